// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/samples.h"

#include <QTest>

using namespace qundesk;
using namespace qundesk::sample;
using Kind = ApiError::Kind;

class TestFrame : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void repliesAreReadWhereverDataStands_data();
    void repliesAreReadWhereverDataStands();
    void failuresAreTold_data();
    void failuresAreTold();
    void refusalsHideInOkReplies_data();
    void refusalsHideInOkReplies();
    void writesWithoutDataAreDone();
    void whatIsNoEnvelopeIsABadReply_data();
    void whatIsNoEnvelopeIsABadReply();
    void byteOrderMarksAreCut();
    void bodiesAreReadWithAndWithoutRoomBehind();
    void tooLongFramesAreRefused();
    void bigRepliesAreReadAndTheirMemoryGivenBack();
    void eventsAreReadInOnePassMore();
    void ownDecodersWin();
    void dataMayBeReadAgain();
    void streamPartsAreTold();
    void badBytesDoNotCostTheList();

private:
    Frame &frame(const QByteArray &bytes)
    {
        auto result = m_reader.parse(bytes);
        if (!result)
            qFatal("unreadable: %s", bytes.constData());
        return **result;
    }
    FrameReader m_reader;
};

void TestFrame::repliesAreReadWhereverDataStands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("people");
    const auto row = [](const char *name, const char *bytes, int people) {
        QTest::newRow(name) << QByteArray(bytes) << people;
    };
    row("first", "{\"data\":[{\"user_id\":1}],\"retcode\":0,\"status\":\"ok\",\"echo\":\"7\"}", 1);
    row("last", "{\"echo\":\"7\",\"status\":\"ok\",\"retcode\":0,\"data\":[{\"user_id\":1},{\"user_id\":2}]}",
        2);
    row("middle",
        "{\"status\":\"ok\",\"retcode\":0,\"data\":[{\"user_id\":1,\"x\":{\"data\":[]}}],\"message\":\"\","
        "\"wording\":\"\",\"echo\":7,\"stream\":\"normal-action\"}",
        1);
    row("absent", "{\"status\":\"ok\",\"retcode\":0,\"echo\":\"7\"}", 0);
    row("null", "{\"status\":\"ok\",\"retcode\":0,\"data\":null,\"echo\":\"7\"}", 0);
    row("text", "{\"status\":\"ok\",\"retcode\":0,\"data\":\"\",\"echo\":\"7\"}", 0);
    row("empty object", "{\"status\":\"ok\",\"retcode\":0,\"data\":{},\"echo\":\"7\"}", 0);
    row("one object", "{\"status\":\"ok\",\"retcode\":0,\"data\":{\"user_id\":5},\"echo\":\"7\"}", 1);
    row("async", "{\"status\":\"async\",\"retcode\":1,\"data\":null,\"echo\":\"7\"}", 0);
    row("no retcode", "{\"status\":\"ok\",\"data\":[{\"user_id\":1}],\"echo\":\"7\"}", 1);
    row("words in status", "{\"status\":\"done\",\"retcode\":0,\"data\":[{\"user_id\":1}],\"echo\":\"7\"}",
        1);
    row("retcode as text", "{\"status\":\"ok\",\"retcode\":\"0\",\"data\":[],\"echo\":\"7\"}", 0);
}

void TestFrame::repliesAreReadWhereverDataStands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, people);
    const QString text = QString::fromUtf8(bytes);
    for (const bool utf16 : {false, true}) {
        auto parsed = utf16 ? m_reader.parse(QStringView(text)) : m_reader.parse(bytes);
        QVERIFY(parsed.ok());
        QVERIFY(!(*parsed)->isEvent());
        QCOMPARE((*parsed)->echo, QStringLiteral("7"));
        json::Run run;
        const auto reply = decodeReply<GetPeople>(**parsed, run);
        QVERIFY2(reply.ok(), reply.ok() ? "" : qPrintable(reply.error().detail));
        QCOMPARE(std::any_cast<QList<Person>>(*reply).size(), people);
    }
}

void TestFrame::failuresAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ApiError>("error");
    const auto row = [](const char *name, const char *bytes, Kind kind, int code, const char *words,
                        const char *symbol = "") {
        QTest::newRow(name) << QByteArray(bytes)
                            << ApiError{kind, code, QString::fromUtf8(words), QString::fromUtf8(symbol)};
    };
    row("go-cqhttp",
        "{\"data\":null,\"message\":\"机器人权限不足\",\"msg\":\"NOT_MANAGEABLE\",\"retcode\":100,"
        "\"status\":\"failed\",\"wording\":\"机器人权限不足\"}",
        Kind::Rejected, 100, "机器人权限不足", "NOT_MANAGEABLE");
    row("go-cqhttp: no words",
        "{\"data\":null,\"msg\":\"FILE_SYSTEM_API_ERROR\",\"retcode\":100,\"wording\":\"\"}", Kind::Rejected,
        100, "FILE_SYSTEM_API_ERROR", "FILE_SYSTEM_API_ERROR");
    row("msg that is words", "{\"msg\":\"获取群公告失败\",\"retcode\":100,\"status\":\"failed\"}",
        Kind::Rejected, 100, "获取群公告失败");
    row("go-cqhttp: unknown action",
        "{\"data\":null,\"msg\":\"API_NOT_FOUND\",\"wording\":\"API不存在\",\"retcode\":404,\"status\":"
        "\"failed\"}",
        Kind::Unsupported, 404, "API不存在", "API_NOT_FOUND");
    row("NapCat over HTTP: unknown action",
        "{\"status\":\"failed\",\"retcode\":200,\"data\":null,\"message\":\"不支持的Api x\","
        "\"wording\":\"不支持的Api x\"}",
        Kind::Unsupported, 200, "不支持的Api x");
    row("NapCat over WebSocket: unknown action",
        "{\"status\":\"failed\",\"retcode\":1404,\"data\":null,\"message\":\"不支持的API x\"}",
        Kind::Unsupported, 1404, "不支持的API x");
    row("NapCat: refused", "{\"status\":\"failed\",\"retcode\":200,\"data\":null,\"message\":\"no right\"}",
        Kind::Rejected, 200, "no right");
    row("Lagrange: words in status",
        "{\"status\":\"upload broke\",\"retcode\":-1,\"data\":null,\"echo\":null}", Kind::Rejected, -1,
        "upload broke");
    row("Lagrange: words in data", "{\"status\":\"failed\",\"retcode\":110,\"data\":{\"msg\":\"no space\"}}",
        Kind::Rejected, 110, "no space");
    row("Lagrange: no words, and 1 is no success", "{\"status\":\"failed\",\"retcode\":1,\"data\":null}",
        Kind::Rejected, 1, "");
    row("wording before message", "{\"message\":\"m\",\"wording\":\"w\",\"status\":\"failed\",\"retcode\":9}",
        Kind::Rejected, 9, "w");
    row("QQ's wording",
        "{\"status\":\"failed\",\"retcode\":9,\"data\":{\"retMsg\":\"\",\"clientWording\":\"c\"}}",
        Kind::Rejected, 9, "c");
    row("token frame", "{\"status\":\"failed\",\"retcode\":1403,\"data\":null,\"message\":\"token验证失败\"}",
        Kind::Auth, 1403, "token验证失败");
    row("token body without a code", "{\"message\":\"token verify failed!\"}", Kind::Auth, 0,
        "token verify failed!");
    row("nothing known", "{\"hello\":1}", Kind::BadReply, 0, "");
    row("status alone", "{\"status\":\"failed\"}", Kind::Rejected, 0, "");
}

void TestFrame::failuresAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ApiError, error);
    json::Run run;
    const auto reply = decodeReply<GetPeople>(frame(bytes), run);
    QVERIFY(!reply.ok());
    QCOMPARE(reply.error().kind, error.kind);
    QCOMPARE(reply.error().code, error.code);
    QCOMPARE(reply.error().detail, error.detail);
    QCOMPARE(reply.error().symbol, error.symbol);
}

void TestFrame::refusalsHideInOkReplies_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("code"); // 0 = really done
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *data, int code, const char *words = "") {
        QTest::newRow(name) << QByteArray(data) << code << QString::fromUtf8(words);
    };
    row("result 0", "{\"result\":0}", 0);
    row("result", "{\"result\":120101005,\"errMsg\":\"no right\"}", 120101005, "no right");
    row("result as text", "{\"result\":\"5\"}", 5);
    row("result true is no code", "{\"result\":true}", 0);
    row("result as object",
        "{\"result\":{\"retCode\":-36,\"retMsg\":\"r\",\"clientWording\":\"文件名重复\"}}", -36, "r");
    row("retCode", "{\"retCode\":-103,\"retMsg\":\"\",\"clientWording\":\"gone\"}", -103, "gone");
    row("errCode", "{\"errCode\":11,\"errMsg\":\"e\"}", 11, "e");
    row("nested", "{\"transGroupFileResult\":{\"result\":{\"retCode\":7,\"retMsg\":\"n\"}}}", 7, "n");
    row("nested number", "{\"transGroupFileResult\":{\"result\":7}}", 7);
    row("failed files", "{\"transGroupFileResult\":{\"result\":{\"retCode\":0},\"failFileIdList\":[\"/a\"]}}",
        -1);
    row("no failed files",
        "{\"transGroupFileResult\":{\"result\":{\"retCode\":0},\"successFileIdList\":[\"/"
        "a\"],\"failFileIdList\":[]}}",
        0);
    row("with item",
        "{\"resultWithGroupItem\":{\"result\":{\"retCode\":3,\"retMsg\":\"w\"},\"groupItem\":{}}}", 3, "w");
    row("something else", "{\"notice_id\":\"abc\"}", 0);
    row("a list", "[1,2]", 0);
    row("deeper than anybody writes", "{\"result\":{\"result\":{\"result\":{\"result\":5}}}}", 0);
}

void TestFrame::refusalsHideInOkReplies()
{
    QFETCH(QByteArray, data);
    QFETCH(int, code);
    QFETCH(QString, words);
    json::Run run;
    const auto reply = decodeReply<Ban>(
        frame("{\"status\":\"ok\",\"retcode\":0,\"data\":" + data + ",\"message\":\"\"}"), run);
    QCOMPARE(reply.ok(), code == 0);
    if (code != 0)
        QCOMPARE(reply.error(), (ApiError{Kind::Rejected, code, words, {}}));
}

void TestFrame::writesWithoutDataAreDone()
{
    for (const char *data : {"", "\"data\":null,", "\"data\":\"\",", "\"data\":[],", "\"data\":{},"}) {
        json::Run run;
        QVERIFY(
            decodeReply<Ban>(frame("{" + QByteArray(data) + "\"retcode\":0,\"status\":\"ok\"}"), run).ok());
    }
}

void TestFrame::whatIsNoEnvelopeIsABadReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("blank") << QByteArray(" \n") << "";
    QTest::newRow("html") << QByteArray(" \r\n<!DOCTYPE html><html>502</html>") << "HTML";
    QTest::newRow("list") << QByteArray("[]") << "";
    QTest::newRow("number") << QByteArray("7") << "";
    QTest::newRow("text") << QByteArray("\"x\"") << "";
    QTest::newRow("null") << QByteArray("null") << "";
    QTest::newRow("open") << QByteArray("{") << "";
    QTest::newRow("two objects") << QByteArray("{}{}") << "";
    QTest::newRow("zeros") << QByteArray(64, '\0') << "";
}

void TestFrame::whatIsNoEnvelopeIsABadReply()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, symbol);
    const auto parsed = m_reader.parse(bytes);
    const ApiError error =
        parsed ? (*parsed)->failure().value_or(ApiError{Kind::Offline, 0, {}, {}}) : parsed.error();
    QCOMPARE(error.kind, Kind::BadReply);
    QCOMPARE(error.symbol, symbol);
}

void TestFrame::byteOrderMarksAreCut()
{
    QVERIFY(!frame("\xEF\xBB\xBF{\"retcode\":0}").failure());
    const QString text = QChar(QChar::ByteOrderMark) + QStringLiteral("{\"retcode\":0}");
    QVERIFY(m_reader.parse(QStringView(text)).ok());
}

// Where there is room for the parser a body is read where it stands, else a copy is. What is free before its
// first byte is no room. Neither way changes what the caller holds.
void TestFrame::bodiesAreReadWithAndWithoutRoomBehind()
{
    QByteArray roomy = twoPeople;
    roomy.reserve(roomy.size() + FrameReader::padding);
    QByteArray shifted = QByteArray(FrameReader::padding, ' ') + twoPeople;
    shifted.remove(0, FrameReader::padding);
    for (const QByteArray &body : {QByteArray(twoPeople), roomy, shifted}) {
        json::Run run;
        run.brokenItems = json::BrokenItems::Skip;
        const auto reply = decodeReply<GetPeople>(frame(body), run);
        QVERIFY(reply.ok());
        QCOMPARE(std::any_cast<const QList<Person> &>(*reply).size(), 2);
        QVERIFY(m_reader.parse(QByteArrayView("{\"retcode\":0}")).ok());
        QCOMPARE(body, QByteArray(twoPeople));
    }
}

void TestFrame::tooLongFramesAreRefused()
{
    const auto parsed = m_reader.parse(QByteArray(FrameReader::maxBytes + 1, ' '));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().symbol, QStringLiteral("TOO_BIG"));
}

void TestFrame::bigRepliesAreReadAndTheirMemoryGivenBack()
{
    QByteArray bytes = "{\"data\":[";
    while (bytes.size() < (20 << 20))
        bytes += "{\"user_id\":123456789,\"nickname\":\"张三\",\"card\":\"\",\"junk\":[1,2,3]},";
    const qsizetype people = bytes.count("user_id");
    bytes.chop(1);
    bytes += "],\"retcode\":0}";
    json::Run run;
    const auto reply = decodeReply<GetPeople>(frame(bytes), run);
    QVERIFY(reply.ok());
    QCOMPARE(std::any_cast<const QList<Person> &>(*reply).size(), people);
    m_reader.trim();
    QVERIFY(m_reader.parse(twoPeople).ok());
}

void TestFrame::eventsAreReadInOnePassMore()
{
    Frame &event = frame(cardEvent(7, "new"));
    QVERIFY(event.isEvent());
    QCOMPARE(event.detailType, QStringLiteral("group_card"));
    QCOMPARE(event.selfId, 10001);
    json::Run run;
    const auto wire = decodeSample(event, run);
    QVERIFY(wire);
    QCOMPARE(wire->user, 7);
    QCOMPARE(std::any_cast<QString>(wire->value), QStringLiteral("new"));
    QVERIFY(frame("{\"post_type\":\"message\",\"message_type\":\"group\",\"message\":[{\"type\":\"text\"}]}")
                .isEvent());
}

void TestFrame::ownDecodersWin()
{
    json::Run run;
    run.brokenItems = json::BrokenItems::Skip;
    const auto count = decodeReply<CountPeople>(frame(twoPeople), run);
    QVERIFY(count.ok());
    QCOMPARE(std::any_cast<qsizetype>(*count), 2);
    json::Run other;
    QVERIFY(!decodeReply<CountPeople>(frame("{\"retcode\":100}"), other).ok()); // never sees a failure
}

// The parser's string buffer has room for every string once; reading twice must start it anew.
void TestFrame::dataMayBeReadAgain()
{
    const QByteArray name(100000, 'n');
    Frame &reply = frame("{\"data\":{\"user_id\":1,\"nickname\":\"" + name + "\"},\"retcode\":0}");
    for (int i = 0; i < 8; ++i) {
        json::Run run;
        const auto person = reply.data<Person>(run);
        QVERIFY(person.ok());
        QCOMPARE(person->nickname.size(), name.size());
        const auto people = reply.data<QList<Person>>(run);
        QVERIFY(people.ok());
        QCOMPARE(people->size(), 1);
    }
    Frame &refused = frame("{\"status\":\"failed\",\"retcode\":5,\"data\":{\"msg\":\"" + name + "\"}}");
    for (int i = 0; i < 8; ++i)
        QCOMPARE(refused.failure()->detail.size(), name.size());
}

void TestFrame::streamPartsAreTold()
{
    QCOMPARE(frame("{\"retcode\":0,\"data\":{\"type\":\"stream\",\"chunk\":\"x\"}}").streamType(),
             QStringLiteral("stream"));
    QCOMPARE(frame("{\"retcode\":0,\"data\":null}").streamType(), QString());
}

void TestFrame::badBytesDoNotCostTheList()
{
    json::Run run;
    const auto reply = decodeReply<GetPeople>(
        frame("{\"retcode\":0,\"data\":[{\"user_id\":1,\"nickname\":\"\xff\x01\"},{\"user_id\":2}]}"), run);
    QVERIFY(reply.ok());
    QCOMPARE(std::any_cast<QList<Person>>(*reply).size(), 2);
    QCOMPARE(m_reader.repaired(), 1);
}

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
