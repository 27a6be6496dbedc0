// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on groups as a whole.
#include "demo/demoactions.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

QJsonObject groupObject(const Context &c, const DemoGroup &g, bool detail, bool noCache)
{
    QJsonObject o{{"group_id"_k, g.id}, {"group_name"_k, g.name}, {"max_member_count"_k, g.maxMembers}};
    o.insert("member_count"_k, int(g.members.size()));
    switch (c.s.personality) {
    case Personality::GoCqhttp:
        o.insert("group_name"_k, noCache ? g.name : g.staleName.value_or(g.name));
        if (!noCache)
            o.insert("member_count"_k, g.staleCount);
        o.insert("group_create_time"_k, detail && noCache ? g.created : 0);
        o.insert("group_level"_k, detail && noCache ? g.level : 0);
        break;
    case Personality::NapCat:
        o.insert("group_all_shut"_k, g.wholeMute ? -1 : 0);
        o.insert("group_remark"_k, g.remark);
        break;
    case Personality::LLBot: {
        qint64 owner = 0;
        for (const DemoMember &m : g.members) {
            if (detail && m.role == DemoRole::Owner)
                owner = m.id;
        }
        o.insert("group_memo"_k, g.memo);
        o.insert("group_create_time"_k, g.created);
        o.insert("remark_name"_k, g.remark);
        o.insert("avatar_url"_k, QStringLiteral("https://p.qlogo.cn/gh/%1/%1/0").arg(g.id));
        o.insert("owner_id"_k, owner);
        o.insert("is_top"_k, false);
        o.insert("shut_up_all_timestamp"_k, g.wholeMute ? qint64(4294967295) : 0);
        o.insert("shut_up_me_timestamp"_k, g.members.value(c.s.account).mutedUntil);
        break;
    }
    default: break;
    }
    return o;
}

Answer getGroupList(Context &c)
{
    const bool noCache = c.in.flag("no_cache"_k, false);
    QJsonArray list;
    for (DemoGroup &g : c.s.groups) {
        if (noCache) {
            g.staleCount = int(g.members.size());
            g.staleName.reset();
        }
        list.append(groupObject(c, g, false, noCache));
    }
    return Answer::ok(list);
}

Answer getGroupInfo(Context &c)
{
    const qint64 id = c.in.id("group_id"_k);
    const bool noCache = c.in.flag("no_cache"_k, c.is(Personality::LLBot));
    if (const DemoGroup *g = c.s.group(id))
        return Answer::ok(groupObject(c, *g, true, noCache));
    if (c.is(Personality::SnowLuma)) // quirk(SnowLuma): unknown groups are invented
        return Answer::ok(QJsonObject{{"group_id"_k, id},
                                      {"group_name"_k, QString()},
                                      {"member_count"_k, 0},
                                      {"max_member_count"_k, 0}});
    if (c.is(Personality::Lagrange))
        return Answer::failed({}, {}, -1);
    if (c.is(Personality::GoCqhttp) && id == 700700700) // can be found by the public search
        return Answer::ok(QJsonObject{{"group_id"_k, id},
                                      {"group_name"_k, QStringLiteral("没加入的群")},
                                      {"group_memo"_k, QStringLiteral("这是一个可以搜到但没有加入的群")},
                                      {"group_create_time"_k, 0},
                                      {"group_level"_k, 0},
                                      {"max_member_count"_k, 0},
                                      {"member_count"_k, 0}});
    return c.refuse("GROUP_SEARCH_ERROR", QStringLiteral("群聊搜索失败"),
                    QStringLiteral("群%1不存在").arg(id));
}

Answer setGroupName(Context &c)
{
    const QString name = c.in.text("group_name"_k);
    DemoGroup &g = c.group();
    if (c.is(Personality::GoCqhttp)) {
        if (!c.manages(g) || name.isEmpty() || name.toUcs4().size() > 19)
            return Answer::ok(); // quirk(go-cqhttp): silently nothing
    } else if (!c.manages(g) || name.isEmpty()) {
        return c.denied(NC | LL | SL, "", {});
    }
    c.s.rename(g, c.s.account, name);
    return Answer::ok();
}

void setGroupPortrait(Context &c, const Done &done)
{
    const QString file = c.in.text("file"_k);
    DemoState &s = c.s;
    const qint64 id = c.group().id;
    const Context copy = c;
    loadFile(s, file, pictureForms(s.personality), [&s, id, done, copy](const LoadedFile &f) {
        DemoGroup *g = s.group(id);
        if (!f.ok)
            return done(copy.refuse("LOAD_FILE_ERROR", f.error, f.error));
        if (!g || s.ownRole(*g) == DemoRole::Member) {
            if (s.is(Personality::Lagrange))
                return done(Answer::failed({}, {}, 1));
            return done(copy.denied(NC | LL | SL, "", {}));
        }
        g->portraitSha256 = f.sha256;
        if (s.is(Personality::NapCat))
            return done(Answer::ok(QJsonObject{{"result"_k, 0}, {"errMsg"_k, "success"_k}}));
        done(Answer::ok());
    });
}

Answer setGroupWholeBan(Context &c)
{
    const bool on = c.in.flag("enable"_k, !c.is(Personality::Lagrange));
    DemoGroup &g = c.group();
    if (!c.manages(g))
        return c.denied(NC | LL | SL, "", {});
    c.s.muteAll(g, c.s.account, on);
    return Answer::ok();
}

Answer setGroupAnonymous(Context &c)
{
    const bool on = c.in.flag("enable"_k, true);
    DemoGroup &g = c.group();
    if (c.is(Personality::GoCqhttp) && c.manages(g))
        g.anonymous = on;
    return Answer::ok();
}

Answer setGroupAnonymousBan(Context &c)
{
    if (!c.is(Personality::GoCqhttp))
        return Answer::ok(); // quirk(SnowLuma): answers ok, does nothing
    QString flag = c.in.optional("anonymous_flag"_k);
    if (flag.isEmpty())
        flag = c.in.value("anonymous"_k).toObject().value("flag"_k).toString();
    if (flag.isEmpty())
        flag = c.in.optional("anonymous.flag"_k);
    if (!flag.contains(u'|'))
        return Answer::failed(QStringLiteral("INVALID_FLAG"), QStringLiteral("无效的flag"));
    const DemoGroup &g = c.group();
    if (!c.manages(g))
        return Answer::failed(QStringLiteral("CALL_API_ERROR"), QStringLiteral("retcode 10005"));
    return Answer::ok();
}

Answer setGroupLeave(Context &c)
{
    c.in.flag("is_dismiss"_k, false); // no server dismisses a group
    DemoGroup &g = c.group();
    if (c.s.ownRole(g) == DemoRole::Owner)
        return c.denied(LL | SL, "", {});
    c.s.leaveSelf(g.id);
    return Answer::ok();
}

Answer sendGroupSign(Context &c)
{
    const qint64 id = c.in.id("group_id"_k);
    if (DemoGroup *g = c.s.group(id))
        g->signedToday = true;
    else if (!c.is(Personality::GoCqhttp)) // quirk(go-cqhttp): the group is not even looked up
        c.group();
    return c.is(Personality::NapCat) ? Answer::noData() : Answer::ok();
}

Answer getGroupAtAllRemain(Context &c)
{
    const DemoGroup &g = c.group();
    return Answer::ok(QJsonObject{{"can_at_all"_k, c.manages(g)},
                                  {"remain_at_all_count_for_group"_k, c.manages(g) ? g.atAllGroup : 0},
                                  {"remain_at_all_count_for_uin"_k, c.manages(g) ? g.atAllSelf : 0}});
}

QJsonObject honorItem(const Context &c, const DemoGroup &g, const DemoHonor &h)
{
    const DemoMember m = g.members.value(h.user);
    QJsonObject o{{"nickname"_k, m.nickname}, {"description"_k, h.description}};
    o.insert("user_id"_k,
             c.is(Personality::NapCat) ? QJsonValue(QString::number(h.user)) : QJsonValue(h.user));
    o.insert("avatar"_k, QStringLiteral("http://q1.qlogo.cn/g?b=qq&nk=%1&s=640").arg(h.user));
    return o;
}

Answer getGroupHonorInfo(Context &c)
{
    static const QStringList kinds{QStringLiteral("talkative"), QStringLiteral("performer"),
                                   QStringLiteral("legend"), QStringLiteral("strong_newbie"),
                                   QStringLiteral("emotion")};
    const bool gocq = c.is(Personality::GoCqhttp);
    const bool napcat = c.is(Personality::NapCat);
    QString type = c.in.optional("type"_k);
    if (type.isEmpty() && !gocq && !c.is(Personality::Lagrange))
        type = QStringLiteral("all");
    if (type != "all"_k && !kinds.contains(type) && !gocq)
        return Answer::badParams(QStringLiteral("/type Expected union value"));
    const qint64 id = c.in.id("group_id"_k);
    QJsonObject o{{"group_id"_k, id}};
    const DemoGroup empty;
    const DemoGroup &g = gocq ? (c.s.group(id) ? *c.s.group(id) : empty) : c.group();
    for (const QString &kind : kinds) {
        const bool wanted = type == "all"_k || type == kind;
        if (!wanted && !napcat)
            continue;
        if (c.is(Personality::Lagrange) && kind == "performer"_k)
            continue; // quirk(Lagrange): never produced
        if (c.s.untoldHonors.contains(kind))
            continue;
        QJsonArray list;
        const QList<DemoHonor> holders = wanted ? g.honors.value(kind) : QList<DemoHonor>();
        const bool hidden = kind == "strong_newbie"_k && (napcat || c.is(Personality::LLBot));
        for (const DemoHonor &h : hidden ? QList<DemoHonor>() : holders)
            list.append(honorItem(c, g, h));
        o.insert(kind + "_list"_k, gocq && list.isEmpty() ? QJsonValue() : QJsonValue(list));
        if (kind != "talkative"_k)
            continue;
        if (!holders.isEmpty()) {
            QJsonObject now = honorItem(c, g, holders.first());
            if (!napcat) {
                now.remove("description"_k);
                now.insert("day_count"_k, holders.first().days);
            }
            o.insert("current_talkative"_k, now);
        } else if (napcat) {
            o.insert("current_talkative"_k, QJsonObject());
        }
    }
    return Answer::ok(o);
}

Answer setGroupRemark(Context &c)
{
    DemoGroup &g = c.group();
    g.remark = c.in.optional("remark"_k);
    return Answer::ok();
}

Answer getGroupDetailInfo(Context &c)
{
    const DemoGroup &g = c.group();
    QJsonObject o = groupObject(c, g, true, true);
    o.insert("group_remark"_k, QString());
    o.insert("shutUpAllTimestamp"_k, g.wholeMute ? qint64(4294967295) : 0);
    o.insert("richFingerMemo"_k, g.memo);
    for (const DemoMember &m : g.members) {
        if (m.role == DemoRole::Owner)
            o.insert("ownerUin"_k, QString::number(m.id));
    }
    return Answer::ok(o);
}

} // namespace

void addGroupActions(ActionTable &t)
{
    add(t, "get_group_list", Everywhere, getGroupList);
    add(t, "get_group_info", Everywhere, getGroupInfo);
    add(t, "set_group_name", Everywhere, setGroupName);
    addLater(t, "set_group_portrait", Everywhere, setGroupPortrait);
    add(t, "set_group_whole_ban", Everywhere, setGroupWholeBan);
    add(t, "set_group_anonymous", GC | SL, setGroupAnonymous);
    add(t, "set_group_anonymous_ban", GC | SL, setGroupAnonymousBan);
    add(t, "set_group_leave", Everywhere, setGroupLeave);
    add(t, "send_group_sign", GC | NC | LL | SL, sendGroupSign);
    add(t, "set_group_sign", NC | SL, sendGroupSign);
    add(t, "get_group_at_all_remain", GC | NC | LL | SL, getGroupAtAllRemain);
    add(t, "get_group_honor_info", Everywhere, getGroupHonorInfo);
    add(t, "set_group_remark", NC | LL | SL, setGroupRemark);
    add(t, "get_group_detail_info", NC | SL, getGroupDetailInfo);
}

} // namespace qundesk::demo
