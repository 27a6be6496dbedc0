// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/qundeskstyle.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace qundesk {

namespace {

constexpr int kIconX = 10;
constexpr int kRightMargin = 12;

/// What the action under this row asked for; an option alone does not say.
MenuLook lookOf(const QStyleOptionMenuItem *option, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    return menu ? menuLook(menu->actionAt(option->rect.center())) : MenuLook::Plain;
}

} // namespace

bool QundeskStyle::drawMenuPrimitive(PrimitiveElement element, const QStyleOption *option,
                                     QPainter *painter) const
{
    const QRect edge = option->rect.adjusted(0, 0, -1, -1);
    // Square corners: a rounded popup needs a translucent window, which shows black corners without a
    // compositor.
    painter->setRenderHint(QPainter::Antialiasing, false);
    switch (element) {
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->setPen(m_tokens.dark ? m_tokens.field : m_tokens.line);
        painter->setBrush(element == PE_PanelMenu ? QBrush(m_tokens.raised) : QBrush(Qt::NoBrush));
        painter->drawRect(edge);
        return true;
    case PE_PanelTipLabel:
        painter->setPen(m_tokens.field);
        painter->setBrush(m_tokens.raised);
        painter->drawRect(edge);
        return true;
    case PE_PanelMenuBar: return true;
    default: painter->setRenderHint(QPainter::Antialiasing); return false;
    }
}

void QundeskStyle::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter,
                                const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), m_tokens.line);
        return;
    }
    const OptionState state(option);
    const MenuLook look = lookOf(option, widget);
    const bool selected = state.enabled && (option->state & State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens.sel);
        painter->drawRoundedRect(rect, metrics::kBadgeRadius, metrics::kBadgeRadius);
    }
    const QColor ink = look == MenuLook::Information ? m_tokens.text2
        : !state.enabled                             ? m_tokens.disabled
        : look == MenuLook::Destructive              ? m_tokens.danger
                                                     : m_tokens.text;
    const QPointF iconCorner(rect.left() + kIconX, rect.center().y() - 7.5);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked)
        drawIcon(painter, iconCorner, QStringLiteral("check"), state.enabled ? m_tokens.accent : ink);
    else if (!option->icon.isNull())
        drawOptionIcon(painter, iconCorner, option->icon, ink == m_tokens.text ? m_tokens.text2 : ink,
                       state.enabled, metrics::kIcon);

    const qsizetype tab = option->text.indexOf(QLatin1Char('\t'));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(rect.adjusted(metrics::kMenuIconColumn, 0, -kRightMargin, 0),
                      Qt::AlignVCenter | Qt::TextSingleLine | mnemonic,
                      option->text.left(tab < 0 ? -1 : tab));
    if (tab >= 0) {
        painter->setFont(scaled(option->font, fontstep::kSecondary));
        painter->setPen(!state.enabled ? m_tokens.disabled : selected ? m_tokens.text2 : m_tokens.text3);
        painter->drawText(rect.adjusted(0, 0, -kRightMargin, 0), Qt::AlignVCenter | Qt::AlignRight,
                          option->text.mid(tab + 1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QPointF(rect.right() - 20, rect.center().y() - 5.5),
                 QStringLiteral("chevron-right"), state.enabled ? m_tokens.text2 : m_tokens.disabled,
                 metrics::kSmallIcon);
}

bool QundeskStyle::drawMenuControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return false;
        drawMenuItem(item, painter, widget);
        return true;
    }
    case CE_MenuEmptyArea: return true;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_tokens.window); return true;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return false;
        painter->fillRect(option->rect, m_tokens.window);
        if (option->state & State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option->state & State_Sunken ? m_tokens.press : m_tokens.hoverWindow);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 3, -1, -3), metrics::kBadgeRadius,
                                     metrics::kBadgeRadius);
        }
        const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr)
            ? Qt::TextShowMnemonic
            : Qt::TextHideMnemonic;
        painter->setPen(OptionState(option).enabled ? m_tokens.text : m_tokens.disabled);
        painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->text);
        return true;
    }
    default: return false;
    }
}

} // namespace qundesk
