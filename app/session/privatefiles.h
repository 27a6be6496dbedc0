// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

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

/// How the server gets hold of a file.
enum class FileWay : quint8 {
    Content, ///< in the request itself; works from anywhere
    Path, ///< the server opens the path itself, so it must be on this computer or see the same folder
};

/// The biggest file whose content the server of \a session takes within a request; 0 = it takes paths only.
qint64 largestFileContent(const Session &session);
/// How a file of \a bytes will travel.
FileWay privateFileWay(const Session &session, qint64 bytes);
/// Whether the server's address is one of this computer. Containers may have one, and see other files.
bool isServerHere(const Session &session);
/// The server's address, for people: "192.168.1.5:3001". Never a token.
QString serverPlace(const Session &session);

/// Sends \a file (upload_private_file). The outcome comes as for every write and is at best Unconfirmed:
/// nothing can be read back. \a unreadable gets the system's words when this program cannot read the file;
/// nothing is sent then, and no outcome comes.
void sendPrivateFile(Session &session, const PrivateFile &file,
                     std::function<void(const QString &why)> unreadable);

} // namespace qundesk
