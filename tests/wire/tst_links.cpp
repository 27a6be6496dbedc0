// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wired.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace qundesk;
using namespace qundesk::sample;
using Kind = ApiError::Kind;

class TestLinks : public QObject {
    Q_OBJECT

private slots:
    void everyWayConnects_data() { ways(); }
    void everyWayConnects();
    void everyWayCallsAndRefuses_data() { ways(); }
    void everyWayCallsAndRefuses();
    void everyWayCarriesThreeHundredCalls_data() { ways(); }
    void everyWayCarriesThreeHundredCalls();
    void everyWayHasDeadlines_data() { ways(); }
    void everyWayHasDeadlines();
    void everyWaySurvivesOddReplies_data() { ways(); }
    void everyWaySurvivesOddReplies();
    void everyWayClosesAndOpensAgain_data() { ways(); }
    void everyWayClosesAndOpensAgain();
    void everyWaySaysOfflineBeforeItIsOpened_data() { ways(); }
    void everyWaySaysOfflineBeforeItIsOpened();
    void everyWayShutsDownInFlight_data() { ways(); }
    void everyWayShutsDownInFlight();
    void bigCallsGoOverHttp();
    void callsGoOverHttpWhileTheSocketIsDown();
    void readsFallBackToTheSocket();

private:
    static void ways();
};

void TestLinks::ways()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("http") << Way::Http;
    QTest::newRow("websocket") << Way::WebSocket;
    QTest::newRow("reverse") << Way::Reverse;
    QTest::newRow("pair") << Way::Pair;
}

void TestLinks::everyWayConnects()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.open();
    QTRY_VERIFY(wired.connected());
    QCOMPARE(wired.phases, (QList<LinkPhase>{LinkPhase::Connecting, LinkPhase::Connected}));
    QCOMPARE(wired.state().attempt, 0);
    QCOMPARE(wired.state().why, ApiError{});
    QTRY_COMPARE(wired.state().events, way != Way::Http);
    QTRY_VERIFY(wired.state().latency.count() >= 0);
    if (way == Way::Reverse)
        QCOMPARE(wired.state().peer, QStringLiteral("CQHttp/4.15.0"));
}

void TestLinks::everyWayCallsAndRefuses()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.server.replies[QStringLiteral("get_group_member_info")] =
        "{\"status\":\"failed\",\"retcode\":100,\"msg\":\"MEMBER_NOT_FOUND\",\"wording\":\"没有\",\"data\":"
        "null}";
    wired.open();
    QTRY_VERIFY(wired.connected());
    qsizetype found = -1;
    wired.api->call(GetPeople{7}, this, [&](const auto &reply) { found = reply.ok() ? reply->size() : -2; });
    QTRY_COMPARE(found, 2);
    QCOMPARE(wired.server.params.last()[QLatin1String("group_id")].toInt(), 7);
    bool banned = false;
    wired.api->call(Ban{}, this, [&](const auto &reply) { banned = reply.ok(); });
    QTRY_VERIFY(banned);
    const auto refusal = wired.errorOf(GetPerson{});
    QTRY_VERIFY(*refusal);
    QCOMPARE(**refusal,
             (ApiError{Kind::Rejected, 100, QStringLiteral("没有"), QStringLiteral("MEMBER_NOT_FOUND")}));
    const auto unknown = wired.errorOf(Renamed{});
    QTRY_VERIFY(*unknown);
    QCOMPARE((*unknown)->kind, Kind::Unsupported);
    QVERIFY(wired.connected());
}

void TestLinks::everyWayCarriesThreeHundredCalls()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.open();
    QTRY_VERIFY(wired.connected());
    int answers = 0;
    int bad = 0;
    for (int i = 0; i < 300; ++i) {
        wired.api->call(GetPeople{i}, this, [&](const auto &reply) {
            ++answers;
            bad += !reply || reply->size() != 2;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 300, 20000);
    QCOMPARE(bad, 0);
}

void TestLinks::everyWayHasDeadlines()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.server.replies[people] = QByteArray();
    wired.open();
    QTRY_VERIFY(wired.connected());
    QElapsedTimer clock;
    clock.start();
    const auto error = wired.errorOf(Hurried{});
    QTRY_VERIFY(*error);
    QCOMPARE((*error)->kind, Kind::Timeout);
    QVERIFY(clock.elapsed() >= 70);
    QVERIFY(wired.connected()); // one slow call is no lost connection
}

void TestLinks::everyWaySurvivesOddReplies()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.open();
    QTRY_VERIFY(wired.connected());
    const QList<QByteArray> odd{
        "{\"status\":\"ok\",\"retcode\":0,\"data\":[{\"user_id\":[]},{\"user_id\":{}},null,5]}",
        "{\"status\":\"ok\",\"retcode\":0,\"data\":\"text\"}",
        "{\"status\":\"ok\",\"retcode\":0,\"data\":null}", "{\"status\":\"ok\",\"retcode\":0}"};
    for (const QByteArray &reply : odd) {
        wired.server.replies[people] = reply;
        qsizetype found = -1;
        wired.api->call(GetPeople{}, this,
                        [&](const auto &result) { found = result.ok() ? result->size() : -2; });
        QTRY_COMPARE(found, 0);
    }
    wired.server.replies[people] =
        "{\"status\":\"ok\",\"retcode\":0,\"data\":[{\"user_id\":1} {\"user_id\":2}]}";
    const auto broken = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*broken);
    QCOMPARE((*broken)->kind, Kind::BadReply);
    wired.server.replies[people] = twoPeople;
    const auto good = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*good);
    QCOMPARE((*good)->code, -1);
}

void TestLinks::everyWayClosesAndOpensAgain()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.server.replies[people] = QByteArray();
    wired.open();
    QTRY_VERIFY(wired.connected());
    const auto cut = wired.errorOf(GetPeople{});
    QTRY_VERIFY(wired.server.calls.contains(people));
    wired.api->close();
    const auto late = wired.errorOf(Ban{});
    QTRY_VERIFY(*cut && *late);
    QCOMPARE(**cut, (ApiError{Kind::Network, 0, {}, QStringLiteral("CLOSED")})); // it may have been done
    QCOMPARE((*late)->kind, Kind::Offline); // never left
    QVERIFY(!wired.server.calls.contains(ban));
    QTRY_COMPARE(wired.state().phase, LinkPhase::Offline);
    wired.api->open();
    QTRY_VERIFY(wired.connected());
    wired.server.replies[people] = twoPeople;
    const auto good = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*good);
    QCOMPARE((*good)->code, -1);
}

void TestLinks::everyWaySaysOfflineBeforeItIsOpened()
{
    QFETCH(Way, way);
    Wired wired(way);
    wired.wire.start();
    wired.api = std::make_unique<ApiClient>(makeLink(wired.config, &decodeSample), &wired.wire);
    const auto error = wired.errorOf(GetPeople{});
    QVERIFY(!*error);
    QTRY_VERIFY(*error);
    QCOMPARE((*error)->kind, Kind::Offline);
    QVERIFY(wired.server.calls.isEmpty());
}

// The window is closed with calls out, an account is removed while events stream in, the thread is ended at
// once.
void TestLinks::everyWayShutsDownInFlight()
{
    QFETCH(Way, way);
    for (int round = 0; round < 40; ++round) {
        Wired wired(way);
        wired.server.delayMs = round % 3;
        auto page = std::make_unique<QObject>();
        QTimer storm;
        connect(&storm, &QTimer::timeout, this, [&wired] {
            for (int i = 0; i < 10; ++i)
                wired.server.sendEvent(cardEvent(i, "c"));
        });
        storm.start(1);
        wired.open();
        if (round % 5 != 0)
            QTRY_VERIFY(wired.connected());
        for (int i = 0; i < 50; ++i)
            wired.api->call(GetPeople{}, page.get(), [](const auto &) {});
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < round % 7 * 4)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        if (round % 4 == 0)
            page.reset();
    } // ~Wired is fatal if the thread does not end
}

void TestLinks::bigCallsGoOverHttp()
{
    Wired wired(Way::Pair);
    QStringList overSocket;
    wired.server.message = [&](QWebSocket *socket, const QJsonObject &call) {
        overSocket.append(call[QLatin1String("action")].toString());
        const QByteArray echo = call[QLatin1String("echo")].toString().toUtf8();
        socket->sendTextMessage(QString::fromUtf8(wired.server.replyTo(overSocket.last(), {}, echo)));
    };
    wired.open();
    QTRY_VERIFY(wired.connected());
    const auto big = wired.errorOf(GetPeople{});
    const auto small = wired.errorOf(Ban{});
    QTRY_VERIFY(*big && *small);
    QCOMPARE((*big)->code, -1);
    QCOMPARE((*small)->code, -1);
    QCOMPARE(overSocket, QStringList{ban});
}

void TestLinks::callsGoOverHttpWhileTheSocketIsDown()
{
    Wired wired(Way::Pair);
    wired.open();
    QTRY_VERIFY(wired.connected() && wired.state().events);
    const quint16 port = wired.server.webSocketPort();
    wired.server.stopListening();
    wired.server.dropSockets();
    QTRY_VERIFY(wired.connected() && !wired.state().events);
    const auto small = wired.errorOf(Ban{});
    QTRY_VERIFY(*small);
    QCOMPARE((*small)->code, -1);
    wired.server.listenAgain(port);
    QTRY_VERIFY(wired.connected() && wired.state().events);
    QVERIFY(wired.state().why == ApiError{});
}

void TestLinks::readsFallBackToTheSocket()
{
    Wired wired(Way::Pair);
    wired.config.httpUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort()));
    wired.open();
    QTRY_VERIFY(wired.connected());
    const auto big = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*big);
    QCOMPARE((*big)->code, -1);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
