// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fileapi.h"

#include "api/endpointcode.h"

namespace qundesk::api {
namespace {

/// A reply of a write that says more than "done". quirk(NapCat): `data` may hold QQ's refusal, under status
/// ok.
template <class Reply> Result<Reply> decodeWritten(Frame &frame, json::Run &run)
{
    if (auto error = frame.hiddenFailure())
        return *std::move(error);
    return frame.data<Reply>(run);
}

/// A listing without NapCat's phantom folders, whose id is empty.
Result<FileListing> decodeListing(Frame &frame, json::Run &run)
{
    auto reply = frame.data<FileListing>(run);
    if (!reply)
        return reply;
    FileListing listing = *std::move(reply);
    listing.folders.removeIf([](const GroupFolder &folder) { return folder.folderId.isEmpty(); });
    return listing;
}

} // namespace

Result<UploadedFile> UploadGroupFile::decode(Frame &frame, json::Run &run)
{
    return decodeWritten<Reply>(frame, run);
}

Result<UploadedFile> UploadPrivateFile::decode(Frame &frame, json::Run &run)
{
    return decodeWritten<Reply>(frame, run);
}

Result<CreatedFolder> CreateGroupFileFolder::decode(Frame &frame, json::Run &run)
{
    return decodeWritten<Reply>(frame, run);
}

Result<FileListing> GetGroupRootFiles::decode(Frame &frame, json::Run &run)
{
    return decodeListing(frame, run);
}

Result<FileListing> GetGroupFilesByFolder::decode(Frame &frame, json::Run &run)
{
    return decodeListing(frame, run);
}

} // namespace qundesk::api

QUNDESK_ENDPOINT(UploadGroupFile)
QUNDESK_ENDPOINT(UploadPrivateFile)
QUNDESK_ENDPOINT(DeleteGroupFile)
QUNDESK_ENDPOINT(CreateGroupFileFolder)
QUNDESK_ENDPOINT(DeleteGroupFolder)
QUNDESK_ENDPOINT(GetGroupFileSystemInfo)
QUNDESK_ENDPOINT(GetGroupRootFiles)
QUNDESK_ENDPOINT(GetGroupFilesByFolder)
QUNDESK_ENDPOINT(GetGroupFileUrl)
QUNDESK_ENDPOINT(RenameGroupFile)
QUNDESK_ENDPOINT(MoveGroupFile)
QUNDESK_ENDPOINT(TransGroupFile)
QUNDESK_ENDPOINT(RenameGroupFileFolder)
QUNDESK_ENDPOINT(DownloadFile)
QUNDESK_ENDPOINT(UploadFileStream)
