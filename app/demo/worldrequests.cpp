// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on join requests and invitations.
#include "demo/demoactions.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

QJsonObject commonItem(const DemoRequest &r)
{
    return {{"request_id"_k, r.id},
            {"group_id"_k, r.group},
            {"group_name"_k, r.groupName},
            {"checked"_k, r.checked},
            {"actor"_k, r.actor}};
}

QJsonObject invitedItem(const Context &c, const DemoRequest &r)
{
    QJsonObject o = commonItem(r);
    o.insert("invitor_uin"_k, r.user);
    o.insert("invitor_nick"_k, r.nickname);
    if (c.is(Personality::NapCat)) {
        o.insert("requester_nick"_k, r.nickname);
        o.insert("message"_k, r.comment);
    }
    return o;
}

QJsonObject joinItem(const Context &c, const DemoRequest &r)
{
    QJsonObject o = commonItem(r);
    o.insert("message"_k, r.comment);
    o.insert("requester_nick"_k, r.nickname);
    if (c.is(Personality::NapCat)) { // quirk(NapCat): the asking person is called invitor
        o.insert("invitor_uin"_k, r.user);
        o.insert("invitor_nick"_k, r.nickname);
        return o;
    }
    o.insert("requester_uin"_k, r.user);
    if (c.is(Personality::GoCqhttp)) {
        o.insert("action_uin"_k, r.invitor);
        o.insert("action_uin_nick"_k, r.invitorName);
        o.insert("suspicious"_k, r.suspicious);
    }
    if (c.is(Personality::SnowLuma)) {
        o.insert("flag"_k, QString::number(r.id));
        o.insert("user_id"_k, r.user);
    }
    return o;
}

Answer getGroupSystemMsg(Context &c)
{
    QJsonArray invited, joins, doubtful;
    for (const DemoRequest &r : qAsConst(c.s.requests)) {
        if (r.invite) {
            invited.append(invitedItem(c, r));
        } else if (r.suspicious) {
            if (!c.is(Personality::NapCat))
                doubtful.append(joinItem(c, r));
        } else if (r.invitor == 0 || c.is(Personality::GoCqhttp)) {
            joins.append(joinItem(c, r)); // quirk(NapCat, LLBot): requests brought by a member are not listed
        }
    }
    for (const QJsonValue &v : qAsConst(doubtful))
        joins.append(v);
    if (c.is(Personality::SnowLuma))
        return Answer::ok(joins);
    const bool nulls = c.is(Personality::GoCqhttp);
    QJsonObject o{{"invited_requests"_k, nulls && invited.isEmpty() ? QJsonValue() : QJsonValue(invited)},
                  {"join_requests"_k, nulls && joins.isEmpty() ? QJsonValue() : QJsonValue(joins)}};
    if (c.is(Personality::NapCat))
        o.insert("InvitedRequest"_k, invited);
    return Answer::ok(o);
}

Answer getGroupRequests(Context &c)
{
    QJsonArray list;
    for (const DemoRequest &r : qAsConst(c.s.requests))
        list.append(c.s.requestEvent(r));
    return Answer::ok(list);
}

Answer getGroupIgnoreAddRequest(Context &c)
{
    if (c.is(Personality::LLBot))
        return Answer::failed({}, QStringLiteral("请使用 get_group_system_msg"));
    QJsonArray list;
    for (const DemoRequest &r : qAsConst(c.s.requests)) {
        if (r.suspicious)
            list.append(joinItem(c, r));
    }
    return Answer::ok(list);
}

bool matches(const DemoState &s, const DemoRequest &r, const QString &flag)
{
    if (s.requestFlag(r) == flag)
        return true;
    return !s.is(Personality::Lagrange) && flag == QString::number(r.id);
}

Answer settle(Context &c, DemoRequest &r, bool approve)
{
    r.checked = true;
    r.actor = c.s.account;
    if (!approve)
        return Answer::ok();
    if (r.invite) {
        DemoGroup g;
        g.id = r.group;
        g.name = r.groupName;
        g.staleCount = 2;
        DemoMember self;
        self.id = c.s.account;
        self.nickname = c.s.accountName;
        DemoMember owner;
        owner.id = r.user;
        owner.nickname = r.nickname;
        owner.role = DemoRole::Owner;
        g.members.insert(owner.id, owner);
        c.s.groups.insert(g.id, g);
        c.s.join(c.s.groups[g.id], self, r.user, true);
    } else if (DemoGroup *g = c.s.group(r.group)) {
        DemoMember m;
        m.id = r.user;
        m.nickname = r.nickname;
        c.s.join(*g, m, c.s.account, false);
    }
    return Answer::ok();
}

Answer setGroupAddRequest(Context &c)
{
    const QString flag = c.in.text("flag"_k);
    const bool approve = c.in.flag("approve"_k, true);
    c.in.optional("reason"_k);
    const QString kind = c.in.optional({"sub_type"_k, "type"_k});
    const bool strictKind =
        c.is(Personality::GoCqhttp); // anything but "add" is looked up among the invitations
    for (DemoRequest &r : c.s.requests) {
        if (!matches(c.s, r, flag) || (strictKind && r.invite != (kind != "add"_k)))
            continue;
        if (r.checked)
            return c.is(Personality::NapCat) || c.is(Personality::Lagrange)
                ? Answer::ok() // quirk: the result is not looked at
                : c.refuse("FLAG_HAS_BEEN_CHECKED", QStringLiteral("消息已被处理"),
                           QStringLiteral("请求已被处理"));
        const DemoGroup *g = c.s.group(r.group);
        if (!r.invite && (!g || !c.manages(*g)))
            return c.denied(LL | SL, "", {});
        return settle(c, r, approve);
    }
    return c.refuse("FLAG_NOT_FOUND", QStringLiteral("FLAG不存在"), QStringLiteral("No such request"));
}

} // namespace

void addRequestActions(ActionTable &t)
{
    add(t, "get_group_system_msg", GC | NC | LL | SL, getGroupSystemMsg);
    add(t, "get_group_requests", LG, getGroupRequests);
    add(t, "get_group_ignore_add_request", NC | LL | SL, getGroupIgnoreAddRequest);
    add(t, "set_group_add_request", Everywhere, setGroupAddRequest);
}

} // namespace qundesk::demo
