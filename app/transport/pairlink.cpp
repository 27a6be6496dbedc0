// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/pairlink.h"

#include "core/frame.h"

namespace qundesk {

namespace {

using Kind = ApiError::Kind;

constexpr quint64 socketProbe = 0; // calls count from 1

} // namespace

PairLink::PairLink(const LinkConfig &config, EventDecoder decoder) : WsClientLink(config, decoder) { }

PairLink::~PairLink()
{
    delete m_calls; // before what its answers would touch
}

void PairLink::start()
{
    if (!m_calls) {
        m_calls = new HttpCalls(config().httpUrl, config().httpToken, config().tokenInQuery, this);
        QObject::connect(m_calls, &HttpCalls::answered, this, &PairLink::answered);
    }
    WsClientLink::start();
}

void PairLink::stop()
{
    delete std::exchange(m_calls, nullptr);
    m_repeatable.clear();
    m_httpAnswers = false;
    WsClientLink::stop();
}

void PairLink::transmit(const Request &request)
{
    if (!m_calls)
        return finish(request.id, ApiError{Kind::Offline, 0, {}, {}});
    if (!request.big && send(request))
        return;
    if (state().phase == LinkPhase::Refused)
        return finish(request.id, state().why);
    if (request.repeatable)
        m_repeatable.insert(request.id, request);
    m_calls->post(request);
}

void PairLink::abandon(quint64 id)
{
    m_repeatable.remove(id);
    if (m_calls)
        m_calls->abort(id);
    WsClientLink::abandon(id);
}

void PairLink::lost(const ApiError &why)
{
    WsClientLink::lost(why);
    if (m_calls && state().phase != LinkPhase::Refused)
        probe();
}

/// Is there anybody at the HTTP end?
void PairLink::probe()
{
    m_calls->abort(socketProbe);
    Request request;
    request.id = socketProbe;
    request.action = QStringLiteral("get_login_info");
    request.repeatable = true;
    m_calls->post(request);
}

void PairLink::answered(quint64 id, const HttpAnswer &answer)
{
    const std::optional<Request> request =
        m_repeatable.contains(id) ? std::optional(m_repeatable.take(id)) : std::nullopt;
    const Result<Frame *> frame = frameOf(answer, reader());
    const std::optional<ApiError> error = frame ? (*frame)->failure() : std::optional(frame.error());
    const bool heard = !error
        || (error->kind != Kind::Network && error->kind != Kind::Auth && error->kind != Kind::BadReply);
    const bool gone = error && error->kind == Kind::Network;
    if (heard)
        m_httpAnswers = true;
    else if (gone || id == socketProbe)
        m_httpAnswers = false;
    if (id != socketProbe && !(gone && request && isOpen(id) && send(*request)))
        finishWith(id, frame);
    tellState();
}

LinkState PairLink::shown(const LinkState &state) const
{
    const bool down = state.phase == LinkPhase::Waiting || state.phase == LinkPhase::Connecting;
    if (!down || !m_httpAnswers)
        return state;
    LinkState seen = state;
    seen.phase = LinkPhase::Connected;
    seen.events = false;
    return seen;
}

} // namespace qundesk
