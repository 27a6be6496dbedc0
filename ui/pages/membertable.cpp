// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/membertable.h"

#include "delegates/memberdelegate.h"
#include "models/memberfilter.h"
#include "pages/tickheader.h"
#include "style/metrics.h"
#include "widgets/translated.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaEnum>
#include <QScrollBar>

namespace qundesk {

namespace {

using Column = MemberModel::Column;

struct DefaultColumn {
    Column column;
    int width;
    bool shown;
};
constexpr DefaultColumn defaults[] = {
    {Column::Name, 170, true},  {Column::Nickname, 92, true},   {Column::Number, 100, true},
    {Column::Role, 64, true},   {Column::Title, 80, true},      {Column::Level, 52, true},
    {Column::Sex, 64, false},   {Column::Age, 56, false},       {Column::Area, 96, false},
    {Column::Joined, 92, true}, {Column::LastSpoke, 108, true}, {Column::MutedUntil, 100, true},
    {Column::Flags, 88, false},
};
constexpr int smallestName = 140;

QString nameOf(int column) { return QLatin1String(QMetaEnum::fromType<Column>().valueToKey(column)); }

int columnNamed(const QString &name)
{
    return name.isEmpty() ? -1 : QMetaEnum::fromType<Column>().keyToValue(name.toLatin1().constData());
}

} // namespace

MemberTable::MemberTable(MemberFilter *filter, QWidget *parent)
    : QTableView(parent), m_filter(filter), m_delegate(new MemberDelegate(this, [filter] {
          return QDateTime::fromSecsSinceEpoch(filter->members() ? filter->members()->now() : 0);
      }))
{
    translated(this, [this] { setAccessibleName(tr("Members")); });
    auto *header = new TickHeader(this);
    setHorizontalHeader(header);
    setModel(filter);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kTableRow);
    verticalHeader()->setDefaultSectionSize(metrics::kTableRow);

    header->setMinimumSectionSize(40);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    connect(header, &TickHeader::tickToggled, this, &MemberTable::allToggled);
    const auto changed = [this] {
        if (!m_restoring)
            emit columnsChanged();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
    // Rows arrive and go under the mouse: the hover belongs to the place, not to the person.
    connect(filter, &QAbstractItemModel::rowsRemoved, this, [this] { setHoveredRow(-1); });
    connect(filter, &QAbstractItemModel::modelReset, this, [this] { setHoveredRow(-1); });
    setDefaultColumns();
}

MemberTable::~MemberTable() = default;

void MemberTable::setSearched(const QString &query)
{
    m_delegate->setSearched(query);
    viewport()->update();
}

void MemberTable::setDefaultColumns()
{
    m_restoring = true;
    for (const DefaultColumn &column : defaults) {
        setColumnHidden(int(column.column), !column.shown);
        setColumnWidth(int(column.column), column.width);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(int(column.column)),
                                        int(column.column));
    }
    sortByColumn(int(Column::LastSpoke), Qt::DescendingOrder);
    m_restoring = false;
    stretchName();
}

void MemberTable::resetColumns()
{
    setDefaultColumns();
    emit columnsChanged();
}

TableState MemberTable::state() const
{
    TableState state;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = isColumnHidden(column);
        state.columns.append({nameOf(column), hidden ? 0 : columnWidth(column), hidden});
    }
    state.sortColumn = nameOf(header->sortIndicatorSection());
    state.sortOrder = header->sortIndicatorOrder();
    return state;
}

void MemberTable::restore(const TableState &state)
{
    if (state.columns.isEmpty())
        return;
    m_restoring = true;
    int place = 0;
    for (const ColumnState &saved : state.columns) {
        const int column = columnNamed(saved.name);
        if (column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        setColumnHidden(column, saved.hidden && column != int(Column::Name));
        if (saved.width > 0)
            setColumnWidth(column, saved.width);
    }
    if (const int sorted = columnNamed(state.sortColumn); sorted >= 0)
        sortByColumn(sorted, state.sortOrder);
    m_restoring = false;
    stretchName();
}

QList<int> MemberTable::optionalColumns() const
{
    QList<int> columns;
    for (const DefaultColumn &column : defaults) {
        if (column.column != Column::Name)
            columns.append(int(column.column));
    }
    return columns;
}

void MemberTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int column : optionalColumns()) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            stretchName();
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, &MemberTable::resetColumns);
    menu->popup(position);
}

void MemberTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    m_delegate->setHoveredRow(row);
    updateRow(before);
    updateRow(row);
}

void MemberTable::updateRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void MemberTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void MemberTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void MemberTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    // The tick column: a click adds or takes one row, as Ctrl does elsewhere.
    const bool onTick = index.isValid() && index.column() == int(Column::Name)
        && event->position().toPoint().x() - columnViewportPosition(index.column())
            < MemberDelegate::tickWidth;
    if (onTick && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        setFocus(Qt::MouseFocusReason);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    // A right click on a selected row keeps the selection: the menu is about all of it.
    if (event->button() == Qt::RightButton && index.isValid()
        && selectionModel()->isRowSelected(index.row())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QTableView::mousePressEvent(event);
}

void MemberTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit activatedRow(index.row());
    else
        QTableView::mouseDoubleClickEvent(event);
}

void MemberTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && current.row() <= 0)
        return emit leftUpwards();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && current.isValid()) {
        selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        selectionModel()->clearSelection();
        return;
    }
    // Letters are commands here (M, U): typing ahead to a row would answer to both.
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber()
        && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MemberTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return emit menuWanted(event->globalPos());
    const QRect row = visualRect(currentIndex().siblingAtColumn(int(Column::Name)));
    emit menuWanted(viewport()->mapToGlobal(
        currentIndex().isValid() ? row.bottomLeft() + QPoint(MemberDelegate::tickWidth, 0) : QPoint(0, 0)));
}

void MemberTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchName();
}

void MemberTable::stretchName()
{
    // The name takes what is left over, so that no strip stays empty at the right.
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != int(Column::Name) && !isColumnHidden(column))
            others += columnWidth(column);
    }
    m_restoring = true;
    setColumnWidth(int(Column::Name), std::max(smallestName, viewport()->width() - others));
    m_restoring = false;
}

void MemberTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    updateRow(previous.row());
    updateRow(current.row());
    QTableView::currentChanged(current, previous);
}

} // namespace qundesk

#include "moc_membertable.cpp"
