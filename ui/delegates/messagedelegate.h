// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagefilter.h"
#include "style/paint.h"

#include <QDateTime>
#include <QPointer>
#include <QStyledItemDelegate>
#include <functional>

namespace qundesk {

class GroupSession;
class LazyListView;

/// Paints one message: day, avatar, name, badges, time, what it answers, its words. Flat, plain text only.
///
/// What one person says within five minutes stands under one name.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MessageDelegate(LazyListView *view, MessageFilter *filter, std::function<QDateTime()> now);

    /// Where names, roles and essences come from.
    void setGroup(GroupSession *group);
    void setSearched(const QString &query) { m_searched = query; }

    /// How much of the row its day takes; 0 for all but the first message of a day.
    int dayHeightOf(const QModelIndex &index) const;

    static constexpr int textLeft = 68;
    static constexpr int widestText = 600;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// What a row shows, before it is measured.
    struct Shape {
        const MessageRow *row = nullptr;
        bool day = false; ///< the first of its day
        bool head = false; ///< with avatar and name
        QString answered; ///< "Mika: the words"; empty = answers nothing
        QString text;
    };
    Shape shapeOf(const QModelIndex &index) const;
    bool continues(const MessageRow &before, const MessageRow &row) const;
    QString answeredLine(const MessageRow &row) const;
    QString nameOf(const Message &message) const;
    int textWidth(const QRect &row) const;
    QList<TextSpan> spansIn(const QString &text) const;
    void paintDay(QPainter *painter, const QRect &area, const QDate &date) const;
    void paintHead(QPainter *painter, const QRect &line, const Shape &shape, const QFont &font) const;
    int paintBadges(QPainter *painter, int x, int y, const Shape &shape, const QFont &font, int limit) const;
    void paintLine(QPainter *painter, const QRect &line, const QString &icon, const QString &text,
                   const QFont &font) const;
    QList<Badge> badgesOf(const Message &message) const;

    LazyListView *m_view;
    MessageFilter *m_filter;
    QPointer<GroupSession> m_group;
    std::function<QDateTime()> m_now;
    QString m_searched;
};

} // namespace qundesk
