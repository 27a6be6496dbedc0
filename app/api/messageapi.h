// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, and the essences among them.
#pragma once

#include "api/endpoint.h"
#include "types/message.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// One message. OneBot v11 `get_msg`. Only what the server has seen and kept.
/// quirk(Lagrange): tells no group; quirk(go-cqhttp): the sender has a number and a name only.
struct GetMsg {
    using Reply = Message;
    static constexpr auto action = "get_msg";
    MessageId messageId{};
    static constexpr auto fields = std::tuple{Field{"message_id", &GetMsg::messageId}};
};

/// Recalls a message. OneBot v11 `delete_msg`. Administrators may recall what members wrote.
struct DeleteMsg {
    using Reply = Done;
    static constexpr auto action = "delete_msg";
    MessageId messageId{};
    static constexpr auto fields = std::tuple{Field{"message_id", &DeleteMsg::messageId}};
};

/// A page of older messages, oldest first, ending at the given one, which is in it; without one the newest.
/// `get_group_msg_history`. Give both \a messageSeq and \a messageId of the oldest message known: each server
/// reads its own. quirk(go-cqhttp): always 20. quirk(NapCat): fails instead of an empty page.
struct GetGroupMsgHistory {
    using Reply = MessageHistory;
    static constexpr auto action = "get_group_msg_history";
    static constexpr auto timeout = 65s;
    static constexpr bool big = true;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    std::optional<qint64> messageSeq{};
    std::optional<MessageId> messageId{};
    int count = 20;
    bool reverseOrder = false;
    static constexpr auto fields = std::tuple{
        Field{"group_id", &GetGroupMsgHistory::groupId},
        Field{"message_seq", &GetGroupMsgHistory::messageSeq},
        Field{"message_id", &GetGroupMsgHistory::messageId}, Field{"count", &GetGroupMsgHistory::count},
        Field{{"reverse_order", "reverseOrder"}, &GetGroupMsgHistory::reverseOrder}};
};

/// The essence messages. `get_essence_msg_list`. Read from a web page of QQ.
/// quirk(go-cqhttp): newest 20, no text; the connection may break when the cookie has expired.
/// quirk(LLBot): leaves out what it cannot fetch.
struct GetEssenceMsgList {
    using Reply = QList<EssenceEntry>;
    static constexpr auto action = "get_essence_msg_list";
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &GetEssenceMsgList::groupId}};
};

/// Makes a message an essence. `set_essence_msg`.
/// quirk(go-cqhttp): may say SET_ESSENCE_MSG_ERROR "bad pointer" although it worked: read the list.
struct SetEssenceMsg {
    using Reply = Done;
    static constexpr auto action = "set_essence_msg";
    MessageId messageId{};
    static constexpr auto fields = std::tuple{Field{"message_id", &SetEssenceMsg::messageId}};
};

/// Removes a message from the essences. `delete_essence_msg`. NapCat takes \a seq, \a random and \a groupId
/// of the entry instead of the id, and for old messages only these work (dialect.cpp chooses).
struct DeleteEssenceMsg {
    using Reply = Done;
    static constexpr auto action = "delete_essence_msg";
    std::optional<MessageId> messageId{};
    std::optional<qint64> seq{}, random{};
    std::optional<GroupId> groupId{};
    static constexpr auto fields = std::tuple{
        Field{"message_id", &DeleteEssenceMsg::messageId}, Field{"msg_seq", &DeleteEssenceMsg::seq},
        Field{"msg_random", &DeleteEssenceMsg::random}, Field{"group_id", &DeleteEssenceMsg::groupId}};
};

} // namespace qundesk::api
