// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace qundesk {

/// How a picture could not be had.
enum class AvatarTrouble : quint8 {
    None,
    Refused, ///< the host answered, but with no picture of use: missing, too big, sent elsewhere
    Network ///< no answer, or the host itself is in trouble
};

/// Gets small files from the picture host: no cookies, no referrer, nothing kept, a limit of bytes and of
/// time, redirects only within the same host or the same family of hosts and never to another scheme.
class AvatarFetch : public QObject {
    Q_OBJECT
public:
    /// \a deadline: for one answer as a whole.
    explicit AvatarFetch(std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~AvatarFetch() override;

    /// Ends in finished() exactly once, later. \a id is the caller's.
    void get(quint64 id, const QUrl &url);
    /// finished() does not come any more for any of them.
    void abortAll();

    /// Whether a picture asked for at \a from may come from \a to.
    static bool mayRedirect(const QUrl &from, const QUrl &to);

signals:
    void finished(quint64 id, const QByteArray &bytes, qundesk::AvatarTrouble trouble);

private:
    void take(QNetworkReply *reply);
    void conclude(quint64 id, QNetworkReply *reply);

    std::chrono::milliseconds m_deadline;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made for the first picture
    QHash<QNetworkReply *, QByteArray> m_replies; ///< and what has come so far
};

} // namespace qundesk
