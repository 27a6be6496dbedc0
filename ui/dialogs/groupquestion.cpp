// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/groupquestion.h"

#include "core/text.h"
#include "style/fonts.h"
#include "widgets/inklabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace qundesk {

namespace {
constexpr int dialogWidth = 420;

InkLabel *paragraph(const QString &text, Ink ink)
{
    auto *label = new InkLabel(text, ink);
    label->setWordWrap(true);
    return label;
}
} // namespace

GroupQuestion::GroupQuestion(const Words &words, QWidget *parent)
    : DialogFrame(words.title, dialogWidth, parent)
{
    makeDestructive();
    auto *head = new InkLabel(words.question, Ink::Text, fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    body()->addWidget(head);
    for (const QString &line : words.lines)
        body()->addWidget(paragraph(line, Ink::Secondary));
    if (!words.warning.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(QStringLiteral("alert"), Ink::Warning), 0, Qt::AlignTop);
        row->addWidget(paragraph(words.warning, Ink::Warning), 1);
        body()->addLayout(row);
    }
    for (const QString &text : words.typed)
        m_accepted.append(singleLine(text).simplified());
    m_accepted.removeAll(QString());
    if (!m_accepted.isEmpty()) {
        auto *label = new InkLabel(tr("Type the group's name or number to confirm"));
        m_field = new QLineEdit;
        m_field->setAccessibleName(label->text());
        label->setBuddy(m_field);
        body()->addSpacing(8);
        body()->addWidget(label);
        body()->addWidget(m_field);
        connect(m_field, &QLineEdit::textChanged, this, &GroupQuestion::update);
    }
    verb()->setText(words.verb);
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        if (!verb()->isEnabled())
            return;
        emit confirmed();
        accept();
    });
    update();
}

void GroupQuestion::update()
{
    verb()->setEnabled(!m_field || m_accepted.contains(singleLine(m_field->text()).simplified()));
}

} // namespace qundesk

#include "moc_groupquestion.cpp"
