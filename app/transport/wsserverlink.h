// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backoff.h"
#include "transport/socketlink.h"

class QWebSocketServer;

namespace qundesk {

/// Reverse WebSocket: listens, and the server dials. One account; a new connection of the same one replaces a
/// stale one. Who has no right token is sent away, and listening goes on.
class WsServerLink : public SocketLink {
public:
    WsServerLink(const LinkConfig &config, EventDecoder decoder);
    ~WsServerLink() override;

protected:
    void start() override;
    void stop() override;
    void retryNow() override;
    void lost(const ApiError &why) override;
    void describePeer(LinkState &state) const override;

private:
    void listen();
    void accept(QWebSocket *socket);
    void turnAway(QWebSocket *socket, const ApiError &why);
    void notListening(const QString &why);

    Backoff m_backoff;
    QTimer m_retry;
    QWebSocketServer *m_server = nullptr; // made on the wire thread
    QString m_peer;
    qint64 m_selfId = 0;
};

} // namespace qundesk
