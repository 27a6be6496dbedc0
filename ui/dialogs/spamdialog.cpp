// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/spamdialog.h"

#include "widgets/inklabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int spamDialogWidth = 420;
constexpr int refuseIndent = 26; ///< below the removal it belongs to
} // namespace

SpamDialog::SpamDialog(const Question &question, QWidget *parent)
    : DialogFrame(tr("Handle spam"), spamDialogWidth, parent), m_question(question), m_recall(new QCheckBox),
      m_nothing(new QRadioButton), m_mute(new QRadioButton), m_kick(new QRadioButton),
      m_refuse(new QCheckBox), m_note(new InkLabel({}, Ink::Secondary))
{
    makeDestructive();
    addSubject(question.id, question.name, question.line);
    body()->addWidget(m_recall);
    body()->addSpacing(4);
    for (QRadioButton *each : {m_nothing, m_mute, m_kick}) {
        body()->addWidget(each);
        connect(each, &QRadioButton::toggled, this, &SpamDialog::update);
    }
    auto *indented = new QHBoxLayout;
    indented->addSpacing(refuseIndent);
    indented->addWidget(m_refuse, 1);
    body()->addLayout(indented);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    m_recall->setVisible(question.messages > 0);
    m_recall->setChecked(question.messages > 0);
    m_mute->setEnabled(question.canMute);
    m_kick->setEnabled(question.canKick);
    (question.canMute ? m_mute : m_nothing)->setChecked(true);
    connect(m_recall, &QCheckBox::toggled, this, &SpamDialog::update);
    connect(m_refuse, &QCheckBox::toggled, this, &SpamDialog::update);
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        if (!verb()->isEnabled())
            return;
        emit handlingRequested(m_recall->isChecked(), then());
        accept();
    });
    SpamDialog::retranslate();
}

SpamOrder::Then SpamDialog::then() const
{
    if (m_mute->isChecked())
        return SpamOrder::Then::Mute;
    if (m_kick->isChecked())
        return m_refuse->isChecked() ? SpamOrder::Then::KickAndRefuse : SpamOrder::Then::Kick;
    return SpamOrder::Then::Nothing;
}

void SpamDialog::update()
{
    m_refuse->setEnabled(m_kick->isChecked());
    const int n = m_recall->isChecked() ? m_question.messages : 0;
    QString words;
    switch (then()) {
    case SpamOrder::Then::Nothing:
        words = n > 0 ? tr("Recall %n message(s)", nullptr, n) : tr("Handle");
        break;
    case SpamOrder::Then::Mute:
        words = n > 0 ? tr("Recall %n message(s) and mute", nullptr, n) : tr("Mute for 1 day");
        break;
    case SpamOrder::Then::Kick:
        words = n > 0 ? tr("Recall %n message(s) and remove", nullptr, n) : tr("Remove from the group");
        break;
    case SpamOrder::Then::KickAndRefuse:
        words = n > 0 ? tr("Recall %n message(s), remove and refuse", nullptr, n) : tr("Remove and refuse");
        break;
    }
    verb()->setText(words);
    verb()->setEnabled(m_blocked.isEmpty() && (n > 0 || then() != SpamOrder::Then::Nothing));
    if (!m_blocked.isEmpty())
        m_note->setText(m_blocked);
    else if (n > 0 && m_kick->isChecked())
        m_note->setText(
            tr("First muted, so that nothing more comes; removed when the messages are recalled."));
    else if (n > 0)
        m_note->setText(tr("Messages are recalled one after the other, with pauses. This cannot be undone."));
    else
        m_note->setText(m_question.messages > 0
                            ? QString()
                            : tr("No message that could be recalled is kept here: see the Messages page."));
}

void SpamDialog::retranslate()
{
    m_recall->setText(tr("Recall %n message(s) kept here", nullptr, m_question.messages));
    m_nothing->setText(tr("Leave the person alone"));
    m_mute->setText(tr("Mute for 1 day"));
    m_kick->setText(tr("Remove from the group"));
    m_refuse->setText(tr("Refuse later requests to join"));
    update();
}

void SpamDialog::block(const QString &why)
{
    m_blocked = why;
    m_note->setInk(Ink::Danger);
    update();
}

} // namespace qundesk

#include "moc_spamdialog.cpp"
