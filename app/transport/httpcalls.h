// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace qundesk {

class Frame;
class FrameReader;
struct Request;

/// What came back over HTTP, before anybody has read it.
struct HttpAnswer {
    int status = 0; ///< 0 = there was no answer
    QByteArray body;
    std::optional<ApiError> error; ///< the connection failed, or the answer was refused unread
    std::chrono::milliseconds took{};
};

/// The frame in \a answer, or why there is none: Auth, Network, or BadReply with the HTTP status as code.
Result<Frame *> frameOf(const HttpAnswer &answer, FrameReader &reader);

/// POST /action, many at once. Part of a link; made on the wire thread. Deleting it drops everything
/// silently.
///
/// Nothing is cached, no redirect is followed, and no write is sent twice: Qt repeats a POST up to three
/// times when the server closes without an answer, which is just what go-cqhttp does when it crashes in the
/// middle of a kick.
class HttpCalls : public QObject {
    Q_OBJECT
public:
    HttpCalls(const QUrl &base, const QString &token, bool tokenInQuery, QObject *parent);
    ~HttpCalls() override;

    void post(const Request &request);
    /// No answered() for \a id any more.
    void abort(quint64 id);
    QList<quint64> ids() const { return m_replies.keys(); }

signals:
    void answered(quint64 id, const qundesk::HttpAnswer &answer);

private:
    void finished(quint64 id, QNetworkReply *reply, const QElapsedTimer &since);
    ApiError errorOf(const QNetworkReply &reply) const;

    QUrl m_base;
    QString m_token;
    bool m_tokenInQuery;
    QNetworkAccessManager *m_reads;
    QNetworkAccessManager *m_writes; // a fresh connection each: a kept one may just have been closed
    QHash<quint64, QNetworkReply *> m_replies;
};

} // namespace qundesk
