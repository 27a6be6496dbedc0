// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/wsserverlink.h"

#include "core/frame.h"
#include "transport/address.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QWebSocket>
#include <QWebSocketServer>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype longestPeerName = 200;

QHostAddress addressOf(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    return text == QLatin1String("*") ? QHostAddress(QHostAddress::Any) : QHostAddress(text);
}

} // namespace

WsServerLink::WsServerLink(const LinkConfig &config, EventDecoder decoder)
    : SocketLink(tidied(config), decoder),
      m_backoff([] { return QRandomGenerator::global()->generateDouble(); }, config.timing.shortestRetry,
                config.timing.longestRetry),
      m_retry(this)
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &WsServerLink::listen);
}

WsServerLink::~WsServerLink()
{
    delete m_server; // closes what it has not handed out; before what its signals would touch
}

void WsServerLink::start()
{
    if (m_server)
        return;
    m_server = new QWebSocketServer(QStringLiteral("QunDesk"), QWebSocketServer::NonSecureMode, this);
    connect(m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_backoff.reset();
    listen();
}

void WsServerLink::stop()
{
    m_retry.stop();
    letGo(ApiError::closed());
    delete std::exchange(m_server, nullptr);
}

void WsServerLink::retryNow()
{
    if (!m_server)
        return start();
    if (!m_server->isListening()) {
        m_backoff.reset();
        listen();
    }
}

void WsServerLink::listen()
{
    m_retry.stop();
    const QHostAddress address = addressOf(config().listenAddress);
    if (address.isNull())
        return notListening(QStringLiteral("not an address"));
    if (!m_server->listen(address, config().listenPort))
        return notListening(m_server->errorString());
    LinkState next;
    next.phase = LinkPhase::Connecting;
    setState(std::move(next));
}

void WsServerLink::notListening(const QString &why)
{
    LinkState next;
    next.phase = LinkPhase::Waiting;
    next.why = {Kind::Network, 0, why, QStringLiteral("LISTEN")};
    next.retryIn = m_backoff.next();
    next.attempt = m_backoff.attempt();
    m_retry.start(next.retryIn);
    setState(std::move(next));
}

void WsServerLink::accept(QWebSocket *socket)
{
    const QNetworkRequest request = socket->request();
    if (!tokenFits(request.rawHeader("Authorization"), socket->requestUrl(), config().token))
        return turnAway(socket, {Kind::Auth, 1008, {}, QStringLiteral("PEER_TOKEN")});
    const qint64 selfId = request.rawHeader("X-Self-ID").toLongLong();
    const bool connected = canCall() || hasRole(Role::Events);
    if (connected && selfId != 0 && m_selfId != 0 && selfId != m_selfId)
        return turnAway(socket, {Kind::Auth, 1008, QString::number(selfId), QStringLiteral("OTHER_ACCOUNT")});
    m_selfId = selfId;
    m_peer = QString::fromUtf8(request.rawHeader("User-Agent")).left(longestPeerName);
    socket->setMaxAllowedIncomingFrameSize(quint64(FrameReader::maxBytes));
    socket->setMaxAllowedIncomingMessageSize(quint64(FrameReader::maxBytes));
    const QByteArray role = request.rawHeader("X-Client-Role").toLower();
    adopt(socket, role == "api" ? Role::Calls : role == "event" ? Role::Events : Role::Both);
}

void WsServerLink::turnAway(QWebSocket *socket, const ApiError &why)
{
    socket->setParent(this); // the link may be gone before the closing handshake is
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
    if (state().phase == LinkPhase::Connected)
        return; // whoever that was, ours is here
    LinkState next = state();
    next.phase = LinkPhase::Waiting;
    next.why = why;
    setState(std::move(next));
}

void WsServerLink::lost(const ApiError &why)
{
    LinkState next;
    next.phase = LinkPhase::Waiting; // it dials again by itself
    next.why = why;
    next.why.kind = Kind::Network; // it was let in, so that no token can have been the reason
    next.selfId = state().selfId;
    setState(std::move(next));
}

void WsServerLink::describePeer(LinkState &state) const
{
    state.peer = m_peer;
    if (m_selfId != 0)
        state.selfId = m_selfId;
}

} // namespace qundesk
