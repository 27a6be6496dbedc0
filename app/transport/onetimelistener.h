// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speedlimit.h"

#include <QHostAddress>
#include <QObject>
#include <atomic>
#include <memory>
#include <mutex>

namespace qundesk {

/// One file that is served, as both threads see it.
struct ServedFile {
    QByteArray token; ///< 32 hexadecimal digits; whoever has it may read the file
    QString path; ///< on this computer
    qint64 size = 0;
    qint64 modified = 0; ///< unix milliseconds
    std::shared_ptr<SpeedLimit> limit; ///< null = none
    std::atomic<qint64> bytes = 0; ///< handed to sockets, repetitions included
    std::atomic<bool> ended = false;
    std::atomic<bool> changed = false; ///< another file lies there now; it is not served

    std::mutex lock; ///< of \a owner
    QObject *owner = nullptr; ///< gets a queued updateNow(); null once nobody wants to hear
    std::atomic<bool> told = false; ///< an update is on its way
    std::atomic<qint64> toldAt = 0; ///< milliseconds of a steady clock

    /// Whether what lies at \a path is still the file that was offered.
    bool isSame() const;
    /// Lets \a owner know. \a now: even if it was told a moment ago.
    void tell(bool now);
};

/// Listens on one port of one address and serves the files that were added, and nothing else, in threads of
/// its own: GET and HEAD, one range, at most four connections at a time, no more than one block of a file in
/// memory for each. It writes no log. Not an object of Qt: only OneTimeServer uses it.
class OneTimeListener {
public:
    /// \a port 0: any free one. Null if it cannot listen there.
    static std::shared_ptr<OneTimeListener> open(const QHostAddress &address, quint16 port);
    /// Cuts what is under way.
    ~OneTimeListener();

    const QHostAddress &address() const { return m_address; }
    quint16 port() const { return m_port; }
    void add(const std::shared_ptr<ServedFile> &file);
    /// Cuts the connections that read it.
    void remove(const std::shared_ptr<ServedFile> &file);

private:
    OneTimeListener();
    class Server;
    std::unique_ptr<Server> m_server;
    QHostAddress m_address;
    quint16 m_port = 0;
};

} // namespace qundesk
