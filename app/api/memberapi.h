// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members: who they are, and what is done to one of them.
#pragma once

#include "api/endpoint.h"
#include "types/member.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// One member. OneBot v11 `get_group_member_info`.
/// quirk(go-cqhttp): with \a noCache mutedUntil is always 0, even of a muted member; only the list tells.
/// quirk(SnowLuma): somebody who is no member is ok, with an empty nickname.
struct GetGroupMemberInfo {
    using Reply = Member;
    static constexpr auto action = "get_group_member_info";
    GroupId groupId{};
    UserId userId{};
    bool noCache = false;
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupMemberInfo::groupId},
                                              Field{"user_id", &GetGroupMemberInfo::userId},
                                              Field{"no_cache", &GetGroupMemberInfo::noCache}};
};

/// All members of a group. OneBot v11 `get_group_member_list`.
/// quirk(NapCat): the first call with \a noCache answers from the old cache; the second, a second later, is
/// fresh. quirk(Lagrange): does not tell mutes.
struct GetGroupMemberList {
    using Reply = QList<Member>;
    static constexpr auto action = "get_group_member_list";
    static constexpr auto timeout = 65s;
    static constexpr bool big = true;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    bool noCache = false;
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupMemberList::groupId},
                                              Field{"no_cache", &GetGroupMemberList::noCache}};
};

/// The muted members. `get_group_shut_list`; NapCat, LLBot, SnowLuma. quirk(NapCat): a failure is an empty
/// list.
struct GetGroupShutList {
    using Reply = QList<MutedMember>;
    static constexpr auto action = "get_group_shut_list";
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupShutList::groupId}};
};

/// Makes somebody an administrator, or a plain member again. OneBot v11 `set_group_admin`; the owner's right.
/// quirk(NapCat, Lagrange): the answer is ok even when QQ refused, and a missing `enable` would demote.
/// quirk(go-cqhttp): GET_MEMBERS_API_ERROR may come although it worked.
struct SetGroupAdmin {
    using Reply = Done;
    static constexpr auto action = "set_group_admin";
    static constexpr auto timeout = 65s; // go-cqhttp reads all members anew before it answers
    GroupId groupId{};
    UserId userId{};
    bool enable = true;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupAdmin::groupId}, Field{"user_id", &SetGroupAdmin::userId},
                   Field{"enable", &SetGroupAdmin::enable}};
};

/// Sets the name of a member in this group. OneBot v11 `set_group_card`. Empty = none.
/// quirk(go-cqhttp): ok without effect beyond 60 UTF-8 bytes. quirk(NapCat): answers after 1 to 3 s, and
/// fails when QQ has trimmed the text.
struct SetGroupCard {
    using Reply = Done;
    static constexpr auto action = "set_group_card";
    GroupId groupId{};
    UserId userId{};
    QString card;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupCard::groupId}, Field{"user_id", &SetGroupCard::userId},
                   Field{"card", &SetGroupCard::card}};
};

/// Gives a member a title. OneBot v11 `set_group_special_title`; the owner's right. Empty = none. \a duration
/// -1 s = for ever, and no known server honours anything else. quirk(go-cqhttp): ok without effect beyond 18
/// UTF-8 bytes. quirk(NapCat): needs its packet backend.
struct SetGroupSpecialTitle {
    using Reply = Done;
    static constexpr auto action = "set_group_special_title";
    GroupId groupId{};
    UserId userId{};
    QString title;
    std::chrono::seconds duration{-1};
    static constexpr auto fields = std::tuple{Field{"group_id", &SetGroupSpecialTitle::groupId},
                                              Field{"user_id", &SetGroupSpecialTitle::userId},
                                              Field{"special_title", &SetGroupSpecialTitle::title},
                                              Field{"duration", &SetGroupSpecialTitle::duration}};
};

/// Mutes one member. OneBot v11 `set_group_ban`. \a duration 0 lifts; servers refuse 30 days or more.
/// quirk(go-cqhttp): no event for the account's own mutes, and the cached member keeps the old time.
/// quirk(Lagrange): always ok.
struct SetGroupBan {
    using Reply = Done;
    static constexpr auto action = "set_group_ban";
    GroupId groupId{};
    UserId userId{};
    std::chrono::seconds duration{30min};
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupBan::groupId}, Field{"user_id", &SetGroupBan::userId},
                   Field{"duration", &SetGroupBan::duration}};
};

/// Mutes whoever is behind an anonymous message. OneBot v11 `set_group_anonymous_ban`; go-cqhttp only; cannot
/// be lifted. \a flag as the message had it. quirk(go-cqhttp): reads `anonymous_flag` and `anonymous.flag`
/// (see dialect.cpp), not the documented `flag`.
struct SetGroupAnonymousBan {
    using Reply = Done;
    static constexpr auto action = "set_group_anonymous_ban";
    GroupId groupId{};
    QString flag;
    std::chrono::seconds duration{30min};
    static constexpr auto fields = std::tuple{Field{"group_id", &SetGroupAnonymousBan::groupId},
                                              Field{{"anonymous_flag", "flag"}, &SetGroupAnonymousBan::flag},
                                              Field{"duration", &SetGroupAnonymousBan::duration}};
};

/// Removes one member; \a rejectAddRequest also refuses every later request to join. OneBot v11
/// `set_group_kick`. quirk(go-cqhttp, NapCat, Lagrange): ok even when QQ refused.
struct SetGroupKick {
    using Reply = Done;
    static constexpr auto action = "set_group_kick";
    GroupId groupId{};
    UserId userId{};
    bool rejectAddRequest = false;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupKick::groupId}, Field{"user_id", &SetGroupKick::userId},
                   Field{"reject_add_request", &SetGroupKick::rejectAddRequest}};
};

/// Removes several members at once. NapCat and SnowLuma `set_group_kick_members`, LLBot
/// `batch_delete_group_member`. quirk(NapCat): unknown numbers are dropped silently. quirk(LLBot): cannot
/// refuse later requests.
struct SetGroupKickMembers {
    using Reply = Done;
    static constexpr auto action = "set_group_kick_members";
    static constexpr std::array aliases{Alias{Backend::LLBot, "batch_delete_group_member"}};
    static constexpr auto timeout = 65s;
    GroupId groupId{};
    QList<UserId> userIds;
    bool rejectAddRequest = false;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupKickMembers::groupId},
                   Field{{"user_id", "user_ids"}, &SetGroupKickMembers::userIds},
                   Field{"reject_add_request", &SetGroupKickMembers::rejectAddRequest}};
};

} // namespace qundesk::api
