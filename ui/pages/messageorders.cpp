// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does to messages: the second half of MessagePage.
#include "core/clock.h"
#include "core/settings.h"
#include "delegates/messagedelegate.h"
#include "dialogs/mutedialog.h"
#include "dialogs/recalldialog.h"
#include "pages/messagebar.h"
#include "pages/messagepage.h"
#include "pages/spamquestion.h"
#include "session/groupessence.h"
#include "session/groupmessages.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "style/metrics.h"
#include "support/errortext.h"
#include "support/messageactionset.h"
#include "support/messagetext.h"
#include "support/outcometoast.h"
#include "support/words.h"
#include "widgets/lazylistview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace qundesk {

void MessagePage::connectActions()
{
    connect(m_actions, &MessageActionSet::recallRequested, this, &MessagePage::askRecall);
    connect(m_actions, &MessageActionSet::essenceRequested, this, &MessagePage::changeEssence);
    connect(m_actions, &MessageActionSet::muteRequested, this,
            [this](std::chrono::seconds duration) { mute(duration, m_actions->mutable_()); });
    connect(m_actions, &MessageActionSet::customMuteRequested, this, &MessagePage::askMute);
    connect(m_actions, &MessageActionSet::anonymousMuteRequested, this, &MessagePage::askAnonymousMute);
    connect(m_actions, &MessageActionSet::spamRequested, this,
            [this](UserId sender) { askAboutSpam(*this, sender, context().settings.bulkPace()); });
    connect(m_actions, &MessageActionSet::copyRequested, this, &MessagePage::copy);
    connect(m_actions, &MessageActionSet::memberRequested, this, [this] {
        const MessageRow *row =
            messages() ? messages()->model()->find(m_actions->targets().value(0)) : nullptr;
        if (row)
            emit memberWanted(row->message.author());
    });
}

/// A click on the bar is about the row it stands beside: that row becomes the selection, and what the keys
/// would do is done.
void MessagePage::connectBar()
{
    connect(m_bar, &MessageBar::recallWanted, this, [this] {
        chooseBarRow();
        m_actions->recall()->trigger();
    });
    connect(m_bar, &MessageBar::essenceWanted, this, [this] {
        chooseBarRow();
        m_actions->essence()->trigger();
    });
    connect(m_bar, &MessageBar::muteWanted, this, [this](const QPoint &position) {
        chooseBarRow();
        if (m_actions->muteAnonymous()->isVisible())
            m_actions->muteAnonymous()->trigger();
        else
            m_actions->muteMenu()->popup(position);
    });
    connect(m_bar, &MessageBar::menuWanted, this, [this](const QPoint &position) {
        chooseBarRow();
        showMenu(position);
    });
}

void MessagePage::chooseBarRow()
{
    const QModelIndex index = barIndex();
    if (index.isValid() && !m_view->selectionModel()->isSelected(index))
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void MessagePage::refreshActions()
{
    m_actions->refresh();
    m_barActions->refresh();
}

/// The row under the mouse, or the current one where the keys were used last.
QModelIndex MessagePage::barIndex() const
{
    if (m_followMouse)
        return m_filter->index(m_view->hoveredRow(), 0);
    const QModelIndex current = m_view->currentIndex();
    return m_view->selectionModel()->isSelected(current) ? current : QModelIndex();
}

void MessagePage::placeBar()
{
    const QModelIndex index = barIndex();
    const QRect area = m_view->viewport()->geometry();
    const QRect row = m_view->visualRect(index);
    const bool shown = index.isValid() && row.intersects(m_view->viewport()->rect());
    if (!shown)
        return m_bar->hide();
    const bool selected = m_view->selectionModel()->isSelected(index);
    m_barActions->setTargets(messages(), selected ? selectedMessages() : QList{m_filter->idAt(index.row())});
    // At the row's own top, below the line of its day if it has one; never beyond the view.
    const int own = m_delegate->dayHeightOf(index);
    const int y = std::clamp(row.top() + own + 4, 4, std::max(4, area.height() - m_bar->height() - 4));
    m_bar->move(area.right() - metrics::kPageMargin - m_bar->width(), area.top() + y);
    m_bar->show();
    m_bar->raise();
}

QList<MessageId> MessagePage::selectedMessages() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<MessageId> ids;
    for (int row : rows)
        ids.append(m_filter->idAt(row));
    return ids;
}

void MessagePage::selectionSettled()
{
    m_actions->setTargets(messages(), selectedMessages());
    placeFloating();
    emit statusChanged();
}

void MessagePage::showMenu(const QPoint &position)
{
    if (!messages() || m_actions->targets().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Message"));
    m_actions->fill(menu);
    menu->popup(position);
}

void MessagePage::askRecall()
{
    QList<MessageId> ids = m_actions->recallable();
    if (ids.isEmpty())
        return;
    if (ids.size() == 1) {
        messages()->recall(ids.first());
        return;
    }
    if (messages()->series().running) {
        emit said(recallsRunning());
        return;
    }
    RecallDialog::Question question;
    question.count = int(ids.size());
    question.skipped = int(m_actions->targets().size() - ids.size());
    for (MessageId id : ids) {
        const QString name = messages()->authorName(messages()->model()->find(id)->message);
        if (!question.senders.contains(name))
            question.senders.append(name);
    }
    std::reverse(ids.begin(), ids.end()); // the newest first: that is what people are reading
    auto *dialog = new RecallDialog(question, this);
    connect(dialog, &RecallDialog::recallRequested, m_attached.data(), [this, ids] {
        const BulkPace pace = context().settings.bulkPace();
        if (messages())
            messages()->recallAll(ids, {pace.shortest, pace.longest});
    });
    dialog->open();
}

void MessagePage::mute(std::chrono::seconds duration, const QList<UserId> &users, const QString &reason)
{
    if (!group() || users.isEmpty())
        return;
    if (users.size() > 1 && group()->memberActions().batch()) {
        emit said({QStringLiteral("alert"),
                   tr("Another series is running in this group. Stop it or wait for its end."),
                   {},
                   {},
                   Tone::Warning});
        return;
    }
    if (users.size() > 1) // its outcomes are told there, in one line
        emit said(
            {QStringLiteral("mute"),
             tr("Muting %n sender(s). The Members page shows how it goes.", nullptr, int(users.size()))});
    const BulkPace pace = context().settings.bulkPace();
    group()->memberActions().start({Verb::Mute, duration, {}, reason}, users, {pace.shortest, pace.longest});
}

void MessagePage::askMute()
{
    const QList<UserId> users = m_actions->mutable_();
    if (users.isEmpty())
        return;
    MuteDialog::Subject subject;
    subject.count = int(users.size());
    if (const Member *member = users.size() == 1 ? group()->members()->find(users.first()) : nullptr) {
        subject.id = quint64(number(users.first()));
        subject.name = member->displayName();
        subject.line = words::role(member->role);
    }
    auto *dialog = new MuteDialog(
        subject, context().settings.recentMuteReasons(), [&clock = context().clock] { return clock.now(); },
        this);
    const QPointer asked(group());
    connect(dialog, &MuteDialog::muteRequested, this,
            [this, users, asked](std::chrono::seconds duration, const QString &reason) {
                if (!reason.isEmpty())
                    context().settings.addRecentMuteReason(reason);
                if (asked == group())
                    mute(duration, users, reason);
            });
    if (users.size() == 1)
        connect(group(), &GroupSession::memberGone, dialog, [dialog, user = users.first()](UserId gone) {
            if (gone == user)
                dialog->block(barrierText(Barrier::TargetGone));
        });
    dialog->open();
}

void MessagePage::askAnonymousMute()
{
    const MessageId id = m_actions->targets().value(0);
    const MessageRow *row = messages() ? messages()->model()->find(id) : nullptr;
    if (!row || messages()->anonymousBarrier(id) != Barrier::None)
        return;
    MuteDialog::Subject subject;
    subject.id = quint64(row->message.anonymous->id);
    subject.name = row->message.anonymous->name;
    subject.line = tr("Anonymous. This mute cannot be lifted again.");
    auto *dialog = new MuteDialog(
        subject, context().settings.recentMuteReasons(), [&clock = context().clock] { return clock.now(); },
        this);
    connect(dialog, &MuteDialog::muteRequested, m_attached.data(),
            [part = m_attached, id](std::chrono::seconds duration, const QString &reason) {
                if (part)
                    part->banAnonymous(id, duration, reason);
            });
    dialog->open();
}

void MessagePage::changeEssence(bool mark)
{
    const MessageRow *row = messages() ? messages()->model()->find(m_actions->targets().value(0)) : nullptr;
    if (!row)
        return;
    auto &essence = group()->part<GroupEssence>();
    if (mark)
        essence.mark(row->message);
    else if (const EssenceRow *entry = essence.model()->findMessage(row->message.messageId, row->message.seq))
        essence.remove(entry->key());
}

void MessagePage::copy()
{
    QStringList texts;
    for (MessageId id : m_actions->targets()) {
        if (const MessageRow *row = messages()->model()->find(id))
            texts.append(messagetext::full(row->message.content, group()->members()));
    }
    if (texts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
    emit said({QStringLiteral("copy"), tr("Copied %n message(s)", nullptr, int(texts.size()))});
}

} // namespace qundesk
