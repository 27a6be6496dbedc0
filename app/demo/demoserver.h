// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoworld.h"
#include "demo/faults.h"
#include "demo/httpconnection.h"
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace qundesk::demo {

/// A OneBot v11 server over real sockets on 127.0.0.1: HTTP on one port, WebSocket on another, and
/// connections it makes itself (reverse WebSocket). Answers from a DemoWorld in the manner of that world's
/// personality. World and server live in the same thread; they may be moved to another one together before
/// start().
class DemoServer : public QObject {
    Q_OBJECT

public:
    enum class Role { Universal, Api, Event, Deaf };

    /// `world` must live longer than the server.
    explicit DemoServer(DemoWorld &world, QObject *parent = nullptr);
    ~DemoServer() override;

    DemoWorld &world() { return m_world; }
    Faults &faults() { return m_faults; }

    /// Listens. The first time on free ports, later on the same ones. False: a port is taken.
    bool start();
    /// Refuses connections from now on and drops those that exist.
    void stop();
    /// Cuts every connection; new ones are welcome.
    void dropConnections();

    QUrl httpUrl() const;
    /// With the path "/".
    QUrl wsUrl() const;
    /// Empty = no check.
    void setToken(const QString &token) { m_token = token; }
    QString token() const { return m_token; }
    /// Milliseconds between heartbeats; 0 = none.
    void setHeartbeat(int ms);
    /// How long events lag behind what happened.
    void setEventDelay(int ms) { m_eventDelay = ms; }
    /// Connects to a listening client; tries again every `reconnectMs` when that is not 0.
    void dialOut(const QUrl &url, Role role = Role::Universal, int reconnectMs = 0);
    void stopDialing();

    /// Sends any event to everybody who listens, also while events are being lost.
    void sendEvent(const QJsonObject &event);
    /// Sends any text to every WebSocket peer.
    void sendRaw(const QString &text);
    /// WebSocket peers that are open now.
    int peers() const { return int(m_peers.size()); }

signals:
    /// A WebSocket peer was welcomed.
    void peerJoined();
    void peerLeft();

private:
    enum class Auth { Good, Missing, Wrong };
    struct Peer {
        QWebSocket *socket;
        Role role;
    };
    /// What to send for one call, after the faults.
    struct Outcome {
        QByteArray body;
        int httpStatus = 200;
        bool closeMidway = false;
        bool silent = false;
        bool html = false;
    };
    using Respond = std::function<void(const Outcome &)>;

    void perform(const QString &action, const QJsonObject &params, Channel channel,
                 const std::optional<QJsonValue> &echo, const Respond &respond);
    Outcome dressed(Answer answer, const QString &action, Channel channel,
                    const std::optional<QJsonValue> &echo, const QList<Fault> &faults) const;
    Auth check(const QByteArray &header, const QUrlQuery &query, bool webSocket) const;

    // demoserverhttp.cpp
    void acceptHttp();
    void serveHttp(HttpConnection *connection, const HttpRequest &request);
    void serveFile(HttpConnection *connection, const HttpRequest &request);
    bool readCall(const HttpRequest &request, QString *action, QJsonObject *params,
                  HttpAnswer *refusal) const;
    HttpAnswer unauthorized(Auth auth) const;

    // demoserverws.cpp
    void acceptWs();
    void greet(QTcpSocket *socket);
    void welcome(QWebSocket *socket);
    void addPeer(QWebSocket *socket, Role role, bool reverse);
    void heard(QWebSocket *socket, Role role, const QByteArray &frame);
    void dial(const QUrl &url, Role role, int reconnectMs);
    Role roleOf(const QString &path) const;
    QByteArray eventText(const QJsonObject &event) const;
    void broadcast(const QJsonObject &event);
    void flushEvents();
    void beat();

    DemoWorld &m_world;
    Faults m_faults;
    QString m_token;
    QTcpServer m_httpListener;
    QTcpServer m_wsListener;
    QWebSocketServer m_wsServer;
    quint16 m_httpPort = 0;
    quint16 m_wsPort = 0;
    QList<QPointer<HttpConnection>> m_httpConnections;
    QList<Peer> m_peers;
    QList<QPointer<QWebSocket>> m_dialed;
    QTimer m_heartbeat;
    QTimer m_eventTimer;
    QList<QJsonObject> m_events;
    int m_eventDelay = 0;
    quint64 m_dialGeneration = 0;
    qint64 m_startTime = 0;
};

} // namespace qundesk::demo
