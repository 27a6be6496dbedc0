// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/eventqueue.h"

namespace qundesk {

EventQueue::EventQueue(std::function<void(EventBatch)> handOver, QObject *parent)
    : QObject(parent), m_handOver(std::move(handOver)), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    m_timer.callOnTimeout(this, &EventQueue::flush);
}

void EventQueue::push(WireEvent event)
{
    ++m_counters.received;
    // Only into the user's last waiting event: a card change after a leave must not slip in before it.
    const std::pair key(event.group, event.user);
    const auto last = m_last.constFind(key);
    if (event.latestWins && last != m_last.cend() && m_waiting[*last].type == event.type
        && m_waiting[*last].latestWins) {
        m_waiting[*last] = std::move(event);
        ++m_counters.merged;
        return;
    }
    if (m_waiting.size() >= maxWaiting) { // the GUI stands still: forget, say so, and let it read again
        m_counters.overflowed += m_waiting.size();
        m_waiting.clear();
        m_last.clear();
        m_resync = true;
    }
    m_last.insert(key, m_waiting.size());
    m_waiting.push_back(std::move(event));
    startTimer();
}

void EventQueue::pushRaw(const QString &text, bool broken)
{
    ++(broken ? m_counters.broken : m_counters.unknown);
    if (m_raw.size() < maxRaw)
        m_raw.append(text.first(std::min(text.size(), maxRawLength)));
    startTimer();
}

void EventQueue::taken()
{
    m_inFlight = false;
    if (!m_waiting.empty() || !m_raw.isEmpty())
        startTimer();
}

void EventQueue::startTimer()
{
    if (!m_timer.isActive() && !m_inFlight)
        m_timer.start();
}

void EventQueue::flush()
{
    if (m_inFlight || (m_waiting.empty() && m_raw.isEmpty()))
        return;
    m_counters.handedOver += m_waiting.size();
    m_inFlight = true;
    m_last.clear();
    m_handOver(
        {std::exchange(m_waiting, {}), std::exchange(m_raw, {}), m_counters, std::exchange(m_resync, false)});
}

} // namespace qundesk
