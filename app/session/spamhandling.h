// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pace.h"
#include "types/outcome.h"

#include <QList>
#include <QObject>

namespace qundesk {

class GroupMessages;
class GroupSession;

/// What is done about somebody who floods a group.
struct SpamOrder {
    enum class Then : quint8 { Nothing, Mute, Kick, KickAndRefuse };

    UserId user{};
    QList<MessageId> recall; ///< the newest first
    Then then = Then::Mute;
    Pace pace; ///< between two recalls
};

/// The messages of \a user that are kept here and can be recalled now, the newest first.
QList<MessageId> recallableMessagesOf(GroupMessages &messages, UserId user);

/// Mutes first, which stops the flood, then recalls, then removes: each step a write of its own with its own
/// outcome. Deletes itself; ends early, and removes nobody, when the recalls were stopped by the user or gave
/// up, which the messages' series tells. Null if another series of recalls is running in the group.
class SpamHandling : public QObject {
    Q_OBJECT
public:
    /// How long he is muted, also while his messages are being recalled.
    static constexpr std::chrono::seconds muteTime = std::chrono::hours(24);

    static SpamHandling *start(GroupSession &group, const SpamOrder &order);

private:
    SpamHandling(GroupSession &group, const SpamOrder &order);
    void begin();
    void seriesChanged();
    void finish();

    GroupSession &m_group;
    GroupMessages &m_messages;
    SpamOrder m_order;
};

} // namespace qundesk
