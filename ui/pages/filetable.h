// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"
#include "pages/filedrop.h"

#include <QDateTime>
#include <QTableView>
#include <QUrl>

namespace qundesk {

class FileDelegate;
class FileFilter;

/// The table of files: whole-row hover, selection and ring, and a place to drop files on: a folder's row, or
/// the rest for the folder that is shown.
class FileTable : public QTableView {
    Q_OBJECT
public:
    FileTable(FileFilter *filter, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void setSearched(const QString &query);
    void setJudge(DropJudge judge) { m_judge = std::move(judge); }
    /// Asked when the selection is dragged: what leaves the window; empty = nothing, and no drag begins.
    void setDragSource(std::function<QList<QUrl>()> source) { m_dragSource = std::move(source); }
    TableState state() const;
    void restore(const TableState &state);

signals:
    /// Enter on a row, or a double click.
    void activatedRow(int row);
    /// Backspace.
    void upWanted();
    /// Up from the first row: the search field takes over.
    void leftUpwards();
    void columnsChanged();
    /// The menu key or a right click, in global coordinates.
    void menuWanted(const QPoint &position);
    void filesDropped(const QStringList &paths, const QString &folder);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);
    void stretchName();
    int folderRowAt(const QPoint &position) const;
    void showDrop(int row, const DropVerdict &verdict);
    void endDrop();

    FileFilter *m_filter;
    FileDelegate *m_delegate;
    DropJudge m_judge;
    std::function<QList<QUrl>()> m_dragSource;
    DropVerdict m_wholeDrop; ///< words empty: nothing hangs over the table as a whole
    int m_hoveredRow = -1;
    bool m_restoring = false;
};

} // namespace qundesk
