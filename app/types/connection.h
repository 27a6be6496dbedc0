// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMetaType>
#include <chrono>

namespace qundesk {

/// How an account's connection stands, for everybody above the wire.
struct ConnectionState {
    enum class Phase : quint8 {
        Offline, ///< closed by the user, or not opened yet
        Connecting,
        Connected,
        Waiting, ///< lost or refused; tried again in retryIn
        Refused, ///< the token was refused: nothing is tried until the user does
    };
    Phase phase = Phase::Offline;
    ApiError why; ///< Waiting and Refused
    int attempt = 0; ///< of reconnecting, from 1
    std::chrono::milliseconds retryIn{};
    std::chrono::milliseconds latency{-1}; ///< of the last small call; negative = not measured
    bool events = false; ///< events arrive on this connection
    bool qqOnline = true; ///< false: the server says that QQ itself is offline

    bool usable() const { return phase == Phase::Connected; }
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::ConnectionState)
