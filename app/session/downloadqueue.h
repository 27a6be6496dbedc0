// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"

#include <QNetworkAccessManager>

namespace qundesk {

class DownloadOperation;

/// Downloads of one group, one after the other.
class DownloadQueue : public QObject {
    Q_OBJECT
public:
    explicit DownloadQueue(GroupFiles &files);
    ~DownloadQueue() override;

    /// \a target: the whole path of the file on this computer; \a replace as in DownloadOperation.
    void add(const FileEntry &entry, const QString &target, bool replace);
    /// As above into \a folder, under a name that is safe and not taken yet.
    void addInto(const FileEntry &entry, const QString &folder);
    /// \a name made safe, with " (2)" and so on before the suffix while \a folder has such a file.
    static QString freeName(const QString &folder, const QString &name);
    /// Stops the one under way and forgets the others.
    void cancel();

    struct Progress {
        QString name; ///< under way; untrusted
        qint64 received = 0, size = 0; ///< bytes of it
        int done = 0, total = 0; ///< files
        bool running() const { return done < total; }
    };
    Progress progress() const;

signals:
    void progressChanged();
    /// One file has ended. \a path: where it lies; empty when it failed.
    void ended(const QString &name, const QString &path, const qundesk::ApiError &error);

private:
    void next();

    struct Wanted {
        FileEntry entry;
        QString target;
        bool replace = false;
    };
    GroupFiles &m_files;
    QNetworkAccessManager m_network;
    std::unique_ptr<DownloadOperation> m_current;
    QList<Wanted> m_waiting;
    int m_done = 0, m_total = 0;
};

} // namespace qundesk
