// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How frames are asked for their content. Knows no parser, so that whoever only sends a call or handles an
// event does not compile it; frame.h is for those who decode.
#pragma once

#include "core/result.h"

#include <QString>

#include <any>
#include <optional>

namespace qundesk {

class Frame;

namespace json {

enum class BrokenItems : quint8 {
    Fail, ///< one broken item fails the list
    Skip, ///< it is left out and counted
};

/// One run over one reply: how strict to be, and what was odd.
struct Run {
    BrokenItems brokenItems = BrokenItems::Fail;
    qsizetype skipped = 0; ///< items left out
    qsizetype odd = 0; ///< optional fields of a wrong type, left at their default
    QString problem; ///< the first of them, for the log: "wrong type: field user_id of item 17"

    /// Notes \a what, if it is the first; at() then says where, on the way out, innermost first.
    void fail(const char *what)
    {
        if (problem.isEmpty()) {
            problem = QLatin1String(what) + QLatin1Char(':');
            m_unwinding = true;
        }
    }
    void at(const char *level, const auto &name)
    {
        if (m_unwinding) {
            problem += problem.endsWith(QLatin1Char(':')) ? QLatin1String(" ") : QLatin1String(" of ");
            problem += QLatin1String(level) + name;
        }
    }
    /// The problem was lived with: what encloses it is not to blame.
    void settle() { m_unwinding = false; }

private:
    bool m_unwinding = false;
};

} // namespace json

/// An event, decoded and typeless: what the transport needs to know of it.
struct WireEvent {
    std::any value;
    int type = 0; ///< whatever the decoder counts by; only equal ones are merged
    qint64 group = 0;
    qint64 user = 0;
    bool latestWins = false; ///< a later one of the same group, user and type replaces a waiting one
};

/// Plain functions travel to the wire thread, so nothing can die there on the wrong side.
/// Events: nothing if the type is unknown, or, with run.problem set, if a known one cannot be read.
using EventDecoder = std::optional<WireEvent> (*)(Frame &, json::Run &);
using Decoder = Result<std::any> (*)(Frame &, json::Run &);

/// The decoder of endpoint E's replies: E::decode() where there is one, else Reply by its table. Defined in
/// frame.h, compiled once per endpoint (api/endpointcode.h).
template <class E> Result<std::any> decodeReply(Frame &frame, json::Run &run);

} // namespace qundesk
