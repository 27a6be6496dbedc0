// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/metrics.h"
#include "style/qundeskstyle.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace qundesk {

namespace {

constexpr int kButtonPadding = 12;
constexpr int kArrowRoom = 16;
constexpr int kShortcutGap = 40; // between words and shortcut, and the right margin

int buttonHeight(const ButtonLook &look)
{
    if (look.kind == ButtonLook::Kind::Link)
        return metrics::kLinkButton;
    return look.small ? metrics::kSmallButton : metrics::kButton;
}

/// Icon, words and arrow with the padding of the look. Heights grow with the font, they never clip it.
QSize buttonSize(const ButtonLook &look, const QString &text, bool hasIcon, bool hasMenu,
                 const QFontMetrics &fm)
{
    const int height = qMax(buttonHeight(look), fm.height() + 4);
    if (text.isEmpty()) // a square around the icon
        return {(hasIcon ? qMax(height, metrics::kIcon + 8) : height) + (hasMenu ? kArrowRoom : 0), height};
    const int padding = look.kind == ButtonLook::Kind::Link ? 4 : look.small ? 8 : kButtonPadding;
    int width = fm.size(Qt::TextShowMnemonic, text).width() + 2 * padding;
    if (hasIcon)
        width += metrics::kIcon + 6;
    if (hasMenu)
        width += kArrowRoom;
    return {width, height};
}

QSize menuItemSize(const QStyleOptionMenuItem *item, const QSize &contents)
{
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    // QMenu adds the widest shortcut itself.
    return {contents.width() + metrics::kMenuIconColumn + kShortcutGap,
            qMax(metrics::kMenuItem, item->fontMetrics.height() + 8)};
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Areas have no frame, so they leave no room for one; popups keep theirs.
int frameWidth(const QWidget *widget)
{
    if (isTextArea(widget))
        return 2;
    return qobject_cast<const QAbstractScrollArea *>(widget) && widget->windowType() != Qt::Popup ? 0 : 1;
}

} // namespace

int QundeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollBarExtent: return metrics::kScrollBar;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return metrics::kIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_MenuBarHMargin:
    case PM_HeaderMargin:
    case PM_ToolTipLabelFrameWidth:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? metrics::kPageMargin : 0;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_DefaultFrameWidth: return frameWidth(widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QundeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return QApplication::keyboardModifiers() & Qt::AltModifier ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Widget_Animation_Duration: return m_motion ? 150 : 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor: return static_cast<int>(m_tokens.lineSoft.rgb());
    case SH_Menu_SubMenuPopupDelay: return 150;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize QundeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize stock = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(buttonLook(widget), button->text, !button->icon.isNull(),
                              button->features & QStyleOptionButton::HasMenu, button->fontMetrics);
        return stock;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool words = button->toolButtonStyle != Qt::ToolButtonIconOnly || button->icon.isNull();
            return buttonSize(buttonLook(widget), words ? button->text : QString(),
                              !button->icon.isNull() && button->toolButtonStyle != Qt::ToolButtonTextOnly,
                              words && (button->features & QStyleOptionToolButton::HasMenu),
                              button->fontMetrics);
        }
        return stock;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return {stock.width(), qMax(metrics::kButton, option->fontMetrics.height() + 8)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(item, size);
        return stock;
    case CT_MenuBarItem:
        return {size.width() + 16, qMax(metrics::kMenuBar, option->fontMetrics.height() + 8)};
    case CT_HeaderSection:
        return {stock.width(), qMax(metrics::kTableHeader, option->fontMetrics.height() + 8)};
    default: return stock;
    }
}

QRect QundeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (element) {
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: return option->rect;
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
        break;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect QundeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(bar, sub, widget);
    } else if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return {rect.right() - 26, rect.top(), 24, rect.height()};
        if (sub == SC_ComboBoxEditField)
            return rect.adjusted(8, 0, -28, 0);
    } else if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = rect.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp: return buttons ? QRect(rect.right() - 25, rect.top() + 3, 22, half - 3) : QRect();
        case SC_SpinBoxDown:
            return buttons ? QRect(rect.right() - 25, rect.top() + half, 22, half - 3) : QRect();
        case SC_SpinBoxEditField: return rect.adjusted(6, 2, buttons ? -26 : -6, -2);
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace qundesk
