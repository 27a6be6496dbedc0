// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpcalls.h"
#include "transport/wsclientlink.h"

namespace qundesk {

/// HTTP beside a forward WebSocket: big replies come over HTTP (half the time for a large member list),
/// events and small calls over the WebSocket. While the WebSocket is down all calls go over HTTP, and the
/// link counts as Connected, without events, once HTTP has answered. A read that HTTP fails goes over the
/// WebSocket.
class PairLink : public WsClientLink {
public:
    PairLink(const LinkConfig &config, EventDecoder decoder);
    ~PairLink() override;

protected:
    void start() override;
    void stop() override;
    void transmit(const Request &request) override;
    void abandon(quint64 id) override;
    void lost(const ApiError &why) override;
    LinkState shown(const LinkState &state) const override;

private:
    void probe();
    void answered(quint64 id, const HttpAnswer &answer);

    HttpCalls *m_calls = nullptr; // made on the wire thread
    QHash<quint64, Request> m_repeatable; // reads on their way over HTTP
    bool m_httpAnswers = false;
};

} // namespace qundesk
