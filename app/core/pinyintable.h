// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The readings of the CJK ideographs, written at build time by pinyingen.cpp. Only pinyin.cpp includes this.
#pragma once

#include <cstdint>
#include <span>

namespace qundesk::pinyintable {

inline constexpr char32_t firstIdeograph = 0x4E00;
inline constexpr char32_t lastIdeograph = 0x9FFF;
inline constexpr int maxReadings = 4;

struct Syllable {
    char16_t letters[6]; ///< lower case, no tone, u for ü ("zhuang" is the longest)
    std::uint16_t length;
};

/// The further readings of one ideograph; 0 = none.
struct MoreReadings {
    char16_t ideograph;
    std::uint16_t syllables[maxReadings - 1];
};

inline constexpr std::uint16_t hasMore = 0x8000; ///< flag in firstReadings: look in moreReadings too

extern const Syllable syllables[]; ///< the first is empty: "no reading"
extern const std::uint16_t
    firstReadings[lastIdeograph - firstIdeograph + 1]; ///< index into syllables, hasMore
extern const std::span<const MoreReadings> moreReadings; ///< sorted by ideograph

} // namespace qundesk::pinyintable
