// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mutedialog.h"

#include "style/fonts.h"
#include "style/look.h"
#include "support/format.h"
#include "types/limits.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/inklabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr int dialogWidth = 400;
constexpr std::chrono::seconds presets[] = {10min, 1h, 12h, 24h, 168h, limits::longestMute};
constexpr auto initial = std::chrono::seconds(8h);
} // namespace

MuteDialog::MuteDialog(const Subject &subject, const QStringList &reasons, std::function<QDateTime()> now,
                       QWidget *parent)
    : DialogFrame(subject.count > 1 ? tr("Mute %n member(s)", nullptr, subject.count) : tr("Mute member"),
                  dialogWidth, parent),
      m_subject(subject), m_now(std::move(now)), m_field(new QLineEdit), m_hintIcon(new IconLabel),
      m_hint(new InkLabel(QString(), Ink::Secondary, fontstep::kSecondary)), m_reason(new QComboBox)
{
    if (subject.count == 1)
        addSubject(subject.id, subject.name, subject.line);
    auto *durationLabel = new InkLabel(tr("Duration"));
    durationLabel->setBuddy(m_field);
    body()->addWidget(durationLabel);
    addChips();
    m_field->setAccessibleName(tr("Duration"));
    body()->addWidget(m_field);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(6);
    hints->addWidget(m_hintIcon);
    hints->addWidget(m_hint, 1);
    hints->addWidget(new InkLabel(tr("90m · 1d2h · until 23:00"), Ink::Tertiary, fontstep::kSecondary));
    body()->addLayout(hints);
    body()->addSpacing(8);

    auto *reasonRow = new QHBoxLayout;
    auto *reasonLabel = new InkLabel(tr("Reason"));
    reasonLabel->setBuddy(m_reason);
    reasonRow->addWidget(reasonLabel);
    reasonRow->addStretch();
    reasonRow->addWidget(
        new InkLabel(tr("Kept on this computer; QQ does not show it"), Ink::Secondary, fontstep::kSecondary));
    body()->addLayout(reasonRow);
    m_reason->setEditable(true);
    m_reason->addItems(reasons);
    m_reason->setCurrentText(QString());
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setMaxLength(200);
    body()->addWidget(m_reason);

    connect(m_field, &QLineEdit::textChanged, this, &MuteDialog::update);
    connect(this, &DialogFrame::verbTriggered, this, &MuteDialog::submit);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &MuteDialog::update);
    tick->start(1s);
    m_field->setText(compactDuration(initial));
    m_field->selectAll();
    m_field->setFocus();
}

void MuteDialog::addChips()
{
    const QString names[] = {tr("10 minutes"), tr("1 hour"), tr("12 hours"),
                             tr("1 day"),      tr("7 days"), tr("Longest, 29 days 23 h")};
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 6);
    for (int i = 0; i < int(std::size(presets)); ++i) {
        auto *chip = new Chip(names[i]);
        m_chips.append(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::stateChanged, this, [this, i](Chip::State state) {
            if (m_syncing)
                return;
            if (state == Chip::State::On)
                m_field->setText(compactDuration(presets[i]));
            else
                update();
            m_field->setFocus();
        });
    }
    body()->addWidget(row);
}

ParsedDuration MuteDialog::parsed() const
{
    const QString text = m_field->text().trimmed();
    if (text.size() == 1 && text.at(0) >= QLatin1Char('1') && text.at(0) <= QLatin1Char('6'))
        return {presets[text.at(0).digitValue() - 1]};
    return parseDuration(text, m_now());
}

void MuteDialog::update()
{
    const ParsedDuration duration = parsed();
    m_syncing = true;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setState(duration.ok() && presets[i] == duration.value ? Chip::State::On
                                                                           : Chip::State::Off);
    m_syncing = false;
    if (m_blocked)
        return;

    const bool wrong = !duration.ok() && duration.error != DurationError::Empty;
    setWrong(m_field, wrong);
    verb()->setEnabled(duration.ok());
    m_hint->setInk(wrong ? Ink::Danger : Ink::Secondary);
    m_hintIcon->setIcon(wrong ? QStringLiteral("alert") : QStringLiteral("clock"),
                        wrong ? Ink::Danger : Ink::Secondary);
    switch (duration.error) {
    case DurationError::None: {
        const QString words = format::duration(duration.value);
        const QDateTime now = m_now();
        m_hint->setText(
            tr("Until %1, %2 in all").arg(format::until(now.addSecs(duration.value.count()), now), words));
        verb()->setText(m_subject.count > 1
                            ? tr("Mute %n member(s) for %1", nullptr, m_subject.count).arg(words)
                            : tr("Mute for %1").arg(words));
        return;
    }
    case DurationError::Empty: m_hint->setText(tr("How long?")); break;
    case DurationError::Malformed: m_hint->setText(tr("Not understood")); break;
    case DurationError::NotPositive: m_hint->setText(tr("The time must be more than zero")); break;
    case DurationError::InPast: m_hint->setText(tr("This moment has passed")); break;
    case DurationError::TooLong: m_hint->setText(tr("At most 29 days 23 hours 59 minutes")); break;
    }
    verb()->setText(tr("Mute"));
}

void MuteDialog::submit()
{
    const ParsedDuration duration = parsed();
    if (!duration.ok() || m_blocked)
        return;
    emit muteRequested(duration.value, m_reason->currentText().trimmed());
    accept();
}

void MuteDialog::block(const QString &why)
{
    m_blocked = true;
    verb()->setEnabled(false);
    m_hint->setText(why);
    m_hint->setInk(Ink::Danger);
    m_hintIcon->setIcon(QStringLiteral("alert"), Ink::Danger);
}

} // namespace qundesk

#include "moc_mutedialog.cpp"
