// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/account.h"
#include "types/server.h"

#include <QList>

namespace qundesk {

class Session;

/// Why a way is not taken for a file.
enum class UploadObstacle : quint8 {
    None,
    ServerLacksIt, ///< this server knows no such way
    TooBig, ///< more than the server survives this way
    Elsewhere, ///< Path: the server is on another computer, so only a folder mounted there would help
    RefusedBefore, ///< Path: the server found no file at such a path before, as in a container
    NoSharedFolder, ///< none was entered
    NotInSharedFolder, ///< the file lies outside of it, or the folder is not there
    BadAddress, ///< Url, Fetch: what was entered is no address of one computer
    LoopbackAddress, ///< Url, Fetch: an address of this computer only, and the server is elsewhere
};

/// What is known about the server of a session, as far as uploads are concerned. A value, so that forms and
/// tests can ask about servers that are not connected.
struct UploadPlace {
    Backend backend = Backend::Other;
    AccountConfig::Mode mode = AccountConfig::Mode::WebSocket;
    bool here =
        false; ///< its address is one of this computer; in a container it sees other files all the same
    bool streams = false; ///< has upload_file_stream
    bool fetches = false; ///< has download_file
    bool pathRefused = false; ///< did not find a file by its path
    UploadSettings settings;
};
UploadPlace uploadPlaceOf(const Session &session);

/// One way and what stands against it.
struct UploadOption {
    UploadWay way{};
    UploadObstacle why{};
    bool usable() const { return why == UploadObstacle::None; }
};
/// All ways, in the order of UploadWay. \a path decides about the shared folder only; empty: any file.
QList<UploadOption> uploadOptions(const UploadPlace &place, qint64 size, const QString &path = {});
/// What to do with a file of \a size bytes: the way that the user fixed, else the best one. If nothing is
/// possible, the way that comes nearest and what stands against it.
UploadOption chooseUploadWay(const UploadPlace &place, qint64 size, const QString &path = {});

/// Where the server finds \a path, which lies in the shared folder; empty if it does not. Links are followed,
/// since the server follows none that lead outside.
QString sharedPath(const UploadSettings &settings, const QString &path);

/// The biggest file whose content the server takes within a request; 0 = it takes none.
qint64 largestContent(const UploadPlace &place);
qint64 largestFileContent(const Session &session);
/// Whether the server's address is one of this computer.
bool isServerHere(const AccountConfig &config);
bool isServerHere(const Session &session);

/// An address that one computer can have, for UploadSettings::serveAddress; no name, not "all of them".
bool isUploadAddress(const QString &address);
/// Whether \a address is reached from this computer only.
bool isLoopbackAddress(const QString &address);
/// What this computer can be reached by: loopback first.
QStringList uploadAddresses();

/// Whether \a error says that the server has no file at the path that it was given.
bool saysNoSuchFile(const Session &session, const ApiError &error);
/// From now on, as long as the session lives, the automatic choice takes no paths.
void notePathRefused(Session &session);

} // namespace qundesk
