// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Objects and lists into records, by their tables: one pass, forward only, keys in any order.
#pragma once

#include "core/fieldtable.h"

// The whole reader of a record that comes by the thousand (`bulk`) becomes one function: a third of the
// decoding time. All others stay calls, as do records and lists within records, or code and compile time
// would grow with every level.
#if defined(_MSC_VER) && !defined(__clang__)
#define QUNDESK_FLATTEN [[msvc::flatten]]
#define QUNDESK_NOINLINE [[msvc::noinline]]
#else
#define QUNDESK_FLATTEN [[gnu::flatten]]
#define QUNDESK_NOINLINE [[gnu::noinline]]
#endif

namespace qundesk::json {

/// Reads \a object into \a out. Wrong: a required field was absent or of another type (run.problem says
/// which).
template <Record R> Read decodeInto(Object object, R &out, Run &run, KeyFinder<R> &finder);

template <Record R> QUNDESK_NOINLINE Read read(Value &value, R &out, Run &run)
{
    json_type type{};
    if (value.type().get(type))
        return Read::Broken;
    Object object;
    if (type != json_type::object || value.get_object().get(object))
        return type == json_type::null ? Read::Empty : Read::Wrong;
    KeyFinder<R> finder;
    return decodeInto(object, out, run, finder);
}

template <class T> Read read(Value &value, T &out, Run &) { return read(value, out); }

template <class T> Read read(Value &value, std::optional<T> &out, Run &run)
{
    T inner{};
    const Read result = read(value, inner, run);
    if (result == Read::Ok)
        out = std::move(inner);
    return result;
}

/// Appends the items of \a array. A broken item is skipped or ends the run, as run.brokenItems says; broken
/// JSON always ends it.
template <class T> QUNDESK_NOINLINE Read decodeItems(Array array, QList<T> &out, Run &run)
{
    [[maybe_unused]] KeyFinder<T> finder;
    qsizetype index = -1;
    for (auto each : array) {
        ++index;
        Value value;
        if (each.get(value))
            return Read::Broken;
        T item{};
        Read result = Read::Wrong;
        if constexpr (Record<T>) {
            Object object;
            const auto error = value.get_object().get(object);
            result = error ? readError(error) : decodeInto(object, item, run, finder);
        } else {
            result = read(value, item, run);
        }
        if (result == Read::Ok) {
            out.append(std::move(item));
            continue;
        }
        run.fail(result == Read::Broken ? "broken JSON" : "wrong type");
        run.at("item ", QString::number(index));
        if (result == Read::Broken || run.brokenItems == BrokenItems::Fail)
            return result == Read::Broken ? result : Read::Wrong;
        run.settle();
        ++run.skipped;
    }
    return Read::Ok;
}

/// A list; a single value where a list is expected is a list of one, null is the empty list.
template <class T> Read read(Value &value, QList<T> &out, Run &run)
{
    json_type type{};
    if (value.type().get(type))
        return Read::Broken;
    if (type == json_type::array) {
        Array array;
        if (const auto error = value.get_array().get(array))
            return readError(error);
        out.clear();
        return decodeItems(array, out, run);
    }
    if (type == json_type::null)
        return Read::Empty;
    T item{};
    const Read result = read(value, item, run);
    if (result == Read::Ok)
        out = {std::move(item)};
    return result;
}

template <Record R, std::size_t I> Read readField(Value &value, R &out, Run &run)
{
    return read(value, out.*std::get<I>(R::fields).member, run);
}

/// The reader of field number \a field: becomes a jump table.
template <Record R, std::size_t... I>
Read readAny(Value &value, R &out, Run &run, std::size_t field, std::index_sequence<I...>)
{
    Read result = Read::Wrong;
    static_cast<void>(((I == field && (result = readField<R, I>(value, out, run), true)) || ...));
    return result;
}

template <Record R>
inline constexpr auto needsOf =
    std::apply([](const auto &...f) { return std::array<Need, Table<R>::size>{f.need...}; }, R::fields);

/// Names the first required field that was not there. \a seen per field: the rank of the spelling read, or
/// notSeen.
template <Record R>
Read missingField(const std::array<quint8, Table<R>::size> &seen, quint8 notSeen, Run &run)
{
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (needsOf<R>[i] == Need::Required && seen[i] == notSeen) {
            run.fail("missing");
            run.at("field ",
                   latin1(std::ranges::find(Table<R>::keys, quint8(i), &Table<R>::Key::field)->text));
            return Read::Wrong;
        }
    }
    return Read::Ok;
}

// Of duplicates the last wins, as in QJsonDocument and browsers; of several spellings the best one.
template <Record R> Read decodeFields(Object object, R &out, Run &run, KeyFinder<R> &finder)
{
    constexpr quint8 notSeen = 255;
    std::array<quint8, Table<R>::size> seen;
    seen.fill(notSeen);
    Read outcome = Read::Ok;
    std::size_t position = 0;
    for (auto each : object) {
        ondemand::field field;
        if (std::move(each).get(field))
            return Read::Broken;
        const int found = finder.find(field.key().raw(), position++);
        if (found < 0)
            continue; // unknown key: the loop skips its value, however deep
        const auto key = Table<R>::keys[std::size_t(found)];
        if (key.rank > seen[key.field])
            continue; // a better spelling was there already
        const Read result =
            readAny(field.value(), out, run, key.field, std::make_index_sequence<Table<R>::size>());
        if (result == Read::Ok) {
            seen[key.field] = key.rank;
        } else if (result != Read::Empty) {
            run.fail(result == Read::Broken ? "broken JSON" : "wrong type");
            run.at("field ", latin1(key.text));
            if (result == Read::Broken)
                return result;
            if (needsOf<R>[key.field] == Need::Required) {
                outcome = result; // the rest of the object is still walked, so that the next item can be read
            } else {
                run.settle();
                ++run.odd;
            }
        }
    }
    return outcome == Read::Ok ? missingField<R>(seen, notSeen, run) : outcome;
}

template <Record R> QUNDESK_FLATTEN Read decodeFlat(Object object, R &out, Run &run, KeyFinder<R> &finder)
{
    return decodeFields(object, out, run, finder);
}

template <Record R> Read decodeInto(Object object, R &out, Run &run, KeyFinder<R> &finder)
{
    if constexpr (requires { R::bulk; })
        return decodeFlat(object, out, run, finder);
    else
        return decodeFields(object, out, run, finder);
}

} // namespace qundesk::json
