// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/ids.h"

namespace qundesk {

/// The server families whose differences are known (docs/endpoints.md). Other: the standard is assumed.
enum class Backend : quint8 { Other, GoCqhttp, NapCat, LLBot, Lagrange, SnowLuma };

/// get_version_info.
struct ServerInfo {
    QString appName; ///< "go-cqhttp", "NapCat.Onebot", "LLOneBot", "Lagrange.OneBot", "SnowLuma", …
    QString appVersion;
    QString protocolVersion;

    /// Decides defaults only; what the server answers later corrects them.
    Backend backend() const
    {
        const auto is = [this](const char *name) {
            return appName.contains(QLatin1String(name), Qt::CaseInsensitive);
        };
        return is("go-cqhttp")                                   ? Backend::GoCqhttp
            : is("napcat")                                       ? Backend::NapCat
            : is("llonebot") || is("llbot") || is("luckylillia") ? Backend::LLBot
            : is("lagrange")                                     ? Backend::Lagrange
            : is("snowluma")                                     ? Backend::SnowLuma
                                                                 : Backend::Other;
    }
    /// For people: "NapCat 4.18.19".
    QString label() const
    {
        QString name = appName;
        if (name.startsWith(QLatin1String("NapCat"), Qt::CaseInsensitive))
            name = QStringLiteral("NapCat");
        else if (name == QLatin1String("LLOneBot"))
            name = QStringLiteral("LLBot");
        QString version = appVersion;
        if (version.startsWith(QLatin1Char('v')))
            version.remove(0, 1);
        return version.isEmpty() ? name : name + QLatin1Char(' ') + version;
    }
    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;

    static constexpr auto fields = std::tuple{
        Field{"app_name", &ServerInfo::appName},
        Field{"app_version", &ServerInfo::appVersion},
        Field{"protocol_version", &ServerInfo::protocolVersion},
    };
};

/// get_login_info.
struct LoginInfo {
    UserId userId{};
    QString nickname;
    friend bool operator==(const LoginInfo &, const LoginInfo &) = default;

    static constexpr auto fields = std::tuple{
        Field{"user_id", &LoginInfo::userId, required},
        Field{"nickname", &LoginInfo::nickname},
    };
};

/// get_status, and the status of heartbeats. quirk(Lagrange): always online and good, so no proof of life.
struct ServerStatus {
    std::optional<bool> online; ///< quirk(LLBot): may be null
    bool good = false;

    static constexpr auto fields = std::tuple{
        Field{"online", &ServerStatus::online},
        Field{"good", &ServerStatus::good},
    };
};

} // namespace qundesk
