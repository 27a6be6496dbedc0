// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "types/honor.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// Honors of a group. OneBot v11 `get_group_honor_info`. \a type: talkative, performer, legend,
/// strong_newbie, emotion, or all. Read from a web page of QQ, so expired cookies give ok and missing lists.
/// quirk(go-cqhttp): an empty list is null; the group is not checked. quirk(Lagrange): never has performers.
struct GetGroupHonorInfo {
    using Reply = Honors;
    static constexpr auto action = "get_group_honor_info";
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    QString type = QStringLiteral("all");
    static constexpr auto fields =
        std::tuple{Field{"group_id", &GetGroupHonorInfo::groupId}, Field{"type", &GetGroupHonorInfo::type}};
};

} // namespace qundesk::api
