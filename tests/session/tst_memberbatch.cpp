// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same order for several members: paced, stoppable, and careful.
#include "session/sessionrig.h"

using namespace qundesk;
using Cause = StopCause;

namespace {

constexpr qint64 owned = DemoWorld::SmallOwnedGroup;
const QString ban = QStringLiteral("set_group_ban");

/// A batch and what it said last, since it deletes itself.
struct Watch {
    explicit Watch(MemberBatch *observed) : batch(observed)
    {
        QObject::connect(batch, &MemberBatch::progressed, batch, [this] {
            const int leftBefore = progress.left();
            progress = batch->progress();
            monotonic = monotonic && (steps == 0 || progress.left() <= leftBefore);
            ++steps;
            if (onProgress)
                onProgress(progress);
        });
        QObject::connect(batch, &MemberBatch::finished, batch, [this] {
            ++finished;
            progress = batch->progress();
            cause = batch->stopCause();
            state = batch->state();
            unfinished = batch->unfinished();
        });
    }
    bool done()
    {
        return QTest::qWaitFor([this] { return finished > 0 && !batch; }, patience) && finished == 1;
    }

    QPointer<MemberBatch> batch;
    std::function<void(const MemberBatch::Progress &)> onProgress;
    MemberBatch::Progress progress;
    Cause cause = Cause::None;
    MemberBatch::State state = MemberBatch::State::Running;
    QList<UserId> unfinished;
    int finished = 0;
    int steps = 0;
    bool monotonic = true;
};

struct BatchRig : SessionRig {
    explicit BatchRig(Personality personality, Mode mode = Mode::HttpAndWebSocket)
        : SessionRig(personality, mode)
    {
        if (!ready(owned))
            qFatal("the rig does not get ready");
        for (int i = 0; i < 6; ++i)
            users.append(someone(i));
    }
    MemberBatch *mute(Pace pace = {2ms, 5ms})
    {
        return group->memberActions().start({Verb::Mute, 10min, {}, QStringLiteral("ads")}, users, pace);
    }
    QList<UserId> asked() const
    {
        QList<UserId> ids;
        for (const demo::Call &call : world.calls(ban))
            ids.append(UserId(call.params.value(QLatin1String("user_id")).toVariant().toLongLong()));
        return ids;
    }
    QList<UserId> users;
};

} // namespace

class TestMemberBatch : public QObject {
    Q_OBJECT
private slots:
    void everybodyIsDoneInOrder_data() { everyPersonality(); }
    void everybodyIsDoneInOrder();
    void aSeriesOfOneIsNone();
    void oneSeriesPerGroup();
    void callsArePaced();
    void stoppingSendsNoMore();
    void stoppingBeforeTheFirstSendsNothing();
    void threeFailuresInARowStopIt();
    void twoFailuresDoNot();
    void aServerThatSaysTooFastStopsIt_data();
    void aServerThatSaysTooFastStopsIt();
    void aLostConnectionStopsIt();
    void whoMayNotBeTouchedIsSkipped();
    void whatIsNotConfirmedIsUnfinished();
};

void TestMemberBatch::everybodyIsDoneInOrder()
{
    QFETCH(Personality, personality);
    BatchRig rig(personality);
    QSignalSpy started(&rig.group->memberActions(), &MemberActions::batchStarted);
    Watch watch(rig.mute());
    QCOMPARE(started.size(), 1);
    QCOMPARE(rig.group->memberActions().batch(), watch.batch.data());
    QVERIFY(watch.done());
    QCOMPARE(watch.progress.total, 6);
    QCOMPARE(watch.progress.sent, 6);
    QCOMPARE(watch.progress.confirmed, 6);
    QCOMPARE(watch.progress.left(), 0);
    QVERIFY(watch.monotonic && watch.steps >= 12);
    QCOMPARE(watch.cause, Cause::None);
    QCOMPARE(watch.state, MemberBatch::State::Done);
    QVERIFY(watch.unfinished.isEmpty());
    QCOMPARE(rig.asked(), rig.users);
    QVERIFY(!rig.group->memberActions().batch());
    const auto log = rig.audit.rowsBefore(0, 100);
    QVERIFY(log);
    QCOMPARE(std::ranges::count(*log, QStringLiteral("batch"), &AuditRow::source), 6);
    for (const AuditRow &row : *log) {
        if (row.state != AuditRow::State::Observed)
            QCOMPARE(row.reason, QStringLiteral("ads"));
    }
}

void TestMemberBatch::aSeriesOfOneIsNone()
{
    BatchRig rig(Personality::NapCat);
    QVERIFY(!rig.group->memberActions().start({Verb::Mute, 1min, {}, {}}, {rig.users.first()}));
    QVERIFY(!rig.group->memberActions().start({Verb::Mute, 1min, {}, {}}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(rig.outcomes.size(), 1, patience);
    QCOMPARE(rig.outcomes.first().state, Outcome::State::Confirmed);
    const auto log = rig.audit.rowsBefore(0, 100);
    QVERIFY(log && log->size() == 1 && log->first().source.isEmpty());
}

void TestMemberBatch::oneSeriesPerGroup()
{
    BatchRig rig(Personality::NapCat);
    Watch watch(rig.mute());
    QCOMPARE(rig.mute(), watch.batch.data());
    MemberBatch *next = nullptr;
    connect(watch.batch, &MemberBatch::finished, &rig.server, [&] {
        next = rig.group->memberActions().start({Verb::Unmute, {}, {}, {}}, rig.users, {2ms, 5ms});
    });
    MemberBatch *const first = watch.batch;
    QVERIFY(watch.done());
    QCOMPARE(watch.progress.sent, 6); // not twice
    QVERIFY(next && next != first); // the next may begin as soon as one has ended
    Watch second(next);
    QVERIFY(second.done());
    QCOMPARE(second.progress.confirmed, 6);
}

void TestMemberBatch::callsArePaced()
{
    BatchRig rig(Personality::NapCat);
    Watch watch(rig.mute({150ms, 200ms}));
    QCOMPARE(watch.batch->timeLeft().count(), 6 * 175);
    QVERIFY(watch.done());
    const auto calls = rig.world.calls(ban);
    QCOMPARE(calls.size(), 6);
    for (qsizetype i = 1; i < calls.size(); ++i)
        QVERIFY(calls.at(i).time - calls.at(i - 1).time >= 140); // timers may be 5 % early
}

void TestMemberBatch::stoppingSendsNoMore()
{
    BatchRig rig(Personality::NapCat);
    Watch watch(rig.mute());
    watch.onProgress = [&](const MemberBatch::Progress &progress) {
        if (progress.sent == 2)
            watch.batch->stop();
    };
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::User);
    QCOMPARE(watch.progress.sent, 2);
    QCOMPARE(watch.progress.confirmed, 2); // what was sent is still waited for
    QCOMPARE(watch.progress.left(), 4);
    QCOMPARE(watch.unfinished, rig.users.mid(2));
    QCOMPARE(rig.asked(), rig.users.first(2));
}

void TestMemberBatch::stoppingBeforeTheFirstSendsNothing()
{
    BatchRig rig(Personality::NapCat);
    Watch watch(rig.mute());
    watch.batch->stop();
    QVERIFY(watch.done());
    QCOMPARE(watch.unfinished, rig.users);
    QVERIFY(rig.asked().isEmpty());
}

void TestMemberBatch::threeFailuresInARowStopIt()
{
    BatchRig rig(Personality::LLBot);
    rig.server.faults().failNext(ban, 200, QStringLiteral("no"), 100);
    Watch watch(rig.mute());
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::Failures);
    QCOMPARE(watch.progress.failed, 3);
    QCOMPARE(watch.progress.sent, 3);
    QCOMPARE(watch.unfinished, rig.users);
    QCOMPARE(rig.asked(), rig.users.first(3));
}

void TestMemberBatch::twoFailuresDoNot()
{
    BatchRig rig(Personality::LLBot);
    rig.server.faults().failNext(ban, 200, QStringLiteral("no"), 2);
    Watch watch(rig.mute());
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::None);
    QCOMPARE(watch.progress.failed, 2);
    QCOMPARE(watch.progress.confirmed, 4);
    QCOMPARE(watch.unfinished, rig.users.first(2));
}

void TestMemberBatch::aServerThatSaysTooFastStopsIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("频繁") << QStringLiteral("操作过于频繁，请稍后再试");
    QTest::newRow("过快") << QStringLiteral("请求过快");
    QTest::newRow("too fast") << QStringLiteral("You are going Too Fast");
    QTest::newRow("frequency") << QStringLiteral("Frequency limit");
}

void TestMemberBatch::aServerThatSaysTooFastStopsIt()
{
    QFETCH(QString, words);
    BatchRig rig(Personality::NapCat);
    rig.server.faults().failNext(ban, 1200, words);
    Watch watch(rig.mute());
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::TooFast);
    QCOMPARE(watch.progress.failed, 1);
    QCOMPARE(rig.asked(), rig.users.first(1));
    QCOMPARE(watch.unfinished, rig.users);
}

void TestMemberBatch::aLostConnectionStopsIt()
{
    BatchRig rig(Personality::NapCat, Mode::WebSocket);
    Watch watch(rig.mute({1500ms, 1500ms}));
    watch.onProgress = [&](const MemberBatch::Progress &progress) {
        if (progress.confirmed == 2 && rig.server.peers() > 0)
            QTimer::singleShot(0, &rig.server, [&] { rig.server.stop(); });
    };
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::ConnectionLost);
    QCOMPARE(watch.progress.confirmed, 2);
    QCOMPARE(watch.progress.skipped, 0); // they are still there, only the server is not
    QCOMPARE(watch.unfinished, rig.users.mid(2));
    QCOMPARE(rig.asked(), rig.users.first(2));
}

void TestMemberBatch::whoMayNotBeTouchedIsSkipped()
{
    BatchRig rig(Personality::NapCat);
    const UserId leaver = rig.users.at(1);
    const UserId later = rig.users.at(4);
    rig.users.insert(2, rig.session->self().userId);
    rig.world.actByOtherLeave(owned, number(leaver));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);
    Watch watch(rig.mute());
    watch.onProgress = [&](const MemberBatch::Progress &progress) {
        if (progress.sent == 1) // leaves while it runs
            rig.members()->remove(later);
    };
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::None);
    QCOMPARE(watch.progress.total, 7);
    QCOMPARE(watch.progress.skipped, 3);
    QCOMPARE(watch.progress.sent, 4);
    QCOMPARE(watch.progress.confirmed, 4);
    QVERIFY(watch.unfinished.isEmpty()); // a second try would not help them
    QVERIFY(!rig.asked().contains(leaver) && !rig.asked().contains(later));
}

void TestMemberBatch::whatIsNotConfirmedIsUnfinished()
{
    BatchRig rig(Personality::SnowLuma);
    rig.server.faults().lie(ban, 1);
    Watch watch(rig.mute());
    QVERIFY(watch.done());
    QCOMPARE(watch.cause, Cause::None);
    QCOMPARE(watch.progress.unconfirmed, 1);
    QCOMPARE(watch.progress.confirmed, 5);
    QCOMPARE(watch.unfinished, rig.users.first(1));
}

QTEST_GUILESS_MAIN(TestMemberBatch)
#include "tst_memberbatch.moc"
