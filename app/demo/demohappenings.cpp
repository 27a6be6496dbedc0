// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DemoWorld: what other people do.
#include "demo/demoworld.h"

#include <QCryptographicHash>

namespace qundesk::demo {

qint64 DemoWorld::someAdmin(const DemoGroup &g, qint64 op) const
{
    if (op != 0)
        return op;
    const qint64 owner = memberWithRole(g.id, DemoRole::Owner);
    return owner ? owner : memberWithRole(g.id, DemoRole::Admin);
}

void DemoWorld::actByOtherJoin(qint64 groupId, qint64 user, const QString &nickname, bool invited)
{
    if (DemoGroup *g = m_state.group(groupId)) {
        DemoMember m;
        m.id = user;
        m.nickname = nickname;
        m_state.join(*g, m, someAdmin(*g, 0), invited);
    }
}

void DemoWorld::actByOtherLeave(qint64 groupId, qint64 user)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.remove(*g, user, user, false);
}

void DemoWorld::actByOtherKick(qint64 groupId, qint64 user, qint64 op)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.remove(*g, user, someAdmin(*g, op), true);
}

void DemoWorld::actByOtherMute(qint64 groupId, qint64 user, qint64 seconds, qint64 op)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.mute(*g, user, someAdmin(*g, op), seconds);
}

void DemoWorld::actByOtherMuteAll(qint64 groupId, bool on, qint64 op)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.muteAll(*g, someAdmin(*g, op), on);
}

void DemoWorld::actByOtherCard(qint64 groupId, qint64 user, const QString &card)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.setCard(*g, user, user == account() ? someAdmin(*g, 0) : user, card);
}

void DemoWorld::actByOtherTitle(qint64 groupId, qint64 user, const QString &title)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.setTitle(*g, user, someAdmin(*g, 0), title);
}

void DemoWorld::actByOtherAdmin(qint64 groupId, qint64 user, bool on)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.setAdmin(*g, user, someAdmin(*g, 0), on);
}

void DemoWorld::actByOtherRename(qint64 groupId, const QString &name)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.rename(*g, someAdmin(*g, 0), name);
}

qint64 DemoWorld::actByOtherRequest(qint64 groupId, qint64 user, const QString &nickname,
                                    const QString &comment)
{
    const DemoGroup *g = group(groupId);
    DemoRequest r;
    r.group = groupId;
    r.groupName = g ? g->name : QString();
    r.user = user;
    r.nickname = nickname;
    r.comment = comment;
    return m_state.ask(r);
}

qint64 DemoWorld::actByOtherInvite(qint64 groupId, const QString &groupName, qint64 user,
                                   const QString &nickname)
{
    DemoRequest r;
    r.invite = true;
    r.group = groupId;
    r.groupName = groupName;
    r.user = user;
    r.nickname = nickname;
    return m_state.ask(r);
}

void DemoWorld::actByOtherSettle(qint64 request, bool approve)
{
    for (DemoRequest &r : m_state.requests) {
        DemoGroup *g = m_state.group(r.group);
        if (r.id != request || r.checked || !g)
            continue;
        r.checked = true;
        r.actor = someAdmin(*g, 0);
        if (!approve)
            return;
        DemoMember m;
        m.id = r.user;
        m.nickname = r.nickname;
        m_state.join(*g, m, r.actor, false);
        return;
    }
}

qint32 DemoWorld::actByOtherMessage(qint64 groupId, qint64 user, const QString &text,
                                    const QString &anonymousName)
{
    DemoGroup *g = m_state.group(groupId);
    return g ? m_state.say(*g, user, text, {}, anonymousName) : 0;
}

qint32 DemoWorld::actByOtherMessage(qint64 groupId, qint64 user, const QList<DemoPiece> &pieces)
{
    DemoGroup *g = m_state.group(groupId);
    return g ? m_state.say(*g, user, pieces) : 0;
}

void DemoWorld::actByOtherRecall(qint32 message, qint64 op)
{
    const auto it = m_state.messages.constFind(message);
    if (it != m_state.messages.constEnd())
        m_state.recall(message, op ? op : it->user);
}

void DemoWorld::actByOtherEssence(qint32 message, bool on, qint64 op)
{
    const auto it = m_state.messages.constFind(message);
    const DemoGroup *g = it == m_state.messages.constEnd() ? nullptr : group(it->group);
    if (g)
        m_state.setEssence(message, someAdmin(*g, op), on);
}

void DemoWorld::actByOtherHonor(qint64 groupId, qint64 user, const QString &type)
{
    if (DemoGroup *g = m_state.group(groupId))
        m_state.honor(*g, user, type);
}

QString DemoWorld::actByOtherUpload(qint64 groupId, qint64 user, const QString &name,
                                    const QByteArray &content, const QString &folder)
{
    DemoGroup *g = m_state.group(groupId);
    if (!g)
        return {};
    DemoFile f;
    f.folder = folder;
    f.name = name;
    f.size = content.size();
    f.content = content;
    f.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    f.uploader = user;
    const QString id = m_state.addFile(*g, f)->id;
    if (personality() == Personality::GoCqhttp)
        m_state.say(*g, user, {}, id);
    return id;
}

void DemoWorld::forgetFileTokens()
{
    m_state.fileTokens.clear();
    m_state.tokenOrder.clear();
}

} // namespace qundesk::demo
