// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/joinrequestmodel.h"
#include "style/paint.h"

#include <QDateTime>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <functional>

class QListView;

namespace qundesk {

class SessionManager;
struct Tokens;

/// Paints one request whole, its buttons included; the view asks where they are. Everything is plain text.
class RequestDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What can be clicked in a row.
    enum class Part : quint8 { None, Approve, Reject, More, Undo };

    /// \a now: the moment that times count from.
    RequestDelegate(QListView *view, const SessionManager &sessions, std::function<QDateTime()> now);

    void setSearched(const QString &query) { m_searched = query; }
    /// Tell the group of each row, and the account when there are several.
    void setTellsGroup(bool tell) { m_tellsGroup = tell; }
    void setHovered(const QModelIndex &index, Part part);
    /// The row with the field for a reason; invalid: none.
    void setEditing(const QModelIndex &index) { m_editing = index; }
    const QPersistentModelIndex &editing() const { return m_editing; }

    Part partAt(const QPoint &position, const QRect &row, const RequestRow &request) const;
    QRect rectOf(Part part, const QRect &row) const;
    static constexpr int contentLeft = 72; ///< where names begin, and the field for a reason

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row; ///< what painting one row needs
    void paintGround(const Row &row, bool selected, bool hovered) const;
    void paintHead(const Row &row) const;
    void paintWords(const Row &row, int right) const;
    void paintHints(const Row &row, int right) const;
    void paintEnding(const Row &row) const;
    void paintButtons(const Row &row) const;
    void paintButton(const Row &row, Part part, const QString &text, const QString &icon, bool enabled) const;
    void paintWait(const Row &row) const;
    int paintText(const Row &row, const QRect &rect, const QString &text, const QColor &ink,
                  const QFont &font, bool searched) const;
    static QString approveText();
    static QString rejectText();

    QListView *m_view;
    const SessionManager &m_sessions;
    std::function<QDateTime()> m_now;
    QString m_searched;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_editing;
    Part m_hoveredPart = Part::None;
    bool m_tellsGroup = false;
    mutable ElideCache m_elided;
};

} // namespace qundesk
