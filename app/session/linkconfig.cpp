// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/linkconfig.h"

namespace qundesk {

LinkConfig linkConfigOf(const AccountConfig &config, const QString &token)
{
    LinkConfig link;
    switch (config.mode) {
    case AccountConfig::Mode::WebSocket: link.kind = LinkConfig::Kind::WebSocket; break;
    case AccountConfig::Mode::Http: link.kind = LinkConfig::Kind::Http; break;
    case AccountConfig::Mode::HttpAndWebSocket: link.kind = LinkConfig::Kind::Pair; break;
    case AccountConfig::Mode::Reverse: link.kind = LinkConfig::Kind::Reverse; break;
    }
    link.webSocketUrl = config.webSocketUrl;
    link.httpUrl = config.httpUrl;
    link.listenAddress = config.listenAddress;
    link.listenPort = config.listenPort;
    link.token = token;
    link.httpToken = token;
    return link;
}

ConnectionState connectionStateOf(const LinkState &link)
{
    using Phase = ConnectionState::Phase;
    ConnectionState state;
    switch (link.phase) {
    case LinkPhase::Offline: state.phase = Phase::Offline; break;
    case LinkPhase::Connecting: state.phase = Phase::Connecting; break;
    case LinkPhase::Connected: state.phase = Phase::Connected; break;
    case LinkPhase::Waiting: state.phase = Phase::Waiting; break;
    case LinkPhase::Refused: state.phase = Phase::Refused; break;
    }
    state.why = link.why;
    state.attempt = link.attempt;
    state.retryIn = link.retryIn;
    state.latency = link.latency;
    state.events = link.events;
    return state;
}

} // namespace qundesk
