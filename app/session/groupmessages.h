// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagemodel.h"
#include "session/grouppart.h"
#include "session/pace.h"
#include "types/member.h"

#include <QTimer>

namespace qundesk {

/// The messages of one group: what is said from now on, and the history as far back as it was asked for.
///
/// Lives from when its page is first shown; events of groups without it are not kept.
class GroupMessages : public GroupPart {
    Q_OBJECT
public:
    /// How it stands with what is older than the oldest message here.
    enum class Older : quint8 {
        More, ///< there may be some
        Loading,
        Failed, ///< olderError() says why; loadOlder() tries again
        End, ///< the history begins here
        Full, ///< no more are kept
        Unsupported, ///< this server has no history: only what is said from now on
    };
    /// A series of recalls, one after the other.
    struct Series {
        int total = 0; ///< 0 = none was started
        int done = 0; ///< answered, or passed over
        bool running = false;
        bool gaveUp = false; ///< three in a row failed, or the connection was lost
    };

    explicit GroupMessages(GroupSession &group);

    MessageModel *model() { return &m_model; }
    const MessageModel *model() const { return &m_model; }
    Older older() const { return m_older; }
    const ApiError &olderError() const { return m_olderError; }
    /// Reads the page before the oldest message. Does nothing unless older() is More or Failed.
    void loadOlder();

    /// An event has brought \a message.
    void received(const Message &message);
    /// \a by has recalled it; 0 = not told.
    void recalled(MessageId id, UserId by) { m_model.markRecalled(id, by); }

    /// The name in the group as it is now, else as the message tells it. Untrusted.
    QString authorName(const Message &message) const;
    Role authorRole(const Message &message) const;

    /// Why the message may not be recalled now. TargetGone: it was recalled already, or is not here.
    Barrier recallBarrier(MessageId id) const;
    quint64 recall(MessageId id);
    /// Recalls all of them, in this order, with a pause between them. Does nothing while a series runs.
    void recallAll(const QList<MessageId> &ids, Pace pace = {});
    /// After the call under way.
    void stopSeries();
    const Series &series() const { return m_series; }

    /// Why the anonymous sender may not be muted now.
    Barrier anonymousBarrier(MessageId id) const;
    /// Mutes whoever is behind an anonymous message. Cannot be lifted, and nothing tells whether it worked.
    quint64 banAnonymous(MessageId id, std::chrono::seconds duration, const QString &reason = {});

signals:
    void olderChanged();
    void seriesChanged();

protected:
    void read() override;

private:
    using Reply = Result<MessageHistory>;
    void ask(const MessageRow *from, void (GroupMessages::*then)(const Reply &));
    void newestArrived(const Reply &reply);
    void gapArrived(const Reply &reply);
    void olderArrived(const Reply &reply);
    void joined();
    bool isEmptyPage(const ApiError &error) const;
    QList<Message> ofThisGroup(const QList<Message> &messages) const;
    void setOlder(Older older, const ApiError &error = {});
    void settleOlder();
    Member authorOf(const Message &message) const;
    void sendNext();
    void seriesAnswered(quint64 id, bool accepted);
    void endSeries(bool gaveUp);

    MessageModel m_model;
    Older m_older = Older::More;
    ApiError m_olderError;
    Message m_gapEnd; ///< the oldest message of the pages that are to reach what was known before
    int m_gapPages = 0;
    Series m_series;
    QList<MessageId> m_toRecall;
    Pace m_pace;
    QRandomGenerator m_random;
    QTimer m_pause;
    quint64 m_unanswered = 0;
    int m_failuresInARow = 0;
};

} // namespace qundesk
