// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpSocket>
#include <QUrlQuery>
#include <functional>

namespace qundesk::demo {

/// One HTTP request, whole.
struct HttpRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerName) const { return headers.value(lowerName); }
};

/// One HTTP answer. With `source` the body is read piece by piece as the peer takes it.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    bool chunked = false;
    bool closeMidway = false; ///< send half of it, then close
    std::function<QByteArray(qint64 offset, qint64 length)> source;
    qint64 sourceOffset = 0;
    qint64 sourceLength = 0;

    void header(const QByteArray &name, const QByteArray &value) { headers.append(qMakePair(name, value)); }
};

/// A keep-alive HTTP/1.1 connection; requests are handled one after the other. Deletes itself when it closes.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, QObject *parent);
    ~HttpConnection() override;

    /// Answers the request last announced. Not calling it leaves the peer waiting.
    void answer(const HttpAnswer &answer);
    /// Cuts the connection.
    void abort();

signals:
    void requested(const qundesk::demo::HttpRequest &request);

private:
    void read();
    bool takeHead();
    bool takeBody();
    bool takeChunks();
    void pump();
    void finish();

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    HttpRequest m_request;
    bool m_hasHead = false;
    bool m_busy = false;
    bool m_close = false;
    HttpAnswer m_streaming;
};

} // namespace qundesk::demo
