// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/outcome.h"

#include <QString>

namespace qundesk {

/// What a person is told about an error: one sentence of fact, one of what to do.
struct ErrorText {
    QString fact;
    QString advice; ///< may be empty
    QString sentence() const;
};

/// The only place where an ApiError becomes words. \a server: "NapCat 4.5.3", empty while unknown.
ErrorText errorText(const ApiError &error, const QString &server = {});

/// As above for an error met while connecting, where the same error calls for other advice.
ErrorText connectErrorText(const ApiError &error);

/// Why something is not offered, or was not sent.
QString barrierText(Barrier barrier, const QString &server = {});

/// Kind, code and the server's own words, for "Copy details". Never a token.
QString errorDetails(const ApiError &error);

} // namespace qundesk
