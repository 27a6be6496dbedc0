// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/account.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <optional>

namespace qundesk {

/// What deserves a word before connecting: these servers hold a whole QQ account.
struct AddressWarnings {
    bool clearTextToPublicHost = false; ///< ws:// or http:// to an address outside of private networks
    bool emptyTokenBeyondLoopback = false; ///< anybody in that network may use the account
    friend bool operator==(const AddressWarnings &, const AddressWarnings &) = default;
};
AddressWarnings addressWarnings(const QUrl &url, bool hasToken);

/// localhost, 127.0.0.0/8, ::1, and 0.0.0.0, which people copy from their server's settings.
bool isLoopbackHost(const QString &host);
/// Loopback, the private and link-local ranges, 100.64.0.0/10, names without a dot, .local, .lan, .internal,
/// .home.arpa.
bool isPrivateHost(const QString &host);

/// \a url without user, password, fragment and anything that looks like a token in its query.
QUrl urlWithoutSecrets(const QUrl &url);

/// An address as people paste it, taken apart.
struct ParsedAddress {
    AccountConfig::Mode mode = AccountConfig::Mode::WebSocket; ///< WebSocket or Http
    QUrl url; ///< path and query kept, no token, no user, no fragment
    QString token; ///< from access_token=…, or from "token: …" beside the address; may be empty
    AddressWarnings warnings; ///< as if this token were all
    bool schemeAssumed =
        false; ///< none was given: ws, or http for ports 3000 and 5700, or what was asked for
    bool portAssumed = false; ///< neither scheme nor port was given: NapCat's 3001 or 3000
    bool userDropped = false; ///< there was user:password@, which is not supported
};

/// Understands ws://, wss://, http://, https://, host:port and bare hosts, IPv6 with and without brackets,
/// quotes and full-width punctuation around it, and a token on another line. \a expected decides where no
/// scheme is given. Errors: TEXT_REFUSED with the offending part, never with the token.
Result<ParsedAddress> accountFromUrl(const QString &pasted,
                                     std::optional<AccountConfig::Mode> expected = std::nullopt);

struct EnvironmentAccount {
    AccountConfig config; ///< id "environment", temporary
    QString token;
};

/// ONEBOT_WS_URL, ONEBOT_HTTP_URL and ONEBOT_ACCESS_TOKEN (which wins over a token in an address). None when
/// there is no usable address; \a problems then and otherwise names each variable that was not usable, and
/// why.
std::optional<EnvironmentAccount> accountFromEnvironment(const QProcessEnvironment &environment,
                                                         QStringList *problems = nullptr);

} // namespace qundesk
