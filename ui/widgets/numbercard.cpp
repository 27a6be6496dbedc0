// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numbercard.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/card.h"

#include <QKeyEvent>
#include <QPainter>

namespace qundesk {

NumberCard::NumberCard(const QString &icon, bool leads, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_leads(leads)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover, leads);
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    if (leads)
        setCursor(Qt::PointingHandCursor);
}

void NumberCard::setContent(const Content &content)
{
    m_content = content;
    QStringList parts{content.title, content.number};
    if (!content.unit.isEmpty())
        parts.last() += QLatin1Char(' ') + content.unit;
    if (!content.hint.isEmpty())
        parts.append(content.hint);
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(content.toolTip.isEmpty() ? QString() : plainToolTip(content.toolTip));
    update();
}

bool NumberCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NumberCard::keyPressEvent(QKeyEvent *event)
{
    if (m_leads && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    QAbstractButton::keyPressEvent(event);
}

void NumberCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(this);
    Card::paintSurface(&painter, rect(), t, m_leads && (underMouse() || isDown()));
    if (hasFocus())
        paintRing(&painter, rect(), metrics::kCardRadius, t.accent);
    const QRect area = rect().adjusted(metrics::kPaneMargin, 12, -metrics::kPaneMargin, -12);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    drawIcon(&painter, QPointF(area.left(), area.top() + 2), m_icon, t.text2);
    painter.setFont(font());
    painter.setPen(t.text2);
    const QRect titleRect(area.left() + 24, area.top(), area.width() - 24, 20);
    painter.drawText(titleRect, flags,
                     QFontMetrics(font()).elidedText(m_content.title, Qt::ElideRight, titleRect.width()));

    const QFont big = scaled(font(), fontstep::kBigNumber, QFont::DemiBold);
    const QFont small = scaled(font(), fontstep::kSecondary);
    const QFontMetrics bigMetrics(big), smallMetrics(small);
    const int baseline = area.bottom() - 4;
    int left = area.left();
    painter.setFont(big);
    painter.setPen(t.text);
    painter.drawText(QPoint(left, baseline), m_content.number);
    left += bigMetrics.horizontalAdvance(m_content.number) + 6;
    painter.setFont(small);
    painter.setPen(t.text2);
    const QString unit =
        smallMetrics.elidedText(m_content.unit, Qt::ElideRight, std::max(0, area.right() - left));
    painter.drawText(QPoint(left, baseline), unit);
    left += unit.isEmpty() ? 6 : smallMetrics.horizontalAdvance(unit) + 12;
    const QString hint =
        smallMetrics.elidedText(m_content.hint, Qt::ElideRight, std::max(0, area.right() - left));
    painter.setPen(t.ink(m_content.hintInk));
    if (hint.size() > 1) // a lone ellipsis says nothing
        painter.drawText(QPoint(area.right() - smallMetrics.horizontalAdvance(hint), baseline), hint);
}

} // namespace qundesk

#include "moc_numbercard.cpp"
