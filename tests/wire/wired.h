// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of links share: a server, a client, a wire thread between them.
#pragma once

#include "api/apiclient.h"
#include "support/wireserver.h"
#include "transport/link.h"
#include "transport/makelink.h"
#include "wire/samples.h"

#include <QThread>

namespace qundesk {

using sample::Ban;
using sample::GetPeople;
using Way = LinkConfig::Kind;
using namespace std::chrono_literals;

inline const QString token = QStringLiteral("s3cret/+token");
inline const QString people = QStringLiteral("get_group_member_list");
inline const QString ban = QStringLiteral("set_group_ban");
inline const QByteArray done = "{\"status\":\"ok\",\"retcode\":0,\"data\":null}";

inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A server, a wire thread and a client, over one of the ways; in a hurry.
struct Wired {
    explicit Wired(Way way)
    {
        config.kind = way;
        config.token = token;
        config.listenPort = freePort();
        config.webSocketUrl = server.webSocketUrl();
        config.httpUrl = server.httpUrl();
        config.timing = {20ms, 200ms, 2000ms, 400ms, 10000ms};
        server.replies[people] = sample::twoPeople;
        server.replies[ban] = done;
    }
    ~Wired()
    {
        api.reset();
        wire.quit();
        if (!wire.wait(5000))
            qFatal("the wire thread does not end");
    }
    void open()
    {
        wire.start();
        api = std::make_unique<ApiClient>(makeLink(config, &sample::decodeSample), &wire);
        QObject::connect(api.get(), &ApiClient::stateChanged, &server, [this](const LinkState &state) {
            states.append(state);
            if (phases.isEmpty() || phases.last() != state.phase)
                phases.append(state.phase);
        });
        api->open();
        if (config.kind == Way::Reverse)
            keepDialling();
    }
    void keepDialling()
    {
        auto *timer = new QTimer(&server);
        QObject::connect(timer, &QTimer::timeout, &server, [this] {
            if (server.sockets().isEmpty())
                server.dialOut(config.listenPort, "Token " + token.toUtf8());
        });
        timer->start(60);
    }
    LinkState state() const { return api->state(); }
    bool connected() const { return state().phase == LinkPhase::Connected; }

    /// Outcome of one call: nullopt while it is under way.
    template <class E> std::shared_ptr<std::optional<ApiError>> errorOf(const E &endpoint)
    {
        auto error = std::make_shared<std::optional<ApiError>>();
        api->call(endpoint, &server, [error](const auto &reply) {
            *error =
                reply ? ApiError{ApiError::Kind::Offline, -1, QStringLiteral("no error"), {}} : reply.error();
        });
        return error;
    }

    WireServer server;
    QThread wire;
    LinkConfig config;
    std::unique_ptr<ApiClient> api;
    QList<LinkState> states;
    QList<LinkPhase> phases;
};

/// A port where somebody answers with \a bytes whatever comes, then closes.
struct RawServer : QTcpServer {
    explicit RawServer(const QByteArray &bytes)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, bytes] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
                ++requests;
                socket->readAll();
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url(const char *scheme) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(serverPort()));
    }
    int requests = 0;
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::Way)
