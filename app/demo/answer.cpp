// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qundesk::demo {

Answer Answer::ok(const QJsonValue &data)
{
    Answer a;
    a.data = data;
    return a;
}

Answer Answer::raw(QByteArray json)
{
    Answer a;
    a.json = std::move(json);
    return a;
}

Answer Answer::noData()
{
    Answer a;
    a.hasData = false;
    return a;
}

Answer Answer::failed(const QString &code, const QString &wording, int retcode)
{
    Answer a;
    a.kind = Kind::Failed;
    a.code = code;
    a.wording = wording;
    a.retcode = retcode;
    return a;
}

Answer Answer::badParams(const QString &wording)
{
    Answer a;
    a.kind = Kind::BadParams;
    a.wording = wording;
    return a;
}

QByteArray encodeJson(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray escapedLikeGo(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + json.size() / 16);
    const char *clean = json.constData();
    const char *const end = clean + json.size();
    for (const char *at = clean; at != end; ++at) {
        if (*at != '<' && *at != '>' && *at != '&')
            continue;
        out.append(clean, at - clean);
        out += *at == '<' ? "\\u003c" : *at == '>' ? "\\u003e" : "\\u0026";
        clean = at + 1;
    }
    out.append(clean, end - clean);
    return out;
}

namespace {

using Kind = Answer::Kind;

int usualRetcode(const Answer &a, Personality who, Channel channel)
{
    if (a.retcode != 0)
        return a.retcode;
    const bool ws = channel == Channel::WebSocket;
    switch (a.kind) {
    case Kind::Ok: return 0;
    case Kind::Failed:
        switch (who) {
        case Personality::GoCqhttp:
        case Personality::SnowLuma: return 100;
        case Personality::NapCat:
        case Personality::LLBot: return ws ? 1200 : 200;
        case Personality::Lagrange: return 200;
        }
        break;
    case Kind::BadParams:
        switch (who) {
        case Personality::GoCqhttp: return 100;
        case Personality::NapCat:
        case Personality::LLBot: return ws ? 1400 : 400;
        case Personality::Lagrange: return 200;
        case Personality::SnowLuma: return 1400;
        }
        break;
    case Kind::Unsupported:
        switch (who) {
        case Personality::GoCqhttp:
        case Personality::Lagrange: return 404;
        // quirk(NapCat): over HTTP an unknown action looks like any failure; only the text tells.
        case Personality::NapCat: return ws ? 1404 : 200;
        case Personality::LLBot: return ws ? 1404 : 404;
        case Personality::SnowLuma: return 1404;
        }
        break;
    }
    return 100;
}

QString usualWording(const Answer &a, const QString &action, Personality who, Channel channel)
{
    if (a.kind != Kind::Unsupported || !a.wording.isEmpty())
        return a.wording;
    switch (who) {
    case Personality::GoCqhttp: return QStringLiteral("API不存在");
    case Personality::NapCat:
        return (channel == Channel::Http ? QStringLiteral("不支持的Api %1")
                                         : QStringLiteral("不支持的API %1"))
            .arg(action);
    case Personality::LLBot: return QStringLiteral("不支持的API %1").arg(action);
    default: return QStringLiteral("unknown action: %1").arg(action);
    }
}

QByteArray dataText(const Answer &a) { return a.json.isEmpty() ? encodeJson(a.data) : a.json; }

QByteArray goReply(const Answer &a, int retcode, const QString &wording,
                   const std::optional<QJsonValue> &echo)
{
    const bool ok = a.kind == Kind::Ok;
    QByteArray out = "{\"data\":" + dataText(a);
    if (echo) {
        // quirk(go-cqhttp): the echo passes through a 64-bit float.
        const QJsonValue back = echo->isDouble() ? QJsonValue(echo->toDouble()) : *echo;
        out += ",\"echo\":" + escapedLikeGo(encodeJson(back));
    }
    const QByteArray text = escapedLikeGo(encodeJson(wording));
    out += ",\"message\":" + (ok ? QByteArray("\"\"") : text);
    if (!ok) {
        const QString code = a.kind == Kind::Unsupported ? QStringLiteral("API_NOT_FOUND") : a.code;
        out += ",\"msg\":" + encodeJson(code);
    }
    out += ",\"retcode\":" + QByteArray::number(retcode) + ",\"status\":" + (ok ? "\"ok\"" : "\"failed\"");
    if (!ok)
        out += ",\"wording\":" + text;
    return out + "}\n";
}

} // namespace

QByteArray encodeReply(const Answer &a, const QString &action, Personality who, Channel channel,
                       const std::optional<QJsonValue> &echo)
{
    const bool ok = a.kind == Kind::Ok;
    const int retcode = usualRetcode(a, who, channel);
    const QString wording = usualWording(a, action, who, channel);
    if (who == Personality::GoCqhttp) {
        Answer escaped = a;
        if (a.json.isEmpty())
            escaped.json = escapedLikeGo(encodeJson(a.data)); // ready JSON was escaped when it was built
        return goReply(escaped, retcode, wording, channel == Channel::Http ? std::nullopt : echo);
    }
    const QString status = !a.status.isEmpty() ? a.status
        : ok                                   ? QStringLiteral("ok")
                                               : QStringLiteral("failed");
    QByteArray out = "{\"status\":" + encodeJson(status) + ",\"retcode\":" + QByteArray::number(retcode);
    if (a.hasData || who != Personality::NapCat)
        out += ",\"data\":" + dataText(a);
    const QByteArray text = encodeJson(wording);
    switch (who) {
    case Personality::NapCat: {
        const QJsonValue silent = ok ? QJsonValue(QString()) : QJsonValue();
        out += ",\"message\":" + text + ",\"wording\":" + text
            + ",\"echo\":" + encodeJson(echo.value_or(silent))
            + ",\"stream\":" + (a.stream ? "\"stream-action\"" : "\"normal-action\"");
        break;
    }
    case Personality::LLBot:
        out += ",\"message\":" + text + ",\"wording\":" + text;
        if (echo)
            out += ",\"echo\":" + encodeJson(*echo);
        break;
    case Personality::Lagrange: out += ",\"echo\":" + encodeJson(echo.value_or(QJsonValue())); break;
    default:
        if (!ok)
            out += ",\"wording\":" + text;
        if (echo)
            out += ",\"echo\":" + encodeJson(*echo);
        if (a.stream)
            out += ",\"stream\":\"stream-action\"";
    }
    // Over HTTP every document of NapCat's stream actions is followed by an empty line.
    return out + (a.stream && channel == Channel::Http ? "}\r\n\r\n" : "}");
}

} // namespace qundesk::demo
