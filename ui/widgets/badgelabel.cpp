// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badgelabel.h"

#include "style/look.h"

namespace qundesk {

BadgeLabel::BadgeLabel(const Badge &badge, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(badge);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setText(badge.text);
    updateGeometry();
    update();
}

void BadgeLabel::setBadgeHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize BadgeLabel::sizeHint() const
{
    return {badgeWidth(m_badge, font()), qMax(m_height, fontMetrics().height() - 2)};
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, 0, height() / 2, m_badge, tokens(this), font(), height() & ~1, width());
}

Hairline::Hairline(Qt::Orientation along, bool soft, QWidget *parent) : QWidget(parent), m_soft(soft)
{
    if (along == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter(this).fillRect(rect(), m_soft ? t.lineSoft : t.line);
}

} // namespace qundesk

#include "moc_badgelabel.cpp"
