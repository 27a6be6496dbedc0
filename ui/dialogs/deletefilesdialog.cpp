// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/deletefilesdialog.h"

#include "core/text.h"
#include "style/fonts.h"
#include "widgets/inklabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int dialogWidth = 440;
constexpr int namesShown = 5;
/// A name without a place to break must not make the dialog wide.
constexpr qsizetype longestName = 48;

QString shortened(const QString &name)
{
    const QString line = isolated(name);
    return line.size() <= longestName
        ? line
        : isolated(line.left(longestName / 2) + QChar(0x2026) + line.right(longestName / 2));
}

InkLabel *paragraph(const QString &text, Ink ink)
{
    auto *label = new InkLabel(text, ink);
    label->setWordWrap(true);
    return label;
}
} // namespace

DeleteFilesDialog::DeleteFilesDialog(const Question &question, QWidget *parent)
    : DialogFrame(question.folder ? tr("Delete folder") : tr("Delete files"), dialogWidth, parent)
{
    makeDestructive();
    const int n = int(question.names.size());
    const QString group = isolated(question.group);
    const QString first = shortened(question.names.value(0));
    auto *head = new InkLabel(question.folder ? tr("Delete the folder %1 of %2?").arg(first, group)
                                  : n == 1    ? tr("Delete %1 from %2?").arg(first, group)
                                              : tr("Delete %n file(s) from %1?", nullptr, n).arg(group),
                              Ink::Text, fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    body()->addWidget(head);
    if (n > 1) {
        for (const QString &name : question.names.mid(0, namesShown))
            body()->addWidget(paragraph(shortened(name), Ink::Text));
        if (n > namesShown)
            body()->addWidget(paragraph(tr("and %n more", nullptr, n - namesShown), Ink::Secondary));
    }
    body()->addWidget(paragraph(!question.folder ? tr("Members can no longer download what is deleted here.")
                                    : question.filesInside > 0
                                    ? tr("%n file(s) in it are deleted, too.", nullptr, question.filesInside)
                                    : tr("There are no files in it."),
                                question.folder && question.filesInside > 0 ? Ink::Warning : Ink::Secondary));
    verb()->setText(!question.folder ? tr("Delete %n file(s)", nullptr, n)
                        : question.filesInside > 0
                        ? tr("Delete folder and %n file(s)", nullptr, question.filesInside)
                        : tr("Delete folder"));
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        emit deleteRequested();
        accept();
    });
}

} // namespace qundesk

#include "moc_deletefilesdialog.cpp"
