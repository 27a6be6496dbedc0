// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pinyin.h"

#include "core/pinyintable.h"

#include <QStringBuilder>
#include <QVarLengthArray>
#include <algorithm>
#include <array>

namespace qundesk {

namespace {

using namespace pinyintable;

constexpr qsizetype maxPinyinLength =
    128; // names and titles are shorter; whole essays are not searched by initials
constexpr int maxCombinations = 4;

/// One character of the text as the keys see it.
struct Piece {
    int start; ///< in the text, UTF-16 units
    std::uint8_t length; ///< 1 or 2
    std::uint8_t readingCount = 0;
    char16_t folded[2]{};
    std::uint16_t readings[maxReadings]{}; ///< indexes of syllables
};
using Pieces = QVarLengthArray<Piece, 48>;
/// Which reading each ideograph has, by number; only pieces with several readings differ from 0.
using Choice = QVarLengthArray<std::uint8_t, 48>;
using Buffer = QVarLengthArray<char16_t, 256>;

bool isDropped(char16_t c)
{
    if (c < 0x80)
        return c <= u' ' || c == u'\'' || c == 0x7F;
    if (c >= 0x2E80
        && c < 0xFE00) // ideographs and the rest of the busy part; the wide space is the only one there
        return c == 0x3000 || c == 0x3164;
    const QChar::Category category = QChar(c).category();
    return c == 0x2019 || (c >= 0xFE00 && c <= 0xFE0F) || QChar(c).isSpace()
        || category == QChar::Other_Format || category == QChar::Other_Control;
}

char16_t folded(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms
        c = char16_t(c - 0xFEE0);
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
    return c >= 0x2E80 ? c : QChar(c).toCaseFolded().unicode();
}

/// The v of "nv" and "lv", and the ü it stands for, are u in the keys.
bool isUmlautAfter(char16_t before, char16_t c)
{
    return (c == u'v' || c == u'ü') && (before == u'n' || before == u'l');
}

void findReadings(char16_t c, Piece &piece)
{
    if (c == u'〇') // stands outside the block
        c = u'零';
    if (c < firstIdeograph || c > lastIdeograph)
        return;
    const std::uint16_t entry = firstReadings[c - firstIdeograph];
    piece.readings[0] = std::uint16_t(entry & ~hasMore);
    piece.readingCount = piece.readings[0] ? 1 : 0;
    if (!(entry & hasMore))
        return;
    const auto more = std::ranges::lower_bound(moreReadings, c, {}, &MoreReadings::ideograph);
    for (const std::uint16_t syllable : more->syllables) {
        if (syllable)
            piece.readings[piece.readingCount++] = syllable;
    }
}

Pieces analyse(QStringView text)
{
    Pieces pieces;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[i + 1].unicode());
            const char32_t lower = QChar::toCaseFolded(whole);
            if (QChar::category(whole) != QChar::Other_Format)
                pieces.append({int(i), 2, 0, {QChar::highSurrogate(lower), QChar::lowSurrogate(lower)}});
            ++i;
        } else if (!isDropped(c)) {
            pieces.append({int(i), 1, 0, {folded(c), 0}});
            if (i < maxPinyinLength)
                findReadings(c, pieces.back());
        }
    }
    return pieces;
}

/// Two-character surnames whose first reading is not that of their characters.
void readCompoundSurname(Pieces &pieces)
{
    struct Compound {
        char16_t characters[2];
        QLatin1String reading; ///< of the first character
    };
    static constexpr std::array compounds{
        Compound{{u'万', u'俟'}, QLatin1String("mo")},
        Compound{{u'长', u'孙'}, QLatin1String("zhang")},
        Compound{{u'单', u'于'}, QLatin1String("chan")},
        Compound{{u'澹', u'台'}, QLatin1String("tan")},
    };
    if (pieces.size() < 2 || pieces[0].readingCount < 2)
        return;
    for (const Compound &compound : compounds) {
        if (pieces[0].folded[0] != compound.characters[0] || pieces[1].folded[0] != compound.characters[1])
            continue;
        Piece &first = pieces[0];
        for (int i = 1; i < first.readingCount; ++i) {
            const Syllable &syllable = syllables[first.readings[i]];
            if (QStringView(syllable.letters, syllable.length) == compound.reading)
                std::swap(first.readings[0], first.readings[i]);
        }
    }
}

/// Calls \a use with each choice of readings, the surname readings first, at most maxCombinations times.
template <class Use> void forEachChoice(const Pieces &pieces, Use use)
{
    QVarLengthArray<qsizetype, 16> several;
    qsizetype product = 1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].readingCount > 1) {
            several.append(i);
            product = std::min<qsizetype>(product * pieces[i].readingCount, maxCombinations + 1);
        }
    }
    Choice choice(pieces.size());
    std::ranges::fill(choice, std::uint8_t(0));
    use(choice);
    if (product <= maxCombinations) {
        for (qsizetype n = 1; n < product; ++n) { // count in mixed radix
            for (const qsizetype i : several) {
                choice[i] = std::uint8_t((choice[i] + 1) % pieces[i].readingCount);
                if (choice[i])
                    break;
            }
            use(choice);
        }
        return;
    }
    int left = maxCombinations - 1;
    for (const qsizetype i : several)
        choice[i] = 1;
    if (several.size() > 1) {
        use(choice);
        --left;
    }
    for (std::uint8_t reading = 1; reading < maxReadings; ++reading) {
        for (const qsizetype i : several) {
            if (pieces[i].readingCount <= reading || left == 0)
                continue;
            std::ranges::fill(choice, std::uint8_t(0));
            choice[i] = reading;
            use(choice);
            --left;
        }
    }
}

enum class Form { Full, Initials };

/// Calls \a put(unit, piece number) for every UTF-16 unit of one form of the text.
template <class Put> void spell(const Pieces &pieces, const Choice &choice, Form form, Put put)
{
    char16_t before = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.readingCount) {
            const Syllable &syllable = syllables[piece.readings[choice[i]]];
            const int length = form == Form::Full ? syllable.length : 1;
            for (int k = 0; k < length; ++k)
                put(syllable.letters[k], i);
            before = syllable.letters[length - 1];
            continue;
        }
        for (int k = 0; k < piece.length; ++k) {
            const char16_t c = isUmlautAfter(before, piece.folded[k]) ? u'u' : piece.folded[k];
            put(c, i);
            before = c;
        }
    }
}

/// Calls \a use(form, choice) for every form that must be looked at besides the folded text itself.
template <class Use> void forEachForm(const Pieces &pieces, Use use)
{
    const bool hasPinyin =
        std::ranges::any_of(pieces, [](const Piece &piece) { return piece.readingCount > 0; });
    if (hasPinyin) {
        forEachChoice(pieces, [&](const Choice &choice) {
            use(Form::Full, choice);
            use(Form::Initials, choice);
        });
        return;
    }
    char16_t before = 0;
    for (const Piece &piece : pieces) {
        if (isUmlautAfter(std::exchange(before, piece.folded[0]),
                          piece.folded[0])) { // "Envy" is "enuy" in a query
            Choice choice(pieces.size());
            std::ranges::fill(choice, std::uint8_t(0));
            use(Form::Full, choice);
            return;
        }
    }
}

void appendLine(Buffer &buffer, qsizetype start)
{
    // Readings that differ only behind the first letter give the same initials: one line is enough.
    const auto line = std::span(buffer).subspan(size_t(start));
    for (qsizetype from = 0; from < start;) {
        const auto end = std::find(buffer.begin() + from, buffer.begin() + start, u'\n') - buffer.begin();
        if (std::ranges::equal(std::span(buffer).subspan(size_t(from), size_t(end - from)), line)) {
            buffer.resize(start);
            return;
        }
        from = end + 1;
    }
    buffer.append(u'\n');
}

/// Marks every occurrence of \a query in \a form, whose units come from the pieces numbered in \a from.
void markHits(const Pieces &pieces, const Buffer &form, const QVarLengthArray<qsizetype, 256> &from,
              QStringView query, QVarLengthArray<bool, 128> &marked)
{
    const QStringView text(form.data(), form.size());
    for (auto at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.size())) {
        const Piece &first = pieces[from[at]];
        const Piece &last = pieces[from[at + query.size() - 1]];
        std::fill(marked.begin() + first.start, marked.begin() + last.start + last.length, true);
    }
}

} // namespace

void appendSearchKeys(QStringView text, QString &out)
{
    Pieces pieces = analyse(text);
    if (pieces.isEmpty())
        return;
    readCompoundSurname(pieces);
    Buffer buffer;
    for (const Piece &piece : std::as_const(pieces))
        buffer.append(piece.folded, piece.length);
    buffer.append(u'\n');
    forEachForm(pieces, [&](Form form, const Choice &choice) {
        const auto start = buffer.size();
        spell(pieces, choice, form, [&buffer](char16_t c, qsizetype) { buffer.append(c); });
        appendLine(buffer, start);
    });
    out.append(QStringView(buffer.data(), buffer.size()));
}

QString foldQuery(QStringView typed)
{
    Pieces pieces = analyse(typed);
    for (Piece &piece : pieces)
        piece.readingCount = 0;
    QString query;
    spell(pieces, Choice(pieces.size()), Form::Full,
          [&query](char16_t c, qsizetype) { query.append(QChar(c)); });
    return query;
}

QList<std::pair<int, int>> matchRanges(QStringView text, QStringView query)
{
    QList<std::pair<int, int>> ranges;
    const QString wanted = foldQuery(query);
    Pieces pieces = analyse(text);
    if (wanted.isEmpty() || pieces.isEmpty())
        return ranges;
    readCompoundSurname(pieces);

    QVarLengthArray<bool, 128> marked(text.size());
    std::ranges::fill(marked, false);
    Buffer form;
    QVarLengthArray<qsizetype, 256> from;
    const auto put = [&](char16_t c, qsizetype piece) {
        form.append(c);
        from.append(piece);
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (int k = 0; k < pieces[i].length; ++k)
            put(pieces[i].folded[k], i);
    }
    markHits(pieces, form, from, wanted, marked);
    forEachForm(pieces, [&](Form kind, const Choice &choice) {
        form.clear();
        from.clear();
        spell(pieces, choice, kind, put);
        markHits(pieces, form, from, wanted, marked);
    });

    for (int i = 0; i < int(marked.size()); ++i) {
        if (!marked[i])
            continue;
        if (!ranges.isEmpty() && ranges.last().first + ranges.last().second == i)
            ++ranges.last().second;
        else
            ranges.append({i, 1});
    }
    return ranges;
}

QString pinyinOf(QStringView text)
{
    Pieces pieces = analyse(text);
    readCompoundSurname(pieces);
    Choice choice(pieces.size());
    std::ranges::fill(choice, std::uint8_t(0));
    QString spelled;
    spell(pieces, choice, Form::Full, [&spelled](char16_t c, qsizetype) { spelled.append(QChar(c)); });
    return spelled;
}

} // namespace qundesk
