// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/recalldialog.h"

#include "core/text.h"
#include "style/fonts.h"
#include "widgets/inklabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int dialogWidth = 400;
constexpr int namesShown = 5;

InkLabel *paragraph(const QString &text, Ink ink)
{
    auto *label = new InkLabel(text, ink);
    label->setWordWrap(true);
    return label;
}
} // namespace

RecallDialog::RecallDialog(const Question &question, QWidget *parent)
    : DialogFrame(tr("Recall messages"), dialogWidth, parent)
{
    makeDestructive();
    auto *head = new InkLabel(tr("Recall %n message(s)?", nullptr, question.count), Ink::Text,
                              fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    body()->addWidget(head);
    QStringList names;
    for (const QString &name : question.senders.mid(0, namesShown))
        names.append(isolated(name));
    QString line = names.join(QStringLiteral(", "));
    if (question.senders.size() > names.size())
        line = tr("%1 and %n more", nullptr, int(question.senders.size() - names.size())).arg(line);
    body()->addWidget(paragraph(tr("Written by %1").arg(line), Ink::Text));
    body()->addWidget(paragraph(tr("Nobody in the group can read them any more, and this cannot be undone. "
                                   "They are recalled one after the other, with pauses."),
                                Ink::Secondary));
    if (question.skipped > 0)
        body()->addWidget(paragraph(
            tr("%n selected message(s) cannot be recalled and are skipped.", nullptr, question.skipped),
            Ink::Warning));
    verb()->setText(tr("Recall %n message(s)", nullptr, question.count));
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        emit recallRequested();
        accept();
    });
}

} // namespace qundesk

#include "moc_recalldialog.cpp"
