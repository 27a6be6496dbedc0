// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/httplink.h"

#include "core/frame.h"
#include "transport/address.h"

#include <QRandomGenerator>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;
using namespace std::chrono_literals;

constexpr quint64 probeId = 0; // calls count from 1
constexpr auto latencyInterval = 5s; // how often it is told anew

} // namespace

HttpLink::HttpLink(LinkConfig config)
    : Link(nullptr), m_config(tidied(std::move(config))),
      m_backoff([] { return QRandomGenerator::global()->generateDouble(); }, m_config.timing.shortestRetry,
                m_config.timing.longestRetry),
      m_retry(this), m_probeLimit(this)
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &HttpLink::probe);
    m_probeLimit.setSingleShot(true);
    m_probeLimit.setInterval(m_config.timing.handshake);
    m_probeLimit.callOnTimeout(this, [this] {
        m_calls->abort(probeId);
        m_probing = false;
        failed({Kind::Timeout, 0, {}, {}});
    });
}

HttpLink::~HttpLink()
{
    delete m_calls; // before what its answers would touch
}

void HttpLink::start()
{
    if (m_calls)
        return;
    m_calls = new HttpCalls(m_config.httpUrl, m_config.httpToken, m_config.tokenInQuery, this);
    QObject::connect(m_calls, &HttpCalls::answered, this, &HttpLink::answered);
    m_backoff.reset();
    probe();
}

void HttpLink::stop()
{
    m_retry.stop();
    m_probeLimit.stop();
    m_probing = false;
    m_small.clear();
    delete std::exchange(m_calls, nullptr);
}

void HttpLink::retryNow()
{
    if (!m_calls)
        return start();
    m_backoff.reset();
    probe();
}

void HttpLink::transmit(const Request &request)
{
    if (!m_calls)
        return finish(request.id, ApiError{Kind::Offline, 0, {}, {}});
    if (state().phase == LinkPhase::Refused)
        return finish(request.id, state().why);
    if (!request.big)
        m_small.insert(request.id);
    m_calls->post(request);
}

void HttpLink::abandon(quint64 id)
{
    m_small.remove(id);
    if (m_calls)
        m_calls->abort(id);
}

void HttpLink::probe()
{
    m_retry.stop();
    if (std::exchange(m_probing, true))
        return;
    if (state().phase != LinkPhase::Connected) {
        LinkState next = state();
        next.phase = LinkPhase::Connecting;
        next.retryIn = {};
        setState(std::move(next));
    }
    m_probeLimit.start();
    Request request;
    request.id = probeId;
    request.action = QStringLiteral("get_login_info");
    request.repeatable = true;
    m_calls->post(request);
}

void HttpLink::answered(quint64 id, const HttpAnswer &answer)
{
    const bool small = m_small.remove(id) || id == probeId;
    Result<Frame *> frame = frameOf(answer, reader());
    const std::optional<ApiError> error = frame ? (*frame)->failure() : std::optional(frame.error());
    if (id == probeId) {
        m_probing = false;
        m_probeLimit.stop();
    } else {
        finishWith(id, frame);
    }
    if (error && error->kind == Kind::Auth)
        return failed(*error);
    const bool heard = !error || (error->kind != Kind::Network && error->kind != Kind::BadReply);
    if (heard)
        works(answer.took, small);
    else if (id == probeId)
        failed(*error);
    else if (error->kind == Kind::Network && state().phase == LinkPhase::Connected)
        probe(); // the call alone may be to blame: go-cqhttp crashes on some
}

void HttpLink::works(std::chrono::milliseconds took, bool small)
{
    m_retry.stop();
    m_backoff.reset();
    LinkState next = state();
    if (small && (next.phase != LinkPhase::Connected || m_lastLatency.hasExpired(latencyInterval / 1ms))) {
        next.latency = took;
        m_lastLatency.start();
    }
    next.phase = LinkPhase::Connected;
    next.why = {};
    next.attempt = 0;
    next.retryIn = {};
    setState(std::move(next));
}

void HttpLink::failed(const ApiError &why)
{
    LinkState next;
    next.phase = why.kind == Kind::Auth ? LinkPhase::Refused : LinkPhase::Waiting;
    next.why = why;
    if (next.phase == LinkPhase::Waiting) {
        next.retryIn = m_backoff.next();
        next.attempt = m_backoff.attempt();
        m_retry.start(next.retryIn);
    } else {
        m_retry.stop();
    }
    setState(std::move(next));
}

} // namespace qundesk
