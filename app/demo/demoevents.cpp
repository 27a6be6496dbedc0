// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of events and messages.
#include "demo/demostate.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

QString roleName(DemoRole role)
{
    switch (role) {
    case DemoRole::Owner: return QStringLiteral("owner");
    case DemoRole::Admin: return QStringLiteral("admin");
    case DemoRole::Member: break;
    }
    return QStringLiteral("member");
}

QString cqEscaped(QString text, bool parameter)
{
    text.replace(u'&', QStringLiteral("&amp;")).replace(u'[', QStringLiteral("&#91;"));
    text.replace(u']', QStringLiteral("&#93;"));
    return parameter ? text.replace(u',', QStringLiteral("&#44;")) : text;
}

const DemoFile *fileOf(const DemoState &s, const DemoMessage &m)
{
    const auto g = s.groups.constFind(m.group);
    if (m.fileId.isEmpty() || g == s.groups.constEnd())
        return nullptr;
    for (const DemoFile &f : g->files) {
        if (f.id == m.fileId)
            return &f;
    }
    return nullptr;
}

/// Where a picture of the talk would lie. Nobody answers there: the demo has no host.
QString pictureUrl(const QString &name) { return QStringLiteral("https://example.invalid/") + name; }

const char *typeOf(DemoPiece::Kind kind)
{
    switch (kind) {
    case DemoPiece::Kind::Text: return "text";
    case DemoPiece::Kind::At: return "at";
    case DemoPiece::Kind::Reply: return "reply";
    case DemoPiece::Kind::Image: return "image";
    case DemoPiece::Kind::Face: break;
    }
    return "face";
}

/// What a server tells of a picture.
QJsonObject imageData(const DemoState &s, const QString &name)
{
    const QString url = pictureUrl(name);
    switch (s.personality) {
    case Personality::GoCqhttp: return {{"file"_k, name + ".image"_k}, {"subType"_k, "0"_k}, {"url"_k, url}};
    case Personality::NapCat:
        return {{"summary"_k, QString()},
                {"file"_k, name},
                {"sub_type"_k, 0},
                {"url"_k, url},
                {"file_size"_k, "48213"_k}};
    case Personality::LLBot:
        return {{"file"_k, name}, {"subType"_k, 0}, {"url"_k, url}, {"file_size"_k, "48213"_k}};
    case Personality::Lagrange:
        return {{"file"_k, url},
                {"filename"_k, name},
                {"url"_k, url},
                {"summary"_k, QStringLiteral("[图片]")},
                {"subType"_k, 0}};
    case Personality::SnowLuma: break;
    }
    return {{"file"_k, name}, {"url"_k, url}, {"sub_type"_k, 0}};
}

QJsonObject dataOf(const DemoState &s, const DemoPiece &piece)
{
    switch (piece.kind) {
    case DemoPiece::Kind::Text: return {{"text"_k, piece.value}};
    case DemoPiece::Kind::At: return {{"qq"_k, piece.value}};
    case DemoPiece::Kind::Image: return imageData(s, piece.value);
    case DemoPiece::Kind::Reply:
    case DemoPiece::Kind::Face: break;
    }
    return {{"id"_k, piece.value}};
}

QString cqCode(const DemoState &s, const DemoPiece &piece)
{
    if (piece.kind == DemoPiece::Kind::Text)
        return cqEscaped(piece.value, false);
    QString code = QLatin1String("[CQ:") + QLatin1String(typeOf(piece.kind));
    const QJsonObject data = dataOf(s, piece);
    for (auto it = data.constBegin(); it != data.constEnd(); ++it)
        code += QLatin1Char(',') + it.key() + QLatin1Char('=')
            + cqEscaped(it.value().toVariant().toString(), true);
    return code + QLatin1Char(']');
}

QString cqText(const DemoState &s, const DemoMessage &m)
{
    if (!m.pieces.isEmpty()) {
        QString text;
        for (const DemoPiece &piece : m.pieces)
            text += cqCode(s, piece);
        return text;
    }
    const DemoFile *f = fileOf(s, m);
    if (!f)
        return cqEscaped(m.text, false);
    return QStringLiteral("[CQ:file,path=%1,name=%2,size=%3,busid=%4]")
        .arg(cqEscaped(f->id, true), cqEscaped(f->name, true))
        .arg(f->size)
        .arg(f->busid);
}

} // namespace

QJsonValue DemoState::segments(const DemoMessage &m) const
{
    if (!m.pieces.isEmpty()) {
        QJsonArray list;
        for (const DemoPiece &piece : m.pieces)
            list.append(
                QJsonObject{{"type"_k, QLatin1String(typeOf(piece.kind))}, {"data"_k, dataOf(*this, piece)}});
        return list;
    }
    if (const DemoFile *f = fileOf(*this, m)) {
        const QJsonObject data{
            {"file"_k, f->name}, {"file_id"_k, f->id}, {"file_size"_k, QString::number(f->size)}};
        return QJsonArray{QJsonObject{{"type"_k, "file"_k}, {"data"_k, data}}};
    }
    return QJsonArray{QJsonObject{{"type"_k, "text"_k}, {"data"_k, QJsonObject{{"text"_k, m.text}}}}};
}

QJsonObject DemoState::messageEvent(const DemoMessage &m) const
{
    const auto g = groups.constFind(m.group);
    const bool known = g != groups.constEnd() && g->members.contains(m.user);
    const bool gocq = is(Personality::GoCqhttp);
    QJsonObject sender{{"user_id"_k, m.user}, {"sex"_k, "unknown"_k}, {"age"_k, 0}, {"area"_k, QString()}};
    sender.insert("level"_k, QString());
    if (!m.anonymousName.isEmpty()) {
        sender.insert("nickname"_k, QStringLiteral("匿名消息"));
    } else if (known) {
        const DemoMember who = g->members.value(m.user);
        sender.insert("nickname"_k, who.nickname);
        sender.insert("card"_k, who.card);
        sender.insert("role"_k, roleName(who.role));
        sender.insert("title"_k, who.title);
    } else {
        sender.insert("nickname"_k, QString::number(m.user));
    }
    QJsonObject e{{"time"_k, m.time},
                  {"self_id"_k, account},
                  {"post_type"_k, "message"_k},
                  {"message_type"_k, "group"_k},
                  {"sub_type"_k, m.anonymousName.isEmpty() ? "normal"_k : "anonymous"_k},
                  {"message_id"_k, m.id},
                  {"message_seq"_k, is(Personality::NapCat) ? qint64(m.id) : m.seq},
                  {"group_id"_k, m.group},
                  {"user_id"_k, m.user},
                  {"raw_message"_k, cqText(*this, m)},
                  {"font"_k, 0},
                  {"sender"_k, sender}};
    e.insert("message"_k, gocq ? QJsonValue(cqText(*this, m)) : segments(m));
    if (gocq || is(Personality::Lagrange)) {
        QJsonValue anonymous;
        if (!m.anonymousName.isEmpty())
            anonymous =
                QJsonObject{{"flag"_k, m.anonymousFlag}, {"id"_k, 80000000}, {"name"_k, m.anonymousName}};
        e.insert("anonymous"_k, anonymous);
    }
    if (!gocq)
        e.insert("message_format"_k, "array"_k);
    if (is(Personality::NapCat) || is(Personality::LLBot))
        e.insert("group_name"_k, g == groups.constEnd() ? QString() : g->name);
    if (is(Personality::NapCat)) {
        e.insert("real_id"_k, m.id);
        e.insert("real_seq"_k, QString::number(m.seq));
    }
    return e;
}

QString DemoState::requestFlag(const DemoRequest &r) const
{
    switch (personality) {
    case Personality::LLBot:
        return QStringLiteral("%1|%2|%3|%4")
            .arg(r.group)
            .arg(r.id)
            .arg(r.invite ? 1 : 7)
            .arg(r.suspicious ? 1 : 0);
    case Personality::Lagrange:
        return QStringLiteral("%1-%2-%3-%4")
            .arg(r.id)
            .arg(r.group)
            .arg(r.invite ? 2 : 1)
            .arg(r.suspicious ? 1 : 0);
    default: return QString::number(r.id);
    }
}

QJsonObject DemoState::requestEvent(const DemoRequest &r) const
{
    QJsonObject e{{"time"_k, r.time},
                  {"self_id"_k, account},
                  {"post_type"_k, "request"_k},
                  {"request_type"_k, "group"_k},
                  {"sub_type"_k, r.invite ? "invite"_k : "add"_k},
                  {"group_id"_k, r.group},
                  {"user_id"_k, r.user},
                  {"comment"_k, r.comment},
                  {"flag"_k, requestFlag(r)}};
    if (!is(Personality::NapCat))
        e.insert("invitor_id"_k, r.invitor);
    if (is(Personality::Lagrange) && r.comment.isEmpty())
        e.insert("comment"_k, QJsonValue());
    return e;
}

QJsonObject DemoState::status() const
{
    QJsonObject stat{{"message_received"_k, receivedMessages}, {"message_sent"_k, 0}};
    stat.insert("last_message_time"_k, now());
    QJsonObject s{{"online"_k, true}, {"good"_k, true}};
    switch (personality) {
    case Personality::GoCqhttp:
        for (const QLatin1String key : {"app_enabled"_k, "app_good"_k, "app_initialized"_k})
            s.insert(key, true);
        s.insert("plugins_good"_k, QJsonValue());
        for (const QLatin1String key :
             {"packet_received"_k, "packet_sent"_k, "packet_lost"_k, "disconnect_times"_k, "lost_times"_k})
            stat.insert(key, 0);
        s.insert("stat"_k, stat);
        break;
    case Personality::NapCat: s.insert("stat"_k, QJsonObject()); break;
    case Personality::LLBot:
        stat.insert("startup_time"_k, started);
        s.insert("stat"_k, stat);
        break;
    case Personality::Lagrange:
        for (const QLatin1String key : {"app_enabled"_k, "app_good"_k, "app_initialized"_k})
            s.insert(key, true);
        s.insert("memory"_k, 123456789);
        break;
    case Personality::SnowLuma: break;
    }
    return s;
}

} // namespace qundesk::demo
