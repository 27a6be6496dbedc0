// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>
#include <functional>

namespace qundesk {

/// A OneBot server small enough to lie at will: HTTP and WebSocket, on this thread; dials out too. It answers
/// from `replies`; the hooks take over for the ugly cases.
class WireServer : public QObject {
public:
    QHash<QString, QByteArray>
        replies; ///< by action: an envelope without echo; unknown ones get retcode 1404
    QStringList calls; ///< actions in the order they came, over all ways
    QList<QJsonObject> params; ///< of calls
    QByteArrayList heads; ///< of HTTP requests and WebSocket handshakes, as far as they can be told
    int delayMs = 0;
    int handshakes = 0; ///< WebSockets that were opened
    /// Takes over one HTTP request: write to the socket, or close it.
    std::function<void(QTcpSocket *, const QByteArray &body)> http;
    /// Takes over a new WebSocket; by default it gets the lifecycle event, except on /api.
    std::function<void(QWebSocket *)> opened;
    /// Takes over one WebSocket message.
    std::function<void(QWebSocket *, const QJsonObject &)> message;

    WireServer() : m_web(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
    {
        replies[QStringLiteral("get_login_info")] =
            "{\"status\":\"ok\",\"retcode\":0,\"data\":{\"user_id\":10001}}";
        m_tcp.listen(QHostAddress::LocalHost);
        m_web.listen(QHostAddress::LocalHost);
        connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_tcp.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHttp(socket); });
        });
        connect(&m_web, &QWebSocketServer::newConnection, this, [this] {
            while (QWebSocket *socket = m_web.nextPendingConnection())
                addSocket(socket);
        });
    }
    ~WireServer() override
    {
        for (QWebSocket *socket : std::as_const(m_sockets)) {
            socket->disconnect(this);
            delete socket;
        }
    }

    QUrl httpUrl(const char *path = "") const { return url("http", m_tcp.serverPort(), path); }
    QUrl webSocketUrl(const char *path = "") const { return url("ws", m_web.serverPort(), path); }
    const QList<QWebSocket *> &sockets() const { return m_sockets; }

    /// As a reverse server.
    QWebSocket *dialOut(quint16 port, const QByteArray &authorization, const QByteArray &role = "Universal",
                        const QByteArray &selfId = "10001")
    {
        auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
        QNetworkRequest request(url("ws", port, "/onebot/v11/ws"));
        request.setRawHeader("X-Self-ID", selfId);
        request.setRawHeader("X-Client-Role", role);
        request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("CQHttp/4.15.0"));
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        connect(socket, &QWebSocket::connected, this, [this, socket] { addSocket(socket); });
        socket->open(request);
        return socket;
    }
    void sendEvent(const QByteArray &event)
    {
        for (QWebSocket *socket : std::as_const(m_sockets))
            socket->sendTextMessage(QString::fromUtf8(event));
    }
    void dropSockets()
    {
        for (QWebSocket *socket : std::exchange(m_sockets, {})) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
    void stopListening() { m_web.close(); }
    void listenAgain(quint16 port) { m_web.listen(QHostAddress::LocalHost, port); }
    quint16 webSocketPort() const { return m_web.serverPort(); }

    static QByteArray answer(const QByteArray &body, const char *status = "200 OK",
                             const char *type = "application/json")
    {
        return "HTTP/1.1 " + QByteArray(status) + "\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray lifecycle()
    {
        return "{\"post_type\":\"meta_event\",\"meta_event_type\":\"lifecycle\",\"sub_type\":\"connect\","
               "\"self_id\":10001,\"time\":1}";
    }
    QByteArray replyTo(const QString &action, const QJsonObject &given, const QByteArray &echo = {})
    {
        calls.append(action);
        params.append(given);
        QByteArray reply = replies.value(
            action, "{\"status\":\"failed\",\"retcode\":1404,\"data\":null,\"message\":\"no such action\"}");
        if (!echo.isEmpty() && reply.endsWith('}'))
            reply = reply.chopped(1) + ",\"echo\":\"" + echo + "\"}";
        return reply;
    }

private:
    static QUrl url(const char *scheme, quint16 port, const char *path)
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(QLatin1String(scheme))
                        .arg(port)
                        .arg(QLatin1String(path)));
    }
    void readHttp(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.first(end);
            const qsizetype at = head.toLower().indexOf("content-length:");
            const qsizetype length =
                at < 0 ? 0 : head.sliced(at + 15).split('\r').first().trimmed().toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            const QByteArray body = buffer.sliced(end + 4, length);
            buffer = buffer.sliced(end + 4 + length);
            heads.append(head);
            if (http) {
                http(socket, body);
                continue;
            }
            const QString action = QString::fromUtf8(head.split(' ').value(1).split('/').last());
            const QByteArray reply = replyTo(action, QJsonDocument::fromJson(body).object());
            if (!reply.isEmpty())
                QTimer::singleShot(delayMs, socket, [socket, reply] { socket->write(answer(reply)); });
        }
    }
    void addSocket(QWebSocket *socket)
    {
        ++handshakes;
        socket->setParent(this);
        m_sockets.append(socket);
        heads.append(socket->request().rawHeader("Authorization"));
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { m_sockets.removeOne(socket); });
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
            const QJsonObject call = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message)
                return message(socket, call);
            const QByteArray reply =
                replyTo(call[QLatin1String("action")].toString(), call[QLatin1String("params")].toObject(),
                        call[QLatin1String("echo")].toString().toUtf8());
            if (!reply.isEmpty())
                QTimer::singleShot(delayMs, socket,
                                   [socket, reply] { socket->sendTextMessage(QString::fromUtf8(reply)); });
        });
        if (opened)
            opened(socket);
        else if (!socket->requestUrl().path().endsWith(QLatin1String("/api")))
            socket->sendTextMessage(QString::fromUtf8(lifecycle()));
    }

    QTcpServer m_tcp;
    QWebSocketServer m_web;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QWebSocket *> m_sockets;
};

} // namespace qundesk
