// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <memory>

namespace qundesk {

class OneTimeListener;
class SpeedLimit;
struct ServedFile;

/// A file that can be fetched from this computer for as long as this object lives. Deleting it ends that at
/// once, readings under way included.
class OneTimeOffer : public QObject {
    Q_OBJECT
public:
    ~OneTimeOffer() override;

    /// Whoever knows it can read the file. Belongs into no log.
    const QUrl &url() const { return m_url; }
    qint64 size() const;
    /// Bytes that have left; more than size() where parts were asked for twice.
    qint64 bytesServed() const;

signals:
    /// Some more bytes have left; at most ten times a second, and at the end of every request.
    void served(qint64 bytes);
    /// Another file lies at the path by now, or none. It is not served.
    void changed();

private:
    friend class OneTimeServer;
    OneTimeOffer(std::shared_ptr<OneTimeListener> listener, std::shared_ptr<ServedFile> file);
    Q_INVOKABLE void updateNow();

    std::shared_ptr<OneTimeListener> m_listener;
    std::shared_ptr<ServedFile> m_file;
    QUrl m_url;
};

/// Lets a server on another machine fetch files from here: one unguessable address per file, served only
/// while it is offered, on one address only. Offers on the same port share a listener; it is open no longer
/// than they live. At most four connections at a time for each.
class OneTimeServer : public QObject {
    Q_OBJECT
public:
    explicit OneTimeServer(QObject *parent = nullptr);
    ~OneTimeServer() override;

    /// Offers the file at \a path. \a address: an address of this computer, never "all of them". \a port 0:
    /// any free one. Errors: UPLOAD_UNREADABLE; SERVE_ADDRESS (no address, or it stands for all); SERVE_PORT
    /// (not an address of this computer, or the port is taken). \a limit: kept by all connections that read
    /// the file; null = none. May be deleted before its offers.
    Result<std::unique_ptr<OneTimeOffer>> offer(const QString &path, const QString &address, quint16 port,
                                                std::shared_ptr<SpeedLimit> limit = {});

private:
    QHash<QString, std::weak_ptr<OneTimeListener>> m_listeners; ///< by "address port", as asked for
};

/// An address that one computer can have: "127.0.0.1", "192.168.1.5", "::1"; not "0.0.0.0", no name.
bool isServeAddress(const QString &address);

} // namespace qundesk
