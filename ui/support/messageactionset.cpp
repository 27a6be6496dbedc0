// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messageactionset.h"

#include "session/groupessence.h"
#include "session/groupmessages.h"
#include "session/groupsession.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "types/limits.h"

#include <QMenu>

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::seconds presets[] = {10min, 1h, 12h, 24h, 168h, limits::longestMute};
}

MessageActionSet::MessageActionSet(QWidget *host, Keys keys)
    : QObject(host), m_host(host), m_keys(keys), m_muteMenu(new QMenu(host))
{
    m_copy = make(QStringLiteral("copy"), QKeySequence::Copy);
    m_showMember = make(QStringLiteral("user"));
    m_essence = make(QStringLiteral("star"), Qt::Key_E);
    m_mute = make(QStringLiteral("mute"), Qt::Key_M);
    m_muteAnonymous = make(QStringLiteral("mute"), Qt::Key_M); // one of the two is enabled at a time
    m_recall = make(QStringLiteral("undo"), Qt::Key_Delete);
    m_spam = make(QStringLiteral("ban"), Qt::CTRL | Qt::Key_Delete);
    m_info = new QAction(this);
    m_info->setIcon(icon(QStringLiteral("info")));
    m_info->setEnabled(false);
    setMenuLook(m_info, MenuLook::Information);
    setMenuLook(m_recall, MenuLook::Destructive);
    setMenuLook(m_spam, MenuLook::Destructive);

    connect(m_copy, &QAction::triggered, this, &MessageActionSet::copyRequested);
    connect(m_showMember, &QAction::triggered, this, &MessageActionSet::memberRequested);
    connect(m_essence, &QAction::triggered, this, [this] { emit essenceRequested(m_marks); });
    connect(m_mute, &QAction::triggered, this, &MessageActionSet::customMuteRequested);
    connect(m_muteAnonymous, &QAction::triggered, this, &MessageActionSet::anonymousMuteRequested);
    connect(m_recall, &QAction::triggered, this, &MessageActionSet::recallRequested);
    connect(m_spam, &QAction::triggered, this, [this] {
        if (const QList<UserId> users = authors(); users.size() == 1)
            emit spamRequested(users.first());
    });
    retranslate();
}

QAction *MessageActionSet::make(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false);
    if (m_keys == Keys::Work)
        m_host->addAction(action);
    return action;
}

void MessageActionSet::retranslate()
{
    m_muteMenu->clear();
    m_muteMenu->setIcon(icon(QStringLiteral("mute")));
    m_muteMenu->setAccessibleName(tr("Mute sender"));
    const QString names[] = {tr("10 minutes"), tr("1 hour"), tr("12 hours"),
                             tr("1 day"),      tr("7 days"), tr("Longest")};
    for (int i = 0; i < int(std::size(presets)); ++i) {
        // The digit chooses the entry while the menu is open; it is no key of the window.
        QAction *action = m_muteMenu->addAction(names[i] + QLatin1String("\t&") + QString::number(i + 1));
        connect(action, &QAction::triggered, this,
                [this, duration = presets[i]] { emit muteRequested(duration); });
    }
    m_muteMenu->addSeparator();
    m_muteMenu->addAction(m_mute);
    refresh();
}

void MessageActionSet::setTargets(GroupMessages *messages, const QList<MessageId> &ids)
{
    m_messages = messages;
    m_ids = ids;
    refresh();
}

QString MessageActionSet::wordsFor(Barrier barrier) const
{
    return barrierText(barrier, m_messages->session().server().label());
}

QList<MessageId> MessageActionSet::recallable() const
{
    QList<MessageId> out;
    for (MessageId id : m_ids) {
        if (m_messages && m_messages->recallBarrier(id) == Barrier::None)
            out.append(id);
    }
    return out;
}

QList<UserId> MessageActionSet::authors() const
{
    QList<UserId> users;
    for (MessageId id : m_ids) {
        const MessageRow *row = m_messages ? m_messages->model()->find(id) : nullptr;
        if (row && !row->message.anonymous && !users.contains(row->message.author()))
            users.append(row->message.author());
    }
    return users;
}

QList<UserId> MessageActionSet::mutable_() const
{
    QList<UserId> users = authors();
    users.removeIf([this](UserId user) {
        return m_messages->group().memberActions().barrier(Verb::Mute, user) != Barrier::None;
    });
    return users;
}

QString MessageActionSet::whyNotRecall() const
{
    if (m_ids.isEmpty() || !m_messages)
        return tr("No message is selected.");
    if (!recallable().isEmpty())
        return {};
    const MessageRow *row = m_messages->model()->find(m_ids.first());
    if (!row || row->recalled)
        return tr("This message was recalled already.");
    return wordsFor(m_messages->recallBarrier(m_ids.first()));
}

QString MessageActionSet::whyNoSpam() const
{
    const QList<UserId> users = authors();
    if (users.size() > 1)
        return tr("One sender at a time.");
    return users.isEmpty() && !m_ids.isEmpty() ? tr("Anonymous members can only be muted.") : whyNotMute();
}

QString MessageActionSet::whyNotMute() const
{
    if (m_ids.isEmpty() || !m_messages)
        return tr("No message is selected.");
    if (!mutable_().isEmpty())
        return {};
    const QList<UserId> users = authors();
    return users.isEmpty() ? tr("Anonymous senders are muted one by one.")
                           : wordsFor(m_messages->group().memberActions().barrier(Verb::Mute, users.first()));
}

void MessageActionSet::set(QAction *action, const QString &text, const QString &reason)
{
    action->setText(text);
    action->setEnabled(reason.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(plainToolTip(!reason.isEmpty()   ? reason
                                        : key.isEmpty() ? text
                                                        : QStringLiteral("%1 (%2)").arg(text, key)));
    action->setStatusTip(reason);
}

void MessageActionSet::refreshEssence()
{
    const bool one = m_messages && m_ids.size() == 1;
    const MessageRow *row = one ? m_messages->model()->find(m_ids.first()) : nullptr;
    const auto *essence = m_messages ? m_messages->group().existingPart<GroupEssence>() : nullptr;
    m_marks = !row || !essence || !essence->isEssence(row->message);
    QString reason;
    if (!row)
        reason = m_ids.size() > 1 ? tr("One message at a time.") : tr("No message is selected.");
    else if (row->recalled)
        reason = tr("This message was recalled already.");
    else if (const Barrier barrier = m_messages->group().part<GroupEssence>().markBarrier();
             barrier != Barrier::None)
        reason = wordsFor(barrier);
    set(m_essence, m_marks ? tr("Mark as essence") : tr("Remove from essence"), reason);
}

void MessageActionSet::refreshMute()
{
    const QString reason = whyNotMute();
    const int n = int(authors().size());
    const QString text = n > 1 ? tr("Mute %n sender(s)", nullptr, n) : tr("Mute sender");
    m_muteMenu->setTitle(text);
    m_muteMenu->menuAction()->setEnabled(reason.isEmpty());
    m_muteMenu->menuAction()->setToolTip(plainToolTip(reason.isEmpty() ? text : reason));
    set(m_mute, tr("Custom…"), reason);
    for (QAction *action : m_muteMenu->actions())
        action->setEnabled(reason.isEmpty());

    const MessageRow *row =
        m_messages && m_ids.size() == 1 ? m_messages->model()->find(m_ids.first()) : nullptr;
    const bool anonymous = row && row->message.anonymous;
    m_muteAnonymous->setVisible(anonymous);
    const Barrier barrier = anonymous ? m_messages->anonymousBarrier(row->key()) : Barrier::None;
    set(m_muteAnonymous, tr("Mute anonymous sender…"),
        !anonymous                     ? tr("No message is selected.")
            : barrier == Barrier::None ? QString()
                                       : wordsFor(barrier));
}

void MessageActionSet::refresh()
{
    const int n = int(m_ids.size());
    set(m_copy, n > 1 ? tr("Copy %n message(s)", nullptr, n) : tr("Copy text"),
        n > 0 ? QString() : tr("No message is selected."));
    const QList<UserId> users = authors();
    const bool known = users.size() == 1 && m_messages->group().members()->contains(users.first());
    set(m_showMember, tr("Show member"),
        known                  ? QString()
            : n == 0           ? tr("No message is selected.")
            : users.size() > 1 ? tr("One message at a time.")
                               : tr("This person is not in the group."));
    refreshEssence();
    refreshMute();
    const int able = int(recallable().size());
    QString recall = n > 1 ? tr("Recall %n message(s)…", nullptr, n) : tr("Recall");
    if (able > 0 && able < n)
        recall = tr("%1 (%n of them)", "action; to how many it can be done", able).arg(recall);
    set(m_recall, recall, whyNotRecall());
    set(m_spam, tr("Handle spam…"), whyNoSpam());
}

void MessageActionSet::fill(QMenu *menu)
{
    refresh();
    menu->clear();
    menu->setToolTipsVisible(true);
    menu->addAction(m_copy);
    menu->addAction(m_showMember);
    menu->addSeparator();
    menu->addAction(m_essence);
    menu->addSeparator();
    if (m_muteAnonymous->isVisible())
        menu->addAction(m_muteAnonymous);
    else
        menu->addMenu(m_muteMenu);
    menu->addSeparator();
    menu->addAction(m_recall);
    menu->addAction(m_spam);
    // Tool tips of disabled items are easily missed.
    if (!m_recall->isEnabled() && !m_ids.isEmpty()) {
        m_info->setText(whyNotRecall());
        menu->addSeparator();
        menu->addAction(m_info);
    }
}

} // namespace qundesk

#include "moc_messageactionset.cpp"
