// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/question.h"

#include "style/fonts.h"
#include "widgets/inklabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int questionWidth = 440;
}

Question::Question(const Words &words, bool destructive, QWidget *parent)
    : DialogFrame(words.title, questionWidth, parent)
{
    auto *head = new InkLabel(words.question, Ink::Text, fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    body()->addWidget(head);
    for (const QString &line : words.lines) {
        auto *label = new InkLabel(line, Ink::Secondary);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    verb()->setText(words.verb);
    if (destructive)
        makeDestructive();
    else
        cancel()->setFocus();
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        emit confirmed();
        accept();
    });
}

} // namespace qundesk

#include "moc_question.cpp"
