// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/duration.h"
#include "core/log.h"
#include "core/settings.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using namespace std::chrono_literals;
using std::chrono::seconds;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();

    void newFileHoldsDefaults();
    void everySettingSurvivesARestart();
    void fileIsForTheUserAlone();
    void unwritablePlaceIsReported();
    void brokenFileReadsAsDefaults_data();
    void brokenFileReadsAsDefaults();
    void nonsenseValuesReadAsDefaults();
    void columnsAreCheckedWhenRead();
    void profilesDoNotMix();
    void forgottenProfileIsGone();
    void checkInsAreKnownByAccountAndGroup();
    void lastFiveReasonsAreKept();
    void presetsAreChecked();
    void paceIsPutInOrder();

    void tokensAreMasked();
    void secretsLeaveNoTrace_data();
    void secretsLeaveNoTrace();
    void textWithoutSecretsStaysAsItIs_data();
    void textWithoutSecretsStaysAsItIs();
    void urlsLoseTheirSecrets_data();
    void urlsLoseTheirSecrets();

    void clockTicksEachSecond();
    void fakeClockBeatsWhenMoved();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("sub/settings.ini")); }
    void writeFile(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::writeFile(const QByteArray &bytes) const
{
    QDir(m_folder->path()).mkpath(QStringLiteral("sub"));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static void compareWithDefaults(const Settings &settings)
{
    QCOMPARE(settings.themeMode(), ThemeMode::System);
    QCOMPARE(settings.tableState(Table::Members), TableState());
    QCOMPARE(settings.lastGroup(QStringLiteral("home")), GroupId(0));
    QCOMPARE(settings.mutePresets(), (QList<seconds>{10min, 1h, 12h, 24h, 168h, longestMute}));
    QCOMPARE(settings.bulkPace(), (BulkPace{2s, 4s}));
}

void TestSettings::newFileHoldsDefaults()
{
    const Settings settings(path());
    compareWithDefaults(settings);
    QVERIFY(settings.language().isEmpty());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.windowState().isEmpty());
    QVERIFY(settings.lastProfile().isEmpty());
    QVERIFY(settings.recentMuteReasons().isEmpty());
    QVERIFY(settings.connectAtStart());
    QVERIFY(Settings::defaultPath().endsWith(QLatin1String("/settings.ini")));
}

void TestSettings::everySettingSurvivesARestart()
{
    const TableState table{{{QStringLiteral("Name"), 180, false}, {QStringLiteral("备注,\"=\"\n"), 0, true}},
                           QStringLiteral("Name"),
                           Qt::DescendingOrder};
    const QByteArray blob = QByteArray::fromHex("00ff0a0d225c3d01");
    {
        Settings settings(path());
        settings.setThemeMode(ThemeMode::Dark);
        settings.setLanguage(QStringLiteral("zh_CN"));
        settings.setWindowGeometry(blob);
        settings.setWindowState(blob + blob);
        settings.setTableState(Table::Files, table);
        settings.setLastProfile(QStringLiteral("家/里"));
        settings.setLastGroup(QStringLiteral("家/里"), GroupId(9'876'543'210));
        settings.setMutePresets({30s, 5min});
        settings.addRecentMuteReason(QStringLiteral("广告, \"刷屏\""));
        settings.setBulkPace({3s, 5500ms});
        settings.setConnectAtStart(false);
        QVERIFY(settings.sync());
    }
    const Settings settings(path());
    QCOMPARE(settings.themeMode(), ThemeMode::Dark);
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.windowGeometry(), blob);
    QCOMPARE(settings.windowState(), blob + blob);
    QCOMPARE(settings.tableState(Table::Files), table);
    QCOMPARE(settings.tableState(Table::Members), TableState());
    QCOMPARE(settings.lastProfile(), QStringLiteral("家/里"));
    QCOMPARE(settings.lastGroup(QStringLiteral("家/里")), GroupId(9'876'543'210));
    QCOMPARE(settings.mutePresets(), (QList<seconds>{30s, 5min}));
    QCOMPARE(settings.recentMuteReasons(), QStringList{QStringLiteral("广告, \"刷屏\"")});
    QCOMPARE(settings.bulkPace(), (BulkPace{3s, 5500ms}));
    QCOMPARE(settings.connectAtStart(), false);
}

void TestSettings::fileIsForTheUserAlone()
{
#ifdef Q_OS_UNIX
    Settings settings(path());
    for (int round = 0; round < 2; ++round) { // the second write replaces a file that has content
        settings.setLanguage(QString::number(round));
        QVERIFY(settings.sync());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }
    QVERIFY(QFileInfo(path()).size() > 0);
#endif
}

void TestSettings::unwritablePlaceIsReported()
{
    writeFile("x");
    Settings settings(path() + QStringLiteral("/below-a-file/settings.ini"));
    settings.setConnectAtStart(false);
    QVERIFY(!settings.sync());
}

void TestSettings::brokenFileReadsAsDefaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray::fromHex("00ff00fe80000a0d5b5b5b3d3d").repeated(100);
    QTest::newRow("no end") << QByteArray("[tables\nmembers=\"{");
    QTest::newRow("other things") << QByteArray("<html><body>404</body></html>");
}

void TestSettings::brokenFileReadsAsDefaults()
{
    QFETCH(QByteArray, bytes);
    writeFile(bytes);
    compareWithDefaults(Settings(path()));
}

void TestSettings::nonsenseValuesReadAsDefaults()
{
    writeFile("[appearance]\ntheme=purple\n[tables]\nmembers=[1\n[profiles]\n686f6d65\\lastGroup=-5\n"
              "[mute]\npresets=0, -1, x, 2592000, "
              "99999999999999999999\n[bulk]\nshortestPause=soon\nlongestPause=\n");
    compareWithDefaults(Settings(path()));
}

void TestSettings::columnsAreCheckedWhenRead()
{
    writeFile("[tables]\nmembers=\"{\\\"columns\\\":[{\\\"name\\\":\\\"Card\\\",\\\"width\\\":-7},7,null,"
              "{\\\"name\\\":\\\"Card\\\",\\\"width\\\":9},{\\\"name\\\":\\\"\\\"},"
              "{\\\"name\\\":\\\"Role\\\",\\\"width\\\":1e9,\\\"hidden\\\":true}],\\\"sort\\\":5}\"\n");
    const TableState state = Settings(path()).tableState(Table::Members);
    const QList<ColumnState> wanted{{QStringLiteral("Card"), 0, false}, {QStringLiteral("Role"), 4000, true}};
    QCOMPARE(state.columns, wanted);
    QVERIFY(state.sortColumn.isEmpty());
}

void TestSettings::profilesDoNotMix()
{
    Settings settings(path());
    const QStringList profiles{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("a/lastGroup"),
                               QString()};
    for (int i = 0; i < profiles.size(); ++i)
        settings.setLastGroup(profiles[i], GroupId(i + 1));
    for (int i = 0; i < profiles.size(); ++i)
        QCOMPARE(settings.lastGroup(profiles[i]), GroupId(i + 1));
}

void TestSettings::forgottenProfileIsGone()
{
    Settings settings(path());
    settings.setLastGroup(QStringLiteral("a"), GroupId(1));
    settings.setLastGroup(QStringLiteral("ab"), GroupId(2));
    settings.setLastProfile(QStringLiteral("a"));
    settings.forgetProfile(QStringLiteral("a"));
    QCOMPARE(settings.lastGroup(QStringLiteral("a")), GroupId(0));
    QCOMPARE(settings.lastGroup(QStringLiteral("ab")), GroupId(2));
    QVERIFY(settings.lastProfile().isEmpty());
}

void TestSettings::checkInsAreKnownByAccountAndGroup()
{
    const QString profile = QStringLiteral("家/里");
    const CheckInNote sure{QDate(2026, 11, 25), true};
    const CheckInNote sent{QDate(2026, 11, 24), false};
    {
        Settings settings(path());
        QCOMPARE(settings.lastCheckIn(profile, GroupId(5)), CheckInNote());
        settings.setLastCheckIn(profile, GroupId(5), sure);
        settings.setLastCheckIn(profile, GroupId(6), sent);
        QVERIFY(settings.sync());
    }
    Settings settings(path());
    QCOMPARE(settings.lastCheckIn(profile, GroupId(5)), sure);
    QCOMPARE(settings.lastCheckIn(profile, GroupId(6)), sent);
    QCOMPARE(settings.lastCheckIn(QStringLiteral("other"), GroupId(5)), CheckInNote());
    settings.forgetProfile(profile);
    QCOMPARE(settings.lastCheckIn(profile, GroupId(5)), CheckInNote());
    QVERIFY(settings.sync());
    writeFile("[profiles]\n61\\checkIn\\7=soon confirmed\n");
    QCOMPARE(Settings(path()).lastCheckIn(QStringLiteral("a"), GroupId(7)), CheckInNote());
}

void TestSettings::lastFiveReasonsAreKept()
{
    Settings settings(path());
    for (const char *reason : {"1", "2", "3", "4", "5", "6", "  ", "\n", "4", " 6\n"})
        settings.addRecentMuteReason(QString::fromLatin1(reason));
    const QStringList wanted{QStringLiteral("6"), QStringLiteral("4"), QStringLiteral("5"),
                             QStringLiteral("3"), QStringLiteral("2")};
    QCOMPARE(settings.recentMuteReasons(), wanted);
    settings.addRecentMuteReason(QStringLiteral("字").repeated(5000));
    QCOMPARE(settings.recentMuteReasons().first(), QStringLiteral("字").repeated(100));
    settings.clearRecentMuteReasons();
    QVERIFY(settings.recentMuteReasons().isEmpty());
}

void TestSettings::presetsAreChecked()
{
    Settings settings(path());
    settings.setMutePresets({0s, -5s, 60s, 60s, longestMute + 1s, longestMute});
    QCOMPARE(settings.mutePresets(), (QList<seconds>{60s, longestMute}));
    settings.setMutePresets({});
    QCOMPARE(settings.mutePresets().size(), 6);
}

void TestSettings::paceIsPutInOrder()
{
    Settings settings(path());
    settings.setBulkPace({9s, 3s});
    QCOMPARE(settings.bulkPace(), (BulkPace{3s, 9s}));
    settings.setBulkPace({-1s, 24h});
    QCOMPARE(settings.bulkPace(), (BulkPace{200ms, 10min}));
}

void TestSettings::tokensAreMasked()
{
    const QString token = QStringLiteral("s3cr/t+1");
    QCOMPARE(maskToken(QStringLiteral("a s3cr/t+1 b s3cr%2Ft%2B1 c s3cr%2ft%2b1"), token),
             QStringLiteral("a *** b *** c ***"));
    QCOMPARE(maskToken(QStringLiteral("abc"), QString()), QStringLiteral("abc"));
    QCOMPARE(maskToken(QString(), token), QString());
}

void TestSettings::secretsLeaveNoTrace_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ws://h:3001/?access_token=hunter2",
                             "http://h/get?a=1&access_token=hunter2&b=2",
                             "ACCESS_TOKEN=hunter2",
                             "http://h/?access%5Ftoken=hunter2",
                             "Authorization: Bearer hunter2",
                             "authorization: hunter2",
                             "{\"Authorization\":\"Token hunter2\"}",
                             "sent Bearer hunter2, refused",
                             "Token hunter2",
                             "{\"access_token\":\"hunter2\"}",
                             "{\"access_token\": \"a\\\"hunter2\"}",
                             "{'token': 'hunter2'}",
                             "\"{\\\"access_token\\\":\\\"hunter2\\\"}\"",
                             "http://user:hunter2@h/x",
                             "ws://hunter2@h",
                             "password=hunter2",
                             "http://user:p@hunter2@h/x",
                             "Basic hunter2=",
                             "{\"token\":\"hunter2",
                             "access_token=x%26hunter2",
                             "access_token=a;hunter2",
                             "accesstoken=hunter2",
                             "two http://h/?token=hunter2 and ws://a:hunter2@b"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSettings::secretsLeaveNoTrace()
{
    QFETCH(QString, text);
    const QString clean = withoutSecrets(text);
    QVERIFY2(!clean.contains(QLatin1String("hunter2")), qPrintable(clean));
    QVERIFY(clean.contains(QLatin1String("***")));
    QCOMPARE(withoutSecrets(clean), clean);
}

void TestSettings::textWithoutSecretsStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "get_group_member_list?group_id=1", "ws://127.0.0.1:3001/onebot/v11/ws", "http://h/a@b?c=d",
          "mail a@b.c", "{\"message\":\"ok\",\"retcode\":0}", "wrong token"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSettings::textWithoutSecretsStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(withoutSecrets(text), text);
}

void TestSettings::urlsLoseTheirSecrets_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("token") << QStringLiteral("ws://h:1/p?access_token=x&a=b")
                           << QStringLiteral("ws://h:1/p?access_token=***&a=b");
    QTest::newRow("user") << QStringLiteral("http://u:p@h/") << QStringLiteral("http://h/");
    QTest::newRow("plain") << QStringLiteral("http://h:5700/") << QStringLiteral("http://h:5700/");
    QTest::newRow("none") << QString() << QString();
}

void TestSettings::urlsLoseTheirSecrets()
{
    QFETCH(QString, url);
    QTEST(withoutSecrets(QUrl(url)), "shown");
}

void TestSettings::clockTicksEachSecond()
{
    const Clock clock;
    QVERIFY(qAbs(clock.now().msecsTo(QDateTime::currentDateTime())) < 1000);
    qint64 lastSecond = 0;
    QList<qint64> steps;
    connect(&clock, &Clock::tick, this, [&] {
        const qint64 second = clock.now().toSecsSinceEpoch();
        if (lastSecond)
            steps.append(second - lastSecond);
        lastSecond = second;
    });
    QTRY_VERIFY_WITH_TIMEOUT(steps.size() >= 2, 10'000);
    for (const qint64 step : std::as_const(steps))
        QVERIFY(step >= 1); // never twice in the same second
}

void TestSettings::fakeClockBeatsWhenMoved()
{
    FakeClock clock;
    QSignalSpy ticks(&clock, &Clock::tick);
    QSignalSpy minutes(&clock, &Clock::minute);
    clock.advance(400ms);
    QCOMPARE(ticks.size(), 0);
    clock.advance(600ms);
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(minutes.size(), 0);
    clock.advance(59s);
    QCOMPARE(minutes.size(), 1);
    QCOMPARE(clock.now(), QDateTime(QDate(2026, 11, 22), QTime(12, 1), Qt::UTC));
    clock.setNow(clock.now());
    QCOMPARE(ticks.size(), 2);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
