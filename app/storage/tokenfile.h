// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace qundesk {

struct FileToken {
    QString token;
    bool readableByOthers = false; ///< say so: chmod 600 is what the file needs
};

/// The token in a file: UTF-8, at most 4 KB, spaces and line ends around it dropped. Refused (TEXT_REFUSED)
/// when it is empty or has control characters or several lines; FILE_UNREADABLE when it cannot be read.
Result<FileToken> tokenFromFile(const QString &path);

/// No control characters, no line ends, at most 4 KB: may stand in an HTTP header. Empty is fine.
bool isUsableToken(const QString &token);

} // namespace qundesk
