// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/link.h"

#include "core/frame.h"
#include "core/log.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace qundesk {

using namespace std::chrono_literals;

namespace {

constexpr auto sweepInterval = 50ms;
constexpr auto idleTime = 30s; // a parser that was given back costs three times as much on the next reply

/// What was freed stays with the process until then: after a list of 100,000 members, a quarter of its
/// memory.
void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

Link::Link(EventDecoder decoder)
    : m_inbox(std::make_shared<Mailbox<ToWire>>(this)), m_decodeEvent(decoder),
      m_reader(std::make_unique<FrameReader>()),
      m_events([this](EventBatch batch) { m_outbox->push(std::move(batch)); }, this), m_sweep(this),
      m_idle(this)
{
    m_sweep.setInterval(sweepInterval);
    m_sweep.callOnTimeout(this, &Link::sweep);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    m_idle.callOnTimeout(this, [this] {
        if (m_reader->trim())
            returnFreedMemory();
    });
}

Link::~Link() { m_inbox->close(); }

void Link::finish(quint64 id, Result<std::any> reply)
{
    if (m_open.remove(id))
        m_outbox->push(Delivery{id, std::move(reply), 0, {}, true});
}

void Link::finishWith(quint64 id, Result<Frame *> frame)
{
    const auto open = m_open.find(id);
    if (open == m_open.end())
        return;
    if (!frame)
        return finish(id, frame.error());
    bool last = true;
    if (open->stream) {
        const QString type = (*frame)->streamType();
        last = type != QLatin1String("stream") && type != QLatin1String("reset");
    }
    json::Run run;
    Delivery delivery{id, open->decode(**frame, run), run.skipped, run.problem, last};
    delivery.last |= !delivery.reply.ok();
    if (delivery.last)
        m_open.erase(open);
    else
        open->deadline = QDeadlineTimer(open->timeout);
    m_outbox->push(std::move(delivery));
    m_idle.start();
}

void Link::fail(const QList<quint64> &ids, const ApiError &error)
{
    for (quint64 id : ids)
        finish(id, error);
}

void Link::gotEvent(Frame &frame, const QString &text)
{
    json::Run run;
    std::optional<WireEvent> event = m_decodeEvent ? m_decodeEvent(frame, run) : std::nullopt;
    if (event)
        m_events.push(*std::move(event));
    else
        m_events.pushRaw(text, !run.problem.isEmpty());
}

void Link::setState(LinkState state)
{
    m_state = std::move(state);
    tellState();
}

void Link::tellState()
{
    LinkState seen = shown(m_state);
    if (seen == m_told)
        return;
    m_told = seen;
    m_outbox->push(std::move(seen));
}

bool Link::event(QEvent *event)
{
    if (event->type() != mailEvent())
        return QObject::event(event);
    m_inbox->woken();
    while (auto mail = m_inbox->take())
        handle(*mail);
    return true;
}

void Link::handle(ToWire &mail)
{
    if (auto *request = std::get_if<Request>(&mail)) {
        m_open.insert(request->id,
                      {request->decode, QDeadlineTimer(request->timeout), request->timeout, request->stream});
        if (!m_sweep.isActive())
            m_sweep.start();
        transmit(*request);
    } else if (const auto *cancel = std::get_if<Cancel>(&mail)) {
        if (m_open.remove(cancel->id))
            abandon(cancel->id);
    } else if (std::holds_alternative<BatchTaken>(mail)) {
        m_events.taken();
    } else if (std::holds_alternative<OpenLink>(mail)) {
        start();
    } else if (std::holds_alternative<RetryLink>(mail)) {
        retryNow();
    } else {
        stop();
        // What is still open was transmitted: the server may do it all the same.
        fail(m_open.keys(), ApiError::closed());
        setState({});
    }
}

void Link::sweep()
{
    QList<quint64> late;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (it->deadline.hasExpired())
            late.append(it.key());
    }
    for (quint64 id : late) {
        finish(id, ApiError{ApiError::Kind::Timeout, 0, {}, {}});
        abandon(id);
    }
    if (m_open.isEmpty())
        m_sweep.stop();
}

} // namespace qundesk
