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

/// Paints the rows of the table of files: an icon by kind, sizes and times in words, and where a drop would
/// go. Everything is plain text.
class FileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// \a now: the moment that times count from.
    FileDelegate(QTableView *table, std::function<QDateTime()> now);

    void setSearched(const QString &query) { m_searched = query; }
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// The row that a drop goes to, -1 for none, and what is said in it.
    void setDrop(int row, const QString &words, bool accepted);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The icon of a file called \a name.
    static QString iconOf(const QString &name, bool folder);
    /// Its colour.
    static QColor inkOf(const QString &icon, const Tokens &tokens);

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintExpiry(QPainter *painter, const QRect &cell, qint64 expires, const QFont &font) const;
    void paintText(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
                   const QFont &font, Qt::Alignment side = Qt::AlignLeft, bool searched = false) const;

    QTableView *m_table;
    std::function<QDateTime()> m_now;
    QString m_searched;
    QString m_dropWords;
    int m_hoveredRow = -1;
    int m_dropRow = -1;
    bool m_dropAccepted = true;
    mutable ElideCache m_elided;
};

} // namespace qundesk
