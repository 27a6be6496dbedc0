// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QStyledItemDelegate>

class QTableView;

namespace qundesk {

/// Paints the rows of the queue of transfers: an arrow by direction, a bar that rests in the middle where
/// nobody can tell how far it is, and the state in its colour. Everything is plain text.
class TransferDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TransferDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table) { }

    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBar(QPainter *painter, const QRect &cell, const QModelIndex &index, const QFont &font) const;

    QTableView *m_table;
    int m_hoveredRow = -1;
    mutable ElideCache m_elided;
};

} // namespace qundesk
