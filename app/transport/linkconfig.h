// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <chrono>

namespace qundesk {

/// How patient a link is. The defaults are the product's; tests are in a hurry.
struct LinkTiming {
    std::chrono::milliseconds shortestRetry{1000};
    std::chrono::milliseconds longestRetry{60000};
    std::chrono::milliseconds handshake{15000}; ///< to open a WebSocket; over HTTP, to answer the probe
    std::chrono::milliseconds silence{5000}; ///< open and mute for so long: LinkState::why says "SILENT"
    std::chrono::milliseconds ping{
        20000}; ///< after three without any sign of life the connection is given up
};

/// Everything a link needs. Holds secrets: never logged, never stored.
struct LinkConfig {
    enum class Kind : quint8 {
        WebSocket, ///< one forward WebSocket; a URL ending in /api or /event is a pair of them
        Http, ///< calls only, no events
        Pair, ///< big replies over HTTP, the rest over WebSocket; all over HTTP while the WebSocket is down
        Reverse, ///< we listen, the server dials
    };
    Kind kind = Kind::WebSocket;
    QUrl webSocketUrl; ///< an access_token in it is taken as the token, if there is none
    QUrl httpUrl; ///< its path is kept as a prefix: reverse proxies
    QString listenAddress; ///< empty = loopback; "*" or "0.0.0.0" = everywhere
    quint16 listenPort = 0; ///< 0 = any free one
    QString token; ///< empty = none
    QString httpToken; ///< of httpUrl in Pair; empty = the same as token
    bool tokenInQuery =
        false; ///< also as access_token in the URL: for proxies that eat the Authorization header
    LinkTiming timing;
};

} // namespace qundesk
