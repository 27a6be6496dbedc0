// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/ids.h"

namespace qundesk {

enum class Role : quint8 { Member, Admin, Owner };
constexpr auto enumNames(Role)
{
    return std::array{std::pair{std::string_view("member"), Role::Member},
                      std::pair{std::string_view("admin"), Role::Admin},
                      std::pair{std::string_view("owner"), Role::Owner}};
}

/// One group as get_group_list and get_group_info tell it. Numbers are 0 where a server does not say.
struct Group {
    GroupId groupId{};
    QString name;
    QString remark; ///< what this account calls the group; NapCat group_remark, LLBot remark_name
    QString memo; ///< introduction; go-cqhttp sends it only for groups the account is not in
    qint64 createTime = 0; ///< unix seconds; go-cqhttp: only from get_group_info with no_cache
    int level = 0;
    int memberCount = 0;
    int maxMemberCount = 0;
    UserId ownerId{}; ///< LLBot get_group_info and NapCat get_group_detail_info only
    std::optional<int> allShut; ///< quirk(NapCat): -1 whole mute on, 0 off
    std::optional<qint64> allShutUntil; ///< quirk(LLBot): unix seconds, 0 = off

    GroupId key() const { return groupId; }
    friend bool operator==(const Group &, const Group &) = default;

    static constexpr auto fields = std::tuple{
        Field{"group_id", &Group::groupId, required},
        Field{"group_name", &Group::name},
        Field{{"group_remark", "remark_name"}, &Group::remark},
        Field{{"group_memo", "richFingerMemo"}, &Group::memo},
        Field{"group_create_time", &Group::createTime},
        Field{"group_level", &Group::level},
        Field{"member_count", &Group::memberCount},
        Field{"max_member_count", &Group::maxMemberCount},
        Field{{"owner_id", "ownerUin"}, &Group::ownerId},
        Field{"group_all_shut", &Group::allShut},
        Field{{"shut_up_all_timestamp", "shutUpAllTimestamp"}, &Group::allShutUntil},
    };
};

/// get_group_at_all_remain: how often everybody may still be addressed today.
struct AtAllRemain {
    bool allowed = false;
    int forGroup = 0; ///< by all administrators together
    int forAccount = 0; ///< by this account
    friend bool operator==(const AtAllRemain &, const AtAllRemain &) = default;

    static constexpr auto fields = std::tuple{
        Field{"can_at_all", &AtAllRemain::allowed},
        Field{"remain_at_all_count_for_group", &AtAllRemain::forGroup},
        Field{"remain_at_all_count_for_uin", &AtAllRemain::forAccount},
    };
};

} // namespace qundesk
