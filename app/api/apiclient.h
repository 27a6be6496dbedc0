// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/capabilities.h"
#include "api/endpoint.h"
#include "transport/mailbox.h"
#include "transport/wiremail.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace qundesk {

class Link;

/// One call under way. Deletes itself; keep it in a QPointer. Its handler runs from the event loop, once
/// (streams: once per part, a copy each time), and never after cancel() or the death of its context.
class PendingCall : public QObject {
    Q_OBJECT
public:
    /// The server may still do it: only nobody waits any more.
    void cancel();

signals:
    void cancelled(quint64 id);

private:
    friend class ApiClient;
    using Deliver = std::function<void(Result<std::any> &)>;
    PendingCall(Request request, QStringList otherNames, QObject *context, Deliver deliver, QObject *parent);
    void deliver(Result<std::any> &reply, bool last);

    Request m_request; // to be sent again under another name
    QStringList m_otherNames;
    Deliver m_deliver;
};

/// Typed calls and batches of events over one Link. Lives on the GUI thread; the link on the wire thread.
/// Deleting it ends everything without waiting: no handler runs afterwards.
class ApiClient : public QObject {
    Q_OBJECT
public:
    /// \a wire null: the link stays on this thread (tests). The thread outlives the client, or is stopped
    /// after it.
    ApiClient(std::unique_ptr<Link> link, QThread *wire, QObject *parent = nullptr);
    ~ApiClient() override;

    /// Connects, and reconnects by itself until close(). See stateChanged().
    void open();
    /// Calls that have left end with Network ("CLOSED"), since they may have been carried out; those that
    /// have not, with Offline.
    void close();
    /// Tries at once, also after the token was refused.
    void retryNow();
    /// As last told by the link.
    const LinkState &state() const { return m_state; }

    /// Sends \a endpoint; \a handler gets a const Result<Reply> & later, from the event loop, never from
    /// inside this function. It is not called after \a context died, after cancel(), or after this client was
    /// deleted.
    ///
    /// Errors: Offline (nothing was sent), Network, Timeout (\a timeout, by default timeoutOf<E>()), Auth,
    /// Unsupported (after every alias was tried), Rejected, BadReply. \pre \a context lives on this thread.
    template <Endpoint E, std::invocable<const Result<typename E::Reply> &> F>
    PendingCall *call(const E &endpoint, QObject *context, F handler,
                      std::chrono::milliseconds timeout = timeoutOf<E>())
    {
        using Reply = typename E::Reply;
        Request request{
            0,          QLatin1String(E::action),      parametersOf(endpoint), &decodeReply<E>, timeout,
            isBig<E>(), effectOf<E>() == Effect::Read, isStream<E>()};
        return send(std::move(request), m_capabilities.namesOf<E>(), context,
                    [handler = std::move(handler)](Result<std::any> &reply) mutable {
                        handler(reply ? Result<Reply>(std::any_cast<Reply &&>(*std::move(reply)))
                                      : Result<Reply>(reply.error()));
                    });
    }
    qsizetype openCalls() const { return m_calls.size(); }

    /// Which names to use and what to expect; from get_version_info.
    void setBackend(Backend backend);
    const Capabilities &capabilities() const { return m_capabilities; }
    template <Endpoint E> bool supports() const { return m_capabilities.supports<E>(); }
    /// By the name on the wire.
    bool supports(QLatin1String action) const { return m_capabilities.supports(QString(action)); }

signals:
    void stateChanged(const qundesk::LinkState &state);
    void eventsArrived(const qundesk::EventBatch &batch);
    /// supports() may say something else now.
    void capabilitiesChanged();
    /// A reply was readable, but odd: \a skipped items were left out, or fields had wrong types. For the log.
    void replyOdd(const QString &action, qsizetype skipped, const QString &problem);

protected:
    bool event(QEvent *event) override;

private:
    template <Endpoint E> static constexpr bool isStream()
    {
        if constexpr (requires { E::stream; })
            return E::stream;
        else
            return false;
    }
    PendingCall *send(Request request, QStringList names, QObject *context, PendingCall::Deliver deliver);
    void handle(FromWire &mail);
    void delivered(Delivery &delivery);
    bool triedOtherName(PendingCall &call, const Result<std::any> &reply);

    std::shared_ptr<Mailbox<FromWire>> m_fromWire;
    std::shared_ptr<Mailbox<ToWire>> m_toWire;
    Link *m_link; // lives on the wire thread; only deleteLater() is called here
    QHash<quint64, PendingCall *> m_calls;
    Capabilities m_capabilities;
    LinkState m_state;
    quint64 m_lastId = 0;
};

} // namespace qundesk
