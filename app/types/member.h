// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/group.h"

namespace qundesk {

enum class Sex : quint8 { Unknown, Male, Female };
constexpr auto enumNames(Sex)
{
    return std::array{std::pair{std::string_view("unknown"), Sex::Unknown},
                      std::pair{std::string_view("male"), Sex::Male},
                      std::pair{std::string_view("female"), Sex::Female},
                      std::pair{std::string_view(""), Sex::Unknown}}; // quirk(Lagrange)
}

/// One member of one group, from get_group_member_list or get_group_member_info.
struct Member {
    UserId userId{};
    QString nickname;
    QString card; ///< the name in this group; empty = none
    QString title;
    QString area;
    qint64 joinTime = 0; ///< unix seconds, 0 = not told
    qint64 lastSpoke = 0; ///< unix seconds; 0 = never or not told: ask activity()
    qint64 mutedUntil = 0; ///< unix seconds; stays after it has passed, so muted means later than now
    qint64 titleExpires = 0;
    int level = 0;
    int age = 0; ///< 0 = not told
    Role role = Role::Member;
    Sex sex = Sex::Unknown;
    bool unfriendly = false;
    bool bot = false; ///< NapCat and LLBot is_robot

    UserId key() const { return userId; }
    /// The card, else the nickname, else the number: never empty. Untrusted text.
    QString displayName() const
    {
        const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
        return !blank(card) ? card : !blank(nickname) ? nickname : QString::number(number(userId));
    }
    bool isMuted(qint64 now) const { return mutedUntil > now; }
    friend bool operator==(const Member &, const Member &) = default;

    static constexpr bool bulk = true;
    static constexpr auto fields = std::tuple{
        Field{"user_id", &Member::userId, required},
        Field{"nickname", &Member::nickname},
        Field{"card", &Member::card},
        Field{"sex", &Member::sex},
        Field{"age", &Member::age},
        Field{"area", &Member::area},
        Field{"join_time", &Member::joinTime},
        Field{"last_sent_time", &Member::lastSpoke},
        Field{"level", &Member::level},
        Field{"role", &Member::role},
        Field{"unfriendly", &Member::unfriendly},
        Field{"title", &Member::title},
        Field{"title_expire_time", &Member::titleExpires},
        Field{{"shut_up_timestamp", "shutUpTime", "shut_up_time"}, &Member::mutedUntil},
        Field{"is_robot", &Member::bot},
    };
};

/// One muted member, from get_group_shut_list. quirk(NapCat, LLBot): keys of QQ's kernel, the number as text.
struct MutedMember {
    UserId userId{};
    QString nickname;
    QString card;
    qint64 mutedUntil = 0; ///< unix seconds

    UserId key() const { return userId; }
    friend bool operator==(const MutedMember &, const MutedMember &) = default;

    static constexpr auto fields = std::tuple{
        Field{{"user_id", "uin"}, &MutedMember::userId, required},
        Field{{"nickname", "nick"}, &MutedMember::nickname},
        Field{{"card", "cardName"}, &MutedMember::card},
        Field{{"shut_up_timestamp", "shutUpTime", "shut_up_time"}, &MutedMember::mutedUntil},
    };
};

/// What is known about when a member last spoke (product.md T12): servers mix up "never" and "not told".
enum class Activity : quint8 { Known, Never, Unknown };

/// \a now in unix seconds. A time in the future, equal to the moment of joining, or a zero together with an
/// unknown joining time proves nothing and is Unknown; a zero of somebody whose joining time is known means
/// never.
inline Activity activityOf(const Member &member, qint64 now)
{
    constexpr qint64 clockSkew = 300;
    if (member.lastSpoke > now + clockSkew)
        return Activity::Unknown;
    if (member.lastSpoke <= 0)
        return member.joinTime > 0 ? Activity::Never : Activity::Unknown;
    if (member.lastSpoke == member.joinTime)
        return Activity::Unknown;
    return Activity::Known;
}

} // namespace qundesk

Q_DECLARE_TYPEINFO(qundesk::Member, Q_RELOCATABLE_TYPE); // lists of them grow without a copy of each
