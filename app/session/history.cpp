// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history.h"

#include "session/groupsession.h"
#include "session/session.h"
#include "storage/auditlog.h"

namespace qundesk::history {

QList<AuditRow> rowsOf(const Session &session, GroupId group, UserId user, int count)
{
    if (!session.audit())
        return {};
    const auto rows = session.audit()->rowsFor(session.config().id, group, user, count);
    return rows ? *rows : QList<AuditRow>();
}

MuteHistory mutesOf(const Session &session, GroupId group, UserId user)
{
    if (!session.audit())
        return {};
    const auto mutes = session.audit()->mutesOf(session.config().id, group, user);
    return mutes ? *mutes : MuteHistory();
}

QStringList muteReasons(const Session &session, int count)
{
    if (!session.audit())
        return {};
    const auto reasons = session.audit()->lastReasons(Verb::Mute, count);
    return reasons ? *reasons : QStringList();
}

QString nameOf(const Session &session, GroupId group, UserId user)
{
    if (user == session.self().userId && !session.self().nickname.isEmpty())
        return session.self().nickname;
    const GroupSession *there = session.existingGroup(group);
    const Member *member = there ? there->members()->find(user) : nullptr;
    return member ? member->displayName() : QString::number(number(user));
}

} // namespace qundesk::history
