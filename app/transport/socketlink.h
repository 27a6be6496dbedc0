// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/link.h"
#include "transport/linkconfig.h"

#include <QElapsedTimer>
#include <QSet>

class QWebSocket;

namespace qundesk {

/// What both WebSocket directions share: the echo table, replies in any order and in parts, events, signs of
/// life. A subclass opens sockets, hands them over with adopt(), and decides what follows on lost().
class SocketLink : public Link {
public:
    SocketLink(const LinkConfig &config, EventDecoder decoder);
    ~SocketLink() override;

protected:
    enum class Role : quint8 { Both, Calls, Events };

    /// An open socket; owned from now on. If there is one with the same role, it takes the place of that
    /// whole connection.
    void adopt(QWebSocket *socket, Role role);
    /// Closes all sockets; calls on the way fail with \a why. lost() is not called.
    void letGo(const ApiError &why);
    /// The connection is gone, calls on the way have failed. Kind Auth: the token was refused.
    virtual void lost(const ApiError &why) = 0;
    /// It has worked for the first time since adopt().
    virtual void proven() { }
    /// For adopt(): who dialled (reverse).
    virtual void describePeer(LinkState &) const { }

    bool canCall() const;
    bool hasRole(Role role) const;
    /// False if there is no socket to send it on.
    bool send(const Request &request);
    void transmit(const Request &request) override;
    void abandon(quint64 id) override;
    const LinkConfig &config() const { return m_config; }

private:
    struct Channel {
        QWebSocket *socket;
        Role role;
        QElapsedTimer opened;
        QElapsedTimer traffic; // last sign of life, pongs too
        bool heard = false; // a frame has come
    };
    Channel *channelOf(const QWebSocket *socket);
    void connectSocket(QWebSocket *socket);
    void replaced();
    void received(QWebSocket *socket, Result<Frame *> frame, const QString &text);
    void reply(Frame &frame, Result<Frame *> result);
    void sawLife(Channel &channel);
    void graceIsOver();
    void checkSilence();
    void ping();
    void disconnected(QWebSocket *socket);
    ApiError reasonOf(const Channel &channel) const;
    void giveUp(const ApiError &why);
    void drop(QWebSocket *socket);
    void update();

    LinkConfig m_config;
    QList<Channel> m_channels; // one, or one for calls and one for events
    QSet<quint64> m_sent;
    QTimer m_grace;
    QTimer m_silence;
    QTimer m_ping;
    bool m_ready = false; // calls may be sent: it has spoken, or said nothing against us for a while
};

} // namespace qundesk
