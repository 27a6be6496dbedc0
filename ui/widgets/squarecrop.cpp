// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/squarecrop.h"

#include <QtGlobal>

namespace qundesk {

SquareCrop::SquareCrop(const QSize &picture)
    : m_picture(picture.isEmpty() ? QSize() : picture),
      m_middle(m_picture.width() / 2.0, m_picture.height() / 2.0)
{
}

qreal SquareCrop::side() const { return qMin(m_picture.width(), m_picture.height()) / m_zoom; }

QRectF SquareCrop::rect() const
{
    if (isEmpty())
        return {};
    const qreal length = side();
    return {m_middle.x() - length / 2, m_middle.y() - length / 2, length, length};
}

qreal SquareCrop::maxZoom() const
{
    return qMax(1.0, qMin(m_picture.width(), m_picture.height()) / kLeastSide);
}

void SquareCrop::setZoom(qreal zoom)
{
    m_zoom = qBound(1.0, zoom, maxZoom());
    settle();
}

void SquareCrop::moveBy(const QPointF &by)
{
    m_middle += by;
    settle();
}

void SquareCrop::settle()
{
    const qreal half = side() / 2;
    m_middle.setX(qBound(half, m_middle.x(), m_picture.width() - half));
    m_middle.setY(qBound(half, m_middle.y(), m_picture.height() - half));
}

} // namespace qundesk
