// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

class QAbstractItemModel;

namespace qundesk {

/// Waits until a model shows what a write was to bring about.
///
/// The predicate is looked at after every change of the model, whether an event or a fresh read caused it, so
/// there is one place that decides "confirmed". When nothing comes within `wait`, a re-read is asked for,
/// again after `gap` up to `rereads` times (quirk(NapCat): the first no_cache list is answered from the old
/// cache), then it gives up. Deletes itself after settled().
class Expectation : public QObject {
    Q_OBJECT
public:
    struct Plan {
        std::function<bool()> holds;
        /// Asks for a fresh read, which changes the model, and calls \a arrived when it has, or has failed.
        /// May be empty.
        std::function<void(std::function<void()> arrived)> reread;
        std::chrono::milliseconds wait{1500}; ///< before the first re-read: time for the event
        std::chrono::milliseconds gap{2000}; ///< between re-reads
        std::chrono::milliseconds patience{8000}; ///< after the last re-read was asked for
        int rereads = 1;
    };

    /// Observes \a model, which outlives it or ends it by dying (then: not met).
    Expectation(QAbstractItemModel *model, Plan plan, QObject *parent);
    /// Looks at once, from the event loop; call after connecting to settled().
    void start();

signals:
    /// Once, and never from within the constructor or start().
    void settled(bool met);

private:
    void check();
    void timeOut();
    void rereadArrived();
    void settle(bool met);

    Plan m_plan;
    QTimer m_timer;
    int m_rereads = 0; ///< asked for
    int m_arrived = 0;
    bool m_settled = false;
};

} // namespace qundesk
