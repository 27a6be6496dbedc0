// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/uploadprobe.h"

#include <QString>

/// How the ways by which a file reaches a server are called, and what is said about them.
namespace qundesk::words {

QString automaticUpload(); ///< "Automatic"
QString uploadWay(UploadWay way); ///< "By its path", "In chunks"…
/// One sentence on how \a way works.
QString uploadWayHint(UploadWay way);
QString automaticUploadHint();
/// Why a way is not taken; \a server: "NapCat 4.5.3". Empty for None.
QString uploadObstacle(UploadObstacle why, const QString &server);
/// What a test has found out: "works", "can only be tried by a real upload", or why not. Plain text.
QString uploadVerdict(const UploadVerdict &verdict, const QString &server);

} // namespace qundesk::words
