// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/memberjson.h"

namespace qundesk::demo {

namespace {

void pair(QByteArray &out, const char *key, qint64 value)
{
    out += ",\"";
    out += key;
    out += "\":";
    out += QByteArray::number(value);
}

void pair(QByteArray &out, const char *key, const QString &value)
{
    out += ",\"";
    out += key;
    out += "\":";
    appendText(out, value);
}

void flag(QByteArray &out, const char *key, bool value)
{
    out += ",\"";
    out += key;
    out += value ? "\":true" : "\":false";
}

void textOrNull(QByteArray &out, const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        pair(out, key, value);
        return;
    }
    out += ",\"";
    out += key;
    out += "\":null";
}

QString roleName(DemoRole role)
{
    switch (role) {
    case DemoRole::Owner: return QStringLiteral("owner");
    case DemoRole::Admin: return QStringLiteral("admin");
    case DemoRole::Member: break;
    }
    return QStringLiteral("member");
}

} // namespace

void appendText(QByteArray &out, const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    const char *clean = utf8.constData();
    const char *const end = clean + utf8.size();
    out += '"';
    for (const char *at = clean; at != end; ++at) {
        const char c = *at;
        if (quint8(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(clean, at - clean);
        clean = at + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[quint8(c) >> 4];
            out += hex[quint8(c) & 15];
        }
    }
    out.append(clean, end - clean);
    out += '"';
}

void appendMember(QByteArray &out, const DemoGroup &g, const DemoMember &m, Personality who, bool detail)
{
    const bool napcat = who == Personality::NapCat;
    const bool llbot = who == Personality::LLBot;
    const bool lagrange = who == Personality::Lagrange;
    const bool full = detail && (napcat || llbot);
    out += "{\"group_id\":" + QByteArray::number(g.id);
    pair(out, "user_id", m.id);
    pair(out, "nickname", m.nickname);
    if (lagrange)
        textOrNull(out, "card", m.card);
    else
        pair(out, "card", m.card);
    const bool knowsSex = full || who == Personality::GoCqhttp;
    pair(out, "sex", lagrange ? QString() : knowsSex ? m.sex : QStringLiteral("unknown"));
    pair(out, "age", full ? m.age : 0);
    pair(out, "area", QString());
    pair(out, "join_time", m.joined);
    pair(out, "last_sent_time", m.lastSpoke);
    pair(out, "level", QString::number(m.level));
    pair(out, "role", roleName(m.role));
    flag(out, "unfriendly", !lagrange && who != Personality::GoCqhttp && m.unfriendly);
    if (lagrange)
        textOrNull(out, "title", m.title);
    else
        pair(out, "title", m.title);
    pair(out, "title_expire_time", 0);
    flag(out, "card_changeable", napcat);
    // quirk(Lagrange): no mute times at all.
    if (!lagrange)
        pair(out, "shut_up_timestamp", m.mutedUntil);
    if (napcat || llbot) {
        pair(out, "qq_level", detail ? m.qqLevel : 0);
        flag(out, "is_robot", m.robot);
    }
    if (llbot)
        pair(out, "card_or_nickname", m.shown());
    out += '}';
}

} // namespace qundesk::demo
