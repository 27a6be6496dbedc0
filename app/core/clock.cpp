// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace qundesk {

static qint64 minuteOf(const QDateTime &time) { return time.toSecsSinceEpoch() / 60; }

Clock::Clock(QObject *parent) : QObject(parent), m_minute(minuteOf(QDateTime::currentDateTime()))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Clock::beat);
    armTimer();
}

QDateTime Clock::now() const { return QDateTime::currentDateTime(); }

void Clock::beat()
{
    const qint64 minuteNow = minuteOf(QDateTime::currentDateTime());
    const bool minuteChanged = std::exchange(m_minute, minuteNow) != minuteNow;
    armTimer();
    emit tick();
    if (minuteChanged)
        emit minute();
}

void Clock::armTimer()
{
    // Aimed anew each time: a repeating timer drifts, and then skips a second every now and again.
    const auto pastSecond = int(QDateTime::currentMSecsSinceEpoch() % 1000);
    m_timer.start(1000 - pastSecond + 2);
}

} // namespace qundesk

#include "moc_clock.cpp"
