// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

#include <algorithm>
#include <optional>

namespace qundesk {

namespace {

constexpr qsizetype longestEntity = 12; ///< between "&" and ";"
constexpr char32_t noBreakSpace = 0xA0;

struct Named {
    const char *name;
    char32_t character;
};

constexpr Named names[] = {
    {"amp", U'&'},     {"lt", U'<'},       {"gt", U'>'},      {"quot", U'"'},     {"apos", U'\''},
    {"nbsp", 0xA0},    {"ensp", 0x2002},   {"emsp", 0x2003},  {"thinsp", 0x2009}, {"copy", 0xA9},
    {"reg", 0xAE},     {"trade", 0x2122},  {"yen", 0xA5},     {"deg", 0xB0},      {"plusmn", 0xB1},
    {"middot", 0xB7},  {"times", 0xD7},    {"divide", 0xF7},  {"laquo", 0xAB},    {"raquo", 0xBB},
    {"lsquo", 0x2018}, {"rsquo", 0x2019},  {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"ndash", 0x2013},
    {"mdash", 0x2014}, {"hellip", 0x2026}, {"bull", 0x2022},  {"larr", 0x2190},   {"rarr", 0x2192},
};

std::optional<char32_t> numbered(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    if (hex)
        digits = digits.mid(1);
    // toUInt() would take signs and spaces, too.
    const auto isDigit = [hex](QChar c) {
        return (c >= u'0' && c <= u'9') || (hex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
    };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    bool fits = false;
    const uint value = digits.toUInt(&fits, hex ? 16 : 10);
    const bool character = fits && value != 0 && value <= 0x10FFFF && !(value >= 0xD800 && value <= 0xDFFF);
    return character ? char32_t(value) : U'\uFFFD';
}

/// What stands between "&" and ";".
std::optional<char32_t> meaningOf(QStringView entity)
{
    if (entity.startsWith(u'#'))
        return numbered(entity.mid(1));
    const auto *found = std::find_if(std::begin(names), std::end(names), [entity](const Named &each) {
        return entity == QLatin1String(each.name);
    });
    return found == std::end(names) ? std::nullopt : std::optional(found->character);
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'&') {
            const qsizetype end = text.mid(at + 1, longestEntity + 1).indexOf(u';');
            const auto meaning = end > 0 ? meaningOf(text.mid(at + 1, end)) : std::nullopt;
            if (meaning) {
                out += QChar::fromUcs4(*meaning == noBreakSpace ? U' ' : *meaning);
                at += end + 2;
                continue;
            }
        }
        out += text[at] == QChar(noBreakSpace) ? QChar(u' ') : text[at];
        ++at;
    }
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return out.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

} // namespace qundesk
