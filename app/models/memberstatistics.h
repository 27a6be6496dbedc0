// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberslice.h"

#include <QList>
#include <span>

namespace qundesk {

/// A number, and the members it counts.
struct MemberFigure {
    MemberSlice slice;
    int count = 0;
    friend bool operator==(const MemberFigure &, const MemberFigure &) = default;
};

/// Everything the Overview counts, from the members that are loaded. A value: made in one pass (well under a
/// millisecond for 3,000 members), compared, thrown away.
struct MemberStatistics {
    int total = 0;
    MemberFigure muted;
    MemberFigure spokeIn30Days; ///< today included
    QList<MemberFigure> standing; ///< by Standing; together everybody
    QList<MemberFigure> spoke; ///< by Spoke; together everybody
    QList<MemberFigure> weeks; ///< who joined in the last twelve weeks, oldest first, this week last
    QList<MemberFigure> levels; ///< ascending; a last one from 0 down only if levels are missing

    static MemberStatistics of(std::span<const Member> members, const MemberCalendar &calendar);
    friend bool operator==(const MemberStatistics &, const MemberStatistics &) = default;
};

} // namespace qundesk
