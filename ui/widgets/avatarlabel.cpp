// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/avatarlabel.h"

#include <QPainter>

namespace qundesk {

namespace {
constexpr qreal kDimmed = 0.45;
}

AvatarLabel::AvatarLabel(int size, AvatarShape shape, QWidget *parent)
    : QWidget(parent), m_size(size), m_shape(shape)
{
    setFixedSize(size, size);
}

void AvatarLabel::setSubject(quint64 id, const QString &name)
{
    if (id != m_id)
        setPicture({});
    m_id = id;
    m_name = name;
    setAccessibleName(name);
    update();
}

void AvatarLabel::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_masked = {};
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(kDimmed);
    const qreal dpr = devicePixelRatioF();
    if (!m_picture.isNull()) {
        if (m_masked.isNull() || !qFuzzyCompare(m_masked.devicePixelRatio(), dpr))
            m_masked = maskedAvatar(m_picture, m_size, dpr, m_shape);
        painter.drawPixmap(0, 0, m_masked);
        return;
    }
    paintAvatar(&painter, QPointF(0, 0), m_size, {m_id, m_name, m_shape});
}

} // namespace qundesk

#include "moc_avatarlabel.cpp"
