// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

#include <QTableView>

namespace qundesk {

class MemberFilter;
class MemberDelegate;

/// The table of members: a tick column, whole-row hover and ring, columns that are kept by name.
///
/// Knows rows and columns only; who is selected in the sense of the page (also outside of the filter) is the
/// page's.
class MemberTable : public QTableView {
    Q_OBJECT
public:
    explicit MemberTable(MemberFilter *filter, QWidget *parent = nullptr);
    ~MemberTable() override;

    int hoveredRow() const { return m_hoveredRow; }
    /// What is searched for; hits are marked.
    void setSearched(const QString &query);

    TableState state() const;
    /// Columns not named in \a state keep their default place and width.
    void restore(const TableState &state);
    /// The columns that may be hidden, in model order, for the chooser.
    QList<int> optionalColumns() const;
    void resetColumns();

signals:
    /// Enter on a row, or a double click.
    void activatedRow(int row);
    /// Up from the first row: the search field takes over.
    void leftUpwards();
    void columnsChanged();
    /// The menu key or a right click. \a position in global coordinates.
    void menuWanted(const QPoint &position);
    /// The tick of the header: all of the filter, or none.
    void allToggled(bool select);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);
    void setDefaultColumns();
    void stretchName();
    void showColumnMenu(const QPoint &position);

    MemberFilter *m_filter;
    MemberDelegate *m_delegate;
    int m_hoveredRow = -1;
    bool m_restoring = false;
};

} // namespace qundesk
