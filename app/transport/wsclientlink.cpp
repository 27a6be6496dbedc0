// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/wsclientlink.h"

#include "core/frame.h"
#include "core/log.h"
#include "transport/address.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QWebSocket>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;
using namespace std::chrono_literals;

// A server that accepts and drops us again and again must not be dialled every second.
constexpr auto stableAfter = 10s;

/// \a url with its last path segment replaced, if that is api or event; else nothing.
std::optional<QUrl> sibling(QUrl url, QLatin1String wanted)
{
    static const QRegularExpression last(QStringLiteral("/(api|event)/?$"));
    QString path = url.path();
    const auto match = last.match(path);
    if (!match.hasMatch())
        return {};
    path.truncate(match.capturedStart());
    url.setPath(path + QLatin1Char('/') + wanted);
    return url;
}

} // namespace

WsClientLink::WsClientLink(const LinkConfig &config, EventDecoder decoder)
    : SocketLink(tidied(config), decoder),
      m_backoff([] { return QRandomGenerator::global()->generateDouble(); }, config.timing.shortestRetry,
                config.timing.longestRetry),
      m_retry(this), m_handshake(this), m_stable(this)
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &WsClientLink::dial);
    m_handshake.setSingleShot(true);
    m_handshake.setInterval(config.timing.handshake);
    m_handshake.callOnTimeout(this, [this] {
        letGo({Kind::Network, 0, {}, QStringLiteral("HANDSHAKE")});
        lost({Kind::Network, 0, {}, QStringLiteral("HANDSHAKE")});
    });
    m_stable.setSingleShot(true);
    m_stable.setInterval(std::max<std::chrono::milliseconds>(config.timing.shortestRetry, stableAfter));
    m_stable.callOnTimeout(this, [this] { m_backoff.reset(); });
}

WsClientLink::~WsClientLink() { hangUp(); }

void WsClientLink::start()
{
    if (std::exchange(m_started, true))
        return;
    m_backoff.reset();
    dial();
}

void WsClientLink::stop()
{
    m_started = false;
    m_retry.stop();
    m_stable.stop();
    hangUp();
    letGo(ApiError::closed());
}

void WsClientLink::retryNow()
{
    if (!m_started)
        return start();
    if (state().phase == LinkPhase::Connected && state().why.symbol.isEmpty())
        return;
    m_backoff.reset();
    letGo(ApiError::closed());
    dial();
}

void WsClientLink::dial()
{
    m_retry.stop();
    hangUp();
    LinkState next;
    next.phase = LinkPhase::Connecting;
    next.attempt = m_backoff.attempt();
    next.selfId = state().selfId;
    next.why = state().why; // of the last time: still the best that can be said
    setState(std::move(next));
    m_handshake.start();
    const QUrl &url = config().webSocketUrl;
    if (const auto calls = sibling(url, QLatin1String("api"))) {
        dialOne(*calls, Role::Calls);
        dialOne(*sibling(url, QLatin1String("event")), Role::Events);
    } else {
        dialOne(url, Role::Both);
    }
}

void WsClientLink::dialOne(const QUrl &url, Role role)
{
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    socket->setMaxAllowedIncomingFrameSize(quint64(FrameReader::maxBytes));
    socket->setMaxAllowedIncomingMessageSize(quint64(FrameReader::maxBytes));
    m_dialling.append(socket);
    connect(socket, &QWebSocket::connected, this, [this, socket, role] { connected(socket, role); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto error = &QWebSocket::errorOccurred;
#else
    const auto error = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(socket, error, this, [this, socket, role](QAbstractSocket::SocketError code) {
        failed(socket, role, errorOf(*socket, code));
    });
    QNetworkRequest request(withToken(url, config().token, config().tokenInQuery));
    if (!config().token.isEmpty())
        request.setRawHeader("Authorization", authorization(config().token));
    socket->open(request);
}

void WsClientLink::hangUp()
{
    m_handshake.stop();
    for (QWebSocket *socket : std::exchange(m_dialling, {})) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void WsClientLink::connected(QWebSocket *socket, Role role)
{
    if (!m_dialling.removeOne(socket))
        return;
    if (m_dialling.isEmpty())
        m_handshake.stop();
    socket->disconnect(this);
    adopt(socket, role);
}

void WsClientLink::failed(QWebSocket *socket, Role role, const ApiError &why)
{
    if (!m_dialling.removeOne(socket))
        return;
    socket->disconnect(this);
    socket->deleteLater();
    if (role == Role::Events && why.kind != Kind::Auth) { // calls alone are better than nothing
        qCWarning(wireLog) << "no /event beside /api:" << why.detail;
        if (m_dialling.isEmpty())
            m_handshake.stop();
        return;
    }
    // The other socket may have carried calls; why this one failed is no answer to them.
    letGo(ApiError::closed(why.code, why.detail));
    lost(why);
}

void WsClientLink::lost(const ApiError &why)
{
    hangUp();
    m_stable.stop();
    LinkState next;
    next.selfId = state().selfId;
    next.why = why;
    if (why.kind == Kind::Auth) {
        next.phase = LinkPhase::Refused;
    } else {
        next.phase = LinkPhase::Waiting;
        next.retryIn = m_backoff.next();
        next.attempt = m_backoff.attempt();
        m_retry.start(next.retryIn);
    }
    setState(std::move(next));
}

void WsClientLink::proven()
{
    if (!m_stable.isActive())
        m_stable.start();
}

ApiError WsClientLink::errorOf(const QWebSocket &socket, int code) const
{
    const QString words = maskToken(withoutSecrets(socket.errorString()), config().token);
    // QWebSocket tells a refused handshake only by words.
    static const QRegularExpression status(QStringLiteral("status code: (\\d{3})"));
    if (const auto match = status.match(words); match.hasMatch()) {
        const int http = match.captured(1).toInt();
        if (http == 401 || http == 403)
            return {Kind::Auth, http, {}, {}};
        return {http >= 500 ? Kind::Network : Kind::BadReply, http, words, QStringLiteral("NO_WEBSOCKET")};
    }
    const char *symbol = "";
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError: symbol = "REFUSED"; break;
    case QAbstractSocket::HostNotFoundError: symbol = "HOST_NOT_FOUND"; break;
    case QAbstractSocket::SslHandshakeFailedError: symbol = "TLS"; break;
    case QAbstractSocket::RemoteHostClosedError: symbol = "CLOSED"; break;
    default: break;
    }
    return {Kind::Network, code, words, QLatin1String(symbol)};
}

} // namespace qundesk
