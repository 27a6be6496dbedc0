// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/ids.h"

namespace qundesk {

/// One file of a group. quirk(NapCat): fileId is minted anew by every listing, so never keep it.
struct GroupFile {
    GroupId groupId{};
    QString fileId;
    QString name; ///< untrusted: may hold path parts
    int busid = 0; ///< go-cqhttp needs it back for links and deleting
    qint64 size = 0; ///< bytes
    qint64 uploadTime = 0, modifyTime = 0; ///< unix seconds
    qint64 deadTime = 0; ///< unix seconds, 0 = kept for ever
    int downloadCount = 0;
    UserId uploader{};
    QString uploaderName;

    QString key() const { return fileId; }
    friend bool operator==(const GroupFile &, const GroupFile &) = default;

    static constexpr auto fields = std::tuple{
        Field{"group_id", &GroupFile::groupId},
        Field{"file_id", &GroupFile::fileId, required},
        Field{"file_name", &GroupFile::name},
        Field{"busid", &GroupFile::busid},
        Field{{"file_size", "size"}, &GroupFile::size},
        Field{"upload_time", &GroupFile::uploadTime},
        Field{"dead_time", &GroupFile::deadTime},
        Field{"modify_time", &GroupFile::modifyTime},
        Field{"download_times", &GroupFile::downloadCount},
        Field{"uploader", &GroupFile::uploader},
        Field{"uploader_name", &GroupFile::uploaderName},
    };
};

/// One folder; QQ knows one level. quirk(NapCat): phantom folders with an empty id are to be dropped.
struct GroupFolder {
    GroupId groupId{};
    QString folderId;
    QString name;
    qint64 createTime = 0;
    UserId creator{};
    QString creatorName;
    int fileCount = 0;

    QString key() const { return folderId; }
    friend bool operator==(const GroupFolder &, const GroupFolder &) = default;

    static constexpr auto fields = std::tuple{
        Field{"group_id", &GroupFolder::groupId},
        Field{{"folder_id", "folder"}, &GroupFolder::folderId},
        Field{"folder_name", &GroupFolder::name},
        Field{"create_time", &GroupFolder::createTime},
        Field{"creator", &GroupFolder::creator},
        Field{{"creator_name", "create_name"}, &GroupFolder::creatorName},
        Field{"total_file_count", &GroupFolder::fileCount},
    };
};

struct FileListing {
    QList<GroupFile> files;
    QList<GroupFolder> folders;
    static constexpr auto fields =
        std::tuple{Field{"files", &FileListing::files}, Field{"folders", &FileListing::folders}};
};

/// get_group_file_system_info; bytes and counts.
struct FileQuota {
    int fileCount = 0, limitCount = 0;
    qint64 usedSpace = 0, totalSpace = 0;
    friend bool operator==(const FileQuota &, const FileQuota &) = default;
    static constexpr auto fields = std::tuple{
        Field{"file_count", &FileQuota::fileCount},
        Field{"limit_count", &FileQuota::limitCount},
        Field{"used_space", &FileQuota::usedSpace},
        Field{"total_space", &FileQuota::totalSpace},
    };
};

} // namespace qundesk
