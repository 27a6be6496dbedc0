// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"
#include "style/paint.h"
#include "style/qundeskstyle.h"

#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace qundesk {

namespace {

using Kind = ButtonLook::Kind;

constexpr int kIconGap = 6;
constexpr int kArrowRoom = 16; // gap and chevron

/// Ground and outline of one button; an invalid line means none.
struct ButtonGround {
    QColor fill = Qt::transparent;
    QColor line = {};
};

ButtonGround groundOf(Kind kind, const OptionState &state, const Tokens &t)
{
    switch (kind) {
    case Kind::Primary:
        if (!state.enabled)
            return {t.selInactive};
        return {state.down ? t.accentHover.darker(112) : state.hover ? t.accentHover : t.accentFill};
    case Kind::Danger:
        if (!state.enabled)
            return {t.selInactive};
        return {state.down        ? t.dangerFill.darker(125)
                    : state.hover ? t.dangerFill.darker(110)
                                  : t.dangerFill};
    case Kind::Ghost:
    case Kind::GhostDanger:
        return {state.down ? t.press : state.on ? t.sel : state.hover ? t.hover : QColor(Qt::transparent)};
    case Kind::Toast: {
        const qreal share = state.down ? 0.22 : state.hover ? 0.12 : 0;
        return {share > 0 ? mixed(t.toast, t.toastText, share) : QColor(Qt::transparent)};
    }
    case Kind::Link: return {};
    case Kind::Outline: break;
    }
    return {state.down        ? t.press
                : state.on    ? t.sel
                : state.hover ? t.hover
                              : t.buttonFill(),
            state.enabled ? t.field : t.lineSoft};
}

} // namespace

bool QundeskStyle::drawButtonPrimitive(PrimitiveElement element, const QStyleOption *option,
                                       QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButtonGround(option, painter, widget); return true;
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameButtonBevel: return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight: {
        const QPointF corner = QRectF(option->rect).center() - QPointF(6, 6);
        const QString name = element == PE_IndicatorArrowDown ? QStringLiteral("chevron-down")
            : element == PE_IndicatorArrowUp                  ? QStringLiteral("chevron-up")
                                                              : QStringLiteral("chevron-right");
        drawIcon(painter, corner, name, OptionState(option).enabled ? m_tokens.text2 : m_tokens.disabled,
                 metrics::kSmallIcon);
        return true;
    }
    default: return false;
    }
}

bool QundeskStyle::drawButtonControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) { // whole, else Fusion adds a menu arrow of its own
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return true;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButtonLabel(button, painter, widget);
            return true;
        }
    }
    return false;
}

void QundeskStyle::drawButtonGround(const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const OptionState state(option);
    const ButtonLook look = buttonLook(widget);
    const QRectF rect(option->rect);
    const ButtonGround ground = groundOf(look.kind, state, m_tokens);
    if (ground.fill.alpha() > 0 || ground.line.isValid()) {
        painter->setPen(ground.line.isValid() ? QPen(ground.line, 1) : QPen(Qt::NoPen));
        painter->setBrush(ground.fill);
        painter->drawRoundedRect(ground.line.isValid() ? rect.adjusted(.5, .5, -.5, -.5) : rect,
                                 metrics::kFieldRadius, metrics::kFieldRadius);
    }
    if (!state.keyFocus)
        return;
    if (look.isFilled())
        paintRing(painter, rect.adjusted(2, 2, -2, -2), 4, m_tokens.onAccent, 1.5);
    else
        paintRing(painter, rect, look.kind == Kind::Link ? 4 : metrics::kFieldRadius,
                  look.kind == Kind::Toast ? m_tokens.toastLink : m_tokens.accent);
}

void QundeskStyle::drawPushButtonLabel(const QStyleOptionButton *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const OptionState state(option);
    const ButtonLook look = buttonLook(widget);
    const bool menu = option->features & QStyleOptionButton::HasMenu;
    const QColor off = m_tokens.disabled;
    const QRect rect = option->rect;

    const int iconRoom = option->icon.isNull() ? 0 : metrics::kIcon;
    const int gap = iconRoom && !option->text.isEmpty() ? kIconGap : 0;
    const int arrow = menu ? (option->text.isEmpty() ? metrics::kSmallIcon : kArrowRoom) : 0;
    const QFontMetrics fm = option->fontMetrics;
    const int room = rect.width() - iconRoom - gap - arrow - 4;
    QString text = option->text;
    int textWidth = fm.size(Qt::TextShowMnemonic, text).width();
    if (textWidth > room) { // narrower than its hint: say so instead of cutting letters in half
        text = fm.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        textWidth = fm.size(Qt::TextShowMnemonic, text).width();
    }
    int x = rect.left() + (rect.width() - textWidth - iconRoom - gap - arrow) / 2;
    if (iconRoom) {
        drawOptionIcon(painter, QPointF(x, rect.top() + (rect.height() - iconRoom) / 2.0), option->icon,
                       state.enabled ? look.iconInk(m_tokens) : off, state.enabled, metrics::kIcon);
        x += iconRoom + gap;
    }
    QFont font = painter->font();
    font.setUnderline(look.kind == Kind::Link && state.hover);
    painter->setFont(font);
    painter->setPen(state.enabled ? look.ink(m_tokens) : off);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->drawText(QRect(x, rect.top(), textWidth + 2, rect.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine | mnemonic, text);
    if (menu)
        drawIcon(
            painter,
            QPointF(x + textWidth + arrow - metrics::kSmallIcon, rect.top() + (rect.height() - 12) / 2.0),
            QStringLiteral("chevron-down"), state.enabled ? look.iconInk(m_tokens) : off,
            metrics::kSmallIcon);
}

void QundeskStyle::drawToolButton(const QStyleOptionToolButton *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QStyleOption ground(*option);
    ground.rect = option->rect;
    proxy()->drawPrimitive(PE_PanelButtonTool, &ground, painter, widget);

    // A tool button is a push button that may hide its text; its menu arrow counts only where it has words
    // beside.
    QStyleOptionButton label;
    static_cast<QStyleOption &>(label) = *option;
    label.rect = option->rect;
    const bool showsIcon = !option->icon.isNull() && option->toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool showsText = option->toolButtonStyle != Qt::ToolButtonIconOnly || option->icon.isNull();
    if (showsIcon)
        label.icon = option->icon;
    if (showsText)
        label.text = option->text;
    if (showsText && (option->features & QStyleOptionToolButton::HasMenu))
        label.features |= QStyleOptionButton::HasMenu;
    if (option->arrowType != Qt::NoArrow && (option->features & QStyleOptionToolButton::Arrow)) {
        QStyleOption arrow(*option);
        proxy()->drawPrimitive(option->arrowType == Qt::DownArrow     ? PE_IndicatorArrowDown
                                   : option->arrowType == Qt::UpArrow ? PE_IndicatorArrowUp
                                                                      : PE_IndicatorArrowRight,
                               &arrow, painter, widget);
        return;
    }
    painter->setFont(option->font);
    drawPushButtonLabel(&label, painter, widget);
}

} // namespace qundesk
