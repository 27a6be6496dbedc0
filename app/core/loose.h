// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading single JSON values the way OneBot servers write them: numbers as text, text as numbers, 0/1 for
// booleans. Every reader leaves its target alone unless it answers Ok.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <charconv>
#include <chrono>
#include <cmath>
#include <concepts>
#include <cstring>
#include <optional>
#include <simdjson.h>
#include <utility>

namespace qundesk::json {

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;
using Value = ondemand::value;
using Object = ondemand::object;
using Array = ondemand::array;

enum class Read {
    Ok,
    Empty, ///< null, or "" where a number is wanted: the member keeps its default
    Wrong, ///< another type or out of range; the value may be skipped and reading goes on
    Broken, ///< not JSON from here on: nothing after this point can be read
};

/// After these the iterator has lost its place; after all others the value is simply skipped.
inline bool isSyntax(simdjson::error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE:
    case simdjson::STRING_ERROR:
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR: return false;
    default: return true;
    }
}
inline Read readError(simdjson::error_code error) { return isSyntax(error) ? Read::Broken : Read::Wrong; }

inline std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Text that simdjson refuses (STRING_ERROR): servers cut nicknames in the middle of a surrogate pair, Qt
/// keeps the half. \a token points at the opening quote.
inline Read repairText(const char *token, QString &out)
{
    const char *end = token + 1; // the parser has seen the closing quote
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    const auto repaired = QJsonDocument::fromJson('[' + QByteArray(token, end + 1 - token) + ']');
    out = repaired.array().at(0).toString();
    return repaired.isNull() ? Read::Wrong : Read::Ok;
}

/// The whole of \a text as a number; blanks around it are allowed, none at all is Empty.
template <class T> Read parseNumber(std::string_view text, T &out)
{
    text = trimmed(text);
    if (text.empty())
        return Read::Empty;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size() ? Read::Ok : Read::Wrong;
}

inline Read readWholeDouble(Value &value, qint64 &out)
{
    double real{}; // 1.0 and 1e9 are whole numbers too
    constexpr double limit = 9223372036854775808.0;
    if (const auto error = value.get_double().get(real))
        return readError(error);
    if (real != std::trunc(real) || real >= limit || real < -limit)
        return Read::Wrong;
    out = qint64(real);
    return Read::Ok;
}

Read readLoosely(Value &value, qint64 &out);

/// 64-bit whole numbers: also as text, as 1.0 or 1e3, and true as 1. Never through a double unless written as
/// one. The expected type first, without asking what the value is: type() costs a mispredicted jump per
/// field.
inline Read read(Value &value, qint64 &out)
{
    std::int64_t whole{}; // is long, qint64 is long long: a reference does not bind
    if (value.get_int64().get(whole))
        return readLoosely(value, out); // a getter that fails has not moved
    out = whole;
    return Read::Ok;
}

inline Read readLoosely(Value &value, qint64 &out)
{
    json_type type{};
    if (value.type().get(type))
        return Read::Broken;
    switch (type) {
    case json_type::number: return readWholeDouble(value, out);
    case json_type::string: {
        std::string_view text;
        const auto error = value.get_string().get(text);
        return error ? readError(error) : parseNumber(text, out);
    }
    case json_type::boolean: {
        bool yes{};
        if (const auto error = value.get_bool().get(yes))
            return readError(error);
        out = yes;
        return Read::Ok;
    }
    case json_type::null: return Read::Empty;
    default: return Read::Wrong;
    }
}

template <std::integral T>
requires(!std::same_as<T, bool>) Read read(Value &value, T &out)
{
    qint64 wide{};
    const Read result = read(value, wide);
    if (result != Read::Ok)
        return result;
    if (!std::in_range<T>(wide))
        return Read::Wrong;
    out = T(wide);
    return Read::Ok;
}

/// true, 1, "1", "true", any number but 0; "" is Empty.
inline Read read(Value &value, bool &out)
{
    if (!value.get_bool().get(out))
        return Read::Ok;
    json_type type{};
    if (value.type().get(type))
        return Read::Broken;
    if (type != json_type::string) {
        qint64 number{};
        const Read result = read(value, number);
        if (result == Read::Ok)
            out = number != 0;
        return result;
    }
    std::string_view text;
    if (const auto error = value.get_string().get(text))
        return readError(error);
    if (text.empty())
        return Read::Empty;
    out = text == "true" || text == "1";
    return out || text == "false" || text == "0" ? Read::Ok : Read::Wrong;
}

inline Read read(Value &value, double &out)
{
    json_type type{};
    if (value.type().get(type))
        return Read::Broken;
    if (type == json_type::number) {
        const auto error = value.get_double().get(out);
        return error ? readError(error) : Read::Ok;
    }
    std::string_view text;
    if (type != json_type::string || value.get_string().get(text))
        return type == json_type::null ? Read::Empty : Read::Wrong;
    return parseNumber(text, out);
}

/// Numbers and booleans become their token, verbatim.
inline Read read(Value &value, QString &out)
{
    const std::string_view token = value.raw_json_token(); // before get_string(), which moves on
    std::string_view text;
    const auto error = value.get_string().get(text);
    if (!error) {
        out = text.empty() ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
        return Read::Ok;
    }
    if (error == simdjson::STRING_ERROR)
        return repairText(token.data(), out);
    json_type type{};
    if (error != simdjson::INCORRECT_TYPE || value.type().get(type))
        return Read::Broken;
    if (type == json_type::null)
        return Read::Empty;
    if (type != json_type::number && type != json_type::boolean)
        return Read::Wrong;
    const std::string_view verbatim = trimmed(token); // an id beyond 2^53 must not pass through a double
    out = QString::fromLatin1(verbatim.data(), qsizetype(verbatim.size()));
    return Read::Ok;
}

/// Ids are enum classes over qint64. An enum with a constexpr table enumNames(E), found by ADL, is read by
/// name; an unknown name is Wrong.
template <class E>
requires std::is_enum_v<E> Read read(Value &value, E &out)
{
    if constexpr (requires { enumNames(out); }) {
        std::string_view text;
        if (const auto error = value.get_string().get(text))
            return value.is_null() ? Read::Empty : readError(error);
        static constexpr auto names = enumNames(E());
        for (const auto &[name, e] : names) {
            if (name == text) {
                out = e;
                return Read::Ok;
            }
        }
        return Read::Wrong;
    } else {
        qint64 number{};
        const Read result = read(value, number);
        if (result == Read::Ok)
            out = E(number);
        return result;
    }
}

/// Whole seconds.
inline Read read(Value &value, std::chrono::seconds &out)
{
    qint64 number{};
    const Read result = read(value, number);
    if (result == Read::Ok)
        out = std::chrono::seconds(number);
    return result;
}

} // namespace qundesk::json
