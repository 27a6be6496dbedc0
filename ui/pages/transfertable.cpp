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
#include <QMetaEnum>

namespace qundesk {

namespace {

using Column = TransferModel::Column;
constexpr int widths[] = {240, 88, 200, 84, 168, 92, 100, 220};
constexpr int smallestState = 160;

QString columnName(int column) { return QLatin1String(QMetaEnum::fromType<Column>().valueToKey(column)); }

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
    : QTableView(parent), m_rows(rows), m_delegate(new TransferDelegate(this))
{
    setModel(rows);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kCompactRow);
    verticalHeader()->setDefaultSectionSize(metrics::kCompactRow);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsClickable(false); // the order is that of the queue
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_restoring)
            emit columnsChanged();
    });
    connect(rows, &QAbstractItemModel::rowsRemoved, this, [this] { setHoveredRow(-1); });
    restore({});
}

TableState TransferTable::state() const
{
    TableState state;
    for (int column = 0; column < model()->columnCount(); ++column)
        state.columns.append({columnName(column), columnWidth(column), false});
    return state;
}

void TransferTable::restore(const TableState &state)
{
    m_restoring = true;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, widths[column]);
    for (const ColumnState &saved : state.columns) {
        const int column = saved.name.isEmpty()
            ? -1
            : QMetaEnum::fromType<Column>().keyToValue(saved.name.toLatin1().constData());
        if (column >= 0 && saved.width > 0)
            setColumnWidth(column, saved.width);
    }
    m_restoring = false;
    stretchState();
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

void TransferTable::setHoveredRow(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void TransferTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TransferTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TransferTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    // A right click on a selected row keeps the selection: the menu is about all of it.
    if (event->button() == Qt::RightButton && index.isValid()
        && selectionModel()->isRowSelected(index.row())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QTableView::mousePressEvent(event);
    if (!index.isValid())
        clearSelection();
}

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

void TransferTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return emit menuWanted(event->globalPos());
    const QRect row = visualRect(currentIndex().siblingAtColumn(0));
    emit menuWanted(viewport()->mapToGlobal(currentIndex().isValid() ? row.bottomLeft() : QPoint(0, 0)));
}

void TransferTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchState();
}

void TransferTable::stretchState()
{
    const int last = model()->columnCount() - 1;
    int others = 0;
    for (int column = 0; column < last; ++column)
        others += columnWidth(column);
    const bool before = std::exchange(m_restoring, true);
    setColumnWidth(last, std::max(smallestState, viewport()->width() - others));
    m_restoring = before;
}

} // namespace qundesk

#include "moc_transfertable.cpp"
