// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyringstore.h"
#include "storage/memorysecretstore.h"
#include "storage/sessionsecrets.h"
#include "storage/tokenfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace qundesk;
using namespace std::chrono_literals;
using Fault = MemorySecretStore::Fault;

namespace {
const QString profile = QStringLiteral("4f0c");
const QString token = QStringLiteral("s3cret-密钥");

/// Collects the answers of one store.
struct Answers : QObject {
    QList<SecretResult> all;
    SecretStore::Callback take()
    {
        return [this](const SecretResult &result) { all.append(result); };
    }
    SecretResult::Status last() const { return all.last().status; }
};
} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // No session bus, nowhere to find or start one.
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
                                 "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION", "DESKTOP_SESSION"})
            qunsetenv(name);
        QVERIFY(m_folder.isValid());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
    }

    void writtenTokenIsReadBackAndForgotten()
    {
        MemorySecretStore store;
        Answers answers;
        store.read(profile, &answers, answers.take());
        QCOMPARE(answers.all.size(), 0); // never from within the call
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::NotFound);
        store.write(profile, token, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 2);
        QCOMPARE(answers.last(), SecretResult::Ok);
        QVERIFY(answers.all.last().token.isEmpty());
        QCOMPARE(store.steps(), 3); // read; write, read back
        store.read(profile, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 3);
        QCOMPARE(answers.all.last().token, token);
        store.forget(profile, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 4);
        QCOMPARE(answers.last(), SecretResult::Ok);
        store.read(profile, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 5);
        QCOMPARE(answers.last(), SecretResult::NotFound);
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<SecretResult::Status>("written");
        QTest::addColumn<SecretResult::Status>("forgotten");
        QTest::newRow("unavailable") << Fault::Unavailable << SecretResult::Unavailable
                                     << SecretResult::Unavailable;
        QTest::newRow("denied") << Fault::Denied << SecretResult::Denied << SecretResult::Denied;
        QTest::newRow("mangles") << Fault::Mangle << SecretResult::Denied << SecretResult::Ok;
        QTest::newRow("does not delete") << Fault::Undeletable << SecretResult::Ok << SecretResult::Denied;
    }
    void faultsAreTold()
    {
        QFETCH(Fault, fault);
        QFETCH(SecretResult::Status, written);
        QFETCH(SecretResult::Status, forgotten);
        MemorySecretStore store;
        store.setFault(fault);
        Answers answers;
        store.write(profile, token, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), written);
        QCOMPARE(answers.all.last().why.isEmpty(), written == SecretResult::Ok);
        QVERIFY(!answers.all.last().why.contains(token));
        store.forget(profile, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 2);
        QCOMPARE(answers.last(), forgotten);
        QVERIFY(answers.all.last().token.isEmpty());
    }

    void pendingQuestionCanBeCancelled()
    {
        MemorySecretStore store;
        store.setFault(Fault::Hang);
        Answers answers;
        QSignalSpy pending(&store, &SecretStore::pendingChanged);
        store.read(profile, &answers, answers.take());
        store.read(QStringLiteral("other"), &answers, answers.take());
        QVERIFY(store.isPending(profile));
        store.cancel(profile);
        QVERIFY(!store.isPending(profile));
        QVERIFY(store.isPending(QStringLiteral("other")));
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::Cancelled);
        QCOMPARE(pending.size(), 3); // two began, one ended
        QCOMPARE(pending.last().at(1).toBool(), false);
    }

    void pendingQuestionIsAnsweredWhenTheStoreGoes()
    {
        Answers answers;
        {
            MemorySecretStore store;
            store.setFault(Fault::Hang);
            store.write(profile, token, &answers, answers.take());
        }
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::Cancelled);
    }

    void nobodyIsCalledAfterTheContextIsGone()
    {
        MemorySecretStore store;
        Answers witness;
        int calls = 0;
        {
            QObject context;
            store.read(profile, &context, [&](const SecretResult &) { ++calls; });
        }
        store.read(profile, &witness, witness.take());
        QTRY_COMPARE(witness.all.size(), 1); // queued behind it
        QCOMPARE(calls, 0);
    }

    void emptyProfileIsRefused()
    {
        MemorySecretStore store;
        Answers answers;
        store.write({}, token, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::Denied);
        QCOMPARE(store.steps(), 0);
    }

    void readIsRetriedOnceWhenTheKeyringStartsLate()
    {
        MemorySecretStore store(nullptr, 30ms);
        Answers answers;
        store.write(profile, token, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 1);
        store.setFault(Fault::Unavailable);
        store.read(profile, &answers, answers.take());
        QVERIFY(store.isPending(profile));
        store.setFault(Fault::None);
        QTRY_COMPARE(answers.all.size(), 2);
        QCOMPARE(answers.all.last().token, token);
        QCOMPARE(store.steps(), 4); // write, read back, read, read again

        store.setFault(Fault::Unavailable);
        store.read(profile, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 3);
        QCOMPARE(answers.last(), SecretResult::Unavailable);
        QCOMPARE(store.steps(), 5); // the wait is paid once per run
    }

    void readThatFailsTwiceIsUnavailable()
    {
        MemorySecretStore store(nullptr, 10ms);
        store.setFault(Fault::Unavailable);
        Answers answers;
        store.read(profile, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::Unavailable);
        QCOMPARE(store.steps(), 2);
    }

    void sessionKeepsTheTokenWhenTheKeyringCannot()
    {
        MemorySecretStore keyring;
        keyring.setFault(Fault::Unavailable);
        SessionSecrets secrets(&keyring);
        Answers answers;
        secrets.write(profile, token, &answers, answers.take());
        QVERIFY(secrets.holds(profile));
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::Unavailable); // said, not hidden
        secrets.read(profile, &answers, answers.take());
        QCOMPARE(answers.all.size(), 1);
        QTRY_COMPARE(answers.all.size(), 2);
        QCOMPARE(answers.all.last().token, token);
        secrets.forget(profile, &answers, answers.take());
        QVERIFY(!secrets.holds(profile));
    }

    void sessionAsksTheKeyringOnce()
    {
        MemorySecretStore keyring;
        Answers answers;
        keyring.write(profile, token, &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 1);
        SessionSecrets secrets(&keyring);
        for (int i = 2; i < 4; ++i) {
            secrets.read(profile, &answers, answers.take());
            QTRY_COMPARE(answers.all.size(), i);
            QCOMPARE(answers.all.last().token, token);
        }
        QCOMPARE(keyring.steps(), 3);
    }

    void tokenTypedWhileTheKeyringWaitsIsKept()
    {
        MemorySecretStore keyring;
        Answers answers;
        keyring.write(profile, QStringLiteral("old"), &answers, answers.take());
        QTRY_COMPARE(answers.all.size(), 1);
        SessionSecrets secrets(&keyring);
        secrets.read(profile, &answers, answers.take());
        secrets.keep(profile, token);
        QTRY_COMPARE(answers.all.size(), 2);
        QCOMPARE(secrets.token(profile), token);
    }

    void keyringWithoutBusIsUnavailable()
    {
        KeyringStore store(0ms);
        Answers answers;
        store.read(profile, &answers, answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1, 20000);
        QCOMPARE(answers.last(), SecretResult::Unavailable);
        QVERIFY(!answers.all.last().why.isEmpty());
        store.write(profile, token, &answers, answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 2, 20000);
        QCOMPARE(answers.last(), SecretResult::Unavailable);
        store.forget(profile, &answers, answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 3, 20000);
        QVERIFY(answers.last() != SecretResult::Ok);
        // nothing fell back to a plain text file
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral(".config/qundesk.conf"))));
    }

    void keyringMayGoWhileItsJobRuns()
    {
        Answers answers;
        {
            KeyringStore store(0ms);
            store.read(profile, &answers, answers.take());
        }
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.last(), SecretResult::Cancelled);
    }

    void wipeEmptiesAndSparesOtherOwners()
    {
        QString alone = QString(8, QLatin1Char('x'));
        QString other = alone;
        wipe(other); // shared: the other owner keeps its text
        QCOMPARE(alone, QString(8, QLatin1Char('x')));
        QVERIFY(other.isEmpty());
        wipe(alone);
        QVERIFY(alone.isEmpty());
    }

    void tokenFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected"); // empty = refused
        QTest::newRow("line end") << QByteArray("abc\n") << QStringLiteral("abc");
        QTest::newRow("Windows") << QByteArray("\xef\xbb\xbf  abc \r\n") << QStringLiteral("abc");
        QTest::newRow("Chinese") << QByteArray("\xe5\xaf\x86\n") << QStringLiteral("密");
        QTest::newRow("biggest") << QByteArray(4096, 'a') << QString(4096, QLatin1Char('a'));
        QTest::newRow("too big") << QByteArray(4097, 'a') << QString();
        QTest::newRow("two lines") << QByteArray("a\nb") << QString();
        QTest::newRow("header injection") << QByteArray("a\r\nX: y") << QString();
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString();
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                      "b")
                                        << QString();
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << QString();
        QTest::newRow("empty") << QByteArray("\n") << QString();
    }
    void tokenFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(content);
        file.close();
        const auto result = tokenFromFile(file.fileName());
        QCOMPARE(result.ok(), !expected.isEmpty());
        if (result) {
            QCOMPARE(result->token, expected);
        } else {
            QCOMPARE(result.error().symbol, QStringLiteral("TEXT_REFUSED"));
            QVERIFY(result.error().detail.contains(file.fileName()));
        }
    }

    void tokenFileTellsWhoMayReadIt()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("abc\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        auto result = tokenFromFile(file.fileName());
        QVERIFY(result);
        QVERIFY(!result->readableByOthers);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        result = tokenFromFile(file.fileName());
        QVERIFY(result);
        QVERIFY(result->readableByOthers);
        QCOMPARE(tokenFromFile(m_folder.path()).error().symbol, QStringLiteral("FILE_UNREADABLE"));
        QCOMPARE(tokenFromFile(m_folder.filePath(QStringLiteral("none"))).error().symbol,
                 QStringLiteral("FILE_UNREADABLE"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
