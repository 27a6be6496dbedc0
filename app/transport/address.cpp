// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/address.h"

#include <QUrlQuery>

namespace qundesk {

namespace {

const QString tokenKey = QStringLiteral("access_token");

void takeToken(QUrl &url, QString &token)
{
    QUrlQuery query(url);
    if (!query.hasQueryItem(tokenKey))
        return;
    if (token.isEmpty())
        token = query.queryItemValue(tokenKey, QUrl::FullyDecoded);
    query.removeAllQueryItems(tokenKey);
    url.setQuery(query.isEmpty() ? QString() : query.query());
}

void setScheme(QUrl &url, const char *plain, const char *secure)
{
    const QString scheme = url.scheme();
    const bool tls = scheme == QLatin1String("https") || scheme == QLatin1String("wss");
    url.setScheme(QLatin1String(tls ? secure : plain));
}

} // namespace

LinkConfig tidied(LinkConfig config)
{
    setScheme(config.webSocketUrl, "ws", "wss");
    setScheme(config.httpUrl, "http", "https");
    takeToken(config.webSocketUrl, config.token);
    takeToken(config.httpUrl, config.kind == LinkConfig::Kind::Http ? config.token : config.httpToken);
    if (config.kind == LinkConfig::Kind::Http && config.token.isEmpty())
        config.token = config.httpToken;
    if (config.httpToken.isEmpty() || config.kind == LinkConfig::Kind::Http)
        config.httpToken = config.token;
    if (config.webSocketUrl.path().isEmpty())
        config.webSocketUrl.setPath(QStringLiteral("/"));
    return config;
}

QUrl withToken(QUrl url, const QString &token, bool tokenInQuery)
{
    if (tokenInQuery && !token.isEmpty()) {
        QUrlQuery query(url);
        query.addQueryItem(tokenKey, QString::fromLatin1(QUrl::toPercentEncoding(token)));
        url.setQuery(query);
    }
    return url;
}

QByteArray authorization(const QString &token)
{
    return token.isEmpty() ? QByteArray() : "Bearer " + token.toUtf8();
}

bool tokenFits(const QByteArray &header, const QUrl &url, const QString &token)
{
    if (token.isEmpty())
        return true;
    QByteArray given = header.trimmed();
    if (const qsizetype blank = given.indexOf(' '); blank >= 0)
        given = given.sliced(blank + 1).trimmed();
    if (given.isEmpty())
        given = QUrlQuery(url).queryItemValue(tokenKey, QUrl::FullyDecoded).toUtf8();
    const QByteArray wanted = token.toUtf8();
    uchar difference = given.size() == wanted.size() ? 0 : 1;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference = uchar(difference | (given.at(i) ^ wanted.at(i % wanted.size())));
    return difference == 0;
}

} // namespace qundesk
