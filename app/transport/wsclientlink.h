// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backoff.h"
#include "transport/socketlink.h"

#include <QUrl>

namespace qundesk {

/// Forward WebSocket: dials the very path the user gave, and dials again with growing pauses when it is lost.
/// A path ending in /api or /event means two sockets, one of each. After a refused token it waits for
/// retryNow().
class WsClientLink : public SocketLink {
public:
    WsClientLink(const LinkConfig &config, EventDecoder decoder);
    ~WsClientLink() override;

protected:
    void start() override;
    void stop() override;
    void retryNow() override;
    void lost(const ApiError &why) override;
    void proven() override;
    bool isStarted() const { return m_started; }

private:
    void dial();
    void dialOne(const QUrl &url, Role role);
    void hangUp();
    void connected(QWebSocket *socket, Role role);
    void failed(QWebSocket *socket, Role role, const ApiError &why);
    ApiError errorOf(const QWebSocket &socket, int code) const;

    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_handshake;
    QTimer m_stable;
    QList<QWebSocket *> m_dialling;
    bool m_started = false;
};

} // namespace qundesk
