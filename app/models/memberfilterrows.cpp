// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MemberFilter that turns changes into signals: from one set of rows to the next, and after the
// members.
#include "models/memberfilter.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace qundesk {

namespace {

/// Up to here rows come and go one by one; beyond it one signal for all of them is cheaper for views.
constexpr std::size_t fewSignals = 8;

/// The runs of neighbouring positions for which \a take says yes, as (first, last); no more than fewSignals
/// + 1.
template <class Take> std::vector<std::pair<int, int>> runs(std::size_t size, Take take)
{
    std::vector<std::pair<int, int>> out;
    for (std::size_t i = 0; i < size; ++i) {
        if (!take(i))
            continue;
        if (!out.empty() && out.back().second == int(i) - 1)
            out.back().second = int(i);
        else if (out.size() > fewSignals)
            break;
        else
            out.emplace_back(int(i), int(i));
    }
    return out;
}

} // namespace

// ---- what is shown
// -------------------------------------------------------------------------------------------------

void MemberFilter::resetAll()
{
    const std::size_t size = m_members ? std::size_t(m_members->rowCount()) : 0;
    const std::size_t room = m_members ? m_members->records().capacity() : 0;
    m_sortKeys.assign(size, 0);
    m_flags.assign(size, 0);
    m_accepted.assign(size, 0);
    m_proxyRow.assign(size, -1);
    for (auto *rows : {&m_order, &m_shown, &m_proxyRow})
        rows->reserve(room);
    m_sortKeys.reserve(room);
    m_counts.fill(0);
    sortAll();
    reflagAll();
    for (std::size_t row = 0; row < size; ++row)
        m_accepted[row] = accepts(int(row));
    m_shown = accepted();
    renumber();
    recountLater();
}

void MemberFilter::renumber(int from)
{
    for (std::size_t i = std::size_t(from); i < m_shown.size(); ++i)
        m_proxyRow[std::size_t(m_shown[i])] = int(i);
}

/// Makes \a target, which is in order, what is shown: removals, insertions, and a change of order, in this
/// sequence, so that selections and current rows outlive it.
void MemberFilter::show(const Rows &target)
{
    removeOthers(target);
    insertMissing(target);
    permute(target);
}

void MemberFilter::removeOthers(const Rows &target)
{
    std::vector<quint8> wanted(m_proxyRow.size(), 0);
    for (const int row : target)
        wanted[std::size_t(row)] = 1;
    const auto isGone = [&](int row) { return !wanted[std::size_t(row)]; };
    auto gone = runs(m_shown.size(), [&](std::size_t i) { return isGone(m_shown[i]); });
    if (gone.size() > fewSignals) {
        // Collected in front first. At the end they would take the current row, and with it the view, down
        // there.
        Rows collected;
        collected.reserve(m_shown.size());
        std::ranges::copy_if(m_shown, std::back_inserter(collected), isGone);
        gone = {{0, int(collected.size()) - 1}};
        std::ranges::copy_if(m_shown, std::back_inserter(collected), std::not_fn(isGone));
        permute(std::move(collected));
    }
    for (auto run = gone.rbegin(); run != gone.rend(); ++run)
        removeShown(run->first, run->second);
}

void MemberFilter::insertMissing(const Rows &target)
{
    const auto isMissing = [&](std::size_t i) { return m_proxyRow[std::size_t(target[i])] < 0; };
    const auto missing = runs(target.size(), isMissing);
    if (missing.size() > fewSignals) {
        Rows rows;
        for (std::size_t i = 0; i < target.size(); ++i) {
            if (isMissing(i))
                rows.push_back(target[i]);
        }
        insertShown(int(m_shown.size()), rows);
        return;
    }
    for (const auto &[first, last] : missing) // ascending: each finds what comes before it in place
        insertShown(first, std::span(target).subspan(std::size_t(first), std::size_t(last - first) + 1));
}

void MemberFilter::permute(Rows target)
{
    if (target == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> rows; // of the members model
    rows.reserve(before.size());
    for (const QModelIndex &each : before)
        rows.append(m_shown[std::size_t(each.row())]);
    m_shown = std::move(target);
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(m_proxyRow[std::size_t(rows[i])], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void MemberFilter::removeShown(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int i = first; i <= last; ++i)
        m_proxyRow[std::size_t(m_shown[std::size_t(i)])] = -1;
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
    renumber(first);
    endRemoveRows();
}

void MemberFilter::insertShown(int position, std::span<const int> rows)
{
    beginInsertRows({}, position, position + int(rows.size()) - 1);
    m_shown.insert(m_shown.begin() + position, rows.begin(), rows.end());
    renumber(position);
    endInsertRows();
}

// ---- following the members
// -----------------------------------------------------------------------------------------

void MemberFilter::sourceInserted(int first, int last)
{
    const std::size_t size = std::size_t(last) + 1;
    m_sortKeys.resize(size);
    m_flags.resize(size, 0);
    m_accepted.resize(size, 0);
    m_proxyRow.resize(size, -1);
    Rows added(size - std::size_t(first));
    std::iota(added.begin(), added.end(), first);
    for (const int row : added) {
        m_sortKeys[std::size_t(row)] = sortKeyOf(row);
        setFlags(row, flagsOf(m_members->record(row)));
        m_accepted[std::size_t(row)] = accepts(row);
    }
    recountLater(); // the total has changed
    if (added.size() <= fewSignals) {
        for (const int row : added) {
            m_order.insert(placeOf(m_order, row), row);
            if (m_accepted[std::size_t(row)])
                insertShown(int(placeOf(m_shown, row) - m_shown.begin()), {&row, 1});
        }
        return;
    }
    const auto less = [this](int a, int b) { return before(a, b); };
    std::sort(added.begin(), added.end(), less);
    const auto middle = std::ptrdiff_t(m_order.size());
    m_order.insert(m_order.end(), added.begin(), added.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), less);
    show(accepted());
}

void MemberFilter::sourceAboutToRemove(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        setFlags(row, 0);
        m_accepted[std::size_t(row)] = false;
    }
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    if (first == last && m_proxyRow[std::size_t(first)] >= 0)
        removeShown(m_proxyRow[std::size_t(first)], m_proxyRow[std::size_t(first)]);
    else if (first != last)
        show(accepted());
    recountLater();
}

void MemberFilter::sourceRemoved(int first, int last)
{
    const int gone = last - first + 1;
    for (Rows *rows : {&m_order, &m_shown}) {
        for (int &row : *rows)
            row -= row > last ? gone : 0;
    }
    const auto cut = [first, last](auto &list) { list.erase(list.begin() + first, list.begin() + last + 1); };
    cut(m_sortKeys);
    cut(m_flags);
    cut(m_accepted);
    cut(m_proxyRow);
}

void MemberFilter::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    Rows rows = m_members->changedRows();
    if (rows.empty()) {
        rows.resize(std::size_t(bottomRight.row() - topLeft.row() + 1));
        std::iota(rows.begin(), rows.end(), topLeft.row());
    }
    // Countdowns and relative times change texts each second or minute; only these roles can change a place.
    if (roles.isEmpty() || roles.contains(MemberModel::SortRole)
        || roles.contains(MemberModel::ActivityRole)) {
        std::vector<Change> changes;
        for (const int row : rows) {
            setFlags(row, flagsOf(m_members->record(row)));
            const Change change{row, sortKeyOf(row), accepts(row)};
            if (change.sortKey != m_sortKeys[std::size_t(row)]
                || change.accepted != (m_accepted[std::size_t(row)] != 0))
                changes.push_back(change);
        }
        if (changes.size() <= fewSignals)
            std::ranges::for_each(changes, [this](const Change &change) { settle(change); });
        else
            settleMany(changes);
    }
    passOn(rows, topLeft.column(), bottomRight.column(), roles);
}

void MemberFilter::settle(const Change &change)
{
    const int row = change.row;
    const bool moves = m_sortKeys[std::size_t(row)] != change.sortKey;
    if (moves) {
        m_order.erase(placeOf(m_order, row));
        m_sortKeys[std::size_t(row)] = change.sortKey;
        m_order.insert(placeOf(m_order, row), row);
    }
    m_accepted[std::size_t(row)] = change.accepted;
    const int from = m_proxyRow[std::size_t(row)];
    if (from < 0) {
        if (change.accepted)
            insertShown(int(placeOf(m_shown, row) - m_shown.begin()), {&row, 1});
        return;
    }
    if (!change.accepted) {
        removeShown(from, from);
        return;
    }
    if (!moves)
        return;
    const auto less = [this](int a, int b) { return before(a, b); };
    const auto here = m_shown.begin() + from;
    auto to = std::lower_bound(m_shown.begin(), here, row, less);
    if (to == here)
        to = std::lower_bound(here + 1, m_shown.end(), row, less);
    if (to == here + 1)
        return; // a new key at the old place
    beginMoveRows({}, from, from, {}, int(to - m_shown.begin()));
    if (to > here)
        std::rotate(here, here + 1, to);
    else
        std::rotate(to, here, here + 1);
    renumber(std::min(from, int(to - m_shown.begin())));
    endMoveRows();
}

void MemberFilter::settleMany(const std::vector<Change> &changes)
{
    std::vector<quint8> moves(m_sortKeys.size(), 0);
    Rows moved;
    for (const Change &change : changes) {
        const auto row = std::size_t(change.row);
        m_accepted[row] = change.accepted;
        if (std::exchange(m_sortKeys[row], change.sortKey) != change.sortKey) {
            moves[row] = 1;
            moved.push_back(change.row);
        }
    }
    if (!moved.empty()) {
        const auto less = [this](int a, int b) { return before(a, b); };
        std::erase_if(m_order, [&moves](int row) { return moves[std::size_t(row)] != 0; });
        std::sort(moved.begin(), moved.end(), less);
        const auto middle = std::ptrdiff_t(m_order.size());
        m_order.insert(m_order.end(), moved.begin(), moved.end());
        std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), less);
    }
    show(accepted());
}

void MemberFilter::passOn(const Rows &changed, int firstColumn, int lastColumn, const QList<int> &roles)
{
    Rows shown;
    for (const int row : changed) {
        if (const int at = m_proxyRow[std::size_t(row)]; at >= 0)
            shown.push_back(at);
    }
    if (shown.empty())
        return;
    std::sort(shown.begin(), shown.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : shown) {
        if (!ranges.empty() && ranges.back().second + 1 == row)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > fewSignals)
        ranges = {{shown.front(), shown.back()}};
    for (const auto &[first, last] : ranges)
        emit dataChanged(index(first, firstColumn), index(last, lastColumn), roles);
}

} // namespace qundesk
