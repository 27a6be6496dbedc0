// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

#include <QMetaEnum>
#include <QTableView>

namespace qundesk {

/// What the tables of members, files and transfers have in common: whole rows are hovered and selected, one
/// column takes the room that is left over, and columns are kept by the names of the model's enum.
class RowTable : public QTableView {
    Q_OBJECT
public:
    /// \a stretched: the column that takes what is left over, and no less than \a smallest.
    struct Shape {
        QMetaEnum columns;
        QList<int> widths; ///< by default, in the order of the enum
        int stretched = 0;
        int smallest = 0;
        int rowHeight = 0;
        int menuInset = 0; ///< of a menu opened by a key, from the row's left
        int headerInset = 0; ///< of the first header's words, where its cells begin
    };

    TableState state() const;
    /// Columns not named in \a state get their default width.
    void restore(const TableState &state);
    int hoveredRow() const { return m_hoveredRow; }

signals:
    /// Another width, place, order or choice of columns, by the person.
    void columnsChanged();
    /// The menu key or a right click, in global coordinates.
    void menuWanted(const QPoint &position);

protected:
    RowTable(Shape shape, QWidget *parent);

    /// The delegate is to paint \a row as hovered; -1 = none.
    virtual void showHover(int row) = 0;
    /// After the model was set. Rows arrive and go under the mouse: the hover belongs to the place.
    void followModel();
    /// Runs \a change without telling columnsChanged().
    template <class Change> void quietly(Change change)
    {
        const bool before = std::exchange(m_quiet, true);
        change();
        m_quiet = before;
    }
    void stretch();
    void updateRow(int row);
    void setHoveredRow(int row);
    /// A right click on a selected row keeps the selection: the menu is about all of it. True: nothing is
    /// left to do.
    bool keepsSelection(const QMouseEvent *event);

    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int columnNamed(const QString &name) const;

    Shape m_shape;
    int m_hoveredRow = -1;
    bool m_quiet = false;
};

} // namespace qundesk
