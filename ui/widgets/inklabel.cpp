// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inklabel.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace qundesk {

InkLabel::InkLabel(const QString &text, Ink ink, qreal pointsDelta, QFont::Weight weight, QWidget *parent)
    : QLabel(parent), m_ink(ink), m_pointsDelta(pointsDelta), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setForegroundRole(QPalette::WindowText); // by itself it would depend on the ground of the parents
    applyFont();
    applyInk();
}

void InkLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void InkLabel::setSize(qreal pointsDelta, QFont::Weight weight)
{
    m_pointsDelta = pointsDelta;
    m_weight = weight;
    applyFont();
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyInk();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void InkLabel::applyInk()
{
    const Tokens &t = tokens(this);
    QPalette changed = palette();
    // Setting a palette raises PaletteChange again; equal colours end the circle.
    if (changed.color(QPalette::Active, QPalette::WindowText) == t.ink(m_ink)
        && changed.color(QPalette::Disabled, QPalette::WindowText) == t.disabled)
        return;
    changed.setColor(QPalette::All, QPalette::WindowText, t.ink(m_ink));
    changed.setColor(QPalette::Disabled, QPalette::WindowText, t.disabled);
    setPalette(changed);
}

void InkLabel::applyFont() { setFont(scaled(QApplication::font(this), m_pointsDelta, m_weight)); }

IconLabel::IconLabel(const QString &name, Ink ink, int size, QWidget *parent)
    : QWidget(parent), m_name(name), m_ink(ink), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Ink ink, qreal stroke)
{
    m_name = name;
    m_ink = ink;
    m_stroke = stroke;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &t = tokens(this);
    drawIcon(&painter, QPointF(0, 0), m_name, isEnabled() ? t.ink(m_ink) : t.disabled, m_size, m_stroke);
}

} // namespace qundesk

#include "moc_inklabel.cpp"
