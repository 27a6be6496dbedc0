// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on members.
#include "demo/demoactions.h"
#include "demo/memberjson.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

QByteArray freshList(DemoState &s, DemoGroup &g, bool cached)
{
    const bool stale = cached && !g.staleMembers.isEmpty();
    if (!stale && !g.memberList.isEmpty())
        return g.memberList;
    QByteArray out;
    out.reserve(g.members.size() * 360 + 2);
    out += '[';
    for (const DemoMember &m : qAsConst(g.members)) {
        if (out.size() > 1)
            out += ',';
        const auto old = stale ? g.staleMembers.constFind(m.id) : g.staleMembers.constEnd();
        appendMember(out, g, old == g.staleMembers.constEnd() ? m : *old, s.personality, false);
    }
    out += ']';
    if (s.is(Personality::GoCqhttp))
        out = escapedLikeGo(out);
    if (!stale)
        g.memberList = out;
    return out;
}

Answer getGroupMemberList(Context &c)
{
    DemoGroup &g = c.group();
    const bool noCache = c.in.flag("no_cache"_k, false);
    // quirk(NapCat): answers from the cache while refreshing behind it; only the next call is fresh.
    if (c.is(Personality::NapCat) && !g.staleList.isEmpty()) {
        const QByteArray old = g.staleList;
        if (noCache)
            g.staleList.clear();
        return Answer::raw(old);
    }
    if (noCache)
        g.staleMembers.clear();
    return Answer::raw(freshList(c.s, g, !noCache));
}

Answer strangerInfo(Context &c, qint64 groupId, qint64 user)
{
    // quirk(SnowLuma): people who are not in the group are invented.
    DemoGroup none;
    none.id = groupId;
    DemoMember m;
    m.id = user;
    QByteArray out;
    appendMember(out, none, m, c.s.personality, true);
    return Answer::raw(out);
}

Answer getGroupMemberInfo(Context &c)
{
    const qint64 groupId = c.in.id("group_id"_k);
    const qint64 user = c.in.id("user_id"_k);
    if (c.is(Personality::SnowLuma) && !c.s.member(groupId, user))
        return strangerInfo(c, groupId, user);
    const bool noCache = c.in.flag("no_cache"_k, c.is(Personality::NapCat));
    if (c.is(Personality::GoCqhttp) && noCache && !c.s.member(groupId, user))
        return Answer::failed(QStringLiteral("GET_MEMBER_INFO_API_ERROR"),
                              QStringLiteral("member not found"));
    DemoGroup &g = c.group();
    const DemoMember *found = c.s.member(groupId, user);
    if (!found)
        return c.refuse("MEMBER_NOT_FOUND", QStringLiteral("群员不存在"),
                        QStringLiteral("群(%1)成员%2不存在").arg(groupId).arg(user));
    DemoMember m = !noCache && g.staleMembers.contains(user) ? g.staleMembers.value(user) : *found;
    if (c.is(Personality::GoCqhttp) && noCache)
        m.mutedUntil = 0; // quirk(go-cqhttp): this query lacks the field
    QByteArray out;
    appendMember(out, g, m, c.s.personality, true);
    return Answer::raw(c.is(Personality::GoCqhttp) ? escapedLikeGo(out) : out);
}

/// Whether the account may kick or mute `m`.
bool outranks(const Context &c, const DemoGroup &g, const DemoMember &m)
{
    return m.id != c.s.account && c.s.ownRole(g) > m.role;
}

Answer setGroupBan(Context &c)
{
    const bool defaultsToHalfHour = c.is(Personality::GoCqhttp) || c.is(Personality::LLBot);
    qint64 seconds = c.in.number("duration"_k, defaultsToHalfHour ? 1800 : 0);
    const qint64 user = c.in.id("user_id"_k);
    if (c.is(Personality::GoCqhttp)) {
        if (c.in.value("duration"_k).isString())
            seconds = qMax<qint64>(seconds, 0); // quirk(go-cqhttp): "-5" is 0 and lifts
        seconds = qint64(quint32(seconds));
        if (seconds >= 2592000)
            return Answer::failed(QStringLiteral("DURATION_IS_NOT_IN_RANGE"),
                                  QStringLiteral("非法的禁言时长"));
    }
    DemoGroup &g = c.group();
    const DemoMember *m = c.s.member(g.id, user);
    if (!m)
        return c.is(Personality::Lagrange)
            ? Answer::ok()
            : c.refuse("GROUP_NOT_FOUND", QStringLiteral("群聊不存在"), QStringLiteral("user not in group"));
    if (!outranks(c, g, *m)) {
        if (c.is(Personality::Lagrange))
            return Answer::ok();
        const bool low = !c.manages(g);
        return c.refuse("NOT_MANAGEABLE", QStringLiteral("机器人权限不足"),
                        low                              ? QStringLiteral("ERR_NOT_GROUP_ADMIN")
                            : m->role == DemoRole::Owner ? QStringLiteral("cannot ban owner")
                                                         : QStringLiteral("cannot ban admin"));
    }
    if (seconds >= 2592000 || seconds < 0) // the other servers hand QQ's refusal on
        return c.denied(NC | LL | SL, "", {});
    c.s.mute(g, user, c.s.account, seconds);
    return Answer::ok();
}

Answer kickOne(Context &c, DemoGroup &g, qint64 user)
{
    const DemoMember *m = c.s.member(g.id, user);
    if (!m) {
        const bool silent = c.is(Personality::Lagrange) || c.is(Personality::NapCat);
        return silent
            ? Answer::ok()
            : c.refuse("MEMBER_NOT_FOUND", QStringLiteral("人员不存在"), QStringLiteral("群成员不存在"));
    }
    if (!outranks(c, g, *m)) // quirk(NapCat, Lagrange): refused, yet ok
        return c.denied(GC | LL | SL, "NOT_MANAGEABLE", QStringLiteral("机器人权限不足"));
    c.s.remove(g, user, c.s.account, true);
    return Answer::ok();
}

Answer setGroupKick(Context &c)
{
    c.in.flag("reject_add_request"_k, false);
    const qint64 user = c.in.id("user_id"_k);
    return kickOne(c, c.group(), user);
}

Answer kickMany(Context &c)
{
    const bool llbot = c.is(Personality::LLBot);
    const QJsonValue list = c.in.value(llbot ? "user_ids"_k : "user_id"_k);
    if (!list.isArray())
        return Answer::badParams(QStringLiteral("Expected array"));
    DemoGroup &g = c.group();
    for (const QJsonValue &v : list.toArray())
        kickOne(c, g, v.isString() ? v.toString().toLongLong() : v.toInteger());
    return Answer::ok();
}

Answer setGroupCard(Context &c)
{
    const qint64 user = c.in.id("user_id"_k);
    const QString card = c.in.optional("card"_k);
    DemoGroup &g = c.group();
    const DemoMember *m = c.s.member(g.id, user);
    if (!m)
        return c.is(Personality::Lagrange)
            ? Answer::ok()
            : c.refuse("GROUP_NOT_FOUND", QStringLiteral("群聊不存在"), QStringLiteral("群成员不存在"));
    const bool own = user == c.s.account;
    const bool allowed = own || (c.manages(g) && m->role != DemoRole::Owner);
    const bool tooLong = card.toUtf8().size() > 60;
    if (!allowed || tooLong) {
        if (c.is(Personality::NapCat))
            return Answer::failed({}, QStringLiteral("设置群名片未生效"));
        return c.denied(LL | SL, "", {}); // quirk(go-cqhttp, Lagrange): nothing happens, ok
    }
    c.s.setCard(g, user, c.s.account, card);
    return Answer::ok();
}

Answer setGroupSpecialTitle(Context &c)
{
    const qint64 user = c.in.id("user_id"_k);
    const QString title = c.in.optional("special_title"_k);
    DemoGroup &g = c.group();
    const bool known = c.s.member(g.id, user) != nullptr;
    if (!known && c.is(Personality::GoCqhttp))
        return Answer::failed(QStringLiteral("GROUP_NOT_FOUND"), QStringLiteral("群聊不存在"));
    if (!known || c.s.ownRole(g) != DemoRole::Owner || title.toUtf8().size() > 18) {
        if (c.is(Personality::Lagrange))
            return Answer::failed({}, {}, 1);
        return c.is(Personality::NapCat) ? Answer::noData() : c.denied(LL | SL, "", {});
    }
    c.s.setTitle(g, user, c.s.account, title);
    return c.is(Personality::NapCat) ? Answer::noData() : Answer::ok();
}

Answer setGroupAdmin(Context &c)
{
    // quirk(NapCat, Lagrange): omitted means false and takes the role away.
    const bool promotesByDefault = !c.is(Personality::NapCat) && !c.is(Personality::Lagrange);
    const bool on = c.in.flag("enable"_k, promotesByDefault);
    const qint64 user = c.in.id("user_id"_k);
    const DemoGroup *known = c.s.group(c.in.id("group_id"_k));
    if (c.is(Personality::GoCqhttp) && (!known || c.s.ownRole(*known) != DemoRole::Owner))
        return Answer::failed(QStringLiteral("PERMISSION_DENIED"), QStringLiteral("群不存在或权限不足"));
    DemoGroup &g = c.group();
    if (!c.s.member(g.id, user))
        return c.is(Personality::Lagrange)
            ? Answer::ok()
            : c.refuse("GROUP_MEMBER_NOT_FOUND", QStringLiteral("群成员不存在"),
                       QStringLiteral("群成员不存在"));
    if (c.s.ownRole(g) != DemoRole::Owner || user == c.s.account)
        return c.denied(LL | SL, "", {});
    c.s.setAdmin(g, user, c.s.account, on);
    return Answer::ok();
}

Answer getGroupShutList(Context &c)
{
    DemoGroup &g = c.group();
    QJsonArray list;
    for (const DemoMember &m : qAsConst(g.members)) {
        if (m.mutedUntil <= DemoState::now())
            continue;
        if (c.is(Personality::SnowLuma)) {
            list.append(QJsonObject{
                {"user_id"_k, m.id}, {"nickname"_k, m.nickname}, {"shut_up_time"_k, m.mutedUntil}});
            continue;
        }
        QJsonObject o{{"uid"_k, QStringLiteral("u_%1").arg(m.id)}, {"uin"_k, QString::number(m.id)}};
        o.insert("nick"_k, m.nickname);
        o.insert("cardName"_k, m.card);
        o.insert("role"_k, m.role == DemoRole::Owner ? 4 : m.role == DemoRole::Admin ? 3 : 2);
        o.insert("shutUpTime"_k, m.mutedUntil);
        list.append(o);
    }
    return Answer::ok(list);
}

} // namespace

void addMemberActions(ActionTable &t)
{
    add(t, "get_group_member_list", Everywhere, getGroupMemberList);
    add(t, "get_group_member_info", Everywhere, getGroupMemberInfo);
    add(t, "set_group_ban", Everywhere, setGroupBan);
    add(t, "set_group_kick", Everywhere, setGroupKick);
    add(t, "set_group_kick_members", NC | SL, kickMany);
    add(t, "batch_delete_group_member", LL, kickMany);
    add(t, "set_group_card", Everywhere, setGroupCard);
    add(t, "set_group_special_title", Everywhere, setGroupSpecialTitle);
    add(t, "set_group_admin", Everywhere, setGroupAdmin);
    add(t, "get_group_shut_list", NC | LL | SL, getGroupShutList);
}

} // namespace qundesk::demo
