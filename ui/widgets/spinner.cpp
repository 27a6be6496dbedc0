// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spinner.h"

#include "style/icons.h"
#include "style/look.h"
#include "widgets/translated.h"

#include <QPainter>

namespace qundesk {

namespace {
constexpr int kDelayMs = 1000;
constexpr int kTurnMs = 900;
constexpr int kFrameMs = 33;
constexpr int kArc = 270;
} // namespace

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setFixedSize(16, 16);
    translated(this, [this] { setAccessibleName(tr("Waiting")); });
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    m_frame.setInterval(kFrameMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_turning = true;
        m_clock.start();
        if (motionMs(this, 1) > 0)
            m_frame.start();
        update();
    });
    connect(&m_frame, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void Spinner::start()
{
    if (!m_turning && !m_delay.isActive())
        m_delay.start();
}

void Spinner::stop()
{
    m_delay.stop();
    m_frame.stop();
    m_turning = false;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_turning)
        return;
    QPainter painter(this);
    const Tokens &t = tokens(this);
    if (!m_frame.isActive()) {
        drawIcon(&painter, QPointF(0, 0), QStringLiteral("pending"), t.text2);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap));
    const auto angle = static_cast<int>(360 * (m_clock.elapsed() % kTurnMs) / kTurnMs);
    painter.drawArc(QRectF(2, 2, 12, 12), -angle * 16, kArc * 16);
}

} // namespace qundesk

#include "moc_spinner.cpp"
