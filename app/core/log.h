// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace qundesk {

Q_DECLARE_LOGGING_CATEGORY(wireLog) // qundesk.wire: connections, calls, replies
Q_DECLARE_LOGGING_CATEGORY(sessionLog) // qundesk.session
Q_DECLARE_LOGGING_CATEGORY(storageLog) // qundesk.storage
Q_DECLARE_LOGGING_CATEGORY(uiLog) // qundesk.ui

/// \a text with every occurrence of \a token, plain or percent-encoded, replaced by "***". An empty token
/// hides nothing.
QString maskToken(const QString &text, const QString &token);

/// \a text with everything that looks like a secret replaced by "***": access_token and token values in
/// queries and JSON, user names and passwords in URLs, Authorization headers. For logs, error details and
/// copied reports.
QString withoutSecrets(const QString &text);

/// \a url for showing and logging: without user name and password, the values of token parameters replaced by
/// "***".
QString withoutSecrets(const QUrl &url);

} // namespace qundesk
