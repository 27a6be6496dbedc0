// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticefilter.h"

#include "core/pinyin.h"

namespace qundesk {

NoticeFilter::NoticeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void NoticeFilter::setNotices(NoticeModel *notices, NameOf nameOf)
{
    m_nameOf = std::move(nameOf);
    m_keys.clear();
    m_notices = notices;
    setSourceModel(notices);
}

void NoticeFilter::setQuery(const QString &text)
{
    m_queryText = text;
    SearchQuery query(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    invalidateRowsFilter();
}

void NoticeFilter::namesChanged()
{
    if (!m_query.isEmpty())
        invalidateRowsFilter();
}

int NoticeFilter::rowOf(const QString &key) const
{
    const int row = m_notices ? m_notices->rowOf(key) : -1;
    return row < 0 ? -1 : mapFromSource(m_notices->index(row)).row();
}

const NoticeRow *NoticeFilter::noticeAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? &m_notices->record(source.row()) : nullptr;
}

QString NoticeFilter::keyAt(int row) const
{
    const NoticeRow *notice = noticeAt(row);
    return notice ? notice->key() : QString();
}

bool NoticeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_query.isEmpty() || !m_notices)
        return true;
    const NoticeRow &row = m_notices->record(sourceRow);
    const QString name = m_nameOf ? m_nameOf(row.notice.senderId) : QString();
    Key &key = m_keys[row.key()];
    if (key.folded.isEmpty() || key.text != row.text || key.name != name) {
        key = {row.text, name, {}};
        appendSearchKeys(row.text, key.folded);
        appendSearchKeys(name, key.folded);
        key.folded += QString::number(number(row.notice.senderId));
    }
    return key.folded.contains(m_query.text());
}

bool NoticeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const NoticeRow &a = m_notices->record(left.row()), &b = m_notices->record(right.row());
    if (a.isPinned() != b.isPinned())
        return a.isPinned();
    if (a.notice.publishTime != b.notice.publishTime)
        return a.notice.publishTime > b.notice.publishTime;
    return a.key() > b.key();
}

} // namespace qundesk

#include "moc_noticefilter.cpp"
