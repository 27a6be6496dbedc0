// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/joinrequest.h"
#include "types/outcome.h"

namespace qundesk {

/// What this computer knows about somebody who asks; computed here, told by no server.
struct RequestHints {
    int kicked = 0; ///< how often removed from a group of this account, as far as the log tells
    int asked = 1; ///< how often seen asking for this group, this time included
    bool wasHere = false; ///< let in or removed here before
    QStringList alsoIn; ///< names of this account's other groups with this person; untrusted

    friend bool operator==(const RequestHints &, const RequestHints &) = default;
};

/// A request or an invitation, and how far its answer has come.
struct RequestRow {
    enum class State : quint8 {
        Open,
        Waiting, ///< answered here; the call leaves at sendAt unless taken back
        Sending, ///< the call has left, or is next
        Unconfirmed, ///< the server said ok (or nothing), but nothing shows it: may be answered again
        Failed, ///< refused; may be answered again
        Approved, ///< from here
        Rejected, ///< from here
        HandledElsewhere, ///< by another administrator, on another device, or too old
    };

    QString account; ///< AccountConfig::id
    JoinRequest request;
    State state = State::Open;
    bool approve = false; ///< the answer given here: Waiting and later
    QString reason; ///< of a refusal given here; stays after a failure
    qint64 sendAt = 0; ///< Waiting: milliseconds since 1970
    qint64 seenAt = 0; ///< unix seconds when it became known here
    ApiError error; ///< Failed
    Barrier barrier = Barrier::None; ///< Failed: why nothing was sent
    bool listed = false; ///< the server's list had it
    bool gone = false; ///< and has it no more
    bool joined = false; ///< the person has come in meanwhile
    bool hidden = false; ///< put away without an answer
    RequestHints hints;

    /// Group and the server's number: the same for list and event, whichever form of flag they bring.
    QString key() const { return keyOf(request); }
    /// quirk(LLBot): "group|number|type|doubt" in events, the bare number in lists. quirk(Lagrange):
    /// "number-group-type-doubt", the last part missing in some events.
    static QString keyOf(const JoinRequest &request);
    /// An answer may be given.
    bool isOpen() const
    {
        return state == State::Open || state == State::Unconfirmed || state == State::Failed;
    }
    /// Counts in badges.
    bool isPending() const { return isOpen() && !hidden; }
    /// Newest is largest. Lists tell no time, but QQ's numbers are microseconds of it.
    qint64 order() const;
    /// For people: the nickname on one line, else the number.
    QString displayName() const;

    friend bool operator==(const RequestRow &, const RequestRow &) = default;
};

/// The parts of "问题：…\n答案：…". Without a question all of it is the answer. Untrusted.
struct QuestionAndAnswer {
    QString question, answer;
};
QuestionAndAnswer splitComment(const QString &comment);

/// The requests of one account, in the order they became known. Owned by its RequestInbox; one column.
class JoinRequestModel : public RecordModel<RequestRow, QAbstractListModel> {
    Q_OBJECT
public:
    enum ItemRole {
        RowRole = Qt::UserRole + 1, ///< RequestRow
        KeyRole, ///< QString
        AccountRole, ///< QString
        OrderRole, ///< qint64
        StateRole, ///< int(RequestRow::State)
    };
    Q_ENUM(ItemRole)

    explicit JoinRequestModel(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString accessibleText(const RequestRow &row) const;
    QString stateText(const RequestRow &row) const;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::RequestRow)
