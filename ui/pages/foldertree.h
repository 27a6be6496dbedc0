// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filemodel.h"
#include "pages/filedrop.h"

#include <QPointer>
#include <QTimer>
#include <QTreeWidget>

namespace qundesk {

/// The root and the folders of a group, with the number of files in each. Files can be dropped on a folder.
class FolderTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit FolderTree(QWidget *parent = nullptr);

    /// Null: empty.
    void setFiles(FileModel *files);
    void setJudge(DropJudge judge) { m_judge = std::move(judge); }
    /// Makes \a id the current folder, without folderChosen().
    void setCurrentFolder(const QString &id);
    QString currentFolder() const;
    void retranslate();

signals:
    /// By mouse or keys.
    void folderChosen(const QString &id);
    void filesDropped(const QStringList &paths, const QString &folder);
    /// In global coordinates.
    void menuWanted(const QString &folder, const QPoint &position);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void sync();
    QTreeWidgetItem *itemOf(const QString &id) const;
    QString folderAt(const QPoint &position) const;

    QPointer<FileModel> m_files;
    QTreeWidgetItem *m_root;
    QTimer m_due; ///< many rows change at once
    DropJudge m_judge;
    QString m_dropFolder; ///< empty: nothing hangs over a folder
    DropVerdict m_drop;
    bool m_syncing = false;
};

} // namespace qundesk
