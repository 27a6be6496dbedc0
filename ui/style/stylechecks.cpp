// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/qundeskstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace qundesk {

namespace {

constexpr qreal kOutline = 1.5;

void drawCheckBox(const QStyleOption *option, QPainter *painter, const Tokens &t)
{
    const OptionState state(option);
    const QRectF rect(option->rect);
    const bool partial = option->state & QStyle::State_NoChange;
    if (!state.on && !partial) {
        painter->setPen(QPen(!state.enabled ? t.disabled : state.hover ? t.accent : t.ctl, kOutline));
        painter->setBrush(t.fieldFill());
        painter->drawRoundedRect(rect.adjusted(.75, .75, -.75, -.75), 3.5, 3.5);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(!state.enabled ? t.disabled : state.hover ? t.accentHover : t.accentFill);
    painter->drawRoundedRect(rect, 4, 4);
    painter->setPen(QPen(t.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    if (partial)
        painter->drawLine(c + QPointF(-3.5, 0), c + QPointF(3.5, 0));
    else
        painter->drawPolyline(
            QPolygonF({c + QPointF(-3.6, .2), c + QPointF(-1, 2.8), c + QPointF(3.8, -2.6)}));
}

void drawRadioButton(const QStyleOption *option, QPainter *painter, const Tokens &t)
{
    const OptionState state(option);
    const QRectF rect(option->rect);
    if (!state.on) {
        painter->setPen(QPen(!state.enabled ? t.disabled : state.hover ? t.accent : t.ctl, kOutline));
        painter->setBrush(t.fieldFill());
        painter->drawEllipse(rect.adjusted(.75, .75, -.75, -.75));
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(!state.enabled ? t.disabled : state.hover ? t.accentHover : t.accentFill);
    painter->drawEllipse(rect);
    painter->setBrush(t.onAccent);
    painter->drawEllipse(rect.center(), 3, 3);
}

} // namespace

bool QundeskStyle::drawCheckPrimitive(PrimitiveElement element, const QStyleOption *option,
                                      QPainter *painter) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter, m_tokens); return true;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter, m_tokens); return true;
    default: return false;
    }
}

} // namespace qundesk
