// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cropview.h"

#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace qundesk {

namespace {
constexpr int kMargin = 16; // of the picture that stays visible around the window
constexpr qreal kShade = 0.62;
constexpr qreal kCorner = 0.25; // groups' avatars are squares with round corners
constexpr qreal kZoomStep = 1.1;
constexpr int kKeyStep = 8;
} // namespace

CropView::CropView(QWidget *parent) : QWidget(parent)
{
    setFixedSize(kSide, kSide);
    setFocusPolicy(Qt::StrongFocus);
    updateCursor();
}

void CropView::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_crop = SquareCrop(picture.size());
    m_grabbed = false;
    updateCursor();
    update();
    emit cropChanged();
}

void CropView::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    update();
}

void CropView::setZoom(qreal zoom)
{
    const QRectF before = m_crop.rect();
    m_crop.setZoom(zoom);
    if (m_crop.rect() == before)
        return;
    update();
    emit cropChanged();
}

void CropView::setDropTarget(bool on)
{
    m_dropTarget = on;
    update();
}

QRectF CropView::window() const { return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin); }

qreal CropView::scale() const { return m_crop.isEmpty() ? 1 : window().width() / m_crop.rect().width(); }

void CropView::move(const QPointF &byOnScreen)
{
    const QRectF before = m_crop.rect();
    m_crop.moveBy(-byOnScreen / scale());
    if (m_crop.rect() == before)
        return;
    update();
    emit cropChanged();
}

void CropView::updateCursor()
{
    setCursor(m_picture.isNull() ? Qt::ArrowCursor : m_grabbed ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens &t = tokens(this);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), metrics::kCardRadius, metrics::kCardRadius);
    painter.fillPath(frame, m_dropTarget ? t.infoBg : t.alt);
    if (m_picture.isNull()) {
        painter.setPen(QPen(m_dropTarget ? t.accent : t.ctl, m_dropTarget ? 2 : 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kCardRadius,
                                metrics::kCardRadius);
        painter.setPen(t.text2);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    } else {
        painter.setClipPath(frame);
        const QRectF crop = m_crop.rect();
        const QPointF corner = window().topLeft() - crop.topLeft() * scale();
        const QRectF whole(corner, QSizeF(m_picture.size()) * scale());
        // Only what is in sight is scaled: at a high zoom the whole would be huge.
        const QRectF seen = whole.intersected(QRectF(rect()));
        painter.drawImage(seen, m_picture,
                          QRectF((seen.topLeft() - corner) / scale(), seen.size() / scale()));
        QPainterPath hole;
        hole.addRoundedRect(window(), window().width() * kCorner, window().height() * kCorner);
        QColor shade = t.base;
        shade.setAlphaF(float(kShade));
        painter.fillPath(frame - hole, shade);
        painter.setPen(QPen(t.base, 1.5));
        painter.drawPath(hole);
        if (m_dropTarget)
            paintRing(&painter, rect(), metrics::kCardRadius, t.accent);
        painter.setClipping(false);
    }
    if (hasFocus())
        paintRing(&painter, rect(), metrics::kCardRadius, t.accent);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return QWidget::mousePressEvent(event);
    m_grabbed = true;
    m_grabbedAt = event->position();
    updateCursor();
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grabbed)
        return QWidget::mouseMoveEvent(event);
    move(event->position() - m_grabbedAt);
    m_grabbedAt = event->position();
}

void CropView::mouseReleaseEvent(QMouseEvent *event)
{
    m_grabbed = false;
    updateCursor();
    QWidget::mouseReleaseEvent(event);
}

void CropView::wheelEvent(QWheelEvent *event)
{
    if (!m_picture.isNull() && event->angleDelta().y() != 0)
        setZoom(m_crop.zoom() * (event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    if (m_picture.isNull())
        return QWidget::keyPressEvent(event);
    const qreal step = event->modifiers() & Qt::ShiftModifier ? 1 : kKeyStep;
    switch (event->key()) {
    // The window moves with the key, so the picture goes the other way.
    case Qt::Key_Left: return move({step, 0});
    case Qt::Key_Right: return move({-step, 0});
    case Qt::Key_Up: return move({0, step});
    case Qt::Key_Down: return move({0, -step});
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(m_crop.zoom() * kZoomStep);
    case Qt::Key_Minus: return setZoom(m_crop.zoom() / kZoomStep);
    default: return QWidget::keyPressEvent(event);
    }
}

} // namespace qundesk

#include "moc_cropview.cpp"
