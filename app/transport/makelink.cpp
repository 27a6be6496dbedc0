// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/makelink.h"

#include "transport/httplink.h"
#include "transport/pairlink.h"
#include "transport/wsserverlink.h"

namespace qundesk {

std::unique_ptr<Link> makeLink(const LinkConfig &config, EventDecoder decoder)
{
    switch (config.kind) {
    case LinkConfig::Kind::WebSocket: break;
    case LinkConfig::Kind::Http: return std::make_unique<HttpLink>(config);
    case LinkConfig::Kind::Pair: return std::make_unique<PairLink>(config, decoder);
    case LinkConfig::Kind::Reverse: return std::make_unique<WsServerLink>(config, decoder);
    }
    return std::make_unique<WsClientLink>(config, decoder);
}

} // namespace qundesk
