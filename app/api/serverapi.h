// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The account and the server itself.
#pragma once

#include "api/endpoint.h"
#include "types/server.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// Whose account this is. OneBot v11 `get_login_info`.
struct GetLoginInfo {
    using Reply = LoginInfo;
    static constexpr auto action = "get_login_info";
    static constexpr auto timeout = 15s;
    static constexpr auto fields = std::tuple<>{};
};

/// Which server this is. OneBot v11 `get_version_info`.
struct GetVersionInfo {
    using Reply = ServerInfo;
    static constexpr auto action = "get_version_info";
    static constexpr auto timeout = 15s;
    static constexpr auto fields = std::tuple<>{};
};

/// Whether the account is online. OneBot v11 `get_status`. quirk(Lagrange): always yes.
struct GetStatus {
    using Reply = ServerStatus;
    static constexpr auto action = "get_status";
    static constexpr auto timeout = 15s;
    static constexpr auto fields = std::tuple<>{};
};

/// The names of all actions. go-cqhttp `get_supported_actions`; others need not have it.
struct GetSupportedActions {
    using Reply = QList<QString>;
    static constexpr auto action = "get_supported_actions";
    static constexpr auto timeout = 15s;
    static constexpr auto fields = std::tuple<>{};
};

} // namespace qundesk::api
