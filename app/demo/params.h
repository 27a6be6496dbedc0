// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include <QJsonObject>
#include <QStringList>
#include <initializer_list>

namespace qundesk::demo {

/// Reads the parameters of one call as strictly or loosely as the server in question. A parameter that server
/// would refuse is thrown as an Answer (bad parameters).
class Params {
public:
    Params(const QJsonObject &object, Personality who) : m_object(object), m_who(who) { }

    /// A required id or number; number or numeric text.
    qint64 id(QLatin1String key) const;
    /// An optional number.
    qint64 number(QLatin1String key, qint64 fallback) const;
    /// A required text; the first key present wins.
    QString text(std::initializer_list<QLatin1String> keys) const;
    QString text(QLatin1String key) const { return text({key}); }
    /// An optional text, empty when omitted.
    QString optional(std::initializer_list<QLatin1String> keys) const;
    QString optional(QLatin1String key) const { return optional({key}); }
    /// A boolean; `fallback` when the key is absent.
    bool flag(QLatin1String key, bool fallback) const;
    bool has(QLatin1String key) const { return m_object.contains(key); }
    QJsonValue value(QLatin1String key) const { return m_object.value(key); }

private:
    [[noreturn]] void missing(QLatin1String key) const;
    QString asText(QLatin1String key, const QJsonValue &value) const;
    void refuseNull(QLatin1String key, const QJsonValue &value) const;

    QJsonObject m_object;
    Personality m_who;
};

} // namespace qundesk::demo
