// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What decoding keeps from the tables of field.h: all keys flat, and where each was found last.
#pragma once

#include "core/decoder.h"
#include "core/field.h"
#include "core/loose.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace qundesk {

namespace json {

/// Every key of every field, flat, in table order.
template <Record R> struct Table {
    struct Key {
        std::string_view text;
        quint8 field;
        quint8 rank; ///< 0 = the preferred spelling
    };
    static constexpr std::size_t size = std::tuple_size_v<std::remove_cvref_t<decltype(R::fields)>>;
    static constexpr std::size_t spellingsOf(const Keys &of)
    {
        return std::size_t(std::ranges::count_if(of.spellings, [](auto s) { return !s.empty(); }));
    }
    static constexpr std::size_t keyCount =
        std::apply([](const auto &...f) { return (std::size_t(0) + ... + spellingsOf(f.keys)); }, R::fields);
    static constexpr auto keys = [] {
        std::array<Key, keyCount> out{};
        std::size_t n = 0;
        quint8 field = 0;
        [[maybe_unused]] const auto add = [&](const auto &f) {
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
    static constexpr bool fits(const Key &key) { return key.text.size() < simdjson::SIMDJSON_PADDING; }
    static_assert(size < 64 && std::ranges::all_of(keys, fits),
                  "a key is compared in place and must not reach past the padding");
};

/// Same bytes, then the closing quote. Inline, because memcmp through the PLT per key is a fifth of the
/// decoder's time.
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

/// Finds keys without unescaping or hashing. Items of a list have the same keys in the same order, so what
/// stood at this position last time, known or not, is tried first. Lives within one frame: it points into the
/// frame's bytes.
template <class R> struct KeyFinder {
}; // scalars have no keys
template <Record R> class KeyFinder<R> {
public:
    /// Index in Table<R>::keys, or -1. \a key points behind the opening quote.
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
    struct Last {
        std::string_view text;
        int index = -1;
    };
    std::array<Last, 32> m_last{};
};

} // namespace json
} // namespace qundesk
