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

class TestHttp : public QObject {
    Q_OBJECT

private slots:
    void httpAsksProperly();
    void httpStatusesAreTold_data();
    void httpStatusesAreTold();
    void httpTokenRefusalsEndTheTrying();
    void httpServersThatCloseAreNotAskedTwice();
    void httpRepliesCutInTheMiddleFail();
    void httpRepliesBeyondTheLimitAreAborted();
    void httpRedirectsAreNotFollowed();
    void httpNetworkErrorsAreTold_data();
    void httpNetworkErrorsAreTold();
    void httpComesBack();
    void httpCrashOnOneCallIsNoLostConnection();
};

void TestHttp::httpAsksProperly()
{
    Wired wired(Way::Http);
    wired.config.httpUrl = wired.server.httpUrl("/behind/proxy/");
    wired.open();
    QTRY_VERIFY(wired.connected());
    const QByteArray head = wired.server.heads.constFirst();
    QVERIFY2(head.startsWith("POST /behind/proxy/get_login_info HTTP/1.1"), head.constData());
    QVERIFY(head.toLower().contains("content-type: application/json"));
    QVERIFY(head.contains("Authorization: Bearer " + token.toUtf8()));
    QVERIFY(head.toLower().contains("content-length: 2")); // {}
}

void TestHttp::httpStatusesAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ApiError>("error");
    const auto row = [](const char *name, const char *status, const char *body, Kind kind, int code,
                        const char *words = "", const char *symbol = "") {
        QTest::newRow(name) << WireServer::answer(body, status)
                            << ApiError{kind, code, QString::fromUtf8(words), QString::fromUtf8(symbol)};
    };
    row("400 empty", "400 Bad Request", "", Kind::BadReply, 400, "Empty: no JSON found");
    row("404 page", "404 Not Found", "<html>nginx</html>", Kind::BadReply, 404, "a web page instead of JSON",
        "HTML");
    row("404 LLBot", "404 Not Found", "{\"status\":\"failed\",\"retcode\":404,\"message\":\"?\"}",
        Kind::Unsupported, 404, "?");
    row("404 other JSON", "404 Not Found", "{\"error\":\"x\"}", Kind::BadReply, 404);
    row("405", "405 Method Not Allowed", "", Kind::BadReply, 405, "Empty: no JSON found");
    row("500 empty", "500 Internal Server Error", "", Kind::Network, 500);
    row("502 page", "502 Bad Gateway", "<html>", Kind::BadReply, 502, "a web page instead of JSON", "HTML");
    row("500 that says ok", "500 Internal Server Error", "{\"status\":\"ok\",\"retcode\":0}", Kind::BadReply,
        500);
    row("page with 200", "200 OK", "<!doctype html>", Kind::BadReply, 0, "a web page instead of JSON",
        "HTML");
    row("list", "200 OK", "[]", Kind::BadReply, 0, "The JSON element does not have the requested type.");
}

void TestHttp::httpStatusesAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(ApiError, error);
    Wired wired(Way::Http);
    wired.open();
    QTRY_VERIFY(wired.connected());
    wired.server.http = [&](QTcpSocket *socket, const QByteArray &) { socket->write(answer); };
    const auto got = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*got);
    QCOMPARE((*got)->kind, error.kind);
    QCOMPARE((*got)->code, error.code);
    QCOMPARE((*got)->symbol, error.symbol);
    QCOMPARE((*got)->detail, error.detail);
}

void TestHttp::httpTokenRefusalsEndTheTrying()
{
    for (const char *refusal : {"401 Unauthorized", "403 Forbidden"}) {
        Wired wired(Way::Http);
        const QByteArray body = refusal[2] == '3' ? "{\"message\":\"token verify failed!\"}" : "";
        wired.server.http = [&](QTcpSocket *socket, const QByteArray &) {
            socket->write(WireServer::answer(body, refusal));
        };
        wired.open();
        QTRY_COMPARE(wired.state().phase, LinkPhase::Refused);
        QCOMPARE(wired.state().why.kind, Kind::Auth);
        QCOMPARE(wired.state().why.code, QByteArray(refusal).first(3).toInt());
        const qsizetype asked = wired.server.heads.size();
        const auto error = wired.errorOf(GetPeople{});
        QTRY_VERIFY(*error);
        QCOMPARE((*error)->kind, Kind::Auth);
        QTest::qWait(150); // many times the shortest pause of this test
        QCOMPARE(wired.server.heads.size(), asked);
        wired.server.http = nullptr;
        wired.api->retryNow();
        QTRY_VERIFY(wired.connected());
    }
}

// Qt by itself repeats a POST three times; a kick must not be sent twice.
void TestHttp::httpServersThatCloseAreNotAskedTwice()
{
    Wired wired(Way::Http);
    wired.open();
    QTRY_VERIFY(wired.connected());
    int bans = 0;
    wired.server.http = [&](QTcpSocket *socket, const QByteArray &body) {
        bans += body.contains("duration");
        socket->abort();
    };
    const auto error = wired.errorOf(Ban{});
    QTRY_VERIFY(*error);
    QCOMPARE((*error)->kind, Kind::Network);
    QCOMPARE((*error)->symbol, QStringLiteral("CRASHED"));
    QCOMPARE((*error)->detail, QStringLiteral("server closed the connection"));
    QCOMPARE(bans, 1);
}

void TestHttp::httpRepliesCutInTheMiddleFail()
{
    Wired wired(Way::Http);
    wired.open();
    QTRY_VERIFY(wired.connected());
    wired.server.http = [](QTcpSocket *socket, const QByteArray &) {
        socket->write(WireServer::answer(twoPeople).chopped(10));
        socket->flush();
        socket->disconnectFromHost();
    };
    const auto error = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*error);
    QCOMPARE((*error)->kind, Kind::Network);
    QCOMPARE((*error)->symbol, QStringLiteral("CLOSED"));
    wired.server.http = [](QTcpSocket *socket, const QByteArray &) {
        socket->write(WireServer::answer(twoPeople.chopped(20)));
    };
    const auto truncated = wired.errorOf(GetPeople{}); // the length is right, the JSON is not
    QTRY_VERIFY(*truncated);
    QCOMPARE((*truncated)->kind, Kind::BadReply);
}

void TestHttp::httpRepliesBeyondTheLimitAreAborted()
{
    Wired wired(Way::Http);
    wired.open();
    QTRY_VERIFY(wired.connected());
    wired.server.http = [](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"); // no length, no end
        const auto more = [socket] {
            while (socket->bytesToWrite() < (4 << 20))
                socket->write(QByteArray(1 << 20, ' '));
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
    const auto error = wired.errorOf(GetPeople{});
    QTRY_VERIFY_WITH_TIMEOUT(*error, 20000);
    QCOMPARE((*error)->kind, Kind::BadReply);
    QCOMPARE((*error)->symbol, QStringLiteral("TOO_BIG"));
}

void TestHttp::httpRedirectsAreNotFollowed()
{
    Wired wired(Way::Http);
    wired.open();
    QTRY_VERIFY(wired.connected());
    RawServer other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    wired.server.http = [&](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.url("http").toEncoded()
                      + "/x?access_token=y\r\nContent-Length: 0\r\n\r\n");
    };
    const auto error = wired.errorOf(GetPeople{});
    QTRY_VERIFY(*error);
    QCOMPARE(**error,
             (ApiError{Kind::BadReply, 307, other.url("http").toString() + QStringLiteral("/x"),
                       QStringLiteral("REDIRECT")}));
    QCOMPARE(other.requests, 0);
}

void TestHttp::httpNetworkErrorsAreTold_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("refused") << QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort())) << "REFUSED";
    QTest::newRow("no such host") << QUrl(QStringLiteral("http://host.invalid:3000")) << "HOST_NOT_FOUND";
    QTest::newRow("no TLS there") << QUrl(QStringLiteral("https://127.0.0.1:0")) << "TLS";
}

void TestHttp::httpNetworkErrorsAreTold()
{
    QFETCH(QUrl, url);
    QFETCH(QString, symbol);
    RawServer plain("HTTP/1.1 400 Bad Request\r\n\r\n");
    if (url.port() == 0)
        url.setPort(plain.serverPort());
    Wired wired(Way::Http);
    wired.config.httpUrl = url;
    wired.config.timing.handshake = 20s;
    wired.open();
    QTRY_COMPARE_WITH_TIMEOUT(wired.state().phase, LinkPhase::Waiting, 20000);
    QCOMPARE(wired.state().why.kind, Kind::Network);
    QCOMPARE(wired.state().why.symbol, symbol);
    QVERIFY(!wired.state().why.detail.isEmpty());
    QVERIFY(wired.state().retryIn.count() > 0);
    QVERIFY(wired.state().attempt >= 1);
}

void TestHttp::httpComesBack()
{
    Wired wired(Way::Http);
    wired.server.http = [](QTcpSocket *socket, const QByteArray &) { socket->abort(); };
    wired.open();
    QTRY_VERIFY(wired.state().attempt >= 2);
    QVERIFY(!wired.phases.contains(LinkPhase::Connected));
    wired.server.http = nullptr;
    QTRY_VERIFY(wired.connected());
    QCOMPARE(wired.state().attempt, 0);
}

void TestHttp::httpCrashOnOneCallIsNoLostConnection()
{
    Wired wired(Way::Http);
    wired.open();
    QTRY_VERIFY(wired.connected());
    wired.server.http = [&](QTcpSocket *socket, const QByteArray &body) {
        if (body.contains("duration"))
            socket->abort();
        else
            socket->write(WireServer::answer(wired.server.replies[QStringLiteral("get_login_info")]));
    };
    const auto error = wired.errorOf(Ban{});
    QTRY_VERIFY(*error);
    QTest::qWait(100); // the probe after it has been answered by then
    QCOMPARE(wired.phases, (QList<LinkPhase>{LinkPhase::Connecting, LinkPhase::Connected}));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
