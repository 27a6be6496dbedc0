// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"

#include <QFile>
#include <QNetworkReply>
#include <QPointer>
#include <chrono>

namespace qundesk {

class SpeedLimit;

/// What is to be downloaded, and where to.
struct DownloadPlan {
    FileEntry entry; ///< id, parent, name, size, time and busid count
    QString target; ///< the whole path
    bool replace = false; ///< the user has agreed to lose what is at target
    QString part = {}; ///< what has arrived in an earlier try; empty = nothing
    std::chrono::milliseconds firstPause{1000}; ///< before the first retry; each further one is twice as long
};

/// One file on its way from a link of the server to this computer, with constant memory: name.part first,
/// renamed when its size is right. A connection that breaks is continued where it ended if the other side
/// allows that, also after stop() and by another operation later; a link that has expired is fetched anew.
/// Never over an existing file, unless told so.
class DownloadOperation : public QObject {
    Q_OBJECT
public:
    /// References outlive this.
    DownloadOperation(GroupFiles &files, QNetworkAccessManager &network, SpeedLimit &limit,
                      DownloadPlan plan);
    ~DownloadOperation() override;

    /// As found in the last listing.
    const FileEntry &entry() const { return m_entry; }
    const QString &target() const { return m_target; }
    /// The path of what has arrived; empty when nothing of it is kept.
    QString part() const { return m_part.fileName(); }
    qint64 received() const { return m_received; }
    /// Times that it began anew from the first byte, because the other side refused to continue.
    int restarts() const { return m_restarts; }

    void start();
    /// What has arrived stays, to be continued; finished() does not come. Also done by the destructor.
    void stop();
    /// The part that has arrived is removed; finished() does not come.
    void cancel();

signals:
    void progressed();
    /// Symbols of \a error: see ui/support/errortext.cpp. Once, from the event loop. What has arrived stays
    /// after errors that a later try may get over.
    void finished(bool ok, const qundesk::ApiError &error);

private:
    bool openPart();
    bool openEarlierPart();
    void findEntry(bool listed);
    void askLink();
    void fetch();
    void headersArrived();
    void bytesArrived();
    void replyEnded();
    void retryOrFail(const ApiError &error);
    void startOver();
    bool isNamedAlready() const;
    void finish();
    void succeed();
    void fail(const ApiError &error);
    void abortReply();
    void removePart();

    GroupFiles &m_files;
    QNetworkAccessManager &m_network;
    SpeedLimit &m_limit;
    FileEntry m_entry;
    QString m_target;
    bool m_replace;
    QUrl m_link;
    QFile m_part;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_block; ///< what is read at once, into the same memory each time
    QTimer m_later; ///< the limit is used up for the moment
    QTimer m_retry;
    const std::chrono::milliseconds m_firstPause;
    qint64 m_received = 0;
    int m_links = 0, m_breaks = 0; ///< since bytes have last arrived
    int m_restarts = 0;
    bool m_checked = false; ///< the status of the reply was looked at
    bool m_ended = false;
};

} // namespace qundesk
