// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program is killed at random moments while files go up and down; afterwards each is there once and whole,
// or visibly not done.
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "storage/database.h"
#include "storage/transferstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using State = Transfer::State;

namespace {

constexpr qint64 place = demo::DemoWorld::SmallOwnedGroup;
constexpr int files = 20; ///< each way
constexpr int kills = 50;
constexpr int longestRun = 800; ///< ms until a kill
constexpr int patience = 60'000; ///< ms, for a run that nobody kills

QByteArray content(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    QRandomGenerator random(quint32(qHash(name, size_t(7))));
    const int size = 40'000 + int(random.bounded(160'000));
    while (bytes.size() < size)
        bytes += QByteArray::number(random.generate());
    return bytes;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One group, one queue, killed until it has nothing left to do.
struct Round {
    Round() : world(demo::Personality::NapCat), server(world)
    {
        QDir(folder.path()).mkpath(QStringLiteral("up"));
        QDir(folder.path()).mkpath(QStringLiteral("down"));
        world.state().groups[place].files.clear();
        for (int n = 0; n < files; ++n) {
            const QString up = QStringLiteral("up-%1.bin").arg(n);
            QFile file(folder.filePath(QStringLiteral("up/") + up));
            if (!file.open(QIODevice::WriteOnly) || file.write(content(up)) < 0)
                qFatal("no disk");
            const QString down = QStringLiteral("down-%1.bin").arg(n);
            world.actByOtherUpload(place, world.plainMember(place), down, content(down));
        }
        server.faults().setLatency(QStringLiteral("upload_group_file"), 40);
        if (!server.start())
            qFatal("no port");
    }
    QString base() const { return folder.filePath(QStringLiteral("queue.sqlite")); }
    void start()
    {
        program.start(QStringLiteral(TRANSFER_RUN),
                      {base(), server.httpUrl().toString(), server.wsUrl().toString(), QString::number(place),
                       folder.path()});
    }
    /// True: it ended by itself before \a ms, with nothing left to do.
    bool endsWithin(int ms)
    {
        return QTest::qWaitFor([this] { return program.state() == QProcess::NotRunning; }, ms);
    }
    bool kill() // SIGKILL, to this child only
    {
        program.kill();
        return endsWithin(patience);
    }
    /// How many transfers were in the middle of something when the program last ended.
    int cutOff() const
    {
        Database database(base());
        if (!database.open())
            return 0;
        auto ran = database.run(QStringLiteral("SELECT count(*) FROM transfer WHERE state IN (%1,%2)")
                                    .arg(int(State::Preparing))
                                    .arg(int(State::Running)));
        if (!ran)
            return 0;
        QSqlQuery row = *std::move(ran);
        return row.next() ? row.value(0).toInt() : 0;
    }
    QString verdictOf(const Transfer &each) const
    {
        if (!each.isUpload()) {
            const QString path = folder.filePath(QStringLiteral("down/") + each.name);
            if (each.state == State::Finished)
                return read(path) == content(each.name) ? QString()
                                                        : QStringLiteral("not what the group has");
            return QFile::exists(path) ? QStringLiteral("there, but not finished") : QString();
        }
        const auto &all = world.group(place)->files;
        const auto copies = std::ranges::count(all, each.name, &demo::DemoFile::name);
        const QByteArray sha =
            QCryptographicHash::hash(content(each.name), QCryptographicHash::Sha256).toHex();
        if (copies > 1)
            return QStringLiteral("uploaded twice");
        if (copies == 1 && world.file(place, each.name)->sha256 != sha)
            return QStringLiteral("uploaded damaged");
        if (each.state == State::Finished && copies == 0)
            return QStringLiteral("called finished, but not there");
        return copies == 1 && each.state != State::Finished && each.state != State::Unknown
            ? QStringLiteral("there, but to be sent again")
            : QString();
    }

    QTemporaryDir folder;
    demo::DemoWorld world;
    demo::DemoServer server;
    QProcess program;
};

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLostAndNothingIsSentTwice()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int killed = 0;
        int rounds = 0;
        int unknown = 0;
        int cutOff = 0;
        while (killed < kills) {
            Round round;
            ++rounds;
            bool done = false;
            while (!done && killed < kills) {
                round.start();
                done = round.endsWithin(int(random.bounded(longestRun)));
                if (done)
                    break;
                QVERIFY(round.kill());
                ++killed;
                cutOff += round.cutOff();
            }
            if (!done) { // the last start is left alone
                round.start();
                QVERIFY(round.endsWithin(patience));
            }
            QCOMPARE(round.program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(round.program.exitCode(), 0);
            check(round, &unknown);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills in %d rounds cut off %d transfers, %d uploads left unknown", killed, rounds, cutOff,
              unknown);
        QVERIFY(cutOff > 0); // else nothing was tested
    }

private:
    static void check(const Round &round, int *unknown)
    {
        Database database(round.base());
        QVERIFY(database.open().ok());
        TransferStore store(database);
        const auto queue = store.load();
        QVERIFY(queue.ok());
        QCOMPARE(int(queue->size()), 2 * files);
        QSet<QString> names;
        for (const Transfer &each : *queue) {
            names.insert(each.name);
            const QString verdict = round.verdictOf(each);
            QVERIFY2(
                verdict.isEmpty(),
                qPrintable(
                    QStringLiteral("%1 (state %2): %3").arg(each.name).arg(int(each.state)).arg(verdict)));
            QVERIFY2(each.state == State::Finished || (each.isUpload() && each.state == State::Unknown),
                     qPrintable(QStringLiteral("%1 is in state %2: %3 %4")
                                    .arg(each.name)
                                    .arg(int(each.state))
                                    .arg(each.error.symbol, each.error.detail)));
            *unknown += each.state == State::Unknown ? 1 : 0;
        }
        QCOMPARE(int(names.size()), 2 * files);
        QCOMPARE(int(QDir(round.folder.filePath(QStringLiteral("down"))).entryList(QDir::Files).size()),
                 files);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
