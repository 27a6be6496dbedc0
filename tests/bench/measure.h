// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every benchmark here shares. Only ratios within one process are ever judged; milliseconds are for
// reading.
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace qundesk::bench {

/// The times of one thing, in milliseconds.
struct Samples {
    std::vector<double> times;
    double median() const
    {
        std::vector<double> sorted = times;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted[sorted.size() / 2];
    }
    /// The smallest median of five in a row, so that a busy stretch of the machine does not count; for
    /// comparing, never for spikes.
    double calmest() const
    {
        constexpr std::size_t stretch = 5;
        double best = median();
        for (std::size_t i = 0; i + stretch <= times.size(); ++i) {
            const auto from = times.begin() + std::ptrdiff_t(i);
            best = std::min(best, Samples{{from, from + stretch}}.median());
        }
        return best;
    }
    double worst() const { return times.empty() ? 0 : std::ranges::max(times); }
};

/// By the clock on the wall.
inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this thread has worked: for what happens on it alone. The wait for a processor that others are using
/// does not count.
inline double ownMilliseconds(const std::function<void()> &work)
{
#ifdef Q_OS_UNIX
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
#else
    return milliseconds(work);
#endif
}

/// Runs all of \a works once per round, so that a slow moment of the machine meets each of them. The first
/// round warms up and is not counted.
inline std::vector<Samples> interleaved(int rounds, const std::vector<std::function<void()>> &works,
                                        double (*measure)(const std::function<void()> &) = ownMilliseconds)
{
    std::vector<Samples> out(works.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < works.size(); ++i) {
            const double time = measure(works[i]);
            if (round > 0)
                out[i].times.push_back(time);
        }
    }
    return out;
}

enum class Goal { AtMost, AtLeast };

inline void printHead() { std::printf("id\twhat\tfigure\tbaseline\tratio\tgoal\tmet\n"); }

/// id, what, figure, baseline, ratio, goal, met: one line, tabs between. \a ratio is what the goal speaks
/// about.
inline void report(const char *id, const char *what, double figure, double baseline, double ratio, Goal kind,
                   double goal)
{
    const bool met = kind == Goal::AtMost ? ratio <= goal : ratio >= goal;
    std::printf("%s\t%s\t%.3f\t%.3f\t%.2f\t%s%.2f\t%s\n", id, what, figure, baseline, ratio,
                kind == Goal::AtMost ? "<=" : ">=", goal, met ? "yes" : "no");
    std::fflush(stdout);
}

} // namespace qundesk::bench
