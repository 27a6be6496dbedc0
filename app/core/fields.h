// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One constexpr table per record or endpoint, read in both directions.
//
//     static constexpr auto fields = std::tuple{Field{"group_id", &SetGroupBan::groupId, required},
//                                               Field{{"file_size", "size"}, &File::size}};
#pragma once
#include "core/loose.h"
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <tuple>

namespace qundesk {

/// Up to three spellings of a key. Requests carry all of them; replies are read by the first one present.
struct Keys {
    constexpr Keys(const char *a) : Keys(a, "", "") {}
    constexpr Keys(const char *a, const char *b, const char *c = "") : spellings{a, b, c} {}
    std::array<std::string_view, 3> spellings;
};

enum class Need : quint8 { Optional, Required };
inline constexpr Need optional = Need::Optional;
inline constexpr Need required = Need::Required;

template<class R, class T>
struct Field {
    constexpr Field(Keys k, T R::*m, Need n = optional) : keys(k), member(m), need(n) {}
    Keys keys;
    T R::*member;
    Need need;
};

template<class R>
concept Record = requires { std::tuple_size<std::remove_cvref_t<decltype(R::fields)>>::value; };

namespace json {

enum class BrokenItems { Fail, Skip };

/// One run over one reply: how strict to be, and what was odd.
struct Run {
    BrokenItems brokenItems = BrokenItems::Fail;
    qsizetype skipped = 0; ///< items left out
    qsizetype odd = 0;     ///< optional fields of a wrong type, left at their default
    QString problem;       ///< the first of them: "wrong type: field user_id of item 17"

    void fail(const char *what)
    {
        if (problem.isEmpty()) {
            problem = QLatin1String(what) + QLatin1Char(':');
            m_unwinding = true;
        }
    }
    void at(const char *level, const auto &name) // called on the way out, innermost first
    {
        if (m_unwinding)
            problem += (problem.endsWith(QLatin1Char(':')) ? QLatin1String(" ") : QLatin1String(" of ")) + QLatin1String(level) + name;
    }
    void settle() { m_unwinding = false; } // lived with

private:
    bool m_unwinding = false;
};

inline QLatin1String latin1(std::string_view text) { return QLatin1String(text.data(), qsizetype(text.size())); }

/// Every key of every field, flat, in table order.
template<Record R>
struct Table {
    static constexpr std::size_t size = std::tuple_size_v<std::remove_cvref_t<decltype(R::fields)>>;
    struct Key { std::string_view text; quint8 field; quint8 rank; };
    static constexpr std::size_t keyCount = std::apply(
        [](const auto &...f) { return (std::size_t(0) + ... + std::size_t(std::ranges::count_if(f.keys.spellings, [](auto s) { return !s.empty(); }))); }, R::fields);
    static constexpr auto keys = [] {
        std::array<Key, keyCount> out{};
        std::size_t n = 0;
        quint8 field = 0;
        const auto add = [&](const auto &f) {
            quint8 rank = 0;
            for (std::string_view text : f.keys.spellings) {
                if (!text.empty())
                    out[n++] = {text, field, rank++};
            }
            ++field;
        };
        std::apply([&](const auto &...f) { (add(f), ...); }, R::fields);
        return out;
    }();
    static_assert(size < 64 && std::ranges::all_of(keys, [](const Key &k) { return k.text.size() < simdjson::SIMDJSON_PADDING; }),
                  "a key is compared in place and must not reach past the padding");
};

/// Same bytes, then the closing quote. Inline, because memcmp through the PLT per key is a fifth of the decoder's time.
inline bool isKey(const char *key, std::string_view text)
{
    if (key[text.size()] != '"')
        return false;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        quint64 a, b;
        std::memcpy(&a, key + i, 8);
        std::memcpy(&b, text.data() + i, 8);
        if (a != b)
            return false;
    }
    for (; i < text.size(); ++i) {
        if (key[i] != text[i])
            return false;
    }
    return true;
}

/// Finds keys without unescaping or hashing. Items of a list have the same keys in the same order, so what stood at
/// this position last time, known or not, is tried first. Lives within one frame: it points into the frame's bytes.
template<class R>
struct KeyFinder {}; // scalars have no keys
template<Record R>
class KeyFinder<R> {
public:
    int find(const char *key, std::size_t position)
    {
        if (position >= m_last.size())
            return search(key);
        auto &[text, index] = m_last[position];
        if (text.empty() || !isKey(key, text)) {
            text = {key, std::size_t(std::strchr(key, '"') - key)};
            index = text.size() < simdjson::SIMDJSON_PADDING ? search(key) : -1;
        }
        return index;
    }

private:
    static int search(const char *key)
    {
        const auto &keys = Table<R>::keys;
        const auto hit = std::ranges::find_if(keys, [key](const auto &k) { return isKey(key, k.text); });
        return hit == keys.end() ? -1 : int(hit - keys.begin());
    }
    struct Last { std::string_view text; int index = -1; };
    std::array<Last, 32> m_last{};
};

template<Record R> Read decodeInto(Object object, R &out, Run &run, KeyFinder<R> &finder);

template<Record R>
Read read(Value &value, R &out, Run &run)
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
template<class T>
Read read(Value &value, T &out, Run &)
{
    return read(value, out);
}
template<class T>
Read read(Value &value, std::optional<T> &out, Run &run)
{
    T inner{};
    const Read result = read(value, inner, run);
    if (result == Read::Ok)
        out = std::move(inner);
    return result;
}

/// Appends the items of \a array. A broken item is skipped or ends the run, as run.brokenItems says; broken JSON always ends it.
template<class T>
Read decodeItems(Array array, QList<T> &out, Run &run)
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

/// A list; a single value where a list is expected is a list of one, null and "" are the empty list.
template<class T>
Read read(Value &value, QList<T> &out, Run &run)
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

template<Record R, std::size_t I>
Read readField(Value &value, R &out, Run &run)
{
    return read(value, out.*std::get<I>(R::fields).member, run);
}

/// The reader of field number \a field: becomes a jump table.
template<Record R, std::size_t... I>
Read readAny(Value &value, R &out, Run &run, std::size_t field, std::index_sequence<I...>)
{
    Read result = Read::Wrong;
    static_cast<void>(((I == field && (result = readField<R, I>(value, out, run), true)) || ...));
    return result;
}

/// One pass over the object's keys, in whatever order they come. The last duplicate wins, as in QJsonDocument and browsers.
template<Record R>
[[gnu::flatten]] Read decodeInto(Object object, R &out, Run &run, KeyFinder<R> &finder)
{
    static constexpr auto needs = std::apply([](const auto &...f) { return std::array{f.need...}; }, R::fields);
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
        const Read result = readAny(field.value(), out, run, key.field, std::make_index_sequence<Table<R>::size>());
        if (result == Read::Ok) {
            seen[key.field] = key.rank;
        } else if (result != Read::Empty) {
            run.fail(result == Read::Broken ? "broken JSON" : "wrong type");
            run.at("field ", latin1(key.text));
            if (result == Read::Broken)
                return result;
            if (needs[key.field] == Need::Required) {
                outcome = result; // the rest of the object is still walked, so that the next item can be read
            } else {
                run.settle();
                ++run.odd;
            }
        }
    }
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (needs[i] == Need::Required && seen[i] == notSeen && outcome == Read::Ok) {
            run.fail("missing");
            run.at("field ", latin1(std::ranges::find(Table<R>::keys, quint8(i), &Table<R>::Key::field)->text));
            outcome = Read::Wrong;
        }
    }
    return outcome;
}

template<Record R> QJsonObject encode(const R &record);
template<Record R> QJsonValue toJson(const R &record) { return encode(record); }
template<class T>
QJsonValue toJson(const QList<T> &list)
{
    QJsonArray out;
    for (const T &item : list)
        out.append(toJson(item));
    return out;
}

/// An empty std::optional is left out: two servers fail on null.
template<class T>
void put(QJsonObject &out, const Keys &keys, const T &value)
{
    for (std::string_view key : keys.spellings) {
        if (!key.empty())
            out.insert(latin1(key), toJson(value));
    }
}
template<class T>
void put(QJsonObject &out, const Keys &keys, const std::optional<T> &value)
{
    if (value)
        put(out, keys, *value);
}

template<Record R>
QJsonObject encode(const R &record)
{
    QJsonObject out;
    std::apply([&](const auto &...f) { (put(out, f.keys, record.*f.member), ...); }, R::fields);
    return out;
}

} // namespace json
} // namespace qundesk
