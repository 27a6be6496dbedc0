// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uploadwords.h"

#include "support/errortext.h"

#include <QCoreApplication>

namespace qundesk::words {

namespace {
struct UploadSay {
    Q_DECLARE_TR_FUNCTIONS(UploadWords)
};
} // namespace

QString automaticUpload() { return UploadSay::tr("Automatic"); }

QString automaticUploadHint()
{
    return UploadSay::tr("QunDesk takes what this server understands best for the size of the file.");
}

QString uploadWay(UploadWay way)
{
    switch (way) {
    case UploadWay::Path: return UploadSay::tr("By its path");
    case UploadWay::SharedFolder: return UploadSay::tr("Shared folder");
    case UploadWay::Stream: return UploadSay::tr("In chunks");
    case UploadWay::Content: return UploadSay::tr("Within the request");
    case UploadWay::Url: return UploadSay::tr("Fetched while uploading");
    case UploadWay::Fetch: return UploadSay::tr("Fetched first, then uploaded");
    }
    return {};
}

QString uploadWayHint(UploadWay way)
{
    switch (way) {
    case UploadWay::Path:
        return UploadSay::tr("The server opens the file itself, so it must see it under the same path.");
    case UploadWay::SharedFolder:
        return UploadSay::tr("The server opens the file in a folder that both see, such as a Docker volume.");
    case UploadWay::Stream:
        return UploadSay::tr(
            "The file is sent in chunks and checked at the end; what broke off goes on where it ended.");
    case UploadWay::Content: return UploadSay::tr("The content travels with the request; small files only.");
    case UploadWay::Url:
        return UploadSay::tr("The server fetches the file from this computer, at an address that exists "
                             "during the upload only.");
    case UploadWay::Fetch:
        return UploadSay::tr("The server fetches a copy from this computer, at an address that exists during "
                             "the upload only, and uploads the copy.");
    }
    return {};
}

QString uploadObstacle(UploadObstacle why, const QString &server)
{
    const QString who = server.isEmpty() ? UploadSay::tr("The server") : server;
    switch (why) {
    case UploadObstacle::None: return {};
    case UploadObstacle::ServerLacksIt: return UploadSay::tr("%1 does not know this way.").arg(who);
    case UploadObstacle::TooBig: return UploadSay::tr("The file is too big for this way.");
    case UploadObstacle::Elsewhere:
        return UploadSay::tr("%1 is not on this computer: it would have to see the same path.").arg(who);
    case UploadObstacle::RefusedBefore:
        return UploadSay::tr("%1 found no file at its path before; in a container it sees other folders.")
            .arg(who);
    case UploadObstacle::NoSharedFolder: return UploadSay::tr("No shared folder is entered.");
    case UploadObstacle::NotInSharedFolder: return UploadSay::tr("The file is not in the shared folder.");
    case UploadObstacle::BadAddress: return UploadSay::tr("No usable address of this computer is entered.");
    case UploadObstacle::LoopbackAddress:
        return UploadSay::tr(
                   "%1 is on another computer: enter an address of this computer that it can reach.")
            .arg(who);
    }
    return {};
}

QString uploadVerdict(const UploadVerdict &verdict, const QString &server)
{
    if (verdict.state == UploadVerdict::State::Works)
        return UploadSay::tr("works");
    if (verdict.why != UploadObstacle::None)
        return uploadObstacle(verdict.why, server);
    if (verdict.state == UploadVerdict::State::NotTried)
        return UploadSay::tr("can only be tried by a real upload");
    return errorText(verdict.error, server).sentence();
}

} // namespace qundesk::words
