// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>
#include <vector>

namespace qundesk {

/// A list of rows of any height that asks the delegate only for the heights of the rows in sight.
///
/// QListView measures every row after every change, which stalls with thousands of wrapped texts. Here rows
/// out of sight have an estimated height until they come into sight; what is in sight does not move when rows
/// elsewhere come, go, or turn out higher. With setKeepsBottom() new last rows are followed while the last
/// row is in sight. One column; the delegate's sizeHint() gets the row's width in option.rect.
class LazyListView : public QListView {
    Q_OBJECT
public:
    explicit LazyListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Chat style: begins at the bottom and stays there.
    void setKeepsBottom(bool keeps) { m_keepsBottom = keeps; }
    bool isAtBottom() const;
    /// The rows in sight, wholly or in part; (-1, -1) when there are none.
    std::pair<int, int> visibleRows() const;
    /// The row under the mouse; -1 = none.
    int hoveredRow() const { return m_hovered; }
    /// Rows may be of another height now: other words, another font.
    void remeasure();
    /// The height of the row, measured or estimated; for tests and for placing things beside a row.
    int heightOf(int row) const;
    /// How many rows were measured so far; for tests.
    int measured() const { return m_measured; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

signals:
    /// Enter on a row, or a double click.
    void activatedRow(int row);
    /// The menu key or a right click on a row. \a position in global coordinates.
    void menuWanted(const QPoint &position);
    /// Up from the first row.
    void leftUpwards();
    /// Other rows are in sight, or the same at another place.
    void viewMoved();
    /// Another row is under the mouse, or none.
    void hoverChanged(int row);

protected:
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;

private:
    /// What stays where it is while heights change.
    struct Anchor {
        bool bottom = false;
        int row = -1;
        int offset = 0; ///< of the row's top from the top of the viewport
    };
    struct Height {
        int pixels = 0;
        bool exact = false;
    };
    Anchor anchor() const;
    void settle(const Anchor &anchor);
    bool measureVisible();
    void refreshTops() const;
    int total() const;
    int rowAt(int y) const; ///< of the content
    void forget(int first, int last);
    void rowsCame(int first, int last);
    void rowsWent(int first, int last);
    void resetRows();
    void setHovered(int row);
    void hoverAgain();

    std::vector<Height> m_heights;
    mutable std::vector<int> m_tops; ///< one more than rows; rebuilt when dirty
    mutable bool m_topsDirty = true;
    QPersistentModelIndex m_kept; ///< the anchor's row while the order changes
    Anchor m_keptAnchor;
    int m_estimate = 60;
    int m_measured = 0;
    int m_hovered = -1;
    QPoint m_mouse{-1, -1}; ///< where it was last in the viewport; (-1, -1) = outside
    bool m_keepsBottom = false;
    bool m_settling = false;
};

} // namespace qundesk
