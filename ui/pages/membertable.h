// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/rowtable.h"

namespace qundesk {

class MemberFilter;
class MemberDelegate;

/// The table of members: a tick column, whole-row hover and ring, columns that are kept by name.
///
/// Knows rows and columns only; who is selected in the sense of the page (also outside of the filter) is the
/// page's.
class MemberTable : public RowTable {
    Q_OBJECT
public:
    explicit MemberTable(MemberFilter *filter, QWidget *parent = nullptr);
    ~MemberTable() override;

    /// What is searched for; hits are marked.
    void setSearched(const QString &query);

    /// The columns that may be hidden, in model order, for the chooser.
    QList<int> optionalColumns() const;
    void resetColumns();

signals:
    /// Enter on a row, or a double click.
    void activatedRow(int row);
    /// Up from the first row: the search field takes over.
    void leftUpwards();
    /// A plain click on this row, or a plain move to it: this one is meant, and nobody else.
    void chosenAlone(int row);
    /// The tick of the header: all of the filter, or none.
    void allToggled(bool select);

protected:
    void showHover(int row) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setDefaultColumns();
    void showColumnMenu(const QPoint &position);
    void tellIfAlone(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    MemberDelegate *m_delegate;
    int m_pressedRow = -1; ///< by the left button, outside of the ticks
};

} // namespace qundesk
