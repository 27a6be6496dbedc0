// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "types/uploadway.h"

namespace qundesk {

/// One file on its way up or down, as the queue shows it and as the disk keeps it.
struct Transfer {
    enum class Direction : quint8 { Upload, Download };
    enum class State : quint8 {
        Waiting,
        Preparing, ///< upload: on its way to where the server can take it, or being hashed
        Running, ///< download: bytes arrive; upload: the server is at work, and tells nothing
        Paused,
        Unknown, ///< upload: no answer came and the folder does not show it; it may still appear
        Failed,
        Finished,
        Cancelled,
    };

    qint64 id = 0; ///< of the store; 0 = not stored yet
    Direction direction{};
    State state = State::Waiting;
    qint64 position = 0; ///< order in the queue, smallest first
    QString accountId;
    GroupId groupId{}; ///< 0: to or from a person
    UserId userId{}; ///< 0: to or from a group
    QString localPath; ///< whole path: what is read, or what it becomes
    QString name; ///< on the server; untrusted
    QString folder; ///< id of the group's folder
    QString folderName; ///< for people; empty = root
    qint64 size = 0; ///< bytes
    qint64 done = 0; ///< bytes; -1 = nobody can tell
    qint64 modified =
        0; ///< upload: local file's, unix milliseconds; download: upload time, to find the file again
    QString fileId; ///< download: as listed last; quirk(NapCat): soon worthless, match by folder, name, size,
                    ///< time
    int busid = 0;
    bool replace = false; ///< download: the user has agreed to lose what lies at localPath
    UploadWay way = UploadWay::Path;
    QByteArray resume; ///< UploadSource::resumePoint()
    bool sent = false; ///< upload: the call that publishes it has left; repeating it may make a second file
    ApiError error; ///< Failed and Unknown
    qint64 added = 0, ended = 0; ///< unix seconds; 0 = not yet

    qint64 key() const { return id; }
    bool isActive() const { return state == State::Preparing || state == State::Running; }
    bool isOver() const
    {
        return state == State::Failed || state == State::Finished || state == State::Cancelled
            || state == State::Unknown;
    }
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

} // namespace qundesk
