// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/transferstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using State = Transfer::State;

namespace {

Transfer sample(const char *name, State state = State::Waiting)
{
    Transfer transfer;
    transfer.direction = Transfer::Direction::Upload;
    transfer.state = state;
    transfer.position = 3;
    transfer.accountId = QStringLiteral("account");
    transfer.groupId = GroupId(123456789);
    transfer.groupName = QStringLiteral("群 <b>");
    transfer.localPath = QStringLiteral("/tmp/文档.txt");
    transfer.name = QString::fromUtf8(name);
    transfer.folder = QStringLiteral("/abc");
    transfer.folderName = QStringLiteral("资料");
    transfer.size = 5'000'000'000;
    transfer.done = -1;
    transfer.modified = 1'700'000'000'123;
    transfer.fileId = QStringLiteral("id");
    transfer.busid = 102;
    transfer.replace = true;
    transfer.restarted = true;
    transfer.way = UploadWay::Stream;
    transfer.resume = QByteArray("\0\1bytes", 7);
    transfer.twins = 2;
    transfer.error = {ApiError::Kind::Timeout, 7, QStringLiteral("words"), QStringLiteral("SYMBOL")};
    transfer.added = 11;
    transfer.ended = 12;
    return transfer;
}

/// One run of the program on a file.
struct Run {
    explicit Run(const QString &path) : database(path), store(database)
    {
        if (!database.open())
            qFatal("no database");
    }
    QList<Transfer> load()
    {
        const auto loaded = store.load();
        return loaded ? *loaded : QList<Transfer>();
    }
    Database database;
    TransferStore store;
};

} // namespace

class TestTransferStore : public QObject {
    Q_OBJECT
private slots:
    void everyFieldComesBack()
    {
        Run run(QStringLiteral(":memory:"));
        QList<Transfer> written{sample("failed", State::Failed), sample("paused", State::Paused)};
        written[1].position = 9;
        written[1].direction = Transfer::Direction::Download;
        QVERIFY(run.store.insert(written).ok());
        QVERIFY(written.at(0).id > 0 && written.at(0).id != written.at(1).id);
        QCOMPARE(run.load(), written);
        written[0].name = QStringLiteral("other");
        written[0].resume.clear();
        QVERIFY(run.store.update({written.at(0)}).ok());
        QVERIFY(run.store.remove({written.at(1).id}).ok());
        QCOMPARE(run.load(), QList{written.at(0)});
    }

    void theyComeBackInTheirOrder()
    {
        Run run(QStringLiteral(":memory:"));
        QList<Transfer> written{sample("b", State::Paused), sample("a", State::Paused)};
        written[1].position = 1;
        QVERIFY(run.store.insert(written).ok());
        const auto loaded = run.load();
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(loaded.first().name, QStringLiteral("a"));
    }

    void whatWasUnderWayIsPausedAfterAStart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("q.sqlite"));
        {
            Run first(path);
            QList<Transfer> written{sample("waiting"), sample("preparing", State::Preparing),
                                    sample("running", State::Running), sample("finished", State::Finished)};
            QVERIFY(first.store.insert(written).ok());
        }
        for (int start = 0; start < 2; ++start) {
            Run next(path);
            const auto loaded = next.load();
            QCOMPARE(loaded.size(), 4);
            for (const Transfer &each : loaded)
                QCOMPARE(each.state,
                         each.name == QLatin1String("finished") ? State::Finished : State::Paused);
        }
    }

    void anUploadThatMayHaveHappenedIsUnknown_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("running") << int(State::Running);
        QTest::newRow("looked for") << int(State::Preparing);
        QTest::newRow("waiting to be looked for") << int(State::Waiting);
        QTest::newRow("paused") << int(State::Paused);
    }
    void anUploadThatMayHaveHappenedIsUnknown()
    {
        QFETCH(const int, state);
        Run run(QStringLiteral(":memory:"));
        QList<Transfer> written{sample("sent", State(state))};
        QVERIFY(run.store.insert(written).ok());
        written[0].sent = true;
        QVERIFY(run.store.updateForSure(written.at(0)).ok());
        const auto loaded = run.load();
        QCOMPARE(loaded.first().state, State::Unknown);
        QVERIFY(loaded.first().sent);
        QCOMPARE(loaded.first().twins, 2);
    }

    void onlyTheNewestFinishedOnesAreKept()
    {
        Run run(QStringLiteral(":memory:"));
        QList<Transfer> written;
        for (int n = 0; n < TransferStore::finishedKept + 20; ++n) {
            written.append(sample("done", State::Finished));
            written.last().ended = n;
        }
        written.append(sample("failed", State::Failed));
        QVERIFY(run.store.insert(written).ok());
        const auto loaded = run.load();
        QCOMPARE(loaded.size(), TransferStore::finishedKept + 1);
        QVERIFY(std::ranges::none_of(
            loaded, [](const Transfer &each) { return each.state == State::Finished && each.ended < 20; }));
    }

    void aClosedDatabaseIsAnError()
    {
        Database database(QStringLiteral(":memory:"));
        TransferStore store(database);
        QList<Transfer> some{sample("x")};
        QVERIFY(!store.load().ok());
        QVERIFY(!store.insert(some).ok());
        QCOMPARE(some.first().id, 0);
        QVERIFY(!store.update(some).ok());
        QVERIFY(!store.updateForSure(some.first()).ok());
    }
};

QTEST_GUILESS_MAIN(TestTransferStore)
#include "tst_transferstore.moc"
