// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decoder.h"
#include "core/field.h"
#include "core/result.h"
#include "types/server.h"

#include <QJsonObject>

#include <chrono>
#include <span>

namespace qundesk {

/// A read may be repeated at will; a write is never sent twice by the program itself, not even after a
/// timeout.
enum class Effect : quint8 { Read, Write };

/// Another name of the same action on one server.
struct Alias {
    Backend backend;
    const char *action;
};

/// One action of the API: its name, its parameters with their defaults, its reply. One struct in
/// api/<feature>api.h:
///
///     struct SetGroupBan {
///         using Reply = Done;
///         static constexpr auto action = "set_group_ban";
///         GroupId groupId{};
///         static constexpr auto fields = std::tuple{Field{"group_id", &SetGroupBan::groupId}};
///     };
///
/// Optional members: `timeout` (chrono), `effect`, `aliases` (array of Alias), `big` (true: a reply worth
/// HTTP), `brokenItems` (lists: skip or fail), `static Result<Reply> decode(Frame &, json::Run &)` for
/// special shapes. One line in api/<feature>api.cpp, `QUNDESK_ENDPOINT(SetGroupBan)`, compiles what reads and
/// writes it.
template <class E>
concept Endpoint = Record<E> && requires
{
    typename E::Reply;
    {
        E::action
        } -> std::convertible_to<const char *>;
};

/// The parameters of \a endpoint under all their spellings, before the dialect. Compiled once per endpoint,
/// as decodeReply() is.
template <Endpoint E> QJsonObject parametersOf(const E &endpoint);

template <Endpoint E> constexpr std::chrono::milliseconds timeoutOf()
{
    using namespace std::chrono_literals;
    if constexpr (requires { E::timeout; })
        return E::timeout;
    else
        return 35s; // go-cqhttp asks QQ twice, 15 s each, before it gives up
}

template <Endpoint E> constexpr Effect effectOf()
{
    if constexpr (requires { E::effect; })
        return E::effect;
    else
        return std::same_as<typename E::Reply, Done> ? Effect::Write : Effect::Read;
}

template <Endpoint E> constexpr bool isBig()
{
    if constexpr (requires { E::big; })
        return E::big;
    else
        return false;
}

template <Endpoint E> constexpr std::span<const Alias> aliasesOf()
{
    if constexpr (requires { E::aliases; })
        return E::aliases;
    else
        return {};
}

/// The name that \a backend is known to use; the others of aliasesOf() are tried once when it says "no such
/// action".
template <Endpoint E> constexpr const char *actionFor(Backend backend)
{
    for (const Alias &alias : aliasesOf<E>()) {
        if (alias.backend == backend)
            return alias.action;
    }
    return E::action;
}

} // namespace qundesk
