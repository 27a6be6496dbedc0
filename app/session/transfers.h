// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speedlimit.h"
#include "models/transfermodel.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace qundesk {

class Clock;
class DownloadOperation;
class GroupFiles;
class Session;
class TransferStore;
class UploadOperation;

/// The one queue of files going up and down, over all accounts and groups. It is kept on disk: what was under
/// way when the program ended comes back paused, and what may have been published without an answer comes
/// back as Unknown and is never sent again without asking.
class Transfers : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int atOnce = 2; ///< 1 to mostAtOnce
        /// Of all downloads together, and of all uploads together; 0 = none. Uploads by a path or within a
        /// request keep to none: their bytes do not pass here, or at once.
        int kibPerSecond = 0;
        friend bool operator==(const Limits &, const Limits &) = default;
    };
    static constexpr int mostAtOnce = 5;
    enum class Move : quint8 { Up, Down, Top };

    /// \a store null: nothing is kept. Both outlive this.
    explicit Transfers(Clock &clock, TransferStore *store = nullptr, QObject *parent = nullptr);
    ~Transfers() override;

    /// Reads what the disk has; once, before anything is added.
    Result<Done> load();

    TransferModel *model() { return &m_model; }
    const Limits &limits() const { return m_limits; }
    void setLimits(const Limits &limits);
    /// DownloadPlan::firstPause of what begins from now on; for tests.
    void setFirstPause(std::chrono::milliseconds pause) { m_firstPause = pause; }

    // Sessions come and go by themselves.
    void adopt(Session &session);
    void abandon(Session &session);
    /// Drops all transfers of an account, and what has arrived of unfinished ones.
    void forget(const QString &accountId);

    /// Puts them at the end; ids, positions and times are filled in.
    void add(QList<Transfer> transfers);
    /// Uploads that have left cannot be paused and are left out.
    void pause(const QList<qint64> &ids);
    void resume(const QList<qint64> &ids);
    void pauseAll();
    void resumeAll();
    /// Failed: from where it ended. Unknown: the folder is listed first; if the file is not there,
    /// againWanted() asks.
    void retry(const QList<qint64> &ids);
    /// The answer to againWanted(): yes, at the risk of a second copy.
    void sendAgain(qint64 id);
    /// Out of the queue, with what has arrived of it. Uploads that have left are left out.
    void cancel(const QList<qint64> &ids);
    void move(const QList<qint64> &ids, Move move);
    void clearFinished();

    /// Something is under way, or would be if it were its turn.
    bool isBusy() const;
    /// An upload to \a folder that is not over has this name.
    bool isUploading(const QString &accountId, GroupId group, const QString &folder,
                     const QString &name) const;
    /// Bytes that are still to be uploaded to a group.
    qint64 bytesToUpload(const QString &accountId, GroupId group) const;
    /// A download that is not over goes to \a path.
    bool isTarget(const QString &path) const;
    /// Where a file of a group was downloaded to and still lies as it was; empty if nowhere.
    QString savedPath(const QString &accountId, GroupId group, const QString &name, qint64 size,
                      qint64 uploaded) const;

    /// Such a file is waiting or on its way down.
    bool isDownloading(const QString &accountId, GroupId group, const QString &name, qint64 size,
                       qint64 uploaded) const;

signals:
    void added(int count);
    /// One has come to its end; \a transfer tells which.
    void ended(const qundesk::Transfer &transfer);
    /// The file of an Unknown upload is not in its folder: shall it be sent again?
    void againWanted(qint64 id);
    /// The queue could not be written; it goes on, but may be lost.
    void storageFailed(const qundesk::ApiError &error);

private:
    struct Job {
        std::unique_ptr<DownloadOperation> download;
        std::unique_ptr<UploadOperation> upload; ///< both null: the folder is being looked through
        qint64 lastDone = 0;
        double speed = 0;
    };
    // transfers.cpp
    void schedule() { m_soon.start(0); }
    void next();
    Transfer::Wait waitOf(const Transfer &transfer) const;
    bool hasTwinUnderWay(const Transfer &transfer) const;
    QList<Transfer> unfinished() const;
    void stopJob(qint64 id, bool discard = false);
    void interrupt(const QString &accountId);
    void tick();
    void flush();
    // transferruns.cpp
    void start(const Transfer &transfer);
    void startDownload(const Transfer &transfer, GroupFiles &files);
    void startUpload(const Transfer &transfer, GroupFiles &files);
    void startLooking(const Transfer &transfer, GroupFiles &files);
    bool aboutToSend(qint64 id, int twins);
    void takeProgress(qint64 id, Job &job);
    void downloadEnded(qint64 id, bool ok, const ApiError &error);
    void uploadEnded(qint64 id, Transfer::State state, const ApiError &error);
    void looked(qint64 id, GroupFiles &files, bool listed);
    void finish(qint64 id, Transfer::State state, const ApiError &error);
    void putBack(qint64 id);
    // transferrows.cpp
    void change(qint64 id, const std::function<void(Transfer &)> &edit);
    void write(const QList<Transfer> &transfers);
    void remove(const QList<qint64> &ids);
    QList<qint64> idsWhere(const std::function<bool(const Transfer &)> &wanted) const;
    void told(const Result<Done> &written);

    Clock &m_clock;
    TransferStore *m_store;
    TransferModel m_model;
    Limits m_limits;
    std::chrono::milliseconds m_firstPause{1000};
    SpeedLimit m_downSpeed;
    const std::shared_ptr<SpeedLimit> m_upSpeed = std::make_shared<SpeedLimit>();
    QNetworkAccessManager m_network;
    QHash<QString, Session *> m_sessions;
    std::map<qint64, Job> m_jobs;
    QSet<qint64> m_held; ///< put back for want of a connection: not at once again
    QSet<qint64> m_dirty; ///< progress that is not on disk yet
    qint64 m_lastUnstored = 0; ///< ids of what is not on disk go downwards
    QTimer m_soon;
    QTimer m_tick;
    QTimer m_release; ///< ends m_held
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceFlush;
};

} // namespace qundesk
