// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/transfertable.h"

#include "core/text.h"
#include "delegates/transferdelegate.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/format.h"
#include "support/transfertext.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>

namespace qundesk {

namespace {

using Column = TransferModel::Column;
constexpr int smallestState = 160;

QString wordsOf(const Transfer &transfer, Column column)
{
    switch (column) {
    case Column::Name: return singleLine(transfer.name);
    case Column::Direction: return transfertext::direction(transfer);
    case Column::Place: return transfertext::place(transfer);
    case Column::Size: return format::bytes(transfer.size);
    case Column::Progress: return transfertext::progress(transfer);
    case Column::Speed: return transfertext::speed(transfer);
    case Column::TimeLeft: return transfertext::timeLeft(transfer);
    case Column::State: return transfertext::state(transfer);
    }
    return {};
}

QString tipOf(const Transfer &transfer, Column column)
{
    if (column == Column::Name)
        return singleLine(transfer.name) + QLatin1Char('\n') + QDir::toNativeSeparators(transfer.localPath);
    return column == Column::State || column == Column::Place ? wordsOf(transfer, column) : QString();
}

} // namespace

QVariant TransferRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return TransferFilter::data(index, role);
    const Transfer *transfer = index.isValid() ? transferAt(index.row()) : nullptr;
    if (!transfer)
        return {};
    if (role == Qt::DisplayRole)
        return wordsOf(*transfer, Column(index.column()));
    const QString tip = tipOf(*transfer, Column(index.column()));
    return tip.isEmpty() ? QVariant() : plainToolTip(tip);
}

TransferTable::TransferTable(TransferRows *rows, QWidget *parent)
    : RowTable({.columns = QMetaEnum::fromType<Column>(),
                .widths = {240, 88, 200, 84, 168, 92, 100, 220},
                .stretched = int(Column::State),
                .smallest = smallestState,
                .rowHeight = metrics::kCompactRow,
                .menuInset = 0,
                .headerInset = metrics::kPageMargin},
               parent),
      m_rows(rows), m_delegate(new TransferDelegate(this))
{
    setModel(rows);
    setItemDelegate(m_delegate);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setSectionsClickable(false); // the order is that of the queue
    followModel();
    restore({});
}

QList<Transfer> TransferTable::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<Transfer> list;
    for (int row : rows) {
        if (const Transfer *transfer = m_rows->transferAt(row))
            list.append(*transfer);
    }
    return list;
}

void TransferTable::showHover(int row) { m_delegate->setHoveredRow(row); }

void TransferTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit openWanted();
}

void TransferTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Space)
        return emit toggleWanted();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit openWanted();
    QTableView::keyPressEvent(event);
}

} // namespace qundesk

#include "moc_transfertable.cpp"
