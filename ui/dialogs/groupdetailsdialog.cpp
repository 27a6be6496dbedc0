// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/groupdetailsdialog.h"

#include "style/fonts.h"
#include "style/paint.h"
#include "widgets/inklabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int dialogWidth = 440;
constexpr int labelWidth = 120;
} // namespace

GroupDetailsDialog::GroupDetailsDialog(QWidget *parent)
    : DialogFrame(tr("Group details"), dialogWidth, parent), m_grid(new QGridLayout),
      m_note(new InkLabel({}, Ink::Secondary, fontstep::kSecondary))
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addSpacing(8);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    verb()->hide();
    cancel()->setText(tr("Close"));
    cancel()->setDefault(true);
    cancel()->setFocus();
}

void GroupDetailsDialog::setFacts(const QList<Fact> &facts, const QString &note, bool wrong)
{
    while (m_labels.size() < facts.size()) { // rows are kept: a selection in one outlives a fresh read
        const int row = int(m_labels.size());
        m_labels.append(new InkLabel({}, Ink::Secondary));
        m_values.append(new InkLabel);
        m_values.last()->setWordWrap(true);
        m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_grid->addWidget(m_labels.last(), row, 0, Qt::AlignTop);
        m_grid->addWidget(m_values.last(), row, 1, Qt::AlignTop);
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact &fact = facts.at(i);
        const QString value = fact.value.isEmpty() ? tr("Unknown") : fact.value;
        m_labels.at(i)->setText(fact.label);
        if (m_values.at(i)->text() != value)
            m_values.at(i)->setText(value);
        m_values.at(i)->setInk(fact.value.isEmpty() ? Ink::Tertiary : Ink::Text);
        m_values.at(i)->setToolTip(plainToolTip(fact.exact));
        m_values.at(i)->setAccessibleName(fact.label + QLatin1String(": ") + value);
    }
    m_note->setText(note);
    m_note->setInk(wrong ? Ink::Danger : Ink::Secondary);
    m_note->setVisible(!note.isEmpty());
}

} // namespace qundesk

#include "moc_groupdetailsdialog.cpp"
