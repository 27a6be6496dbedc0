// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qundesk::demo {

/// Which OneBot v11 server the simulator pretends to be. Decides envelopes, error texts, which actions exist,
/// what an omitted parameter means, how ids are written and which events are sent.
enum class Personality { GoCqhttp, NapCat, LLBot, Lagrange, SnowLuma };

/// Which way a call came in; some servers answer other codes over HTTP than over WebSocket.
enum class Channel { Http, WebSocket };

/// A set of personalities, for tables of what exists where.
enum Servers : int { GC = 1, NC = 2, LL = 4, LG = 8, SL = 16, Everywhere = 31 };

constexpr bool contains(int servers, Personality who) { return ((servers >> int(who)) & 1) != 0; }

/// The app_name that get_version_info gives.
QString appName(Personality who);
/// The User-Agent of connections which the server makes itself.
QByteArray userAgent(Personality who);

/// Short keys for QJsonObject: "group_id"_k.
constexpr QLatin1String operator""_k(const char *text, size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

} // namespace qundesk::demo
