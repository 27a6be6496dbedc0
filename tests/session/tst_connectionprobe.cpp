// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Test connection": what it finds, and which end it blames.
#include "session/connectionprobe.h"
#include "session/sessionrig.h"

using namespace qundesk;
using Finding = ConnectionProbe::Finding;
using Stage = Finding::Stage;
using Kind = ApiError::Kind;

namespace {

/// A probe under way.
struct Probing {
    Probing(const AccountConfig &config, const QString &token = {})
        : probe(std::make_unique<ConnectionProbe>(config, token, nullptr, nullptr))
    {
        QObject::connect(probe.get(), &ConnectionProbe::finished, probe.get(), [this](const Finding &found) {
            ++times;
            finding = found;
        });
    }
    bool done() const
    {
        return QTest::qWaitFor([this] { return times > 0; }, patience);
    }
    std::unique_ptr<ConnectionProbe> probe;
    Finding finding;
    int times = 0;
};

AccountConfig at(Mode mode, const QString &host, int port)
{
    AccountConfig config;
    config.mode = mode;
    QUrl &url = mode == Mode::Http ? config.httpUrl : config.webSocketUrl;
    url.setScheme(mode == Mode::Http ? QStringLiteral("http") : QStringLiteral("ws"));
    url.setHost(host);
    url.setPort(port);
    return config;
}

} // namespace

class TestConnectionProbe : public QObject {
    Q_OBJECT
private slots:
    void everythingIsFound_data();
    void everythingIsFound();
    void aWrongTokenIsBlamed_data();
    void aWrongTokenIsBlamed();
    void aPortWithoutAServerIsBlamed_data();
    void aPortWithoutAServerIsBlamed();
    void aNameThatDoesNotExistIsBlamed();
    void aServerThatAnswersNonsenseIsBlamed_data();
    void aServerThatAnswersNonsenseIsBlamed();
    void aServerThatFailsIsBlamedAtItsStage();
    void silentServersAreNotWaitedForForever();
    void aProbeThatIsDeletedSaysNothing();
};

void TestConnectionProbe::everythingIsFound_data()
{
    everyPersonalityOver({{"HTTP and WebSocket", Mode::HttpAndWebSocket},
                          {"WebSocket", Mode::WebSocket},
                          {"HTTP", Mode::Http},
                          {"reverse", Mode::Reverse}});
}

void TestConnectionProbe::everythingIsFound()
{
    QFETCH(Personality, personality);
    QFETCH(Mode, mode);
    DemoWorld world(personality);
    demo::DemoServer server(world);
    server.setToken(QStringLiteral("t"));
    QVERIFY(server.start());
    const AccountConfig config = configFor(server, mode);
    const Probing probing(config, QStringLiteral("t"));
    if (mode == Mode::Reverse) {
        auto *timer = new QTimer(&server);
        timer->callOnTimeout(&server, [&] {
            if (server.peers() > 0)
                return;
            server.stopDialing();
            server.dialOut(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(config.listenPort)));
        });
        timer->start(200);
    }
    QVERIFY(probing.done());
    const Finding &found = probing.finding;
    QVERIFY2(found.ok, qPrintable(found.error.detail));
    QCOMPARE(found.stage, Stage::Done);
    QCOMPARE(found.server.appName, demo::appName(personality));
    QVERIFY(!found.server.appVersion.isEmpty());
    QCOMPARE(number(found.self.userId), world.account());
    QCOMPARE(found.self.nickname, world.state().accountName);
    QCOMPARE(found.groups, 6);
    QCOMPARE(found.events, mode != Mode::Http);
    QCOMPARE(probing.times, 1);
    for (const demo::Call &call : world.calls()) // it only looks
        QVERIFY2(call.action.startsWith(QLatin1String("get_")), qPrintable(call.action));
}

void TestConnectionProbe::aWrongTokenIsBlamed_data()
{
    everyPersonalityOver({{"HTTP and WebSocket", Mode::HttpAndWebSocket},
                          {"WebSocket", Mode::WebSocket},
                          {"HTTP", Mode::Http}});
}

void TestConnectionProbe::aWrongTokenIsBlamed()
{
    QFETCH(Personality, personality);
    QFETCH(Mode, mode);
    DemoWorld world(personality);
    demo::DemoServer server(world);
    server.setToken(QStringLiteral("right"));
    QVERIFY(server.start());
    for (const QString &token : {QStringLiteral("wr0ng"), QString()}) {
        const Probing probing(configFor(server, mode), token);
        QVERIFY(probing.done());
        QVERIFY(!probing.finding.ok);
        QCOMPARE(probing.finding.error.kind, Kind::Auth);
        QCOMPARE(probing.finding.stage, Stage::Connect);
        QVERIFY(!probing.finding.error.detail.contains(QLatin1String("wr0ng")));
    }
    QVERIFY(world.calls().isEmpty());
}

void TestConnectionProbe::aPortWithoutAServerIsBlamed_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("WebSocket") << Mode::WebSocket;
    QTest::newRow("HTTP") << Mode::Http;
}

void TestConnectionProbe::aPortWithoutAServerIsBlamed()
{
    QFETCH(Mode, mode);
    const Probing probing(at(mode, QStringLiteral("127.0.0.1"), freePort()));
    QVERIFY(probing.done());
    QCOMPARE(probing.finding.error.kind, Kind::Network);
    QCOMPARE(probing.finding.error.symbol, QStringLiteral("REFUSED"));
    QCOMPARE(probing.finding.stage, Stage::Connect);
    QVERIFY(!probing.finding.ok);
    QCOMPARE(probing.finding.groups, -1);
}

void TestConnectionProbe::aNameThatDoesNotExistIsBlamed()
{
    const Probing socket(at(Mode::WebSocket, QStringLiteral("host.invalid"), 3001));
    const Probing http(at(Mode::Http, QStringLiteral("host.invalid"), 3000));
    for (const Probing *probing : {&socket, &http}) {
        QVERIFY(probing->done());
        QVERIFY(!probing->finding.ok);
        QCOMPARE(probing->finding.stage, Stage::Connect);
        // Where there is no name server at all the resolver may take longer than anybody waits.
        const ApiError &error = probing->finding.error;
        QVERIFY(error.symbol == QLatin1String("HOST_NOT_FOUND") || error.kind == Kind::Timeout
                || error.symbol == QLatin1String("HANDSHAKE"));
    }
}

void TestConnectionProbe::aServerThatAnswersNonsenseIsBlamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("500") << 500 << 500;
    QTest::newRow("404") << 404 << 404;
    QTest::newRow("a page") << 200 << 0;
}

void TestConnectionProbe::aServerThatAnswersNonsenseIsBlamed()
{
    QFETCH(int, status);
    DemoWorld world;
    demo::DemoServer server(world);
    QVERIFY(server.start());
    if (status == 200)
        server.faults().html(QStringLiteral("*"));
    else
        server.faults().httpStatus(QStringLiteral("*"), status);
    const Probing probing(configFor(server, Mode::Http));
    QVERIFY(probing.done());
    QVERIFY(!probing.finding.ok);
    QCOMPARE(probing.finding.stage, Stage::Connect);
    QCOMPARE(probing.finding.error.kind, Kind::BadReply);
    QCOMPARE(probing.finding.error.symbol, QStringLiteral("HTML"));
    QTEST(probing.finding.error.code, "code");
}

void TestConnectionProbe::aServerThatFailsIsBlamedAtItsStage()
{
    DemoWorld world(Personality::LLBot);
    demo::DemoServer server(world);
    QVERIFY(server.start());
    server.faults().failNext(QStringLiteral("get_version_info"), 200, QStringLiteral("not logged in"));
    const Probing probing(configFor(server, Mode::WebSocket));
    QVERIFY(probing.done());
    QVERIFY(!probing.finding.ok);
    QCOMPARE(probing.finding.stage, Stage::Identify);
    QCOMPARE(probing.finding.error.kind, Kind::Rejected);
    QCOMPARE(probing.finding.error.detail, QStringLiteral("not logged in"));

    // A list of groups that cannot be read is no reason to say no.
    server.faults().failNext(QStringLiteral("get_group_list"), 200, QStringLiteral("busy"));
    const Probing again(configFor(server, Mode::WebSocket));
    QVERIFY(again.done());
    QVERIFY(again.finding.ok);
    QCOMPARE(again.finding.groups, -1);
}

void TestConnectionProbe::silentServersAreNotWaitedForForever()
{
    QTcpServer deaf; // accepts, and that is all
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    const QString here = QStringLiteral("127.0.0.1");
    const Probing socket(at(Mode::WebSocket, here, deaf.serverPort()));
    const Probing http(at(Mode::Http, here, deaf.serverPort()));
    DemoWorld world(Personality::NapCat);
    demo::DemoServer server(world);
    QVERIFY(server.start());
    server.faults().hang(QStringLiteral("*"));
    const Probing mute(configFor(server, Mode::WebSocket));
    for (const Probing *probing : {&socket, &http, &mute}) {
        QVERIFY(probing->done());
        QVERIFY(!probing->finding.ok);
        QCOMPARE(probing->finding.stage, probing == &mute ? Stage::Identify : Stage::Connect);
        const ApiError &error = probing->finding.error;
        QVERIFY(error.kind == Kind::Timeout || error.symbol == QLatin1String("HANDSHAKE"));
    }
}

void TestConnectionProbe::aProbeThatIsDeletedSaysNothing()
{
    DemoWorld world;
    demo::DemoServer server(world);
    QVERIFY(server.start());
    server.faults().setLatency(QStringLiteral("get_version_info"), 300);
    Probing probing(configFor(server, Mode::WebSocket));
    QTRY_VERIFY_WITH_TIMEOUT(!world.calls().isEmpty(), patience);
    probing.probe.reset();
    QTRY_COMPARE_WITH_TIMEOUT(server.peers(), 0, patience);
    QCOMPARE(probing.times, 0);
}

QTEST_GUILESS_MAIN(TestConnectionProbe)
#include "tst_connectionprobe.moc"
