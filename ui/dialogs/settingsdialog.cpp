// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include "core/settings.h"
#include "style/fonts.h"
#include "style/theme.h"
#include "widgets/inklabel.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace qundesk {

namespace {

constexpr int dialogWidth = 480;
constexpr int labelWidth = 120;

using Seconds = std::chrono::duration<double>;

QDoubleSpinBox *secondsBox(const QString &name, std::chrono::milliseconds value)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.2, 600); // what Settings accepts
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(SettingsDialog::tr(" s", "seconds"));
    box->setValue(Seconds(value).count());
    box->setAccessibleName(name);
    if (auto *inner = box->findChild<QLineEdit *>())
        inner->setAccessibleName(name);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Theme &theme, QWidget *parent)
    : DialogFrame(tr("Settings"), dialogWidth, parent), m_settings(settings), m_theme(theme),
      m_shortest(secondsBox(tr("Shortest pause"), settings.bulkPace().shortest)),
      m_longest(secondsBox(tr("Longest pause"), settings.bulkPace().longest)), m_reasons(new InkLabel),
      m_forget(new QPushButton(tr("Forget them")))
{
    body()->setSpacing(12);
    addAppearance();
    addPace();
    addMuteReasons();
    addStart();
    verb()->hide();
    cancel()->setText(tr("Close"));
    cancel()->setDefault(true);
}

void SettingsDialog::addRow(const QString &label, QWidget *field, const QString &hint)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = new InkLabel(label);
    name->setMinimumWidth(labelWidth);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(field);
    row->addStretch();
    body()->addLayout(row);
    if (hint.isEmpty())
        return;
    auto *line = new InkLabel(hint, Ink::Secondary, fontstep::kSecondary);
    line->setWordWrap(true);
    line->setContentsMargins(labelWidth + 12, 0, 0, 0);
    field->setAccessibleDescription(hint);
    body()->addWidget(line);
}

void SettingsDialog::addAppearance()
{
    auto *theme = new Segments({tr("System"), tr("Light"), tr("Dark")});
    theme->setCurrent(int(m_settings.themeMode()));
    connect(theme, &Segments::activated, this, [this](int index) {
        m_settings.setThemeMode(ThemeMode(index));
        m_theme.setMode(Theme::Mode(index));
    });
    addRow(tr("Appearance"), theme);

    auto *language = new QComboBox;
    language->setMinimumWidth(160);
    language->addItem(tr("System"), QString());
    language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(qMax(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString locale = language->currentData().toString();
        if (locale == m_settings.language())
            return;
        m_settings.setLanguage(locale);
        emit languageChanged(locale);
    });
    addRow(tr("Language"), language);

    auto *pictures = new QCheckBox(tr("Show profile pictures"));
    pictures->setChecked(m_settings.showPictures());
    connect(pictures, &QCheckBox::toggled, this, [this](bool wanted) {
        m_settings.setShowPictures(wanted);
        emit picturesChanged(wanted);
    });
    addRow(tr("Pictures"), pictures,
           tr("Fetched from Tencent's picture host, which learns whose pictures are looked at. Off: "
              "initials, and "
              "nothing is fetched."));
}

void SettingsDialog::addPace()
{
    auto *boxes = new QWidget;
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_shortest);
    row->addWidget(new InkLabel(tr("to", "between two numbers"), Ink::Secondary));
    row->addWidget(m_longest);
    boxes->setFocusProxy(m_shortest);
    addRow(tr("Bulk pace"), boxes,
           tr("The pause between two members, at random in this range. QQ locks accounts that go too fast."));
    connect(m_shortest, &QDoubleSpinBox::valueChanged, this, [this] { paceEdited(true); });
    connect(m_longest, &QDoubleSpinBox::valueChanged, this, [this] { paceEdited(false); });
}

void SettingsDialog::paceEdited(bool shortest)
{
    // The one that was touched pushes the other; that one's own signal then saves.
    if (m_shortest->value() > m_longest->value())
        return (shortest ? m_longest : m_shortest)->setValue((shortest ? m_shortest : m_longest)->value());
    const auto ms = [](const QDoubleSpinBox *box) {
        return std::chrono::round<std::chrono::milliseconds>(Seconds(box->value()));
    };
    m_settings.setBulkPace({ms(m_shortest), ms(m_longest)});
}

void SettingsDialog::addMuteReasons()
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_reasons);
    row->addWidget(m_forget);
    m_forget->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_settings.clearRecentMuteReasons();
        showReasons();
    });
    showReasons();
    addRow(tr("Mute reasons"), field,
           tr("Offered again when somebody is muted. Kept on this computer only."));
}

void SettingsDialog::showReasons()
{
    const int count = int(m_settings.recentMuteReasons().size());
    m_reasons->setText(count == 0 ? tr("None remembered") : tr("%n remembered", nullptr, count));
    m_forget->setEnabled(count > 0);
}

void SettingsDialog::addStart()
{
    auto *start = new QCheckBox(tr("Connect when QunDesk starts"));
    start->setChecked(m_settings.connectAtStart());
    connect(start, &QCheckBox::toggled, this, [this](bool on) { m_settings.setConnectAtStart(on); });
    body()->addWidget(start);
}

} // namespace qundesk
