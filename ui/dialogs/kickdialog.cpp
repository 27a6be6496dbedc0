// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/kickdialog.h"

#include "core/text.h"
#include "style/fonts.h"
#include "widgets/inklabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int dialogWidth = 420;
constexpr int namesShown = 5;

InkLabel *paragraph(const QString &text, Ink ink)
{
    auto *label = new InkLabel(text, ink);
    label->setWordWrap(true);
    return label;
}
} // namespace

KickDialog::KickDialog(const Question &question, QWidget *parent)
    : DialogFrame(tr("Remove from group"), dialogWidth, parent), m_question(question),
      m_consequence(paragraph({}, Ink::Secondary)),
      m_refuse(new QCheckBox(tr("Refuse later requests to join")))
{
    makeDestructive();
    const int n = int(question.ids.size());
    const QString group = isolated(question.group);
    auto *head = new InkLabel(
        n == 1 ? tr("Remove %1 (%2) from %3?")
                     .arg(isolated(question.names.value(0)), QString::number(question.ids.value(0)), group)
               : tr("Remove %n member(s) from %1?", nullptr, n).arg(group),
        Ink::Text, fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    body()->addWidget(head);
    if (n > 1) {
        QStringList names;
        for (const QString &name : question.names.mid(0, namesShown))
            names.append(isolated(name));
        QString line = names.join(QStringLiteral(", "));
        if (n > names.size())
            line = tr("%1 and %n more", nullptr, n - int(names.size())).arg(line);
        body()->addWidget(paragraph(line, Ink::Text));
    }
    body()->addWidget(m_consequence);
    if (question.skipped > 0)
        body()->addWidget(paragraph(
            tr("%n selected member(s) cannot be removed and are skipped.", nullptr, question.skipped),
            Ink::Warning));
    m_refuse->setChecked(question.refuse);
    body()->addSpacing(4);
    body()->addWidget(m_refuse);
    if (n >= typeTheNumberFrom) {
        auto *label = new InkLabel(tr("Type %1 to confirm").arg(n));
        m_number = new QLineEdit;
        m_number->setAccessibleName(label->text());
        label->setBuddy(m_number);
        body()->addSpacing(8);
        body()->addWidget(label);
        body()->addWidget(m_number);
        connect(m_number, &QLineEdit::textChanged, this, &KickDialog::update);
    }
    connect(m_refuse, &QCheckBox::toggled, this, &KickDialog::update);
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        if (!verb()->isEnabled())
            return;
        emit kickRequested(m_refuse->isChecked());
        accept();
    });
    update();
}

void KickDialog::update()
{
    const int n = int(m_question.ids.size());
    const bool refuse = m_refuse->isChecked();
    verb()->setText(refuse ? tr("Remove %n and refuse", nullptr, n) : tr("Remove %n member(s)", nullptr, n));
    verb()->setEnabled(!m_blocked && n > 0
                       && (!m_number || m_number->text().trimmed() == QString::number(n)));
    if (m_blocked)
        return;
    m_consequence->setText(
        refuse ? tr("They cannot ask to join again. This can be lifted in the group's blacklist on a phone.")
               : tr("They can ask to join again. Their messages and files stay."));
}

void KickDialog::block(const QString &why)
{
    m_blocked = true;
    m_consequence->setText(why);
    m_consequence->setInk(Ink::Danger);
    update();
}

} // namespace qundesk

#include "moc_kickdialog.cpp"
