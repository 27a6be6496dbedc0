// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slider.h"

#include "style/look.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace qundesk {

namespace {
constexpr qreal kGroove = 4;
constexpr qreal kHandle = 14;
} // namespace

void Slider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QPointF handle =
        QRectF(style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this)).center();
    const QRectF groove(kHandle / 2, handle.y() - kGroove / 2, width() - kHandle, kGroove);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? t.field : t.line);
    painter.drawRoundedRect(groove, kGroove / 2, kGroove / 2);
    if (isEnabled()) {
        QRectF done = groove;
        done.setRight(handle.x());
        painter.setBrush(t.progress());
        painter.drawRoundedRect(done, kGroove / 2, kGroove / 2);
    }
    painter.setPen(QPen(!isEnabled() ? t.line : t.progress(), hasFocus() ? 3 : 1.5));
    painter.setBrush(t.buttonFill());
    painter.drawEllipse(handle, kHandle / 2 - 1.5, kHandle / 2 - 1.5);
}

} // namespace qundesk

#include "moc_slider.cpp"
