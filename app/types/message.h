// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/group.h"
#include "types/segment.h"

namespace qundesk {

/// Who sent a message, as the message tells it. All but the number are optional and untrusted.
struct Sender {
    UserId userId{};
    QString nickname;
    QString card; ///< the name in the group; empty = none or not told
    QString title;
    QString level; ///< a number as text, or empty
    std::optional<Role> role; ///< may be stale on NapCat

    QString displayName() const
    {
        return !card.trimmed().isEmpty()    ? card
            : !nickname.trimmed().isEmpty() ? nickname
                                            : QString::number(number(userId));
    }
    friend bool operator==(const Sender &, const Sender &) = default;

    static constexpr auto fields = std::tuple{
        Field{"user_id", &Sender::userId}, Field{"nickname", &Sender::nickname}, Field{"card", &Sender::card},
        Field{"title", &Sender::title},    Field{"level", &Sender::level},       Field{"role", &Sender::role},
    };
};

/// Behind an anonymous message; go-cqhttp only.
struct Anonymous {
    qint64 id = 0;
    QString name;
    QString flag; ///< verbatim, for set_group_anonymous_ban
    friend bool operator==(const Anonymous &, const Anonymous &) = default;

    static constexpr auto fields = std::tuple{
        Field{"id", &Anonymous::id},
        Field{"name", &Anonymous::name},
        Field{"flag", &Anonymous::flag, required},
    };
};

/// One group message, from an event, get_msg or get_group_msg_history.
struct Message {
    MessageId messageId{};
    qint64 seq = 0; ///< the number within the group; order by (time, seq); 0 = not told
    qint64 time = 0; ///< unix seconds
    GroupId groupId{}; ///< quirk(Lagrange): 0 from get_msg
    UserId userId{}; ///< 0 where only the sender has it: ask author()
    UserId selfId{};
    QString groupName; ///< NapCat and LLBot
    QString subType; ///< "normal", "anonymous", "notice"
    Sender sender;
    std::optional<Anonymous> anonymous;
    MessageContent content;

    MessageId key() const { return messageId; }
    UserId author() const { return number(userId) != 0 ? userId : sender.userId; }
    friend bool operator==(const Message &, const Message &) = default;

    static constexpr auto fields = std::tuple{
        Field{"message_id", &Message::messageId, required},
        // quirk(NapCat): message_seq repeats message_id, real_seq (a text) is the number within the group
        Field{{"real_seq", "message_seq"}, &Message::seq},
        Field{"time", &Message::time},
        Field{"group_id", &Message::groupId},
        Field{"user_id", &Message::userId},
        Field{"self_id", &Message::selfId},
        Field{"group_name", &Message::groupName},
        Field{"sub_type", &Message::subType},
        Field{"sender", &Message::sender},
        Field{"anonymous", &Message::anonymous},
        Field{{"message", "raw_message"}, &Message::content},
    };
};

/// get_group_msg_history. Both ends of a page are inclusive: drop what is known by messageId.
struct MessageHistory {
    QList<Message> messages;
    static constexpr auto fields = std::tuple{Field{"messages", &MessageHistory::messages}};
};

/// One essence message, from get_essence_msg_list.
struct EssenceEntry {
    MessageId messageId{}; ///< 0 on SnowLuma: it knows seq and random only
    qint64 seq = 0, random = 0; ///< NapCat and SnowLuma; 0 = not told
    UserId senderId{}, operatorId{};
    QString senderName, operatorName;
    qint64 senderTime = 0; ///< unix seconds; 0 = not told (NapCat)
    qint64 operatorTime = 0; ///< unix seconds: when it was made an essence
    MessageContent content; ///< empty on go-cqhttp and LLBot

    QString key() const
    {
        return number(messageId) != 0 ? QString::number(number(messageId))
                                      : QStringLiteral("%1/%2").arg(seq).arg(random);
    }
    friend bool operator==(const EssenceEntry &, const EssenceEntry &) = default;

    static constexpr auto fields = std::tuple{
        Field{"message_id", &EssenceEntry::messageId},
        Field{"msg_seq", &EssenceEntry::seq},
        Field{"msg_random", &EssenceEntry::random},
        Field{{"sender_id", "sender_uin"}, &EssenceEntry::senderId},
        Field{"sender_nick", &EssenceEntry::senderName},
        Field{"sender_time", &EssenceEntry::senderTime},
        Field{{"operator_id", "add_digest_uin"}, &EssenceEntry::operatorId},
        Field{{"operator_nick", "add_digest_nick"}, &EssenceEntry::operatorName},
        Field{{"operator_time", "add_digest_time"}, &EssenceEntry::operatorTime},
        Field{{"content", "msg_content"}, &EssenceEntry::content},
    };
};

} // namespace qundesk
