// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberkeys.h"

#include "core/pinyin.h"

#include <algorithm>
#include <numeric>

namespace qundesk {

namespace {

/// Letters and digits have a bit of their own, everything else shares the remaining 28.
constexpr int letterBit(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return c - u'a';
    if (c >= u'0' && c <= u'9')
        return 26 + c - u'0';
    return 36 + c % 28;
}

constexpr int pairBit(char16_t a, char16_t b) { return int(((quint32(a) << 16 | b) * 0x9E3779B1u) >> 26); }

} // namespace

LetterBits LetterBits::of(QStringView text)
{
    LetterBits bits;
    char16_t before = u'\n';
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (c != u'\n') {
            bits.letters |= quint64(1) << letterBit(c);
            if (before != u'\n')
                bits.pairs |= quint64(1) << pairBit(before, c);
        }
        before = c;
    }
    return bits;
}

SearchQuery::SearchQuery(QStringView typed) : m_text(foldQuery(typed)), m_bits(LetterBits::of(m_text))
{
    m_decidedByBits = m_text.size() == 1 && letterBit(m_text.front().unicode()) < 36;
}

void SearchKeys::reserve(std::size_t rows, std::size_t characters)
{
    m_entries.reserve(rows);
    m_text.reserve(characters);
}

SearchKeys::Entry SearchKeys::store(QStringView key)
{
    Entry entry{LetterBits::of(key), quint32(m_text.size()), quint32(key.size())};
    m_text.insert(m_text.end(), key.utf16(), key.utf16() + key.size());
    return entry;
}

void SearchKeys::append(QStringView key) { m_entries.push_back(store(key)); }

void SearchKeys::replace(std::size_t row, QStringView key)
{
    m_waste += m_entries[row].length;
    m_entries[row] = store(key);
    compactIfWasteful();
}

void SearchKeys::erase(std::size_t first, std::size_t last)
{
    for (std::size_t row = first; row <= last; ++row)
        m_waste += m_entries[row].length;
    m_entries.erase(m_entries.begin() + std::ptrdiff_t(first), m_entries.begin() + std::ptrdiff_t(last) + 1);
    compactIfWasteful();
}

void SearchKeys::compactIfWasteful()
{
    constexpr std::size_t smallWaste = 1 << 16;
    if (m_waste < smallWaste || m_waste < m_text.size() / 2)
        return;
    std::vector<char16_t> text;
    text.reserve(m_text.size());
    for (Entry &entry : m_entries) {
        const auto from = m_text.cbegin() + entry.offset;
        entry.offset = quint32(text.size());
        text.insert(text.end(), from, from + entry.length);
    }
    m_text = std::move(text);
    m_waste = 0;
}

bool SearchKeys::matches(std::size_t row, const SearchQuery &query) const
{
    const Entry &entry = m_entries[row];
    if (!entry.bits.covers(query.bits()))
        return false;
    if (query.isDecidedByBits() || query.isEmpty())
        return true;
    return QStringView(m_text.data() + entry.offset, qsizetype(entry.length)).contains(query.text());
}

std::vector<qint64> NameRanks::build(const std::vector<QString> &texts)
{
    m_keys.clear();
    m_late.clear();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(m_collator.sortKey(text));
    std::vector<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&keys](int a, int b) { return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0; });

    std::vector<qint64> ranks(texts.size());
    m_keys.reserve(texts.size());
    for (const int i : order) {
        const QCollatorSortKey &key = keys[std::size_t(i)];
        if (m_keys.empty() || m_keys.back().compare(key) != 0)
            m_keys.push_back(key);
        ranks[std::size_t(i)] = qint64(m_keys.size()) * spacing;
    }
    return ranks;
}

std::pair<qint64, bool> NameRanks::rank(const QString &text)
{
    const QCollatorSortKey key = m_collator.sortKey(text);
    const auto next = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    const auto index = qint64(next - m_keys.begin());
    if (next != m_keys.end() && next->compare(key) == 0)
        return {(index + 1) * spacing, true};

    qint64 low = index * spacing;
    qint64 high = low + spacing;
    bool last = next == m_keys.end();
    auto late = m_late.lower_bound(key);
    if (late != m_late.end()) {
        if (late->first.compare(key) == 0)
            return {late->second, true};
        high = last ? late->second : std::min(high, late->second);
        last = false;
    }
    if (late != m_late.begin())
        low = std::max(low, std::prev(late)->second);
    if (last) {
        m_late.emplace_hint(late, key, low + spacing);
        return {low + spacing, true};
    }
    if (high - low < 2)
        return {low, false};
    const qint64 middle = low + (high - low) / 2;
    m_late.emplace_hint(late, key, middle);
    return {middle, true};
}

QCollator nameCollator(const QLocale &locale)
{
    // The C locale would sort by code points, which no person can follow.
    const bool isPlain = locale.language() == QLocale::C;
    QCollator collator(isPlain ? QLocale(QLocale::Chinese, QLocale::China) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

void appendMemberKey(const Member &member, QString &out)
{
    appendSearchKeys(member.card, out);
    appendSearchKeys(member.nickname, out);
    appendSearchKeys(member.title, out);
    out += QString::number(number(member.userId)) + QLatin1Char('\n');
}

PreparedMembers prepareMembers(QList<Member> members, const QLocale &locale)
{
    PreparedMembers out{{}, {}, {}, NameRanks(nameCollator(locale)), {}};
    // A tenth more room than asked, so that arrivals do not copy the table while a person watches.
    const auto room = std::size_t(members.size() + members.size() / 10 + 256);
    out.rows.reserve(qsizetype(room));
    std::vector<QString> names;
    names.reserve(std::size_t(members.size()));
    for (qsizetype i = 0; i < members.size(); ++i) {
        out.rows.insert(members[i].userId, int(i)); // where the last of this number stands; its row, below
        names.push_back(members[i].displayName());
    }
    const std::vector<qint64> ranks = out.nameOrder.build(names);
    std::vector<qsizetype> order;
    order.reserve(std::size_t(out.rows.size()));
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (out.rows.value(members[i].userId) == i)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(ranks[std::size_t(a)], members[a].userId)
            < std::pair(ranks[std::size_t(b)], members[b].userId);
    });

    out.members.reserve(room);
    out.nameRanks.reserve(room);
    out.search.reserve(room, room * 64);
    QString key;
    for (const qsizetype i : order) {
        key.resize(0);
        appendMemberKey(members[i], key);
        out.search.append(key);
        out.nameRanks.push_back(ranks[std::size_t(i)]);
        out.rows[members[i].userId] = int(out.members.size());
        out.members.push_back(std::move(members[i]));
    }
    return out;
}

} // namespace qundesk
