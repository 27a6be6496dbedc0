// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/events.h"

#include <QObject>

namespace qundesk {

/// Where decoded events become signals, one per struct of events.h; on the GUI thread. Connect with a context
/// object.
class EventHub : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Emits the signal of what is in \a event.
    void deliver(const WireEvent &event);
    /// An event that nothing here could read, as JSON.
    void deliverUnhandled(const QString &raw) { emit unhandled(raw); }

signals:
    void memberJoined(const qundesk::MemberJoined &event);
    void memberLeft(const qundesk::MemberLeft &event);
    void groupDissolved(const qundesk::GroupDissolved &event);
    void adminChanged(const qundesk::AdminChanged &event);
    void memberMuted(const qundesk::MemberMuted &event);
    void wholeMuteChanged(const qundesk::WholeMuteChanged &event);
    void fileUploaded(const qundesk::FileUploaded &event);
    void messageRecalled(const qundesk::MessageRecalled &event);
    void cardChanged(const qundesk::CardChanged &event);
    void titleChanged(const qundesk::TitleChanged &event);
    void honorReceived(const qundesk::HonorReceived &event);
    void luckyKingDrawn(const qundesk::LuckyKingDrawn &event);
    void poked(const qundesk::Poked &event);
    void essenceChanged(const qundesk::EssenceChanged &event);
    void groupRenamed(const qundesk::GroupRenamed &event);
    void reactionChanged(const qundesk::ReactionChanged &event);
    void joinRequested(const qundesk::JoinRequested &event);
    void messageReceived(const qundesk::MessageReceived &event);
    void lifecycleChanged(const qundesk::LifecycleChanged &event);
    void heartbeatReceived(const qundesk::HeartbeatReceived &event);
    void botWentOffline(const qundesk::BotWentOffline &event);
    void botCameOnline(const qundesk::BotCameOnline &event);
    /// An unknown or unreadable event, as JSON and possibly cut: for the log page. Untrusted.
    void unhandled(const QString &raw);
};

} // namespace qundesk
