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
#include <QMimeData>
#include <QPainter>

namespace qundesk {

namespace {
using Column = FileModel::Column;
constexpr int smallestName = 180;
constexpr int menuInset = 28;
} // namespace

FileTable::FileTable(FileFilter *filter, std::function<QDateTime()> now, QWidget *parent)
    : RowTable({.columns = QMetaEnum::fromType<Column>(),
                .widths = {280, 92, 132, 116, 112, 84},
                .stretched = int(Column::Name),
                .smallest = smallestName,
                .rowHeight = metrics::kTableRow,
                .menuInset = menuInset,
                .headerInset = metrics::kPageMargin},
               parent),
      m_filter(filter), m_delegate(new FileDelegate(this, std::move(now)))
{
    setModel(filter);
    setItemDelegate(m_delegate);
    setSortingEnabled(true);
    setAcceptDrops(true);
    setDragEnabled(true);
    viewport()->setAcceptDrops(true);
    setDropIndicatorShown(false);
    horizontalHeader()->setMinimumSectionSize(56);
    followModel();
    quietly([this] { sortByColumn(int(Column::Uploaded), Qt::DescendingOrder); });
}

void FileTable::setSearched(const QString &query)
{
    m_delegate->setSearched(query);
    viewport()->update();
}

void FileTable::showHover(int row) { m_delegate->setHoveredRow(row); }

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
