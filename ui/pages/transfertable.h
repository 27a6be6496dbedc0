// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"
#include "models/transferfilter.h"

#include <QTableView>

namespace qundesk {

class TransferDelegate;

/// One tab of the queue in words for people: what the cells, the tool tips and screen readers say.
class TransferRows : public TransferFilter {
    Q_OBJECT
public:
    using TransferFilter::TransferFilter;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// The table of transfers: whole-row hover and selection; orders are given by the actions of the dock.
class TransferTable : public QTableView {
    Q_OBJECT
public:
    explicit TransferTable(TransferRows *rows, QWidget *parent = nullptr);

    TableState state() const;
    void restore(const TableState &state);
    /// The transfers that are selected, from the top.
    QList<Transfer> chosen() const;

signals:
    /// Space.
    void toggleWanted();
    /// Enter, or a double click.
    void openWanted();
    /// The menu key or a right click, in global coordinates.
    void menuWanted(const QPoint &position);
    void columnsChanged();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHoveredRow(int row);
    void stretchState();

    TransferRows *m_rows;
    TransferDelegate *m_delegate;
    bool m_restoring = false;
};

} // namespace qundesk
