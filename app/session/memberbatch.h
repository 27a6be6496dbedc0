// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pace.h"
#include "types/member.h"
#include "types/outcome.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace qundesk {

class MemberActions;

/// What is to be done to one or several members.
struct MemberOrder {
    Verb verb{};
    std::chrono::seconds duration{}; ///< Mute
    QString text; ///< ChangeCard, SetTitle; empty removes it
    QString reason; ///< kept on this computer only
};

/// The same order for several members, one after the other, paced, stoppable. Made by MemberActions.
///
/// It goes on when the server has answered, and does not wait for the confirmation: those arrive meanwhile.
/// It stops by itself when the server says that it goes too fast, or when three in a row fail.
class MemberBatch : public QObject {
    Q_OBJECT
public:
    struct Progress {
        int total = 0;
        int sent = 0; ///< calls begun
        int confirmed = 0, unconfirmed = 0, failed = 0;
        int skipped = 0; ///< never sent: the role forbids it, or the member has left
        int left() const { return total - sent - skipped; }
    };
    enum class State : quint8 { Running, Stopping, Done };

    MemberBatch(MemberActions &actions, MemberOrder order, QList<UserId> users, Pace pace, QObject *parent);

    const MemberOrder &order() const { return m_order; }
    Progress progress() const { return m_progress; }
    State state() const { return m_state; }
    StopCause stopCause() const { return m_cause; }
    /// Those that failed, were not confirmed, or were not reached: what a second try would take.
    QList<UserId> unfinished() const;
    /// The time the rest will take at this pace.
    std::chrono::milliseconds timeLeft() const;

    void start();
    /// After the current call; what was sent is still waited for.
    void stop() { stop(StopCause::User); }

signals:
    void progressed();
    /// Every call sent has its outcome. The batch deletes itself afterwards.
    void finished();

private:
    void sendNext();
    void answered(quint64 id, bool accepted);
    void settled(const Outcome &outcome);
    void stop(StopCause cause);
    void finishIfDone();

    MemberActions &m_actions;
    MemberOrder m_order;
    QList<UserId> m_users;
    Pace m_pace;
    Progress m_progress;
    State m_state = State::Running;
    StopCause m_cause = StopCause::None;
    QHash<quint64, UserId> m_waiting; ///< sent, outcome not in yet
    QList<UserId> m_unfinished;
    quint64 m_unanswered = 0;
    qsizetype m_next = 0;
    int m_failuresInARow = 0;
    QTimer m_timer;
    QRandomGenerator m_random;
};

} // namespace qundesk
