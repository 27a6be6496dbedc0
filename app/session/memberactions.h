// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "session/memberbatch.h"
#include "session/permissions.h"

namespace qundesk {

class GroupSession;

/// What can be done to the members of one group: mute, unmute, kick, card, title, administrator.
///
/// Every order ends as exactly one finished() per member (and Session::commandFinished): Confirmed once the
/// member list shows it, Unconfirmed when the server said ok but nothing changed, Failed when it was refused
/// or never sent.
class MemberActions : public QObject {
    Q_OBJECT
public:
    MemberActions(GroupSession &group, Commands &commands, QObject *parent);

    /// Why \a order's verb may not be done to \a user now; TargetGone when he has left.
    Barrier barrier(Verb verb, UserId user) const;
    /// As above, and the limits of the order's own text or duration (product.md T1, T5).
    Barrier barrier(const MemberOrder &order, UserId user) const;

    /// One member, at once. Returns the id that Session::commandFinished will carry.
    quint64 apply(const MemberOrder &order, UserId user);
    /// One: at once, returns null. Several: a paced series, which lives until its finished(). One series per
    /// group.
    MemberBatch *start(const MemberOrder &order, const QList<UserId> &users, Pace pace = {});
    /// The running series of this group; null when there is none.
    MemberBatch *batch() const { return m_batch; }

    /// The opposite of what outcome \a id did: lifts or restores a mute, puts the old card, title or role
    /// back. False when it is not known any more, cannot be undone, or has been undone.
    bool undo(quint64 id);
    bool canUndo(quint64 id) const { return m_undo.contains(id); }

signals:
    void answered(quint64 id, bool accepted);
    void finished(const qundesk::Outcome &outcome);
    void batchStarted(qundesk::MemberBatch *batch);

private:
    struct Undo {
        MemberOrder order;
        UserId user{};
    };
    std::optional<Undo> undoOf(const MemberOrder &order, const Member &before) const;
    Expectation::Plan expectationFor(const MemberOrder &order, UserId user) const;
    void remember(quint64 id, Undo undo);
    void showSent(const Outcome &outcome);
    void showEnd(const Outcome &outcome);

    GroupSession &m_group;
    Commands &m_commands;
    QPointer<MemberBatch> m_batch;
    QHash<quint64, Undo> m_undo;
    QList<quint64> m_undoOrder; ///< oldest first; bounded
    QHash<quint64, UserId> m_own; ///< commands of ours under way
};

} // namespace qundesk
