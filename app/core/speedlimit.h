// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <chrono>
#include <mutex>

namespace qundesk {

/// How many bytes may pass: a bucket that fills with the rate and holds a quarter of a second of it. Shared
/// by all that keep to one limit, on any thread.
class SpeedLimit {
public:
    /// Bytes a second; 0 = no limit.
    void setRate(qint64 rate)
    {
        const std::scoped_lock guard(m_lock);
        m_rate = std::max<qint64>(0, rate);
        m_tokens = 0;
        m_filled.start();
    }
    qint64 rate() const
    {
        const std::scoped_lock guard(m_lock);
        return m_rate;
    }
    /// Of \a wanted bytes those that may pass now; they count as passed.
    qint64 take(qint64 wanted)
    {
        const std::scoped_lock guard(m_lock);
        if (m_rate == 0)
            return wanted;
        fill();
        const auto granted = std::clamp<qint64>(qint64(m_tokens), 0, wanted);
        m_tokens -= double(granted);
        return granted;
    }
    /// \a bytes have passed in one piece; how long nothing more may. Look again before that, with 0: the rate
    /// may change.
    std::chrono::milliseconds spend(qint64 bytes)
    {
        const std::scoped_lock guard(m_lock);
        if (m_rate == 0)
            return {};
        fill();
        m_tokens -= double(bytes);
        const double seconds = std::max(0.0, -m_tokens / double(m_rate));
        return std::chrono::milliseconds(qint64(seconds * 1000));
    }

private:
    void fill()
    {
        const double most = std::max(double(m_rate) / 4, 1.0);
        m_tokens = std::min(most, m_tokens + double(m_rate) * double(m_filled.nsecsElapsed()) / 1e9);
        m_filled.start();
    }

    mutable std::mutex m_lock;
    qint64 m_rate = 0;
    double m_tokens = 0;
    QElapsedTimer m_filled;
};

} // namespace qundesk
