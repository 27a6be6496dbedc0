// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions about the server and the account.
#include "demo/demoactions.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

Answer getLoginInfo(Context &c)
{
    return Answer::ok(QJsonObject{{"user_id"_k, c.s.account}, {"nickname"_k, c.s.accountName}});
}

Answer getStatus(Context &c) { return Answer::ok(c.s.status()); }

Answer getVersionInfo(Context &c)
{
    QJsonObject v{{"app_name"_k, appName(c.s.personality)}, {"protocol_version"_k, "v11"_k}};
    switch (c.s.personality) {
    case Personality::GoCqhttp:
        v.insert("app_version"_k, "v1.2.0"_k);
        v.insert("version"_k, "v1.2.0"_k);
        v.insert("app_full_name"_k, "go-cqhttp-v1.2.0_linux_amd64-go1.19.8"_k);
        v.insert("coolq_directory"_k, "/srv/onebot"_k);
        v.insert("coolq_edition"_k, "pro"_k);
        v.insert("go_cqhttp"_k, true);
        v.insert("plugin_build_configuration"_k, "release"_k);
        v.insert("plugin_build_number"_k, 99);
        v.insert("plugin_version"_k, "4.15.0"_k);
        v.insert("protocol_name"_k, 6);
        v.insert("runtime_os"_k, "linux"_k);
        v.insert("runtime_version"_k, "go1.19.8"_k);
        break;
    case Personality::NapCat: v.insert("app_version"_k, "4.18.19"_k); break;
    case Personality::LLBot: v.insert("app_version"_k, "8.1.7"_k); break;
    case Personality::Lagrange:
        v.insert("app_version"_k, "0.0.3"_k);
        v.insert("nt_protocol"_k, "Linux | 3.2.15"_k);
        break;
    case Personality::SnowLuma: v.insert("app_version"_k, "1.4.0-node"_k); break;
    }
    return Answer::ok(v);
}

} // namespace

void addSystemActions(ActionTable &t)
{
    add(t, "get_login_info", Everywhere, getLoginInfo);
    add(t, "get_status", Everywhere, getStatus);
    add(t, "get_version_info", Everywhere, getVersionInfo);
}

} // namespace qundesk::demo
