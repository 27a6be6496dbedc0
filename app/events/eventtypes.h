// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/events.h"

namespace qundesk {

/// Every struct that decodeEvent() makes and EventHub hands out. The place in the list is WireEvent::type.
using EventTypes =
    std::tuple<MemberJoined, MemberLeft, GroupDissolved, AdminChanged, MemberMuted, WholeMuteChanged,
               FileUploaded, MessageRecalled, CardChanged, TitleChanged, HonorReceived, LuckyKingDrawn, Poked,
               EssenceChanged, GroupRenamed, ReactionChanged, JoinRequested, MessageReceived,
               LifecycleChanged, HeartbeatReceived, BotWentOffline, BotCameOnline, EventIgnored>;

template <class E, class List> inline constexpr int placeIn = -1;
template <class E, class... Es>
inline constexpr int placeIn<E, std::tuple<Es...>> = [] {
    int place = 0;
    static_cast<void>(((std::is_same_v<E, Es> || (++place, false)) || ...));
    return place;
}();

template <class E> inline constexpr int eventType = placeIn<E, EventTypes>;

} // namespace qundesk
