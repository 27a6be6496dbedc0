// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoded records as JSON, to be compared with what a fixture expects: every field under its first spelling.
#pragma once

#include "core/encode.h"
#include "events/events.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qundesk::test {

template <class T> QJsonValue shown(const T &value);

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;

inline QJsonValue shownSegment(const Segment &segment)
{
    QJsonObject out{{QStringLiteral("type"), segment.type}};
    const std::pair<const char *, QString> rest[] = {{"text", segment.text},
                                                     {"target", segment.target},
                                                     {"file", segment.file},
                                                     {"url", segment.url},
                                                     {"name", segment.name}};
    for (const auto &[key, value] : rest) {
        if (!value.isEmpty())
            out.insert(QLatin1String(key), value);
    }
    return out;
}

inline QJsonValue shownRequest(const JoinRequest &request)
{
    return QJsonObject{
        {QStringLiteral("flag"), request.flag},
        {QStringLiteral("kind"),
         request.kind == JoinRequest::Kind::Invite ? QStringLiteral("invite") : QStringLiteral("add")},
        {QStringLiteral("user_id"), number(request.userId)},
        {QStringLiteral("nickname"), request.nickname},
        {QStringLiteral("brought_by"), number(request.broughtBy)},
        {QStringLiteral("group_id"), number(request.groupId)},
        {QStringLiteral("group_name"), request.groupName},
        {QStringLiteral("comment"), request.comment},
        {QStringLiteral("time"), request.time},
        {QStringLiteral("checked"), request.checked},
        {QStringLiteral("actor"), number(request.actor)},
        {QStringLiteral("suspicious"), request.suspicious}};
}

inline QJsonValue shownReaction(const ReactionChanged &event)
{
    return QJsonObject{{QStringLiteral("emoji"), event.emoji},
                       {QStringLiteral("count"), event.count},
                       {QStringLiteral("added"), event.added},
                       {QStringLiteral("message_id"), number(event.messageId)}};
}

template <Record R> QJsonValue shownRecord(const R &record)
{
    QJsonObject out;
    std::apply(
        [&](const auto &...field) {
            (out.insert(json::latin1(field.keys.spellings[0]), shown(record.*field.member)), ...);
        },
        R::fields);
    return out;
}

template <class T> QJsonValue shown(const T &value)
{
    if constexpr (std::same_as<T, Done>) {
        return QJsonObject{{QStringLiteral("done"), true}};
    } else if constexpr (std::same_as<T, Segment>) {
        return shownSegment(value);
    } else if constexpr (std::same_as<T, MessageContent>) {
        return shown(value.segments);
    } else if constexpr (std::same_as<T, JoinRequest>) {
        return shownRequest(value);
    } else if constexpr (std::same_as<T, JoinRequests>) {
        return QJsonObject{{QStringLiteral("join"), shown(value.join)},
                           {QStringLiteral("invited"), shown(value.invited)}};
    } else if constexpr (std::same_as<T, JoinRequested>) {
        return shownRequest(value.request);
    } else if constexpr (std::same_as<T, ReactionChanged>) {
        return shownReaction(value);
    } else if constexpr (std::same_as<T, MessageReceived>) {
        QJsonObject out = shown(value.message).toObject();
        out.insert(QStringLiteral("own"), value.own);
        return out;
    } else if constexpr (isOptional<T>) {
        return value ? shown(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (isList<T>) {
        QJsonArray out;
        for (const auto &item : value)
            out.append(shown(item));
        return out;
    } else if constexpr (Record<T>) {
        return shownRecord(value);
    } else if constexpr (std::is_empty_v<T>) {
        return QJsonObject();
    } else {
        using json::toJson;
        return toJson(value);
    }
}

/// Where \a actual is not what \a expected says; empty if it is. Keys that are not expected may be anything.
inline QString difference(const QJsonValue &expected, const QJsonValue &actual,
                          const QString &path = QString())
{
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject want = expected.toObject(), have = actual.toObject();
        for (auto each = want.begin(); each != want.end(); ++each) {
            const QString problem = have.contains(each.key())
                ? difference(each.value(), have.value(each.key()), path + QLatin1Char('/') + each.key())
                : QStringLiteral("%1 has no %2").arg(path, each.key());
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray want = expected.toArray(), have = actual.toArray();
        if (want.size() != have.size())
            return QStringLiteral("%1 has %2 items, not %3").arg(path).arg(have.size()).arg(want.size());
        for (qsizetype i = 0; i < want.size(); ++i) {
            const QString problem =
                difference(want.at(i), have.at(i), QStringLiteral("%1/%2").arg(path).arg(i));
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }
    if (expected == actual)
        return {};
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    return QStringLiteral("%1 is %2, not %3").arg(path, text(actual), text(expected));
}

} // namespace qundesk::test
