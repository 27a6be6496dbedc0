// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <concepts>
#include <vector>

namespace qundesk {

/// Records keyed by R::key() as the rows of a flat model, changed with the fewest signals that tell the
/// truth.
///
/// Rows stay in the order of their arrival: new ones come last, whatever order a server lists them in; people
/// see the order of a proxy. Holds values and emits, nothing else: it never calls, loads or reads the clock.
/// Subclasses add columns, data() and Q_OBJECT, and may follow the rows with arrays of their own through the
/// protected hooks.
template <class R, class Base = QAbstractTableModel> class RecordModel : public Base {
public:
    using Record = R;
    using Key = std::remove_cvref_t<decltype(std::declval<const R &>().key())>;

    using Base::Base;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const std::vector<R> &records() const { return m_rows; }
    const R &record(int row) const { return m_rows[std::size_t(row)]; }
    /// Null if there is no such record. Valid until the model changes.
    const R *find(const Key &key) const
    {
        const int row = rowOf(key);
        return row < 0 ? nullptr : &record(row);
    }
    bool contains(const Key &key) const { return m_places.contains(key); }
    /// -1 if there is no such record.
    int rowOf(const Key &key) const
    {
        const auto it = m_places.constFind(key);
        return it == m_places.cend() ? -1 : rowAt(*it);
    }

    /// Makes \a records the content. The first call resets; every later one removes, changes and appends only
    /// what differs. Of several records with one key the last counts.
    void assign(QList<R> records);
    /// Changes the record with this key, or appends it. False if nothing differed, and then nothing is
    /// emitted.
    bool upsert(R record);
    bool remove(const Key &key);
    /// Calls \a edit with a copy of the record and stores what it made of it. \a edit must not change the
    /// key. False if there is no such record or nothing differed.
    template <std::invocable<R &> Edit> bool update(const Key &key, Edit edit)
    {
        const int row = rowOf(key);
        if (row < 0)
            return false;
        R changed = record(row);
        edit(changed);
        return changed.key() == key && replace(row, std::move(changed));
    }
    /// Many upserts and removals at once, as merged from the events of a thirtieth of a second: the removals,
    /// then one dataChanged over the changed rows (see changedRows()), then one insert.
    void applyBatch(QList<R> upserts, const QList<Key> &removals = {});
    /// Room for \a rows, so that later growth does not copy the table while a person watches.
    void reserve(qsizetype rows)
    {
        m_rows.reserve(std::size_t(rows));
        m_places.reserve(rows);
    }

    /// While dataChanged() of a batch is being emitted: the rows that really changed, ascending; the signal's
    /// range covers them and others. Empty at all other times: then the range is exact.
    const std::vector<int> &changedRows() const { return m_changedRows; }

protected:
    // For arrays kept beside the rows. Called while the model is between begin… and end…, or before
    // dataChanged.
    virtual void rowsAppended(int first, int last)
    {
        Q_UNUSED(first)
        Q_UNUSED(last)
    }
    virtual void rowsErased(int first, int last)
    {
        Q_UNUSED(first)
        Q_UNUSED(last)
    }
    virtual void rowReplaced(int row, const R &old)
    {
        Q_UNUSED(row)
        Q_UNUSED(old)
    }

    /// assign() for records without a key twice; \a rows says which record has which key.
    void assignUnique(std::vector<R> records, QHash<Key, int> rows);
    bool replace(int row, R record);
    /// dataChanged for \a rows (ascending). With roles: exact ranges while they are few. Without, or for
    /// many: one range and changedRows(), because a sorting proxy must not compare rows whose change it has
    /// not been told of yet.
    void emitChanged(std::vector<int> rows, int from, int to, const QList<int> &roles = {});

private:
    // Through the base of bases: QAbstractListModel makes it private.
    int lastColumn() const { return static_cast<const QAbstractItemModel *>(this)->columnCount() - 1; }
    // A row's place is its row plus the number of removals before it since the last renumbering, so that a
    // removal need not touch the hash entry of every later row.
    int rowAt(int place) const
    {
        return place - int(std::lower_bound(m_gaps.begin(), m_gaps.end(), place) - m_gaps.begin());
    }
    void fill(std::vector<R> records, QHash<Key, int> rows);
    void store(int row, R record);
    void append(std::vector<R> records);
    void erase(int first, int last);
    void eraseRows(std::vector<int> rows);
    void renumber();

    static constexpr std::size_t maxGaps = 64;
    static constexpr std::size_t maxRanges = 8;
    std::vector<R> m_rows;
    QHash<Key, int> m_places;
    std::vector<int> m_gaps; // places that were removed, ascending
    std::vector<int> m_changedRows;
    bool m_filled = false;
};

template <class R, class Base> void RecordModel<R, Base>::assign(QList<R> records)
{
    std::vector<R> unique;
    unique.reserve(std::size_t(records.size()));
    QHash<Key, int> rows;
    rows.reserve(records.size());
    for (R &item : records) {
        if (const auto again = rows.constFind(item.key()); again != rows.cend()) {
            unique[std::size_t(*again)] = std::move(item);
        } else {
            rows.insert(item.key(), int(unique.size()));
            unique.push_back(std::move(item));
        }
    }
    assignUnique(std::move(unique), std::move(rows));
}

template <class R, class Base>
void RecordModel<R, Base>::assignUnique(std::vector<R> records, QHash<Key, int> rows)
{
    if (m_rows.empty()) {
        fill(std::move(records), std::move(rows));
        return;
    }
    std::vector<int> gone;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!rows.contains(record(row).key()))
            gone.push_back(row);
    }
    eraseRows(std::move(gone));

    std::vector<R> added;
    std::vector<int> changed;
    for (R &item : records) {
        const int row = rowOf(item.key());
        if (row < 0) {
            added.push_back(std::move(item));
        } else if (!(record(row) == item)) {
            store(row, std::move(item));
            changed.push_back(row);
        }
    }
    std::sort(changed.begin(), changed.end());
    emitChanged(std::move(changed), 0, lastColumn());
    append(std::move(added));
}

template <class R, class Base> bool RecordModel<R, Base>::upsert(R record)
{
    if (const int row = rowOf(record.key()); row >= 0)
        return replace(row, std::move(record));
    std::vector<R> one;
    one.push_back(std::move(record));
    append(std::move(one));
    return true;
}

template <class R, class Base> bool RecordModel<R, Base>::remove(const Key &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return false;
    erase(row, row);
    return true;
}

template <class R, class Base>
void RecordModel<R, Base>::applyBatch(QList<R> upserts, const QList<Key> &removals)
{
    std::vector<int> rows;
    for (const Key &key : removals) {
        if (const int row = rowOf(key); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    eraseRows(std::move(rows));

    std::vector<R> added;
    QHash<Key, std::size_t> addedAt;
    std::vector<int> changed;
    for (R &item : upserts) {
        const Key key = item.key();
        if (const int row = rowOf(key); row >= 0) {
            if (record(row) == item)
                continue;
            store(row, std::move(item));
            changed.push_back(row);
        } else if (const auto again = addedAt.constFind(key); again != addedAt.cend()) {
            added[*again] = std::move(item);
        } else {
            addedAt.insert(key, added.size());
            added.push_back(std::move(item));
        }
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    emitChanged(std::move(changed), 0, lastColumn());
    append(std::move(added));
}

template <class R, class Base> bool RecordModel<R, Base>::replace(int row, R record)
{
    if (m_rows[std::size_t(row)] == record)
        return false;
    store(row, std::move(record));
    emit this->dataChanged(this->index(row, 0), this->index(row, lastColumn()));
    return true;
}

template <class R, class Base>
void RecordModel<R, Base>::emitChanged(std::vector<int> rows, int from, int to, const QList<int> &roles)
{
    if (rows.empty())
        return;
    const std::size_t most = roles.isEmpty() ? 1 : maxRanges;
    std::vector<std::pair<int, int>> ranges;
    for (int row : rows) {
        if (!ranges.empty() && ranges.back().second + 1 == row)
            ranges.back().second = row;
        else if (ranges.size() == most)
            break;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.back().second != rows.back()) {
        ranges = {{rows.front(), rows.back()}};
        m_changedRows = std::move(rows);
    }
    for (const auto &[first, last] : ranges)
        emit this->dataChanged(this->index(first, from), this->index(last, to), roles);
    m_changedRows.clear();
}

template <class R, class Base> void RecordModel<R, Base>::store(int row, R record)
{
    std::swap(m_rows[std::size_t(row)], record);
    rowReplaced(row, record);
}

template <class R, class Base> void RecordModel<R, Base>::fill(std::vector<R> records, QHash<Key, int> rows)
{
    const bool reset = !m_filled;
    const int last = int(records.size()) - 1;
    m_filled = true;
    if (!reset && last < 0)
        return;
    if (reset)
        this->beginResetModel();
    else
        this->beginInsertRows({}, 0, last);
    m_gaps.clear();
    m_places = std::move(rows);
    m_rows = std::move(records);
    if (last >= 0)
        rowsAppended(0, last);
    if (reset)
        this->endResetModel();
    else
        this->endInsertRows();
}

template <class R, class Base> void RecordModel<R, Base>::append(std::vector<R> records)
{
    if (records.empty())
        return;
    const int first = int(m_rows.size());
    const int last = first + int(records.size()) - 1;
    this->beginInsertRows({}, first, last);
    m_filled = true; // what comes before the list makes the list a change, too
    if (m_rows.capacity()
        < m_rows.size() + records.size()) // a quarter more, so that single arrivals find room
        reserve(last + 1 + std::max(256, last / 4));
    const int offset = int(m_gaps.size());
    for (R &item : records) {
        m_places.insert(item.key(), int(m_rows.size()) + offset);
        m_rows.push_back(std::move(item));
    }
    rowsAppended(first, last);
    this->endInsertRows();
}

template <class R, class Base> void RecordModel<R, Base>::erase(int first, int last)
{
    this->beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        const int place = m_places.take(record(row).key());
        m_gaps.insert(std::lower_bound(m_gaps.begin(), m_gaps.end(), place), place);
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    if (m_gaps.size() > maxGaps)
        renumber();
    rowsErased(first, last);
    this->endRemoveRows();
}

template <class R, class Base> void RecordModel<R, Base>::eraseRows(std::vector<int> rows)
{
    while (!rows.empty()) { // from the end, so that the numbers before stay right
        const int last = rows.back();
        int first = last;
        rows.pop_back();
        while (!rows.empty() && rows.back() == first - 1) {
            first = rows.back();
            rows.pop_back();
        }
        erase(first, last);
    }
}

template <class R, class Base> void RecordModel<R, Base>::renumber()
{
    m_gaps.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places[m_rows[row].key()] = int(row);
}

} // namespace qundesk
