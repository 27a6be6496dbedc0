// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speedlimit.h"
#include "transport/onetimeserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;

namespace {

constexpr int patience = 40'000;

/// What a reader got, byte for byte.
struct Reply {
    int status = 0; ///< 0 = no answer
    QByteArray head, body;
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

Reply understood(const QByteArray &all)
{
    Reply out;
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return out;
    out.head = all.left(end);
    out.body = all.mid(end + 4);
    out.status = out.head.mid(9, 3).toInt();
    return out;
}

Reply ask(const QString &host, quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 3000))
        return {};
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience))
        return {};
    return understood(socket.readAll());
}

QByteArray requestOf(const QByteArray &method, const QByteArray &target, const QByteArray &more = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); }

} // namespace

class TestOneTimeServer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_path;

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    static Reply get(const OneTimeOffer &offer, const QByteArray &more = {}, const QByteArray &method = "GET")
    {
        return ask(offer.url().host(), quint16(offer.url().port()),
                   requestOf(method, offer.url().path().toLatin1(), more));
    }
    static std::unique_ptr<OneTimeOffer> offered(OneTimeServer &server, const QString &path, quint16 port = 0)
    {
        auto offer = server.offer(path, QStringLiteral("127.0.0.1"), port);
        return offer ? *std::move(offer) : nullptr;
    }

private slots:
    void initTestCase()
    {
        m_bytes.resize(3'000'000);
        for (qsizetype n = 0; n < m_bytes.size(); ++n)
            m_bytes[n] = char(n * 31 + n / 251);
        m_path = put(QStringLiteral("报告 1.bin"), m_bytes);
    }

    void theWholeFileIsServed()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        QVERIFY(offer);
        QSignalSpy served(offer.get(), &OneTimeOffer::served);
        const Reply reply = get(*offer);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, m_bytes);
        QCOMPARE(reply.header("Content-Length"), QByteArray::number(m_bytes.size()));
        QCOMPARE(reply.header("Accept-Ranges"), QByteArray("bytes"));
        QVERIFY(reply.header("Content-Disposition").contains("filename*=UTF-8''%E6%8A%A5"));
        QCOMPARE(offer->bytesServed(), qint64(m_bytes.size()));
        QTRY_VERIFY_WITH_TIMEOUT(
            !served.isEmpty() && served.last().at(0).toLongLong() == qint64(m_bytes.size()), patience);
        QCOMPARE(get(*offer).body, m_bytes); // as long as it is offered
    }

    void headTellsTheSizeWithoutTheBytes()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        const Reply reply = get(*offer, {}, "HEAD");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.header("Content-Length"), QByteArray::number(m_bytes.size()));
        QCOMPARE(offer->bytesServed(), qint64(0));
    }

    void rangesAreCutToTheFile_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char *range, int status, qint64 from, qint64 length) {
            QTest::newRow(range) << QByteArray(range) << status << from << length;
        };
        row("bytes=0-0", 206, 0, 1);
        row("bytes=100-199", 206, 100, 100);
        row("bytes=2999990-", 206, 2999990, 10);
        row("bytes=-5", 206, 2999995, 5);
        row("bytes=-9999999", 206, 0, 3000000);
        row("bytes=2999990-9999999999", 206, 2999990, 10);
        row("bytes=3000000-", 416, 0, 0);
        row("bytes=9999999999-99999999999", 416, 0, 0);
        row("bytes=-0", 416, 0, 0);
        row("bytes=-", 416, 0, 0);
        row("bytes=5-2", 416, 0, 0);
        row("bytes=99999999999999999999-", 416, 0, 0);
        row("bytes=0-1,5-6", 200, 0, 3000000);
        row("bytes=0-,0-,0-,0-,0-,0-,0-,0-", 200, 0, 3000000);
    }
    void rangesAreCutToTheFile()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        const Reply reply = get(*offer, "Range: " + range + "\r\n");
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.body, m_bytes.mid(from, length));
        if (status == 206)
            QCOMPARE(reply.header("Content-Range"),
                     "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + length - 1)
                         + "/3000000");
    }

    void nothingElseIsReachable_data()
    {
        QTest::addColumn<QByteArray>("target"); // @ stands for the token
        for (const char *target : {"/",
                                   "",
                                   "*",
                                   "/@x",
                                   "/x@",
                                   "/@/",
                                   "//@",
                                   "/./@",
                                   "/@?",
                                   "/@?x=1",

                                   "@",
                                   "/../@",
                                   "/@/..",
                                   "/@/../../../../etc/passwd",
                                   "/%2e%2e/%2e%2e/etc/passwd",
                                   "/..%2f..%2fetc/passwd",
                                   "/../../../../etc/passwd",
                                   "//etc/passwd",
                                   "/etc/passwd",
                                   "/00000000000000000000000000000000",
                                   "http://127.0.0.1/@",
                                   "/favicon.ico",
                                   "/index.html",
                                   "/%00",
                                   "/@%00"})
            QTest::newRow(*target ? target : "nothing") << QByteArray(target);
    }
    void nothingElseIsReachable()
    {
        QFETCH(QByteArray, target);
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        target.replace('@', offer->url().path().toLatin1().mid(1));
        const Reply reply = ask(offer->url().host(), quint16(offer->url().port()), requestOf("GET", target));
        QVERIFY2(reply.status == 404 || reply.status == 400, QByteArray::number(reply.status).constData());
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(offer->bytesServed(), qint64(0));
    }

    void almostTheTokenIsNotEnough()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        const QByteArray path = offer->url().path().toLatin1();
        QCOMPARE(path.size(), 33); // 128 bits
        for (qsizetype at = 1; at < path.size(); ++at) {
            QByteArray wrong = path;
            wrong[at] = wrong[at] == 'a' ? 'b' : 'a';
            QCOMPARE(ask(offer->url().host(), quint16(offer->url().port()), requestOf("GET", wrong)).status,
                     404);
        }
        const QByteArray upper = '/' + path.mid(1).toUpper();
        if (upper != path)
            QCOMPARE(ask(offer->url().host(), quint16(offer->url().port()), requestOf("GET", upper)).status,
                     404);
    }

    void otherMethodsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method :
             {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "BREW"})
            QTest::newRow(method) << QByteArray(method);
    }
    void otherMethodsAreRefused()
    {
        QFETCH(QByteArray, method);
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        const Reply known = get(*offer, {}, method);
        QVERIFY2(known.status == 405 || known.status == 400, QByteArray::number(known.status).constData());
        QVERIFY(known.body.isEmpty());
        const Reply unknown =
            ask(offer->url().host(), quint16(offer->url().port()), requestOf(method, "/nothing"));
        QVERIFY2(unknown.status == 404 || unknown.status == 400,
                 QByteArray::number(unknown.status).constData());
    }

    void eachFileHasItsOwnAddress()
    {
        OneTimeServer server;
        auto first = offered(server, m_path);
        const QString other = put(QStringLiteral("other.txt"), "other");
        auto second = offered(server, other, 0);
        QVERIFY(first && second && first->url() != second->url());
        QCOMPARE(first->url().port(), second->url().port()); // one listener
        QCOMPARE(get(*second).body, QByteArray("other"));
        QCOMPARE(get(*first).body, m_bytes);
        const QUrl gone = first->url();
        first.reset();
        QCOMPARE(ask(gone.host(), quint16(gone.port()), requestOf("GET", gone.path().toLatin1())).status,
                 404);
        QCOMPARE(get(*second).body, QByteArray("other"));
    }

    void nothingListensAfterTheEnd()
    {
        OneTimeServer server;
        auto offer = offered(server, m_path);
        const QUrl url = offer->url();
        QCOMPARE(get(*offer).status, 200);
        offer.reset();
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        QTRY_COMPARE_WITH_TIMEOUT(socket.error(), QAbstractSocket::ConnectionRefusedError, patience);
        offer = offered(server, m_path);
        QVERIFY(offer && offer->url().path() != url.path());
    }

    void theEndCutsAReaderWhoDoesNotRead()
    {
        const QString big = put(QStringLiteral("big.bin"), QByteArray(40 << 20, 'b'));
        OneTimeServer server;
        auto offer = offered(server, big);
        QTcpSocket slow;
        slow.setReadBufferSize(1000);
        slow.connectToHost(offer->url().host(), quint16(offer->url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::ConnectedState, patience);
        slow.write(requestOf("GET", offer->url().path().toLatin1()));
        QTRY_VERIFY_WITH_TIMEOUT(slow.bytesAvailable() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(offer->bytesServed() > 0, patience);
        offer.reset(); // returns although the other side takes nothing
        slow.setReadBufferSize(0);
        QByteArray got;
        QVERIFY(QTest::qWaitFor(
            [&] {
                got += slow.readAll();
                return slow.state() == QAbstractSocket::UnconnectedState;
            },
            patience));
        got += slow.readAll();
        QVERIFY(got.size() < (40 << 20));
    }

    void aSlowReaderGetsEverything()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        QTcpSocket slow;
        slow.setReadBufferSize(64 << 10);
        slow.connectToHost(offer->url().host(), quint16(offer->url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::ConnectedState, patience);
        slow.write(requestOf("GET", offer->url().path().toLatin1()));
        QByteArray got;
        QTimer drip;
        drip.callOnTimeout(this, [&] { got += slow.read(50'000); });
        drip.start(2);
        QTRY_VERIFY_WITH_TIMEOUT(
            slow.state() == QAbstractSocket::UnconnectedState && slow.bytesAvailable() == 0, patience);
        QCOMPARE(understood(got).body, m_bytes);
    }

    void aLimitHoldsTheFileBackUntilItIsLifted()
    {
        OneTimeServer server;
        const auto limit = std::make_shared<SpeedLimit>();
        limit->setRate(1); // a byte a second
        auto made = server.offer(m_path, QStringLiteral("127.0.0.1"), 0, limit);
        QVERIFY(made);
        auto offer = *std::move(made);
        QTcpSocket reader;
        reader.connectToHost(offer->url().host(), quint16(offer->url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QAbstractSocket::ConnectedState, patience);
        reader.write(requestOf("GET", offer->url().path().toLatin1()));
        QTRY_VERIFY_WITH_TIMEOUT(offer->bytesServed() > 0, patience);
        QTest::qWait(300);
        QVERIFY(offer->bytesServed() <= 4096); // one block
        limit->setRate(0);
        QTRY_VERIFY_WITH_TIMEOUT(reader.state() == QAbstractSocket::UnconnectedState, patience);
        QCOMPARE(understood(reader.readAll()).body, m_bytes);

        limit->setRate(1);
        reader.connectToHost(offer->url().host(), quint16(offer->url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QAbstractSocket::ConnectedState, patience);
        const qint64 before = offer->bytesServed();
        reader.write(requestOf("GET", offer->url().path().toLatin1()));
        QTRY_VERIFY_WITH_TIMEOUT(offer->bytesServed() > before, patience);
        offer.reset(); // does not wait for the limit either
        QTRY_VERIFY_WITH_TIMEOUT(reader.state() == QAbstractSocket::UnconnectedState, patience);
    }

    void aReaderThatBrokeOffGoesOnByRange()
    {
        OneTimeServer server;
        const auto offer = offered(server, put(QStringLiteral("long.bin"), m_bytes + m_bytes + m_bytes));
        QByteArray got;
        {
            QTcpSocket first;
            first.setReadBufferSize(100'000);
            first.connectToHost(offer->url().host(), quint16(offer->url().port()));
            QTRY_COMPARE_WITH_TIMEOUT(first.state(), QAbstractSocket::ConnectedState, patience);
            first.write(requestOf("GET", offer->url().path().toLatin1()));
            QTRY_VERIFY_WITH_TIMEOUT(first.bytesAvailable() >= 100'000, patience);
            got = understood(first.readAll()).body;
            first.abort();
        }
        QVERIFY(!got.isEmpty() && got.size() < offer->size());
        const Reply rest = get(*offer, "Range: bytes=" + QByteArray::number(got.size()) + "-\r\n");
        QCOMPARE(rest.status, 206);
        QCOMPARE(got + rest.body, m_bytes + m_bytes + m_bytes);
    }

    void theNewProtocolHasAddressesToo()
    {
        OneTimeServer server;
        auto made = server.offer(m_path, QStringLiteral("::1"), 0);
        if (!made)
            QSKIP("no IPv6 on this machine");
        const auto offer = *std::move(made);
        QVERIFY(offer->url().toString().startsWith(QStringLiteral("http://[::1]:")));
        QCOMPARE(get(*offer).body, m_bytes);
    }

    void onlyTheGivenAddressListens()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        QCOMPARE(offer->url().host(), QStringLiteral("127.0.0.1"));
        QTcpSocket other;
        other.connectToHost(QStringLiteral("127.0.0.2"), quint16(offer->url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(other.error(), QAbstractSocket::ConnectionRefusedError, patience);
    }

    void addressesThatStandForManyAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "0.0.0.0", "::", "localhost", "example.org", "255.255.255.255",
                                    "224.0.0.1", "127.0.0.1:80", "1.2.3"})
            QTest::newRow(*address ? address : "nothing") << QString::fromLatin1(address);
    }
    void addressesThatStandForManyAreRefused()
    {
        QFETCH(QString, address);
        OneTimeServer server;
        const auto offer = server.offer(m_path, address, 0);
        QVERIFY(!offer);
        QCOMPARE(offer.error().symbol, QStringLiteral("SERVE_ADDRESS"));
    }

    void whatCannotBeServedIsSaid()
    {
        OneTimeServer server;
        const QString here = QStringLiteral("127.0.0.1");
        QCOMPARE(server.offer(QStringLiteral("/no/such/file"), here, 0).error().symbol,
                 QStringLiteral("UPLOAD_UNREADABLE"));
        QCOMPARE(server.offer(m_folder.path(), here, 0).error().symbol, QStringLiteral("UPLOAD_UNREADABLE"));
        QCOMPARE(server.offer(m_path, QStringLiteral("192.0.2.1"), 0).error().symbol,
                 QStringLiteral("SERVE_PORT"));
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QCOMPARE(server.offer(m_path, here, taken.serverPort()).error().symbol, QStringLiteral("SERVE_PORT"));
        OneTimeServer second; // another account, another program: ports are not shared silently
        const auto offer = offered(server, m_path);
        QCOMPARE(second.offer(m_path, here, quint16(offer->url().port())).error().symbol,
                 QStringLiteral("SERVE_PORT"));
    }

    void aFixedPortIsShared()
    {
        quint16 port = 0;
        {
            QTcpServer probe;
            QVERIFY(probe.listen(QHostAddress::LocalHost));
            port = probe.serverPort();
        }
        OneTimeServer server;
        const auto first = offered(server, m_path, port), second = offered(server, m_path, port);
        QVERIFY(first && second);
        QCOMPARE(first->url().port(), int(port));
        QCOMPARE(get(*second).body, m_bytes);
    }

    void theFifthConnectionIsRefused()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        std::vector<std::unique_ptr<QTcpSocket>> held;
        for (int n = 0; n < 4; ++n) {
            held.push_back(std::make_unique<QTcpSocket>());
            held.back()->connectToHost(offer->url().host(), quint16(offer->url().port()));
            QTRY_COMPARE_WITH_TIMEOUT(held.back()->state(), QAbstractSocket::ConnectedState, patience);
            held.back()->write("GET ");
        }
        QTRY_COMPARE_WITH_TIMEOUT(get(*offer).status, 0, patience);
        held.clear();
        QTRY_COMPARE_WITH_TIMEOUT(get(*offer).status, 200, patience);
    }

    void anEndlessRequestIsCut()
    {
        OneTimeServer server;
        const auto offer = offered(server, m_path);
        const Reply line = ask(offer->url().host(), quint16(offer->url().port()), QByteArray(4 << 20, 'A'));
        QVERIFY2(line.status == 0 || line.status >= 400, QByteArray::number(line.status).constData());
        QByteArray headers;
        for (int n = 0; n < 5000; ++n)
            headers += "X-" + QByteArray::number(n) + ": yyyyyyyyyyyyyyyyyyyyyyyyy\r\n";
        const Reply many = get(*offer, headers);
        QVERIFY2(many.status == 0 || many.status >= 400, QByteArray::number(many.status).constData());
        QCOMPARE(get(*offer).status, 200);
    }

    void aChangedFileIsNotServed()
    {
        const QString path = put(QStringLiteral("changing.txt"), "before");
        OneTimeServer server;
        const auto offer = offered(server, path);
        QCOMPARE(get(*offer).body, QByteArray("before"));
        QSignalSpy changed(offer.get(), &OneTimeOffer::changed);
        put(QStringLiteral("changing.txt"), "something else");
        QCOMPARE(get(*offer).status, 404);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QVERIFY(QFile::remove(path));
        QCOMPARE(get(*offer).status, 404);
    }

    void anEmptyFileHasNoBytes()
    {
        OneTimeServer server;
        const auto offer = offered(server, put(QStringLiteral("empty"), {}));
        const Reply reply = get(*offer);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Length"), QByteArray("0"));
    }

    void nothingInTheLogLetsAnybodyIn()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        QByteArray token;
        {
            OneTimeServer server;
            const auto offer = offered(server, m_path);
            token = offer->url().path().toLatin1().mid(1);
            get(*offer);
            get(*offer, {}, "POST");
            get(*offer, "Range: bytes=9999999-\r\n");
        }
        qInstallMessageHandler(before);
        for (const QString &line : std::as_const(logged))
            QVERIFY2(!line.contains(QLatin1String(token)), qPrintable(line));
    }

    void tokensAreNeverTheSame()
    {
        OneTimeServer server;
        QSet<QString> seen;
        for (int n = 0; n < 200; ++n) {
            const auto offer = offered(server, m_path);
            seen.insert(offer->url().path());
        }
        QCOMPARE(int(seen.size()), 200);
    }
};

QTEST_GUILESS_MAIN(TestOneTimeServer)
#include "tst_onetimeserver.moc"
