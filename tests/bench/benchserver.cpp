// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A OneBot server over HTTP for the benchmarks: one group, with as many members as the command line says. Its
// answers are made before it listens, so that nothing is measured but who reads them. Prints its port, then
// one line for each member list it has sent; ends when its input does.
#include "bench/naive.h"
#include "models/people.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <cstdio>

using namespace qundesk;

namespace {

QByteArray okWith(const QByteArray &data) { return R"({"status":"ok","retcode":0,"data":)" + data + '}'; }

class BenchServer : public QTcpServer {
public:
    explicit BenchServer(int count)
    {
        const QList<Member> members = people::randomMembers(count);
        const QByteArray self = QByteArray::number(number(members.front().userId));
        const QByteArray size = QByteArray::number(count);
        m_answers = {
            {"get_version_info",
             okWith(R"({"app_name":"bench","app_version":"1","protocol_version":"v11"})")},
            {"get_status", okWith(R"({"online":true,"good":true})")},
            {"get_login_info", okWith(R"({"user_id":)" + self + R"(,"nickname":"Bench"})")},
            {"get_group_list",
             okWith(R"([{"group_id":1,"group_name":"Bench","member_count":)" + size
                    + R"(,"max_member_count":)" + size + "}]")},
            {"get_group_member_info",
             okWith(QJsonDocument(json::encode(members.front())).toJson(QJsonDocument::Compact))},
            {memberList, bench::replyWith(members)},
        };
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

private:
    static constexpr auto memberList = "get_group_member_list";

    void read(QTcpSocket *socket)
    {
        for (;;) {
            const QByteArray waiting = socket->peek(1 << 16);
            const qsizetype head = waiting.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            const QByteArray lower = waiting.left(head).toLower() + "\r\n";
            const qsizetype field = lower.indexOf("content-length:");
            const qsizetype start = field + qsizetype(sizeof("content-length:")) - 1;
            const qsizetype body =
                field < 0 ? 0 : lower.mid(start, lower.indexOf("\r\n", start) - start).trimmed().toLongLong();
            if (waiting.size() < head + 4 + body)
                return;
            socket->skip(head + 4 + body);
            const qsizetype path = waiting.indexOf(" /") + 2;
            answer(socket, waiting.mid(path, waiting.indexOf(' ', path) - path));
        }
    }
    void answer(QTcpSocket *socket, const QByteArray &action)
    {
        static const QByteArray unknown = R"({"status":"failed","retcode":1404,"data":null})";
        const QByteArray body = m_answers.value(action, unknown);
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n");
        socket->write(body);
        if (action == memberList) {
            socket->flush();
            std::puts(memberList);
            std::fflush(stdout);
        }
    }

    QHash<QByteArray, QByteArray> m_answers;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    BenchServer server(argc > 1 ? std::max(1, std::atoi(argv[1])) : 3000);
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QSocketNotifier ended(input.handle(), QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &server, [&input] {
        if (input.read(1).isEmpty())
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
