// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"
#include "storage/database.h"
#include "storage/snapshotstore.h"
#include "storage/storageerror.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using State = AuditRow::State;

namespace {

const QString memory = QStringLiteral(":memory:");
const QString me = QStringLiteral("account-1");
constexpr GroupId group{700001};
constexpr UserId user{10002};

Result<Done> execute(QSqlDatabase &base, const char *sql)
{
    QSqlQuery query(base);
    if (!query.exec(QLatin1String(sql)))
        return storageError(storagesymbol::unwritable, QStringLiteral("migration failed"));
    return Done{};
}
Result<Done> first(QSqlDatabase &base) { return execute(base, "CREATE TABLE a(x INTEGER)"); }
Result<Done> second(QSqlDatabase &base) { return execute(base, "INSERT INTO a VALUES(7)"); }
Result<Done> failing(QSqlDatabase &base)
{
    if (auto done = execute(base, "CREATE TABLE b(x INTEGER)"); !done)
        return done;
    return execute(base, "nonsense");
}

QVariant value(Database &database, const char *sql)
{
    auto found = database.run(QLatin1String(sql));
    if (!found)
        return {};
    QSqlQuery query = *std::move(found);
    return query.next() ? query.value(0) : QVariant();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

AuditRow row(Verb verb = Verb::Mute, State state = State::Confirmed)
{
    AuditRow out;
    out.time = 1000;
    out.account = me;
    out.self = UserId(10001);
    out.groupId = group;
    out.verb = verb;
    out.target = user;
    out.subject = QStringLiteral("小林");
    out.after = QStringLiteral("600");
    out.state = state;
    out.source = QStringLiteral("manual");
    return out;
}

Member member(qint64 id)
{
    Member out;
    out.userId = UserId(id);
    out.nickname = QStringLiteral("成员 %1").arg(id);
    out.card = QStringLiteral("'; DROP TABLE audit; --");
    out.joinTime = 1'600'000'000 + id;
    out.role = id % 3 == 0 ? Role::Admin : Role::Member;
    out.sex = Sex::Female;
    out.bot = id % 2;
    return out;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void opensWithItsPragmas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/er/qundesk.db"));
        Database database(path);
        QVERIFY(database.open());
        QCOMPARE(value(database, "PRAGMA journal_mode").toString(), QStringLiteral("wal"));
        QCOMPARE(value(database, "PRAGMA foreign_keys").toInt(), 1);
        QCOMPARE(value(database, "PRAGMA busy_timeout").toInt(), 5000);
        QCOMPARE(value(database, "PRAGMA user_version").toInt(), int(schemaMigrations().size()));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Database again(path); // a second connection beside it
        QVERIFY(again.open());
    }

    void migrationsRunOnceAndInOrder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.db"));
        {
            Database database(path);
            QVERIFY(database.open({first}));
            QCOMPARE(value(database, "SELECT count(*) FROM a").toInt(), 0);
        }
        for (int i = 0; i < 2; ++i) {
            Database database(path);
            QVERIFY(database.open({first, second}));
            QCOMPARE(value(database, "SELECT count(*) FROM a").toInt(), 1);
            QCOMPARE(value(database, "PRAGMA user_version").toInt(), 2);
        }
        Database older(path);
        const auto opened = older.open({first});
        QVERIFY(!opened);
        QCOMPARE(opened.error().symbol, QStringLiteral("FILE_NEWER"));
        QVERIFY(!older.isOpen());
    }

    void failedMigrationChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.db"));
        {
            Database database(path);
            QVERIFY(database.open({first}));
        }
        {
            Database database(path);
            const auto opened = database.open({first, second, failing});
            QVERIFY(!opened);
            QVERIFY(opened.error().detail.contains(path));
            QVERIFY(!database.isOpen());
            QVERIFY(!database.run(QStringLiteral("SELECT 1")));
        }
        Database database(path);
        QVERIFY(database.open({first}));
        QCOMPARE(value(database, "PRAGMA user_version").toInt(), 1);
        QCOMPARE(value(database, "SELECT count(*) FROM a").toInt(), 0);
        QCOMPARE(value(database, "SELECT count(*) FROM sqlite_master WHERE name='b'").toInt(), 0);
    }

    void unusableFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(8192, 'x');
        QTest::newRow("damaged header") << QByteArray("SQLite format 3") + QByteArray(4096, '\x7f');
    }
    void unusableFileIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Database database(path);
        const auto opened = database.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().symbol, QStringLiteral("FILE_BROKEN"));
        QVERIFY(opened.error().detail.contains(path));
        QVERIFY(!database.isOpen());
        QCOMPARE(contents(path), content);
    }

    void databaseOfAnotherProgramIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.db"));
        {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(execute(other, "CREATE TABLE theirs(x)"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const QByteArray before = contents(path);
        Database database(path);
        QCOMPARE(database.open().error().symbol, QStringLiteral("FILE_BROKEN"));
        QCOMPARE(contents(path), before);
    }

    void folderThatCannotBeMadeIsAnError()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database(file.fileName() + QStringLiteral("/x.db"));
        QCOMPARE(database.open().error().symbol, QStringLiteral("FILE_UNWRITABLE"));
    }

    void uncommittedTransactionIsRolledBack()
    {
        Database database(memory);
        QVERIFY(database.open({first}));
        {
            Transaction transaction(database);
            QVERIFY(database.run(QStringLiteral("INSERT INTO a VALUES(1)")));
        }
        QCOMPARE(value(database, "SELECT count(*) FROM a").toInt(), 0);
        Transaction transaction(database);
        QVERIFY(database.run(QStringLiteral("INSERT INTO a VALUES(1)")));
        QVERIFY(transaction.commit());
        QCOMPARE(value(database, "SELECT count(*) FROM a").toInt(), 1);
    }

    // --- audit log
    // --------------------------------------------------------------------------------------------------

    void auditRowComesBackWhole()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        QSignalSpy told(&log, &AuditLog::appended);
        AuditRow written = row(Verb::ChangeCard, State::Observed);
        written.before = QStringLiteral("旧 ' \" %");
        written.reason = QStringLiteral("广告");
        written.code = 1400;
        written.detail = QStringLiteral("NOT_MANAGEABLE");
        written.operatorId = UserId(3000000000);
        const auto id = log.append(written);
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        written.id = *id;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<AuditRow>(), written);
        const auto rows = log.rowsBefore(0, 10);
        QVERIFY(rows);
        QCOMPARE(*rows, QList{written});
    }

    void everyVerbHasItsName()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        const int verbs = int(Verb::SendPrivateFile) + 1;
        for (int i = 0; i < verbs; ++i)
            QVERIFY(log.append(row(Verb(i))));
        const auto rows = log.rowsBefore(0, 1000);
        QCOMPARE(rows->size(), verbs);
        for (int i = 0; i < verbs; ++i)
            QCOMPARE(rows->at(i).verb, Verb(verbs - 1 - i));
    }

    void auditRowsCannotBeChanged()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        QVERIFY(log.append(row()));
        const auto changed = database.run(QStringLiteral("UPDATE audit SET state=2"));
        QVERIFY(!changed);
        QVERIFY(changed.error().detail.contains(QLatin1String("append-only")));
        QCOMPARE(log.rowsBefore(0, 1)->first().state, State::Confirmed);
    }

    void auditIsReadInPages()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        for (int i = 0; i < 25; ++i)
            QVERIFY(log.append(row()));
        QList<qint64> ids;
        qint64 before = 0;
        for (;;) {
            const auto rows = log.rowsBefore(before, 10);
            QVERIFY(rows);
            if (rows->isEmpty())
                break;
            for (const AuditRow &each : *rows)
                ids.append(each.id);
            before = rows->last().id;
        }
        QCOMPARE(ids.size(), 25);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    }

    void auditFilters()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        AuditRow other = row(Verb::Kick, State::Failed);
        other.account = QStringLiteral("account-2");
        other.groupId = GroupId(800002);
        other.target = UserId(55555);
        other.time = 5000;
        other.reason = QStringLiteral("100% Spam_er");
        other.operatorId = UserId(9);
        QVERIFY(log.append(row()));
        QVERIFY(log.append(other));
        QVERIFY(log.append(row(Verb::Unmute, State::Unconfirmed)));
        const auto matches = [&](auto set) {
            AuditFilter filter;
            set(filter);
            const auto rows = log.rowsBefore(0, 10, filter);
            return rows && rows->size() == *log.count(filter) ? int(rows->size()) : -1;
        };
        QCOMPARE(matches([](AuditFilter &) {}), 3);
        QCOMPARE(matches([](AuditFilter &f) { f.account = me; }), 2);
        QCOMPARE(matches([](AuditFilter &f) { f.groupId = GroupId(800002); }), 1);
        QCOMPARE(matches([](AuditFilter &f) { f.target = user; }), 2);
        QCOMPARE(matches([](AuditFilter &f) { f.operatorId = UserId(9); }), 1);
        QCOMPARE(matches([](AuditFilter &f) { f.verbs = {Verb::Kick, Verb::Unmute}; }), 2);
        QCOMPARE(matches([](AuditFilter &f) { f.states = {State::Failed}; }), 1);
        QCOMPARE(matches([](AuditFilter &f) { f.from = 5000; }), 1);
        QCOMPARE(matches([](AuditFilter &f) { f.until = 5000; }), 2);
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral("100% spam_"); }), 1);
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral("%"); }), 1); // not a wildcard
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral("m_r"); }), 0);
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral(" 小林 "); }), 3);
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral("5555"); }),
                 1); // the start of a number
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral("8000"); }), 1);
        QCOMPARE(matches([](AuditFilter &f) { f.text = QStringLiteral("' OR 1=1 --"); }), 0);
        QCOMPARE(matches([](AuditFilter &f) {
                     f.account = me;
                     f.verbs = {Verb::Kick};
                 }),
                 0);
    }

    void historyOfOnePersonCountsOwnMutes()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        const auto mute = [&](State state, qint64 time, const char *reason) {
            AuditRow added = row(Verb::Mute, state);
            added.time = time;
            added.reason = QString::fromUtf8(reason);
            QVERIFY(log.append(added));
        };
        QCOMPARE(log.mutesOf(me, group, user)->count, 0);
        QCOMPARE(log.mutesOf(me, group, user)->latest, 0);
        mute(State::Confirmed, 100, "广告");
        mute(State::Unconfirmed, 200, "刷屏");
        mute(State::Failed, 300, "refused");
        mute(State::Observed, 400, "");
        QVERIFY(log.append(row(Verb::Kick)));
        AuditRow elsewhere = row();
        elsewhere.groupId = GroupId(1);
        QVERIFY(log.append(elsewhere));
        const auto history = log.mutesOf(me, group, user);
        QVERIFY(history);
        QCOMPARE(history->count, 2);
        QCOMPARE(history->latest, 200);
        QCOMPARE(history->latestReason, QStringLiteral("刷屏"));
        QCOMPARE(log.rowsFor(me, group, user, 100)->size(), 5);
        QCOMPARE(log.rowsFor(me, GroupId{}, user, 100)->size(), 6);
        QCOMPARE(log.rowsFor(me, group, user, 2)->size(), 2);
        QCOMPARE(log.rowsFor(me, group, UserId{}, 100)->size(), 0); // not everybody
        QCOMPARE(log.rowsFor(QStringLiteral("x"), group, user, 100)->size(), 0);
        mute(State::Confirmed, 500, "广告");
        QCOMPARE(*log.lastReasons(Verb::Mute, 2),
                 (QStringList{QStringLiteral("广告"), QStringLiteral("refused")}));
        QVERIFY(log.lastReasons(Verb::Kick, 5)->isEmpty());
    }

    void retentionRemovesOldRows()
    {
        Database database(memory);
        QVERIFY(database.open());
        AuditLog log(database);
        AuditRow late = row();
        late.time = 9000;
        QVERIFY(log.append(row()));
        QVERIFY(log.append(late));
        QCOMPARE(*log.removeBefore(9000), 1);
        QCOMPARE(log.rowsBefore(0, 10)->size(), 1);
        QCOMPARE(log.rowsBefore(0, 10)->first().time, 9000);
    }

    void auditSaysWhenItCannotWrite()
    {
        Database database(memory);
        AuditLog log(database);
        QSignalSpy told(&log, &AuditLog::appended);
        QVERIFY(!log.append(row())); // never opened
        QVERIFY(!log.rowsBefore(0, 1));
        QCOMPARE(told.size(), 0);
    }

    // --- snapshots
    // --------------------------------------------------------------------------------------------------

    void membersComeBackAsOfThen()
    {
        Database database(memory);
        QVERIFY(database.open());
        SnapshotStore store(database);
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        QVERIFY(!store.readMembers(me, group)->asOf.isValid());
        QList<Member> members{member(1), member(2), member(3)};
        members[1].mutedUntil = 1'800'000'000;
        members[1].title = QStringLiteral("头衔");
        members[1].unfriendly = true;
        QVERIFY(store.writeMembers(me, group, members, then));
        QVERIFY(store.writeMembers(me, GroupId(2), {member(9)}, then));
        QVERIFY(store.writeMembers(QStringLiteral("account-2"), group, {}, then));
        const auto read = store.readMembers(me, group);
        QVERIFY(read);
        QCOMPARE(read->rows, members);
        QCOMPARE(read->asOf, then);
        const auto empty = store.readMembers(QStringLiteral("account-2"), group);
        QVERIFY(empty->rows.isEmpty());
        QVERIFY(empty->asOf.isValid()); // stored, and empty

        QVERIFY(store.writeMembers(me, group, {member(2), member(2)}, then.addSecs(60)));
        QCOMPARE(store.readMembers(me, group)->rows, QList{member(2)}); // replaced, and named twice is one
        QCOMPARE(store.readMembers(me, group)->asOf, then.addSecs(60));
        QCOMPARE(value(database, "SELECT count(*) FROM snapshot_member").toInt(), 2);
    }

    void groupsComeBackInOrder()
    {
        Database database(memory);
        QVERIFY(database.open());
        SnapshotStore store(database);
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        Group big;
        big.groupId = GroupId(9);
        big.name = QStringLiteral("大群");
        big.memberCount = 3000;
        big.allShut = -1;
        Group small;
        small.groupId = GroupId(3);
        small.allShutUntil = 0;
        small.ownerId = user;
        QVERIFY(store.writeGroups(me, {big, small}, then));
        const auto read = store.readGroups(me);
        QVERIFY(read);
        QCOMPARE(read->rows, (QList{big, small}));
        QCOMPARE(read->asOf, then);
        QVERIFY(!store.readGroups(QStringLiteral("x"))->asOf.isValid());
    }

    void rolesAndRemovals()
    {
        Database database(memory);
        QVERIFY(database.open());
        SnapshotStore store(database);
        AuditLog log(database);
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        QVERIFY(log.append(row()));
        QVERIFY(store.writeRole(me, group, Role::Admin, then));
        QVERIFY(store.writeRole(me, group, Role::Owner, then.addSecs(1)));
        QVERIFY(store.writeRole(me, GroupId(2), Role::Member, then));
        QVERIFY(store.writeMembers(me, group, {member(1)}, then));
        QVERIFY(store.writeGroups(me, {Group{}}, then));
        auto roles = store.readRoles(me);
        QCOMPARE(roles->size(), 2);
        QCOMPARE(roles->value(group).role, Role::Owner);
        QCOMPARE(roles->value(group).asOf, then.addSecs(1));
        QVERIFY(store.removeGroup(me, group));
        QCOMPARE(store.readRoles(me)->size(), 1);
        QVERIFY(!store.readMembers(me, group)->asOf.isValid());
        QVERIFY(store.readGroups(me)->asOf.isValid());
        QVERIFY(store.removeAccount(me));
        QVERIFY(store.readRoles(me)->isEmpty());
        QVERIFY(!store.readGroups(me)->asOf.isValid());
        QCOMPARE(value(database, "SELECT count(*) FROM snapshot_member").toInt(), 0);
        QCOMPARE(*log.count(), 1); // the log stays
    }

    void failedWriteKeepsTheOldList()
    {
        Database database(memory);
        QVERIFY(database.open());
        SnapshotStore store(database);
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        QVERIFY(store.writeMembers(me, group, {member(1)}, then));
        QVERIFY(database.run(
            QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON snapshot_member WHEN NEW.user_id=3"
                           " BEGIN SELECT RAISE(ABORT, 'full'); END")));
        QVERIFY(!store.writeMembers(me, group, {member(2), member(3)}, then.addSecs(9)));
        QCOMPARE(store.readMembers(me, group)->rows, QList{member(1)});
        QCOMPARE(store.readMembers(me, group)->asOf, then);
    }

    void threeThousandMembersAreKeptAndReplaced()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("x.db")));
        QVERIFY(database.open());
        SnapshotStore store(database);
        QList<Member> members;
        for (qint64 i = 1; i <= 3000; ++i)
            members.append(member(i));
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(store.writeMembers(me, group, members, now));
        members.removeFirst();
        QVERIFY(store.writeMembers(me, group, members, now));
        QCOMPARE(store.readMembers(me, group)->rows, members);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
