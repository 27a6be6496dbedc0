// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "session/expectation.h"
#include "types/outcome.h"

#include <QPointer>
#include <optional>

class QAbstractItemModel;

namespace qundesk {

class AuditLog;
class Clock;

/// One write, told before it is sent.
struct Command {
    Outcome outcome; ///< verb, group, person, subject, before, after; the rest is filled in
    Barrier barrier = Barrier::None; ///< set: nothing is sent, the outcome is Failed
    QString reason; ///< of the user's own; kept here only, OneBot has no field for it
    QString source; ///< empty = by hand; else the batch's or rule's name
    /// The model that will show the effect. Null: nothing can be read back, the server's ok is all there is.
    QPointer<QAbstractItemModel> model;
    Expectation::Plan expectation;
    bool undoable = false;
};

/// The one path of every write: precheck, call, expectation, audit row, finished(). Owned by Session.
///
/// Nothing else in the program sends a write. A write is never repeated by itself: after a timeout or a
/// connection that broke in mid-call it may have happened, so the model is asked and the outcome is Confirmed
/// or Unconfirmed.
class Commands : public QObject {
    Q_OBJECT
public:
    /// \a audit may be null (tests). All references outlive this.
    Commands(ApiClient &client, Clock &clock, AuditLog *audit, QString account, QObject *parent);

    /// Who acts; written into audit rows. Known once get_login_info has answered.
    void setSelf(UserId self) { m_self = self; }
    /// How long an answer is waited for, whatever the endpoint says; for tests. Unset: timeoutOf<E>().
    void setTimeout(std::optional<std::chrono::milliseconds> timeout) { m_timeout = timeout; }

    /// Sends \a endpoint for \a command. Returns the id that started(), answered() and finished() carry; all
    /// three come later, from the event loop.
    template <Endpoint E> quint64 run(const E &endpoint, Command command)
    {
        const quint64 id = enter(command);
        if (command.barrier != Barrier::None || !m_client.supports<E>()) {
            if (command.barrier == Barrier::None)
                command.barrier = Barrier::Unsupported;
            refuse(std::move(command));
            return id;
        }
        announce(command);
        m_client.call(
            endpoint, this,
            [this, command = std::move(command)](const auto &reply) {
                settle(command, reply ? std::nullopt : std::optional(reply.error()));
            },
            m_timeout.value_or(timeoutOf<E>()));
        return id;
    }

signals:
    /// The write is under way. state is not set yet.
    void started(const qundesk::Outcome &outcome);
    /// The server has answered \a id, or never will; a series may go on. \a accepted: it said ok.
    void answered(quint64 id, bool accepted);
    void finished(const qundesk::Outcome &outcome);

private:
    quint64 enter(Command &command);
    void announce(const Command &command);
    void refuse(Command command);
    void settle(const Command &command, const std::optional<ApiError> &error);
    void expect(const Command &command, const std::optional<ApiError> &error);
    void finish(const Command &command, Outcome::State state, const std::optional<ApiError> &error);

    ApiClient &m_client;
    Clock &m_clock;
    AuditLog *m_audit;
    QString m_account;
    UserId m_self{};
    std::optional<std::chrono::milliseconds> m_timeout;
    quint64 m_lastId = 0;
};

} // namespace qundesk
