// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"
#include "session/pace.h"

#include <QRandomGenerator>

namespace qundesk {

/// What is to be done to files or to one folder.
struct FileOrder {
    Verb verb{}; ///< DeleteFile, RenameFile, MoveFile, KeepFile, DeleteFolder, RenameFolder, CreateFolder
    QString text = {}; ///< the new name, or the folder to move to
};

/// What can be done to the files of a group, one order per file, one after the other. Each ends as one
/// Session::commandFinished: Confirmed once a new listing shows it, Unconfirmed when the server said ok and
/// the listing still shows the old state.
///
/// A series stops by itself without a connection, or when three in a row fail.
class FileActions : public QObject {
    Q_OBJECT
public:
    explicit FileActions(GroupFiles &files);

    /// Why \a verb cannot be done at all now: role, connection, or a server without it.
    Barrier barrier(Verb verb) const;
    /// Why it cannot be done to \a entry; members may delete their own files.
    Barrier barrier(Verb verb, const FileEntry &entry) const;

    /// One order for \a identities, paced; a series that is under way is followed by it. quirk(NapCat): the
    /// folders are listed first, since ids live only as long as a listing.
    void apply(const FileOrder &order, const QList<QString> &identities, Pace pace = {});
    void createFolder(const QString &name);

    struct Progress {
        Verb verb{};
        int done = 0, total = 0; ///< answered, of the orders given since nothing was under way
        int failed = 0;
        bool running() const { return done < total; }
    };
    const Progress &progress() const { return m_progress; }
    /// Those not begun are left undone, except for new folders: somebody may wait for one to fill it.
    void stop();

signals:
    void progressChanged();
    /// The series has stopped by itself; \a left orders were dropped, and have no outcome.
    void stopped(qundesk::StopCause cause, int left);

private:
    struct Work {
        FileOrder order;
        QString identity; ///< empty for CreateFolder
        QString folder; ///< where it lies
        std::chrono::milliseconds pause{};
    };
    void enqueue(Work work);
    void answered(bool accepted);
    int dropWaiting();
    void stopItself(StopCause cause);
    void next();
    void freshen(const QString &folder);
    void send();
    void sendTo(const FileOrder &order, const FileEntry &entry, Command command);
    /// Whether the listings show no longer what \a entry is now.
    std::function<bool()> gone(const FileEntry &entry) const;
    /// Whether the listings show what \a order wants.
    std::function<bool()> done(const FileOrder &order, const FileEntry &entry) const;
    Expectation::Plan planFor(const FileOrder &order, const FileEntry &entry);
    /// Lists \a folder when the series is over: one listing confirms all of it.
    void listLater(const QString &folder, std::function<void()> arrived);
    void listNow();

    GroupFiles &m_files;
    QList<Work> m_queue;
    Progress m_progress;
    bool m_busy = false; ///< between two orders, or one is on its way
    bool m_listingFirst = false;
    quint64 m_unanswered = 0;
    Barrier m_barrier{}; ///< of that one
    int m_failuresInARow = 0;
    QSet<QString> m_fresh; ///< folders listed since the series began
    QHash<QString, QList<std::function<void()>>> m_toList;
    QTimer m_pause;
    QRandomGenerator m_random;
};

} // namespace qundesk
