// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace qundesk {

/// Serves one content the way the test wants it, request by request.
class FileHost : public QTcpServer {
public:
    struct Way {
        int status = 200; ///< of a plain request
        bool ranges = true;
        bool wrongRange = false; ///< 206 that begins elsewhere
        qint64 cutAfter = -1; ///< bytes of the body, then the connection ends
        qint64 extra = 0; ///< more bytes than there should be
    };
    explicit FileHost(QByteArray bytes) : content(std::move(bytes))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { heard(socket); });
            }
        });
    }
    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    /// What was held back comes now, and nothing is held back any more.
    void release()
    {
        pausedAfter = -1;
        for (const auto &[socket, rest] : std::exchange(m_held, {})) {
            if (!socket)
                continue;
            socket->write(rest);
            socket->disconnectFromHost();
        }
    }

    qint64 pausedAfter = -1; ///< bytes of each body, then nothing until release(); -1: all of it
    QByteArray content;
    QList<Way> ways; ///< of the next requests; then all goes well
    QList<QByteArray> ranges; ///< what was asked for; empty = everything

private:
    void heard(QTcpSocket *socket)
    {
        const QByteArray head = socket->readAll(); // small enough to come at once
        QByteArray range;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("range:"))
                range = line.mid(6).trimmed();
        }
        ranges.append(range);
        const Way way = ways.isEmpty() ? Way() : ways.takeFirst();
        qint64 from = 0;
        int status = way.status;
        if (status == 200 && way.ranges && range.startsWith("bytes=")) {
            from = range.mid(6, range.indexOf('-') - 6).toLongLong();
            status = 206;
        }
        const QByteArray body =
            status >= 300 ? QByteArray("no") : content.mid(from) + QByteArray(way.extra, 'x');
        QByteArray answer = "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (status == 206)
            answer += "Content-Range: bytes " + QByteArray::number(way.wrongRange ? from + 1 : from) + '-'
                + QByteArray::number(content.size() - 1) + '/' + QByteArray::number(content.size()) + "\r\n";
        socket->write(answer + "\r\n");
        if (pausedAfter >= 0) {
            socket->write(body.left(pausedAfter));
            m_held.append({socket, body.mid(pausedAfter)});
            return;
        }
        socket->write(way.cutAfter >= 0 ? body.left(way.cutAfter) : body);
        socket->disconnectFromHost();
    }

    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
};

} // namespace qundesk
