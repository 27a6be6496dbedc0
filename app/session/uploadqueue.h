// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"

namespace qundesk {

/// Files of this computer on their way into the group, one after the other.
///
/// Servers tell nothing while they upload. The bytes go along with the call where the server takes that
/// (NapCat, LLBot, SnowLuma) and the file is small enough: that works wherever the server runs. Everything
/// else goes by its path, which means something only to a server on this machine.
class UploadQueue : public QObject {
    Q_OBJECT
public:
    /// What to do with a file whose name is taken. QQ allows several of one name and replaces none.
    enum class Clash : quint8 { Ask, UploadAnyway, Rename, Skip };
    /// Why a file cannot be taken.
    enum class Refusal : quint8 {
        None,
        Unreadable, ///< no file, or not readable
        OtherMachine, ///< the server takes paths only, and is not on this machine
        TooBig, ///< for the way that is left
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
    /// True where only paths of this computer would help, and the server is on another one.
    bool isOutOfReach() const;
    Refusal refusalOf(const QString &path) const;
    /// The largest file whose bytes go along with the call; 0 where the server takes paths only.
    qint64 inlineLimit() const;

    void add(const QList<Item> &items);
    /// Those not begun are forgotten; the one under way cannot be stopped.
    void cancelWaiting();

    /// The file whose name is taken, waiting for answerClash(); null when none is.
    const Item *asking() const { return m_asking ? &m_queue.first() : nullptr; }
    /// \a forRest: the same for all that wait.
    void answerClash(Clash answer, bool forRest);
    /// "x (2).txt": the first such name that \a folder does not have.
    QString freeName(const QString &folder, const QString &name) const;

    struct Progress {
        QString name; ///< under way; empty while a question is open
        int done = 0, total = 0;
        bool running() const { return done < total; }
    };
    Progress progress() const { return {m_current, m_done, m_total}; }
    int waiting() const { return int(m_queue.size()); }

signals:
    void progressChanged();
    void clashFound();
    /// It was not sent.
    void refused(const QString &name, qundesk::UploadQueue::Refusal why);
    /// The server has no file at the path that it was given.
    void pathUnknown(const QString &name);

private:
    void next();
    void send(const Item &item);
    void skipped();
    bool isHere() const;

    GroupFiles &m_files;
    QList<Item> m_queue;
    QSet<QString> m_listed; ///< folders, since the queue began
    QString m_current;
    quint64 m_unanswered = 0;
    bool m_asking = false;
    bool m_listing = false;
    int m_done = 0, m_total = 0;
};

} // namespace qundesk
