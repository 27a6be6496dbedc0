// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demostate.h"

#include <QDateTime>

namespace qundesk::demo {

qint64 DemoState::now() { return QDateTime::currentSecsSinceEpoch(); }

DemoGroup *DemoState::group(qint64 id)
{
    const auto it = groups.find(id);
    return it == groups.end() ? nullptr : &*it;
}

DemoMember *DemoState::member(qint64 groupId, qint64 user)
{
    DemoGroup *g = group(groupId);
    if (!g)
        return nullptr;
    const auto it = g->members.find(user);
    return it == g->members.end() ? nullptr : &*it;
}

DemoRole DemoState::ownRole(const DemoGroup &g) const
{
    const auto it = g.members.constFind(account);
    return it == g.members.constEnd() ? DemoRole::Member : it->role;
}

QString DemoState::nameOf(qint64 groupId, qint64 user) const
{
    const auto g = groups.constFind(groupId);
    if (g != groups.constEnd()) {
        const auto m = g->members.constFind(user);
        if (m != g->members.constEnd())
            return m->shown();
    }
    return user == account ? accountName : QString::number(user);
}

void DemoState::touch(DemoGroup &g, qint64 op)
{
    if (op != account)
        g.staleList.clear();
    else if (is(Personality::NapCat) && g.staleList.isEmpty())
        g.staleList = g.memberList;
    g.memberList.clear();
}

void DemoState::keepStale(DemoGroup &g, qint64 user)
{
    if (is(Personality::GoCqhttp) && !g.staleMembers.contains(user) && g.members.contains(user))
        g.staleMembers.insert(user, g.members.value(user));
}

} // namespace qundesk::demo
