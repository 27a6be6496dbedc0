// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filehost.h"
#include "session/sessionrig.h"

#include "core/speedlimit.h"

#include "session/downloadoperation.h"
#include "session/downloadqueue.h"
#include "session/groupfiles.h"

#include <QTemporaryDir>

using namespace qundesk;

namespace {

constexpr qint64 place = DemoWorld::SmallOwnedGroup;

struct Rig : SessionRig {
    explicit Rig(Personality personality = Personality::LLBot) : SessionRig(personality)
    {
        QByteArray bytes(400'000, Qt::Uninitialized);
        for (qsizetype n = 0; n < bytes.size(); ++n)
            bytes[n] = char(n * 31 + n / 251);
        host = std::make_unique<FileHost>(bytes);
    }
    /// Listed, with a first file called \a name whose bytes the host has.
    bool listed(const QString &name = QStringLiteral("data.bin"))
    {
        if (!ready(place))
            return false;
        world.state().filesBase = host->base();
        demo::DemoFile &file = world.state().groups[place].files[0];
        file.name = name;
        file.size = host->content.size();
        file.folder = QStringLiteral("/");
        files = &group->part<GroupFiles>();
        files->ensure();
        if (!QTest::qWaitFor([this] { return files->state().phase == LoadState::Phase::Ready; }, patience))
            return false;
        const FileEntry *found = files->files()->fileNamed(rootFolder, name);
        if (found)
            entry = *found;
        return found;
    }
    /// The error's symbol; "ok" when it went well.
    QString download(const QString &target, bool replace = false)
    {
        DownloadOperation operation(*files, network, limit, {entry, target, replace, part, 5ms});
        QSignalSpy ended(&operation, &DownloadOperation::finished);
        operation.start();
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, patience))
            return QStringLiteral("nothing");
        restarts = operation.restarts();
        part = operation.part();
        if (ended.first().at(0).toBool())
            return QStringLiteral("ok");
        error = ended.first().at(1).value<ApiError>();
        return error.symbol.isEmpty() ? QStringLiteral("network") : error.symbol;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<FileHost> host;
    QNetworkAccessManager network;
    SpeedLimit limit;
    QString part; ///< of the last download, for the next
    GroupFiles *files = nullptr;
    FileEntry entry;
    QTemporaryDir folder;
    ApiError error; ///< of the last download that failed
    int restarts = 0;
};

} // namespace

class TestDownload : public QObject {
    Q_OBJECT
private slots:
    void everyServerGivesALink_data() { everyPersonality(); }
    void everyServerGivesALink()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        rig.world.forgetFileTokens();
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }

    void aBrokenDownloadGoesOnWhereItEnded()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = {{.cutAfter = 150'000}, {.cutAfter = 100'000}};
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.host->ranges.value(1), QByteArray("bytes=150000-"));
        QCOMPARE(rig.host->ranges.value(2), QByteArray("bytes=250000-"));
        QCOMPARE(rig.restarts, 0);
    }

    void aRefusedRangeBeginsAnew()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = {{.cutAfter = 150'000}, {.ranges = false}};
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.restarts, 1);
    }

    void bytesThatArriveRenewThePatience()
    {
        Rig rig;
        QVERIFY(rig.listed());
        for (int n = 0; n < 8; ++n) {
            rig.host->ways.append(FileHost::Way{.cutAfter = 20'000});
            rig.host->ways.append(FileHost::Way{.status = n % 2 == 0 ? 500 : 403});
        }
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.host->ranges.size(), 17);
        QCOMPARE(rig.sent("get_group_file_url"), 5);
        QCOMPARE(rig.restarts, 0);
    }

    void errorsDoNotHoldTheLink()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = QList<FileHost::Way>(5, FileHost::Way{.status = 500});
        QCOMPARE(rig.download(rig.folder.filePath(QStringLiteral("a.bin"))), QStringLiteral("network"));
        QCOMPARE(rig.error, (ApiError{ApiError::Kind::Network, 500, QStringLiteral("127.0.0.1"), {}}));
    }

    void anExpiredLinkIsFetchedAnew()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = {{.cutAfter = 150'000}, {.status = 403}};
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.sent("get_group_file_url"), 2);
    }

    void whatCannotBeRightIsNotKept()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        rig.host->ways = {{.extra = 1}};
        QCOMPARE(rig.download(target), QStringLiteral("WRONG_SIZE"));
        rig.host->ways = {{.cutAfter = 1000}, {.wrongRange = true}};
        QCOMPARE(rig.download(target), QStringLiteral("BROKEN_RANGE"));
        rig.host->ways = {{.status = 404}, {.status = 404}, {.status = 404}};
        QCOMPARE(rig.download(target), QStringLiteral("NO_LINK"));
        rig.host->ways = {
            {.status = 500}, {.status = 500}, {.status = 500}, {.status = 500}, {.status = 500}};
        QCOMPARE(rig.download(target), QStringLiteral("network"));
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files), QStringList());
    }

    void existingFilesAreLeftAlone()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(rig.download(target), QStringLiteral("FILE_EXISTS"));
        QCOMPARE(Rig::read(target), QByteArray("mine"));
        QCOMPARE(rig.download(target, true), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
    }

    void hostileNamesStayInTheFolder()
    {
        Rig rig;
        QVERIFY(rig.listed(QStringLiteral("../../.bashrc\n\u202Etxt.exe")));
        DownloadQueue &queue = rig.files->downloads();
        queue.addInto(rig.entry, rig.folder.path());
        queue.addInto(rig.entry, rig.folder.path());
        const auto finished = [&] {
            return std::ranges::count(rig.transfers->model()->records(), Transfer::State::Finished,
                                      &Transfer::state);
        };
        QTRY_COMPARE_WITH_TIMEOUT(int(finished()), 2, patience);
        for (const Transfer &each : rig.transfers->model()->records()) {
            const QFileInfo saved(each.localPath);
            QCOMPARE(saved.path(), rig.folder.path());
            QVERIFY(!saved.fileName().startsWith(u'.'));
            QVERIFY(!saved.fileName().contains(QChar(0x202E)));
        }
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files).size(), 2);
    }

    void whatHasArrivedIsContinuedByALaterTry()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        rig.host->ways = {
            {.cutAfter = 150'000}, {.status = 500}, {.status = 500}, {.status = 500}, {.status = 500}};
        QCOMPARE(rig.download(target), QStringLiteral("network"));
        QCOMPARE(QFileInfo(rig.part).size(), 150'000);
        rig.host->ranges.clear();
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(rig.host->ranges.first(), QByteArray("bytes=150000-"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.bin")});
    }

    void aPartThatIsAlreadyWholeOnlyGetsItsName()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.part = rig.folder.filePath(QStringLiteral("a.bin.part"));
        QFile file(rig.part);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rig.host->content) > 0);
        file.close();
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.host->ranges.size(), 0);
    }

    void aPartThatHasItsNameAlreadyIsDone()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rig.host->content) > 0);
        file.close();
        rig.part = target + QStringLiteral(".part"); // was there once
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(rig.host->ranges.size(), 0);
        rig.part.clear(); // of a file that nobody has begun to download it cannot be said
        QCOMPARE(rig.download(target), QStringLiteral("FILE_EXISTS"));
    }

    void aFileThatIsGoneFromItsFolderIsNotGuessed()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.listed());
        rig.world.state().groups[place].files[0].size += 1; // another file of that name
        QCOMPARE(rig.download(rig.folder.filePath(QStringLiteral("a.bin"))), QStringLiteral("FILE_GONE"));
        QCOMPARE(rig.host->ranges.size(), 0);
    }

    void aLimitLosesNothing()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.limit.setRate(1'000'000);
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QVERIFY(rig.limit.take(10'000'000) <= 250'000); // a quarter of a second's worth at once
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
