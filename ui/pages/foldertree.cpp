// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foldertree.h"

#include "core/text.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/format.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

namespace qundesk {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int inset = 8;
constexpr int indent = 16;
} // namespace

FolderTree::FolderTree(QWidget *parent) : QTreeWidget(parent), m_root(new QTreeWidgetItem)
{
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setDropIndicatorShown(false);
    m_root->setData(0, idRole, rootFolder);
    m_root->setSizeHint(0, {100, metrics::kTreeRow});
    addTopLevelItem(m_root);
    m_root->setExpanded(true);
    m_due.setSingleShot(true);
    m_due.callOnTimeout(this, &FolderTree::sync);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_syncing)
            emit folderChosen(item->data(0, idRole).toString());
    });
    retranslate();
    setCurrentFolder(rootFolder);
}

void FolderTree::setFiles(FileModel *files)
{
    if (m_files)
        m_files->disconnect(this);
    m_files = files;
    if (files) {
        const auto later = [this] { m_due.start(0); };
        connect(files, &QAbstractItemModel::rowsInserted, this, later);
        connect(files, &QAbstractItemModel::rowsRemoved, this, later);
        connect(files, &QAbstractItemModel::dataChanged, this, later);
        connect(files, &QAbstractItemModel::modelReset, this, later);
    }
    sync();
    setCurrentFolder(rootFolder);
}

void FolderTree::sync()
{
    m_syncing = true;
    int total = 0;
    QSet<QString> known;
    if (m_files) {
        for (const FileEntry &each : m_files->records()) {
            if (!each.isFolder) {
                total += each.parent == rootFolder ? 1 : 0;
                continue;
            }
            total += each.fileCount;
            known.insert(each.id);
            QTreeWidgetItem *item = itemOf(each.id);
            if (!item) {
                item = new QTreeWidgetItem(m_root);
                item->setData(0, idRole, each.id);
                item->setSizeHint(0, {100, metrics::kTreeRow});
            }
            item->setText(0, singleLine(each.name));
            item->setToolTip(0, plainToolTip(singleLine(each.name)));
            item->setData(0, countRole, each.fileCount);
        }
    }
    m_root->setData(0, countRole, total);
    for (int row = m_root->childCount() - 1; row >= 0; --row) {
        if (!known.contains(m_root->child(row)->data(0, idRole).toString()))
            delete m_root->takeChild(row);
    }
    m_root->sortChildren(0, Qt::AscendingOrder);
    m_syncing = false;
    if (!currentItem())
        setCurrentItem(m_root); // the folder in sight is gone
}

QTreeWidgetItem *FolderTree::itemOf(const QString &id) const
{
    if (id == rootFolder)
        return m_root;
    for (int row = 0; row < m_root->childCount(); ++row) {
        if (m_root->child(row)->data(0, idRole).toString() == id)
            return m_root->child(row);
    }
    return nullptr;
}

void FolderTree::setCurrentFolder(const QString &id)
{
    if (m_due.isActive()) {
        m_due.stop();
        sync();
    }
    const bool before = std::exchange(m_syncing, true);
    if (QTreeWidgetItem *item = itemOf(id))
        setCurrentItem(item);
    m_syncing = before;
}

QString FolderTree::currentFolder() const
{
    return currentItem() ? currentItem()->data(0, idRole).toString() : rootFolder;
}

void FolderTree::retranslate()
{
    setAccessibleName(tr("Folders"));
    m_root->setText(0, tr("All files"));
}

void FolderTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &colors = tokens(this);
    const QTreeWidgetItem *item = itemFromIndex(index);
    const bool current = item == currentItem();
    const bool drop = !m_dropFolder.isEmpty() && item->data(0, idRole).toString() == m_dropFolder;
    const QRect row = option.rect.adjusted(inset, 1, -inset, -1);
    const bool hovered = option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, colors.base);
    painter->setPen(Qt::NoPen);
    if (drop || current || hovered) {
        painter->setBrush(drop          ? (m_drop.accepted ? colors.infoBg : colors.dangerBg)
                              : current ? (isActiveWindow() ? colors.sel : colors.selInactive)
                                        : colors.hover);
        painter->drawRoundedRect(row, metrics::kFieldRadius, metrics::kFieldRadius);
    }
    const int left = row.left() + 12 + (item == m_root ? 0 : indent);
    drawIcon(painter, QPointF(left, row.center().y() - 7), QStringLiteral("folder"),
             current ? colors.accent : colors.text2);
    QFont font = this->font();
    const QString count = format::count(item->data(0, countRole).toInt());
    painter->setFont(font);
    painter->setPen(colors.text2);
    const QRect text = row.adjusted(left - row.left() + metrics::kIcon + 8, 0, -8, 0);
    painter->drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), count);
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colors.text);
    const QFontMetrics metrics(font);
    const QRect name = text.adjusted(0, 0, -metrics.horizontalAdvance(count) - 8, 0);
    painter->drawText(name, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      metrics.elidedText(item->text(0), Qt::ElideRight, name.width()));
    if (drop || (current && hasFocus()))
        paintRing(painter, row, qundesk::metrics::kFieldRadius,
                  drop && !m_drop.accepted ? colors.danger : colors.accent);
    painter->restore();
}

void FolderTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTreeWidgetItem *item = byKey ? currentItem() : itemAt(event->pos());
    if (!item)
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualItemRect(item).bottomLeft() + QPoint(28, 0))
                               : event->globalPos();
    emit menuWanted(item->data(0, idRole).toString(), place);
}

QString FolderTree::folderAt(const QPoint &position) const
{
    const QTreeWidgetItem *item = itemAt(position);
    return item ? item->data(0, idRole).toString() : QString();
}

void FolderTree::dragEnterEvent(QDragEnterEvent *event) { dragMoveEvent(event); }

void FolderTree::dragMoveEvent(QDragMoveEvent *event)
{
    const QStringList paths = localFilesOf(event->mimeData());
    m_dropFolder = folderAt(event->position().toPoint());
    viewport()->update();
    if (paths.isEmpty() || !m_judge || m_dropFolder.isEmpty()) {
        m_dropFolder.clear();
        event->ignore();
        return;
    }
    m_drop = m_judge(paths, m_dropFolder);
    QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()), plainToolTip(m_drop.words),
                       this);
    event->setDropAction(m_drop.accepted ? Qt::CopyAction : Qt::IgnoreAction);
    event->accept();
}

void FolderTree::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropFolder.clear();
    QToolTip::hideText();
    viewport()->update();
}

void FolderTree::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesOf(event->mimeData());
    const QString folder = folderAt(event->position().toPoint());
    dragLeaveEvent(nullptr);
    if (paths.isEmpty() || folder.isEmpty() || !m_judge)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(paths, folder);
}

} // namespace qundesk

#include "moc_foldertree.cpp"
