// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <chrono>
#include <functional>

namespace qundesk {

/// The pause between two writes of a series: QQ's risk control answers "ok" to bursts and does nothing.
struct Pace {
    std::chrono::milliseconds shortest{2000};
    std::chrono::milliseconds longest{4000};

    /// A pause with jitter.
    std::chrono::milliseconds next(QRandomGenerator &random) const
    {
        const auto spread = std::max<qint64>(0, (longest - shortest).count());
        return shortest + std::chrono::milliseconds(random.bounded(spread + 1));
    }
};

/// Why a series of writes has ended before its end.
enum class StopCause : quint8 { None, User, TooFast, Failures, ConnectionLost };
/// In a row; then a series stops by itself.
constexpr int failuresBeforeStop = 3;

} // namespace qundesk
