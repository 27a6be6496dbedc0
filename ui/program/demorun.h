// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/account.h"

#include <QThread>
#include <memory>

namespace qundesk {

namespace demo {
class DemoScript;
class DemoServer;
class DemoWorld;
} // namespace demo

/// The built-in demo: a OneBot server with invented groups on this computer's loopback, in a thread of its
/// own, where things happen by themselves. The rest of the program treats it as any other server.
class DemoRun {
public:
    /// \a server: gocqhttp, napcat, llbot, lagrange, snowluma; empty = napcat.
    explicit DemoRun(const QString &server);
    ~DemoRun();
    Q_DISABLE_COPY_MOVE(DemoRun)

    static QString accountId() { return QStringLiteral("demo"); }
    /// Listens and lets things happen. Empty, or why it cannot.
    QString start();
    AccountConfig account() const;
    QString token() const { return m_token; }
    /// Nothing happens by itself any more; for pictures that must not change.
    void stopHappenings();

private:
    QThread m_thread;
    QString m_token;
    std::unique_ptr<demo::DemoWorld> m_world;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<demo::DemoScript> m_script;
    QUrl m_http, m_ws;
};

} // namespace qundesk
