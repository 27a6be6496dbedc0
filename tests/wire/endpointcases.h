// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "core/decoder.h"

#include <QJsonObject>
#include <functional>

namespace qundesk::test {

/// One endpoint, with its type erased and its parameters filled in as the fixtures expect them.
struct EndpointCase {
    QLatin1String action;
    Effect effect{};
    std::chrono::milliseconds timeout{};
    bool big = false;
    std::function<QJsonObject(Backend)> params; ///< as sent to that server
    const char *(*actionFor)(Backend) = nullptr;
    Decoder decode = nullptr;
    QJsonValue (*show)(const std::any &) = nullptr;
};

/// Every endpoint there is.
const QList<EndpointCase> &endpointCases();
const EndpointCase *endpointCase(const QString &action);

} // namespace qundesk::test
