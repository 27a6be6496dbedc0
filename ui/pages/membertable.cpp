// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/membertable.h"

#include "delegates/memberdelegate.h"
#include "models/memberfilter.h"
#include "pages/tickheader.h"
#include "style/metrics.h"
#include "widgets/translated.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMetaEnum>

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

RowTable::Shape shape()
{
    RowTable::Shape shape{.columns = QMetaEnum::fromType<Column>(),
                          .widths = {},
                          .stretched = int(Column::Name),
                          .smallest = smallestName,
                          .rowHeight = metrics::kTableRow,
                          .menuInset = MemberDelegate::tickWidth,
                          .headerInset = 0};
    for (const DefaultColumn &column : defaults)
        shape.widths.append(column.width);
    return shape;
}

} // namespace

MemberTable::MemberTable(MemberFilter *filter, QWidget *parent)
    : RowTable(shape(), parent), m_delegate(new MemberDelegate(this, [filter] {
          return QDateTime::fromSecsSinceEpoch(filter->members() ? filter->members()->now() : 0);
      }))
{
    translated(this, [this] { setAccessibleName(tr("Members")); });
    auto *header = new TickHeader(this);
    setHorizontalHeader(header);
    setModel(filter);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerItem);
    setSortingEnabled(true);

    header->setMinimumSectionSize(40);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    connect(header, &TickHeader::tickToggled, this, &MemberTable::allToggled);
    followModel();
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
    quietly([this] {
        for (const DefaultColumn &column : defaults) {
            setColumnHidden(int(column.column), !column.shown);
            setColumnWidth(int(column.column), column.width);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(int(column.column)),
                                            int(column.column));
        }
        sortByColumn(int(Column::LastSpoke), Qt::DescendingOrder);
    });
    stretch();
}

void MemberTable::resetColumns()
{
    setDefaultColumns();
    emit columnsChanged();
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
            stretch();
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, &MemberTable::resetColumns);
    menu->popup(position);
}

void MemberTable::showHover(int row) { m_delegate->setHoveredRow(row); }

void MemberTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    // The tick column: a click adds or takes one row, as Ctrl does elsewhere.
    m_pressedRow = -1;
    const bool onTick = index.isValid() && index.column() == int(Column::Name)
        && event->position().toPoint().x() - columnViewportPosition(index.column())
            < MemberDelegate::tickWidth;
    if (onTick && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        setFocus(Qt::MouseFocusReason);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (keepsSelection(event))
        return;
    QTableView::mousePressEvent(event); // a click beside the rows keeps the selection, too
    if (event->button() == Qt::LeftButton)
        m_pressedRow = index.row();
    tellIfAlone(index, event->modifiers());
}

void MemberTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // One of several stays selected with them until the button is let go.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.row() == m_pressedRow)
        tellIfAlone(index, event->modifiers());
}

void MemberTable::tellIfAlone(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid() || (modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::MetaModifier)))
        return;
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() == 1 && rows.first().row() == index.row())
        emit chosenAlone(index.row());
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
    if (currentIndex().row() != current.row())
        tellIfAlone(currentIndex(), event->modifiers());
}

} // namespace qundesk

#include "moc_membertable.cpp"
