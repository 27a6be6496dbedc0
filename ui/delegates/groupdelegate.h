// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace qundesk {

/// Paints one group of the left column: avatar, name, role and size, badges. Plain text only.
class GroupDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GroupDelegate(QAbstractItemView *view);

    void setSearched(const QString &query) { m_searched = query; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QAbstractItemView *m_view;
    QString m_searched;
    mutable ElideCache m_elided;
};

} // namespace qundesk
