// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/member.h"

#include <array>

namespace qundesk {

/// When somebody last spoke, in the steps that figures count by; local days, as "3 days ago" is meant.
enum class Spoke : quint8 {
    Today,
    Days7, ///< not today, but in the seven days before
    Days30,
    Days90,
    Longer,
    Never,
    Unknown, ///< the server did not say, or what it said proves nothing (activityOf())
};
inline constexpr int spokeSteps = int(Spoke::Unknown) + 1;

/// What somebody is in a group; everybody is exactly one of these.
enum class Standing : quint8 { Owner, Admin, Titled, Plain };
inline constexpr int standings = int(Standing::Plain) + 1;
Standing standingOf(const Member &member);

/// The local days and weeks at one moment. Weeks begin on Monday.
class MemberCalendar {
public:
    static constexpr int weeks = 12;

    /// \a now in unix seconds.
    explicit MemberCalendar(qint64 now = 0) { setNow(now); }
    /// Cheap within one day.
    void setNow(qint64 now);
    qint64 now() const { return m_now; }

    Spoke spoke(const Member &member) const;
    /// The first second of week \a week; 0 is the oldest, weeks - 1 this week, weeks the next.
    qint64 weekStart(int week) const { return m_weekStarts[std::size_t(week)]; }
    /// The week of joining; -1: before these weeks, in the future, or not told.
    int joinedWeek(const Member &member) const;
    /// False for times that are not told or lie in the future.
    bool isJoinTimeTrusted(const Member &member) const;

private:
    qint64 m_now = 0;
    qint64 m_today = 0, m_tomorrow = 0; ///< first seconds
    std::array<qint64, 3> m_since{}; ///< first seconds of the days 7, 30 and 90 days ago
    std::array<qint64, weeks + 1> m_weekStarts{};
};

/// The members that one figure counts, so that the figure and the list it leads to agree.
struct MemberSlice {
    enum class By : quint8 { Muted, Standing, Spoke, Joined, Level };
    By by = By::Muted;
    qint64 first = 0; ///< inclusive: int(Standing), int(Spoke), unix seconds, level
    qint64 last = 0; ///< inclusive

    static MemberSlice muted() { return {}; }
    static MemberSlice of(Standing standing) { return {By::Standing, qint64(standing), qint64(standing)}; }
    static MemberSlice of(Spoke first, Spoke last) { return {By::Spoke, qint64(first), qint64(last)}; }
    static MemberSlice joined(qint64 first, qint64 last) { return {By::Joined, first, last}; }
    /// Levels that are not told are 0 or below.
    static MemberSlice levels(int first, int last) { return {By::Level, first, last}; }

    bool contains(const Member &member, const MemberCalendar &calendar) const;
    friend bool operator==(const MemberSlice &, const MemberSlice &) = default;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::MemberSlice)
