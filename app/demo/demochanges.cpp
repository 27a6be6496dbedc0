// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can happen in a group, and the events each server sends about it.
#include "demo/demostate.h"

#include <QCryptographicHash>

namespace qundesk::demo {

namespace {

qint32 messageIdFor(Personality who, qint64 group, qint64 seq)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::number(group) + '-' + QByteArray::number(seq), QCryptographicHash::Md5);
    quint32 n = 0;
    for (int i = 0; i < 4; ++i)
        n = (n << 8) | quint8(hash.at(i));
    // Signed on go-cqhttp, LLBot and Lagrange; NapCat and SnowLuma keep it positive.
    if (who == Personality::NapCat || who == Personality::SnowLuma)
        n &= 0x7fffffff;
    return n == 0 ? 1 : qint32(n);
}

} // namespace

QJsonObject DemoState::notice(const char *type, const char *subType) const
{
    QJsonObject e{{"time"_k, now()},
                  {"self_id"_k, account},
                  {"post_type"_k, "notice"_k},
                  {"notice_type"_k, QLatin1String(type)}};
    if (subType)
        e.insert("sub_type"_k, QLatin1String(subType));
    return e;
}

void DemoState::join(DemoGroup &g, DemoMember m, qint64 op, bool invited)
{
    const qint64 user = m.id;
    m.joined = now();
    g.members.insert(user, std::move(m));
    touch(g, op);
    const bool tellsInvites = !is(Personality::GoCqhttp);
    QJsonObject e = notice("group_increase", invited && tellsInvites ? "invite" : "approve");
    e.insert("group_id"_k, g.id);
    e.insert("operator_id"_k, is(Personality::GoCqhttp) ? 0 : op);
    e.insert("user_id"_k, user);
    send(e);
}

void DemoState::remove(DemoGroup &g, qint64 user, qint64 op, bool kicked)
{
    if (user == account) {
        leaveSelf(g.id, kicked ? op : 0);
        return;
    }
    g.members.remove(user);
    g.staleMembers.remove(user);
    g.unseenCards.remove(user);
    touch(g, op);
    QJsonObject e = notice("group_decrease", kicked ? "kick" : "leave");
    const bool ownName = is(Personality::GoCqhttp) || is(Personality::LLBot);
    e.insert("group_id"_k, g.id);
    e.insert("operator_id"_k, kicked ? op : ownName ? user : 0);
    e.insert("user_id"_k, user);
    send(e);
}

void DemoState::leaveSelf(qint64 groupId, qint64 kickedBy)
{
    groups.remove(groupId);
    QJsonObject e = notice("group_decrease", kickedBy ? "kick_me" : "leave");
    const bool ownName = is(Personality::GoCqhttp) || is(Personality::LLBot);
    e.insert("group_id"_k, groupId);
    e.insert("operator_id"_k, kickedBy ? kickedBy : ownName ? account : 0);
    e.insert("user_id"_k, account);
    send(e);
}

void DemoState::mute(DemoGroup &g, qint64 user, qint64 op, qint64 seconds)
{
    const auto it = g.members.find(user);
    if (it == g.members.end())
        return;
    if (op == account)
        keepStale(g, user); // quirk(go-cqhttp): the cache learns nothing of the account's own bans …
    else
        g.staleMembers.remove(user);
    it->mutedUntil = seconds > 0 ? now() + seconds : 0;
    touch(g, op);
    if (op == account && is(Personality::GoCqhttp))
        return; // … and no event comes
    QJsonObject e = notice("group_ban", seconds > 0 ? "ban" : "lift_ban");
    e.insert("group_id"_k, g.id);
    e.insert("operator_id"_k, op);
    e.insert("user_id"_k, user);
    e.insert("duration"_k, seconds);
    send(e);
}

void DemoState::muteAll(DemoGroup &g, qint64 op, bool on)
{
    g.wholeMute = on;
    if (op == account && is(Personality::GoCqhttp))
        return;
    QJsonObject e = notice("group_ban", on ? "ban" : "lift_ban");
    e.insert("group_id"_k, g.id);
    e.insert("operator_id"_k, op);
    e.insert("user_id"_k, 0);
    e.insert("duration"_k, !on ? 0 : is(Personality::GoCqhttp) ? 268435455 : -1);
    send(e);
}

void DemoState::setCard(DemoGroup &g, qint64 user, qint64 op, const QString &card)
{
    const auto it = g.members.find(user);
    if (it == g.members.end() || it->card == card)
        return;
    // Nobody reports a card before its owner speaks next. go-cqhttp writes its own changes into its cache at
    // once, so it never notices those; Lagrange has no such event at all.
    const bool silent = is(Personality::Lagrange) || (op == account && is(Personality::GoCqhttp));
    if (!silent && !g.unseenCards.contains(user))
        g.unseenCards.insert(user, it->card);
    if (op != account)
        keepStale(g, user);
    else
        g.staleMembers.remove(user);
    it->card = card;
    touch(g, op);
}

void DemoState::setTitle(DemoGroup &g, qint64 user, qint64 op, const QString &title)
{
    const auto it = g.members.find(user);
    if (it == g.members.end())
        return;
    it->title = title;
    g.staleMembers.remove(user);
    touch(g, op);
    if (is(Personality::Lagrange) || (op == account && is(Personality::GoCqhttp)))
        return;
    QJsonObject e = notice("notify", "title");
    e.insert("group_id"_k, g.id);
    e.insert("user_id"_k, user);
    e.insert("title"_k, title);
    send(e);
}

void DemoState::setAdmin(DemoGroup &g, qint64 user, qint64 op, bool on)
{
    const auto it = g.members.find(user);
    if (it == g.members.end() || it->role == DemoRole::Owner)
        return;
    it->role = on ? DemoRole::Admin : DemoRole::Member;
    g.staleMembers.remove(user);
    touch(g, op);
    if (op == account && is(Personality::GoCqhttp))
        return; // the member list was reloaded before the answer, so the push finds nothing new
    QJsonObject e = notice("group_admin", on ? "set" : "unset");
    e.insert("group_id"_k, g.id);
    e.insert("user_id"_k, user);
    send(e);
}

void DemoState::rename(DemoGroup &g, qint64 op, const QString &name)
{
    g.name = name;
    g.staleName.reset();
    if (is(Personality::NapCat) || is(Personality::SnowLuma)) {
        QJsonObject e = notice("notify", "group_name");
        e.insert("group_id"_k, g.id);
        e.insert("user_id"_k, op);
        e.insert("name_new"_k, name);
        send(e);
    } else if (is(Personality::Lagrange)) {
        QJsonObject e = notice("group_name_change");
        e.insert("group_id"_k, g.id);
        e.insert("name"_k, name);
        send(e);
    }
}

qint32 DemoState::say(DemoGroup &g, qint64 user, const QString &text, const QString &fileId,
                      const QString &anonymousName)
{
    DemoMessage m;
    m.user = anonymousName.isEmpty() ? user : 80000000;
    m.text = text;
    m.fileId = fileId;
    if (!anonymousName.isEmpty()) {
        m.anonymousName = anonymousName;
        m.anonymousFlag = QStringLiteral("AQJmYWtlYW5vbv/+|") + anonymousName;
    }
    return say(g, std::move(m));
}

qint32 DemoState::say(DemoGroup &g, qint64 user, const QList<DemoPiece> &pieces)
{
    DemoMessage m;
    m.user = user;
    m.setPieces(pieces);
    return say(g, std::move(m));
}

qint32 DemoState::say(DemoGroup &g, DemoMessage m)
{
    const qint64 user = m.user;
    m.group = g.id;
    m.seq = g.nextSeq++;
    m.id = messageIdFor(personality, g.id, m.seq);
    m.time = now();
    messages.insert(m.id, m);
    g.history.append(m.id);
    ++receivedMessages;
    if (const auto it = g.members.find(m.user); it != g.members.end()) {
        it->lastSpoke = m.time;
        g.memberList.clear();
        if (g.unseenCards.contains(user)) {
            QJsonObject e = notice("group_card");
            e.insert("group_id"_k, g.id);
            e.insert("user_id"_k, user);
            e.insert("card_new"_k, it->card);
            e.insert("card_old"_k, g.unseenCards.take(user));
            g.staleMembers.remove(user);
            send(e);
        }
    }
    if (m.user != account)
        send(messageEvent(m));
    return m.id;
}

void DemoState::recall(qint32 id, qint64 op)
{
    const auto it = messages.find(id);
    if (it == messages.end() || it->recalled)
        return;
    it->recalled = true;
    QJsonObject e = notice("group_recall");
    e.insert("group_id"_k, it->group);
    e.insert("user_id"_k, it->user);
    e.insert("operator_id"_k, op);
    e.insert("message_id"_k, id);
    if (is(Personality::Lagrange))
        e.insert("tip"_k, QString());
    send(e);
}

void DemoState::setEssence(qint32 id, qint64 op, bool on)
{
    const auto it = messages.find(id);
    DemoGroup *g = it == messages.end() ? nullptr : group(it->group);
    if (!g)
        return;
    g->essences.removeIf([id](const DemoEssence &e) { return e.message == id; });
    if (on)
        g->essences.prepend({id, op, now()});
    const bool own = op == account;
    if ((own && is(Personality::GoCqhttp)) || (!on && is(Personality::NapCat)))
        return;
    QJsonObject e = notice("essence", on ? "add" : "delete");
    e.insert("group_id"_k, g->id);
    e.insert("sender_id"_k, it->user);
    e.insert("operator_id"_k, op);
    e.insert("message_id"_k, id);
    if (is(Personality::LLBot))
        e.insert("user_id"_k, it->user);
    send(e);
}

DemoFile *DemoState::addFile(DemoGroup &g, DemoFile file)
{
    if (file.id.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(
            QByteArray::number(g.id) + '/' + QByteArray::number(nextNumber++), QCryptographicHash::Md5);
        const QString hex = QString::fromLatin1(hash.toHex());
        file.id = QStringLiteral("/%1-%2-%3-%4-%5")
                      .arg(hex.left(8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20));
    }
    if (file.uploaded == 0)
        file.uploaded = file.modified = now();
    file.uploaderName = nameOf(g.id, file.uploader);
    g.files.append(file);
    DemoFile *stored = &g.files.last();
    if (stored->uploader == account)
        return stored; // own uploads are not reported
    QJsonObject body{{"id"_k, exposedFileId(stored->id)},
                     {"name"_k, stored->name},
                     {"size"_k, stored->size},
                     {"busid"_k, is(Personality::Lagrange) ? 0 : stored->busid}};
    if (is(Personality::GoCqhttp) || is(Personality::Lagrange))
        body.insert("url"_k, fileUrl(*stored));
    QJsonObject e = notice("group_upload");
    e.insert("group_id"_k, g.id);
    e.insert("user_id"_k, stored->uploader);
    e.insert("file"_k, body);
    send(e);
    return stored;
}

qint64 DemoState::ask(DemoRequest r)
{
    if (r.id == 0)
        r.id = 1716000000000000LL + nextNumber++;
    if (r.time == 0)
        r.time = now();
    requests.append(r);
    // quirk(SnowLuma, NapCat …): filtered requests are never pushed.
    if (!r.suspicious || is(Personality::GoCqhttp))
        send(requestEvent(r));
    return r.id;
}

void DemoState::honor(DemoGroup &g, qint64 user, const QString &type)
{
    QList<DemoHonor> &list = g.honors[type];
    list.removeIf([user](const DemoHonor &h) { return h.user == user; });
    list.prepend({user, QStringLiteral("连续1天"), 1});
    if (!is(Personality::GoCqhttp))
        return;
    QJsonObject e = notice("notify", "honor");
    e.insert("group_id"_k, g.id);
    e.insert("user_id"_k, user);
    e.insert("honor_type"_k, type);
    send(e);
}

} // namespace qundesk::demo
