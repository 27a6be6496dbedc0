// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>

namespace qundesk {

/// Which square of a picture is taken. Always lies within the picture. A value.
class SquareCrop {
public:
    /// The smallest side a zoom leads to, in pixels of the picture; smaller pictures cannot be zoomed.
    static constexpr qreal kLeastSide = 80;

    /// The biggest square, in the middle. An empty \a picture has an empty square.
    explicit SquareCrop(const QSize &picture = {});

    [[nodiscard]] bool isEmpty() const { return m_picture.isEmpty(); }
    [[nodiscard]] QSize picture() const { return m_picture; }
    /// The square, in pixels of the picture.
    [[nodiscard]] QRectF rect() const;

    /// 1 is the biggest square; 2 is one of half its side.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] qreal maxZoom() const;
    /// Keeps the middle where it can; out of range is cut to the nearest.
    void setZoom(qreal zoom);
    /// In pixels of the picture; stops at its edges.
    void moveBy(const QPointF &by);

private:
    [[nodiscard]] qreal side() const;
    void settle();

    QSize m_picture;
    QPointF m_middle;
    qreal m_zoom = 1;
};

} // namespace qundesk
