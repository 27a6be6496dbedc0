// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to the wire thread and what comes back.
#pragma once

#include "core/decoder.h"
#include "transport/eventqueue.h"
#include "transport/linkstate.h"

#include <QJsonObject>

#include <chrono>
#include <variant>

namespace qundesk {

/// One call, as it goes to the wire thread. Only values and one plain function.
struct Request {
    quint64 id = 0; ///< unique per ApiClient; the echo
    QString action;
    QJsonObject params;
    Decoder decode = nullptr;
    std::chrono::milliseconds timeout{35000};
    bool big = false; ///< a reply worth HTTP where both ways are open
    bool repeatable = false; ///< a read: it may be sent again if the connection breaks
    bool stream = false; ///< several replies until data.type is "response" or one fails
};

// What goes to the wire thread…
struct OpenLink { };
struct CloseLink { };
struct RetryLink { };
struct Cancel {
    quint64 id;
};
struct BatchTaken { }; ///< the GUI has applied the last batch
using ToWire = std::variant<Request, Cancel, BatchTaken, OpenLink, CloseLink, RetryLink>;

// …and what comes back.
struct Delivery {
    quint64 id;
    Result<std::any> reply;
    qsizetype skipped = 0; ///< items of a list left out
    QString problem; ///< what was odd in a readable reply, for the log
    bool last = true; ///< false: parts of a stream follow
};
using FromWire = std::variant<Delivery, EventBatch, LinkState>;

} // namespace qundesk
