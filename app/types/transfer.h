// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "types/uploadway.h"

namespace qundesk {

/// One file on its way up or down, as the queue shows it and as the disk keeps it.
struct Transfer {
    enum class Direction : quint8 { Upload, Download }; ///< on disk as numbers: only ever appended to
    /// On disk as numbers: only ever appended to.
    enum class State : quint8 {
        Waiting, ///< why: waits
        Preparing, ///< upload: on its way to where the server can take it; or the folder is looked through
        Running, ///< download: bytes arrive; upload: the server is at work, and tells nothing
        Paused,
        Unknown, ///< upload: no answer came and the folder does not show it; it may still appear
        Failed,
        Finished,
    };
    /// What a transfer in State::Waiting waits for. Not kept.
    enum class Wait : quint8 {
        Turn, ///< others are first
        Connection, ///< of its account
        Account, ///< it is not there: not connected yet, or removed
        Group, ///< the account is not in it
    };

    qint64 id = 0; ///< of the store; 0 = not stored yet
    Direction direction{};
    State state = State::Waiting;
    Wait waits = Wait::Turn;
    qint64 position = 0; ///< order in the queue, smallest first
    QString accountId;
    GroupId groupId{};
    QString groupName; ///< for people; untrusted
    QString localPath; ///< whole path: what is read, or what it becomes
    QString name; ///< on the server; untrusted
    QString folder; ///< id of the group's folder
    QString folderName; ///< for people; empty = root; untrusted
    qint64 size = 0; ///< bytes
    qint64 done = 0; ///< bytes; -1 = nobody can tell
    qint64 speed = 0; ///< bytes a second, now; not kept
    /// Upload: the local file's, unix milliseconds. Download: the upload's, unix seconds, to find the file
    /// again.
    qint64 modified = 0;
    QString fileId; ///< download: as listed last; quirk(NapCat): soon worthless, match by folder, name, size,
                    ///< time
    int busid = 0;
    bool replace = false; ///< download: the user has agreed to lose what lies at localPath
    bool restarted = false; ///< download: began anew, because the other side refused to continue
    UploadWay way = UploadWay::Path;
    /// Upload: UploadSource::resumePoint(). Download: the path of what has arrived so far, in UTF-8.
    QByteArray resume;
    bool sent = false; ///< upload: the call that publishes it has left; repeating it may make a second file
    int twins = 0; ///< upload, sent: how many files of this name and size the folder held before
    ApiError error; ///< Failed and Unknown
    qint64 added = 0, ended = 0; ///< unix seconds; 0 = not yet

    qint64 key() const { return id; }
    bool isUpload() const { return direction == Direction::Upload; }
    bool isActive() const { return state == State::Preparing || state == State::Running; }
    bool isOver() const
    {
        return state == State::Failed || state == State::Finished || state == State::Unknown;
    }
    /// The publishing call is on its way: it cannot be taken back any more.
    bool isCommitted() const { return isUpload() && sent && state == State::Running; }
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::Transfer)
