// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What searching and sorting thousands of members needs instead of their texts; made on any thread.
#pragma once

#include "types/member.h"

#include <QCollator>
#include <QLocale>
#include <map>
#include <vector>

namespace qundesk {

/// A bit for every letter of a text and one for every pair of neighbours, to turn most rows away without
/// reading them.
struct LetterBits {
    quint64 letters = 0, pairs = 0;
    static LetterBits of(QStringView text);
    bool covers(LetterBits other) const
    {
        return (letters & other.letters) == other.letters && (pairs & other.pairs) == other.pairs;
    }
};

/// What a person typed into a search box, folded as the keys are (core/pinyin.h). Empty matches everything.
class SearchQuery {
public:
    SearchQuery() = default;
    explicit SearchQuery(QStringView typed);

    bool isEmpty() const { return m_text.isEmpty(); }
    QString text() const { return m_text; }
    LetterBits bits() const { return m_bits; }
    /// One letter a-z or one digit: its bit says everything.
    bool isDecidedByBits() const { return m_decidedByBits; }
    /// Whether everything this query matches was matched by \a earlier already.
    bool narrows(const SearchQuery &earlier) const { return m_text.contains(earlier.m_text); }
    friend bool operator==(const SearchQuery &a, const SearchQuery &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    LetterBits m_bits;
    bool m_decidedByBits = false;
};

/// One search key per row, all in one run of memory.
class SearchKeys {
public:
    std::size_t size() const { return m_entries.size(); }
    void reserve(std::size_t rows, std::size_t characters);
    /// Adds a row that is found by \a key, as appendSearchKeys() makes it.
    void append(QStringView key);
    void replace(std::size_t row, QStringView key);
    void erase(std::size_t first, std::size_t last);
    bool matches(std::size_t row, const SearchQuery &query) const;

private:
    struct Entry {
        LetterBits bits;
        quint32 offset = 0, length = 0;
    };
    Entry store(QStringView key);
    void compactIfWasteful();
    std::vector<Entry> m_entries;
    std::vector<char16_t> m_text;
    std::size_t m_waste = 0; // characters of keys that were replaced or erased
};

/// An order of texts as numbers with room between them, so that a new text finds its place without
/// renumbering. Equal texts have equal ranks.
class NameRanks {
public:
    NameRanks() = default;
    explicit NameRanks(const QCollator &collator) : m_collator(collator) { }

    /// Forgets everything and ranks \a texts; one rank per text.
    std::vector<qint64> build(const std::vector<QString> &texts);
    /// Where \a text belongs among all that were ranked. False as second when there was no room left: it
    /// shares its neighbour's rank until build() is called again.
    std::pair<qint64, bool> rank(const QString &text);

private:
    static constexpr qint64 spacing = qint64(1) << 36;
    QCollator m_collator;
    std::vector<QCollatorSortKey> m_keys; // ascending; the i-th has the rank (i + 1) * spacing
    std::map<QCollatorSortKey, qint64> m_late; // texts that came after build()
};

/// A member list with everything MemberModel keeps beside its rows, sorted by name.
struct PreparedMembers {
    std::vector<Member> members; ///< no number twice
    QHash<UserId, int> rows; ///< where in members
    SearchKeys search;
    NameRanks nameOrder;
    std::vector<qint64> nameRanks;
};

/// A collator as the people of \a locale sort names: numbers by value, case ignored.
QCollator nameCollator(const QLocale &locale = {});
/// Appends what \a member is found by: card, nickname and title with their pinyin, and the number.
void appendMemberKey(const Member &member, QString &out);
/// Makes keys and ranks, and sorts; of several records with one number the last counts. Thread-safe: for
/// worker threads.
PreparedMembers prepareMembers(QList<Member> members, const QLocale &locale = {});

} // namespace qundesk
