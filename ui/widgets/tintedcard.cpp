// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tintedcard.h"

#include "style/look.h"
#include "style/metrics.h"

#include <QPainter>

namespace qundesk {

TintedCard::TintedCard(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone) { }

void TintedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(this).tone(m_tone).ground);
    painter.drawRoundedRect(rect(), metrics::kCardRadius, metrics::kCardRadius);
}

} // namespace qundesk

#include "moc_tintedcard.cpp"
