// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountinput.h"

#include "storage/accountaddress.h"
#include "storage/tokenfile.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace qundesk {

namespace {

using Mode = AccountConfig::Mode;
using Problem = AccountInput::Problem;

/// The parser words its refusals for the log; people are told one of a few things.
Problem problemOf(const QString &detail)
{
    if (detail.startsWith(QLatin1String("unknown scheme")))
        return Problem::UnknownScheme;
    if (detail.startsWith(QLatin1String("the token")))
        return Problem::BadToken;
    return Problem::NotAnAddress;
}

QString addressInLocalNetwork()
{
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback()
            && !address.isLinkLocal())
            return address.toString();
    }
    return QStringLiteral("127.0.0.1");
}

} // namespace

AccountInput accountInput(const QString &pasted, std::optional<Mode> expected)
{
    AccountInput out;
    if (pasted.trimmed().isEmpty()) {
        out.problem = Problem::Empty;
        return out;
    }
    const auto parsed = accountFromUrl(pasted, expected);
    if (!parsed) {
        out.problem = problemOf(parsed.error().detail);
        return out;
    }
    out.config.mode = parsed->mode;
    (parsed->mode == Mode::Http ? out.config.httpUrl : out.config.webSocketUrl) = parsed->url;
    out.token = parsed->token;
    out.completed = parsed->schemeAssumed || parsed->portAssumed;
    out.userDropped = parsed->userDropped;
    return out;
}

AccountConcerns accountConcerns(const AccountConfig &config, bool hasToken)
{
    if (config.mode == Mode::Reverse)
        return {false, !hasToken && !QHostAddress(config.listenAddress).isLoopback()};
    AccountConcerns out;
    const auto add = [&](const QUrl &url) {
        const AddressWarnings warnings = addressWarnings(url, hasToken);
        out.clearText |= warnings.clearTextToPublicHost;
        out.noToken |= warnings.emptyTokenBeyondLoopback;
    };
    if (config.mode != Mode::Http)
        add(config.webSocketUrl);
    if (config.mode != Mode::WebSocket)
        add(config.httpUrl);
    return out;
}

bool isTokenUsable(const QString &token) { return isUsableToken(token); }

bool isListenAddress(const QString &address) { return !QHostAddress(address).isNull(); }

QUrl reverseAddress(const QString &listenAddress, quint16 port)
{
    const QHostAddress listen(listenAddress);
    const bool everywhere = listen == QHostAddress(QHostAddress::AnyIPv4)
        || listen == QHostAddress(QHostAddress::AnyIPv6) || listen == QHostAddress(QHostAddress::Any);
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(everywhere ? addressInLocalNetwork() : listenAddress);
    url.setPort(port);
    url.setPath(QStringLiteral("/onebot/v11/ws"));
    return url;
}

} // namespace qundesk
