// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/honorfilter.h"

#include "core/pinyin.h"

namespace qundesk {

HonorFilter::HonorFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void HonorFilter::setKind(HonorKind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        invalidateFilter();
}

void HonorFilter::setQuery(const QString &text)
{
    SearchQuery query(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    invalidateFilter();
}

const HonorRow *HonorFilter::rowAt(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &honors()->record(source.row()) : nullptr;
}

bool HonorFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const HonorRow &record = honors()->record(row);
    if (record.kind != m_kind)
        return false;
    if (m_query.isEmpty())
        return true;
    QString keys = QString::number(number(record.honor.userId)) + QLatin1Char('\n');
    for (const QString &text : {record.name, record.honor.nickname, record.honor.description})
        appendSearchKeys(text, keys);
    return keys.contains(m_query.text());
}

bool HonorFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return honors()->record(left.row()).place < honors()->record(right.row()).place;
}

} // namespace qundesk

#include "moc_honorfilter.cpp"
