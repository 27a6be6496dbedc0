// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups as a whole: what they are, and what an administrator sets for all.
#pragma once

#include "api/endpoint.h"
#include "types/group.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// One group. OneBot v11 `get_group_info`. \a noCache asks QQ instead of the server's memory: slower, and the
/// only way to go-cqhttp's creation time and level. quirk(go-cqhttp): without the cache a joined group can
/// fail, or answer zeros, when QQ does not. quirk(SnowLuma): an unknown group is ok with an empty name.
struct GetGroupInfo {
    using Reply = Group;
    static constexpr auto action = "get_group_info";
    GroupId groupId{};
    bool noCache = false;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &GetGroupInfo::groupId}, Field{"no_cache", &GetGroupInfo::noCache}};
};

/// One group with whatever the server's kernel knows of it: owner, introduction, whole mute. NapCat
/// `get_group_detail_info`; SnowLuma answers as get_group_info, others do not have it.
struct GetGroupDetailInfo {
    using Reply = Group;
    static constexpr auto action = "get_group_detail_info";
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupDetailInfo::groupId}};
};

/// All groups of the account. OneBot v11 `get_group_list`.
/// quirk(go-cqhttp): when QQ refuses the fresh list, the old one comes with ok.
struct GetGroupList {
    using Reply = QList<Group>;
    static constexpr auto action = "get_group_list";
    static constexpr auto timeout = 65s;
    static constexpr bool big = true;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    bool noCache = false;
    static constexpr auto fields = std::tuple{Field{"no_cache", &GetGroupList::noCache}};
};

/// How often everybody may still be addressed today. `get_group_at_all_remain`; not on Lagrange.
struct GetGroupAtAllRemain {
    using Reply = AtAllRemain;
    static constexpr auto action = "get_group_at_all_remain";
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupAtAllRemain::groupId}};
};

/// Renames the group. OneBot v11 `set_group_name`.
/// quirk(go-cqhttp): ok without effect for plain members, an empty name, or more than 19 code points.
/// quirk(Lagrange): always ok.
struct SetGroupName {
    using Reply = Done;
    static constexpr auto action = "set_group_name";
    GroupId groupId{};
    QString name;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupName::groupId}, Field{"group_name", &SetGroupName::name}};
};

/// Sets the group's picture. `set_group_portrait`. \a file: "base64://…", "http(s)://…" or "file://…" on the
/// server's machine. \a cache 1 lets the server use an earlier download of the same address, 0 does not.
/// quirk(go-cqhttp): ok without effect for plain members and when the upload fails.
struct SetGroupPortrait {
    using Reply = Done;
    static constexpr auto action = "set_group_portrait";
    static constexpr auto timeout = 120s;
    GroupId groupId{};
    QString file;
    int cache = 1;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupPortrait::groupId}, Field{"file", &SetGroupPortrait::file},
                   Field{"cache", &SetGroupPortrait::cache}};
};

/// Mutes everybody but the administrators, or lifts that. OneBot v11 `set_group_whole_ban`.
/// quirk(go-cqhttp): ok without effect for plain members; no event for the account's own change.
struct SetGroupWholeBan {
    using Reply = Done;
    static constexpr auto action = "set_group_whole_ban";
    GroupId groupId{};
    bool enable = true;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupWholeBan::groupId}, Field{"enable", &SetGroupWholeBan::enable}};
};

/// Allows or forbids anonymous chat. OneBot v11 `set_group_anonymous`; go-cqhttp only.
/// quirk(SnowLuma): ok without doing anything.
struct SetGroupAnonymous {
    using Reply = Done;
    static constexpr auto action = "set_group_anonymous";
    GroupId groupId{};
    bool enable = true;
    static constexpr auto fields = std::tuple{Field{"group_id", &SetGroupAnonymous::groupId},
                                              Field{"enable", &SetGroupAnonymous::enable}};
};

/// Checks in for today. `send_group_sign`; not on Lagrange. quirk(go-cqhttp): always ok.
struct SendGroupSign {
    using Reply = Done;
    static constexpr auto action = "send_group_sign";
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &SendGroupSign::groupId}};
};

/// Leaves the group. OneBot v11 `set_group_leave`. No known server reads \a dismiss: a group cannot be
/// dissolved. quirk(go-cqhttp): ok for the owner, who stays.
struct SetGroupLeave {
    using Reply = Done;
    static constexpr auto action = "set_group_leave";
    GroupId groupId{};
    bool dismiss = false;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &SetGroupLeave::groupId}, Field{"is_dismiss", &SetGroupLeave::dismiss}};
};

} // namespace qundesk::api
