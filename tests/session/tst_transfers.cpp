// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filehost.h"
#include "session/sessionrig.h"

#include "session/downloadqueue.h"
#include "session/groupfiles.h"
#include "session/transfers.h"
#include "session/uploadqueue.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

using namespace qundesk;
using State = Transfer::State;

namespace {

constexpr qint64 place = DemoWorld::SmallOwnedGroup;

struct Rig : SessionRig {
    explicit Rig(Personality personality = Personality::LLBot) : SessionRig(personality)
    {
        QByteArray bytes(400'000, Qt::Uninitialized);
        for (qsizetype n = 0; n < bytes.size(); ++n)
            bytes[n] = char(n * 31 + n / 251);
        host = std::make_unique<FileHost>(bytes);
        again();
    }
    void again() { asked = std::make_unique<QSignalSpy>(transfers.get(), &Transfers::againWanted); }
    bool listed()
    {
        if (!ready(place))
            return false;
        files = &group->part<GroupFiles>();
        files->ensure();
        return QTest::qWaitFor([this] { return files->state().phase == LoadState::Phase::Ready; }, patience);
    }
    /// As listed(), with a session that goes by \a fake, which outlives this.
    bool listedBy(FakeClock &fake)
    {
        session.reset();
        session = std::make_unique<Session>(config, token,
                                            SessionContext{fake, nullptr, &audit, nullptr, transfers.get()});
        session->open();
        return listed();
    }
    /// The program ends in good order and begins anew on the same database.
    bool restart()
    {
        asked.reset();
        session.reset();
        transfers.reset();
        transfers = std::make_unique<Transfers>(clock, &transferStore);
        again();
        if (!transfers->load())
            return false;
        makeSession();
        session->open();
        return listed();
    }
    /// The first \a count files of the group, called 0.bin, 1.bin… with the bytes of the host.
    QList<FileEntry> hosted(int count)
    {
        world.state().filesBase = host->base();
        for (int n = 0; n < count; ++n) {
            demo::DemoFile &file = world.state().groups[place].files[n];
            file.name = QStringLiteral("%1.bin").arg(n);
            file.size = host->content.size();
            file.folder = QStringLiteral("/");
        }
        bool read = false;
        files->list(rootFolder, [&](bool) { read = true; });
        if (!QTest::qWaitFor([&] { return read; }, patience))
            return {};
        QList<FileEntry> found;
        for (int n = 0; n < count; ++n)
            found.append(*files->files()->fileNamed(rootFolder, QStringLiteral("%1.bin").arg(n)));
        return found;
    }
    void download(const QList<FileEntry> &entries)
    {
        for (const FileEntry &each : entries)
            files->downloads().addInto(each, folder.path());
    }
    QString makeFile(const QString &name, const QByteArray &bytes = "hello")
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    void upload(const QString &name, UploadQueue::Clash clash = UploadQueue::Clash::Ask)
    {
        // A file written again while it goes up would be another one, and refused.
        const QString path = folder.filePath(name);
        files->uploads().add({{QFile::exists(path) ? path : makeFile(name), name, rootFolder, clash}});
    }
    /// In the queue, its folder read, and paused before its turn comes.
    bool paused(const QString &name)
    {
        QObject::connect(transfers.get(), &Transfers::added, transfers.get(), &Transfers::pauseAll);
        upload(name);
        return comesTo(name, State::Paused);
    }
    /// The program was killed when the call for this upload had left; it begins anew.
    bool leftBehind(const QString &name, int twins)
    {
        QList<Transfer> one(1);
        one[0].state = State::Running;
        one[0].sent = true;
        one[0].twins = twins;
        one[0].accountId = config.id;
        one[0].groupId = GroupId(place);
        one[0].name = name;
        one[0].localPath = makeFile(name);
        one[0].folder = rootFolder;
        one[0].size = 5;
        return transferStore.insert(one).ok() && restart();
    }
    const Transfer *named(const QString &name) const
    {
        const auto &all = transfers->model()->records();
        const auto found = std::ranges::find(all, name, &Transfer::name);
        return found == all.end() ? nullptr : &*found;
    }
    bool comesTo(const QString &name, State state)
    {
        return QTest::qWaitFor([&] { return named(name) && named(name)->state == state; }, patience);
    }
    int counted(State state) const
    {
        return int(std::ranges::count(transfers->model()->records(), state, &Transfer::state));
    }
    int inGroup(const QString &name) const
    {
        return int(std::ranges::count(world.group(place)->files, name, &demo::DemoFile::name));
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList onDisk() const { return QDir(folder.path()).entryList(QDir::Files); }

    std::unique_ptr<FileHost> host;
    std::unique_ptr<QSignalSpy> asked;
    GroupFiles *files = nullptr;
    QTemporaryDir folder;
};

QString nth(int n) { return QStringLiteral("%1.bin").arg(n); }

} // namespace

class TestTransfers : public QObject {
    Q_OBJECT
private slots:
    void noMoreThanTheLimitRunAtOnceInTheirOrder()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const auto entries = rig.hosted(5);
        rig.host->pausedAfter = 100'000; // nobody ends by himself
        rig.download(entries);
        QTRY_COMPARE_WITH_TIMEOUT(rig.counted(State::Running), 2, patience);
        QCOMPARE(rig.named(nth(0))->state, State::Running);
        QCOMPARE(rig.named(nth(1))->state, State::Running);
        QCOMPARE(rig.named(nth(2))->waits, Transfer::Wait::Turn);

        rig.transfers->move({rig.named(nth(4))->id}, Transfers::Move::Top);
        rig.transfers->move({rig.named(nth(3))->id}, Transfers::Move::Up);
        rig.transfers->move({rig.named(nth(4))->id},
                            Transfers::Move::Down); // behind the first, still before 2
        rig.transfers->setLimits({3, 0});
        QVERIFY(rig.comesTo(nth(4), State::Running));
        QCOMPARE(rig.named(nth(2))->state, State::Waiting);
        QVERIFY(rig.named(nth(3))->position < rig.named(nth(2))->position);
        rig.host->release();
        QTRY_COMPARE_WITH_TIMEOUT(rig.counted(State::Finished), 5, patience);
        for (int n = 0; n < 5; ++n)
            QCOMPARE(Rig::read(rig.folder.filePath(nth(n))), rig.host->content);
        rig.transfers->clearFinished();
        QCOMPARE(rig.transfers->model()->rowCount(), 0);
        QVERIFY(rig.transferStore.load()->isEmpty());
    }

    void aPausedDownloadGoesOnWhereItWasAlsoAfterARestart()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->pausedAfter = 100'000;
        rig.download(rig.hosted(1));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(nth(0)) && rig.named(nth(0))->done >= 100'000, patience);
        rig.transfers->pause({rig.named(nth(0))->id});
        QCOMPARE(rig.named(nth(0))->state, State::Paused);
        QVERIFY(rig.onDisk().contains(nth(0) + QStringLiteral(".part")));
        rig.host->release();

        QVERIFY(rig.restart());
        QCOMPARE(rig.named(nth(0))->state, State::Paused);
        rig.host->ranges.clear();
        rig.transfers->resumeAll();
        QVERIFY(rig.comesTo(nth(0), State::Finished));
        QCOMPARE(rig.host->ranges.first(), QByteArray("bytes=100000-"));
        QCOMPARE(Rig::read(rig.folder.filePath(nth(0))), rig.host->content);
        QCOMPARE(rig.onDisk(), QStringList{nth(0)});
        QVERIFY(!rig.named(nth(0))->restarted);
    }

    void whatRunsWhenTheProgramEndsComesBackPaused()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->pausedAfter = 100'000;
        rig.download(rig.hosted(3));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(nth(0))->done >= 100'000, patience);
        rig.host->release();
        QVERIFY(rig.restart());
        QCOMPARE(rig.counted(State::Paused), 3);
        rig.transfers->resumeAll();
        QTRY_COMPARE_WITH_TIMEOUT(rig.counted(State::Finished), 3, patience);
        QCOMPARE(rig.onDisk().size(), 3);
    }

    void aServerThatRefusesToContinueIsToldOf()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->pausedAfter = 100'000;
        rig.download(rig.hosted(1));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(nth(0))->done >= 100'000, patience);
        rig.transfers->pauseAll();
        rig.host->release();
        rig.host->ways = {{.ranges = false}};
        rig.transfers->resumeAll();
        QVERIFY(rig.comesTo(nth(0), State::Finished));
        QVERIFY(rig.named(nth(0))->restarted);
        QCOMPARE(Rig::read(rig.folder.filePath(nth(0))), rig.host->content);
    }

    void brokenConnectionsAndExpiredLinksAreSurvived()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.listed());
        const auto entries = rig.hosted(1);
        rig.world.forgetFileTokens(); // the ids mean nothing any more
        rig.host->ways = {{.cutAfter = 150'000}, {.status = 403}, {.cutAfter = 50'000}};
        rig.download(entries);
        QVERIFY(rig.comesTo(nth(0), State::Finished));
        QCOMPARE(Rig::read(rig.folder.filePath(nth(0))), rig.host->content);
        QCOMPARE(rig.sent("get_group_file_url"), 2);
    }

    void aFailedDownloadIsRetriedFromWhereItEnded()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.transfers->setFirstPause(5ms);
        rig.host->ways = {
            {.cutAfter = 150'000}, {.status = 500}, {.status = 500}, {.status = 500}, {.status = 500}};
        rig.download(rig.hosted(1));
        QVERIFY(rig.comesTo(nth(0), State::Failed));
        QCOMPARE(rig.named(nth(0))->error.kind, ApiError::Kind::Network);
        rig.host->ranges.clear();
        rig.transfers->retry({rig.named(nth(0))->id});
        QVERIFY(rig.comesTo(nth(0), State::Finished));
        QCOMPARE(rig.host->ranges.first(), QByteArray("bytes=150000-"));
    }

    void cancellingLeavesNothingBehind()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->pausedAfter = 100'000;
        rig.download(rig.hosted(3));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(nth(0))->done >= 100'000, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(nth(1))->done >= 100'000, patience);
        rig.transfers->pause({rig.named(nth(1))->id});
        rig.transfers->cancel({rig.named(nth(0))->id, rig.named(nth(1))->id, rig.named(nth(2))->id});
        QCOMPARE(rig.transfers->model()->rowCount(), 0);
        QCOMPARE(rig.onDisk(), QStringList());
        QVERIFY(rig.transferStore.load()->isEmpty());
    }

    void existingFilesAreNeverOverwritten()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const auto entries = rig.hosted(1);
        const QString mine = rig.makeFile(QStringLiteral("mine.bin"), "mine");
        rig.files->downloads().add(entries.first(), mine, false);
        QVERIFY(rig.comesTo(nth(0), State::Failed));
        QCOMPARE(rig.named(nth(0))->error.symbol, QStringLiteral("FILE_EXISTS"));
        QCOMPARE(Rig::read(mine), QByteArray("mine"));
        rig.download(entries + entries); // the same file twice gets two names
        QTRY_COMPARE_WITH_TIMEOUT(rig.counted(State::Finished), 2, patience);
        QVERIFY(rig.onDisk().contains(QStringLiteral("0 (2).bin")));
    }

    void whatWasSavedIsFoundAgain()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const auto entries = rig.hosted(1);
        QCOMPARE(rig.files->downloads().savedPath(entries.first()), QString());
        rig.download(entries);
        QVERIFY(rig.comesTo(nth(0), State::Finished));
        QCOMPARE(rig.files->downloads().savedPath(entries.first()), rig.folder.filePath(nth(0)));
        QFile::remove(rig.folder.filePath(nth(0)));
        QCOMPARE(rig.files->downloads().savedPath(entries.first()), QString());
    }

    void aTransferWaitsForItsConnection()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.session->close();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        rig.upload(QStringLiteral("late.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(QStringLiteral("late.txt")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.named(QStringLiteral("late.txt"))->waits, Transfer::Wait::Connection,
                                  patience);
        QVERIFY(!rig.transfers->isBusy());
        rig.session->open();
        QVERIFY(rig.comesTo(QStringLiteral("late.txt"), State::Finished));
        QCOMPARE(rig.inGroup(QStringLiteral("late.txt")), 1);
    }

    void aLostConnectionBeforeTheLinkIsWaitedFor()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const auto entries = rig.hosted(1);
        rig.server.faults().hang(QStringLiteral("get_group_file_url"), false, 1);
        rig.download(entries);
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_group_file_url"), 1, patience);
        rig.session->close();
        QVERIFY(rig.comesTo(nth(0), State::Waiting));
        rig.session->open();
        QVERIFY(rig.comesTo(nth(0), State::Finished));
        QCOMPARE(Rig::read(rig.folder.filePath(nth(0))), rig.host->content);
    }

    void aLostConnectionBeforePublishingIsWaitedFor()
    {
        FakeClock clock;
        Rig rig;
        QVERIFY(rig.listedBy(clock));
        QVERIFY(rig.paused(QStringLiteral("early.txt")));
        clock.advance(11s);
        rig.server.faults().hang(QStringLiteral("get_group_root_files"), false, 1);
        const int before = rig.sent("get_group_root_files");
        rig.transfers->resumeAll();
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_group_root_files"), before + 1, patience);
        rig.session->close();
        QVERIFY(rig.comesTo(QStringLiteral("early.txt"), State::Waiting));
        QCOMPARE(rig.sent("upload_group_file"), 0);
        rig.session->open();
        QVERIFY(rig.comesTo(QStringLiteral("early.txt"), State::Finished));
        QCOMPARE(rig.inGroup(QStringLiteral("early.txt")), 1);
    }

    void aTwinThatCameAfterTheLastListingIsNotTakenForTheUpload()
    {
        FakeClock clock;
        Rig rig;
        QVERIFY(rig.listedBy(clock));
        QVERIFY(rig.paused(QStringLiteral("twin.txt")));
        rig.server.faults().setLoseEvents(true);
        rig.world.actByOtherUpload(place, number(rig.someone(0)), QStringLiteral("twin.txt"), "hello");
        clock.advance(11s);
        rig.session->commands().setTimeout(300ms);
        rig.server.faults().hang(QStringLiteral("upload_group_file"));
        rig.transfers->resumeAll();
        QVERIFY(rig.comesTo(QStringLiteral("twin.txt"), State::Unknown));
        QCOMPARE(rig.named(QStringLiteral("twin.txt"))->twins, 1);
        QCOMPARE(rig.inGroup(QStringLiteral("twin.txt")), 1);
    }

    void whatHasLeftIsNeverPutBack()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.server.faults().hang(QStringLiteral("upload_group_file"));
        rig.upload(QStringLiteral("left.txt"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("upload_group_file"), 1, patience);
        rig.session->close();
        QVERIFY(rig.comesTo(QStringLiteral("left.txt"), State::Unknown));
        QCOMPARE(rig.named(QStringLiteral("left.txt"))->error.kind, ApiError::Kind::Network);
        QVERIFY(rig.named(QStringLiteral("left.txt"))->sent);
        rig.server.faults().clear();
        rig.session->open();
        QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience);
        rig.upload(QStringLiteral("next.txt"));
        QVERIFY(rig.comesTo(QStringLiteral("next.txt"), State::Finished));
        QCOMPARE(rig.named(QStringLiteral("left.txt"))->state, State::Unknown);
        QCOMPARE(rig.sent("upload_group_file"), 2);
        QCOMPARE(rig.inGroup(QStringLiteral("left.txt")), 0);
    }

    void anUploadWithoutAnAnswerIsFoundByListing()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.session->commands().setTimeout(300ms);
        rig.server.faults().hang(QStringLiteral("upload_group_file"), true);
        // Nor can the folder be looked through at first.
        rig.upload(QStringLiteral("silent.txt"));
        QVERIFY(rig.comesTo(QStringLiteral("silent.txt"), State::Running));
        rig.server.faults().failNext(QStringLiteral("get_group_root_files"), 0, QStringLiteral("no"), 100);
        QVERIFY(rig.comesTo(QStringLiteral("silent.txt"), State::Unknown));
        QCOMPARE(rig.named(QStringLiteral("silent.txt"))->error.kind, ApiError::Kind::Timeout);
        rig.server.faults().clear();
        rig.transfers->retry({rig.named(QStringLiteral("silent.txt"))->id});
        QVERIFY(rig.comesTo(QStringLiteral("silent.txt"), State::Finished));
        QCOMPARE(rig.inGroup(QStringLiteral("silent.txt")), 1);
        QCOMPARE(rig.sent("upload_group_file"), 1);
        QCOMPARE(rig.asked->size(), 0);
    }

    void anUploadThatCannotBeFoundIsOnlySentAgainWhenAsked()
    {
        Rig rig;
        QVERIFY(rig.listed());
        QVERIFY(rig.leftBehind(QStringLiteral("lost.txt"), 0));
        QCOMPARE(rig.named(QStringLiteral("lost.txt"))->state, State::Unknown);
        const qint64 id = rig.named(QStringLiteral("lost.txt"))->id;
        rig.transfers->resumeAll();
        rig.transfers->retry({id});
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.asked->size()), 1, patience);
        QCOMPARE(rig.named(QStringLiteral("lost.txt"))->state, State::Unknown);
        QCOMPARE(rig.sent("upload_group_file"), 0);
        rig.transfers->sendAgain(id);
        QVERIFY(rig.comesTo(QStringLiteral("lost.txt"), State::Finished));
        QCOMPARE(rig.sent("upload_group_file"), 1);
        QCOMPARE(rig.inGroup(QStringLiteral("lost.txt")), 1);
    }

    void aTwinThatWasThereBeforeIsNotTakenForTheUpload()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.upload(QStringLiteral("twin.txt"));
        QVERIFY(rig.comesTo(QStringLiteral("twin.txt"), State::Finished));
        rig.transfers->clearFinished();
        QVERIFY(rig.leftBehind(QStringLiteral("twin.txt"), 1));
        rig.transfers->retry({rig.named(QStringLiteral("twin.txt"))->id});
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.asked->size()), 1, patience);
        rig.upload(QStringLiteral("twin.txt"), UploadQueue::Clash::UploadAnyway);
        QTRY_COMPARE_WITH_TIMEOUT(rig.inGroup(QStringLiteral("twin.txt")), 2, patience);
        rig.transfers->retry({rig.named(QStringLiteral("twin.txt"))->id});
        QTRY_COMPARE_WITH_TIMEOUT(rig.counted(State::Finished), 2, patience);
    }

    void whatHasLeftIsOnDiskBeforeItLeavesAndCannotBeTakenBack()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.server.faults().hang(QStringLiteral("upload_group_file"));
        rig.upload(QStringLiteral("gone.txt"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("upload_group_file"), 1, patience);
        const qint64 id = rig.named(QStringLiteral("gone.txt"))->id;
        rig.transfers->pause({id});
        rig.transfers->cancel({id});
        QCOMPARE(rig.named(QStringLiteral("gone.txt"))->state, State::Running);
        // What another start would read now, as after a crash.
        const auto stored = rig.transferStore.load();
        QCOMPARE(stored->first().state, State::Unknown);
    }

    void aDiskThatCannotBeWrittenSendsNothing()
    {
        Rig rig;
        QVERIFY(rig.listed());
        QSignalSpy failed(rig.transfers.get(), &Transfers::storageFailed);
        rig.upload(QStringLiteral("first.txt"));
        QVERIFY(rig.comesTo(QStringLiteral("first.txt"), State::Finished));
        QVERIFY(rig.database
                    .run(QStringLiteral("CREATE TRIGGER no BEFORE UPDATE ON transfer WHEN NEW.sent BEGIN "
                                        "SELECT RAISE(ABORT, 'full'); END"))
                    .ok());
        rig.upload(QStringLiteral("second.txt"));
        QVERIFY(rig.comesTo(QStringLiteral("second.txt"), State::Failed));
        QCOMPARE(rig.sent("upload_group_file"), 1);
        QVERIFY(!failed.isEmpty());
    }

    void refusedUploadsFailAndMayBeRepeated()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.world.state().groups[place].totalSpace = 1; // full, which the quota does not tell yet
        rig.upload(QStringLiteral("big.txt"));
        QVERIFY(rig.comesTo(QStringLiteral("big.txt"), State::Failed));
        QVERIFY(!rig.named(QStringLiteral("big.txt"))->sent);
        rig.world.state().groups[place].totalSpace = 10LL << 30;
        rig.transfers->retry({rig.named(QStringLiteral("big.txt"))->id});
        QVERIFY(rig.comesTo(QStringLiteral("big.txt"), State::Finished));
        QCOMPARE(rig.inGroup(QStringLiteral("big.txt")), 1);
    }

    void aFileThatVanishedBeforeItsTurnFails()
    {
        Rig rig;
        QVERIFY(rig.listed());
        // Before its turn comes.
        connect(rig.transfers.get(), &Transfers::added, rig.transfers.get(), &Transfers::pauseAll);
        rig.upload(QStringLiteral("a.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(QStringLiteral("a.txt")), patience);
        QCOMPARE(rig.named(QStringLiteral("a.txt"))->state, State::Paused);
        QFile::remove(rig.folder.filePath(QStringLiteral("a.txt")));
        rig.transfers->resumeAll();
        QVERIFY(rig.comesTo(QStringLiteral("a.txt"), State::Failed));
        QCOMPARE(rig.named(QStringLiteral("a.txt"))->error.symbol, QStringLiteral("UPLOAD_UNREADABLE"));
    }

    void namesOfWhatIsStillInTheQueueAreTaken()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.server.faults().hang(QStringLiteral("upload_group_file"));
        rig.upload(QStringLiteral("x.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(QStringLiteral("x.txt")), patience);
        rig.upload(QStringLiteral("x.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.files->uploads().asking(), patience);
        QCOMPARE(rig.files->uploads().freeName(rootFolder, QStringLiteral("x.txt")),
                 QStringLiteral("x (2).txt"));
        rig.files->uploads().answerClash(UploadQueue::Clash::Rename, false);
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(QStringLiteral("x (2).txt")), patience);
    }

    void uploadsOfOneNameGoOneAfterTheOther()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.server.faults().setLatency(QStringLiteral("upload_group_file"), 200);
        rig.transfers->setLimits({5, 0});
        int most = 0;
        connect(rig.transfers->model(), &QAbstractItemModel::dataChanged, this,
                [&] { most = std::max(most, rig.counted(State::Running) + rig.counted(State::Preparing)); });
        for (int n = 0; n < 3; ++n)
            rig.upload(QStringLiteral("same.txt"), UploadQueue::Clash::UploadAnyway);
        QTRY_COMPARE_WITH_TIMEOUT(rig.counted(State::Finished), 3, patience);
        QCOMPARE(most, 1);
        QCOMPARE(rig.inGroup(QStringLiteral("same.txt")), 3);
    }

    void aRemovedAccountTakesItsTransfersAlong()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->pausedAfter = 100'000;
        rig.download(rig.hosted(2));
        QTRY_VERIFY_WITH_TIMEOUT(rig.named(nth(0))->done >= 100'000, patience);
        rig.session.reset();
        QCOMPARE(rig.counted(State::Waiting), 2);
        rig.transfers->forget(QStringLiteral("test"));
        QCOMPARE(rig.transfers->model()->rowCount(), 0);
        QCOMPARE(rig.onDisk(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
