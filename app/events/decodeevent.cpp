// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/decodeevent.h"

#include "core/frame.h"
#include "events/eventtypes.h"

namespace qundesk {
namespace {

template <class E> Result<E> read(Frame &frame, json::Run &run)
{
    if constexpr (requires { E::decode(frame, run); })
        return E::decode(frame, run);
    else
        return frame.event<E>(run);
}

template <class E> std::optional<WireEvent> decodeAs(Frame &frame, json::Run &run)
{
    auto event = read<E>(frame, run);
    if (!event)
        return {};
    WireEvent out;
    out.type = eventType<E>;
    out.latestWins = E::latestWins;
    if constexpr (requires { event->groupId; })
        out.group = number(event->groupId);
    if constexpr (requires { event->userId; })
        out.user = number(event->userId);
    out.value = *std::move(event);
    return out;
}

/// user_id 0 is the whole group.
std::optional<WireEvent> decodeBan(Frame &frame, json::Run &run)
{
    auto muted = decodeAs<MemberMuted>(frame, run);
    if (!muted)
        return muted;
    if (muted->user == 0)
        return decodeAs<WholeMuteChanged>(frame, run);
    if (frame.subType == QLatin1String("lift_ban"))
        std::any_cast<MemberMuted &>(muted->value).duration = {};
    return muted;
}

/// One kind of event; an empty detail or sub type stands for all that have no row of their own above it.
struct Row {
    const char *postType, *detailType, *subType;
    EventDecoder decode;
};
constexpr Row rows[] = {
    {"message", "group", "", &decodeAs<MessageReceived>},
    {"message_sent", "group", "", &decodeAs<MessageReceived>},
    {"meta_event", "heartbeat", "", &decodeAs<HeartbeatReceived>},
    {"meta_event", "lifecycle", "", &decodeAs<LifecycleChanged>},
    {"notice", "group_increase", "", &decodeAs<MemberJoined>},
    {"notice", "group_decrease", "disband", &decodeAs<GroupDissolved>}, // NapCat, Lagrange
    {"notice", "group_decrease", "", &decodeAs<MemberLeft>},
    {"notice", "group_dismiss", "", &decodeAs<GroupDissolved>}, // LLBot
    {"notice", "group_admin", "", &decodeAs<AdminChanged>},
    {"notice", "group_ban", "", &decodeBan},
    {"notice", "group_upload", "", &decodeAs<FileUploaded>},
    {"notice", "group_recall", "", &decodeAs<MessageRecalled>},
    {"notice", "group_card", "", &decodeAs<CardChanged>},
    {"notice", "notify", "poke", &decodeAs<Poked>},
    {"notice", "notify", "lucky_king", &decodeAs<LuckyKingDrawn>},
    {"notice", "notify", "honor", &decodeAs<HonorReceived>},
    {"notice", "notify", "title", &decodeAs<TitleChanged>},
    {"notice", "notify", "group_name", &decodeAs<GroupRenamed>}, // NapCat
    {"notice", "group_name_change", "", &decodeAs<GroupRenamed>}, // Lagrange
    {"notice", "essence", "", &decodeAs<EssenceChanged>},
    {"notice", "group_msg_emoji_like", "", &decodeAs<ReactionChanged>}, // NapCat, LLBot
    {"notice", "reaction", "", &decodeAs<ReactionChanged>}, // Lagrange
    {"notice", "bot_offline", "", &decodeAs<BotWentOffline>}, // NapCat, Lagrange
    {"notice", "bot_online", "", &decodeAs<BotCameOnline>}, // Lagrange
    {"request", "group", "", &decodeAs<JoinRequested>},
    {"message", "", "", &decodeAs<EventIgnored>},
    {"message_sent", "", "", &decodeAs<EventIgnored>},
    {"notice", "friend_add", "", &decodeAs<EventIgnored>},
    {"notice", "friend_recall", "", &decodeAs<EventIgnored>},
    {"notice", "offline_file", "", &decodeAs<EventIgnored>},
    {"notice", "client_status", "", &decodeAs<EventIgnored>},
    {"request", "friend", "", &decodeAs<EventIgnored>},
};

} // namespace

std::optional<WireEvent> decodeEvent(Frame &frame, json::Run &run)
{
    if (!frame.isEvent())
        return {};
    for (const Row &row : rows) {
        const auto fits = [](const QString &text, const char *wanted) {
            return *wanted == '\0' || text == QLatin1String(wanted);
        };
        if (fits(frame.detailType, row.detailType) && fits(frame.subType, row.subType)
            && frame.postType == QLatin1String(row.postType))
            return row.decode(frame, run);
    }
    return {};
}

} // namespace qundesk
