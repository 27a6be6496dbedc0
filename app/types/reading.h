// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of what no field table can tell. For those who decode; whoever only holds records leaves this out.
#pragma once

#include "core/fields.h"
#include "types/honor.h"
#include "types/segment.h"

namespace qundesk {

/// Reads the "data" of a segment, or the segment itself where a server leaves the level out.
inline json::Read readSegmentData(json::Object object, Segment &out, json::Run &run)
{
    for (auto each : object) {
        json::ondemand::field field;
        std::string_view key;
        if (std::move(each).get(field) || field.unescaped_key().get(key))
            return json::Read::Broken;
        json::Object inner;
        if (key == "data" && !field.value().get_object().get(inner)) {
            if (readSegmentData(inner, out, run) == json::Read::Broken)
                return json::Read::Broken;
            continue;
        }
        QString Segment::*member = nullptr;
        if (key == "type")
            member = &Segment::type;
        else if (const auto known = std::ranges::find(segmentKeys, key, &SegmentKey::key);
                 known != std::end(segmentKeys))
            member = known->member;
        if (!member || !(out.*member).isEmpty())
            continue;
        if (json::read(field.value(), out.*member) == json::Read::Broken)
            return json::Read::Broken;
    }
    return json::Read::Ok;
}

inline json::Read read(json::Value &value, Segment &out, json::Run &run)
{
    json::Object object;
    if (const auto error = value.get_object().get(object))
        return json::readError(error);
    const json::Read result = readSegmentData(object, out, run);
    if (out.type.isEmpty() && !out.text.isEmpty())
        out.type = QStringLiteral("text"); // quirk(SnowLuma): pieces of essence messages have no type
    return result;
}

inline json::Read read(json::Value &value, MessageContent &out, json::Run &run)
{
    json::json_type type{};
    if (value.type().get(type))
        return json::Read::Broken;
    if (type == json::json_type::array || type == json::json_type::object)
        return json::read(value, out.segments, run);
    QString text;
    const json::Read result = json::read(value, text);
    if (result == json::Read::Ok)
        out = fromCqText(text);
    return result;
}

/// quirk(go-cqhttp): an empty list is null; only an absent one was not told.
inline json::Read read(json::Value &value, std::optional<QList<Honor>> &out, json::Run &run)
{
    QList<Honor> list;
    const json::Read result = json::read(value, list, run);
    if (result == json::Read::Ok || result == json::Read::Empty)
        out = std::move(list);
    return result == json::Read::Empty ? json::Read::Ok : result;
}

/// quirk(NapCat): {} when there is none.
inline json::Read read(json::Value &value, std::optional<Honor> &out, json::Run &run)
{
    Honor one;
    const json::Read result = json::read(value, one, run);
    if (result == json::Read::Ok && number(one.userId) != 0)
        out = std::move(one);
    return result;
}

} // namespace qundesk
