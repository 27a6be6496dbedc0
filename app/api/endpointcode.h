// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For api/<feature>api.cpp only: compiles what writes the parameters and reads the replies of an endpoint. A
// caller sees declarations, for the parser and the tables cost seconds in every source that sees them.
#pragma once

#include "api/endpoint.h"
#include "core/encode.h"
#include "core/frame.h"
#include "types/reading.h"

namespace qundesk {

template <Endpoint E> QJsonObject parametersOf(const E &endpoint) { return json::encode(endpoint); }

} // namespace qundesk

/// At the end of the file, outside every namespace.
#define QUNDESK_ENDPOINT(E)                                                                                  \
    template QJsonObject qundesk::parametersOf(const qundesk::api::E &);                                     \
    template qundesk::Result<std::any> qundesk::decodeReply<qundesk::api::E>(qundesk::Frame &,               \
                                                                             qundesk::json::Run &);
