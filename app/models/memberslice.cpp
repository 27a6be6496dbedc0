// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberslice.h"

#include <QDateTime>
#include <algorithm>

namespace qundesk {

namespace {

constexpr qint64 clockSkew = 300; // as activityOf() allows

qint64 startOf(QDate day) { return day.startOfDay().toSecsSinceEpoch(); }

} // namespace

Standing standingOf(const Member &member)
{
    if (member.role != Role::Member)
        return member.role == Role::Owner ? Standing::Owner : Standing::Admin;
    return QStringView(member.title).trimmed().isEmpty() ? Standing::Plain : Standing::Titled;
}

void MemberCalendar::setNow(qint64 now)
{
    m_now = now;
    if (now >= m_today && now < m_tomorrow)
        return;
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    m_today = startOf(today);
    m_tomorrow = startOf(today.addDays(1));
    m_since = {startOf(today.addDays(-7)), startOf(today.addDays(-30)), startOf(today.addDays(-90))};
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    for (int week = 0; week <= weeks; ++week)
        m_weekStarts[std::size_t(week)] = startOf(monday.addDays(7 * (week - weeks + 1)));
}

Spoke MemberCalendar::spoke(const Member &member) const
{
    switch (activityOf(member, m_now)) {
    case Activity::Never: return Spoke::Never;
    case Activity::Unknown: return Spoke::Unknown;
    case Activity::Known: break;
    }
    if (member.lastSpoke >= m_today)
        return Spoke::Today;
    return member.lastSpoke >= m_since[0] ? Spoke::Days7
        : member.lastSpoke >= m_since[1]  ? Spoke::Days30
        : member.lastSpoke >= m_since[2]  ? Spoke::Days90
                                          : Spoke::Longer;
}

bool MemberCalendar::isJoinTimeTrusted(const Member &member) const
{
    return member.joinTime > 0 && member.joinTime <= m_now + clockSkew;
}

int MemberCalendar::joinedWeek(const Member &member) const
{
    if (!isJoinTimeTrusted(member))
        return -1;
    const auto next = std::ranges::upper_bound(m_weekStarts, member.joinTime);
    return next == m_weekStarts.end() ? -1 : int(next - m_weekStarts.begin()) - 1;
}

bool MemberSlice::contains(const Member &member, const MemberCalendar &calendar) const
{
    const auto isWithin = [this](qint64 value) { return value >= first && value <= last; };
    switch (by) {
    case By::Muted: return member.isMuted(calendar.now());
    case By::Standing: return isWithin(qint64(standingOf(member)));
    case By::Spoke: return isWithin(qint64(calendar.spoke(member)));
    case By::Joined: return calendar.isJoinTimeTrusted(member) && isWithin(member.joinTime);
    case By::Level: return isWithin(member.level);
    }
    return false;
}

} // namespace qundesk
