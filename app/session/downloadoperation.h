// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"

#include <QFile>
#include <QNetworkReply>
#include <QPointer>

namespace qundesk {

/// One file on its way from a link of the server to this computer, with constant memory: name.part first,
/// renamed when its size is right. A connection that breaks is continued where it ended if the other side
/// allows that; a link that has expired is fetched anew. Never over an existing file, unless told so.
class DownloadOperation : public QObject {
    Q_OBJECT
public:
    /// \a target: the whole path. \a replace: the user has agreed to lose what is there.
    DownloadOperation(GroupFiles &files, QNetworkAccessManager &network, FileEntry entry, QString target,
                      bool replace);
    ~DownloadOperation() override;

    const FileEntry &entry() const { return m_entry; }
    const QString &target() const { return m_target; }
    qint64 received() const { return m_received; }
    /// Times that it began anew from the first byte, because the other side refused to continue.
    int restarts() const { return m_restarts; }

    void start();
    /// The part that has arrived is removed; finished() does not come.
    void cancel();

signals:
    void progressed();
    /// Symbols of \a error: see ui/support/errortext.cpp. Once, from the event loop.
    void finished(bool ok, const qundesk::ApiError &error);

private:
    bool openPart();
    void askLink();
    void fetch();
    void headersArrived();
    void bytesArrived();
    void replyEnded();
    void retryOrFail(const ApiError &error);
    void startOver();
    void finish();
    void fail(const ApiError &error);
    void abortReply();

    GroupFiles &m_files;
    QNetworkAccessManager &m_network;
    FileEntry m_entry;
    QString m_target;
    bool m_replace;
    QUrl m_link;
    QFile m_part;
    QPointer<QNetworkReply> m_reply;
    qint64 m_received = 0;
    int m_links = 0, m_breaks = 0, m_restarts = 0;
    bool m_checked = false; ///< the status of the reply was looked at
    bool m_ended = false;
};

} // namespace qundesk
