// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace qundesk {

Card::Card(QWidget *parent)
    : QWidget(parent), m_head(new QWidget), m_headRow(new QHBoxLayout(m_head)),
      m_title(new InkLabel({}, Ink::Text, 0, QFont::DemiBold)),
      m_hint(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPaneMargin, 12, metrics::kPaneMargin, 12);
    column->setSpacing(4);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(8);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_hint, 1);
    m_head->hide();
    column->addWidget(m_head);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    column->addLayout(m_column, 1);
}

void Card::setTitle(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_head->setVisible(!title.isEmpty());
}

void Card::addToHead(QWidget *widget) { m_headRow->addWidget(widget); }

void Card::paintSurface(QPainter *painter, const QRect &rect, const Tokens &tokens, bool lifted)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tokens.dark ? QPen(Qt::NoPen) : QPen(tokens.lineSoft, 1));
    painter->setBrush(lifted ? tokens.hover : tokens.base);
    painter->drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), metrics::kCardRadius,
                             metrics::kCardRadius);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(&painter, rect(), tokens(this));
}

} // namespace qundesk

#include "moc_card.cpp"
