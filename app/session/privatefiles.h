// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>
#include <functional>

namespace qundesk {

class Session;

/// One file for one person.
struct PrivateFile {
    GroupId groupId{}; ///< where the person was chosen; for the log
    UserId userId{};
    QString person; ///< name, for the outcome
    QString path; ///< on this computer
};

/// The server's address, for people: "192.168.1.5:3001". Never a token.
QString serverPlace(const Session &session);

/// Sends \a file (upload_private_file) by the way that chooseUploadWay() finds. The outcome comes as for
/// every write and is at best Unconfirmed: nothing can be read back. \a notSent gets the reason when the file
/// did not get to where the server could take it (see UploadSource::failed()); no outcome comes then.
void sendPrivateFile(Session &session, const PrivateFile &file,
                     std::function<void(const ApiError &why)> notSent);

} // namespace qundesk
