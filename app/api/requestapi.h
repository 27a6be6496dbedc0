// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to join, and invitations.
#pragma once

#include "api/endpoint.h"
#include "types/joinrequest.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// Requests and invitations, answered ones too. `get_group_system_msg`, Lagrange `get_group_requests`.
/// quirk(go-cqhttp): empty lists are null. quirk(SnowLuma, Lagrange): one bare list.
/// quirk(NapCat): filtered requests, and those brought by a member, are missing.
struct GetGroupSystemMsg {
    using Reply = JoinRequests;
    static constexpr auto action = "get_group_system_msg";
    static constexpr std::array aliases{Alias{Backend::Lagrange, "get_group_requests"}};
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    int count = 50; ///< NapCat only
    static constexpr auto fields = std::tuple{Field{"count", &GetGroupSystemMsg::count}};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// The same under Lagrange's own name. `get_group_requests`. Answered requests are not told apart.
struct GetGroupRequests {
    using Reply = JoinRequests;
    static constexpr auto action = "get_group_requests";
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    static constexpr auto fields = std::tuple<>{};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// Requests to join that QQ has filtered, the last ten. `get_group_ignore_add_request`; NapCat, SnowLuma.
/// quirk(LLBot): always fails, for its get_group_system_msg has them.
struct GetGroupIgnoreAddRequest {
    using Reply = JoinRequests;
    static constexpr auto action = "get_group_ignore_add_request";
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    static constexpr auto fields = std::tuple<>{};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// Answers a request or an invitation. OneBot v11 `set_group_add_request`. \a flag verbatim; \a subType "add"
/// or "invite", which go-cqhttp needs; \a reason only with a refusal, nullopt = none. quirk(go-cqhttp,
/// NapCat): ok even when QQ refused.
struct SetGroupAddRequest {
    using Reply = Done;
    static constexpr auto action = "set_group_add_request";
    static constexpr auto timeout = 65s; // go-cqhttp lists all requests first
    QString flag;
    QString subType = QStringLiteral("add");
    bool approve = true;
    std::optional<QString> reason{};
    static constexpr auto fields = std::tuple{
        Field{"flag", &SetGroupAddRequest::flag}, Field{{"sub_type", "type"}, &SetGroupAddRequest::subType},
        Field{"approve", &SetGroupAddRequest::approve}, Field{"reason", &SetGroupAddRequest::reason}};
};

} // namespace qundesk::api
