// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demopeople.h"
#include "demo/demoworld.h"
#include <QTimer>

namespace qundesk::demo {

/// Lets things happen in a demo world as time goes by: people speak, join, leave, change their cards, upload
/// files, are muted by other administrators, ask to join. The same seed gives the same story.
class DemoScript : public QObject {
    Q_OBJECT

public:
    explicit DemoScript(DemoWorld &world, quint32 seed = 7, QObject *parent = nullptr);

    /// Milliseconds between happenings; 2000 unless set.
    void setInterval(int ms) { m_timer.setInterval(ms); }
    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    bool isRunning() const { return m_timer.isActive(); }
    /// One happening, now.
    void step();

private:
    qint64 someGroup();
    QString pictureName();
    qint64 someMember(qint64 group);

    DemoWorld &m_world;
    DemoPeople m_people;
    QTimer m_timer;
    int m_steps = 0;
};

} // namespace qundesk::demo
