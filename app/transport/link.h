// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/mailbox.h"
#include "transport/wiremail.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

namespace qundesk {

class FrameReader;

/// The wire-thread half of one account: sends requests, decodes replies and events, keeps deadlines.
/// Subclasses are the ways to a server. Made on the GUI thread, then moved: sockets and network managers are
/// made in start() and later.
class Link : public QObject {
public:
    explicit Link(EventDecoder decoder);
    ~Link() override;

    // Before it is moved to its thread:
    std::shared_ptr<Mailbox<ToWire>> inbox() const { return m_inbox; }
    void setOutbox(std::shared_ptr<Mailbox<FromWire>> outbox) { m_outbox = std::move(outbox); }

protected:
    virtual void start() = 0; ///< open() was called; may come again without effect
    virtual void stop() = 0; ///< close(): let go of everything, at once and silently
    virtual void retryNow() = 0; ///< also out of Refused
    /// Answer with finish() or finishWith(), also at once. Offline means that nothing has left: a call that
    /// cannot be transmitted must end with it at once, and no other may.
    virtual void transmit(const Request &request) = 0;
    virtual void abandon(quint64 id) = 0; ///< cancelled or timed out: stop working for it
    /// The state as it is told: a subclass that combines two ways may see it differently.
    virtual LinkState shown(const LinkState &state) const { return state; }

    void finish(quint64 id, Result<std::any> reply);
    /// Decodes \a frame for \a id. Calls that are no longer open are not even decoded.
    void finishWith(quint64 id, Result<Frame *> frame);
    /// The connection is gone for all of these.
    void fail(const QList<quint64> &ids, const ApiError &error);
    bool isOpen(quint64 id) const { return m_open.contains(id); }
    void gotEvent(Frame &frame, const QString &text);

    const LinkState &state() const { return m_state; }
    /// Keeps \a state and tells it, if it looks different from what was told last.
    void setState(LinkState state);
    void tellState();

    bool event(QEvent *event) override;
    FrameReader &reader() { return *m_reader; }

private:
    struct Open {
        Decoder decode;
        QDeadlineTimer deadline;
        std::chrono::milliseconds timeout;
        bool stream;
    };
    void handle(ToWire &mail);
    void sweep();

    std::shared_ptr<Mailbox<ToWire>> m_inbox;
    std::shared_ptr<Mailbox<FromWire>> m_outbox;
    EventDecoder m_decodeEvent;
    QHash<quint64, Open> m_open;
    std::unique_ptr<FrameReader> m_reader;
    LinkState m_state;
    LinkState m_told;
    EventQueue m_events;
    QTimer m_sweep; // one for all deadlines
    QTimer m_idle; // gives memory back
};

} // namespace qundesk
