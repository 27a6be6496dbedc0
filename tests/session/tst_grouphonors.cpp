// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a group's honors and the space of its files become on each server.
#include "session/grouphonors.h"
#include "session/groupoverview.h"
#include "sessionrig.h"

using namespace qundesk;
using Answer = GroupHonors::Answer;

namespace {

const QString action = QStringLiteral("get_group_honor_info");

bool read(GroupPart &part)
{
    part.ensure();
    return QTest::qWaitFor([&] { return part.state().phase == LoadState::Phase::Ready; }, patience);
}

} // namespace

class TestGroupHonors : public QObject {
    Q_OBJECT
private slots:
    void allKindsComeInOneCall_data() { everyPersonality(); }
    void allKindsComeInOneCall()
    {
        QFETCH(Personality, personality);
        SessionRig rig(personality);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        QCOMPARE(rig.sent("get_group_honor_info"), 1);
        const bool napcat = personality == Personality::NapCat;
        const bool noNewbies = napcat || personality == Personality::LLBot;
        const bool lagrange = personality == Personality::Lagrange;
        QCOMPARE(honors.answer(HonorKind::Talkative), Answer::Told);
        QCOMPARE(honors.answer(HonorKind::Performer), lagrange ? Answer::NeverTold : Answer::Told);
        QCOMPARE(honors.answer(HonorKind::StrongNewbie), noNewbies ? Answer::NeverTold : Answer::Told);
        const auto &truth = rig.world.group(DemoWorld::OwnedGroup)->honors;
        QSet<qint64> talkers; // the same person may be listed twice
        for (const auto &each : truth.value(QStringLiteral("talkative")))
            talkers.insert(each.user);
        QCOMPARE(honors.honors()->count(HonorKind::Talkative), int(talkers.size()));
        QVERIFY(honors.currentTalkative());
        QCOMPARE(number(honors.currentTalkative()->userId),
                 truth.value(QStringLiteral("talkative")).first().user);
        QCOMPARE(honors.currentTalkative()->dayCount > 0, !napcat);
        const HonorRow *first =
            honors.honors()->find({HonorKind::Talkative, honors.currentTalkative()->userId});
        QVERIFY(first && first->present);
        QCOMPARE(first->name, rig.member(honors.currentTalkative()->userId)->displayName());
    }

    void aGroupWithoutHonorsIsEmptyNotBroken()
    {
        for (const auto &[name, personality] : {personalities[0], personalities[1]}) {
            SessionRig rig(personality);
            QVERIFY(rig.ready(DemoWorld::SmallOwnedGroup));
            auto &honors = rig.group->part<GroupHonors>();
            QVERIFY2(read(honors), name);
            QCOMPARE(honors.honors()->rowCount(), 0);
            QVERIFY(!honors.currentTalkative());
            QCOMPARE(honors.answer(HonorKind::Talkative), Answer::Told);
        }
    }

    void aListThatIsMissingIsAskedForOnceMoreAndThenCalledUntold()
    {
        SessionRig rig(Personality::GoCqhttp);
        rig.world.state().untoldHonors = {QStringLiteral("performer"), QStringLiteral("legend")};
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        QCOMPARE(honors.answer(HonorKind::Talkative), Answer::Told);
        QCOMPARE(honors.answer(HonorKind::Performer), Answer::NotTold);
        QCOMPARE(honors.answer(HonorKind::Legend), Answer::NotTold);
        QCOMPARE(honors.answer(HonorKind::Emotion), Answer::Told);
        QCOMPARE(rig.sent("get_group_honor_info"), 3); // all, performer, legend
        rig.world.state().untoldHonors.clear();
        honors.reload();
        QTRY_COMPARE_WITH_TIMEOUT(honors.answer(HonorKind::Performer), Answer::Told, patience);
    }

    void anExpiredCookieDoesNotCostAPageForEveryKind()
    {
        SessionRig rig(Personality::GoCqhttp);
        for (const char *kind : {"talkative", "performer", "legend", "strong_newbie", "emotion"})
            rig.world.state().untoldHonors.insert(QLatin1String(kind));
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        for (int kind = 0; kind < honorKinds; ++kind)
            QCOMPARE(honors.answer(HonorKind(kind)), Answer::NotTold);
        QCOMPARE(rig.sent("get_group_honor_info"), 2);
    }

    void aServerThatKnowsOnlySingleKindsIsAskedForEach()
    {
        for (const Personality personality : {Personality::NapCat, Personality::LLBot}) {
            SessionRig rig(personality);
            QVERIFY(rig.ready(DemoWorld::OwnedGroup));
            rig.server.faults().failNext(action, 1400, QStringLiteral("/type Expected union value"), 1);
            auto &honors = rig.group->part<GroupHonors>();
            QVERIFY(read(honors));
            // NapCat answers every question with all lists, those not asked for being empty.
            QVERIFY(honors.honors()->count(HonorKind::Talkative) > 0);
            QVERIFY(honors.honors()->count(HonorKind::Emotion) > 0);
            QCOMPARE(honors.answer(HonorKind::StrongNewbie), Answer::NeverTold);
            QVERIFY(honors.currentTalkative());
            QCOMPARE(rig.sent("get_group_honor_info"), 5);
        }
    }

    void aRefusalIsAFailedRead()
    {
        SessionRig rig(Personality::NapCat);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(action, 1200, QStringLiteral("cookie"), 50);
        auto &honors = rig.group->part<GroupHonors>();
        honors.ensure();
        QTRY_COMPARE_WITH_TIMEOUT(honors.state().phase, LoadState::Phase::Failed, patience);
        QCOMPARE(honors.state().error.detail, QStringLiteral("cookie"));
        QCOMPARE(honors.answer(HonorKind::Talkative), Answer::NotAsked);
        QCOMPARE(rig.sent("get_group_honor_info"), 2);
    }

    void aServerWithoutTheActionSaysSo()
    {
        SessionRig rig(Personality::NapCat);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(action, 1404, QStringLiteral("不支持的API get_group_honor_info"), 50);
        auto &honors = rig.group->part<GroupHonors>();
        honors.ensure();
        QTRY_COMPARE_WITH_TIMEOUT(honors.state().phase, LoadState::Phase::Failed, patience);
        QCOMPARE(honors.state().error.kind, ApiError::Kind::Unsupported);
    }

    void anEventChangesTheListInPlace()
    {
        SessionRig rig(Personality::GoCqhttp);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        const UserId user = rig.someone(20);
        QVERIFY(!honors.honors()->contains({HonorKind::Talkative, user}));
        QSignalSpy inserted(honors.honors(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(honors.honors(), &QAbstractItemModel::modelReset);
        QSignalSpy talkative(&honors, &GroupHonors::talkativeChanged);
        rig.world.actByOtherHonor(DemoWorld::OwnedGroup, number(user), QStringLiteral("talkative"));
        QTRY_COMPARE_WITH_TIMEOUT(inserted.size(), 1, patience);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(talkative.size(), 1);
        QCOMPARE(honors.currentTalkative()->userId, user);
        QCOMPARE(honors.currentTalkative()->dayCount, 0);
        QCOMPARE(honors.honors()->find({HonorKind::Talkative, user})->name, rig.member(user)->displayName());
        QCOMPARE(rig.sent("get_group_honor_info"), 1);
        honors.honored(user, QStringLiteral("ERROR")); // has been seen, says nothing
        honors.honored({}, QStringLiteral("legend"));
        QCOMPARE(inserted.size(), 1);
    }

    void listsAskedForBeforeUndoNothing()
    {
        SessionRig rig(Personality::GoCqhttp);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        const UserId user = rig.someone(20);
        const HonorKey key{HonorKind::Talkative, user};
        rig.server.faults().setLatency(action, 1500);
        honors.reload();
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_group_honor_info"), 2, patience); // and written down
        rig.world.actByOtherHonor(DemoWorld::OwnedGroup, number(user), QStringLiteral("talkative"));
        QTRY_VERIFY_WITH_TIMEOUT(honors.honors()->contains(key), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_group_honor_info"), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(honors.state().phase, LoadState::Phase::Ready, patience);
        QVERIFY(honors.honors()->contains(key));
    }

    void whoLeavesIsShownAsGone()
    {
        SessionRig rig(Personality::LLBot);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        UserId user{};
        for (const HonorRow &row : honors.honors()->records()) {
            if (rig.member(row.honor.userId)->role == Role::Member)
                user = row.honor.userId;
        }
        QVERIFY(number(user) != 0);
        rig.world.actByOtherLeave(DemoWorld::OwnedGroup, number(user));
        QTRY_VERIFY_WITH_TIMEOUT(!honors.isPresent(user), patience);
        const auto rowOfUser = [&] {
            return *std::ranges::find(honors.honors()->records(), user,
                                      [](const HonorRow &row) { return row.honor.userId; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!rowOfUser().present, patience);
        QVERIFY(rowOfUser().name.isEmpty());
    }

    void theSpaceOfTheFilesIsReadWhereItExists_data() { everyPersonality(); }
    void theSpaceOfTheFilesIsReadWhereItExists()
    {
        QFETCH(Personality, personality);
        SessionRig rig(personality);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &overview = rig.group->part<GroupOverview>();
        QVERIFY(read(overview));
        const bool lagrange = personality == Personality::Lagrange;
        QCOMPARE(overview.quota().has_value(), !lagrange);
        if (lagrange)
            QCOMPARE(overview.quotaError()->kind, ApiError::Kind::Unsupported);
        else
            QCOMPARE(overview.quota()->totalSpace, rig.world.group(DemoWorld::OwnedGroup)->totalSpace);
        QCOMPARE(rig.sent("get_group_at_all_remain"), 0); // GroupSettings asks that
    }

    void aRefusedSpaceIsAFailedReadThatIsTriedAgain()
    {
        SessionRig rig(Personality::GoCqhttp);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("get_group_file_system_info"), 100, QStringLiteral("no"),
                                     1);
        auto &overview = rig.group->part<GroupOverview>();
        overview.ensure();
        QTRY_COMPARE_WITH_TIMEOUT(overview.state().phase, LoadState::Phase::Failed, patience);
        QCOMPARE(overview.quotaError()->detail, QStringLiteral("no"));
        QVERIFY(read(overview));
        QVERIFY(overview.quota() && !overview.quotaError());
    }

    void whatIsNotToldAnyMoreStaysWithItsTime()
    {
        SessionRig rig(Personality::GoCqhttp);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        auto &honors = rig.group->part<GroupHonors>();
        QVERIFY(read(honors));
        const int legends = honors.honors()->count(HonorKind::Legend);
        const int joys = honors.honors()->count(HonorKind::Emotion);
        const auto talkative = honors.currentTalkative();
        const QDateTime told = honors.toldAt(HonorKind::Legend);
        QVERIFY(legends > 0 && joys > 0 && talkative && told.isValid());
        rig.world.state().untoldHonors = {QStringLiteral("legend"), QStringLiteral("talkative")};
        rig.world.state().group(DemoWorld::OwnedGroup)->honors[QStringLiteral("emotion")].clear();
        QTRY_VERIFY_WITH_TIMEOUT(rig.clock.now() > told,
                                 patience); // the answer may come within the millisecond
        honors.reload();
        QTRY_COMPARE_WITH_TIMEOUT(honors.answer(HonorKind::Legend), Answer::NotTold, patience);
        QTRY_COMPARE_WITH_TIMEOUT(honors.state().phase, LoadState::Phase::Ready, patience);
        QCOMPARE(honors.honors()->count(HonorKind::Legend), legends);
        QCOMPARE(honors.toldAt(HonorKind::Legend), told);
        QCOMPARE(honors.honors()->count(HonorKind::Emotion), 0); // told to be empty is something else
        QVERIFY(honors.toldAt(HonorKind::Emotion) > told);
        QCOMPARE(honors.currentTalkative(), talkative);
        QVERIFY(honors.honors()->count(HonorKind::Talkative) > 0);
        rig.world.state().untoldHonors.clear();
        honors.reload();
        QTRY_COMPARE_WITH_TIMEOUT(honors.answer(HonorKind::Legend), Answer::Told, patience);
        QTRY_VERIFY_WITH_TIMEOUT(honors.toldAt(HonorKind::Legend) > told, patience);
    }
};

QTEST_GUILESS_MAIN(TestGroupHonors)
#include "tst_grouphonors.moc"
