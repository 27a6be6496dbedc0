// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <chrono>
#include <utility>

namespace qundesk {

/// A clock that stands still until a test moves it. Starts at 2026-11-22 12:00:00 UTC.
class FakeClock : public Clock {
public:
    explicit FakeClock(QObject *parent = nullptr)
        : Clock(Beat::Manual, parent), m_now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)
    {
    }

    QDateTime now() const override { return m_now; }

    /// Jumps to \a time and beats: tick() once if the second changed, minute() once if the minute did.
    void setNow(const QDateTime &time)
    {
        const qint64 before = std::exchange(m_now, time).toSecsSinceEpoch();
        const qint64 after = m_now.toSecsSinceEpoch();
        if (before != after)
            emit tick();
        if (before / 60 != after / 60)
            emit minute();
    }

    /// setNow() that much later; one beat, however long the way.
    void advance(std::chrono::milliseconds duration) { setNow(m_now.addMSecs(duration.count())); }

private:
    QDateTime m_now;
};

} // namespace qundesk
