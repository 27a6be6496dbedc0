// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "style/paint.h"

#include <QDateTime>
#include <QStyledItemDelegate>
#include <functional>

class QListView;

namespace qundesk {

/// Paints one notice: author, badges, time, the first lines of the text. Plain text only.
class NoticeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using NameOf = std::function<QString(UserId)>;
    using Now = std::function<QDateTime()>;

    NoticeDelegate(QListView *view, NameOf nameOf, Now now);

    void setSearched(const QString &query) { m_searched = query; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What is told of a notice beside its text, for rows and the reading pane.
    static QList<Badge> badgesOf(const QModelIndex &index);
    /// "Picture · 640 × 480" or, where the server tells no size, "Picture".
    static QString pictureLine(const QString &width, const QString &height);

private:
    QStringList linesOf(const QString &text, const QFont &font, int width) const;
    int textWidth() const;
    void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QColor &ink,
                   const Tokens &colors) const;
    void paintHead(QPainter *painter, QRect head, const QModelIndex &index, const QFont &font,
                   const Tokens &colors) const;

    QListView *m_view;
    NameOf m_nameOf;
    Now m_now;
    QString m_searched;
    mutable ElideCache m_elided;
    mutable QCache<QString, QStringList> m_lines{512};
};

} // namespace qundesk
