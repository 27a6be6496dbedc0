// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/essencemodel.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace qundesk {

class GroupSession;
class LazyListView;

/// Paints one essence message: who wrote it, its words, who marked it and when. Plain text only.
class EssenceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EssenceDelegate(LazyListView *view, EssenceFilter *filter);

    /// Where names come from.
    void setGroup(GroupSession *group);
    void setSearched(const QString &query) { m_searched = query; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString wordsOf(const EssenceRow &row) const;
    QString nameOf(UserId user, const QString &told) const;
    void paintHead(QPainter *painter, const QRect &line, const EssenceRow &row, const QFont &font) const;
    void paintFoot(QPainter *painter, const QRect &line, const EssenceRow &row, const QFont &font) const;

    LazyListView *m_view;
    EssenceFilter *m_filter;
    QPointer<GroupSession> m_group;
    QString m_searched;
};

} // namespace qundesk
