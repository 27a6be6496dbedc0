// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMetaType>
#include <chrono>

namespace qundesk {

enum class LinkPhase : quint8 {
    Offline, ///< not opened, or closed
    Connecting, ///< on the way; reverse: listening, nobody has come yet
    Connected, ///< calls are sent. With why.symbol "SILENT": open for 5 s, and no sign of life
    Waiting, ///< lost or refused; tried again after retryIn. Reverse: until the server dials again
    Refused, ///< the token was refused: nothing is tried until retryNow()
};

/// Symbols of the transport's own errors (ApiError::symbol), where a sentence can say more than the kind
/// does: "REFUSED" nobody listens there; "HOST_NOT_FOUND"; "TLS" (detail: OpenSSL's words); "CLOSED" the
/// connection ended in the middle; "CRASHED" it ended without any answer to an HTTP call (go-cqhttp's handler
/// has crashed); "SILENT" open, but no sign of life; "CLOSED_AT_ONCE" accepted, then closed (Kind Auth: a
/// refused token looks like that); "PEER_TOKEN" reverse: somebody dialled with a wrong token; "OTHER_ACCOUNT"
/// reverse: another account dialled; "LISTEN" reverse: the port cannot be listened on; "HTML" a web page
/// came; "REDIRECT" (detail: where to, never followed); "TOO_BIG"; "NO_WEBSOCKET" (code: the HTTP status
/// instead); "HANDSHAKE" no answer to the handshake.

/// How a link stands. A value: it crosses from the wire thread to the GUI thread.
struct LinkState {
    LinkPhase phase = LinkPhase::Offline;
    ApiError why; ///< Waiting, Refused, and Connected but not well; Kind Network, Auth or BadReply. Never has
                  ///< a token
    int attempt = 0; ///< of reconnecting, from 1; 0 once it works
    std::chrono::milliseconds retryIn{};
    bool events = false; ///< events can arrive
    QString peer; ///< reverse: the server's User-Agent; untrusted
    qint64 selfId = 0; ///< the account, if the server has said so: X-Self-ID or an event's self_id
    std::chrono::milliseconds latency{-1}; ///< of the last ping or small call; negative = not measured

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::LinkState)
