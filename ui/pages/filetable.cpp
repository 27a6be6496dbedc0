// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filetable.h"

#include "delegates/filedelegate.h"
#include "models/filefilter.h"
#include "style/metrics.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QMimeData>
#include <QPainter>

namespace qundesk {

namespace {
using Column = FileModel::Column;
constexpr int widths[] = {280, 92, 132, 116, 112, 84};
constexpr int smallestName = 180;
constexpr int menuInset = 28; ///< of a menu opened by a key, from the row's left

QString nameOf(int column) { return QLatin1String(QMetaEnum::fromType<Column>().valueToKey(column)); }

int columnNamed(const QString &name)
{
    return name.isEmpty() ? -1 : QMetaEnum::fromType<Column>().keyToValue(name.toLatin1().constData());
}
} // namespace

FileTable::FileTable(FileFilter *filter, std::function<QDateTime()> now, QWidget *parent)
    : QTableView(parent), m_filter(filter), m_delegate(new FileDelegate(this, std::move(now)))
{
    setModel(filter);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setAcceptDrops(true);
    setDragEnabled(true);
    viewport()->setAcceptDrops(true);
    setDropIndicatorShown(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::kTableRow);
    verticalHeader()->setDefaultSectionSize(metrics::kTableRow);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    const auto changed = [this] {
        if (!m_restoring && model()->columnCount() > 0)
            emit columnsChanged();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, changed);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, changed);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, [this] { setHoveredRow(-1); });
    connect(filter, &QAbstractItemModel::modelReset, this, [this] { stretchName(); });
    m_restoring = true;
    sortByColumn(int(Column::Uploaded), Qt::DescendingOrder);
    m_restoring = false;
}

void FileTable::setSearched(const QString &query)
{
    m_delegate->setSearched(query);
    viewport()->update();
}

TableState FileTable::state() const
{
    TableState state;
    const QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        state.columns.append({nameOf(column), columnWidth(column), false});
    state.sortColumn = nameOf(header->sortIndicatorSection());
    state.sortOrder = header->sortIndicatorOrder();
    return state;
}

void FileTable::restore(const TableState &state)
{
    m_restoring = true;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, widths[column]);
    for (const ColumnState &saved : state.columns) {
        const int column = columnNamed(saved.name);
        if (column >= 0 && saved.width > 0)
            setColumnWidth(column, saved.width);
    }
    if (const int sorted = columnNamed(state.sortColumn); sorted >= 0)
        sortByColumn(sorted, state.sortOrder);
    m_restoring = false;
    stretchName();
}

void FileTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    m_delegate->setHoveredRow(row);
    updateRow(before);
    updateRow(row);
}

void FileTable::updateRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void FileTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void FileTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void FileTable::mousePressEvent(QMouseEvent *event)
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

void FileTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit activatedRow(index.row());
}

void FileTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Backspace)
        return emit upWanted();
    if (plain && event->key() == Qt::Key_Up && current.row() <= 0)
        return emit leftUpwards();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (current.isValid())
            emit activatedRow(current.row());
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel() && selectionModel()->hasSelection())
        return clearSelection();
    QTableView::keyPressEvent(event);
}

void FileTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return emit menuWanted(event->globalPos());
    const QRect row = visualRect(currentIndex().siblingAtColumn(0));
    emit menuWanted(viewport()->mapToGlobal(currentIndex().isValid() ? row.bottomLeft() + QPoint(menuInset, 0)
                                                                     : QPoint(0, 0)));
}

void FileTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchName();
}

void FileTable::stretchName()
{
    if (model()->columnCount() == 0)
        return;
    int others = 0;
    for (int column = 1; column < model()->columnCount(); ++column)
        others += columnWidth(column);
    const bool before = std::exchange(m_restoring, true);
    setColumnWidth(0, std::max(smallestName, viewport()->width() - others));
    m_restoring = before;
}

void FileTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    updateRow(previous.row());
    updateRow(current.row());
    QTableView::currentChanged(current, previous);
}

int FileTable::folderRowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && index.data(FileModel::FolderRole).toBool() ? index.row() : -1;
}

void FileTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_wholeDrop.words.isEmpty())
        return;
    QPainter painter(viewport());
    paintDropFrame(&painter, viewport()->rect(), m_wholeDrop, this);
}

void FileTable::showDrop(int row, const DropVerdict &verdict)
{
    m_delegate->setDrop(row, verdict.words, verdict.accepted);
    m_wholeDrop = row < 0 ? verdict : DropVerdict();
    viewport()->update();
}

void FileTable::endDrop() { showDrop(-1, {}); }

void FileTable::dragEnterEvent(QDragEnterEvent *event) { dragMoveEvent(event); }

void FileTable::dragMoveEvent(QDragMoveEvent *event)
{
    const QStringList paths = localFilesOf(event->mimeData());
    if (paths.isEmpty() || !m_judge || event->source()) { // what comes from here is in the group already
        event->ignore();
        return;
    }
    const int row = folderRowAt(event->position().toPoint());
    const QString folder =
        row < 0 ? m_filter->folder() : m_filter->index(row, 0).data(FileModel::IdRole).toString();
    const DropVerdict verdict = m_judge(paths, folder);
    showDrop(row, verdict);
    // A refused drop is accepted as a drag, so that the reason follows the mouse; dropEvent() sends nothing.
    event->setDropAction(verdict.accepted ? Qt::CopyAction : Qt::IgnoreAction);
    event->accept();
}

void FileTable::dragLeaveEvent(QDragLeaveEvent *) { endDrop(); }

void FileTable::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesOf(event->mimeData());
    const int row = folderRowAt(event->position().toPoint());
    const QString folder =
        row < 0 ? m_filter->folder() : m_filter->index(row, 0).data(FileModel::IdRole).toString();
    endDrop();
    if (paths.isEmpty() || !m_judge || event->source())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(paths, folder);
}

void FileTable::startDrag(Qt::DropActions)
{
    const QList<QUrl> urls = m_dragSource ? m_dragSource() : QList<QUrl>();
    if (urls.isEmpty())
        return;
    auto *content = new QMimeData;
    content->setUrls(urls);
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(content);
    drag->exec(Qt::CopyAction); // only ever copied: the saved files stay where they are
}

} // namespace qundesk

#include "moc_filetable.cpp"
