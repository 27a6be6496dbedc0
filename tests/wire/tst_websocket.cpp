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

class TestWebSocket : public QObject {
    Q_OBJECT

private slots:
    void eventsArriveWithTheAccount();
    void repliesComeInAnyOrder();
    void droppedSocketsFailTheirCallsAndAreDialledAgain();
    void refusedTokenFrameEndsTheTrying();
    void policyCloseEndsTheTrying();
    void closedAtOnceIsARefusedToken();
    void handshakeStatusIsTold_data();
    void handshakeStatusIsTold();
    void webSocketNetworkErrorsAreTold_data();
    void webSocketNetworkErrorsAreTold();
    void muteServersAreSilent();
    void unansweredHandshakesEnd();
    void failedDialsSlowDown();
    void apiPathsGetTheirEventSibling();
    void frameErrorsOfTheConnectionDropIt();
    void tooBigFramesDropTheConnection();
    void tokensFromUrlsGoIntoTheHeader();
    void tokensAreNowhereInErrors();
};

void TestWebSocket::eventsArriveWithTheAccount()
{
    Wired wired(Way::WebSocket);
    wired.open();
    QTRY_VERIFY(wired.connected());
    QTRY_COMPARE(wired.state().selfId, 10001);
    QStringList cards;
    connect(wired.api.get(), &ApiClient::eventsArrived, this, [&](const EventBatch &batch) {
        for (const WireEvent &event : batch.events)
            cards.append(std::any_cast<QString>(event.value));
    });
    wired.server.sendEvent(cardEvent(1, "a"));
    wired.server.sendEvent(cardEvent(2, "b"));
    QTRY_COMPARE(cards, texts({"a", "b"}));
}

void TestWebSocket::repliesComeInAnyOrder()
{
    Wired wired(Way::WebSocket);
    QList<std::pair<QWebSocket *, QString>> owed;
    wired.server.message = [&](QWebSocket *socket, const QJsonObject &call) {
        owed.prepend({socket, call[QLatin1String("echo")].toString()});
        if (owed.size() < 20)
            return;
        for (const auto &[to, echo] : std::exchange(owed, {}))
            to->sendTextMessage(
                QStringLiteral("{\"retcode\":0,\"echo\":\"%1\",\"data\":{\"user_id\":%1}}").arg(echo));
    };
    wired.open();
    QTRY_VERIFY(wired.connected());
    QList<qint64> order;
    for (int i = 0; i < 20; ++i)
        wired.api->call(GetPerson{}, this,
                        [&](const auto &reply) { order.append(reply.ok() ? reply->id : -1); });
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(order.first() > order.last());
    QVERIFY(!order.contains(-1));
}

void TestWebSocket::droppedSocketsFailTheirCallsAndAreDialledAgain()
{
    Wired wired(Way::WebSocket);
    wired.server.replies[people] = QByteArray();
    wired.open();
    QTRY_VERIFY(wired.connected());
    const auto error = wired.errorOf(GetPeople{});
    QTRY_VERIFY(wired.server.calls.contains(people));
    wired.server.dropSockets();
    QTRY_VERIFY(*error);
    QCOMPARE((*error)->kind, Kind::Network);
    QCOMPARE((*error)->symbol, QStringLiteral("CLOSED"));
    QTRY_COMPARE(wired.phases,
                 (QList<LinkPhase>{LinkPhase::Connecting, LinkPhase::Connected, LinkPhase::Waiting,
                                   LinkPhase::Connecting, LinkPhase::Connected}));
    QCOMPARE(wired.state().why, ApiError{});
    QCOMPARE(wired.server.calls.count(people), 1); // nothing is sent again by itself
}

void TestWebSocket::refusedTokenFrameEndsTheTrying()
{
    Wired wired(Way::WebSocket);
    wired.server.opened = [](QWebSocket *socket) { // NapCat
        socket->sendTextMessage(QStringLiteral("{\"status\":\"failed\",\"retcode\":1403,\"data\":null,"
                                               "\"message\":\"token验证失败\",\"echo\":null}"));
        socket->close();
    };
    wired.open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Refused);
    QCOMPARE(wired.state().why.kind, Kind::Auth);
    QCOMPARE(wired.state().why.code, 1403);
    QVERIFY(!wired.phases.contains(LinkPhase::Connected));
    QTest::qWait(200); // ten times the shortest pause of this test
    QCOMPARE(wired.server.handshakes, 1);
    wired.server.opened = nullptr;
    wired.api->retryNow();
    QTRY_VERIFY(wired.connected());
    QCOMPARE(wired.server.handshakes, 2);
}

void TestWebSocket::policyCloseEndsTheTrying()
{
    Wired wired(Way::WebSocket);
    wired.server.opened = [](QWebSocket *socket) { // SnowLuma
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("invalid access token"));
    };
    wired.open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Refused);
    QCOMPARE(wired.state().why, (ApiError{Kind::Auth, 1008, QStringLiteral("invalid access token"), {}}));
    QTest::qWait(200);
    QCOMPARE(wired.server.handshakes, 1);
}

void TestWebSocket::closedAtOnceIsARefusedToken()
{
    Wired wired(Way::WebSocket);
    wired.server.opened = [](QWebSocket *socket) { socket->close(); };
    wired.open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Refused);
    QCOMPARE(wired.state().why.symbol, QStringLiteral("CLOSED_AT_ONCE"));
}

void TestWebSocket::handshakeStatusIsTold_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<LinkPhase>("phase");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << LinkPhase::Refused << int(Kind::Auth);
    QTest::newRow("403") << QByteArray("403 Forbidden") << LinkPhase::Refused << int(Kind::Auth);
    QTest::newRow("404") << QByteArray("404 Not Found") << LinkPhase::Waiting << int(Kind::BadReply);
    QTest::newRow("200") << QByteArray("200 OK") << LinkPhase::Waiting << int(Kind::BadReply);
    QTest::newRow("502") << QByteArray("502 Bad Gateway") << LinkPhase::Waiting << int(Kind::Network);
}

void TestWebSocket::handshakeStatusIsTold()
{
    QFETCH(QByteArray, status);
    QFETCH(LinkPhase, phase);
    QFETCH(int, kind);
    RawServer raw("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    Wired wired(Way::WebSocket);
    wired.config.webSocketUrl = raw.url("ws");
    wired.open();
    QTRY_COMPARE(wired.state().phase, phase);
    QCOMPARE(int(wired.state().why.kind), kind);
    QCOMPARE(wired.state().why.code, status.first(3).toInt());
    if (phase == LinkPhase::Refused) {
        QTest::qWait(200);
        QCOMPARE(raw.requests, 1);
    }
}

void TestWebSocket::webSocketNetworkErrorsAreTold_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("refused") << QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(freePort())) << "REFUSED";
    QTest::newRow("no such host") << QUrl(QStringLiteral("ws://host.invalid:3001")) << "HOST_NOT_FOUND";
    QTest::newRow("no TLS there") << QUrl(QStringLiteral("wss://127.0.0.1:0")) << "TLS";
}

void TestWebSocket::webSocketNetworkErrorsAreTold()
{
    QFETCH(QUrl, url);
    QFETCH(QString, symbol);
    RawServer plain("HTTP/1.1 400 Bad Request\r\n\r\n");
    if (url.port() == 0)
        url.setPort(plain.serverPort());
    Wired wired(Way::WebSocket);
    wired.config.webSocketUrl = url;
    wired.config.timing.handshake = 20s;
    wired.open();
    QTRY_COMPARE_WITH_TIMEOUT(wired.state().phase, LinkPhase::Waiting, 20000);
    QCOMPARE(wired.state().why.kind, Kind::Network);
    QCOMPARE(wired.state().why.symbol, symbol);
}

void TestWebSocket::muteServersAreSilent()
{
    Wired wired(Way::WebSocket);
    wired.server.opened = [](QWebSocket *) {};
    wired.server.message = [](QWebSocket *, const QJsonObject &) {};
    wired.open();
    QTRY_VERIFY(wired.connected());
    QTRY_COMPARE(wired.state().why.symbol, QStringLiteral("SILENT"));
    QCOMPARE(wired.state().phase, LinkPhase::Connected);
    QCOMPARE(wired.server.handshakes, 1);
    wired.server.sendEvent(WireServer::lifecycle()); // it was only slow
    QTRY_COMPARE(wired.state().why, ApiError{});
}

void TestWebSocket::unansweredHandshakesEnd()
{
    QTcpServer mute;
    mute.listen(QHostAddress::LocalHost);
    Wired wired(Way::WebSocket);
    wired.config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(mute.serverPort()));
    wired.config.timing.handshake = 100ms;
    wired.open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Waiting);
    QCOMPARE(wired.state().why.symbol, QStringLiteral("HANDSHAKE"));
}

void TestWebSocket::failedDialsSlowDown()
{
    RawServer raw("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n");
    Wired wired(Way::WebSocket);
    wired.config.webSocketUrl = raw.url("ws");
    wired.config.timing.shortestRetry = 50ms;
    wired.config.timing.longestRetry = 10s;
    wired.open();
    QTRY_VERIFY(wired.state().attempt >= 4);
    std::chrono::milliseconds last{};
    for (const LinkState &state : std::as_const(wired.states)) {
        if (state.phase == LinkPhase::Waiting)
            last = state.retryIn;
    }
    QVERIFY(last >= 400ms); // 50 ms, doubled four times, with at most half of it taken off by chance
    QVERIFY(raw.requests <= wired.state().attempt + 1);
}

void TestWebSocket::apiPathsGetTheirEventSibling()
{
    for (const char *path : {"/onebot/api", "/onebot/event/"}) {
        Wired wired(Way::WebSocket);
        wired.config.webSocketUrl = wired.server.webSocketUrl(path);
        QStringList paths;
        wired.server.opened = [&](QWebSocket *socket) {
            paths.append(socket->requestUrl().path());
            if (paths.last() == QLatin1String("/onebot/event"))
                socket->sendTextMessage(QString::fromUtf8(WireServer::lifecycle()));
        };
        wired.open();
        QTRY_VERIFY(wired.connected());
        QTRY_VERIFY(wired.state().events);
        paths.sort();
        QCOMPARE(paths, texts({"/onebot/api", "/onebot/event"}));
        const auto good = wired.errorOf(GetPeople{});
        QTRY_VERIFY(*good);
        QCOMPARE((*good)->code, -1);
        QTest::qWait(450); // longer than the silence of this test: one of them spoke
        QCOMPARE(wired.state().why, ApiError{});
    }
}

void TestWebSocket::frameErrorsOfTheConnectionDropIt()
{
    Wired wired(Way::WebSocket);
    wired.open();
    QTRY_VERIFY(wired.connected());
    wired.server.sendEvent(
        "{\"status\":\"failed\",\"retcode\":1400,\"message\":\"bad frame\",\"echo\":\"\"}");
    QTRY_VERIFY(wired.phases.contains(LinkPhase::Waiting));
    const auto lost = std::ranges::find(wired.states, LinkPhase::Waiting, &LinkState::phase);
    QCOMPARE(lost->why,
             (ApiError{Kind::Network, 1400, QStringLiteral("bad frame"), QStringLiteral("CLOSED")}));
    QTRY_VERIFY(wired.connected());
}

void TestWebSocket::tooBigFramesDropTheConnection()
{
    Wired wired(Way::WebSocket);
    wired.server.message = [](QWebSocket *socket, const QJsonObject &) {
        socket->sendTextMessage(QString(FrameReader::maxBytes + 10, QLatin1Char(' ')));
    };
    wired.open();
    QTRY_VERIFY(wired.connected());
    const auto error = wired.errorOf(Patient{});
    QTRY_VERIFY_WITH_TIMEOUT(*error, 120'000);
    QCOMPARE((*error)->kind, Kind::Network);
    QTRY_VERIFY(wired.connected());
}

void TestWebSocket::tokensFromUrlsGoIntoTheHeader()
{
    Wired wired(Way::WebSocket);
    wired.config.token.clear();
    wired.config.webSocketUrl = wired.server.webSocketUrl("/?access_token=from%2Furl");
    wired.open();
    QTRY_VERIFY(wired.connected());
    QCOMPARE(wired.server.heads.constFirst(), QByteArray("Bearer from/url"));
    QCOMPARE(wired.server.sockets().constFirst()->requestUrl().query(), QString());

    Wired query(Way::WebSocket);
    query.config.tokenInQuery = true;
    query.open();
    QTRY_VERIFY(query.connected());
    const QUrlQuery sent(query.server.sockets().constFirst()->requestUrl());
    QCOMPARE(sent.queryItemValue(QStringLiteral("access_token"), QUrl::FullyDecoded), token);
}

void TestWebSocket::tokensAreNowhereInErrors()
{
    for (const Way way : {Way::Http, Way::WebSocket}) {
        RawServer raw("HTTP/1.1 500 " + token.toUtf8() + "\r\nContent-Length: 5\r\n\r\n<"
                      + token.first(4).toUtf8());
        Wired wired(way);
        wired.config.tokenInQuery = true;
        wired.config.httpUrl = raw.url("http");
        wired.config.webSocketUrl = raw.url("ws");
        wired.open();
        QTRY_COMPARE(wired.state().phase, LinkPhase::Waiting);
        QVERIFY2(!wired.state().why.detail.contains(token), qPrintable(wired.state().why.detail));
    }
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
