// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A big file up and down: served by the one-time server to a plain reader, and downloaded by QunDesk, each
// against nginx serving the same file in the same run.
#include "bench/measure.h"
#include "bench/processes.h"

#include "transport/onetimeserver.h"

#include "core/clock.h"
#include "core/speedlimit.h"
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "session/downloadoperation.h"
#include "session/groupfiles.h"
#include "session/groupsession.h"
#include "session/session.h"

#include <QDir>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace qundesk;
using namespace qundesk::bench;

namespace {

constexpr qint64 fileSize = qint64(2) << 30;
constexpr int rounds = 3;
constexpr int mostMinutes = 10;

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : status.readAll().split('\n')) {
        if (row.startsWith("VmRSS:"))
            return row.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Reads all of \a url with a bare socket, and writes it to \a target unless that is empty, as curl does;
/// returns the bytes of the body and its head.
qint64 readAll(const QUrl &url, const QString &target = {})
{
    QFile file(target);
    if (!target.isEmpty() && !file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("cannot write");
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(url.port()));
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot connect");
    const QByteArray request =
        "GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    if (::send(socket, request.constData(), size_t(request.size()), 0) != request.size())
        qFatal("cannot ask");
    static std::vector<char> block(1 << 20);
    qint64 total = 0;
    for (;;) {
        const ssize_t got = ::recv(socket, block.data(), block.size(), 0);
        if (got <= 0)
            break;
        total += got;
        if (file.isOpen() && file.write(block.data(), got) != got)
            qFatal("the disk is full");
    }
    ::close(socket);
    return total;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// nginx with one folder, one worker, no log. Dies with this.
class Nginx {
public:
    Nginx(const QString &program, const QString &folder) : m_port(freePort())
    {
        QFile file(m_own.filePath(QStringLiteral("nginx.conf")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configuration");
        const QByteArray own = m_own.path().toUtf8();
        file.write("daemon off; master_process off; pid " + own + "/pid; error_log " + own
                   + "/error.log; events {} http { access_log off; sendfile on; client_body_temp_path " + own
                   + "/a; proxy_temp_path " + own + "/b; fastcgi_temp_path " + own + "/c; uwsgi_temp_path "
                   + own + "/d; scgi_temp_path " + own
                   + "/e; server { listen 127.0.0.1:" + QByteArray::number(m_port) + "; root "
                   + folder.toUtf8() + "; location / { try_files /big.bin =404; } } }");
        file.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {QStringLiteral("-c"), file.fileName(), QStringLiteral("-p"), m_own.path()});
        m_process.waitForStarted(patience);
        for (int tries = 0; tries < 200; ++tries) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
            if (socket.waitForConnected(100))
                return;
            QThread::msleep(20);
        }
        qFatal("nginx does not listen");
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }
    QUrl url(const QString &name) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(name));
    }

private:
    QTemporaryDir m_own;
    quint16 m_port;
    QProcess m_process;
};

bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > qint64(mostMinutes) * 60'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

/// Downloads what nginx serves, through a demo server that gives its address as the link.
class Downloads {
public:
    explicit Downloads(const QUrl &link) : m_world(demo::Personality::LLBot), m_server(m_world)
    {
        constexpr qint64 place = demo::DemoWorld::SmallOwnedGroup;
        if (!m_server.start())
            qFatal("no server");
        m_world.state().filesBase = link.adjusted(QUrl::RemovePath).toString();
        demo::DemoFile &file = m_world.state().groups[place].files[0];
        file.size = fileSize;
        file.folder = QStringLiteral("/");
        file.name = QStringLiteral("big.bin");
        AccountConfig config;
        config.webSocketUrl = m_server.wsUrl();
        m_session =
            std::make_unique<Session>(config, QString(), SessionContext{m_clock, nullptr, nullptr, nullptr});
        m_session->open();
        if (!waitFor([this] { return m_session->state().usable() && m_session->groups()->rowCount() > 0; }))
            qFatal("no session");
        m_files = &m_session->group(GroupId(place))->part<GroupFiles>();
        m_files->ensure();
        if (!waitFor([this] { return m_files->files()->fileNamed(rootFolder, QStringLiteral("big.bin")); }))
            qFatal("no listing");
        m_entry = *m_files->files()->fileNamed(rootFolder, QStringLiteral("big.bin"));
    }
    void run(const QString &target)
    {
        DownloadPlan plan;
        plan.entry = m_entry;
        plan.target = target;
        plan.replace = true;
        DownloadOperation operation(*m_files, m_network, m_unlimited, std::move(plan));
        int ended = 0;
        QObject::connect(&operation, &DownloadOperation::finished, &operation,
                         [&](bool ok, const ApiError &why) {
                             ended = ok ? 1 : -1;
                             if (!ok)
                                 qWarning("download: %s %s", qPrintable(why.symbol), qPrintable(why.detail));
                         });
        operation.start();
        if (!waitFor([&] { return ended != 0; }) || ended < 0)
            qFatal("the download failed");
    }

private:
    demo::DemoWorld m_world;
    demo::DemoServer m_server;
    Clock m_clock;
    QNetworkAccessManager m_network;
    SpeedLimit m_unlimited;
    std::unique_ptr<Session> m_session;
    GroupFiles *m_files = nullptr;
    FileEntry m_entry;
};

double perSecond(double ms) { return double(fileSize >> 20) / (ms / 1000); }

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    printHead();
    QString nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (nginx.isEmpty())
        nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")});
    if (nginx.isEmpty()) {
        std::printf("skipped: nginx is not installed, so there is nothing to compare with\n");
        return 0;
    }
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(),
                          QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther);
    QFile sparse(folder.filePath(QStringLiteral("big.bin")));
    if (!sparse.open(QIODevice::WriteOnly) || !sparse.resize(fileSize))
        qFatal("no file");
    sparse.close();
    sparse.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const Nginx other(nginx, folder.path());
    OneTimeServer server;
    auto offered = server.offer(sparse.fileName(), QStringLiteral("127.0.0.1"), 0);
    if (!offered)
        qFatal("not offered: %s", qPrintable(offered.error().symbol));
    const auto offer = *std::move(offered);

    const double before = residentMegabytes();
    const auto served = interleaved(rounds,
                                    {[&] {
                                         if (readAll(offer->url()) < fileSize)
                                             qFatal("cut");
                                     },
                                     [&] {
                                         if (readAll(other.url(QStringLiteral("big.bin"))) < fileSize)
                                             qFatal("cut");
                                     }},
                                    milliseconds);
    const double afterServing = residentMegabytes();
    const double ours = perSecond(served[0].median()), theirs = perSecond(served[1].median());
    report("G10a", "2 GiB served to a bare reader, MiB/s against nginx", ours, theirs, ours / theirs,
           Goal::AtLeast, 0.8);
    report("G10c", "resident memory while serving, MB grown", afterServing - before, before,
           afterServing - before, Goal::AtMost, 64);

    // What is downloaded ends on a disk, so the bare reader writes to the same one.
    const QString target = folder.filePath(QStringLiteral("down.bin"));
    const QString bare = folder.filePath(QStringLiteral("bare.bin"));
    Downloads downloads(other.url(QStringLiteral("big.bin")));
    const double beforeDown = residentMegabytes();
    const auto down = interleaved(rounds,
                                  {[&] { downloads.run(target); },
                                   [&] {
                                       if (readAll(other.url(QStringLiteral("big.bin")), bare) < fileSize)
                                           qFatal("cut");
                                   }},
                                  milliseconds);
    const double afterDown = residentMegabytes();
    const double downloaded = perSecond(down[0].median()), read = perSecond(down[1].median());
    report("G10b", "2 GiB from nginx to disk, MiB/s against a bare reader", downloaded, read,
           downloaded / read, Goal::AtLeast, 0.8);
    report("G10d", "resident memory while downloading, MB grown", afterDown - beforeDown, beforeDown,
           afterDown - beforeDown, Goal::AtMost, 64);
    return 0;
}
