// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace qundesk {

/// Waiting times before the next try of something that failed: twice as long each time, with jitter, so that
/// many clients do not come back to a restarted server in the same moment. Knows no timer; the caller waits.
class Backoff {
public:
    using Duration = std::chrono::milliseconds;

    /// \a random gives numbers in [0, 1), as QRandomGenerator::generateDouble() does; injected for the tests.
    /// \pre 0 < \a shortest <= \a longest
    explicit Backoff(std::function<double()> random, Duration shortest = std::chrono::seconds(1),
                     Duration longest = std::chrono::seconds(60))
        : m_random(std::move(random)), m_shortest(shortest), m_longest(longest), m_ceiling(shortest)
    {
    }

    /// How long to wait now: between half and all of the current ceiling (2 s, 4 s, 8 s…), never under the
    /// shortest or over the longest time.
    Duration next()
    {
        m_ceiling = m_ceiling > m_longest / 2 ? m_longest : m_ceiling * 2;
        ++m_attempt;
        const double random = m_random();
        const double share =
            random > 0 ? 0.5 + 0.5 * std::min(random, 1.0) : 0.5; // so that NaN is harmless too
        const Duration delay(Duration::rep(double(m_ceiling.count()) * share));
        return std::clamp(delay, m_shortest, m_longest);
    }

    /// How often next() was called since the beginning or the last reset().
    int attempt() const { return m_attempt; }

    /// To be called when the thing has worked: the next delay is a short one again.
    void reset()
    {
        m_ceiling = m_shortest;
        m_attempt = 0;
    }

private:
    std::function<double()> m_random;
    Duration m_shortest;
    Duration m_longest;
    Duration m_ceiling;
    int m_attempt = 0;
};

} // namespace qundesk
