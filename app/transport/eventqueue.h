// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decoder.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <vector>

namespace qundesk {

/// received == merged + handedOver + overflowed + waiting, always. Unknown and broken ones are counted
/// beside, and are not among received.
struct EventCounters {
    quint64 received = 0;
    quint64 merged = 0;
    quint64 handedOver = 0;
    quint64 overflowed = 0;
    quint64 unknown = 0; ///< of a type the decoder does not know
    quint64 broken = 0; ///< of a known type, unreadable

    friend bool operator==(const EventCounters &, const EventCounters &) = default;
};

/// What the GUI gets at once, at most 30 times a second.
struct EventBatch {
    std::vector<WireEvent> events;
    QStringList raw; ///< unknown and broken ones, as JSON cut at 4 KB, for a log; at most 20 per batch, the
                     ///< rest counted
    EventCounters counters; ///< since the link was made
    bool resync = false; ///< events were dropped: whatever is shown must be read again
};

/// Merges waiting events by (group, user) and hands them over, one batch in flight. Lives on the wire thread,
/// in a Link.
class EventQueue : public QObject {
public:
    static constexpr std::size_t maxWaiting = 50000;
    static constexpr int intervalMs = 33;
    static constexpr qsizetype maxRaw = 20;
    static constexpr qsizetype maxRawLength = 4096;

    explicit EventQueue(std::function<void(EventBatch)> handOver, QObject *parent = nullptr);

    void push(WireEvent event);
    /// An event that could not be decoded.
    void pushRaw(const QString &text, bool broken);
    /// The GUI has applied the last batch.
    void taken();

    const EventCounters &counters() const { return m_counters; }
    std::size_t waiting() const { return m_waiting.size(); }

private:
    void flush();
    void startTimer();

    std::function<void(EventBatch)> m_handOver;
    std::vector<WireEvent> m_waiting;
    QStringList m_raw;
    QHash<std::pair<qint64, qint64>, std::size_t> m_last; // each user's last waiting event
    EventCounters m_counters;
    QTimer m_timer;
    bool m_inFlight = false;
    bool m_resync = false;
};

} // namespace qundesk
