// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/params.h"

namespace qundesk::demo {

namespace {

qint64 lenientNumber(const QJsonValue &v)
{
    if (v.isDouble())
        return v.toInteger(qint64(v.toDouble()));
    if (v.isBool())
        return v.toBool() ? 1 : 0;
    bool ok = false;
    const qint64 n = v.toString().toLongLong(&ok);
    // quirk(go-cqhttp): "+1" and " 1 " are not numbers, they are 0.
    const bool plain = ok && !v.toString().startsWith(u'+') && v.toString().trimmed() == v.toString();
    return plain ? n : 0;
}

} // namespace

void Params::missing(QLatin1String key) const
{
    switch (m_who) {
    case Personality::NapCat:
        throw Answer::badParams(
            QStringLiteral("Schema compilation error: Expected required property '/%1'").arg(key));
    case Personality::LLBot: throw Answer::badParams(QStringLiteral("$.%1 missing required value").arg(key));
    default: throw Answer::badParams(QStringLiteral("missing parameter: %1").arg(key));
    }
}

void Params::refuseNull(QLatin1String key, const QJsonValue &v) const
{
    if (!v.isNull())
        return;
    if (m_who == Personality::NapCat && key != "reason"_k)
        throw Answer::badParams(QStringLiteral("/%1 Expected union value").arg(key));
    if (m_who == Personality::Lagrange)
        throw Answer::badParams({});
}

qint64 Params::id(QLatin1String key) const
{
    const bool lax = m_who == Personality::GoCqhttp || m_who == Personality::Lagrange;
    if (!lax && (!has(key) || value(key).isNull()))
        missing(key);
    return number(key, 0);
}

qint64 Params::number(QLatin1String key, qint64 fallback) const
{
    const QJsonValue v = value(key);
    if (v.isUndefined())
        return fallback;
    refuseNull(key, v);
    if (v.isNull() && m_who != Personality::GoCqhttp)
        return fallback;
    if (m_who == Personality::Lagrange && !v.isDouble() && !v.isString())
        throw Answer::badParams({});
    return lenientNumber(v);
}

QString Params::asText(QLatin1String key, const QJsonValue &v) const
{
    if (v.isString())
        return v.toString();
    refuseNull(key, v);
    if (v.isNull() || v.isUndefined())
        return {};
    const QString json = QString::fromUtf8(encodeJson(v));
    if (m_who == Personality::LLBot)
        throw Answer::badParams(QStringLiteral("$.%1 expected string but got %2").arg(key, json));
    if (m_who == Personality::Lagrange)
        throw Answer::badParams({});
    return json;
}

QString Params::text(std::initializer_list<QLatin1String> keys) const
{
    for (const QLatin1String key : keys) {
        if (has(key))
            return asText(key, value(key));
    }
    if (m_who != Personality::GoCqhttp && m_who != Personality::Lagrange)
        missing(*keys.begin());
    return {};
}

QString Params::optional(std::initializer_list<QLatin1String> keys) const
{
    for (const QLatin1String key : keys) {
        if (has(key))
            return asText(key, value(key));
    }
    return {};
}

bool Params::flag(QLatin1String key, bool fallback) const
{
    const QJsonValue v = value(key);
    if (v.isUndefined())
        return fallback;
    if (v.isBool())
        return v.toBool();
    refuseNull(key, v);
    if (v.isNull())
        return m_who == Personality::GoCqhttp ? false : fallback; // quirk(go-cqhttp): null counts as given
    if (v.isDouble()) {
        if (m_who == Personality::LLBot)
            throw Answer::badParams(QStringLiteral("$.%1 expected boolean | string but got %2")
                                        .arg(key, QString::fromUtf8(encodeJson(v))));
        if (m_who == Personality::Lagrange)
            throw Answer::badParams({});
        return v.toDouble() != 0.0;
    }
    const QString word = v.toString().toLower();
    return word == "true"_k || word == "1"_k || word == "t"_k;
}

} // namespace qundesk::demo
