// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupevents.h"

#include "api/memberapi.h"
#include "core/clock.h"
#include "core/log.h"
#include "events/eventhub.h"
#include "session/groupessence.h"
#include "session/groupfiles.h"
#include "session/grouphonors.h"
#include "session/groupmessages.h"
#include "session/groupsession.h"
#include "session/requestinbox.h"
#include "session/session.h"
#include "storage/auditlog.h"
#include "storage/snapshotstore.h"

namespace qundesk {

namespace {

/// The members of a group, if they are loaded: an event about others has no row to change.
MemberModel *membersOf(const Session &session, GroupId id)
{
    GroupSession *group = session.existingGroup(id);
    return group && group->membersState().readAt.isValid() ? group->members() : nullptr;
}

/// A part of a group, if somebody has asked for it yet.
template <class Part> Part *partOf(const Session &session, GroupId id)
{
    const GroupSession *group = session.existingGroup(id);
    return group ? group->existingPart<Part>() : nullptr;
}

/// What others did goes into the log too, marked as observed. What this account did is logged by Commands.
void observe(Session &session, Verb verb, GroupId group, UserId target, UserId by, qint64 time,
             const QString &before = {}, const QString &after = {})
{
    if (!session.audit() || by == session.self().userId)
        return;
    AuditRow row;
    row.time = time > 0 ? time * 1000 : session.clock().now().toMSecsSinceEpoch();
    row.account = session.config().id;
    row.self = session.self().userId;
    row.groupId = group;
    row.verb = verb;
    row.target = target;
    const MemberModel *members = membersOf(session, group);
    const Member *member = members ? members->find(target) : nullptr;
    row.subject = member ? member->displayName() : QString();
    row.before = before;
    row.after = after;
    row.operatorId = by;
    row.state = AuditRow::State::Observed;
    if (const auto stored = session.audit()->append(row); !stored)
        qCWarning(storageLog) << "observed row not written:" << stored.error().symbol
                              << stored.error().detail;
}

} // namespace

/// Private parts of Session that only events touch.
struct GroupEvents {
    Session &session;

    void asked(const JoinRequested &event) const { session.requests().requested(event.request); }

    void joined(const MemberJoined &event) const
    {
        session.requests().joined(event.groupId, event.userId, event.operatorId);
        if (event.userId == session.self().userId)
            return session.reloadGroups(true);
        session.changeMemberCount(event.groupId, +1);
        if (GroupSession *group = session.existingGroup(event.groupId))
            group->addMember(event.userId, event.time);
    }

    void left(const MemberLeft &event) const
    {
        if (event.userId == session.self().userId || event.way == MemberLeft::Way::KickedMe)
            return gone(event.groupId);
        if (event.way == MemberLeft::Way::Kicked)
            observe(session, Verb::Kick, event.groupId, event.userId, event.operatorId, event.time);
        session.changeMemberCount(event.groupId, -1);
        if (GroupSession *group = session.existingGroup(event.groupId))
            group->removeMember(event.userId);
    }

    void gone(GroupId group) const
    {
        session.noteGroupChange(group);
        session.groups()->remove(group);
        if (session.snapshots())
            Session::report(session.snapshots()->removeGroup(session.config().id, group));
        emit session.groupGone(group);
    }

    void muted(const MemberMuted &event) const
    {
        observe(session, event.duration.count() > 0 ? Verb::Mute : Verb::Unmute, event.groupId, event.userId,
                event.operatorId, event.time, {}, QString::number(event.duration.count()));
        if (GroupSession *group = session.existingGroup(event.groupId))
            group->changeMember(event.userId, [&](Member &edit) { edit.mutedUntil = event.mutedUntil(); });
    }

    void adminChanged(const AdminChanged &event) const
    {
        const bool set = event.change == AdminChanged::Change::Set;
        if (event.userId == session.self().userId)
            session.tellOwnRole(event.groupId, set ? Role::Admin : Role::Member);
        if (GroupSession *group = session.existingGroup(event.groupId))
            group->changeMember(event.userId,
                                [&](Member &edit) { edit.role = set ? Role::Admin : Role::Member; });
    }

    void cardChanged(const CardChanged &event) const
    {
        GroupSession *group = session.existingGroup(event.groupId);
        if (!group || !group->membersState().readAt.isValid())
            return;
        // quirk(NapCat): events with an empty card lie now and then (NapCatQQ#1277); ask.
        if (event.card.isEmpty() && session.server().backend() == Backend::NapCat)
            group->reloadMember(event.userId);
        else
            group->changeMember(event.userId, [&](Member &edit) { edit.card = event.card; });
    }

    void titleChanged(const TitleChanged &event) const
    {
        if (GroupSession *group = session.existingGroup(event.groupId))
            group->changeMember(event.userId, [&](Member &edit) { edit.title = event.title; });
    }

    void spoke(const MessageReceived &event) const
    {
        if (MemberModel *members = membersOf(session, event.groupId))
            members->update(event.userId, [&](Member &edit) {
                edit.lastSpoke = std::max(edit.lastSpoke, event.message.time);
            });
    }

    /// Kept only where somebody has looked at the messages: the history has the rest.
    void said(const MessageReceived &event) const
    {
        if (auto *messages = partOf<GroupMessages>(session, event.groupId))
            messages->received(event.message);
    }

    void messageRecalled(const MessageRecalled &event) const
    {
        if (event.operatorId != event.userId)
            observe(session, Verb::Recall, event.groupId, event.userId, event.operatorId, event.time);
        if (auto *messages = partOf<GroupMessages>(session, event.groupId))
            messages->recalled(event.messageId, event.operatorId);
    }

    void essenceChanged(const EssenceChanged &event) const
    {
        if (auto *essence = partOf<GroupEssence>(session, event.groupId))
            essence->changed(event);
    }

    void wholeMuteChanged(const WholeMuteChanged &event) const
    {
        const bool on = event.change == WholeMuteChanged::Change::On;
        session.groups()->setWholeMute(event.groupId, on);
        observe(session, on ? Verb::WholeMuteOn : Verb::WholeMuteOff, event.groupId, {}, event.operatorId,
                event.time);
    }

    void renamed(const GroupRenamed &event) const
    {
        session.noteGroupChange(event.groupId);
        session.groups()->update(event.groupId, [&](GroupRow &edit) { edit.group.name = event.name; });
    }

    void honored(const HonorReceived &event) const
    {
        const GroupSession *group = session.existingGroup(event.groupId);
        if (auto *honors = group ? group->existingPart<GroupHonors>() : nullptr)
            honors->honored(event.userId, event.honor);
    }

    void fileUploaded(const FileUploaded &event) const
    {
        GroupSession *group = session.existingGroup(event.groupId);
        if (GroupFiles *files = group ? group->existingPart<GroupFiles>() : nullptr)
            files->noticeUpload();
    }

    void online(bool yes) const
    {
        ConnectionState state = session.m_state;
        const bool back = yes && !state.qqOnline;
        state.qqOnline = yes;
        session.setState(std::move(state));
        if (back && session.m_state.usable() && session.m_connectedBefore)
            session.afterConnect(); // what happened meanwhile was told to nobody
    }
};

void connectGroupEvents(Session &session)
{
    const EventHub *hub = &session.events();
    Session *context = &session;
    const GroupEvents on{session};
    const auto connectTo = [&](auto signal, auto handler) {
        QObject::connect(hub, signal, context, [on, handler](const auto &event) { (on.*handler)(event); });
    };
    connectTo(&EventHub::joinRequested, &GroupEvents::asked);
    connectTo(&EventHub::memberJoined, &GroupEvents::joined);
    connectTo(&EventHub::memberLeft, &GroupEvents::left);
    connectTo(&EventHub::memberMuted, &GroupEvents::muted);
    connectTo(&EventHub::adminChanged, &GroupEvents::adminChanged);
    connectTo(&EventHub::cardChanged, &GroupEvents::cardChanged);
    connectTo(&EventHub::titleChanged, &GroupEvents::titleChanged);
    connectTo(&EventHub::messageReceived, &GroupEvents::spoke);
    connectTo(&EventHub::messageReceived, &GroupEvents::said);
    connectTo(&EventHub::messageRecalled, &GroupEvents::messageRecalled);
    connectTo(&EventHub::essenceChanged, &GroupEvents::essenceChanged);
    connectTo(&EventHub::wholeMuteChanged, &GroupEvents::wholeMuteChanged);
    connectTo(&EventHub::groupRenamed, &GroupEvents::renamed);
    connectTo(&EventHub::honorReceived, &GroupEvents::honored);
    connectTo(&EventHub::fileUploaded, &GroupEvents::fileUploaded);
    QObject::connect(hub, &EventHub::groupDissolved, context,
                     [on](const GroupDissolved &event) { on.gone(event.groupId); });
    QObject::connect(hub, &EventHub::botWentOffline, context, [on] { on.online(false); });
    QObject::connect(hub, &EventHub::botCameOnline, context, [on] { on.online(true); });
    QObject::connect(hub, &EventHub::heartbeatReceived, context,
                     [on](const HeartbeatReceived &event) { on.online(event.status.online.value_or(true)); });
}

} // namespace qundesk
