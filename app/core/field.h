// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One constexpr table per record or endpoint, read in both directions.
//
//     static constexpr auto fields = std::tuple{Field{"group_id", &SetGroupBan::groupId, required},
//                                               Field{{"file_size", "size"}, &File::size}};
//
// Knows no JSON, so that what only holds records does not compile the parser: decode.h and encode.h read the
// tables.
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <tuple>

namespace qundesk {

namespace json {

/// A key for Qt.
inline QLatin1String latin1(std::string_view text)
{
    return QLatin1String(text.data(), qsizetype(text.size()));
}

} // namespace json

/// Up to three spellings of a key, the preferred one first. Requests carry all of them; of a reply's
/// spellings the first listed wins, wherever it stands.
struct Keys {
    constexpr Keys(const char *a) : Keys(a, "", "") { }
    constexpr Keys(const char *a, const char *b, const char *c = "") : spellings{a, b, c} { }
    std::array<std::string_view, 3> spellings;
};

enum class Need : quint8 {
    Optional, ///< absent, null or of a wrong type: the member keeps its default
    Required, ///< absent or of a wrong type: the record cannot be used
};
inline constexpr Need optional = Need::Optional;
inline constexpr Need required = Need::Required;

/// One row of a table: a member of R and its key.
template <class R, class T> struct Field {
    constexpr Field(Keys k, T R::*m, Need n = optional) : keys(k), member(m), need(n) { }
    Keys keys;
    T R::*member;
    Need need;
};

/// Has a table named `fields`. Optional: `static constexpr bool bulk = true`, comes by the thousand, so that
/// a faster reader is worth its compile time.
template <class R>
concept Record = requires
{
    std::tuple_size<std::remove_cvref_t<decltype(R::fields)>>::value;
};

template <class T> inline constexpr bool isList = false;
template <class T> inline constexpr bool isList<QList<T>> = true;

} // namespace qundesk
