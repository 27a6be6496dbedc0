// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionrig.h"

#include "session/fileactions.h"
#include "session/groupfiles.h"
#include "session/uploadqueue.h"

#include <QTemporaryDir>

using namespace qundesk;

namespace {

constexpr qint64 place = DemoWorld::OwnedGroup;
constexpr Pace quick{10ms, 10ms};

struct Rig : SessionRig {
    using SessionRig::SessionRig;
    bool listed(qint64 id = place)
    {
        if (!ready(id))
            return false;
        files = &group->part<GroupFiles>();
        files->ensure();
        return QTest::qWaitFor([this] { return files->state().phase == LoadState::Phase::Ready; }, patience);
    }
    FileModel *model() const { return files->files(); }
    /// The first file of the root after skipping some.
    FileEntry someFile(int skip = 0) const
    {
        for (const FileEntry &each : model()->records()) {
            if (!each.isFolder && each.parent == rootFolder && each.size > 0 && each.name.size() < 60
                && skip-- == 0)
                return each;
        }
        return {};
    }
    QList<QString> someFiles(int count) const
    {
        QList<QString> identities;
        for (int n = 0; n < count; ++n)
            identities.append(someFile(n).identity);
        return identities;
    }
    FileEntry someFolder() const
    {
        for (const FileEntry &each : model()->records()) {
            if (each.isFolder && each.fileCount > 0)
                return each;
        }
        return {};
    }
    Outcome lastOutcome(int count)
    {
        const bool came = QTest::qWaitFor([&] { return outcomes.size() >= count; }, patience);
        return came ? outcomes.at(count - 1) : Outcome();
    }
    /// Gives one order and waits for its end.
    Outcome order(const FileOrder &what, const QString &identity)
    {
        const int before = int(outcomes.size());
        files->actions().apply(what, {identity}, quick);
        return lastOutcome(before + 1);
    }
    const demo::DemoGroup *truth() const { return world.group(number(group->id())); }
    GroupFiles *files = nullptr;
};

} // namespace

class TestGroupFiles : public QObject {
    Q_OBJECT
private slots:
    void everyServerIsListed_data() { everyPersonality(); }
    void everyServerIsListed()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        const auto inRoot = std::ranges::count_if(
            rig.truth()->files, [](const demo::DemoFile &each) { return each.folder == QLatin1String("/"); });
        QCOMPARE(rig.model()->filesIn(rootFolder).size(), inRoot);
        const FileEntry folder = rig.someFolder();
        QVERIFY(!folder.id.isEmpty());
        QVERIFY(rig.model()->filesIn(folder.id).isEmpty()); // only when it is opened
        rig.files->open(folder.id);
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.model()->filesIn(folder.id).size()), folder.fileCount, patience);
        // Lagrange tells nothing of the space.
        if (personality == Personality::Lagrange) {
            QVERIFY(!rig.files->quota());
            QCOMPARE(rig.sent("get_group_file_system_info"), 0);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(rig.files->quota(), patience);
            QCOMPARE(rig.files->quota()->fileCount, int(rig.truth()->files.size()));
        }
    }

    void searchReadsTheOtherFolders()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.listed());
        rig.files->buildIndex();
        QVERIFY(rig.files->index().running);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.files->index().running, patience);
        const auto known = std::ranges::count_if(rig.model()->records(), std::not_fn(&FileEntry::isFolder));
        QCOMPARE(qsizetype(known), rig.truth()->files.size());
        QCOMPARE(rig.files->index().failed, 0);
    }

    void foldersAreMadeRenamedAndDeleted_data() { everyPersonality(); }
    void foldersAreMadeRenamedAndDeleted()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        rig.files->actions().createFolder(QStringLiteral("新资料 <b>"));
        QCOMPARE(rig.lastOutcome(1).state, Outcome::State::Confirmed);
        const FileEntry made = *rig.model()->folderNamed(QStringLiteral("新资料 <b>"));

        const bool renames = personality != Personality::GoCqhttp && personality != Personality::NapCat;
        QCOMPARE(rig.files->actions().barrier(Verb::RenameFolder) == Barrier::None, renames);
        const Outcome renamed = rig.order({Verb::RenameFolder, QStringLiteral("other")}, made.identity);
        QCOMPARE(renamed.state, renames ? Outcome::State::Confirmed : Outcome::State::Failed);
        if (!renames) {
            QCOMPARE(renamed.barrier, Barrier::Unsupported);
            QCOMPARE(rig.sent("rename_group_file_folder"), 0);
        }
        QCOMPARE(rig.order({Verb::DeleteFolder, {}}, made.identity).state, Outcome::State::Confirmed);
        QVERIFY(!rig.model()->folder(made.id));
    }

    void aFolderThatExistsIsRefused()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.listed());
        rig.files->actions().createFolder(rig.someFolder().name);
        QCOMPARE(rig.lastOutcome(1).state, Outcome::State::Failed);
    }

    void severalFilesAreDeletedAndConfirmedByOneListing_data() { everyPersonality(); }
    void severalFilesAreDeletedAndConfirmedByOneListing()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        const QList<FileEntry> chosen{rig.someFile(0), rig.someFile(1), rig.someFile(2)};
        rig.world.forgetFileTokens(); // what NapCat told before means nothing now
        const auto before = rig.truth()->files.size();
        rig.world.clearCalls();
        QList<QString> identities;
        for (const FileEntry &each : chosen)
            identities.append(each.identity);
        rig.files->actions().apply({Verb::DeleteFile, {}}, identities, quick);
        rig.lastOutcome(3);
        QCOMPARE(rig.outcomes.size(), 3);
        for (const Outcome &each : std::as_const(rig.outcomes))
            QCOMPARE(each.state, Outcome::State::Confirmed);
        QCOMPARE(rig.truth()->files.size(), before - 3);
        QVERIFY(rig.sent("get_group_root_files") <= 4);
        QCOMPARE(rig.sent("delete_group_file"), 3);
    }

    void aServerThatLiesIsNotBelieved()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.listed());
        rig.server.faults().lie(QStringLiteral("delete_group_file"));
        rig.server.faults().lie(QStringLiteral("create_group_file_folder"));
        QCOMPARE(rig.order({Verb::DeleteFile, {}}, rig.someFile().identity).state,
                 Outcome::State::Unconfirmed);
        rig.files->actions().createFolder(QStringLiteral("nothing"));
        QCOMPARE(rig.lastOutcome(2).state, Outcome::State::Unconfirmed);
    }

    void whatIsGoneIsNotSent()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.listed());
        const FileEntry file = rig.someFile();
        auto &there = rig.world.state().groups[place].files;
        there.removeIf([&](const demo::DemoFile &each) { return each.name == file.name; });
        const Outcome outcome = rig.order({Verb::DeleteFile, {}}, file.identity);
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QCOMPARE(outcome.barrier, Barrier::TargetGone);
        QCOMPARE(rig.sent("delete_group_file"), 0);
    }

    void filesAreRenamedMovedAndKept_data() { everyPersonality(); }
    void filesAreRenamedMovedAndKept()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        const bool renames = personality != Personality::GoCqhttp && personality != Personality::Lagrange;
        const bool moves = personality != Personality::GoCqhttp;
        const FileActions &actions = rig.files->actions();
        QCOMPARE(actions.barrier(Verb::RenameFile) == Barrier::None, renames);
        QCOMPARE(actions.barrier(Verb::MoveFile) == Barrier::None, moves);
        QCOMPARE(actions.barrier(Verb::KeepFile) == Barrier::None, renames);
        if (renames) {
            const FileEntry file = rig.someFile(1);
            rig.world.forgetFileTokens();
            QCOMPARE(rig.order({Verb::RenameFile, QStringLiteral("renamed.txt")}, file.identity).state,
                     Outcome::State::Confirmed);
            QVERIFY(rig.world.file(place, QStringLiteral("renamed.txt")));
            demo::DemoFile &truth = rig.world.state().groups[place].files[0];
            truth.expires = rig.clock.now().toSecsSinceEpoch() + 86400;
            truth.folder = QStringLiteral("/");
            truth.name = QStringLiteral("kept.bin");
            bool again = false;
            rig.files->reload([&] { again = true; });
            QTRY_VERIFY_WITH_TIMEOUT(again, patience);
            const FileEntry *kept = rig.model()->fileNamed(rootFolder, QStringLiteral("kept.bin"));
            QVERIFY(kept && kept->expires > 0);
            QCOMPARE(rig.order({Verb::KeepFile, {}}, kept->identity).state, Outcome::State::Confirmed);
        }
        if (moves) {
            const FileEntry file = rig.someFile(2);
            const QString target = rig.someFolder().id;
            QCOMPARE(rig.order({Verb::MoveFile, target}, file.identity).state, Outcome::State::Confirmed);
            QVERIFY(rig.model()->fileNamed(target, file.name));
        }
    }

    void uploadsOfOthersAppear()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.listed());
        rig.world.actByOtherUpload(place, number(rig.someone(0)), QStringLiteral("theirs.txt"), "abc");
        QTRY_VERIFY_WITH_TIMEOUT(rig.model()->fileNamed(rootFolder, QStringLiteral("theirs.txt")), patience);
    }

    void filesOfThisComputerAreUploaded_data() { everyPersonality(); }
    void filesOfThisComputerAreUploaded()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("文档 1.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        rig.files->uploads().add({{path, QStringLiteral("文档 1.txt"), rig.someFolder().id}});
        QCOMPARE(rig.lastOutcome(1).state, Outcome::State::Confirmed);
        const demo::DemoFile *there = rig.world.file(place, QStringLiteral("文档 1.txt"));
        QVERIFY(there);
        QCOMPARE(there->folder, rig.someFolder().id);
        QCOMPARE(there->size, 5);
    }

    void aServerElsewhereGetsTheBytesOrSaysThatItCannot_data() { everyPersonality(); }
    void aServerElsewhereGetsTheBytesOrSaysThatItCannot()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        rig.world.setRemote(true);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        QSignalSpy unknown(&rig.files->uploads(), &UploadQueue::pathUnknown);
        rig.files->uploads().add({{path, QStringLiteral("a.txt"), rootFolder}});
        // What takes paths only finds none here; go-cqhttp then fetches the file, Lagrange has no other way.
        const bool pathFirst = personality == Personality::GoCqhttp || personality == Personality::Lagrange;
        const bool noOtherWay = personality == Personality::Lagrange;
        QCOMPARE(rig.lastOutcome(1).state, pathFirst ? Outcome::State::Failed : Outcome::State::Confirmed);
        QCOMPARE(unknown.size(), noOtherWay ? 1 : 0);
        if (pathFirst && !noOtherWay)
            QCOMPARE(rig.lastOutcome(2).state, Outcome::State::Confirmed);
        QCOMPARE(rig.world.file(place, QStringLiteral("a.txt")) != nullptr, !noOtherWay);
        QCOMPARE(unknown.size(), noOtherWay ? 1 : 0);
    }

    void aTakenNameIsAskedAbout()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.listed());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        UploadQueue &queue = rig.files->uploads();
        queue.add({{path, QStringLiteral("x.txt"), rootFolder}});
        QCOMPARE(rig.lastOutcome(1).state, Outcome::State::Confirmed);
        queue.add({{path, QStringLiteral("x.txt"), rootFolder}, {path, QStringLiteral("x.txt"), rootFolder}});
        QTRY_VERIFY_WITH_TIMEOUT(queue.asking(), patience);
        QCOMPARE(queue.freeName(rootFolder, QStringLiteral("x.txt")), QStringLiteral("x (2).txt"));
        queue.answerClash(UploadQueue::Clash::Rename, false);
        QTRY_VERIFY_WITH_TIMEOUT(queue.asking(), patience);
        queue.answerClash(UploadQueue::Clash::Skip, true);
        QTRY_COMPARE_WITH_TIMEOUT(queue.waiting(), 0, patience);
        QCOMPARE(rig.lastOutcome(2).state, Outcome::State::Confirmed);
        QVERIFY(rig.world.file(place, QStringLiteral("x (2).txt")));
        QCOMPARE(rig.sent("upload_group_file"), 2);
    }

    void afterATimeoutTheFolderIsAsked()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.listed());
        rig.session->commands().setTimeout(300ms);
        rig.server.faults().hang(QStringLiteral("upload_group_file"), true);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("late.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        rig.files->uploads().add({{path, QStringLiteral("late.txt"), rootFolder}});
        QCOMPARE(rig.lastOutcome(1).state, Outcome::State::Confirmed);
        QCOMPARE(rig.sent("upload_group_file"), 1);
    }

    void aSeriesStopsAfterThreeFailuresInARow()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.listed());
        QSignalSpy stopped(&rig.files->actions(), &FileActions::stopped);
        rig.server.faults().failNext(QStringLiteral("delete_group_file"), 100, QStringLiteral("no"), 100);
        rig.files->actions().apply({Verb::DeleteFile, {}}, rig.someFiles(6), quick);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.files->actions().progress().running(), patience);
        rig.lastOutcome(3);
        QCOMPARE(rig.outcomes.size(), 3);
        QCOMPARE(rig.sent("delete_group_file"), 3);
        QCOMPARE(rig.files->actions().progress().failed, 3);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped.first().at(0).value<StopCause>(), StopCause::Failures);
        QCOMPARE(stopped.first().at(1).toInt(), 3);
        rig.server.faults().clear();
        QCOMPARE(rig.order({Verb::DeleteFile, {}}, rig.someFile().identity).state, Outcome::State::Confirmed);
    }

    void aSeriesEndsWithTheConnection()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.listed());
        QSignalSpy stopped(&rig.files->actions(), &FileActions::stopped);
        rig.server.faults().hang(QStringLiteral("delete_group_file"));
        rig.files->actions().apply({Verb::DeleteFile, {}}, rig.someFiles(5), quick);
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("delete_group_file"), 1, patience);
        rig.session->close();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.files->actions().progress().running(), patience);
        rig.lastOutcome(2);
        QCOMPARE(rig.outcomes.size(), 2);
        const auto ended = [&](Outcome::State state) {
            return int(std::ranges::count(rig.outcomes, state, &Outcome::state));
        };
        QCOMPARE(ended(Outcome::State::Unconfirmed), 1); // it had left
        QCOMPARE(ended(Outcome::State::Failed), 1); // tells why the rest did not
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped.first().at(0).value<StopCause>(), StopCause::ConnectionLost);
        QCOMPARE(stopped.first().at(1).toInt(), 3);
        QCOMPARE(rig.sent("delete_group_file"), 1);
    }

    void aStopLeavesTheFolderThatSomebodyWaitsFor()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.listed());
        rig.files->actions().apply({Verb::DeleteFile, {}}, rig.someFiles(3), Pace{1h, 1h});
        rig.files->actions().createFolder(QStringLiteral("awaited"));
        rig.files->actions().stop();
        rig.lastOutcome(2);
        QCOMPARE(rig.outcomes.size(), 2);
        QVERIFY(rig.model()->folderNamed(QStringLiteral("awaited")));
        QCOMPARE(rig.sent("delete_group_file"), 1);
        QVERIFY(!rig.files->actions().progress().running());
    }

    void plainMembersMayDeleteOnlyTheirOwn()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.listed(DemoWorld::MemberGroup));
        FileEntry own = rig.someFile();
        own.owner = rig.session->self().userId;
        FileEntry other = own;
        other.owner = UserId(number(own.owner) + 1);
        QCOMPARE(rig.files->actions().barrier(Verb::DeleteFile, own), Barrier::None);
        QCOMPARE(rig.files->actions().barrier(Verb::DeleteFile, other), Barrier::NeedsAdmin);
    }
};

QTEST_GUILESS_MAIN(TestGroupFiles)
#include "tst_groupfiles.moc"
