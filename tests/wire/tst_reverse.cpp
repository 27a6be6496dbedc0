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

class TestReverse : public QObject {
    Q_OBJECT

private slots:
    void strangersAreTurnedAway();
    void newConnectionsReplaceStaleOnes();
    void otherAccountsAreTurnedAway();
    void rolesMayComeSeparately();
    void aNewSocketOfAPairReplacesBothStaleOnes_data();
    void aNewSocketOfAPairReplacesBothStaleOnes();
    void occupiedPortsAreTold();
};

void TestReverse::strangersAreTurnedAway()
{
    Wired wired(Way::Reverse);
    wired.wire.start();
    wired.api = std::make_unique<ApiClient>(makeLink(wired.config, &decodeSample), &wired.wire);
    wired.api->open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Connecting);
    for (const char *wrong : {"", "Bearer wrong", "Bearer ", "s3cret/+tokem"}) {
        QWebSocket *socket = wired.server.dialOut(wired.config.listenPort, wrong);
        QSignalSpy closed(socket, &QWebSocket::disconnected);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(socket->closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
        QTRY_COMPARE(wired.state().why.symbol, QStringLiteral("PEER_TOKEN"));
        QCOMPARE(wired.state().phase, LinkPhase::Waiting);
    }
    wired.server.dialOut(wired.config.listenPort, "Bearer " + token.toUtf8());
    QTRY_VERIFY(wired.connected());
    QCOMPARE(wired.state().why, ApiError{});
    QCOMPARE(wired.state().selfId, 10001);
    QWebSocket *late = wired.server.dialOut(wired.config.listenPort, "Token wrong");
    QSignalSpy closed(late, &QWebSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(wired.connected()); // ours is not disturbed
    QCOMPARE(wired.state().why, ApiError{});
}

void TestReverse::newConnectionsReplaceStaleOnes()
{
    Wired wired(Way::Reverse);
    wired.server.replies[people] = QByteArray();
    wired.open();
    QTRY_VERIFY(wired.connected());
    const auto lost = wired.errorOf(GetPeople{});
    QTRY_VERIFY(wired.server.calls.contains(people));
    QWebSocket *first = wired.server.sockets().constFirst();
    QSignalSpy closed(first, &QWebSocket::disconnected);
    wired.server.dialOut(wired.config.listenPort, token.toUtf8());
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(*lost);
    QCOMPARE((*lost)->kind, Kind::Network);
    wired.server.replies[people] = twoPeople;
    QTRY_COMPARE(wired.phases,
                 (QList<LinkPhase>{LinkPhase::Connecting, LinkPhase::Connected, LinkPhase::Connecting,
                                   LinkPhase::Connected})); // so that everything is read again
    const auto good = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*good);
    QCOMPARE((*good)->code, -1);
}

void TestReverse::otherAccountsAreTurnedAway()
{
    Wired wired(Way::Reverse);
    wired.open();
    QTRY_VERIFY(wired.connected());
    QWebSocket *other =
        wired.server.dialOut(wired.config.listenPort, "Bearer " + token.toUtf8(), "Universal", "20002");
    QSignalSpy closed(other, &QWebSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(wired.connected());
    QCOMPARE(wired.state().selfId, 10001);
}

void TestReverse::rolesMayComeSeparately()
{
    Wired wired(Way::Reverse);
    wired.wire.start();
    wired.api = std::make_unique<ApiClient>(makeLink(wired.config, &decodeSample), &wired.wire);
    wired.api->open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Connecting);
    const QByteArray header = "Token " + token.toUtf8();
    wired.server.dialOut(wired.config.listenPort, header, "Event");
    QTRY_VERIFY(wired.state().events);
    QCOMPARE(wired.state().phase, LinkPhase::Connecting); // nothing can be called yet
    wired.server.dialOut(wired.config.listenPort, header, "API");
    QTRY_VERIFY(wired.connected());
    QVERIFY(wired.state().events);
    const auto good = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*good);
    QCOMPARE((*good)->code, -1);
    QCOMPARE(wired.server.sockets().size(), 2);
}

void TestReverse::aNewSocketOfAPairReplacesBothStaleOnes_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("calls first") << QByteArray("API") << QByteArray("Event");
    QTest::newRow("events first") << QByteArray("Event") << QByteArray("API");
}

// The server has lost both without a word reaching this side, and dials again one after the other.
void TestReverse::aNewSocketOfAPairReplacesBothStaleOnes()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    Wired wired(Way::Reverse);
    wired.server.replies[people] = QByteArray();
    wired.wire.start();
    wired.api = std::make_unique<ApiClient>(makeLink(wired.config, &decodeSample), &wired.wire);
    QList<LinkPhase> phases;
    connect(wired.api.get(), &ApiClient::stateChanged, this, [&](const LinkState &state) {
        if (phases.isEmpty() || phases.last() != state.phase)
            phases.append(state.phase);
    });
    wired.api->open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Connecting);
    const QByteArray header = "Token " + token.toUtf8();
    QWebSocket *oldCalls = wired.server.dialOut(wired.config.listenPort, header, "API");
    QWebSocket *oldEvents = wired.server.dialOut(wired.config.listenPort, header, "Event");
    QTRY_VERIFY(wired.connected() && wired.state().events);
    const auto lost = wired.errorOf(GetPeople{});
    QTRY_VERIFY(wired.server.calls.contains(people));

    QSignalSpy callsClosed(oldCalls, &QWebSocket::disconnected);
    QSignalSpy eventsClosed(oldEvents, &QWebSocket::disconnected);
    wired.server.dialOut(wired.config.listenPort, header, first);
    QTRY_COMPARE(callsClosed.size(), 1);
    QTRY_COMPARE(eventsClosed.size(), 1);
    QTRY_VERIFY(*lost);
    QCOMPARE((*lost)->symbol, QStringLiteral("CLOSED"));
    wired.server.dialOut(wired.config.listenPort, header, second);
    QTRY_VERIFY(wired.connected() && wired.state().events);
    QCOMPARE(phases,
             (QList<LinkPhase>{LinkPhase::Connecting, LinkPhase::Connected, LinkPhase::Connecting,
                               LinkPhase::Connected})); // so that everything is read again
    QTRY_COMPARE(wired.server.sockets().size(), 2); // the second one has replaced nothing
    wired.server.replies[people] = twoPeople;
    const auto good = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*good);
    QCOMPARE((*good)->code, -1);
}

void TestReverse::occupiedPortsAreTold()
{
    QTcpServer occupant;
    occupant.listen(QHostAddress::LocalHost);
    Wired wired(Way::Reverse);
    wired.config.listenPort = occupant.serverPort();
    wired.wire.start();
    wired.api = std::make_unique<ApiClient>(makeLink(wired.config, &decodeSample), &wired.wire);
    wired.api->open();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Waiting);
    QCOMPARE(wired.state().why.symbol, QStringLiteral("LISTEN"));
    QVERIFY(!wired.state().why.detail.isEmpty());
    occupant.close();
    QTRY_COMPARE(wired.state().phase, LinkPhase::Connecting);
}

QTEST_GUILESS_MAIN(TestReverse)
#include "tst_reverse.moc"
