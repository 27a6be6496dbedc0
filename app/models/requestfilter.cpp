// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestfilter.h"

#include "core/pinyin.h"

namespace qundesk {

namespace {

RequestRow rowOfIndex(const QModelIndex &index)
{
    return index.data(JoinRequestModel::RowRole).value<RequestRow>();
}

constexpr qsizetype mostKeys = 5000;

QString nameOf(const RequestRow &row) { return row.account + u'/' + row.key(); }

} // namespace

RequestFilter::RequestFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0, Qt::DescendingOrder);
}

void RequestFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::dataChanged, this, &RequestFilter::recountLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RequestFilter::recountLater);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RequestFilter::recountLater);
    connect(model, &QAbstractItemModel::modelReset, this, &RequestFilter::recountLater);
    recount();
}

void RequestFilter::setView(View view)
{
    m_view = view;
    forgetAnswered();
}

void RequestFilter::setScope(const QString &account, GroupId group)
{
    if (m_account == account && m_group == group)
        return;
    m_account = account;
    m_group = group;
    forgetAnswered();
    recount();
}

void RequestFilter::setQuery(const QString &text)
{
    m_queryText = text;
    m_query = foldQuery(text);
    invalidateFilter();
}

void RequestFilter::forgetAnswered()
{
    m_kept.clear();
    invalidateFilter();
}

RequestRow RequestFilter::rowAt(int row) const { return rowOfIndex(index(row, 0)); }

int RequestFilter::rowOf(const QString &account, const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (at.data(JoinRequestModel::KeyRole).toString() == key
            && at.data(JoinRequestModel::AccountRole).toString() == account)
            return row;
    }
    return -1;
}

bool RequestFilter::inScope(const RequestRow &row) const
{
    return !isScoped() || (row.account == m_account && row.request.groupId == m_group);
}

bool RequestFilter::isIn(View view, const RequestRow &row)
{
    const bool open = !row.hidden
        && (row.isOpen() || row.state == RequestRow::State::Waiting
            || row.state == RequestRow::State::Sending);
    switch (view) {
    case View::Open: return open;
    case View::Joins: return open && row.request.kind == JoinRequest::Kind::Join && !row.request.suspicious;
    case View::Invites: return open && row.request.kind == JoinRequest::Kind::Invite;
    case View::Filtered: return open && row.request.suspicious;
    case View::Handled: return !open;
    }
    return false;
}

bool RequestFilter::matches(const RequestRow &row) const
{
    if (m_query.isEmpty())
        return true;
    const QString digits = QString::number(number(row.request.userId));
    if (digits.contains(m_query))
        return true;
    // Pinyin is dear, and every letter typed asks for it again.
    const QString source = row.request.nickname + u'\n' + row.request.comment + u'\n' + row.request.groupName;
    auto known = m_keys.constFind(source);
    if (known == m_keys.cend()) {
        if (m_keys.size() > mostKeys)
            m_keys.clear();
        QString keys;
        for (const QString &text : {row.request.nickname, row.request.comment, row.request.groupName})
            appendSearchKeys(text, keys);
        known = m_keys.insert(source, keys);
    }
    return known->contains(m_query);
}

bool RequestFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const RequestRow row = rowOfIndex(sourceModel()->index(sourceRow, 0, sourceParent));
    if (!inScope(row) || !matches(row))
        return false;
    if (isIn(m_view, row)) {
        if (m_view != View::Handled)
            m_kept.insert(nameOf(row));
        return true;
    }
    return !row.hidden && m_kept.contains(nameOf(row));
}

bool RequestFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const qint64 one = left.data(JoinRequestModel::OrderRole).toLongLong();
    const qint64 two = right.data(JoinRequestModel::OrderRole).toLongLong();
    if (one != two)
        return one < two;
    return left.data(JoinRequestModel::KeyRole).toString() < right.data(JoinRequestModel::KeyRole).toString();
}

void RequestFilter::recountLater()
{
    if (std::exchange(m_countsPending, true))
        return;
    QMetaObject::invokeMethod(this, &RequestFilter::recount, Qt::QueuedConnection);
}

void RequestFilter::recount()
{
    m_countsPending = false;
    m_counts.fill(0);
    m_openEverywhere = 0;
    for (int at = 0; sourceModel() && at < sourceModel()->rowCount(); ++at) {
        const RequestRow row = rowOfIndex(sourceModel()->index(at, 0));
        m_openEverywhere += isIn(View::Open, row) ? 1 : 0;
        if (!inScope(row))
            continue;
        for (int view = 0; view < views; ++view)
            m_counts.at(std::size_t(view)) += isIn(View(view), row) ? 1 : 0;
    }
    emit countsChanged();
}

} // namespace qundesk

#include "moc_requestfilter.cpp"
