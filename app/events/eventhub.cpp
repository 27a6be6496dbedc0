// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventhub.h"

#include "events/eventtypes.h"

namespace qundesk {
namespace {

template <class E> using Signal = void (EventHub::*)(const E &);

constexpr std::tuple signalList{&EventHub::memberJoined,
                                &EventHub::memberLeft,
                                &EventHub::groupDissolved,
                                &EventHub::adminChanged,
                                &EventHub::memberMuted,
                                &EventHub::wholeMuteChanged,
                                &EventHub::fileUploaded,
                                &EventHub::messageRecalled,
                                &EventHub::cardChanged,
                                &EventHub::titleChanged,
                                &EventHub::honorReceived,
                                &EventHub::luckyKingDrawn,
                                &EventHub::poked,
                                &EventHub::essenceChanged,
                                &EventHub::groupRenamed,
                                &EventHub::reactionChanged,
                                &EventHub::joinRequested,
                                &EventHub::messageReceived,
                                &EventHub::lifecycleChanged,
                                &EventHub::heartbeatReceived,
                                &EventHub::botWentOffline,
                                &EventHub::botCameOnline};
static_assert(std::tuple_size_v<decltype(signalList)> + 1 == std::tuple_size_v<EventTypes>,
              "one signal per event, but EventIgnored has none");

template <class E> bool deliverAs(EventHub &hub, Signal<E> signal, const WireEvent &event)
{
    const E *value = event.type == eventType<E> ? std::any_cast<E>(&event.value) : nullptr;
    if (value)
        (hub.*signal)(*value);
    return value;
}

} // namespace

void EventHub::deliver(const WireEvent &event)
{
    std::apply([&](auto... signal) { static_cast<void>((deliverAs(*this, signal, event) || ...)); },
               signalList);
}

} // namespace qundesk

#include "moc_eventhub.cpp"
