// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/filedrop.h"
#include "pages/rowtable.h"

#include <QDateTime>
#include <QUrl>

namespace qundesk {

class FileDelegate;
class FileFilter;

/// The table of files: whole-row hover, selection and ring, and a place to drop files on: a folder's row, or
/// the rest for the folder that is shown.
class FileTable : public RowTable {
    Q_OBJECT
public:
    FileTable(FileFilter *filter, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void setSearched(const QString &query);
    void setJudge(DropJudge judge) { m_judge = std::move(judge); }
    /// Asked when the selection is dragged: what leaves the window; empty = nothing, and no drag begins.
    void setDragSource(std::function<QList<QUrl>()> source) { m_dragSource = std::move(source); }

signals:
    /// Enter on a row, or a double click.
    void activatedRow(int row);
    /// Backspace.
    void upWanted();
    /// Up from the first row: the search field takes over.
    void leftUpwards();
    void filesDropped(const QStringList &paths, const QString &folder);

protected:
    void showHover(int row) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    int folderRowAt(const QPoint &position) const;
    void showDrop(int row, const DropVerdict &verdict);
    void endDrop();

    FileFilter *m_filter;
    FileDelegate *m_delegate;
    DropJudge m_judge;
    std::function<QList<QUrl>()> m_dragSource;
    DropVerdict m_wholeDrop; ///< words empty: nothing hangs over the table as a whole
};

} // namespace qundesk
