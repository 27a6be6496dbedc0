// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/samples.h"

#include <QTest>

using namespace qundesk;
using namespace qundesk::sample;

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void numbersComeInEveryDress();
    void idsBeyondDoublePassThrough();
    void textsComeInEveryDress();
    void booleansComeInEveryDress();
    void numbersOutOfRangeKeepTheDefault();
    void enumsAreReadByNameAndUnknownOnesCounted();
    void lastDuplicateWins();
    void bestSpellingWinsAndNullNeverOverwrites();
    void optionalsStayEmptyOnNull();
    void objectsAndListsNest();
    void cutSurrogatesAndBadBytesAreLivedWith();
    void requiredFieldsDecide_data();
    void requiredFieldsDecide();
    void innermostPlaceIsNamed();
    void brokenItemsFailOrAreSkipped();
    void truncationIsAlwaysAnError();
    void mutantsNeverCrash();
    void deepNestingIsSkipped();
    void manyUnknownKeysDoNotConfuseTheFinder();
    void requestsAreStrict();

private:
    template <class T> Result<T> dataOf(const QByteArray &data, json::Run &run)
    {
        auto frame = m_reader.parse("{\"data\":" + data + ",\"retcode\":0,\"status\":\"ok\"}");
        return frame ? (*frame)->data<T>(run) : Result<T>(frame.error());
    }
    /// {"id":1, <members>}
    Everything one(const QByteArray &members)
    {
        json::Run run;
        auto result = dataOf<Everything>("{\"id\":1," + members + '}', run);
        if (!result) {
            QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
            return {};
        }
        return *result;
    }
    FrameReader m_reader;
};

void TestFields::numbersComeInEveryDress()
{
    QCOMPARE(one("\"small\":5").small, 5);
    QCOMPARE(one("\"small\":\" 5 \"").small, 5);
    QCOMPARE(one("\"small\":5.0").small, 5);
    QCOMPARE(one("\"small\":1e3").small, 1000);
    QCOMPARE(one("\"small\":true").small, 1);
    QCOMPARE(one("\"small\":-2147483648").small, std::numeric_limits<qint32>::min());
    QCOMPARE(one("\"small\":null").small, 7);
    QCOMPARE(one("\"small\":\"\"").small, 7);
    QCOMPARE(one("\"ratio\":\"0.5\"").ratio, 0.5);
    QCOMPARE(one("\"ratio\":3").ratio, 3.0);
    QCOMPARE(one("\"lasts\":\"90\"").lasts, std::chrono::seconds(90));
}

void TestFields::idsBeyondDoublePassThrough()
{
    QCOMPARE(one("\"id\":9007199254740993").id, 9007199254740993LL);
    QCOMPARE(one("\"id\":\"9007199254740993\"").id, 9007199254740993LL);
    QCOMPARE(one("\"id\":-9223372036854775808").id, std::numeric_limits<qint64>::min());
    QCOMPARE(one("\"id\":9223372036854775807").id, std::numeric_limits<qint64>::max());
    QCOMPARE(one("\"text\":9007199254740993 ").text, QStringLiteral("9007199254740993"));
}

void TestFields::textsComeInEveryDress()
{
    QCOMPARE(one("\"text\":\"a\\u00e9\\ud83d\\ude00\"").text, QStringLiteral("aé😀"));
    QCOMPARE(one("\"text\":true").text, QStringLiteral("true"));
    QCOMPARE(one("\"text\":null").text, QString());
    QCOMPARE(one("\"text\":-1.50").text, QStringLiteral("-1.50"));
    QCOMPARE(one("\"words\":[\"a\",5,true]").words, texts({"a", "5", "true"}));
    QCOMPARE(one("\"words\":\"a\"").words, texts({"a"}));
}

void TestFields::booleansComeInEveryDress()
{
    for (const char *yes : {"true", "1", "\"true\"", "\"1\"", "-1"})
        QVERIFY2(one("\"flag\":" + QByteArray(yes)).flag, yes);
    for (const char *no : {"false", "0", "\"false\"", "\"0\"", "\"\"", "null"})
        QVERIFY2(!one("\"flag\":" + QByteArray(no)).flag, no);
}

void TestFields::numbersOutOfRangeKeepTheDefault()
{
    json::Run run;
    const auto result =
        dataOf<Everything>("{\"id\":1,\"small\":2147483648,\"tiny\":-1,\"ratio\":\"x\"}", run);
    QVERIFY(result.ok());
    QCOMPARE(result->small, 7);
    QCOMPARE(result->tiny, quint8(0));
    QCOMPARE(run.odd, 3);
    QCOMPARE(run.problem, QStringLiteral("wrong type: field small"));
}

void TestFields::enumsAreReadByNameAndUnknownOnesCounted()
{
    QCOMPARE(one("\"rank\":\"admin\"").rank, Rank::Admin);
    json::Run run;
    const auto result = dataOf<Everything>("{\"id\":1,\"rank\":\"emperor\"}", run);
    QVERIFY(result.ok());
    QCOMPARE(result->rank, Rank::Member);
    QCOMPARE(run.odd, 1);
}

void TestFields::lastDuplicateWins() { QCOMPARE(one("\"small\":1,\"small\":2").small, 2); }

void TestFields::bestSpellingWinsAndNullNeverOverwrites()
{
    QCOMPARE(one("\"txt\":\"c\",\"text\":\"a\",\"Text\":\"b\"").text, QStringLiteral("a"));
    QCOMPARE(one("\"text\":\"a\",\"txt\":\"c\"").text, QStringLiteral("a"));
    QCOMPARE(one("\"Text\":\"b\",\"text\":null").text, QStringLiteral("b"));
    QCOMPARE(one("\"txt\":\"c\"").text, QStringLiteral("c"));
}

void TestFields::optionalsStayEmptyOnNull()
{
    QVERIFY(!one("\"maybe\":null").maybe);
    QVERIFY(!one("\"maybe\":{}").maybe);
    QCOMPARE(one("\"maybe\":\"3\"").maybe, std::optional(3));
}

void TestFields::objectsAndListsNest()
{
    QCOMPARE(one("\"inner\":{\"id\":\"4\",\"name\":\"n\"}").inner.id, 4);
    QCOMPARE(one("\"inners\":[{\"id\":4},{\"id\":5}]").inners.size(), 2);
    QCOMPARE(one("\"inners\":{\"id\":4}").inners.size(), 1);
    QCOMPARE(one("\"inners\":null").inners.size(), 0);
    QCOMPARE(one("\"x\":[{\"id\":5}],\"y\":{\"id\":9}").id, 1); // keys of other levels are not ours
}

void TestFields::cutSurrogatesAndBadBytesAreLivedWith()
{
    QCOMPARE(one("\"text\":\"a\\ud83d\"").text, QString(QLatin1Char('a')) + QChar(0xd83d));
    QCOMPARE(m_reader.repaired(), 0);
    QCOMPARE(one("\"text\":\"a\xff\"").text, QString(QLatin1Char('a')) + QChar(QChar::ReplacementCharacter));
    QCOMPARE(one("\"text\":\"a\x02\"").text, QStringLiteral("a "));
    QCOMPARE(m_reader.repaired(), 2);
}

void TestFields::requiredFieldsDecide_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("error");
    QTest::newRow("text for number") << QByteArray("{\"id\":\"x\"}") << "wrong type: field id";
    QTest::newRow("missing") << QByteArray("{\"text\":\"x\"}") << "missing: field id";
    QTest::newRow("null") << QByteArray("{\"id\":null}") << "missing: field id";
    QTest::newRow("object for number") << QByteArray("{\"id\":{}}") << "wrong type: field id";
    QTest::newRow("too big") << QByteArray("{\"id\":9223372036854775808}") << "wrong type: field id";
    QTest::newRow("fraction") << QByteArray("{\"id\":1.5}") << "wrong type: field id";
    QTest::newRow("list for object") << QByteArray("[1]") << "wrong type of data";
}

void TestFields::requiredFieldsDecide()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, error);
    json::Run run;
    const auto result = dataOf<Everything>(data, run);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ApiError::Kind::BadReply);
    QCOMPARE(result.error().detail, error);
}

void TestFields::innermostPlaceIsNamed()
{
    json::Run run;
    const auto result =
        dataOf<QList<Everything>>("[{\"id\":1},{\"id\":2,\"inners\":[{\"id\":1},{\"id\":\"?\"}]}]", run);
    QVERIFY(result.ok());
    QCOMPARE(run.odd, 1);
    QCOMPARE(run.problem, QStringLiteral("wrong type: field id of item 1 of field inners"));
}

void TestFields::brokenItemsFailOrAreSkipped()
{
    const QByteArray data = "[{\"id\":1},{\"id\":[1,{\"a\":2}],\"text\":\"t\"},7,null,{\"text\":\"x\"},"
                            "{\"id\":2,\"small\":99999999999}]";
    json::Run strict;
    const auto failed = dataOf<QList<Everything>>(data, strict);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().detail, QStringLiteral("wrong type: field id of item 1"));
    json::Run lax;
    lax.brokenItems = json::BrokenItems::Skip;
    const auto result = dataOf<QList<Everything>>(data, lax);
    QVERIFY(result.ok());
    QCOMPARE(result->size(), 2);
    QCOMPARE(lax.skipped, 4);
    QCOMPARE(lax.odd, 1);
    QCOMPARE(result->at(1).small, 7);
    QCOMPARE(lax.problem, QStringLiteral("wrong type: field id of item 1"));
}

void TestFields::truncationIsAlwaysAnError()
{
    const QByteArray whole =
        "{\"status\":\"ok\",\"data\":[{\"id\":1,\"text\":\"a\\u00e9b\",\"inner\":{\"id\":3}},"
        "{\"id\":2,\"inners\":[{\"id\":1}]}],\"retcode\":0,\"echo\":\"1\"}";
    for (qsizetype n = 0; n < whole.size(); ++n) {
        const QByteArray cut = whole.first(n);
        auto frame = m_reader.parse(cut);
        if (!frame)
            continue;
        json::Run run;
        run.brokenItems = json::BrokenItems::Skip;
        const auto result = (*frame)->data<QList<Everything>>(run);
        QVERIFY2(!result.ok(), cut.constData());
    }
}

void TestFields::mutantsNeverCrash()
{
    const QByteArray whole =
        "{\"status\":\"ok\",\"data\":[{\"id\":1,\"text\":\"a\\u00e9\\ud83d\\ude00b\","
        "\"inner\":{\"id\":3},\"words\":[\"x\",1,null]},"
        "{\"id\":\"2\",\"flag\":true,\"inners\":[{\"id\":1e2}]}],\"retcode\":0,\"echo\":\"1\"}";
    const QByteArray odd("{}[]\",:\\0x-\xff\xc3 e.tn");
    quint32 seed = 1;
    const auto random = [&seed](qsizetype below) {
        seed = seed * 1664525u + 1013904223u;
        return qsizetype((seed >> 8) % quint32(below));
    };
    int readable = 0;
    for (int i = 0; i < 100000; ++i) {
        QByteArray bytes = whole;
        for (qsizetype k = 0, n = 1 + random(3); k < n; ++k)
            bytes[random(bytes.size())] = odd.at(random(odd.size()));
        auto frame = m_reader.parse(bytes);
        if (!frame || (*frame)->isEvent() || (*frame)->failure())
            continue;
        json::Run run;
        run.brokenItems = json::BrokenItems::Skip;
        readable += (*frame)->data<QList<Everything>>(run).ok();
    }
    QVERIFY(readable > 1000); // else the mutants were too wild to prove anything
    QVERIFY(readable < 90000);
}

void TestFields::deepNestingIsSkipped()
{
    for (int n : {200, 2000, 200000}) {
        const QByteArray deep = QByteArray(n, '[') + QByteArray(n, ']');
        QCOMPARE(one("\"unknown\":" + deep + ",\"small\":3").small, 3);
        json::Run run;
        QVERIFY(!dataOf<Everything>("{\"id\":" + deep + '}', run).ok());
        json::Run other;
        const QByteArray objects = QByteArray("{\"inner\":").repeated(n) + "1" + QByteArray(n, '}');
        QVERIFY(!dataOf<Everything>(objects, other).ok());
    }
}

void TestFields::manyUnknownKeysDoNotConfuseTheFinder()
{
    QByteArray items;
    for (int item = 0; item < 3; ++item) {
        items += items.isEmpty() ? "[{" : ",{";
        for (int key = 0; key < 60;
             ++key) // more than are remembered by position, and longer than the padding
            items += "\"k" + QByteArray::number((key * 7 + item) % 60) + QByteArray(key % 2 ? 90 : 1, 'x')
                + "\":1,";
        items += "\"id\":" + QByteArray::number(item) + '}';
    }
    json::Run run;
    const auto result = dataOf<QList<Everything>>(items + ']', run);
    QVERIFY(result.ok());
    QCOMPARE(result->size(), 3);
    QCOMPARE(result->at(2).id, 2);
}

void TestFields::requestsAreStrict()
{
    Everything record;
    record.id = 9007199254740993;
    record.text = QStringLiteral("5");
    record.rank = Rank::Admin;
    record.lasts = std::chrono::seconds(60);
    record.inners = {{QStringLiteral("n"), 4}};
    const QJsonObject out = json::encode(record);
    QVERIFY(!out.contains(QLatin1String("maybe"))); // never null
    QCOMPARE(out[QLatin1String("id")].toInteger(), 9007199254740993LL);
    QVERIFY(out[QLatin1String("flag")].isBool());
    QVERIFY(out[QLatin1String("text")].isString());
    QCOMPARE(out[QLatin1String("Text")], out[QLatin1String("text")]); // under every spelling
    QCOMPARE(out[QLatin1String("lasts")].toInt(), 60);
    QCOMPARE(out[QLatin1String("rank")].toString(), QStringLiteral("admin"));
    QCOMPARE(out[QLatin1String("inners")][0][QLatin1String("id")].toInt(), 4);
    const QByteArray text = QJsonDocument(out).toJson(QJsonDocument::Compact);
    QVERIFY2(text.contains("\"id\":9007199254740993,"), text.constData());
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
