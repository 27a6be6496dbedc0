// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transferfilter.h"

namespace qundesk {

TransferFilter::TransferFilter(TransferModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_transfers(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void TransferFilter::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    invalidate(); // the order is another one, too
}

TransferFilter::Tab TransferFilter::tabOf(const Transfer &transfer)
{
    if (transfer.state == Transfer::State::Finished)
        return Tab::Finished;
    return transfer.isOver() ? Tab::Failed : Tab::Running;
}

int TransferFilter::count(Tab tab) const
{
    return int(std::ranges::count(m_transfers.records(), tab, &TransferFilter::tabOf));
}

const Transfer *TransferFilter::transferAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? &m_transfers.record(source.row()) : nullptr;
}

int TransferFilter::rowOf(qint64 id) const
{
    const int row = m_transfers.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_transfers.index(row, 0)).row();
}

bool TransferFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return tabOf(m_transfers.record(sourceRow)) == m_tab;
}

bool TransferFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Transfer &a = m_transfers.record(left.row());
    const Transfer &b = m_transfers.record(right.row());
    if (m_tab == Tab::Running)
        return a.position == b.position ? a.id < b.id : a.position < b.position;
    return a.ended == b.ended ? a.id > b.id : a.ended > b.ended;
}

} // namespace qundesk

#include "moc_transferfilter.cpp"
