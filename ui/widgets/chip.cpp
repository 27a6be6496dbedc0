// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "core/text.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace qundesk {

namespace {

constexpr int kPadding = 10;
constexpr int kMarkRoom = 14; // tick or ban sign
constexpr int kIconRoom = 18;
constexpr int kCountGap = 6;

} // namespace

Chip::Chip(const QString &label, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLabel(label);
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    setText(withoutMnemonics(label));
    updateAccessible();
    updateGeometry();
}

void Chip::setCount(int count, const QString &spoken)
{
    if (m_count == count && m_spokenCount == spoken)
        return;
    m_count = count;
    m_spokenCount = spoken;
    updateAccessible();
    updateGeometry();
    update();
}

void Chip::clearCount()
{
    m_count.reset();
    m_spokenCount.clear();
    updateAccessible();
    updateGeometry();
    update();
}

void Chip::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    setChecked(state == State::On);
    updateAccessible();
    updateGeometry();
    update();
    emit stateChanged(state);
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QFont Chip::chipFont() const { return scaled(font(), fontstep::kChip); }

QString Chip::countText() const { return m_count ? groupedDigits(*m_count) : QString(); }

QSize Chip::sizeHint() const
{
    const QFontMetrics fm(chipFont());
    int width = 2 * kPadding + fm.horizontalAdvance(m_label);
    if (m_count)
        width += kCountGap + fm.horizontalAdvance(countText());
    if (m_state != State::Off)
        width += kMarkRoom;
    if (!m_iconName.isEmpty())
        width += kIconRoom;
    return {width, qMax(metrics::kChip, fm.height() + 6)};
}

void Chip::updateAccessible()
{
    QString name = m_label;
    if (m_count)
        name += QStringLiteral(", ") + (m_spokenCount.isEmpty() ? countText() : m_spokenCount);
    switch (m_state) {
    case State::Off: name += QStringLiteral(", ") + tr("off"); break;
    case State::On: name += QStringLiteral(", ") + tr("on"); break;
    case State::Excluded: name += QStringLiteral(", ") + tr("excluded"); break;
    }
    setAccessibleName(name);
}

bool Chip::event(QEvent *event)
{
    // Hover is painted by hand here, QAbstractButton repaints only for presses.
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        updateAccessible();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    m_controlHeld = event->modifiers() & Qt::ControlModifier;
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    m_controlHeld = event->modifiers() & Qt::ControlModifier;
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::nextCheckState()
{
    const bool exclude = m_excludable && m_controlHeld;
    m_controlHeld = false;
    if (exclude)
        setState(m_state == State::Excluded ? State::Off : State::Excluded);
    else
        setState(m_state == State::Off ? State::On : State::Off);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(this);
    const bool on = m_state == State::On;
    const bool excluded = m_state == State::Excluded;
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    const qreal radius = box.height() / 2;

    painter.setPen(!isEnabled() ? t.lineSoft : on ? t.accent : excluded ? t.ctl : t.field);
    painter.setBrush(on                                ? t.sel
                         : isDown()                    ? t.press
                         : excluded                    ? t.hover
                         : underMouse() && isEnabled() ? t.hover
                                                       : QColor(Qt::transparent));
    painter.drawRoundedRect(box, radius, radius);
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        paintRing(&painter, rect(), radius, t.accent);

    QFont nameFont = chipFont();
    const QFontMetrics fm(nameFont);
    nameFont.setStrikeOut(excluded);
    int x = kPadding;
    const qreal iconY = (height() - metrics::kSmallIcon) / 2.0;
    if (m_state != State::Off) {
        drawIcon(&painter, QPointF(x - 1, iconY), on ? QStringLiteral("check") : QStringLiteral("ban"),
                 !isEnabled() ? t.disabled
                     : on     ? t.accent
                              : t.text2,
                 metrics::kSmallIcon, 2);
        x += kMarkRoom;
    }
    if (!m_iconName.isEmpty()) {
        drawIcon(&painter, QPointF(x, iconY), m_iconName, isEnabled() ? t.text2 : t.disabled,
                 metrics::kSmallIcon);
        x += kIconRoom;
    }
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(nameFont);
    painter.setPen(!isEnabled() ? t.disabled : excluded ? t.text2 : t.text);
    painter.drawText(QRect(x, 0, width() - x, height()), flags, m_label);
    x += fm.horizontalAdvance(m_label) + kCountGap;
    painter.setFont(chipFont());
    painter.setPen(isEnabled() ? t.text2 : t.disabled);
    painter.drawText(QRect(x, 0, width() - x, height()), flags, countText());
}

} // namespace qundesk

#include "moc_chip.cpp"
