// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "types/outcome.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace qundesk {

class GroupSession;
class Session;

/// One thing of a group beside its members: its notices, its essence messages, its files… What was read of
/// it, and what can be done with it. Subclasses own the model and send the writes.
///
/// Made by GroupSession::part() when first asked for, lives as long as the group, so that closing a page
/// loses nothing. Knows no window.
class GroupPart : public QObject {
    Q_OBJECT
public:
    explicit GroupPart(GroupSession &group);

    GroupSession &group() const { return m_group; }
    Session &session() const;
    const LoadState &state() const { return m_state; }

    /// Reads unless that was done or is under way; after a failure it tries again. What a page calls when
    /// shown.
    void ensure();
    /// Reads again; what is shown stays until the answer is there. A call while a read is under way is
    /// followed by one more read, since the first may have been answered before the caller's change. \a then
    /// is called when the answer has arrived or the read has failed.
    void reload(std::function<void()> then = {});
    /// True once something was read, or asked for.
    bool isRead() const { return m_state.phase != LoadState::Phase::Idle; }

    /// Does the opposite of outcome \a id. False when it is not known (any more) or cannot be undone.
    bool undo(quint64 id);

signals:
    void stateChanged();

protected:
    /// Asks the server; ends in arrived() or failed(), later.
    virtual void read() = 0;
    void arrived();
    void failed(const ApiError &error);

    /// A write about this group: group, subject and what the role or the connection forbids are filled in.
    Command command(Verb verb, const QString &subject) const;
    /// None, or why \a verb cannot be sent now.
    virtual Barrier barrier(Verb verb) const;
    Commands &commands() const;
    /// Remembers how to take back the write \a id; the newest 50 are known.
    void rememberUndo(quint64 id, std::function<void()> back);

private:
    void start();
    void setPhase(LoadState::Phase phase, const ApiError &error = {});

    GroupSession &m_group;
    LoadState m_state;
    bool m_reading = false;
    QList<std::function<void()>> m_waiting; ///< for the read under way
    QList<std::function<void()>> m_waitingForNext; ///< came too late for it
    QHash<quint64, std::function<void()>> m_undo;
    QList<quint64> m_undoOrder; ///< oldest first
};

} // namespace qundesk
