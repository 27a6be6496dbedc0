// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/squarecrop.h"

#include <QImage>
#include <QWidget>

namespace qundesk {

/// A picture below a square window that shows what will be taken of it. Dragging or the arrow keys move the
/// picture, the wheel, + and - zoom. Without a picture: a frame with a sentence.
class CropView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSide = 264;

    explicit CropView(QWidget *parent = nullptr);

    /// A null picture shows \a sentence instead.
    void setPicture(const QImage &picture);
    void setSentence(const QString &sentence);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] const SquareCrop &crop() const { return m_crop; }
    void setZoom(qreal zoom);
    /// Something droppable hovers above it.
    void setDropTarget(bool on);

    QSize sizeHint() const override { return {kSide, kSide}; }

signals:
    /// Another part is chosen, by hand or by setZoom().
    void cropChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Pixels of the screen per pixel of the picture.
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QRectF window() const;
    void move(const QPointF &byOnScreen);
    void updateCursor();

    QImage m_picture;
    SquareCrop m_crop;
    QString m_sentence;
    QPointF m_grabbedAt;
    bool m_grabbed = false;
    bool m_dropTarget = false;
};

} // namespace qundesk
