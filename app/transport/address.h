// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and tokens of links.
#pragma once

#include "transport/linkconfig.h"

#include <QByteArray>

namespace qundesk {

/// \a config with ws/http schemes where they belong, a path, and tokens moved from the URLs into their
/// fields.
LinkConfig tidied(LinkConfig config);

/// Adds ?access_token=, where \a config wants that.
QUrl withToken(QUrl url, const QString &token, bool tokenInQuery);

/// "Bearer …"; empty without a token. "Bearer" only: Lagrange and SnowLuma read no other word.
QByteArray authorization(const QString &token);

/// Whether a server that dials us knows \a token: "Bearer x", "Token x" or "x" in \a header, else
/// access_token in \a url. Always true if \a token is empty. Takes the same time wherever the difference is.
bool tokenFits(const QByteArray &header, const QUrl &url, const QString &token);

} // namespace qundesk
