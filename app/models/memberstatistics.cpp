// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberstatistics.h"

#include <limits>

namespace qundesk {

namespace {

constexpr int none = std::numeric_limits<int>::min();
constexpr int all = std::numeric_limits<int>::max();
constexpr std::pair<int, int> levelSteps[] = {{1, 10},  {11, 20},  {21, 30}, {31, 50},
                                              {51, 80}, {81, all}, {none, 0}};

MemberStatistics emptyStatistics(const MemberCalendar &calendar)
{
    MemberStatistics result;
    result.muted.slice = MemberSlice::muted();
    result.spokeIn30Days.slice = MemberSlice::of(Spoke::Today, Spoke::Days30);
    for (int i = 0; i < standings; ++i)
        result.standing.append({MemberSlice::of(Standing(i)), 0});
    for (int i = 0; i < spokeSteps; ++i)
        result.spoke.append({MemberSlice::of(Spoke(i), Spoke(i)), 0});
    for (int i = 0; i < MemberCalendar::weeks; ++i)
        result.weeks.append({MemberSlice::joined(calendar.weekStart(i), calendar.weekStart(i + 1) - 1), 0});
    for (const auto &[first, last] : levelSteps)
        result.levels.append({MemberSlice::levels(first, last), 0});
    return result;
}

} // namespace

MemberStatistics MemberStatistics::of(std::span<const Member> members, const MemberCalendar &calendar)
{
    MemberStatistics result = emptyStatistics(calendar);
    result.total = int(members.size());
    for (const Member &member : members) {
        result.muted.count += member.isMuted(calendar.now());
        ++result.standing[qsizetype(standingOf(member))].count;
        const Spoke spoke = calendar.spoke(member);
        ++result.spoke[qsizetype(spoke)].count;
        result.spokeIn30Days.count += spoke <= Spoke::Days30;
        if (const int week = calendar.joinedWeek(member); week >= 0)
            ++result.weeks[week].count;
        for (MemberFigure &step : result.levels)
            step.count += step.slice.contains(member, calendar);
    }
    if (result.levels.last().count == 0)
        result.levels.removeLast();
    return result;
}

} // namespace qundesk
