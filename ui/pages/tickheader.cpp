// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tickheader.h"

#include "style/look.h"
#include "style/paint.h"
#include "widgets/translated.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace qundesk {

namespace {
constexpr int tickColumn = 40;
constexpr int tickedSection = 0;
} // namespace

TickHeader::TickHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    translated(this, [this] {
        setAccessibleName(tr("Columns"));
        if (model()) // models know no language: the headers are asked again
            headerDataChanged(Qt::Horizontal, 0, count() - 1);
    });
}

void TickHeader::setTick(Qt::CheckState state)
{
    if (m_tick == state)
        return;
    m_tick = state;
    viewport()->update();
}

QRect TickHeader::tickRect() const
{
    return {sectionViewportPosition(tickedSection), 0, tickColumn, height()};
}

void TickHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex != tickedSection)
        return QHeaderView::paintSection(painter, rect, logicalIndex);
    const Tokens &colors = tokens(this);
    painter->fillRect(rect, colors.base);
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(tickColumn, 0, 0, 0), logicalIndex);
    painter->restore();
    paintHairline(painter, rect, colors.line);
    QStyleOptionButton box;
    box.initFrom(this);
    box.rect = QRect(rect.left() + 14, rect.center().y() - 8, 16, 16);
    box.state = QStyle::State_Enabled
        | (m_tick == Qt::Checked                ? QStyle::State_On
               : m_tick == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void TickHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && tickRect().contains(event->position().toPoint());
    if (!m_pressed)
        QHeaderView::mousePressEvent(event);
}

void TickHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_pressed, false))
        return QHeaderView::mouseReleaseEvent(event);
    if (tickRect().contains(event->position().toPoint()))
        emit tickToggled(m_tick != Qt::Checked);
}

} // namespace qundesk

#include "moc_tickheader.cpp"
