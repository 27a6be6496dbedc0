// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DemoServer: WebSockets, both directions, and events.
#include "demo/demoserver.h"

#include <QJsonDocument>
#include <QNetworkRequest>

namespace qundesk::demo {

namespace {

/// The parts of a handshake that decide whether it is refused.
struct Handshake {
    QString path;
    QUrlQuery query;
    QByteArray authorization;
};

Handshake parse(const QByteArray &head)
{
    Handshake h;
    const QList<QByteArray> lines = head.split('\n');
    const QUrl url = QUrl::fromEncoded(lines.value(0).split(' ').value(1));
    h.path = url.path();
    h.query = QUrlQuery(url);
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("authorization:"))
            h.authorization = line.mid(14).trimmed();
    }
    return h;
}

void refuse(QTcpSocket *socket, const QByteArray &status)
{
    socket->readAll();
    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
}

QByteArray badTokenFrame(Personality who)
{
    return who == Personality::NapCat
        ? QByteArray(
            R"({"status":"failed","retcode":1403,"data":null,"message":"token验证失败","wording":"token验证失败","echo":null,"stream":"normal-action"})")
        : QByteArray(
            R"({"status":"failed","retcode":1403,"data":null,"message":"token验证失败","wording":"token验证失败"})");
}

} // namespace

void DemoServer::acceptWs()
{
    while (QTcpSocket *socket = m_wsListener.nextPendingConnection()) {
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { greet(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            greet(socket);
    }
}

void DemoServer::greet(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(64 << 10);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->disconnect(); // from here on QWebSocketServer listens, or nobody
    const Handshake h = parse(head);
    const Personality who = m_world.personality();
    if (!head.toLower().contains("upgrade: websocket"))
        return refuse(socket, "400 Bad Request");
    const Auth auth = check(h.authorization, h.query, true);
    if (auth != Auth::Good && who == Personality::GoCqhttp)
        return refuse(socket, auth == Auth::Missing ? "401 Unauthorized" : "403 Forbidden");
    if (auth != Auth::Good && who == Personality::Lagrange)
        return refuse(socket, "403 Forbidden");
    const bool known = h.path == "/"_k || h.path.isEmpty() || h.path == "/api"_k || h.path == "/event"_k;
    if (who == Personality::SnowLuma && !known)
        return refuse(socket, "400 Bad Request");
    m_wsServer.handleConnection(socket);
}

DemoServer::Role DemoServer::roleOf(const QString &path) const
{
    const Personality who = m_world.personality();
    const bool slashed = who == Personality::NapCat || who == Personality::LLBot;
    if (path == "/api"_k || (slashed && path == "/api/"_k))
        return Role::Api;
    if (who != Personality::NapCat && (path == "/event"_k || (slashed && path == "/event/"_k)))
        return Role::Event;
    // quirk(LLBot): any other path connects but is deaf and mute.
    if (who == Personality::LLBot && path != "/"_k && !path.isEmpty())
        return Role::Deaf;
    return Role::Universal;
}

void DemoServer::welcome(QWebSocket *socket)
{
    const Personality who = m_world.personality();
    socket->setParent(this);
    const Auth auth =
        check(socket->request().rawHeader("Authorization"), QUrlQuery(socket->requestUrl()), true);
    if (auth != Auth::Good) {
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        if (who != Personality::SnowLuma)
            socket->sendTextMessage(QString::fromUtf8(badTokenFrame(who)));
        if (who == Personality::NapCat)
            socket->close();
        else
            socket->close(QWebSocketProtocol::CloseCodePolicyViolated,
                          QStringLiteral("invalid access token"));
        return;
    }
    addPeer(socket, roleOf(socket->requestUrl().path()), false);
}

void DemoServer::addPeer(QWebSocket *socket, Role role, bool reverse)
{
    const Personality who = m_world.personality();
    if (who == Personality::NapCat) // bigger frames close the connection with 1009
        socket->setMaxAllowedIncomingMessageSize(50u << 20);
    m_peers.append({socket, role});
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_peers.removeIf([socket](const Peer &peer) { return peer.socket == socket; });
        socket->deleteLater();
        emit peerLeft();
    });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket, role](const QString &text) { heard(socket, role, text.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this, socket, role, who](const QByteArray &frame) {
                if (who != Personality::GoCqhttp) // quirk(go-cqhttp): dropped without a word
                    heard(socket, role, frame);
            });
    if (role == Role::Universal || role == Role::Event) {
        QJsonObject hello{{"time"_k, reverse ? DemoState::now() : m_startTime},
                          {"self_id"_k, m_world.account()},
                          {"post_type"_k, "meta_event"_k},
                          {"meta_event_type"_k, "lifecycle"_k},
                          {"sub_type"_k, "connect"_k}};
        if (who == Personality::GoCqhttp && !reverse)
            hello.insert("_post_method"_k, 2);
        socket->sendTextMessage(QString::fromUtf8(eventText(hello).trimmed()));
    }
    emit peerJoined();
}

void DemoServer::heard(QWebSocket *socket, Role role, const QByteArray &frame)
{
    const Personality who = m_world.personality();
    if (role == Role::Deaf || role == Role::Event)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(frame);
    if (!document.isObject() && who != Personality::GoCqhttp) {
        if (who != Personality::Lagrange) { // quirk(Lagrange): no answer
            const std::optional<QJsonValue> noEcho =
                who == Personality::NapCat ? std::optional<QJsonValue>(QJsonValue()) : std::nullopt;
            socket->sendTextMessage(QString::fromUtf8(
                encodeReply(Answer::badParams(QStringLiteral("json解析失败,请检查数据格式")), {}, who,
                            Channel::WebSocket, noEcho)));
        }
        return;
    }
    const QJsonObject call = document.object();
    std::optional<QJsonValue> echo;
    if (call.contains("echo"_k))
        echo = call.value("echo"_k);
    const QPointer<QWebSocket> guard(socket);
    perform(call.value("action"_k).toString(), call.value("params"_k).toObject(), Channel::WebSocket, echo,
            [guard](const Outcome &outcome) {
                if (!guard)
                    return;
                if (outcome.closeMidway)
                    guard->abort();
                else
                    guard->sendTextMessage(QString::fromUtf8(outcome.body));
            });
}

void DemoServer::dialOut(const QUrl &url, Role role, int reconnectMs) { dial(url, role, reconnectMs); }

void DemoServer::stopDialing()
{
    ++m_dialGeneration;
    const auto dialed = std::exchange(m_dialed, {});
    for (const QPointer<QWebSocket> &socket : dialed) {
        if (!socket)
            continue;
        m_peers.removeIf([&socket](const Peer &peer) { return peer.socket == socket; });
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void DemoServer::dial(const QUrl &url, Role role, int reconnectMs)
{
    const Personality who = m_world.personality();
    const QByteArray token = m_token.toUtf8();
    QNetworkRequest request(url);
    request.setRawHeader("X-Self-ID", QByteArray::number(m_world.account()));
    request.setRawHeader("X-Client-Role",
                         role == Role::Api         ? "API"
                             : role == Role::Event ? "Event"
                                                   : "Universal");
    request.setRawHeader("User-Agent", userAgent(who));
    const bool always =
        who == Personality::NapCat; // quirk(NapCat): sends the header even with an empty token
    if (!token.isEmpty() || always)
        request.setRawHeader("Authorization", (who == Personality::GoCqhttp ? "Token " : "Bearer ") + token);
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_dialed.append(socket);
    connect(socket, &QWebSocket::connected, this, [this, socket, role] { addPeer(socket, role, true); });
    connect(socket, &QWebSocket::disconnected, this, [=, this, generation = m_dialGeneration] {
        m_dialed.removeAll(socket);
        socket->deleteLater();
        if (reconnectMs <= 0)
            return;
        QTimer::singleShot(reconnectMs, this, [=, this] {
            if (generation == m_dialGeneration)
                dial(url, role, reconnectMs);
        });
    });
    socket->open(request);
}

QByteArray DemoServer::eventText(const QJsonObject &event) const
{
    const QByteArray json = encodeJson(event);
    return m_world.personality() == Personality::GoCqhttp ? escapedLikeGo(json) + '\n' : json;
}

void DemoServer::broadcast(const QJsonObject &event)
{
    const QString text = QString::fromUtf8(eventText(event));
    const auto peers = m_peers;
    for (const Peer &peer : peers) {
        if (peer.role == Role::Universal || peer.role == Role::Event)
            peer.socket->sendTextMessage(text);
    }
}

void DemoServer::flushEvents()
{
    const auto events = std::exchange(m_events, {});
    for (const QJsonObject &event : events)
        broadcast(event);
}

void DemoServer::sendEvent(const QJsonObject &event) { broadcast(event); }

void DemoServer::sendRaw(const QString &text)
{
    const auto peers = m_peers;
    for (const Peer &peer : peers)
        peer.socket->sendTextMessage(text);
}

void DemoServer::setHeartbeat(int ms)
{
    if (ms > 0)
        m_heartbeat.start(ms);
    else
        m_heartbeat.stop();
}

void DemoServer::beat()
{
    broadcast(QJsonObject{{"time"_k, DemoState::now()},
                          {"self_id"_k, m_world.account()},
                          {"post_type"_k, "meta_event"_k},
                          {"meta_event_type"_k, "heartbeat"_k},
                          {"interval"_k, m_heartbeat.interval()},
                          {"status"_k, m_world.state().status()}});
}

} // namespace qundesk::demo
