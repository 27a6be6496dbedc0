// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/joinrequestmodel.h"
#include "session/expectation.h"
#include "types/outcome.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace qundesk {

class GroupSession;
class Session;

/// How the answer to one request ended.
struct AnsweredRequest {
    QString key; ///< of the row; it may be gone
    Outcome outcome;
};

/// All requests to join the groups of one account, and the invitations it got: the server's list merged with
/// live events, and their answers.
///
/// An answer waits before its call leaves, because it cannot be taken back afterwards. What still waits when
/// the account is closed or the program ends is not sent and stays open.
class RequestInbox : public QObject {
    Q_OBJECT
public:
    /// Owned by \a session.
    explicit RequestInbox(Session &session);

    JoinRequestModel *model() const { return m_model; }
    const LoadState &state() const { return m_state; }

    /// Reads unless that was done or is under way.
    void ensure();
    /// Reads again; rows are merged. A call while a read is under way is followed by one more read. \a then
    /// is called when the answer has arrived or the read has failed.
    void reload(std::function<void()> then = {});

    /// That wait for an answer, in all groups.
    int pendingCount() const { return m_pending; }
    /// That came while the connection was down, since somebody last took note.
    int arrivedOffline() const { return m_arrivedOffline; }
    void forgetOffline();

    /// None, or why \a row cannot be answered now.
    Barrier barrier(const RequestRow &row) const;
    /// Answers after the time for second thoughts. \a reason: of a refusal; may be empty. False when there is
    /// nothing to answer.
    bool answer(const QString &key, bool approve, const QString &reason);
    /// Takes an answer back that still waits. False when it has left.
    bool takeBack(const QString &key);
    /// Puts a request away without an answer, for this run; or back.
    void setHidden(const QString &key, bool hidden);
    /// How long an answer waits; 5 s.
    void setUndoWindow(std::chrono::milliseconds window) { m_window = window; }

    // What events and the session tell.
    void requested(const JoinRequest &request);
    void joined(GroupId group, UserId user, UserId by);
    /// The connection is there (again); what comes new with the next read came while it was down.
    void connected();

signals:
    void stateChanged();
    void pendingChanged();
    void arrivedOfflineChanged();
    /// A request has come while connected.
    void arrived(const QString &key);
    /// Every answer that was under way has ended: one, or all that were sent in one go, as they ended.
    void answersEnded(const QList<qundesk::AnsweredRequest> &answers);

private:
    void start();
    void readFiltered(QList<JoinRequest> known);
    void take(const QList<JoinRequest> &listed, bool complete, bool filteredComplete);
    void finishRead(LoadState::Phase phase, const ApiError &error = {});
    RequestRow merged(const JoinRequest &fresh, bool fromList) const;
    void judge(RequestRow &row) const;
    std::optional<bool> answeredHere(const RequestRow &row) const;
    RequestHints hintsFor(const RequestRow &row) const;
    void refreshHints();
    void nameGroups();
    void prune();
    void countSoon();
    void count();

    // requestanswers.cpp
    void armTimer();
    void sendDue();
    void sendNext();
    quint64 send(const RequestRow &row);
    Expectation::Plan expectationFor(const RequestRow &row);
    void answered(quint64 id);
    void finished(const Outcome &outcome);
    void tellEnded();
    void lookForMember(const RequestRow &row, std::function<void()> then);

    Session &m_session;
    JoinRequestModel *m_model;
    LoadState m_state;
    std::chrono::milliseconds m_window{5000};
    QHash<QString, qint64> m_waiting; ///< key to the time its call leaves, milliseconds
    QStringList m_queue; ///< due, one after the other
    quint64 m_current = 0; ///< the one that is being asked; 0 = none
    QHash<quint64, QString> m_sent; ///< by outcome: not settled yet
    QList<AnsweredRequest> m_ended; ///< and not told yet
    QTimer m_due;
    QTimer m_gap;
    QList<std::function<void()>> m_callbacks; ///< for the read under way
    QList<std::function<void()>> m_nextCallbacks; ///< came too late for it
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_reconnected = false; ///< the next read tells what came meanwhile
    bool m_known = false; ///< a list was read in this run
    bool m_countPending = false;
    int m_pending = 0;
    int m_arrivedOffline = 0;
};

/// The server says that the request was answered before, or is too old: information, no error.
bool isHandledElsewhere(const ApiError &error);

} // namespace qundesk
