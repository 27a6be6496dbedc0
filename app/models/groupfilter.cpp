// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupfilter.h"

#include "core/pinyin.h"

namespace qundesk {

GroupFilter::GroupFilter(QObject *parent) : QSortFilterProxyModel(parent), m_collator(nameCollator())
{
    setDynamicSortFilter(true);
    sort(0);
}

void GroupFilter::setGroups(GroupListModel *groups)
{
    if (groups == m_groups && (groups || !sourceModel()))
        return;
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_groups = groups;
    m_keys.clear();
    setSourceModel(groups);
    if (groups) {
        m_connections = {
            connect(groups, &GroupListModel::modelReset, this, &GroupFilter::recountLater),
            connect(groups, &GroupListModel::rowsInserted, this, &GroupFilter::recountLater),
            connect(groups, &GroupListModel::rowsRemoved, this, &GroupFilter::recountLater),
            connect(groups, &GroupListModel::dataChanged, this, &GroupFilter::recountLater),
        };
    }
    recountLater();
}

void GroupFilter::setQuery(const QString &text)
{
    m_queryText = text;
    SearchQuery query(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    invalidateRowsFilter();
}

void GroupFilter::setScope(Scope scope)
{
    if (std::exchange(m_scope, scope) != scope)
        invalidateRowsFilter();
}

void GroupFilter::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        invalidate();
}

namespace {
bool isManaged(const GroupRow &row) { return row.myRole && *row.myRole != Role::Member; }
} // namespace

int GroupFilter::count(Scope scope) const
{
    if (!m_groups)
        return 0;
    const auto &rows = m_groups->records();
    return scope == Scope::All ? int(rows.size()) : int(std::ranges::count_if(rows, isManaged));
}

int GroupFilter::rowOf(GroupId group) const
{
    const int row = m_groups ? m_groups->rowOf(group) : -1;
    return row < 0 ? -1 : mapFromSource(m_groups->index(row)).row();
}

GroupId GroupFilter::groupAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? m_groups->record(source.row()).key() : GroupId{};
}

void GroupFilter::recountLater()
{
    if (std::exchange(m_countsPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_countsPending = false;
            emit countsChanged();
        },
        Qt::QueuedConnection);
}

bool GroupFilter::matches(const GroupRow &row) const
{
    if (m_query.isEmpty())
        return true;
    Key &key = m_keys[row.key()];
    const QString source = row.group.name + QLatin1Char('\n') + row.group.remark;
    if (key.text.isEmpty() || key.source != source) {
        key = {source, {}};
        appendSearchKeys(row.group.name, key.text);
        appendSearchKeys(row.group.remark, key.text);
        key.text += QString::number(number(row.key()));
    }
    return key.text.contains(m_query.text());
}

bool GroupFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const GroupRow &row = m_groups->record(sourceRow);
    return (m_scope == Scope::All || isManaged(row)) && matches(row);
}

bool GroupFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const GroupRow &a = m_groups->record(left.row()), &b = m_groups->record(right.row());
    const auto roleRank = [](const GroupRow &row) { return row.myRole ? int(*row.myRole) : -1; };
    int difference = 0; // greater comes first
    switch (m_order) {
    case Order::Name: break;
    case Order::Members: difference = a.group.memberCount - b.group.memberCount; break;
    case Order::Requests: difference = a.pendingRequests - b.pendingRequests; break;
    case Order::MyRole: difference = roleRank(a) - roleRank(b); break;
    }
    if (difference != 0)
        return difference > 0;
    const int names = m_collator.compare(a.displayName(), b.displayName());
    return names != 0 ? names < 0 : a.key() < b.key();
}

} // namespace qundesk

#include "moc_groupfilter.cpp"
