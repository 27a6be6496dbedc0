// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/requestdelegate.h"

#include <QListView>

namespace qundesk {

class RequestFilter;
class SessionManager;
struct UiContext;

/// The rows of the request page: painted buttons that answer to the mouse, J and K beside the arrows, and
/// room for a widget in the current row.
class RequestView : public QListView {
    Q_OBJECT
public:
    RequestView(RequestFilter *filter, const UiContext &context, QWidget *parent = nullptr);

    RequestDelegate *requests() const { return m_delegate; }
    /// Puts \a editor, which it takes over, into the row; null takes it away.
    void setEditor(const QModelIndex &index, QWidget *editor);
    /// Where a part of a row is, in the viewport; for menus and tests.
    QRect partRect(const QModelIndex &index, RequestDelegate::Part part) const;
    /// Rows that count seconds are painted anew.
    void updateCountdowns();

signals:
    void partClicked(const QModelIndex &index, qundesk::RequestDelegate::Part part);
    /// The menu key or a right click on a row. \a position in global coordinates.
    void menuWanted(const QPoint &position);
    /// Up from the first row: the search field takes over.
    void leftUpwards();
    void selectionChanges();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;

private:
    RequestDelegate::Part partUnder(const QPoint &position, const QModelIndex &index) const;
    void hover(const QPoint &position);

    const SessionManager &m_sessions;
    RequestDelegate *m_delegate;
    QPersistentModelIndex m_hovered;
    RequestDelegate::Part m_hoveredPart = RequestDelegate::Part::None;
    QPersistentModelIndex m_pressed;
    RequestDelegate::Part m_pressedPart = RequestDelegate::Part::None;
};

} // namespace qundesk
