// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on messages and essence messages.
#include "demo/demoactions.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

DemoMessage *find(Context &c, QLatin1String key = "message_id"_k)
{
    const auto it = c.s.messages.find(qint32(c.in.id(key)));
    return it == c.s.messages.end() ? nullptr : &*it;
}

Answer getMsg(Context &c)
{
    const DemoMessage *m = find(c);
    if (!m || (m->recalled && !c.is(Personality::LLBot)))
        return c.refuse("MSG_NOT_FOUND", QStringLiteral("消息不存在"), QStringLiteral("消息不存在"));
    QJsonObject o = c.s.messageEvent(*m);
    switch (c.s.personality) {
    case Personality::GoCqhttp:
        return Answer::ok(QJsonObject{
            {"group"_k, true},
            {"group_id"_k, m->group},
            {"message"_k, o.value("message"_k)},
            {"message_id"_k, m->id},
            {"message_id_v2"_k,
             QStringLiteral("%1%2")
                 .arg(m->group, 16, 16, QLatin1Char('0'))
                 .arg(m->seq, 8, 16, QLatin1Char('0'))},
            {"message_seq"_k, m->seq},
            {"message_type"_k, "group"_k},
            {"real_id"_k, m->seq},
            {"sender"_k, QJsonObject{{"user_id"_k, m->user}, {"nickname"_k, c.s.nameOf(m->group, m->user)}}},
            {"time"_k, m->time}});
    case Personality::NapCat: o.insert("emoji_likes_list"_k, QJsonArray()); break;
    case Personality::LLBot:
        o.insert("real_id"_k, m->seq);
        o.insert("status"_k, m->recalled ? "deleted"_k : "normal"_k);
        break;
    case Personality::Lagrange:
        return Answer::ok(QJsonObject{{"time"_k, m->time},
                                      {"message_type"_k, "group"_k},
                                      {"message_id"_k, m->id},
                                      {"real_id"_k, m->id},
                                      {"sender"_k, o.value("sender"_k)},
                                      {"message"_k, o.value("message"_k)}});
    case Personality::SnowLuma: break;
    }
    return Answer::ok(o);
}

Answer deleteMsg(Context &c)
{
    const DemoMessage *m = find(c);
    if (!m || m->recalled)
        return c.refuse("MESSAGE_NOT_FOUND", QStringLiteral("消息不存在"), QStringLiteral("Recall failed"));
    const DemoGroup *g = c.s.group(m->group);
    const DemoRole author = g ? g->members.value(m->user).role : DemoRole::Member;
    if (m->user != c.s.account && (!g || c.s.ownRole(*g) <= author))
        return c.refuse("RECALL_API_ERROR", QStringLiteral("oidb result unsuccessful: 1001 msg: no right"),
                        QStringLiteral("Recall failed"));
    c.s.recall(m->id, c.s.account);
    return Answer::ok();
}

Answer sendGroupMsg(Context &c)
{
    const QJsonValue message = c.in.value("message"_k);
    QString text = message.toString();
    for (const QJsonValue &v : message.toArray())
        text += v.toObject().value("data"_k).toObject().value("text"_k).toString();
    DemoGroup &g = c.group();
    if (g.members.value(c.s.account).mutedUntil > DemoState::now() || (g.wholeMute && !c.manages(g)))
        return c.refuse("SEND_MSG_API_ERROR", QStringLiteral("请参考 go-cqhttp 端输出"),
                        QStringLiteral("发送失败"));
    return Answer::ok(QJsonObject{{"message_id"_k, c.s.say(g, c.s.account, text)}});
}

/// Where the page asked for ends: an index into the history, exclusive.
qsizetype pageEnd(Context &c, const DemoGroup &g)
{
    const bool byId = c.is(Personality::NapCat) || c.is(Personality::Lagrange) || c.is(Personality::SnowLuma);
    const qint64 wanted = c.in.number(c.is(Personality::Lagrange) ? "message_id"_k : "message_seq"_k, 0);
    if (wanted == 0)
        return g.history.size();
    for (qsizetype i = g.history.size() - 1; i >= 0; --i) {
        const DemoMessage m = c.s.messages.value(g.history.at(i));
        if (byId ? m.id == wanted : m.seq <= wanted)
            return i + 1;
    }
    return 0;
}

Answer getGroupMsgHistory(Context &c)
{
    const DemoGroup &g = c.group();
    const qint64 count =
        c.is(Personality::GoCqhttp) ? 20 : qBound(qint64(1), c.in.number("count"_k, 20), qint64(500));
    const qsizetype end = pageEnd(c, g);
    QJsonArray list;
    for (qsizetype i = qMax<qsizetype>(0, end - count); i < end; ++i) {
        const DemoMessage m = c.s.messages.value(g.history.at(i));
        // quirk(go-cqhttp): what people said who have left since is missing.
        const bool gone =
            c.is(Personality::GoCqhttp) && !g.members.contains(m.user) && m.anonymousName.isEmpty();
        if (!m.recalled && !gone)
            list.append(c.s.messageEvent(m));
    }
    if (list.isEmpty() && (c.is(Personality::NapCat) || c.is(Personality::Lagrange)))
        return Answer::failed({}, c.is(Personality::Lagrange) ? QString() : QStringLiteral("消息不存在"));
    return Answer::ok(QJsonObject{{"messages"_k, list}});
}

QJsonObject essenceItem(const Context &c, const DemoEssence &e, const DemoMessage &m)
{
    if (c.is(Personality::SnowLuma)) // raw items of the web page: ids as text, no message_id
        return {{"msg_seq"_k, m.seq},
                {"msg_random"_k, qint64(m.id) * 7 % 2147483647},
                {"sender_uin"_k, QString::number(m.user)},
                {"sender_nick"_k, c.s.nameOf(m.group, m.user)},
                {"sender_time"_k, m.time},
                {"add_digest_uin"_k, QString::number(e.operatorId)},
                {"add_digest_nick"_k, c.s.nameOf(m.group, e.operatorId)},
                {"add_digest_time"_k, e.set},
                {"msg_content"_k, QJsonArray{QJsonObject{{"msg_type"_k, 1}, {"text"_k, m.text}}}}};
    QJsonObject o{{"message_id"_k, m.id},
                  {"sender_id"_k, m.user},
                  {"sender_nick"_k, c.s.nameOf(m.group, m.user)},
                  {"sender_time"_k, m.time},
                  {"operator_id"_k, e.operatorId},
                  {"operator_nick"_k, c.s.nameOf(m.group, e.operatorId)},
                  {"operator_time"_k, e.set}};
    if (c.is(Personality::NapCat)) {
        o.remove("sender_time"_k);
        o.insert("msg_seq"_k, m.seq);
        o.insert("msg_random"_k, qint64(m.id) * 7 % 2147483647);
    }
    if (c.is(Personality::NapCat) || c.is(Personality::Lagrange))
        o.insert("content"_k, c.s.segments(m));
    return o;
}

Answer getEssenceMsgList(Context &c)
{
    const DemoGroup *known = c.s.group(c.in.id("group_id"_k));
    if (!known && !c.is(Personality::GoCqhttp))
        c.group();
    QJsonArray list;
    for (const DemoEssence &e : known ? known->essences : QList<DemoEssence>()) {
        if (list.size() == 20 && !c.is(Personality::NapCat))
            break;
        list.append(essenceItem(c, e, c.s.messages.value(e.message)));
    }
    return Answer::ok(list);
}

Answer changeEssence(Context &c, bool on)
{
    DemoMessage *m = nullptr;
    if (!on && c.is(Personality::NapCat) && c.in.has("msg_seq"_k)) {
        const DemoGroup &g = c.group();
        for (const DemoEssence &e : g.essences) {
            if (c.s.messages.value(e.message).seq == c.in.number("msg_seq"_k, 0))
                m = &c.s.messages[e.message];
        }
    } else {
        m = find(c);
    }
    const DemoGroup *g = m ? c.s.group(m->group) : nullptr;
    if (!g)
        return c.refuse("MESSAGE_NOT_FOUND", QStringLiteral("消息不存在"), QStringLiteral("消息不存在"));
    const auto same = [id = m->id](const DemoEssence &e) { return e.message == id; };
    const bool already = std::any_of(g->essences.cbegin(), g->essences.cend(), same);
    if (!c.manages(*g) || already == on) {
        // quirk(go-cqhttp): QQ's refusal reaches the caller only as a decoding error.
        const QString text =
            (on ? QStringLiteral("set essence msg network: ") : QStringLiteral("set essence msg networ: "))
            + QStringLiteral(
                "failed to unmarshal protobuf message: proto: Unmarshal(bad pointer**oidb.EACRspBody)");
        return c.refuse("SET_ESSENCE_MSG_ERROR", text, QStringLiteral("essence refused"));
    }
    c.s.setEssence(m->id, c.s.account, on);
    return c.is(Personality::NapCat)
        ? Answer::ok(QJsonObject{{"errCode"_k, 0}, {"errMsg"_k, "success"_k}, {"result"_k, 0}})
        : Answer::ok();
}

Answer setEssenceMsg(Context &c) { return changeEssence(c, true); }
Answer deleteEssenceMsg(Context &c) { return changeEssence(c, false); }

} // namespace

void addMessageActions(ActionTable &t)
{
    add(t, "get_msg", Everywhere, getMsg);
    add(t, "delete_msg", Everywhere, deleteMsg);
    add(t, "send_group_msg", Everywhere, sendGroupMsg);
    add(t, "get_group_msg_history", Everywhere, getGroupMsgHistory);
    add(t, "get_essence_msg_list", Everywhere, getEssenceMsgList);
    add(t, "set_essence_msg", Everywhere, setEssenceMsg);
    add(t, "delete_essence_msg", Everywhere, deleteEssenceMsg);
}

} // namespace qundesk::demo
