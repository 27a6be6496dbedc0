// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"

namespace qundesk {

/// Puts files of one group into the queue of transfers, under names that are safe and free.
class DownloadQueue {
public:
    explicit DownloadQueue(GroupFiles &files) : m_files(files) { }

    /// \a target: the whole path of the file on this computer; \a replace: the user has agreed to lose what
    /// is there.
    void add(const FileEntry &entry, const QString &target, bool replace);
    /// As above into \a folder, under a name that is safe and not taken yet, nor by another download.
    void addInto(const FileEntry &entry, const QString &folder);
    /// \a name made safe, with " (2)" and so on before the suffix while \a folder has such a file.
    static QString freeName(const QString &folder, const QString &name);
    /// Where \a entry was downloaded to earlier and still lies; empty if nowhere.
    QString savedPath(const FileEntry &entry) const;
    /// \a entry is waiting or on its way already.
    bool isUnderWay(const FileEntry &entry) const;
    /// False without a queue to put anything into.
    bool isPossible() const;

private:
    GroupFiles &m_files;
};

} // namespace qundesk
