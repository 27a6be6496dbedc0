// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rowtable.h"

#include "style/look.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>

namespace qundesk {

RowTable::RowTable(Shape shape, QWidget *parent) : QTableView(parent), m_shape(std::move(shape))
{
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
    verticalHeader()->setMinimumSectionSize(m_shape.rowHeight);
    verticalHeader()->setDefaultSectionSize(m_shape.rowHeight);
}

void RowTable::followModel()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    setHeaderInset(header, m_shape.headerInset);
    header->setStretchLastSection(false);
    const auto changed = [this] {
        if (!m_quiet && model()->columnCount() > 0)
            emit columnsChanged();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this] { setHoveredRow(-1); });
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
        setHoveredRow(-1);
        stretch();
    });
}

int RowTable::columnNamed(const QString &name) const
{
    return name.isEmpty() ? -1 : m_shape.columns.keyToValue(name.toLatin1().constData());
}

TableState RowTable::state() const
{
    TableState state;
    const QHeaderView *header = horizontalHeader();
    const auto nameOf = [this](int column) { return QLatin1String(m_shape.columns.valueToKey(column)); };
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = isColumnHidden(column);
        state.columns.append({nameOf(column), hidden ? 0 : columnWidth(column), hidden});
    }
    if (isSortingEnabled()) {
        state.sortColumn = nameOf(header->sortIndicatorSection());
        state.sortOrder = header->sortIndicatorOrder();
    }
    return state;
}

void RowTable::restore(const TableState &state)
{
    quietly([&] {
        const int count = model()->columnCount();
        for (int column = 0; column < count; ++column)
            setColumnWidth(column, m_shape.widths.value(column));
        int place = 0;
        for (const ColumnState &saved : state.columns) {
            const int column = columnNamed(saved.name);
            if (column < 0 || column >= count)
                continue;
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
            setColumnHidden(column, saved.hidden && column != m_shape.stretched);
            if (saved.width > 0)
                setColumnWidth(column, saved.width);
        }
        if (const int sorted = columnNamed(state.sortColumn); sorted >= 0 && isSortingEnabled())
            sortByColumn(sorted, state.sortOrder);
    });
    stretch();
}

void RowTable::stretch()
{
    const int count = model() ? model()->columnCount() : 0;
    if (m_shape.stretched >= count)
        return;
    int others = 0;
    for (int column = 0; column < count; ++column) {
        if (column != m_shape.stretched && !isColumnHidden(column))
            others += columnWidth(column);
    }
    quietly(
        [&] { setColumnWidth(m_shape.stretched, std::max(m_shape.smallest, viewport()->width() - others)); });
}

void RowTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    showHover(row);
    updateRow(before);
    updateRow(row);
}

void RowTable::updateRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

bool RowTable::keepsSelection(const QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::RightButton || !index.isValid()
        || !selectionModel()->isRowSelected(index.row()))
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    return true;
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void RowTable::mousePressEvent(QMouseEvent *event)
{
    if (keepsSelection(event))
        return;
    QTableView::mousePressEvent(event);
    if (!indexAt(event->position().toPoint()).isValid())
        clearSelection();
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return emit menuWanted(event->globalPos());
    const QModelIndex current = currentIndex();
    const QRect row = visualRect(current.siblingAtColumn(0));
    emit menuWanted(viewport()->mapToGlobal(
        current.isValid() ? row.bottomLeft() + QPoint(m_shape.menuInset, 0) : QPoint(0, 0)));
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    updateRow(previous.row());
    updateRow(current.row());
    QTableView::currentChanged(current, previous);
}

} // namespace qundesk

#include "moc_rowtable.cpp"
