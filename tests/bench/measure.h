// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every benchmark here shares. Only ratios within one process are ever judged; milliseconds are for
// reading.
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
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
    double worst() const { return times.empty() ? 0 : std::ranges::max(times); }
};

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs all of \a works once per round, so that a slow moment of the machine meets each of them. The first
/// round warms up and is not counted.
inline std::vector<Samples> interleaved(int rounds, const std::vector<std::function<void()>> &works)
{
    std::vector<Samples> out(works.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < works.size(); ++i) {
            const double time = milliseconds(works[i]);
            if (round > 0)
                out[i].times.push_back(time);
        }
    }
    return out;
}

enum class Goal { AtMost, AtLeast };

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
