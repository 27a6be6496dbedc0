// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/dialect.h"
#include "transport/link.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;

constexpr qint64 longestDrain = 6; // ms; a burst of replies must not hold up painting

} // namespace

PendingCall::PendingCall(Request request, QStringList otherNames, QObject *context, Deliver deliver,
                         QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_otherNames(std::move(otherNames)),
      m_deliver(std::move(deliver))
{
    connect(context, &QObject::destroyed, this, &PendingCall::cancel);
}

void PendingCall::cancel()
{
    if (std::exchange(m_deliver, nullptr)) {
        emit cancelled(m_request.id);
        deleteLater();
    }
}

void PendingCall::deliver(Result<std::any> &reply, bool last)
{
    if (last)
        deleteLater();
    // Not run in place: the handler may cancel, or delete us or the client.
    if (const Deliver handler = last ? std::exchange(m_deliver, nullptr) : m_deliver)
        handler(reply);
}

ApiClient::ApiClient(std::unique_ptr<Link> link, QThread *wire, QObject *parent)
    : QObject(parent), m_fromWire(std::make_shared<Mailbox<FromWire>>(this)), m_toWire(link->inbox()),
      m_link(link.release())
{
    m_link->setOutbox(m_fromWire);
    if (wire)
        m_link->moveToThread(wire);
}

// In this order: nothing can reach us any more; then the link goes, on its own thread. Nobody waits.
ApiClient::~ApiClient()
{
    m_fromWire->close();
    if (m_link->thread() == QThread::currentThread())
        delete m_link;
    else
        m_link->deleteLater();
}

void ApiClient::open() { m_toWire->push(OpenLink{}); }

void ApiClient::close() { m_toWire->push(CloseLink{}); }

void ApiClient::retryNow() { m_toWire->push(RetryLink{}); }

void ApiClient::setBackend(Backend backend)
{
    if (m_capabilities.setBackend(backend))
        emit capabilitiesChanged();
}

PendingCall *ApiClient::send(Request request, QStringList names, QObject *context,
                             PendingCall::Deliver deliver)
{
    const QByteArray endpoint = request.action.toLatin1();
    adjustParams(m_capabilities.backend(), QLatin1String(endpoint), request.params);
    request.id = ++m_lastId;
    const bool askable = !names.isEmpty();
    if (askable)
        request.action = names.takeFirst();
    auto *call = new PendingCall(std::move(request), std::move(names), context, std::move(deliver), this);
    m_calls.insert(m_lastId, call);
    connect(call, &PendingCall::cancelled, this, [this](quint64 id) {
        m_calls.remove(id);
        m_toWire->push(Cancel{id});
    });
    if (askable)
        m_toWire->push(call->m_request);
    else // the server has denied every name of it: not asked again in this session
        m_fromWire->push(Delivery{m_lastId, ApiError{Kind::Unsupported, 0, {}, {}}, 0, {}, true});
    return call;
}

bool ApiClient::event(QEvent *event)
{
    if (event->type() != mailEvent())
        return QObject::event(event);
    QElapsedTimer time;
    time.start();
    const QPointer<ApiClient> alive(this);
    const auto box = m_fromWire;
    box->woken();
    while (auto mail = box->take()) {
        handle(*mail);
        if (!alive || time.elapsed() >= longestDrain) // the rest comes with the next wake-up
            break;
    }
    return true;
}

void ApiClient::handle(FromWire &mail)
{
    if (auto *delivery = std::get_if<Delivery>(&mail)) {
        delivered(*delivery);
    } else if (auto *batch = std::get_if<EventBatch>(&mail)) {
        const auto toWire = m_toWire;
        emit eventsArrived(*batch);
        toWire->push(BatchTaken{});
    } else {
        m_state = std::get<LinkState>(std::move(mail));
        emit stateChanged(m_state);
    }
}

void ApiClient::delivered(Delivery &delivery)
{
    PendingCall *call = m_calls.value(delivery.id);
    if (!call)
        return;
    if (triedOtherName(*call, delivery.reply))
        return;
    if (delivery.last)
        m_calls.remove(delivery.id);
    const QPointer<PendingCall> alive(call);
    if (delivery.skipped > 0 || !delivery.problem.isEmpty())
        emit replyOdd(call->m_request.action, delivery.skipped, delivery.problem);
    if (alive)
        call->deliver(delivery.reply, delivery.last);
}

/// Learns from the reply; true if the call goes on under another name, so that nobody is to hear of this one.
bool ApiClient::triedOtherName(PendingCall &call, const Result<std::any> &reply)
{
    const bool exists = reply.ok() || reply.error().kind == Kind::Rejected;
    const bool denied = !reply.ok() && reply.error().kind == Kind::Unsupported;
    if (!exists && !denied)
        return false;
    const QPointer<PendingCall> alive(&call);
    if (m_capabilities.learn(call.m_request.action, exists))
        emit capabilitiesChanged();
    if (!denied || !alive)
        return !alive;
    call.m_otherNames.removeIf([this](const QString &name) {
        return m_capabilities.knowledge(name) == Capabilities::Knowledge::Denied;
    });
    if (call.m_otherNames.isEmpty())
        return false;
    call.m_request.action = call.m_otherNames.takeFirst();
    m_toWire->push(call.m_request);
    return true;
}

} // namespace qundesk

#include "moc_apiclient.cpp"
