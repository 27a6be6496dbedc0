// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/account.h"

#include <optional>

namespace qundesk {

/// An address as somebody pasted it, understood as far as possible. For forms; nothing is stored.
struct AccountInput {
    enum class Problem : quint8 {
        None,
        Empty,
        NotAnAddress,
        UnknownScheme, ///< not ws, wss, http or https
        BadToken, ///< control characters, or longer than 4 KB
    };
    Problem problem = Problem::None;
    AccountConfig config; ///< mode WebSocket or Http, and the address of that mode without a token
    QString token; ///< taken out of the address or found beside it; may be empty
    bool completed = false; ///< scheme or port were left out and assumed
    bool userDropped = false; ///< there was user:password@, which is not supported

    bool ok() const { return problem == Problem::None; }
    const QUrl &url() const
    {
        return config.mode == AccountConfig::Mode::Http ? config.httpUrl : config.webSocketUrl;
    }
};

/// Understands ws://, wss://, http://, https://, host:port and a token in the query or on another line.
/// \a expected decides where no scheme is given.
AccountInput accountInput(const QString &pasted, std::optional<AccountConfig::Mode> expected = std::nullopt);

/// What deserves a word before connecting: these servers hold a whole QQ account.
struct AccountConcerns {
    bool clearText = false; ///< an unencrypted address outside of private networks
    bool noToken = false; ///< others in the network may use the account
    friend bool operator==(const AccountConcerns &, const AccountConcerns &) = default;
};
/// About the addresses that the mode of \a config uses. For Reverse about the one we listen on.
AccountConcerns accountConcerns(const AccountConfig &config, bool hasToken);

/// No control characters, no line ends, at most 4 KB. Empty is fine.
bool isTokenUsable(const QString &token);

/// An IP address one can listen on, such as 127.0.0.1, 0.0.0.0 or ::.
bool isListenAddress(const QString &address);

/// What the server has to dial for Reverse: ws://ADDRESS:PORT/onebot/v11/ws. Where we listen everywhere, an
/// address of this computer in its local network takes the place of 0.0.0.0.
QUrl reverseAddress(const QString &listenAddress, quint16 port);

} // namespace qundesk
