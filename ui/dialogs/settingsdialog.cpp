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

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Theme &theme, QWidget *parent)
    : DialogFrame({}, dialogWidth, parent), m_settings(settings), m_theme(theme), m_themes(new Segments),
      m_languages(new QComboBox), m_pictures(new QCheckBox),
      m_shortest(secondsBox(settings.bulkPace().shortest)), m_to(new InkLabel({}, Ink::Secondary)),
      m_longest(secondsBox(settings.bulkPace().longest)), m_reasons(new InkLabel), m_forget(new QPushButton),
      m_rejections(new InkLabel), m_forgetRejections(new QPushButton), m_notices(new QCheckBox),
      m_atStart(new QCheckBox)
{
    body()->setSpacing(12);
    addAppearance();
    addPace();
    addMuteReasons();
    addRejectReasons();
    addStart();
    makeReadOnly(); // changes are in force at once
    SettingsDialog::retranslate();
}

QDoubleSpinBox *SettingsDialog::secondsBox(std::chrono::milliseconds value)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.2, 600); // what Settings accepts
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setValue(Seconds(value).count());
    return box;
}

SettingsDialog::Row SettingsDialog::addRow(QWidget *field, bool withHint)
{
    Row made{new InkLabel, field, nullptr};
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    made.name->setMinimumWidth(labelWidth);
    made.name->setBuddy(field);
    row->addWidget(made.name);
    row->addWidget(field);
    row->addStretch();
    body()->addLayout(row);
    if (!withHint)
        return made;
    made.hint = new InkLabel({}, Ink::Secondary, fontstep::kSecondary);
    made.hint->setWordWrap(true);
    made.hint->setContentsMargins(labelWidth + 12, 0, 0, 0);
    body()->addWidget(made.hint);
    return made;
}

void SettingsDialog::say(const Row &row, const QString &name, const QString &hint)
{
    row.name->setText(name);
    row.field->setAccessibleName(name);
    if (!row.hint)
        return;
    row.hint->setText(hint);
    row.field->setAccessibleDescription(hint);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_themes->setLabels({tr("System"), tr("Light"), tr("Dark")});
    m_themes->setCurrent(int(m_settings.themeMode()));
    say(m_themeRow, tr("Appearance"));
    m_languages->setItemText(0, tr("System"));
    say(m_languageRow, tr("Language"));
    m_pictures->setText(tr("Show profile pictures"));
    say(m_pictureRow, tr("Pictures"),
        tr("Fetched from Tencent's picture host, which learns whose pictures are looked at. Off: initials, "
           "and "
           "nothing is fetched."));
    m_to->setText(tr("to", "between two numbers"));
    const std::pair<QDoubleSpinBox *, QString> boxes[] = {{m_shortest, tr("Shortest pause")},
                                                          {m_longest, tr("Longest pause")}};
    for (const auto &[box, name] : boxes) {
        box->setSuffix(tr(" s", "seconds"));
        box->setAccessibleName(name);
        if (auto *inner = box->findChild<QLineEdit *>())
            inner->setAccessibleName(name);
    }
    say(m_paceRow, tr("Bulk pace"),
        tr("The pause between two members, at random in this range. QQ locks accounts that go too fast."));
    m_forget->setText(tr("Forget them"));
    showReasons();
    say(m_reasonRow, tr("Mute reasons"),
        tr("Offered again when somebody is muted. Kept on this computer only."));
    m_forgetRejections->setText(tr("Forget them"));
    m_forgetRejections->setAccessibleName(tr("Forget the rejection reasons"));
    say(m_rejectionRow, tr("Rejection reasons"));
    m_notices->setText(tr("Tell the desktop of new requests to join"));
    m_atStart->setText(tr("Connect when QunDesk starts"));
}

void SettingsDialog::addAppearance()
{
    connect(m_themes, &Segments::activated, this, [this](int index) {
        m_settings.setThemeMode(ThemeMode(index));
        m_theme.setMode(Theme::Mode(index));
    });
    m_themeRow = addRow(m_themes);

    m_languages->setMinimumWidth(160);
    m_languages->addItem(QString(), QString());
    m_languages->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(m_settings.language())));
    connect(m_languages, &QComboBox::activated, this, [this] {
        const QString locale = m_languages->currentData().toString();
        if (locale == m_settings.language())
            return;
        m_settings.setLanguage(locale);
        emit languageChanged(locale);
    });
    m_languageRow = addRow(m_languages);

    m_pictures->setChecked(m_settings.showPictures());
    connect(m_pictures, &QCheckBox::toggled, this, [this](bool wanted) {
        m_settings.setShowPictures(wanted);
        emit picturesChanged(wanted);
    });
    m_pictureRow = addRow(m_pictures, true);
}

void SettingsDialog::addPace()
{
    auto *boxes = new QWidget;
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_shortest);
    row->addWidget(m_to);
    row->addWidget(m_longest);
    boxes->setFocusProxy(m_shortest);
    m_paceRow = addRow(boxes, true);
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
    m_reasonRow = addRow(field, true);
}

void SettingsDialog::showReasons()
{
    const int count = int(m_settings.recentMuteReasons().size());
    m_reasons->setText(count == 0 ? tr("None remembered") : tr("%n remembered", nullptr, count));
    m_forget->setEnabled(count > 0);
    const int rejections = int(m_settings.recentRejectReasons().size());
    m_rejections->setText(rejections == 0 ? tr("None remembered") : tr("%n remembered", nullptr, rejections));
    m_forgetRejections->setEnabled(rejections > 0);
}

void SettingsDialog::addRejectReasons()
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_rejections);
    row->addWidget(m_forgetRejections);
    m_forgetRejections->setAutoDefault(false);
    connect(m_forgetRejections, &QPushButton::clicked, this, [this] {
        m_settings.clearRecentRejectReasons();
        showReasons();
    });
    m_rejectionRow = addRow(field, false);
}

void SettingsDialog::addStart()
{
    m_atStart->setChecked(m_settings.connectAtStart());
    connect(m_atStart, &QCheckBox::toggled, this, [this](bool on) { m_settings.setConnectAtStart(on); });
    body()->addWidget(m_atStart);
    m_notices->setChecked(m_settings.requestNotices());
    connect(m_notices, &QCheckBox::toggled, this, [this](bool on) { m_settings.setRequestNotices(on); });
    body()->addWidget(m_notices);
}

} // namespace qundesk

#include "moc_settingsdialog.cpp"
