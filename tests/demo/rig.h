// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace qundesk::demo {

/// A running demo server with plain Qt clients, for tests of the wire.
class Rig {
public:
    struct Reply {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body;
        QJsonObject json;
        bool finished = false;

        QJsonValue data() const { return json.value(QLatin1String("data")); }
        int retcode() const { return json.value(QLatin1String("retcode")).toInt(-9999); }
        QString text(const char *key) const { return json.value(QLatin1String(key)).toString(); }
    };

    explicit Rig(Personality who = Personality::GoCqhttp, quint32 seed = 1) : world(who, seed), server(world)
    {
        if (!server.start())
            qFatal("no port");
    }

    QNetworkRequest request(const QString &action) const
    {
        QUrl url = server.httpUrl();
        url.setPath(QLatin1Char('/') + action);
        QNetworkRequest r(url);
        r.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!token.isEmpty())
            r.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        return r;
    }

    Reply wait(QNetworkReply *reply, int timeout = 10000)
    {
        Reply r;
        r.finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, timeout);
        r.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        r.error = reply->error();
        r.body = reply->readAll();
        r.json = QJsonDocument::fromJson(r.body).object();
        if (!r.finished)
            reply->abort();
        reply->deleteLater();
        return r;
    }

    Reply call(const char *action, const QJsonObject &params = {}, int timeout = 10000)
    {
        return wait(network.post(request(QLatin1String(action)), QJsonDocument(params).toJson()), timeout);
    }

    DemoWorld world;
    DemoServer server;
    QNetworkAccessManager network;
    QString token;
};

/// A WebSocket client that keeps everything it hears.
class Ear {
public:
    explicit Ear(const QUrl &url, const QByteArray &authorization = {}) : Ear()
    {
        QNetworkRequest request(url);
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        socket->open(request);
    }
    explicit Ear(QWebSocket *existing = nullptr) : socket(existing ? existing : new QWebSocket)
    {
        QObject::connect(socket.get(), &QWebSocket::textMessageReceived, socket.get(),
                         [this](const QString &text) {
                             frames.append(QJsonDocument::fromJson(text.toUtf8()).object());
                             raw.append(text);
                         });
        QObject::connect(socket.get(), &QWebSocket::disconnected, socket.get(), [this] { closed = true; });
    }

    bool welcome(int timeout = 5000)
    {
        return QTest::qWaitFor([this] { return !frames.isEmpty(); }, timeout);
    }
    void send(const char *action, const QJsonObject &params, const QJsonValue &echo)
    {
        const QJsonObject call{{QStringLiteral("action"), QLatin1String(action)},
                               {QStringLiteral("params"), params},
                               {QStringLiteral("echo"), echo}};
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(call).toJson(QJsonDocument::Compact)));
    }
    /// The frame whose `key` is `value`; empty when there is none.
    QJsonObject with(const char *key, const QJsonValue &value) const
    {
        for (const QJsonObject &frame : frames) {
            if (frame.value(QLatin1String(key)) == value)
                return frame;
        }
        return {};
    }

    std::unique_ptr<QWebSocket> socket;
    QList<QJsonObject> frames;
    QStringList raw;
    bool closed = false;
};

} // namespace qundesk::demo
