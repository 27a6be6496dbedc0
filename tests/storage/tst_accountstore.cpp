// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountaddress.h"
#include "storage/accountstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using Mode = AccountConfig::Mode;

namespace {

QUrl url(const char *text) { return QUrl(QString::fromUtf8(text), QUrl::StrictMode); }

AccountConfig account(const char *id)
{
    AccountConfig out;
    out.id = QLatin1String(id);
    out.name = QStringLiteral("主号 ") + out.id;
    out.webSocketUrl = url("ws://127.0.0.1:3001/onebot/v11/ws?x=1");
    return out;
}

/// Single quotes for double ones: moc 6.4 stumbles over raw strings.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestAccountStore : public QObject {
    Q_OBJECT

private slots:
    void pastedAddress_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected"); // the URL; empty = refused
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>(
            "flags"); // c clear text, e empty token, s scheme, p port assumed, u user dropped
        const auto row = [](const char *pasted, const char *expected, const char *token = "",
                            const char *flags = "") {
            QTest::newRow(qPrintable(QString::fromUtf8(pasted).simplified()))
                << QString::fromUtf8(pasted) << QString::fromUtf8(expected) << QString::fromUtf8(token)
                << QString::fromUtf8(flags);
        };
        row("ws://127.0.0.1:3001", "ws://127.0.0.1:3001");
        row("ws://127.0.0.1:3001/", "ws://127.0.0.1:3001");
        row("  WS://LocalHost:3001 \n", "ws://localhost:3001");
        row("ws://0.0.0.0:3001", "ws://0.0.0.0:3001");
        row("wss://bot.example.com/onebot/v11/ws?access_token=abc", "wss://bot.example.com/onebot/v11/ws",
            "abc");
        row("ws://10.0.0.7:3001/api?access_token=a%2Bb%26c", "ws://10.0.0.7:3001/api", "a+b&c");
        row("ws://10.0.0.7:3001/event?x=1&Access_Token=abc&y=%26", "ws://10.0.0.7:3001/event?x=1&y=%26",
            "abc");
        row("ws://10.0.0.7:3001?token=a+b", "ws://10.0.0.7:3001", "a+b");
        row("http://192.168.1.5:3000", "http://192.168.1.5:3000", "", "e");
        row("https://bot.example.com/napcat/", "https://bot.example.com/napcat/", "", "e");
        row("http://bot.example.com:3000?access_token=t", "http://bot.example.com:3000", "t", "c");
        row("ws://8.8.8.8:3001", "ws://8.8.8.8:3001", "", "ce");
        row("ws://napcat:3001?access_token=t", "ws://napcat:3001", "t");
        row("ws://nas.local:3001?access_token=t", "ws://nas.local:3001", "t");
        row("ws://100.100.1.1:3001?access_token=t", "ws://100.100.1.1:3001", "t");
        row("ws://172.32.0.1:3001?access_token=t", "ws://172.32.0.1:3001", "t", "c");
        row("127.0.0.1:3001", "ws://127.0.0.1:3001", "", "s");
        row("127.0.0.1:3000", "http://127.0.0.1:3000", "", "s");
        row("localhost:5700", "http://localhost:5700", "", "s");
        row("bot.example.com:443", "wss://bot.example.com:443", "", "es");
        row("localhost", "ws://localhost:3001", "", "sp");
        row("localhost:6700/ws?access_token=abc", "ws://localhost:6700/ws", "abc", "s");
        row("[::1]:3001", "ws://[::1]:3001", "", "s");
        row("::1", "ws://[::1]:3001", "", "sp");
        row("ws://[::1]:3001", "ws://[::1]:3001");
        row("ws://[fd00::7]:3001/api", "ws://[fd00::7]:3001/api", "", "e");
        row("ws://[2001:db8::1]:3001", "ws://[2001:db8::1]:3001", "", "ce");
        row("ws://[::ffff:8.8.8.8]:3001", "ws://[::ffff:8.8.8.8]:3001", "", "ce");
        row("ws://[::ffff:192.168.0.2]:3001?token=t", "ws://[::ffff:192.168.0.2]:3001", "t");
        row("\"ws://127.0.0.1:3001\"", "ws://127.0.0.1:3001");
        row("<ws://127.0.0.1:3001>", "ws://127.0.0.1:3001");
        row("ws：／／127.0.0.1：3001", "ws://127.0.0.1:3001");
        row("地址: ws://127.0.0.1:3001\ntoken: abc", "ws://127.0.0.1:3001", "abc");
        row("ws://127.0.0.1:3001，密钥：abc", "ws://127.0.0.1:3001", "abc");
        row("127.0.0.1:3001 token=abc", "ws://127.0.0.1:3001", "abc", "s");
        row("{\"url\": \"ws://127.0.0.1:3001\", \"access_token\": \"abc\"}", "ws://127.0.0.1:3001", "abc");
        row("ws://me:pass@127.0.0.1:3001#top", "ws://127.0.0.1:3001", "", "u");
        row("ws://127.0.0.1:3001?access_token=", "ws://127.0.0.1:3001");
        row("", "");
        row("   \n", "");
        row("ftp://127.0.0.1:3001", "");
        row("ws://", "");
        row("ws://:3001", "");
        row("ws://127.0.0.1:99999", "");
        row("ws://127.0.0.1:0", "");
        row("ws://me:HUSH@127.0.0.1:99999?access_token=HUSH", "");
        row("ws://127.0.0.1:bad?access_token=HUSH", "");
        row("127.0.0.1:port", "");
        row("ws://127.0.0.1:3001?access_token=a%0d%0aX:%20y", "");
        row("javascript://%0aalert(1)", "");
    }
    void pastedAddress()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        QFETCH(QString, token);
        QFETCH(QString, flags);
        const auto parsed = accountFromUrl(pasted);
        if (expected.isEmpty()) {
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().symbol, QStringLiteral("TEXT_REFUSED"));
            QVERIFY2(!parsed.error().detail.contains(QLatin1String("HUSH")),
                     qPrintable(parsed.error().detail));
            return;
        }
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(parsed->url.toString(QUrl::FullyEncoded), expected);
        QCOMPARE(parsed->token, token);
        QCOMPARE(parsed->mode, expected.startsWith(QLatin1String("http")) ? Mode::Http : Mode::WebSocket);
        QString seen;
        seen += parsed->warnings.clearTextToPublicHost ? QStringLiteral("c") : QString();
        seen += parsed->warnings.emptyTokenBeyondLoopback ? QStringLiteral("e") : QString();
        seen += parsed->schemeAssumed ? QStringLiteral("s") : QString();
        seen += parsed->portAssumed ? QStringLiteral("p") : QString();
        seen += parsed->userDropped ? QStringLiteral("u") : QString();
        QCOMPARE(seen, flags);
    }

    void expectedModeDecidesWithoutScheme()
    {
        QCOMPARE(accountFromUrl(QStringLiteral("h:3001"), Mode::Http)->url, url("http://h:3001"));
        QCOMPARE(accountFromUrl(QStringLiteral("h"), Mode::Http)->url, url("http://h:3000"));
        QCOMPARE(accountFromUrl(QStringLiteral("h:3000"), Mode::WebSocket)->url, url("ws://h:3000"));
        QCOMPARE(accountFromUrl(QStringLiteral("ws://h:3000"), Mode::Http)->mode, Mode::WebSocket);
    }

    void environmentMakesATemporaryAccount()
    {
        QProcessEnvironment environment;
        QStringList problems;
        QVERIFY(!accountFromEnvironment(environment, &problems));
        environment.insert(QStringLiteral("ONEBOT_ACCESS_TOKEN"), QStringLiteral("abc"));
        QVERIFY(!accountFromEnvironment(environment, &problems));
        QVERIFY(problems.isEmpty());
        environment.insert(QStringLiteral("ONEBOT_WS_URL"),
                           QStringLiteral("127.0.0.1:3001?access_token=url"));
        auto found = accountFromEnvironment(environment);
        QVERIFY(found);
        QCOMPARE(found->config.id, QStringLiteral("environment"));
        QVERIFY(found->config.temporary);
        QCOMPARE(found->config.mode, Mode::WebSocket);
        QCOMPARE(found->config.webSocketUrl, url("ws://127.0.0.1:3001"));
        QCOMPARE(found->token, QStringLiteral("abc"));
        environment.remove(QStringLiteral("ONEBOT_ACCESS_TOKEN"));
        environment.insert(QStringLiteral("ONEBOT_HTTP_URL"), QStringLiteral("http://127.0.0.1:3000"));
        found = accountFromEnvironment(environment);
        QCOMPARE(found->config.mode, Mode::HttpAndWebSocket);
        QCOMPARE(found->token, QStringLiteral("url"));
        environment.insert(QStringLiteral("ONEBOT_WS_URL"), QStringLiteral("http://wrong"));
        found = accountFromEnvironment(environment, &problems);
        QCOMPARE(found->config.mode, Mode::Http);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().startsWith(QLatin1String("ONEBOT_WS_URL")));
    }

    void savedAccountsComeBackInOrder()
    {
        QTemporaryDir folder;
        AccountConfig http = account("b");
        http.mode = Mode::HttpAndWebSocket;
        http.httpUrl = url("https://bot.example.com/api");
        http.connectAtStart = false;
        http.rememberToken = true;
        AccountConfig reverse = account("a");
        reverse.mode = Mode::Reverse;
        reverse.listenAddress = QStringLiteral("::");
        reverse.listenPort = 0;
        reverse.hasToken = false;
        AccountConfig demo = account("demo");
        demo.temporary = true;
        AccountStore store(folder.filePath(QStringLiteral("made/on/demand")));
        QVERIFY(store.load());
        QVERIFY(store.load()->isEmpty());
        QVERIFY(store.save({http, demo, reverse}));
        const auto loaded = AccountStore(folder.filePath(QStringLiteral("made/on/demand"))).load();
        QVERIFY(loaded);
        QCOMPARE(*loaded, (QList{http, reverse}));
        QCOMPARE(QFile::permissions(store.path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void howFilesAreUploadedComesBack()
    {
        QTemporaryDir folder;
        AccountStore store(folder.path());
        QList<AccountConfig> accounts{account("automatic")};
        for (int way = 0; way < uploadWayCount; ++way) {
            AccountConfig each = account(qPrintable(QString::number(way)));
            each.uploads = {false,
                            UploadWay(way),
                            QStringLiteral("/srv/共享"),
                            QStringLiteral("D:\\share"),
                            QStringLiteral("192.168.1.5"),
                            quint16(18000 + way)};
            accounts.append(each);
        }
        QVERIFY(store.save(accounts));
        QCOMPARE(*AccountStore(folder.path()).load(), accounts);
    }

    void uploadsThatAreNotUnderstoodAreAutomatic()
    {
        QTemporaryDir folder;
        AccountStore store(folder.path());
        QVERIFY(put(store.path(),
                    json("{'accounts': ["
                         "{'id': 'a', 'mode': 'websocket'},"
                         "{'id': 'b', 'mode': 'websocket', 'uploads': {'way': 'pigeon', 'servePort': 99999,"
                         " 'loft': 'north'}},"
                         "{'id': 'c', 'mode': 'websocket', 'uploads': 7}]}")));
        const auto loaded = store.load();
        QVERIFY(loaded);
        for (const AccountConfig &each : *loaded)
            QCOMPARE(each.uploads, UploadSettings());
        QVERIFY(store.save(*loaded));
        QVERIFY(contents(store.path()).contains("loft"));
    }

    void tokensNeverReachTheFile()
    {
        QTemporaryDir folder;
        AccountConfig careless = account("a");
        careless.webSocketUrl =
            url("ws://me:HUSH1@127.0.0.1:3001/ws?access_token=HUSH2&x=1&Token=HUSH3#HUSH4");
        careless.httpUrl = url("http://127.0.0.1:3000/?AccessToken=HUSH5&access%5Ftoken=HUSH6");
        AccountStore store(folder.path());
        QVERIFY(store.save({careless}));
        const QByteArray written = contents(store.path());
        QVERIFY(written.contains("127.0.0.1:3001/ws?x=1"));
        QVERIFY2(!written.contains("HUSH"), written.constData());
        QVERIFY2(!written.toLower().contains("access_token"), written.constData());
    }

    void whatANewerVersionWroteSurvives()
    {
        QTemporaryDir folder;
        AccountStore store(folder.path());
        const QByteArray newer =
            json("{'version': 7, 'theme': {'x': 1}, 'accounts': ["
                 "{'id': 'a', 'mode': 'websocket', 'webSocketUrl': 'ws://h:1', 'colour': 'teal'},"
                 "{'id': 'z', 'mode': 'carrier pigeon', 'loft': 'north'}, 'odd']}");
        QVERIFY(put(store.path(), newer));
        auto loaded = store.load();
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 1);
        AccountConfig changed = loaded->first();
        changed.name = QStringLiteral("renamed");
        QVERIFY(AccountStore(folder.path()).save({changed})); // even by one that did not load
        const auto root = QJsonDocument::fromJson(contents(store.path())).object();
        QCOMPARE(root.value(QLatin1String("version")).toInt(), 7);
        QVERIFY(root.contains(QLatin1String("theme")));
        const auto entries = root.value(QLatin1String("accounts")).toArray();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].toObject().value(QLatin1String("colour")).toString(), QStringLiteral("teal"));
        QCOMPARE(entries[0].toObject().value(QLatin1String("name")).toString(), QStringLiteral("renamed"));
        QCOMPARE(entries[1].toObject().value(QLatin1String("loft")).toString(), QStringLiteral("north"));
        QCOMPARE(entries[2].toString(), QStringLiteral("odd"));
    }

    void brokenFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << json("{'accounts': [{'id': 'a'");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray(64, '\0');
        QTest::newRow("another shape") << QByteArray("[]");
        QTest::newRow("no list") << json("{'accounts': 7}");
    }
    void brokenFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        AccountStore store(folder.path());
        for (int round = 1; round <= 2; ++round) { // twice within a second: the first copy stays
            QVERIFY(put(store.path(), content));
            const auto loaded = store.load();
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().symbol, QStringLiteral("FILE_BROKEN"));
            QVERIFY(loaded.error().detail.contains(store.path()));
            QVERIFY(store.brokenCopy().contains(QLatin1String(".broken-")));
            QCOMPARE(contents(store.brokenCopy()), content);
            QVERIFY(store.save({account("a")}));
            QCOMPARE(store.load()->size(), 1);
            QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.broken-*")}).size(), round);
        }
    }

    void unreadableFileIsNotOverwritten()
    {
        QTemporaryDir folder;
        AccountStore store(folder.path());
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("accounts.json"))); // holds for root, too
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().symbol, QStringLiteral("FILE_UNREADABLE"));
        QVERIFY(!store.save({account("a")}));
        QVERIFY(QFileInfo(store.path()).isDir());
    }

    void saveSaysWhenItCannot()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY(put(file, "x"));
        AccountStore store(file); // a file where the folder should be
        const auto saved = store.save({account("a")});
        QVERIFY(!saved);
        QCOMPARE(saved.error().symbol, QStringLiteral("FILE_UNWRITABLE"));
        QCOMPARE(contents(file), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
