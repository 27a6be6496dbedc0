// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace qundesk {

/// The time, and the beats that countdowns and relative times are redrawn on. One for the whole program, made
/// by main() and handed to whoever asks; tests hand out a FakeClock instead.
class Clock : public QObject {
    Q_OBJECT

public:
    explicit Clock(QObject *parent = nullptr);

    /// The local time.
    virtual QDateTime now() const;

signals:
    /// Once a second, just after the second has changed.
    void tick();
    /// Just after the minute has changed, also when the system clock was set or the computer slept.
    void minute();

protected:
    enum class Beat { Manual };
    /// For fakes: no timer runs.
    Clock(Beat, QObject *parent) : QObject(parent) { }

private:
    void beat();
    void armTimer();

    QTimer m_timer;
    qint64 m_minute = 0; ///< minutes since the epoch, as of the last beat
};

} // namespace qundesk
