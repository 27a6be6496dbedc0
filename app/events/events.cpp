// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events whose shape is not one flat object.
#include "events/events.h"

#include "core/frame.h"
#include "types/reading.h"

namespace qundesk {
namespace {

/// One of `likes`.
struct Like {
    QString emoji;
    int count = 0;
    static constexpr auto fields = std::tuple{Field{"emoji_id", &Like::emoji}, Field{"count", &Like::count}};
};

/// Both ways to tell a reaction: a list of likes with is_add, or one code with sub_type add or remove.
struct RawReaction {
    GroupId groupId{};
    UserId userId{};
    MessageId messageId{};
    QList<Like> likes;
    QString code, subType;
    int count = 0;
    std::optional<bool> added;
    qint64 time = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &RawReaction::groupId, required},
                                              Field{{"operator_id", "user_id"}, &RawReaction::userId},
                                              Field{"message_id", &RawReaction::messageId, required},
                                              Field{"likes", &RawReaction::likes},
                                              Field{"code", &RawReaction::code},
                                              Field{"sub_type", &RawReaction::subType},
                                              Field{"count", &RawReaction::count},
                                              Field{"is_add", &RawReaction::added},
                                              Field{"time", &RawReaction::time}};
};

} // namespace

Result<ReactionChanged> ReactionChanged::decode(Frame &frame, json::Run &run)
{
    const auto raw = frame.event<RawReaction>(run);
    if (!raw)
        return raw.error();
    ReactionChanged out{raw->groupId, raw->userId, raw->messageId, raw->code, raw->count, true, raw->time};
    if (!raw->likes.isEmpty()) {
        out.emoji = raw->likes.first().emoji;
        out.count = raw->likes.first().count;
    }
    out.added = raw->added.value_or(raw->subType != QLatin1String("remove"));
    return out;
}

Result<JoinRequested> JoinRequested::decode(Frame &frame, json::Run &run)
{
    auto request = frame.event<JoinRequest>(run);
    if (!request)
        return request.error();
    return JoinRequested{request->groupId, request->userId, *std::move(request)};
}

Result<MessageReceived> MessageReceived::decode(Frame &frame, json::Run &run)
{
    auto message = frame.event<Message>(run);
    if (!message)
        return message.error();
    const bool own = frame.postType == QLatin1String("message_sent")
        || (number(message->selfId) != 0 && message->author() == message->selfId);
    const GroupId group = message->groupId;
    const UserId author = message->author();
    return MessageReceived{group, author, *std::move(message), own};
}

} // namespace qundesk
