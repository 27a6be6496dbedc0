// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"
#include "style/paint.h"
#include "style/qundeskstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace qundesk {

namespace {

constexpr qreal kWrongRing = 1.5;
constexpr qreal kFocusRing = 2;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The line edit inside a combo or spin box: the box paints the frame of both.
bool isInnerField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace

void QundeskStyle::drawFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const OptionState state(option);
    const bool wrong = isWrong(widget);
    const QRectF rect(option->rect);
    const qreal radius = metrics::kFieldRadius;
    const QColor line = !state.enabled ? m_tokens.line : state.hover ? m_tokens.ctl : m_tokens.field;
    painter->setBrush(state.enabled ? m_tokens.fieldFill() : m_tokens.window);
    painter->setPen(QPen(line, 1));
    painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), radius, radius);
    if (wrong)
        paintRing(painter, rect, radius, m_tokens.danger, state.focus ? kFocusRing : kWrongRing);
    else if (state.focus)
        paintRing(painter, rect, radius, m_tokens.accent, kFocusRing);
}

bool QundeskStyle::drawFieldPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawFieldFrame(option, painter, widget);
        else if (!isInnerField(widget))
            painter->fillRect(option->rect, m_tokens.base); // an editor over a cell
        return true;
    }
    case PE_FrameLineEdit: return true; // PE_PanelLineEdit has drawn it
    case PE_Frame:
        if (isTextArea(widget))
            drawFieldFrame(option, painter, widget);
        else if (widget && widget->windowType() == Qt::Popup) // list of a combo box or a completer
            proxy()->drawPrimitive(PE_FrameMenu, option, painter, widget);
        return true; // tone or a hairline separates areas, never a frame
    case PE_FrameGroupBox: return true;
    case PE_FrameFocusRect:
        // Buttons draw their ring with their ground, views around the row.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget)
            && !qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QComboBox *>(widget))
            paintRing(painter, QRectF(option->rect).adjusted(-1, 0, 1, 0), 4, m_tokens.accent);
        return true;
    default: return false;
    }
}

void QundeskStyle::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter,
                                const QWidget *widget) const
{
    const OptionState state(option);
    if (option->editable) {
        drawFieldFrame(option, painter, widget);
    } else {
        const QRectF rect(option->rect);
        const bool open = option->state & (State_Sunken | State_On);
        painter->setPen(QPen(state.enabled ? m_tokens.field : m_tokens.lineSoft, 1));
        painter->setBrush(open ? m_tokens.press : state.hover ? m_tokens.hover : m_tokens.buttonFill());
        painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), metrics::kFieldRadius,
                                 metrics::kFieldRadius);
        if (isWrong(widget))
            paintRing(painter, rect, metrics::kFieldRadius, m_tokens.danger, kWrongRing);
        else if (state.keyFocus)
            paintRing(painter, rect, metrics::kFieldRadius, m_tokens.accent, kFocusRing);
    }
    const QRectF arrow(proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    drawIcon(painter, arrow.center() - QPointF(6, 6), QStringLiteral("chevron-down"),
             state.enabled ? m_tokens.text2 : m_tokens.disabled, metrics::kSmallIcon);
}

void QundeskStyle::drawComboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (option->editable)
        return;
    const OptionState state(option);
    QRect rect = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxEditField, widget);
    if (!option->currentIcon.isNull()) {
        drawOptionIcon(painter, QPointF(rect.left(), rect.center().y() - 7.5), option->currentIcon,
                       state.enabled ? m_tokens.text2 : m_tokens.disabled, state.enabled, metrics::kIcon);
        rect.setLeft(rect.left() + metrics::kIcon + 6);
    }
    painter->setPen(state.enabled ? m_tokens.text : m_tokens.disabled);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, rect.width()));
}

void QundeskStyle::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (option->frame)
        drawFieldFrame(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](SubControl sub, QAbstractSpinBox::StepEnabledFlag flag, const QString &name) {
        const QRectF rect(proxy()->subControlRect(CC_SpinBox, option, sub, widget));
        const bool enabled = (option->stepEnabled & flag) && (option->state & State_Enabled);
        const bool hover = option->activeSubControls == sub && (option->state & State_MouseOver);
        drawIcon(painter, rect.center() - QPointF(5, 5), name,
                 !enabled    ? m_tokens.disabled
                     : hover ? m_tokens.text
                             : m_tokens.text2,
                 10, 2.0);
    };
    drawStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"));
    drawStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"));
}

} // namespace qundesk
