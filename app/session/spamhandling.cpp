// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spamhandling.h"

#include "core/clock.h"
#include "session/groupmessages.h"
#include "session/groupsession.h"
#include "session/memberactions.h"
#include "session/session.h"

#include <algorithm>

namespace qundesk {

QList<MessageId> recallableMessagesOf(GroupMessages &messages, UserId user)
{
    QList<const MessageRow *> found;
    for (const MessageRow &row : messages.model()->records()) {
        if (row.message.author() == user && !row.message.anonymous
            && messages.recallBarrier(row.key()) == Barrier::None)
            found.append(&row);
    }
    std::ranges::stable_sort(found, [](const MessageRow *a, const MessageRow *b) {
        return MessageModel::isBefore(b->message, a->message);
    });
    QList<MessageId> ids;
    for (const MessageRow *row : std::as_const(found))
        ids.append(row->key());
    return ids;
}

SpamHandling *SpamHandling::start(GroupSession &group, const SpamOrder &order)
{
    if (!order.recall.isEmpty() && group.part<GroupMessages>().series().running)
        return nullptr;
    auto *handling = new SpamHandling(group, order);
    handling->begin();
    return handling;
}

SpamHandling::SpamHandling(GroupSession &group, const SpamOrder &order)
    : QObject(&group), m_group(group), m_messages(group.part<GroupMessages>()), m_order(order)
{
}

void SpamHandling::begin()
{
    MemberActions &actions = m_group.memberActions();
    const Member *member = m_group.members()->find(m_order.user);
    const bool muted = member && member->isMuted(m_group.session().clock().now().toSecsSinceEpoch());
    const bool holdsBack = m_order.then == SpamOrder::Then::Mute || (!m_order.recall.isEmpty() && !muted);
    if (m_order.then != SpamOrder::Then::Nothing && holdsBack
        && actions.barrier(Verb::Mute, m_order.user) == Barrier::None)
        actions.apply({Verb::Mute, muteTime, {}, {}}, m_order.user);
    if (m_order.recall.isEmpty())
        return finish();
    connect(&m_messages, &GroupMessages::seriesChanged, this, &SpamHandling::seriesChanged);
    m_messages.recallAll(m_order.recall, m_order.pace);
}

void SpamHandling::seriesChanged()
{
    const GroupMessages::Series &series = m_messages.series();
    if (series.running)
        return;
    disconnect(&m_messages, nullptr, this, nullptr);
    const bool whole = !series.gaveUp && series.done >= int(m_order.recall.size());
    whole ? finish() : deleteLater();
}

void SpamHandling::finish()
{
    const bool refuse = m_order.then == SpamOrder::Then::KickAndRefuse;
    if (refuse || m_order.then == SpamOrder::Then::Kick)
        m_group.memberActions().apply({refuse ? Verb::KickAndRefuse : Verb::Kick, {}, {}, {}}, m_order.user);
    deleteLater();
}

} // namespace qundesk

#include "moc_spamhandling.cpp"
