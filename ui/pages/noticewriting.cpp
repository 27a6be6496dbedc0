// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, published and deleted on the notice page: its second half.
#include "core/text.h"
#include "dialogs/noticeeditor.h"
#include "pages/noticepage.h"
#include "session/session.h"
#include "style/fonts.h"
#include "support/errortext.h"
#include "widgets/inklabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {

constexpr int questionWidth = 420;

DialogFrame *question(const QString &title, const QString &asked, const QString &consequence, QWidget *parent)
{
    auto *dialog = new DialogFrame(title, questionWidth, parent);
    auto *head = new InkLabel(asked, Ink::Text, fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    auto *text = new InkLabel(consequence, Ink::Secondary);
    text->setWordWrap(true);
    dialog->body()->addWidget(head);
    dialog->body()->addWidget(text);
    return dialog;
}

QString quoted(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = NoticeModel::firstLine(text);
    return line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

} // namespace

QString NoticePage::editorBarrier() const
{
    if (!group())
        return barrierText(Barrier::Offline);
    return part()->isPublishing()
        ? tr("The last notice is still being published.")
        : barrierText(part()->publishBarrier(), group()->session().server().label());
}

void NoticePage::compose()
{
    if (!group())
        return;
    if (m_editor && m_editor->isVisible()) { // one that was closed is deleted a little later
        m_editor->raise();
        m_editor->activateWindow();
        return;
    }
    // While a notice is under way the draft is its text, and a second click would publish it twice.
    if (part()->isPublishing()) {
        emit said({QStringLiteral("info"), tr("The last notice is still being published.")});
        return;
    }
    openEditor(part()->draft());
}

void NoticePage::openEditor(const NoticeDraft &draft)
{
    const Session &session = group()->session();
    const NoticeAbilities abilities = part()->abilities();
    NoticeEditor::Form form;
    form.group = group()->info().name;
    form.authorId = quint64(number(session.self().userId));
    form.author = nameOf(session.self().userId);
    form.server = session.server().label();
    form.pictures = abilities.pictures;
    form.options = abilities.options;
    form.listsNewMembers = abilities.listsNewMembers;
    m_editor = new NoticeEditor(form, draft, this);
    m_editor->setBarrier(editorBarrier());
    const QPointer<GroupNotices> of = part();
    connect(m_editor, &NoticeEditor::draftChanged, this, [this, of](const NoticeDraft &written) {
        if (of && of == part())
            keep(written);
        else if (of)
            (void)of->keepDraft(written); // kept in memory in any case; this group is not in sight
    });
    connect(m_editor, &NoticeEditor::publishRequested, this, [of](const NoticeDraft &written) {
        if (of)
            of->publish(written);
    });
    m_editor->open();
}

void NoticePage::keep(const NoticeDraft &draft)
{
    const auto kept = part()->keepDraft(draft);
    if (kept || !std::exchange(m_tellDisk, false))
        return;
    emit said({QStringLiteral("alert"),
               tr("The draft could not be written to the disk and is kept until the program ends: %1")
                   .arg(errorText(kept.error()).fact),
               {},
               {},
               Tone::Warning});
}

void NoticePage::publishAgain()
{
    const NoticeRow *notice = current();
    if (!notice)
        return;
    const NoticeDraft draft = GroupNotices::draftOf(*notice);
    if (!part()->draft().isEmpty() && part()->draft() != draft)
        return askReplace(draft);
    keep(draft);
    compose();
}

void NoticePage::askReplace(const NoticeDraft &draft)
{
    DialogFrame *dialog =
        question(tr("Publish again"), tr("Replace the draft “%1”?").arg(quoted(part()->draft().text)),
                 tr("A notice was begun in this group and not published yet."), this);
    dialog->verb()->setText(tr("Replace draft"));
    dialog->makeDestructive();
    connect(dialog, &DialogFrame::verbTriggered, this, [this, dialog, draft] {
        dialog->accept();
        if (!group())
            return;
        keep(draft);
        compose();
    });
    dialog->open();
}

void NoticePage::askDelete()
{
    const NoticeRow *notice = current();
    if (!notice)
        return;
    const QString author = isolated(nameOf(notice->notice.senderId));
    const QString line = quoted(notice->text);
    QString consequence =
        tr("It disappears for everybody. The text stays in the log of this computer and can be "
           "published again.");
    if (!notice->notice.message.images.isEmpty())
        consequence += QLatin1Char(' ') + tr("Its pictures cannot be had back.");
    DialogFrame *dialog = question(tr("Delete notice"), tr("Delete the notice “%1” by %2?").arg(line, author),
                                   consequence, this);
    dialog->verb()->setText(tr("Delete notice"));
    dialog->makeDestructive();
    connect(dialog, &DialogFrame::verbTriggered, part(), [dialog, of = part(), key = notice->key()] {
        of->remove(key);
        dialog->accept();
    });
    dialog->open();
}

void NoticePage::copyText()
{
    const NoticeRow *notice = current();
    if (!notice)
        return;
    QApplication::clipboard()->setText(notice->text);
    emit said({QStringLiteral("copy"), tr("Copied the notice")});
}

} // namespace qundesk
