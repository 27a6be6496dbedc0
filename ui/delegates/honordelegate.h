// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace qundesk {

/// Paints one holder of an honor: avatar, name and number, the server's words below. Everything is plain
/// text.
class HonorDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HonorDelegate(QAbstractItemView *view);

    void setSearched(const QString &query) { m_searched = query; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                   const QColor &ink) const;

    QAbstractItemView *m_view;
    QString m_searched;
    mutable ElideCache m_elided;
};

} // namespace qundesk
