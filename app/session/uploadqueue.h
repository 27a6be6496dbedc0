// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"
#include "session/uploadways.h"

namespace qundesk {

/// Files of this computer that are to go into the group: looked at one after the other before anything
/// leaves (readable, reachable, space, name taken), then put into the queue of transfers.
class UploadQueue : public QObject {
    Q_OBJECT
public:
    /// What to do with a file whose name is taken. QQ allows several of one name and replaces none.
    enum class Clash : quint8 { Ask, UploadAnyway, Rename, Skip };
    /// Why a file cannot be taken.
    enum class Refusal : quint8 {
        None,
        Unreadable, ///< no file, or not readable
        NoWay, ///< by which its bytes could reach the server; obstacleOf() tells what stands in the way
        NoSpace, ///< more than the group has left
    };
    struct Item {
        QString path;
        QString name;
        QString folder = rootFolder;
        Clash clash = Clash::Ask;
    };

    explicit UploadQueue(GroupFiles &files);

    /// Whether anything can be uploaded: role, connection, server; before the first drop.
    Barrier barrier() const;
    /// What stands in the way of any file, however small.
    UploadObstacle obstacle() const;
    /// What stands in the way of \a path.
    UploadObstacle obstacleOf(const QString &path) const;
    Refusal refusalOf(const QString &path) const;
    void add(const QList<Item> &items);
    /// The file whose name is taken, waiting for answerClash(); null when none is.
    const Item *asking() const { return m_asking ? &m_queue.first() : nullptr; }
    /// \a forRest: the same for all that wait.
    void answerClash(Clash answer, bool forRest);
    /// "x (2).txt": the first such name that \a folder does not have and does not get from the queue.
    QString freeName(const QString &folder, const QString &name) const;
    /// Those that are not in the queue of transfers yet.
    int waiting() const { return int(m_queue.size()); }

signals:
    void clashFound();
    /// It was not sent.
    void refused(const QString &name, const QString &path, qundesk::UploadQueue::Refusal why);
    /// The server has no file at the path that it was given, and no other way is left.
    void pathUnknown(const QString &name);

private:
    void next();
    void handOver(const Item &item);
    bool isTaken(const QString &folder, const QString &name) const;
    bool hasOtherWay() const;

    GroupFiles &m_files;
    QList<Item> m_queue;
    QSet<QString> m_listed; ///< folders, since the queue began
    bool m_asking = false;
    bool m_listing = false;
};

} // namespace qundesk
