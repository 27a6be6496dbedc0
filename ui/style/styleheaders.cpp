// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"
#include "style/icons.h"
#include "style/paint.h"
#include "style/qundeskstyle.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

namespace qundesk {

namespace {

constexpr int kCellPadding = 8;
constexpr int kArrowRoom = 15;

} // namespace

void QundeskStyle::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const OptionState state(option);
    const QRect rect = option->rect;
    painter->fillRect(rect, m_tokens.base);
    paintHairline(painter, rect, m_tokens.line);

    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setFont(scaled(widget ? widget->font() : painter->font(), fontstep::kSecondary));
    painter->setPen(!state.enabled              ? m_tokens.disabled
                        : sorted || state.hover ? m_tokens.text
                                                : m_tokens.text2);
    const bool first = option->position == QStyleOptionHeader::Beginning
        || option->position == QStyleOptionHeader::OnlyOneSection;
    const int inset = first ? headerInset(widget) : 0;
    const QRect room = rect.adjusted(std::max(kCellPadding, inset), 0, -kCellPadding, -1);
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight,
                                                           room.width() - (sorted ? kArrowRoom : 0));
    const int textWidth = painter->fontMetrics().horizontalAdvance(text);
    int x = room.left();
    if (option->textAlignment & Qt::AlignRight)
        x = room.right() + 1 - textWidth;
    else if (option->textAlignment & Qt::AlignHCenter)
        x = room.left() + (room.width() - textWidth) / 2;
    painter->drawText(QRect(x, room.top(), textWidth + 2, room.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    // A right-aligned number keeps its edge over its column; the arrow then stands on the other side.
    const qreal arrowX = option->textAlignment & Qt::AlignRight ? x - kArrowRoom : x + textWidth + 3;
    drawIcon(painter, QPointF(arrowX, rect.center().y() - 6),
             // Qt calls an ascending order "down".
             option->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("chevron-up")
                                                                   : QStringLiteral("chevron-down"),
             m_tokens.text, metrics::kSmallIcon);
}

bool QundeskStyle::drawHeaderControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (element) {
    case CE_Header: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return false;
        drawHeaderSection(header, painter, widget);
        return true;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.base);
        paintHairline(painter, option->rect, m_tokens.line);
        return true;
    default: return false;
    }
}

bool QundeskStyle::drawViewPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *) const
{
    switch (element) {
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawIcon(painter, QRectF(option->rect).center() - QPointF(6, 6),
                     option->state & State_Open ? QStringLiteral("chevron-down")
                                                : QStringLiteral("chevron-right"),
                     m_tokens.text2, metrics::kSmallIcon);
        return true;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            return false;
        const bool active = option->state & State_Active;
        if (option->state & State_Selected)
            painter->fillRect(option->rect, active ? m_tokens.sel : m_tokens.selInactive);
        else if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        else if (OptionState(option).hover)
            painter->fillRect(option->rect, m_tokens.hover);
        return true;
    }
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return true;
    default: return false;
    }
}

} // namespace qundesk
