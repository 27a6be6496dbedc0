// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backoff.h"
#include "core/duration.h"

#include <QTest>
#include <limits>

using namespace qundesk;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestDuration : public QObject {
    Q_OBJECT

private slots:
    void amountsAreRead_data();
    void amountsAreRead();
    void momentsAreRead_data();
    void momentsAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void aMomentRoundsUpToWholeSeconds();
    void aMomentInTheNewYearIsNear();
    void durationIsCutIntoParts();
    void countdownHasNoWords_data();
    void countdownHasNoWords();
    void compactFormIsReadBack_data();
    void compactFormIsReadBack();

    void delaysDoubleUpToTheLongest();
    void jitterStaysBetweenHalfAndAll();
    void delaysNeverLeaveTheLimits_data();
    void delaysNeverLeaveTheLimits();
    void resetStartsAgain();
};

static const QDateTime sunday(QDate(2026, 11, 22), QTime(22, 48), Qt::UTC);

void TestDuration::amountsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("wanted");
    const std::pair<const char16_t *, seconds> rows[] = {
        {u"90m", 90min},
        {u"1d2h", 26h},
        {u"2天3小时", 51h},
        {u"1 h 30 min", 90min},
        {u"45s", 45s},
        {u"10", 10min},
        {u"1h30", 90min},
        {u"1m30", 90s},
        {u"1d12", 36h},
        {u"1.5h", 90min},
        {u"0.5 小时", 30min},
        {u"半小时", 30min},
        {u"半天", 12h},
        {u"１０分钟", 10min},
        {u"2个小时", 2h},
        {u"3小時20分鐘", 200min},
        {u"1周", 168h},
        {u"2 weeks", 336h},
        {u"1 day, 2 hours, 3 minutes, 4 seconds", 26h + 3min + 4s},
        {u"1日", 24h},
        {u"3时5分6秒", 3h + 5min + 6s},
        {u"  7D ", 168h},
        {u"29d23h59m59s", longestMute},
        {u"2591999s", longestMute},
        {u"1s", 1s},
        {u"0h1m", 1min},
        {u"2h1d", 26h},
        {u"0.001s", 1s},
    };
    for (const auto &[text, wanted] : rows)
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << qint64(wanted.count());
}

void TestDuration::amountsAreRead()
{
    QFETCH(QString, text);
    const ParsedDuration parsed = parseDuration(text, sunday);
    QCOMPARE(parsed.error, DurationError::None);
    QTEST(qint64(parsed.value.count()), "wanted");
}

void TestDuration::momentsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("end");
    const auto row = [](const char16_t *text, QDate date, QTime time) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QDateTime(date, time, Qt::UTC);
    };
    const QDate today(2026, 11, 22);
    row(u"到 23:00", today, {23, 0});
    row(u"到23:00", today, {23, 0});
    row(u"到２３：００", today, {23, 0});
    row(u"until 23:00", today, {23, 0});
    row(u"UNTIL 23:00:30", today, {23, 0, 30});
    row(u"til 7:00", today.addDays(1), {7, 0});
    row(u"until 22:48", today.addDays(1), {22, 48}); // this very moment is the next day's
    row(u"till 24:00", today.addDays(1), {0, 0});
    row(u"til 11-25 08:00", {2026, 11, 25}, {8, 0});
    row(u"til 11/25 8:00", {2026, 11, 25}, {8, 0});
    row(u"到 2026-11-25 08:00", {2026, 11, 25}, {8, 0});
    row(u"until 2026-11-25T08:00", {2026, 11, 25}, {8, 0});
    row(u"到11月25日8点", {2026, 11, 25}, {8, 0});
    row(u"到 11月25日 8点半", {2026, 11, 25}, {8, 30});
    row(u"至 8点15分", today.addDays(1), {8, 15});
    row(u"到明天 8:00", today.addDays(1), {8, 0});
    row(u"until tomorrow", today.addDays(1), {0, 0});
    row(u"到后天", today.addDays(2), {0, 0});
    row(u"到 11-30", {2026, 11, 30}, {0, 0});
}

void TestDuration::momentsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, end);
    const ParsedDuration parsed = parseDuration(text, sunday);
    QCOMPARE(parsed.error, DurationError::None);
    QCOMPARE(sunday.addSecs(parsed.value.count()), end);
}

void TestDuration::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("error");
    const std::pair<const char16_t *, DurationError> rows[] = {
        {u"", DurationError::Empty},
        {u" \t\n", DurationError::Empty},
        {u"\u3000", DurationError::Empty},
        {u"0", DurationError::NotPositive},
        {u"0d0h", DurationError::NotPositive},
        {u"30d", DurationError::TooLong},
        {u"29d24h", DurationError::TooLong},
        {u"2592000s", DurationError::TooLong},
        {u"999999999w", DurationError::TooLong},
        {u"9999999999", DurationError::Malformed},
        {u"-5", DurationError::Malformed},
        {u"+5m", DurationError::Malformed},
        {u"1e3", DurationError::Malformed},
        {u"1h1h", DurationError::Malformed},
        {u"5 5", DurationError::Malformed},
        {u"1h 5 5", DurationError::Malformed},
        {u"1s5", DurationError::Malformed},
        {u"h", DurationError::Malformed},
        {u"半", DurationError::Malformed},
        {u"5 apples", DurationError::Malformed},
        {u"10mm", DurationError::Malformed},
        {u"5months", DurationError::Malformed},
        {u"١٠m", DurationError::Malformed},
        {u"1:30", DurationError::Malformed},
        {u"到", DurationError::Malformed},
        {u"until", DurationError::Malformed},
        {u"until 25:00", DurationError::Malformed},
        {u"until 24:01", DurationError::Malformed},
        {u"until 23:60", DurationError::Malformed},
        {u"until 23", DurationError::Malformed}, // o'clock or the 23rd?
        {u"until 23:", DurationError::Malformed},
        {u"until 13-01", DurationError::Malformed},
        {u"until 02-30 08:00", DurationError::Malformed},
        {u"until yesterday", DurationError::Malformed},
        {u"till5", DurationError::Malformed},
        {u"到 11-20 08:00", DurationError::InPast},
        {u"到 2026-11-22 22:48", DurationError::InPast},
        {u"到 1999-01-01", DurationError::InPast},
        {u"到今天 8:00", DurationError::InPast},
        {u"到 12-31 08:00", DurationError::TooLong},
        {u"到 9999-12-31", DurationError::TooLong},
    };
    for (const auto &[text, error] : rows)
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << int(error);
    QTest::newRow("very long") << QStringLiteral("1h ").repeated(100'000) << int(DurationError::Malformed);
    QTest::newRow("nul") << QString(QChar(u'\0')) << int(DurationError::Malformed);
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << int(DurationError::Malformed);
}

void TestDuration::nonsenseIsRefused()
{
    QFETCH(QString, text);
    const ParsedDuration parsed = parseDuration(text, sunday);
    QTEST(int(parsed.error), "error");
    QCOMPARE(parsed.value, 0s);
    QVERIFY(!parsed.ok());
}

void TestDuration::aMomentRoundsUpToWholeSeconds()
{
    const QDateTime now = sunday.addMSecs(300);
    QCOMPARE(parseDuration(u"until 22:49", now).value, 60s); // 59.7 s; a second less would end too early
}

void TestDuration::aMomentInTheNewYearIsNear()
{
    const QDateTime newYearsEve(QDate(2026, 12, 31), QTime(20, 0), Qt::UTC);
    QCOMPARE(parseDuration(u"til 01-02 08:00", newYearsEve).value, seconds(36h));
    QCOMPARE(parseDuration(u"til 11-02 08:00", newYearsEve).error, DurationError::InPast);
}

void TestDuration::durationIsCutIntoParts()
{
    QCOMPARE(durationParts(longestMute), (DurationParts{29, 23, 59, 59}));
    QCOMPARE(durationParts(8h + 12min), (DurationParts{0, 8, 12, 0}));
    QCOMPARE(durationParts(-5s), DurationParts());
}

void TestDuration::countdownHasNoWords_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0:00:00");
    QTest::newRow("negative") << qint64(-7) << QStringLiteral("0:00:00");
    QTest::newRow("second") << qint64(1) << QStringLiteral("0:00:01");
    QTest::newRow("hours") << qint64(8054) << QStringLiteral("2:14:14");
    QTest::newRow("days") << qint64(longestMute.count()) << QStringLiteral("719:59:59");
    QTest::newRow("huge") << std::numeric_limits<qint64>::max() << QStringLiteral("2562047788015215:30:07");
}

void TestDuration::countdownHasNoWords()
{
    QFETCH(qint64, duration);
    QTEST(countdown(seconds(duration)), "text");
}

void TestDuration::compactFormIsReadBack_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << qint64(5400) << QStringLiteral("1h30m");
    QTest::newRow("day") << qint64(86'400) << QStringLiteral("1d");
    QTest::newRow("longest") << qint64(longestMute.count()) << QStringLiteral("29d23h59m59s");
    QTest::newRow("day and second") << qint64(86'401) << QStringLiteral("1d1s");
}

void TestDuration::compactFormIsReadBack()
{
    QFETCH(qint64, duration);
    QFETCH(QString, text);
    QCOMPARE(compactDuration(seconds(duration)), text);
    QCOMPARE(parseDuration(text, sunday).value, seconds(duration));
}

void TestDuration::delaysDoubleUpToTheLongest()
{
    Backoff backoff([] { return 1.0; });
    for (const auto wanted : {2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s})
        QCOMPARE(backoff.next(), milliseconds(wanted));
    QCOMPARE(backoff.attempt(), 8);
}

void TestDuration::jitterStaysBetweenHalfAndAll()
{
    Backoff low([] { return 0.0; });
    for (const auto wanted : {1s, 2s, 4s, 8s, 16s, 30s, 30s})
        QCOMPARE(low.next(), milliseconds(wanted));
    Backoff middle([] { return 0.5; });
    QCOMPARE(middle.next(), 1500ms);
}

void TestDuration::delaysNeverLeaveTheLimits_data()
{
    QTest::addColumn<double>("random");
    for (const double random : {-1e300, -0.1, 0.0, 0.25, 0.999, 1.0, 7.0, 1e300})
        QTest::newRow(qPrintable(QString::number(random))) << random;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
}

void TestDuration::delaysNeverLeaveTheLimits()
{
    QFETCH(double, random);
    Backoff usual([random] { return random; });
    Backoff narrow([random] { return random; }, 5s, 5s);
    for (int i = 0; i < 200; ++i) {
        const auto delay = usual.next();
        QVERIFY2(delay >= 1s && delay <= 60s, qPrintable(QString::number(delay.count())));
        QCOMPARE(narrow.next(), milliseconds(5s));
    }
}

void TestDuration::resetStartsAgain()
{
    Backoff backoff([] { return 1.0; });
    for (int i = 0; i < 10; ++i)
        backoff.next();
    backoff.reset();
    QCOMPARE(backoff.attempt(), 0);
    QCOMPARE(backoff.next(), milliseconds(2s));
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
