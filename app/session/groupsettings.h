// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/grouppart.h"
#include "types/group.h"

#include <optional>

namespace qundesk {

/// What a group is, and what is set for all of it: name, avatar, whole mute, anonymous chat, the daily
/// check-in, and leaving it. The list row of Session::groups() is the model that shows the effect of a write.
class GroupSettings : public GroupPart {
    Q_OBJECT
public:
    /// Whether everybody is muted.
    struct WholeMute {
        std::optional<bool> on; ///< empty: unknown
        bool confirmed = true; ///< false: set from here and accepted, but this server cannot be asked
    };

    explicit GroupSettings(GroupSession &group);

    /// The list row and everything later reads have told; 0 and empty mean unknown.
    Group facts() const;
    /// The owner as a read or the member list tells; 0 = unknown.
    UserId owner() const;
    /// Empty: not read yet, not tellable, or atAllError() says why.
    std::optional<AtAllRemain> atAllRemain() const { return m_atAll; }
    std::optional<ApiError> atAllError() const { return m_atAllError; }
    WholeMute wholeMute() const;
    /// A write of \a verb has been sent and has not ended yet.
    bool isUnderWay(Verb verb) const;

    /// As in GroupPart, and Unsupported for what this server is known to lack.
    Barrier barrier(Verb verb) const override;
    /// Most Unicode code points of a name; empty where no limit is known.
    std::optional<int> nameLimit() const;
    /// Most bytes of a picture: what every known server takes over every transport.
    static constexpr qsizetype portraitLimit = 512 * 1024;

    // Writes. Each returns the id that Session::commandFinished will carry.
    /// \a name is made one line; 0 for a blank one, which is not sent.
    quint64 rename(const QString &name);
    /// \a picture is a JPEG or PNG file. Nothing can be read back: ends as Unconfirmed at best.
    quint64 setPortrait(const QByteArray &picture);
    quint64 setWholeMute(bool on);
    /// Ends as Unconfirmed at best: no server tells whether anonymous chat is allowed.
    quint64 setAnonymous(bool allowed);
    quint64 checkIn();
    /// Confirmed by the group's vanishing from the list. No server dissolves a group by this.
    quint64 leave();

signals:
    /// facts(), wholeMute(), isUnderWay() or what may be done is another.
    void changed();

protected:
    void read() override;

private:
    void readDetail();
    void readAtAll();
    void take(const Group &fresh);
    bool tellsWholeMute() const;
    QString name() const;
    quint64 sendName(const QString &text);
    Command settingCommand(Verb verb) const;
    /// Runs \a command and keeps an eye on it until it ends.
    template <class E> quint64 order(const E &endpoint, Command command);
    void ended(const Outcome &outcome);
    void watchRow();

    Group m_read; ///< merged from reads
    std::optional<AtAllRemain> m_atAll;
    std::optional<ApiError> m_atAllError;
    std::optional<bool> m_claimed; ///< a whole mute that was accepted and cannot be read back
    QHash<quint64, Verb> m_underWay;
};

} // namespace qundesk
