// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/account.h"
#include "types/connection.h"
#include "types/server.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QThread;

namespace qundesk {

class ApiClient;

/// "Test connection": connects on the side, asks who and what is there, and says which end refused. Changes
/// nothing. Delete it to stop.
class ConnectionProbe : public QObject {
    Q_OBJECT
public:
    /// What was found. error set: it failed, and stage says where.
    struct Finding {
        enum class Stage : quint8 { Connect, Identify, Done } stage{};
        bool ok = false;
        ApiError error;
        ServerInfo server;
        LoginInfo self;
        std::chrono::milliseconds latency{};
        bool events = false; ///< a lifecycle or heartbeat event came
        int groups = -1; ///< -1 = not asked
    };

    ConnectionProbe(const AccountConfig &config, const QString &token, QThread *wire, QObject *parent);
    ~ConnectionProbe() override;

signals:
    /// Once.
    void finished(const qundesk::ConnectionProbe::Finding &finding);

private:
    void identify();
    void finish();

    std::unique_ptr<ApiClient> m_client;
    Finding m_finding;
    QTimer m_limit;
    QTimer m_eventWait;
    bool m_identifying = false;
    bool m_finished = false;
};

} // namespace qundesk
