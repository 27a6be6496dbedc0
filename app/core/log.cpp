// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

#include <QRegularExpression>
#include <array>

namespace qundesk {

Q_LOGGING_CATEGORY(wireLog, "qundesk.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(sessionLog, "qundesk.session", QtInfoMsg)
Q_LOGGING_CATEGORY(storageLog, "qundesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(uiLog, "qundesk.ui", QtInfoMsg)

QString maskToken(const QString &text, const QString &token)
{
    const QLatin1String mask("***");
    QString masked = text;
    if (token.isEmpty())
        return masked;
    masked.replace(token, mask);
    const QByteArray encoded = QUrl::toPercentEncoding(token);
    masked.replace(QString::fromLatin1(encoded), mask, Qt::CaseInsensitive); // %2f is %2F
    return masked;
}

QString withoutSecrets(const QString &text)
{
    struct Rule {
        QRegularExpression pattern;
        QString replacement;
    };
    static const auto rule = [](const QString &pattern, const QString &replacement) {
        return Rule{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), replacement};
    };
    static const std::array rules{
        rule(QStringLiteral(
                 "(\\bauthorization[\"']?\\s*[:=]\\s*[\"']?)(?:(?:bearer|token|basic)\\s+)?[^\\s\"',;]+"),
             QStringLiteral("\\1***")),
        rule(QStringLiteral("\\b(bearer|token|basic)\\s+[A-Za-z0-9._~+/=%-]{4,}"), QStringLiteral("\\1 ***")),
        // A query or form parameter; the name itself may be percent-encoded.
        rule(QStringLiteral("\\b((?:access(?:_|%5f|-)?)?token|password|secret)=[^&\\s\"'<>#]*"),
             QStringLiteral("\\1=***")),
        rule(QStringLiteral("((?:\\\\?[\"'])(?:access_?)?(?:token|password|secret)(?:\\\\?[\"'])\\s*:\\s*)"
                            "(?:\\\\\"(?:(?!\\\\\").)*\\\\\"|\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?|[0-9.]+)"),
             QStringLiteral("\\1\"***\"")),
        // Up to the last @ before the path: a password may hold an @ of its own.
        rule(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^\\s/?#\"'<>]*@"), QStringLiteral("\\1***@")),
    };
    QString clean = text;
    for (const Rule &each : rules)
        clean.replace(each.pattern, each.replacement);
    return clean;
}

QString withoutSecrets(const QUrl &url)
{
    QUrl bare = url;
    bare.setUserInfo(QString());
    return withoutSecrets(bare.isValid() ? bare.toString(QUrl::FullyEncoded) : url.toString());
}

} // namespace qundesk
