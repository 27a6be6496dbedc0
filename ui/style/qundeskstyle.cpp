// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/qundeskstyle.h"

#include "style/avatarsource.h"
#include "style/icons.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <memory>

namespace qundesk {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

OptionState::OptionState(const QStyleOption *option)
    : enabled(option->state & QStyle::State_Enabled),
      hover(enabled && (option->state & QStyle::State_MouseOver)), down(option->state & QStyle::State_Sunken),
      on(option->state & QStyle::State_On), focus(option->state & QStyle::State_HasFocus),
      keyFocus(focus && (option->state & QStyle::State_KeyboardFocusChange))
{
}

PainterScope::PainterScope(QPainter *painter) : m_painter(painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
}

PainterScope::~PainterScope() { m_painter->restore(); }

QundeskStyle::QundeskStyle(const Tokens &tokens) : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens)
{
    // Asked of a Fusion that does not ask us back: whether this desktop animates at all.
    const std::unique_ptr<QStyle> plain(QStyleFactory::create(QStringLiteral("Fusion")));
    m_motion = !plain || plain->styleHint(SH_Widget_Animation_Duration) > 0;
}

AvatarSource *QundeskStyle::avatarSource() const { return m_avatarSource; }

void QundeskStyle::setAvatarSource(AvatarSource *source) { m_avatarSource = source; }

void QundeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || widget->inherits("QLineEdit")
        || widget->inherits("QAbstractSpinBox") || widget->inherits("QAbstractButton"))
        widget->setAttribute(Qt::WA_Hover);
    if (isTextArea(widget)) {
        // The frame paints the ground with its round corners; the square viewport would cover them.
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
}

void QundeskStyle::unpolish(QWidget *widget)
{
    if (isTextArea(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool QundeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area repaints its viewport on focus, not its frame, where our ring is.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
        || event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void QundeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const PainterScope scope(painter);
    if (drawButtonPrimitive(element, option, painter, widget) || drawCheckPrimitive(element, option, painter)
        || drawFieldPrimitive(element, option, painter, widget)
        || drawViewPrimitive(element, option, painter, widget) || drawMenuPrimitive(element, option, painter))
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QundeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const PainterScope scope(painter);
    if (drawButtonControl(element, option, painter, widget)
        || drawHeaderControl(element, option, painter, widget)
        || drawMenuControl(element, option, painter, widget)
        || drawBarControl(element, option, painter, widget))
        return;
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBoxLabel(combo, painter, widget);
            return;
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QundeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const PainterScope scope(painter);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, widget);
    } else if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(combo, painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(spin, painter, widget);
    } else if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(button, painter, widget);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void QundeskStyle::drawOptionIcon(QPainter *painter, const QPointF &topLeft, const QIcon &icon,
                                  const QColor &ink, bool enabled, int size)
{
    const QString name = iconName(icon);
    if (!name.isEmpty()) {
        drawIcon(painter, topLeft, name, ink, size);
        return;
    }
    const QPixmap pixmap = icon.pixmap(QSize(size, size), painter->device()->devicePixelRatioF(),
                                       enabled ? QIcon::Normal : QIcon::Disabled);
    painter->drawPixmap(topLeft, pixmap);
}

} // namespace qundesk

#include "moc_qundeskstyle.cpp"
