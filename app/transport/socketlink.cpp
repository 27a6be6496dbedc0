// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/socketlink.h"

#include "core/frame.h"
#include "core/log.h"

#include <QJsonDocument>
#include <QWebSocket>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;
using namespace std::chrono_literals;

// NapCat and LLBot accept every handshake and refuse the token in the first frame; so a new connection is
// believed after its first good frame, or after this time without any (an /api path says nothing by itself).
constexpr auto grace = 300ms;
constexpr auto atOnce = 1500ms; // accepted and closed within: the token was refused
constexpr int silentPings = 3;

} // namespace

SocketLink::SocketLink(const LinkConfig &config, EventDecoder decoder)
    : Link(decoder), m_config(config), m_grace(this), m_silence(this), m_ping(this)
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    m_grace.callOnTimeout(this, &SocketLink::graceIsOver);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_config.timing.silence);
    m_silence.callOnTimeout(this, &SocketLink::checkSilence);
    m_ping.setInterval(m_config.timing.ping);
    m_ping.callOnTimeout(this, &SocketLink::ping);
}

SocketLink::~SocketLink()
{
    for (const Channel &channel : std::as_const(m_channels)) {
        channel.socket->disconnect(this); // its last signals would come into a half-destroyed link
        channel.socket->abort();
    }
}

SocketLink::Channel *SocketLink::channelOf(const QWebSocket *socket)
{
    const auto found = std::ranges::find(m_channels, socket, &Channel::socket);
    return found == m_channels.end() ? nullptr : &*found;
}

bool SocketLink::hasRole(Role role) const
{
    return std::ranges::any_of(m_channels, [role](const Channel &c) { return c.role == role; });
}

bool SocketLink::canCall() const { return m_ready && (hasRole(Role::Both) || hasRole(Role::Calls)); }

void SocketLink::adopt(QWebSocket *socket, Role role)
{
    const bool replaces = std::ranges::any_of(m_channels, [role](const Channel &c) {
        return c.role == role || role == Role::Both || c.role == Role::Both;
    });
    if (replaces)
        replaced();
    Channel channel{socket, role, {}, {}, false};
    channel.opened.start();
    channel.traffic.start();
    m_channels.append(channel);
    socket->setParent(this);
    connectSocket(socket);
    m_grace.start();
    m_silence.start();
    m_ping.start();
    if (role != Role::Events) // go-cqhttp never reads its /event
        socket->ping();
    update();
}

/// A stale connection gives way to a new one: what it owed will not come, and events were missed. All its
/// sockets go: of a pair that broke without a word, the other one is as dead, and its owner dials again.
void SocketLink::replaced()
{
    const QList<Channel> stale = m_channels;
    for (const Channel &channel : stale)
        drop(channel.socket);
    m_ready = false;
    LinkState next = state();
    next.phase = LinkPhase::Connecting;
    next.events = false;
    setState(std::move(next));
    const QList<quint64> sent(m_sent.cbegin(), m_sent.cend());
    m_sent.clear();
    fail(sent, ApiError::closed());
}

void SocketLink::connectSocket(QWebSocket *socket)
{
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
        received(socket, reader().parse(QStringView(text)), text);
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this, socket](const QByteArray &bytes) {
        received(socket, reader().parse(QByteArrayView(bytes)),
                 QString::fromUtf8(bytes.first(std::min(bytes.size(), EventQueue::maxRawLength))));
    });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] { disconnected(socket); });
    connect(socket, &QWebSocket::pong, this, [this, socket](quint64 elapsed) {
        if (Channel *channel = channelOf(socket))
            channel->traffic.restart();
        LinkState next = state();
        next.latency = std::chrono::milliseconds(elapsed);
        setState(std::move(next));
    });
}

bool SocketLink::send(const Request &request)
{
    const auto channel =
        std::ranges::find_if(m_channels, [](const Channel &c) { return c.role != Role::Events; });
    if (!m_ready || channel == m_channels.end())
        return false;
    // The echo is a text: go-cqhttp passes numbers through a double.
    const QJsonObject frame{{QStringLiteral("action"), request.action},
                            {QStringLiteral("params"), request.params},
                            {QStringLiteral("echo"), QString::number(request.id)}};
    m_sent.insert(request.id);
    channel->socket->sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    return true;
}

void SocketLink::transmit(const Request &request)
{
    if (!send(request))
        finish(request.id, ApiError{Kind::Offline, 0, {}, {}});
}

void SocketLink::abandon(quint64 id)
{
    m_sent.remove(id); // a late answer finds no open call
}

void SocketLink::received(QWebSocket *socket, Result<Frame *> frame, const QString &text)
{
    Channel *channel = channelOf(socket);
    if (!channel)
        return;
    channel->traffic.restart();
    if (!frame) { // whose answer it was cannot be told: that call runs into its deadline
        qCWarning(wireLog) << "unreadable frame of" << text.size() << "characters:" << frame.error().detail;
        return;
    }
    if (!(*frame)->isEvent())
        return reply(**frame, frame);
    sawLife(*channel);
    if ((*frame)->selfId != 0 && (*frame)->selfId != state().selfId) {
        LinkState next = state();
        next.selfId = (*frame)->selfId;
        setState(std::move(next));
    }
    gotEvent(**frame, text);
}

void SocketLink::reply(Frame &frame, Result<Frame *> result)
{
    bool ours = false;
    const quint64 id = frame.echo.toULongLong(&ours);
    if (ours && id != 0) {
        for (Channel &channel : m_channels) {
            if (channel.role != Role::Events)
                sawLife(channel);
        }
        finishWith(id, result);
        if (!isOpen(id))
            m_sent.remove(id);
        return;
    }
    // No call's answer: the server means the connection. quirk(NapCat, LLBot): a refused token looks like
    // this.
    const auto failure = frame.failure();
    if (!failure)
        return;
    if (failure->kind == Kind::Auth)
        giveUp(*failure);
    else if (failure->code == 1400 || failure->code == 400)
        giveUp(ApiError::closed(failure->code, failure->detail));
    else
        qCWarning(wireLog) << "a reply to nobody, retcode" << failure->code;
}

void SocketLink::sawLife(Channel &channel)
{
    if (std::exchange(channel.heard, true) && m_ready && state().why.symbol.isEmpty())
        return;
    const bool wasReady = std::exchange(m_ready, true);
    if (!wasReady)
        m_grace.stop();
    LinkState next = state();
    next.why = {};
    next.attempt = 0;
    setState(std::move(next));
    proven();
    update();
}

void SocketLink::graceIsOver()
{
    m_ready = true;
    update();
}

/// Tells what the channels come to.
void SocketLink::update()
{
    LinkState next = state();
    if (canCall()) {
        next.phase = LinkPhase::Connected;
        next.retryIn = {};
    }
    next.events = m_ready && (hasRole(Role::Both) || hasRole(Role::Events));
    describePeer(next);
    setState(std::move(next));
}

/// quirk(NapCat with an empty token, LLBot on a wrong path): the handshake succeeds, and nothing ever
/// answers.
void SocketLink::checkSilence()
{
    const bool heard = std::ranges::any_of(m_channels, &Channel::heard);
    const bool owesNothing = !hasRole(Role::Both) && m_sent.isEmpty(); // an /api path that was asked nothing
    if (heard || m_channels.isEmpty())
        return;
    if (owesNothing)
        return m_silence.start();
    LinkState next = state();
    next.why = {Kind::Network, 0, {}, QStringLiteral("SILENT")};
    setState(std::move(next));
}

void SocketLink::ping()
{
    for (const Channel &channel : std::as_const(m_channels)) {
        if (channel.role == Role::Events)
            continue;
        if (channel.traffic.hasExpired(silentPings * m_config.timing.ping / 1ms))
            return giveUp(ApiError::closed());
        channel.socket->ping();
    }
}

ApiError SocketLink::reasonOf(const Channel &channel) const
{
    const auto code = channel.socket->closeCode();
    const QString words = maskToken(withoutSecrets(channel.socket->closeReason()), m_config.token);
    if (code == QWebSocketProtocol::CloseCodePolicyViolated)
        return {Kind::Auth, int(code), words, {}};
    if (code == QWebSocketProtocol::CloseCodeTooMuchData)
        return {Kind::Network, int(code), words, QStringLiteral("TOO_BIG")};
    const bool wasBroken = code == QWebSocketProtocol::CloseCodeAbnormalDisconnection;
    if (!channel.heard && !wasBroken && !channel.opened.hasExpired(atOnce / 1ms))
        return {Kind::Auth, int(code), words, QStringLiteral("CLOSED_AT_ONCE")};
    return ApiError::closed(int(code), words);
}

void SocketLink::disconnected(QWebSocket *socket)
{
    if (Channel *channel = channelOf(socket))
        giveUp(reasonOf(*channel)); // of two sockets one alone is of no use
}

void SocketLink::giveUp(const ApiError &why)
{
    letGo(ApiError::closed(why.code, why.detail));
    lost(why);
}

void SocketLink::letGo(const ApiError &why)
{
    m_grace.stop();
    m_silence.stop();
    m_ping.stop();
    m_ready = false;
    const QList<Channel> channels = m_channels;
    for (const Channel &channel : channels)
        drop(channel.socket);
    const QList<quint64> sent(m_sent.cbegin(), m_sent.cend());
    m_sent.clear();
    fail(sent, why);
}

void SocketLink::drop(QWebSocket *socket)
{
    m_channels.removeIf([socket](const Channel &channel) { return channel.socket == socket; });
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace qundesk
