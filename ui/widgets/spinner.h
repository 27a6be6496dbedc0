// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace qundesk {

/// 16 px of "still at it", seen only when a wait lasts longer than a second. Keeps its place while at rest.
/// Without motion a standing hourglass.
class Spinner : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);

    void start();
    void stop();
    /// Waiting and long enough to be seen.
    [[nodiscard]] bool isTurning() const { return m_turning; }
    /// Milliseconds before it is seen; 1000.
    void setDelay(int ms) { m_delay.setInterval(ms); }

    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_frame;
    QElapsedTimer m_clock;
    bool m_turning = false;
};

} // namespace qundesk
