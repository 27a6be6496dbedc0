// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slicetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace qundesk::slicetext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SliceText)
};

constexpr int topLevel = 80; // the step above has no end

QString date(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("MM-dd"));
}

QString levels(const MemberSlice &slice) { return QStringLiteral("%1–%2").arg(slice.first).arg(slice.last); }

QString spokeFilter(const MemberSlice &slice)
{
    if (slice.first != slice.last)
        return Say::tr("Spoke within 30 days");
    switch (Spoke(slice.first)) {
    case Spoke::Today: return Say::tr("Spoke today");
    case Spoke::Days7: return Say::tr("Last spoke 1–7 days ago");
    case Spoke::Days30: return Say::tr("Last spoke 8–30 days ago");
    case Spoke::Days90: return Say::tr("Last spoke 31–90 days ago");
    case Spoke::Longer: return Say::tr("Last spoke more than 90 days ago");
    case Spoke::Never: return Say::tr("Never spoke");
    case Spoke::Unknown: return Say::tr("Last spoke unknown");
    }
    return {};
}

QString spokeLabel(const MemberSlice &slice)
{
    switch (Spoke(slice.first)) {
    case Spoke::Today: return Say::tr("Today");
    case Spoke::Days7: return Say::tr("1–7 days");
    case Spoke::Days30: return Say::tr("8–30 days");
    case Spoke::Days90: return Say::tr("31–90 days");
    case Spoke::Longer: return Say::tr("> 90 days");
    case Spoke::Never: return Say::tr("Never");
    case Spoke::Unknown: return Say::tr("Unknown");
    }
    return {};
}

QString standing(const MemberSlice &slice)
{
    switch (Standing(slice.first)) {
    case Standing::Owner: return Say::tr("Owner");
    case Standing::Admin: return Say::tr("Admins");
    case Standing::Titled: return Say::tr("Members with a title");
    case Standing::Plain: return Say::tr("Other members");
    }
    return {};
}

} // namespace

QString filter(const MemberSlice &slice)
{
    switch (slice.by) {
    case MemberSlice::By::Muted: return Say::tr("Muted");
    case MemberSlice::By::Standing: return standing(slice);
    case MemberSlice::By::Spoke: return spokeFilter(slice);
    case MemberSlice::By::Joined:
        return Say::tr("Joined %1 – %2", "two dates").arg(date(slice.first), date(slice.last));
    case MemberSlice::By::Level:
        return slice.last <= 0       ? Say::tr("Level unknown")
            : slice.first > topLevel ? Say::tr("Level above %1").arg(topLevel)
                                     : Say::tr("Level %1", "a range").arg(levels(slice));
    }
    return {};
}

QString label(const MemberSlice &slice)
{
    switch (slice.by) {
    case MemberSlice::By::Muted: return Say::tr("Muted");
    case MemberSlice::By::Standing: return standing(slice);
    case MemberSlice::By::Spoke: return spokeLabel(slice);
    case MemberSlice::By::Joined: return date(slice.first);
    case MemberSlice::By::Level:
        return slice.last <= 0       ? Say::tr("Unknown")
            : slice.first > topLevel ? QStringLiteral("> %1").arg(topLevel)
                                     : levels(slice);
    }
    return {};
}

QString spoken(const MemberSlice &slice, int count)
{
    return Say::tr("%1: %2", "what, how many members")
        .arg(filter(slice), Say::tr("%n member(s)", nullptr, count));
}

} // namespace qundesk::slicetext
