// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>

namespace qundesk {

/// How many bytes may pass: a bucket that fills with the rate and holds a quarter of a second of it. Shared
/// by all that keep to one limit.
class SpeedLimit {
public:
    /// Bytes a second; 0 = no limit.
    void setRate(qint64 rate)
    {
        m_rate = std::max<qint64>(0, rate);
        m_tokens = 0;
        m_filled.start();
    }
    qint64 rate() const { return m_rate; }
    /// Of \a wanted bytes those that may pass now; they count as passed.
    qint64 take(qint64 wanted)
    {
        if (m_rate == 0)
            return wanted;
        const double most = std::max(double(m_rate) / 4, 1.0);
        m_tokens = std::min(most, m_tokens + double(m_rate) * double(m_filled.nsecsElapsed()) / 1e9);
        m_filled.start();
        const auto granted = std::min(wanted, qint64(m_tokens));
        m_tokens -= double(granted);
        return granted;
    }

private:
    qint64 m_rate = 0;
    double m_tokens = 0;
    QElapsedTimer m_filled;
};

} // namespace qundesk
