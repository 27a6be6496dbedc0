// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records into request parameters. The member's type decides, so a boolean can never leave as 0/1, nor a text
// as a number: two servers refuse those.
#pragma once

#include "core/field.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qundesk::json {

inline QJsonValue toJson(bool value) { return value; }
inline QJsonValue toJson(double value) { return value; }
inline QJsonValue toJson(const QString &value) { return value; }
inline QJsonValue toJson(std::chrono::seconds value) { return qint64(value.count()); }
template <std::integral T>
requires(!std::same_as<T, bool>) QJsonValue toJson(T value) { return qint64(value); }
template <class E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    if constexpr (requires { enumNames(value); }) {
        static constexpr auto names = enumNames(E());
        for (const auto &[name, e] : names) {
            if (e == value)
                return QString::fromUtf8(name.data(), qsizetype(name.size()));
        }
    }
    return qint64(value);
}

template <Record R> QJsonObject encode(const R &record);
template <Record R> QJsonValue toJson(const R &record) { return encode(record); }
template <class T> QJsonValue toJson(const QList<T> &list)
{
    QJsonArray out;
    for (const T &item : list)
        out.append(toJson(item));
    return out;
}

/// Under every spelling.
template <class T> void put(QJsonObject &out, const Keys &keys, const T &value)
{
    for (std::string_view key : keys.spellings) {
        if (!key.empty())
            out.insert(latin1(key), toJson(value));
    }
}
/// An empty std::optional is left out: NapCat and Lagrange fail on null.
template <class T> void put(QJsonObject &out, const Keys &keys, const std::optional<T> &value)
{
    if (value)
        put(out, keys, *value);
}

template <Record R> QJsonObject encode(const R &record)
{
    QJsonObject out;
    std::apply([&](const auto &...f) { (put(out, f.keys, record.*f.member), ...); }, R::fields);
    return out;
}

} // namespace qundesk::json
