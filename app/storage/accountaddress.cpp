// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountaddress.h"

#include "storage/storageerror.h"
#include "storage/tokenfile.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

namespace qundesk {

namespace {

using Mode = AccountConfig::Mode;

ApiError refused(const QString &why) { return storageError(storagesymbol::refused, why); }

bool isTokenKey(const QString &key)
{
    static const QStringList keys{QStringLiteral("access_token"), QStringLiteral("accesstoken"),
                                  QStringLiteral("token")};
    return keys.contains(key.toLower());
}

bool isIn(const QHostAddress &address, std::initializer_list<const char *> subnets)
{
    return std::any_of(subnets.begin(), subnets.end(), [&](const char *subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet)));
    });
}

/// What an input method or a chat window leaves around an address.
QString cleaned(QString text)
{
    text.replace(QChar(0xff1a), QLatin1Char(':')).replace(QChar(0xff0f), QLatin1Char('/'));
    text.replace(QChar(0xff0e), QLatin1Char('.')).replace(QChar(0x3000), QLatin1Char(' '));
    text.remove(QChar(0x200b)).remove(QChar(0xfeff)).remove(QChar(0x2060));
    return text.trimmed();
}

/// Takes the address out of \a text, which keeps the rest. With a scheme it may stand anywhere, else it comes
/// first.
QString takeAddress(QString &text)
{
    static const QRegularExpression withScheme(
        QStringLiteral("[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"'`<>,，。；）]*"));
    static const QRegularExpression first(QStringLiteral("^[\"'`<(]*([^\\s\"'`<>,，。；）]+)"));
    auto match = withScheme.match(text);
    const int group = match.hasMatch() ? 0 : 1;
    if (!match.hasMatch())
        match = first.match(text);
    const QString address = match.captured(group);
    if (match.hasMatch())
        text.remove(match.capturedStart(group), match.capturedLength(group));
    return address;
}

QString tokenBeside(const QString &rest)
{
    static const QRegularExpression named(
        QStringLiteral("(?:access_?token|token|密钥|令牌)[\"']?\\s*[:=]\\s*[\"']?([^\\s\"',}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return named.match(rest).captured(1);
}

/// "::1" and "fe80::1" need brackets before QUrl takes them.
QString bracketed(const QString &address)
{
    QHostAddress host;
    return host.setAddress(address) && host.protocol() == QAbstractSocket::IPv6Protocol
        ? QLatin1Char('[') + address + QLatin1Char(']')
        : address;
}

/// Adds what was left out, and notes it.
QString completed(const QString &address, std::optional<Mode> expected, ParsedAddress &out)
{
    if (address.contains(QLatin1String("://")))
        return address;
    out.schemeAssumed = true;
    const QString rest = bracketed(address);
    const QUrl guess(QStringLiteral("ws://") + rest, QUrl::StrictMode);
    const int port = guess.port();
    const bool http = expected ? *expected == Mode::Http : port == 3000 || port == 5700;
    const QLatin1String secure(port == 443 ? "s" : "");
    return QLatin1String(http ? "http" : "ws") + secure + QLatin1String("://") + rest;
}

Result<Done> takeToken(QUrl &url, QString &token)
{
    QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (isTokenKey(key) && token.isEmpty())
            token = value;
    }
    if (!isUsableToken(token))
        return refused(QStringLiteral("the token has control characters or is longer than 4 KB"));
    url = urlWithoutSecrets(url);
    return Done{};
}

Result<Done> checkUrl(const QUrl &url, const QString &address)
{
    static const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"),
                                     QStringLiteral("https")};
    if (!url.isValid())
        return refused(QStringLiteral("not an address: ")
                       + address.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('@'), -1));
    if (!schemes.contains(url.scheme()))
        return refused(QStringLiteral("unknown scheme ") + url.scheme());
    if (url.host().isEmpty())
        return refused(QStringLiteral("no host"));
    if (url.port() == 0)
        return refused(QStringLiteral("port 0"));
    return Done{};
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback() || isIn(address, {"0.0.0.0/32"})
            || address == QHostAddress(QHostAddress::AnyIPv6);
    const QString name = host.toLower();
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"));
}

bool isPrivateHost(const QString &host)
{
    if (isLoopbackHost(host))
        return true;
    QHostAddress address(host);
    if (!address.isNull()) {
        bool mapped = false;
        const quint32 v4 = address.toIPv4Address(&mapped);
        if (mapped)
            address = QHostAddress(v4);
        return isIn(address,
                    {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10",
                     "fc00::/7", "fe80::/10"});
    }
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    static const QStringList endings{QStringLiteral(".local"), QStringLiteral(".lan"),
                                     QStringLiteral(".internal"), QStringLiteral(".home.arpa")};
    return !name.contains(QLatin1Char('.'))
        || std::any_of(endings.begin(), endings.end(),
                       [&](const QString &end) { return name.endsWith(end); });
}

AddressWarnings addressWarnings(const QUrl &url, bool hasToken)
{
    const bool clear = url.scheme() == QLatin1String("ws") || url.scheme() == QLatin1String("http");
    return {clear && !isPrivateHost(url.host()), !hasToken && !isLoopbackHost(url.host())};
}

QUrl urlWithoutSecrets(const QUrl &url)
{
    QUrl out = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!out.hasQuery())
        return out;
    QUrlQuery query;
    const auto items = QUrlQuery(out).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items) {
        if (!isTokenKey(QUrl::fromPercentEncoding(key.toUtf8())))
            query.addQueryItem(key, value);
    }
    out.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return out;
}

Result<ParsedAddress> accountFromUrl(const QString &pasted, std::optional<Mode> expected)
{
    if (pasted.size() > 8192)
        return refused(QStringLiteral("too long"));
    QString rest = cleaned(pasted);
    const QString address = takeAddress(rest);
    if (address.isEmpty())
        return refused(QStringLiteral("no address"));
    ParsedAddress out;
    QUrl url(completed(address, expected, out), QUrl::StrictMode);
    if (const auto checked = checkUrl(url, address); !checked)
        return checked.error();
    out.mode = url.scheme().startsWith(QLatin1String("http")) ? Mode::Http : Mode::WebSocket;
    if (out.schemeAssumed && url.port() < 0) {
        out.portAssumed = true;
        url.setPort(out.mode == Mode::Http ? 3000 : 3001);
    }
    out.userDropped = !url.userInfo().isEmpty();
    if (const auto taken = takeToken(url, out.token); !taken)
        return taken.error();
    if (out.token.isEmpty())
        out.token = tokenBeside(rest);
    if (url.path() == QLatin1String("/"))
        url.setPath({});
    out.url = url;
    out.warnings = addressWarnings(url, !out.token.isEmpty());
    return out;
}

std::optional<EnvironmentAccount> accountFromEnvironment(const QProcessEnvironment &environment,
                                                         QStringList *problems)
{
    EnvironmentAccount out;
    const auto problem = [&](const QString &variable, const QString &why) {
        if (problems)
            problems->append(variable + QStringLiteral(": ") + why);
    };
    const auto take = [&](const QString &variable, Mode mode) -> QUrl {
        const QString text = environment.value(variable);
        if (text.trimmed().isEmpty())
            return {};
        const auto parsed = accountFromUrl(text, mode);
        if (!parsed || parsed->mode != mode) {
            problem(variable, parsed ? QStringLiteral("the scheme does not fit") : parsed.error().detail);
            return {};
        }
        if (out.token.isEmpty())
            out.token = parsed->token;
        return parsed->url;
    };
    out.config.webSocketUrl = take(QStringLiteral("ONEBOT_WS_URL"), Mode::WebSocket);
    out.config.httpUrl = take(QStringLiteral("ONEBOT_HTTP_URL"), Mode::Http);
    const QString tokenVariable = QStringLiteral("ONEBOT_ACCESS_TOKEN");
    const QString token = environment.value(tokenVariable).trimmed();
    if (!isUsableToken(token))
        problem(tokenVariable, QStringLiteral("control characters, or longer than 4 KB"));
    else if (!token.isEmpty())
        out.token = token;
    const bool webSocket = !out.config.webSocketUrl.isEmpty();
    const bool http = !out.config.httpUrl.isEmpty();
    if (!webSocket && !http)
        return std::nullopt;
    out.config.id = QStringLiteral("environment");
    out.config.mode = webSocket && http ? Mode::HttpAndWebSocket : http ? Mode::Http : Mode::WebSocket;
    out.config.temporary = true;
    return out;
}

} // namespace qundesk
