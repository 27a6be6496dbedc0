// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts on disk, tokens in the keyring and nowhere else.
#include "session/sessionmanager.h"
#include "session/sessionrig.h"
#include "storage/accountstore.h"
#include "storage/memorysecretstore.h"
#include "storage/sessionsecrets.h"
#include "storage/snapshotstore.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace qundesk;
using Fate = SessionManager::TokenFate;
using Fault = MemorySecretStore::Fault;

namespace {

const QString secret = QStringLiteral("t0ken-which-is-secret");

AccountConfig account(const char *name, bool remember = true)
{
    AccountConfig config;
    config.name = QString::fromLatin1(name);
    config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:9/"));
    config.rememberToken = remember;
    return config;
}

/// One run of the program on a folder, with a keyring that outlives it.
struct Run {
    Run(const QString &folder, SecretStore &keyring) : accounts(folder), secrets(&keyring)
    {
        database.emplace(folder + QLatin1String("/test.sqlite"));
        if (!database->open())
            qFatal("no database");
        snapshots.emplace(*database);
        manager = std::make_unique<SessionManager>(SessionContext{clock, nullptr, nullptr, &*snapshots},
                                                   accounts, secrets);
        QObject::connect(manager.get(), &SessionManager::tokenStored, &clock,
                         [this](const QString &, Fate fate, const QString &why) {
                             fates.append(fate);
                             whys.append(why);
                         });
        QObject::connect(manager.get(), &SessionManager::tokenNeeded, &clock,
                         [this](Session *session, const QString &why) {
                             needed.append(session->config().name);
                             whys.append(why);
                         });
        QObject::connect(manager.get(), &SessionManager::storageFailed, &clock,
                         [this](const ApiError &error) { failures.append(error.symbol); });
        QObject::connect(manager.get(), &SessionManager::sessionAdded, &clock, [this] { ++added; });
        QObject::connect(manager.get(), &SessionManager::sessionAboutToBeRemoved, &clock,
                         [this] { ++removed; });
    }
    QStringList names() const
    {
        QStringList list;
        for (const Session *session : manager->sessions())
            list.append(session->config().name);
        return list;
    }

    Clock clock;
    AccountStore accounts;
    SessionSecrets secrets;
    std::optional<Database> database;
    std::optional<SnapshotStore> snapshots;
    std::unique_ptr<SessionManager> manager;
    QList<Fate> fates;
    QStringList whys, needed, failures;
    int added = 0;
    int removed = 0;
};

QStringList storedNames(const QString &folder)
{
    AccountStore store(folder);
    QStringList names;
    if (const auto accounts = store.load()) {
        for (const AccountConfig &config : *accounts)
            names.append(config.name);
    }
    return names;
}

/// The files under \a folder that contain the token, in any of the ways it might be written.
QStringList leaks(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const QByteArray token = secret.toUtf8();
        if (bytes.contains(token) || bytes.contains(token.toBase64()) || bytes.contains(token.toHex()))
            found.append(file.fileName());
    }
    return found;
}

QString keptIn(SecretStore &keyring, const QString &id)
{
    QObject context;
    std::optional<SecretResult> result;
    keyring.read(id, &context, [&](SecretResult answer) { result = std::move(answer); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, patience))
        return QStringLiteral("no answer");
    return result->ok() ? result->token : QString();
}

} // namespace

class TestSessionManager : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void accountsAreStoredInTheirOrder();
    void changingKeepsThePlace();
    void anUnsetTokenKeepsTheOldOne();
    void aNewTokenAloneIsStored();
    void aTokenNoLongerToBeRememberedIsForgotten();
    void removingForgetsEverything();
    void temporaryAccountsAreNotWritten();
    void tokensAreInNoFile();
    void theKeyringsRefusalIsSaid_data();
    void theKeyringsRefusalIsSaid();
    void tokensAreReadAtTheStart();
    void accountsOpenedByHandHaveTheirTokenToo();
    void anAccountWithoutATokenConnectsAtTheStart();
    void missingTokensAreAskedFor_data();
    void missingTokensAreAskedFor();
    void aTokenTypedWhileTheKeyringThinksWins();
    void aReverseAccountCanBeChangedInPlace();
    void brokenListsAreSaid();

private:
    QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionManager::accountsAreStoredInTheirOrder()
{
    MemorySecretStore keyring;
    {
        Run run(folder(), keyring);
        run.manager->start();
        QVERIFY(run.manager->sessions().isEmpty());
        for (const char *name : {"one", "two", "three"}) {
            Session *session = run.manager->add(account(name), secret);
            QVERIFY(!session->config().id.isEmpty());
            QCOMPARE(run.manager->session(session->config().id), session);
        }
        QCOMPARE(run.added, 3);
        QVERIFY(!run.manager->session(QStringLiteral("nobody")));
    }
    const QStringList all{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    QCOMPARE(storedNames(folder()), all);
    Run again(folder(), keyring);
    again.manager->start();
    QCOMPARE(again.names(), all);
}

void TestSessionManager::changingKeepsThePlace()
{
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    run.manager->add(account("one"), secret);
    const QPointer<Session> old = run.manager->add(account("two"), secret);
    run.manager->add(account("three"), secret);
    AccountConfig config = old->config();
    config.name = QStringLiteral("zwei");
    Session *fresh = run.manager->change(config, {});
    const QStringList expected{QStringLiteral("one"), QStringLiteral("zwei"), QStringLiteral("three")};
    QCOMPARE(run.names(), expected);
    QCOMPARE(storedNames(folder()), expected);
    QCOMPARE(run.removed, 1);
    QCOMPARE(run.manager->session(config.id), fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!old, patience);
}

void TestSessionManager::anUnsetTokenKeepsTheOldOne()
{
    DemoWorld world;
    demo::DemoServer server(world);
    server.setToken(secret);
    QVERIFY(server.start());
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    AccountConfig config = configFor(server, Mode::WebSocket);
    run.manager->add(config, secret);
    QTRY_VERIFY_WITH_TIMEOUT(run.manager->session(config.id)->state().usable(), patience);
    config.name = QStringLiteral("renamed");
    run.manager->change(config, {});
    QVERIFY(!run.manager->session(config.id)->state().usable());
    QTRY_VERIFY_WITH_TIMEOUT(run.manager->session(config.id)->state().usable(), patience);
    run.manager->change(config, QStringLiteral("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(run.manager->session(config.id)->state().phase, Phase::Refused, patience);
}

void TestSessionManager::aNewTokenAloneIsStored()
{
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    const AccountConfig config = run.manager->add(account("one"), QStringLiteral("old"))->config();
    QTRY_COMPARE_WITH_TIMEOUT(run.fates.size(), 1, patience);
    run.manager->change(config, secret);
    QTRY_COMPARE_WITH_TIMEOUT(run.fates.size(), 2, patience);
    QCOMPARE(run.fates.last(), Fate::Saved);
    QCOMPARE(keptIn(keyring, config.id), secret);
}

void TestSessionManager::aTokenNoLongerToBeRememberedIsForgotten()
{
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    AccountConfig config = run.manager->add(account("one"), secret)->config();
    QTRY_COMPARE_WITH_TIMEOUT(run.fates, QList{Fate::Saved}, patience);
    QCOMPARE(keptIn(keyring, config.id), secret);
    config.rememberToken = false;
    run.manager->change(config, {});
    QTRY_VERIFY_WITH_TIMEOUT(keptIn(keyring, config.id).isEmpty(), patience);
    QCOMPARE(run.secrets.token(config.id), secret); // for this run
}

void TestSessionManager::removingForgetsEverything()
{
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    run.manager->add(account("one"), secret);
    const QPointer<Session> session = run.manager->add(account("two"), secret);
    const QString id = session->config().id;
    QTRY_COMPARE_WITH_TIMEOUT(run.fates.size(), 2, patience);
    Group group;
    group.groupId = GroupId(1);
    QVERIFY(run.snapshots->writeGroups(id, {group}, QDateTime::currentDateTimeUtc()));
    run.manager->remove(QStringLiteral("nobody"));
    QCOMPARE(run.removed, 0);
    run.manager->remove(id);
    QCOMPARE(run.removed, 1);
    QCOMPARE(run.names(), QStringList{QStringLiteral("one")});
    QCOMPARE(storedNames(folder()), QStringList{QStringLiteral("one")});
    QVERIFY(!run.secrets.holds(id));
    QTRY_VERIFY_WITH_TIMEOUT(!session, patience);
    QTRY_VERIFY_WITH_TIMEOUT(keptIn(keyring, id).isEmpty(), patience);
    const auto groups = run.snapshots->readGroups(id);
    QVERIFY(groups && groups->rows.isEmpty());
    QVERIFY(run.failures.isEmpty());
}

void TestSessionManager::temporaryAccountsAreNotWritten()
{
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    run.manager->add(account("kept"), secret);
    AccountConfig config = account("demo");
    config.id = QStringLiteral("demo");
    config.temporary = true;
    run.manager->add(config, secret);
    QTRY_COMPARE_WITH_TIMEOUT(run.fates.size(), 2, patience);
    QCOMPARE(run.names().size(), 2);
    QCOMPARE(storedNames(folder()), QStringList{QStringLiteral("kept")});
    QVERIFY(keptIn(keyring, QStringLiteral("demo")).isEmpty());
}

void TestSessionManager::tokensAreInNoFile()
{
    DemoWorld world;
    demo::DemoServer server(world);
    server.setToken(secret);
    QVERIFY(server.start());
    MemorySecretStore keyring;
    keyring.setFault(Fault::Unavailable); // the moment of temptation
    Run run(folder(), keyring);
    AccountConfig config = configFor(server, Mode::HttpAndWebSocket);
    config.rememberToken = true;
    config.webSocketUrl.setQuery(QStringLiteral("access_token=") + secret);
    config.httpUrl.setQuery(QStringLiteral("access_token=") + secret);
    Session *session = run.manager->add(config, secret);
    QTRY_COMPARE_WITH_TIMEOUT(session->groupsState().phase, LoadState::Phase::Ready, patience);
    QTRY_COMPARE_WITH_TIMEOUT(run.fates.size(), 1, patience);
    config.name = QStringLiteral("renamed");
    run.manager->change(config, {});
    QVERIFY(QFile::exists(run.accounts.path()));
    QCOMPARE(leaks(folder()), QStringList());
}

void TestSessionManager::theKeyringsRefusalIsSaid_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("remember");
    QTest::addColumn<int>("fate");
    QTest::newRow("fine") << int(Fault::None) << true << int(Fate::Saved);
    QTest::newRow("unavailable") << int(Fault::Unavailable) << true << int(Fate::SessionOnly);
    QTest::newRow("denied") << int(Fault::Denied) << true << int(Fate::SessionOnly);
    QTest::newRow("mangled") << int(Fault::Mangle) << true << int(Fate::SessionOnly);
    QTest::newRow("not wished") << int(Fault::None) << false << int(Fate::NotAsked);
}

void TestSessionManager::theKeyringsRefusalIsSaid()
{
    QFETCH(int, fault);
    QFETCH(bool, remember);
    QFETCH(int, fate);
    MemorySecretStore keyring;
    keyring.setFault(Fault(fault));
    Run run(folder(), keyring);
    const QString id = run.manager->add(account("one", remember), secret)->config().id;
    QTRY_COMPARE_WITH_TIMEOUT(run.fates.size(), 1, patience);
    QCOMPARE(int(run.fates.first()), fate);
    QCOMPARE(run.whys.first().isEmpty(), Fate(fate) != Fate::SessionOnly);
    QVERIFY(!run.whys.first().contains(secret));
    QCOMPARE(run.secrets.token(id), secret); // in any case for this run
    if (!remember)
        QCOMPARE(keyring.steps(), 0);
}

void TestSessionManager::tokensAreReadAtTheStart()
{
    DemoWorld world(Personality::GoCqhttp);
    demo::DemoServer server(world);
    server.setToken(secret);
    QVERIFY(server.start());
    MemorySecretStore keyring;
    AccountConfig config = configFor(server, Mode::WebSocket);
    config.rememberToken = true;
    {
        Run run(folder(), keyring);
        run.manager->add(config, secret);
        QTRY_COMPARE_WITH_TIMEOUT(run.fates, QList{Fate::Saved}, patience);
    }
    Run again(folder(), keyring);
    again.manager->start();
    QTRY_VERIFY_WITH_TIMEOUT(again.manager->session(config.id)->state().usable(), patience);
    QCOMPARE(again.manager->sessions().size(), 1);
    QVERIFY(again.needed.isEmpty());
    QVERIFY(again.fates.isEmpty()); // nothing is written again
    // What was read is also what a change of the account keeps.
    config.name = QStringLiteral("renamed");
    again.manager->change(config, {});
    QTRY_VERIFY_WITH_TIMEOUT(again.manager->session(config.id)->state().usable(), patience);
}

void TestSessionManager::accountsOpenedByHandHaveTheirTokenToo()
{
    DemoWorld world(Personality::GoCqhttp);
    demo::DemoServer server(world);
    server.setToken(secret);
    QVERIFY(server.start());
    MemorySecretStore keyring;
    AccountConfig config = configFor(server, Mode::WebSocket);
    config.rememberToken = true;
    config.connectAtStart = false;
    {
        Run run(folder(), keyring);
        run.manager->add(config, secret);
        QTRY_COMPARE_WITH_TIMEOUT(run.fates, QList{Fate::Saved}, patience);
    }
    Run again(folder(), keyring);
    again.manager->start();
    QTRY_COMPARE_WITH_TIMEOUT(again.added, 2, patience); // once more, with its token
    Session *session = again.manager->session(config.id);
    QCOMPARE(session->state().phase, Phase::Offline);
    session->open();
    QTRY_VERIFY_WITH_TIMEOUT(session->state().usable(), patience);
}

void TestSessionManager::anAccountWithoutATokenConnectsAtTheStart()
{
    DemoWorld world(Personality::GoCqhttp);
    demo::DemoServer server(world);
    QVERIFY(server.start());
    MemorySecretStore keyring;
    AccountConfig config = configFor(server, Mode::WebSocket);
    config.rememberToken = true;
    {
        Run run(folder(), keyring);
        run.manager->add(config, {});
    }
    Run again(folder(), keyring);
    again.manager->start();
    QTRY_VERIFY_WITH_TIMEOUT(again.manager->session(config.id)->state().usable(), patience);
    QVERIFY(again.needed.isEmpty());
    QCOMPARE(again.added, 1);
    QCOMPARE(keyring.steps(), 0);
    // A name says nothing about tokens, a token does.
    config.name = QStringLiteral("renamed");
    QVERIFY(!again.manager->change(config, {})->config().hasToken);
    QVERIFY(again.manager->change(config, secret)->config().hasToken);
}

void TestSessionManager::missingTokensAreAskedFor_data()
{
    QTest::addColumn<bool>("remember");
    QTest::addColumn<bool>("connectAtStart");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<bool>("asked");
    QTest::newRow("not stored") << false << true << false << true;
    QTest::newRow("lost") << true << true << false << true;
    QTest::newRow("keyring gone") << true << true << true << true;
    QTest::newRow("not to be opened") << true << false << false << false;
}

void TestSessionManager::missingTokensAreAskedFor()
{
    QFETCH(bool, remember);
    QFETCH(bool, connectAtStart);
    QFETCH(bool, broken);
    QFETCH(bool, asked);
    {
        MemorySecretStore lost;
        Run run(folder(), lost);
        AccountConfig config = account("one", remember);
        config.connectAtStart = connectAtStart;
        run.manager->add(config, secret);
    }
    MemorySecretStore keyring;
    keyring.setFault(broken ? Fault::Unavailable : Fault::None);
    Run run(folder(), keyring);
    run.manager->start();
    const QStringList expected = asked ? QStringList{QStringLiteral("one")} : QStringList();
    QTRY_COMPARE_WITH_TIMEOUT(keyring.steps() > 0 || !remember, true, patience);
    QTRY_COMPARE_WITH_TIMEOUT(run.needed, expected, patience);
    if (broken)
        QVERIFY(!run.whys.first().isEmpty());
    QCOMPARE(run.manager->sessions().size(), 1);
    QCOMPARE(run.manager->sessions().first()->state().phase, Phase::Offline);
}

void TestSessionManager::aTokenTypedWhileTheKeyringThinksWins()
{
    MemorySecretStore keyring;
    AccountConfig config = account("one");
    {
        Run run(folder(), keyring);
        config = run.manager->add(config, QStringLiteral("old"))->config();
        QTRY_COMPARE_WITH_TIMEOUT(run.fates, QList{Fate::Saved}, patience);
    }
    Run run(folder(), keyring);
    run.manager->start(); // the answer comes later
    Session *typed = run.manager->change(config, secret);
    QTRY_COMPARE_WITH_TIMEOUT(run.fates, QList{Fate::Saved}, patience);
    QCOMPARE(run.manager->session(config.id), typed); // not replaced by one with the old token
    QCOMPARE(run.secrets.token(config.id), secret);
    QCOMPARE(keptIn(keyring, config.id), secret);
}

void TestSessionManager::aReverseAccountCanBeChangedInPlace()
{
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    AccountConfig config = account("one");
    config.mode = Mode::Reverse;
    config.listenPort = freePort();
    config = run.manager->add(config, secret)->config();
    QTRY_COMPARE_WITH_TIMEOUT(run.manager->sessions().first()->state().phase, Phase::Connecting, patience);
    config.name = QStringLiteral("renamed");
    Session *fresh = run.manager->change(config, {});
    QList<Phase> phases;
    connect(fresh, &Session::stateChanged, &run.clock, [&] { phases.append(fresh->state().phase); });
    QTRY_VERIFY_WITH_TIMEOUT(!phases.isEmpty(), patience);
    QCOMPARE(phases.first(), Phase::Connecting); // the port was free again
}

void TestSessionManager::brokenListsAreSaid()
{
    {
        QFile file(AccountStore(folder()).path());
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ nonsense") > 0);
    }
    MemorySecretStore keyring;
    Run run(folder(), keyring);
    run.manager->start();
    QCOMPARE(run.failures.size(), 1);
    QVERIFY(run.manager->sessions().isEmpty());
    run.manager->add(account("one"), {});
    QCOMPARE(storedNames(folder()), QStringList{QStringLiteral("one")});
}

QTEST_GUILESS_MAIN(TestSessionManager)
#include "tst_sessionmanager.moc"
