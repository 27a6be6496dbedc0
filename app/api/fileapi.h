// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a group. quirk(NapCat): every id lives only as long as the listing it came from.
#pragma once

#include "api/endpoint.h"
#include "types/file.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// The server goes on uploading after we have given up: a timeout means unknown.
inline constexpr auto uploadTimeout = 30min;

/// The id of a file that was just uploaded; empty where the server does not say (go-cqhttp, Lagrange).
/// quirk(NapCat): not the kind of id that its other calls take; list the folder again.
struct UploadedFile {
    QString fileId;
    static constexpr auto fields = std::tuple{Field{"file_id", &UploadedFile::fileId}};
};

/// Puts a file into the group. `upload_group_file`. \a file: a path on the server's machine; NapCat, LLBot
/// and SnowLuma also take "file://", "http(s)://" and "base64://". \a name must be given, without path parts.
/// \a folder: "/" = root; what each server wants for the root is in dialect.cpp. quirk(Lagrange): why it
/// failed stands in `status`.
struct UploadGroupFile {
    using Reply = UploadedFile;
    static constexpr auto action = "upload_group_file";
    static constexpr auto effect = Effect::Write;
    static constexpr auto timeout = uploadTimeout;
    GroupId groupId{};
    QString file;
    QString name;
    QString folder = QStringLiteral("/");
    static constexpr auto fields = std::tuple{
        Field{"group_id", &UploadGroupFile::groupId}, Field{"file", &UploadGroupFile::file},
        Field{"name", &UploadGroupFile::name}, Field{{"folder", "folder_id"}, &UploadGroupFile::folder}};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// Sends a file to one person. `upload_private_file`. \a file and \a name as in UploadGroupFile.
struct UploadPrivateFile {
    using Reply = UploadedFile;
    static constexpr auto action = "upload_private_file";
    static constexpr auto effect = Effect::Write;
    static constexpr auto timeout = uploadTimeout;
    UserId userId{};
    QString file;
    QString name;
    static constexpr auto fields =
        std::tuple{Field{"user_id", &UploadPrivateFile::userId}, Field{"file", &UploadPrivateFile::file},
                   Field{"name", &UploadPrivateFile::name}};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// Deletes a file. `delete_group_file`. quirk(NapCat): a refused delete is ok, with a list of failed ids.
struct DeleteGroupFile {
    using Reply = Done;
    static constexpr auto action = "delete_group_file";
    static constexpr auto timeout = 65s;
    GroupId groupId{};
    QString fileId;
    int busid = 102;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &DeleteGroupFile::groupId}, Field{"file_id", &DeleteGroupFile::fileId},
                   Field{{"busid", "bus_id"}, &DeleteGroupFile::busid}};
};

/// The id of a folder that was just made; LLBot only, empty elsewhere.
struct CreatedFolder {
    QString folderId;
    static constexpr auto fields = std::tuple{Field{"folder_id", &CreatedFolder::folderId}};
};

/// Makes a folder under the root. `create_group_file_folder`. \a parentId can only be "/".
struct CreateGroupFileFolder {
    using Reply = CreatedFolder;
    static constexpr auto action = "create_group_file_folder";
    static constexpr auto effect = Effect::Write;
    static constexpr auto timeout = 65s;
    GroupId groupId{};
    QString name;
    QString parentId = QStringLiteral("/");
    static constexpr auto fields = std::tuple{Field{"group_id", &CreateGroupFileFolder::groupId},
                                              Field{{"name", "folder_name"}, &CreateGroupFileFolder::name},
                                              Field{"parent_id", &CreateGroupFileFolder::parentId}};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// Deletes a folder with everything in it. `delete_group_folder`, Lagrange `delete_group_file_folder`.
struct DeleteGroupFolder {
    using Reply = Done;
    static constexpr auto action = "delete_group_folder";
    static constexpr std::array aliases{Alias{Backend::Lagrange, "delete_group_file_folder"}};
    static constexpr auto timeout = 65s;
    GroupId groupId{};
    QString folderId;
    static constexpr auto fields = std::tuple{Field{"group_id", &DeleteGroupFolder::groupId},
                                              Field{{"folder_id", "folder"}, &DeleteGroupFolder::folderId}};
};

/// Space and number of files. `get_group_file_system_info`; not on Lagrange.
/// quirk(NapCat): before 2026-07 the space is a constant (0 of 10 GiB).
struct GetGroupFileSystemInfo {
    using Reply = FileQuota;
    static constexpr auto action = "get_group_file_system_info";
    static constexpr auto timeout = 65s;
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupFileSystemInfo::groupId}};
};

/// What lies in the root. `get_group_root_files`. NapCat cuts at \a fileCount, so it is large.
struct GetGroupRootFiles {
    using Reply = FileListing;
    static constexpr auto action = "get_group_root_files";
    static constexpr auto timeout = 125s; // 20 files per question to QQ on go-cqhttp and Lagrange
    static constexpr bool big = true;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    int fileCount = 99999;
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupRootFiles::groupId},
                                              Field{"file_count", &GetGroupRootFiles::fileCount}};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// What lies in one folder. `get_group_files_by_folder`. An unknown folder is empty.
struct GetGroupFilesByFolder {
    using Reply = FileListing;
    static constexpr auto action = "get_group_files_by_folder";
    static constexpr auto timeout = 125s;
    static constexpr bool big = true;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    QString folderId;
    int fileCount = 99999;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &GetGroupFilesByFolder::groupId},
                   Field{{"folder_id", "folder"}, &GetGroupFilesByFolder::folderId},
                   Field{"file_count", &GetGroupFilesByFolder::fileCount}};
    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// Where a file can be downloaded, for a short while. Untrusted; plain http to a number is usual; may be
/// empty (NapCat).
struct FileUrl {
    QString url;
    static constexpr auto fields = std::tuple{Field{"url", &FileUrl::url}};
};

/// The address of a file. `get_group_file_url`. go-cqhttp needs \a busid. quirk(NapCat): needs its packet
/// backend.
struct GetGroupFileUrl {
    using Reply = FileUrl;
    static constexpr auto action = "get_group_file_url";
    static constexpr auto timeout = 65s;
    GroupId groupId{};
    QString fileId;
    int busid = 102;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &GetGroupFileUrl::groupId}, Field{"file_id", &GetGroupFileUrl::fileId},
                   Field{{"busid", "bus_id"}, &GetGroupFileUrl::busid}};
};

/// Renames a file. `rename_group_file`; NapCat, LLBot, SnowLuma. \a folder: where it lies, "/" = root.
struct RenameGroupFile {
    using Reply = Done;
    static constexpr auto action = "rename_group_file";
    GroupId groupId{};
    QString fileId;
    QString folder = QStringLiteral("/");
    QString newName;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &RenameGroupFile::groupId}, Field{"file_id", &RenameGroupFile::fileId},
                   Field{"current_parent_directory", &RenameGroupFile::folder},
                   Field{"new_name", &RenameGroupFile::newName}};
};

/// Moves a file to another folder. `move_group_file`; not on go-cqhttp. "/" = root.
struct MoveGroupFile {
    using Reply = Done;
    static constexpr auto action = "move_group_file";
    GroupId groupId{};
    QString fileId;
    QString from = QStringLiteral("/");
    QString to;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &MoveGroupFile::groupId}, Field{"file_id", &MoveGroupFile::fileId},
                   Field{{"parent_directory", "current_parent_directory"}, &MoveGroupFile::from},
                   Field{{"target_directory", "target_parent_directory"}, &MoveGroupFile::to}};
};

/// Keeps a file for ever. NapCat and SnowLuma `trans_group_file`, LLBot `set_group_file_forever`.
struct TransGroupFile {
    using Reply = Done;
    static constexpr auto action = "trans_group_file";
    static constexpr std::array aliases{Alias{Backend::LLBot, "set_group_file_forever"}};
    GroupId groupId{};
    QString fileId;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &TransGroupFile::groupId}, Field{"file_id", &TransGroupFile::fileId}};
};

/// Renames a folder. `rename_group_file_folder`; LLBot, Lagrange, SnowLuma.
struct RenameGroupFileFolder {
    using Reply = Done;
    static constexpr auto action = "rename_group_file_folder";
    GroupId groupId{};
    QString folderId;
    QString newName;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &RenameGroupFileFolder::groupId},
                   Field{"folder_id", &RenameGroupFileFolder::folderId},
                   Field{{"new_folder_name", "name"}, &RenameGroupFileFolder::newName}};
};

/// A path on the server's machine.
struct ServerPath {
    QString file;
    static constexpr auto fields = std::tuple{Field{"file", &ServerPath::file}};
};

/// Lets the server fetch \a url to its own disk; the path it answers goes into UploadGroupFile.
/// `download_file`; not on Lagrange. \a headers: "Name=value" each. \a name must be bare: NapCat joins it to
/// a path unchecked. quirk(go-cqhttp): with fewer than two threads an error page counts as the file; the
/// whole fetch has 15 s.
struct DownloadFile {
    using Reply = ServerPath;
    static constexpr auto action = "download_file";
    static constexpr auto effect = Effect::Write;
    static constexpr auto timeout = uploadTimeout;
    QString url;
    int threadCount = 2;
    std::optional<QList<QString>> headers{};
    std::optional<QString> name{}; ///< NapCat, LLBot, SnowLuma
    static constexpr auto fields =
        std::tuple{Field{"url", &DownloadFile::url}, Field{"thread_count", &DownloadFile::threadCount},
                   Field{"headers", &DownloadFile::headers}, Field{"name", &DownloadFile::name}};
};

/// Where an upload in chunks stands.
struct StreamState {
    QString streamId;
    QString status; ///< "file_created", "chunk_received", "file_complete"
    int receivedChunks = 0, totalChunks = 0;
    QString filePath; ///< file_complete only: goes into UploadGroupFile
    qint64 fileSize = 0;
    QString sha256; ///< only if the checksum was announced
    static constexpr auto fields = std::tuple{Field{"stream_id", &StreamState::streamId},
                                              Field{"status", &StreamState::status},
                                              Field{"received_chunks", &StreamState::receivedChunks},
                                              Field{"total_chunks", &StreamState::totalChunks},
                                              Field{"file_path", &StreamState::filePath},
                                              Field{"file_size", &StreamState::fileSize},
                                              Field{"sha256", &StreamState::sha256}};
};

/// One step of an upload in chunks. `upload_file_stream`; NapCat, SnowLuma. A step with a chunk, or none of
/// the three switches, tells how far the stream is; \a complete joins the chunks. Exactly one reply per step.
/// quirk(NapCat): \a reset always answers with an error, which is success; \a filename is joined to a path
/// unchecked, so send a bare and unique one.
struct UploadFileStream {
    using Reply = StreamState;
    static constexpr auto action = "upload_file_stream";
    static constexpr auto effect = Effect::Write;
    static constexpr auto timeout = 125s;
    QString streamId; ///< [A-Za-z0-9_-], at most 128 (SnowLuma)
    std::optional<QString> chunk{}; ///< base64
    std::optional<int> chunkIndex{}; ///< from 0
    std::optional<int> totalChunks{}; ///< wanted by the first step
    std::optional<qint64> fileSize{};
    std::optional<QString> expectedSha256{}; ///< hexadecimal
    std::optional<QString> filename{};
    std::optional<qint64> fileRetention{}; ///< milliseconds; 0 = keep; the server's own: 300000
    bool complete = false;
    bool reset = false;
    bool verifyOnly = false;
    static constexpr auto fields = std::tuple{Field{"stream_id", &UploadFileStream::streamId},
                                              Field{"chunk_data", &UploadFileStream::chunk},
                                              Field{"chunk_index", &UploadFileStream::chunkIndex},
                                              Field{"total_chunks", &UploadFileStream::totalChunks},
                                              Field{"file_size", &UploadFileStream::fileSize},
                                              Field{"expected_sha256", &UploadFileStream::expectedSha256},
                                              Field{"filename", &UploadFileStream::filename},
                                              Field{"file_retention", &UploadFileStream::fileRetention},
                                              Field{"is_complete", &UploadFileStream::complete},
                                              Field{"reset", &UploadFileStream::reset},
                                              Field{"verify_only", &UploadFileStream::verifyOnly}};
};

} // namespace qundesk::api
