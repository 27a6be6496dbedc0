// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QDateTime>
#include <QStyledItemDelegate>
#include <functional>

class QTableView;

namespace qundesk {

struct Tokens;

/// Paints one row of the member table, column by column: ground, separator, content, ring. Everything is
/// plain text.
class MemberDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// \a now: the moment that relative times count from.
    MemberDelegate(QTableView *table, std::function<QDateTime()> now);

    void setSearched(const QString &query);
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// The width of the tick at the left of the first column.
    static constexpr int tickWidth = 40;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Tokens &tokens) const;
    void paintRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Tokens &tokens) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Tokens &tokens) const;
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRole(QPainter *painter, const QRect &cell, const QModelIndex &index, const QFont &font,
                   const Tokens &tokens) const;
    void paintMute(QPainter *painter, const QRect &cell, const QModelIndex &index, const QFont &font,
                   const Tokens &tokens) const;
    void paintText(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
                   const QFont &font, Qt::Alignment alignment, bool searched) const;
    void paintTime(QPainter *painter, const QRect &cell, const QModelIndex &index, const QFont &font,
                   const Tokens &tokens) const;

    QTableView *m_table;
    std::function<QDateTime()> m_now;
    QString m_searched;
    int m_hoveredRow = -1;
    mutable ElideCache m_elided;
};

} // namespace qundesk
