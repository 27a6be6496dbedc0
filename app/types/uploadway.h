// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace qundesk {

/// How the bytes of a local file reach the server.
enum class UploadWay : quint8 {
    Path, ///< the server opens the same path: it runs on this computer, or sees the same folder
    SharedFolder, ///< a folder that both see under different names, e.g. a Docker volume
    Stream, ///< in chunks by upload_file_stream (NapCat, SnowLuma)
    Content, ///< base64 within the request; small files only
    Url, ///< the server fetches it from this program, by the upload's own call (NapCat, LLBot, SnowLuma)
    Fetch, ///< the server fetches it by download_file first (go-cqhttp)
};
inline constexpr int uploadWayCount = 6;

/// What an account's user has chosen for uploads.
struct UploadSettings {
    bool automatic = true; ///< false: always \a way
    UploadWay way = UploadWay::Path;
    QString localFolder; ///< SharedFolder: what begins with this…
    QString serverFolder; ///< …begins with this on the server
    /// Url, Fetch: the address of this computer as the server reaches it, and where the one-time file server
    /// listens.
    QString serveAddress = QStringLiteral("127.0.0.1");
    quint16 servePort = 0; ///< 0 = any free one

    friend bool operator==(const UploadSettings &, const UploadSettings &) = default;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::UploadWay)
