// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How writes end: against servers of all five families, over real sockets, honest ones and liars.
#include "core/clock.h"
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "session/groupsession.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "storage/auditlog.h"
#include "storage/database.h"

#include <QSignalSpy>
#include <QTest>

using namespace qundesk;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 40'000;
constexpr qint64 owned = demo::DemoWorld::OwnedGroup;

struct Rig {
    explicit Rig(demo::Personality personality) : world(personality), server(world), audit(database)
    {
        server.setToken(QStringLiteral("t"));
        if (!database.open() || !server.start())
            qFatal("no rig");
        AccountConfig config;
        config.id = QStringLiteral("test");
        config.mode = AccountConfig::Mode::HttpAndWebSocket;
        config.httpUrl = server.httpUrl();
        config.webSocketUrl = server.wsUrl();
        session = std::make_unique<Session>(config, QStringLiteral("t"),
                                            SessionContext{clock, nullptr, &audit, nullptr});
        session->open();
        group = session->group(GroupId(owned));
    }
    bool ready()
    {
        return QTest::qWaitFor(
            [&] {
                if (session->state().usable() && session->groups()->contains(group->id()))
                    group->ensureMembers();
                return group->membersState().phase == LoadState::Phase::Ready
                    && group->ownRole() == Role::Owner;
            },
            patience);
    }
    Outcome apply(const MemberOrder &order, UserId user)
    {
        QSignalSpy finished(session.get(), &Session::commandFinished);
        group->memberActions().apply(order, user);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience))
            return {};
        return finished.first().first().value<Outcome>();
    }
    UserId someone(int skip) const { return UserId(world.plainMember(owned, skip)); }

    demo::DemoWorld world;
    demo::DemoServer server;
    Clock clock;
    Database database{QStringLiteral(":memory:")};
    AuditLog audit;
    std::unique_ptr<Session> session;
    GroupSession *group = nullptr;
};

} // namespace

class TestConfirmation : public QObject {
    Q_OBJECT
private:
    static void everyServer()
    {
        QTest::addColumn<demo::Personality>("personality");
        QTest::newRow("go-cqhttp") << demo::Personality::GoCqhttp;
        QTest::newRow("NapCat") << demo::Personality::NapCat;
        QTest::newRow("LLBot") << demo::Personality::LLBot;
        QTest::newRow("Lagrange") << demo::Personality::Lagrange;
        QTest::newRow("SnowLuma") << demo::Personality::SnowLuma;
    }

private slots:
    void initTestCase() { qRegisterMetaType<Outcome>(); }

    void whatHappenedIsConfirmed_data() { everyServer(); }
    void whatHappenedIsConfirmed()
    {
        QFETCH(demo::Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.ready());
        const MemberOrder orders[] = {{Verb::Mute, 10min, {}, QStringLiteral("spam")},
                                      {Verb::ChangeCard, {}, QStringLiteral("新名片"), {}},
                                      {Verb::SetTitle, {}, QStringLiteral("头衔"), {}},
                                      {Verb::MakeAdmin, {}, {}, {}}};
        int skip = 4;
        for (const MemberOrder &order : orders) {
            const Outcome outcome = rig.apply(order, rig.someone(skip++));
            QVERIFY2(outcome.state == Outcome::State::Confirmed && outcome.id != 0,
                     qPrintable(QString::number(int(order.verb)) + outcome.error.detail));
        }
        const UserId leaver = rig.someone(20);
        QCOMPARE(rig.apply({Verb::Kick, {}, {}, {}}, leaver).state, Outcome::State::Confirmed);
        QVERIFY(!rig.group->members()->contains(leaver));
        QVERIFY(!rig.world.member(owned, number(leaver)));
        const auto rows = rig.audit.rowsBefore(0, 100);
        QVERIFY(rows && rows->size() >= 5);
    }

    void aLiarIsNotBelieved_data() { everyServer(); }
    void aLiarIsNotBelieved()
    {
        QFETCH(demo::Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.ready());
        rig.server.faults().lie(QStringLiteral("set_group_card"));
        rig.server.faults().lie(QStringLiteral("set_group_kick"));
        const UserId user = rig.someone(6);
        const QString before = rig.group->members()->find(user)->card;
        QCOMPARE(rig.apply({Verb::ChangeCard, {}, QStringLiteral("nothing"), {}}, user).state,
                 Outcome::State::Unconfirmed);
        QCOMPARE(rig.group->members()->find(user)->card, before);
        QCOMPARE(rig.group->members()->mark(user), RowMark::Unconfirmed);
        QCOMPARE(rig.apply({Verb::Kick, {}, {}, {}}, user).state, Outcome::State::Unconfirmed);
        QVERIFY(rig.group->members()->contains(user));
    }

    void aRefusalFailsWithTheServersWords()
    {
        Rig rig(demo::Personality::GoCqhttp);
        QVERIFY(rig.ready());
        rig.server.faults().failNext(QStringLiteral("set_group_ban"), 100, QStringLiteral("NOT_MANAGEABLE"),
                                     1);
        const Outcome outcome = rig.apply({Verb::Mute, 10min, {}, {}}, rig.someone(3));
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QVERIFY(outcome.hasError && outcome.error.detail.contains(QStringLiteral("NOT_MANAGEABLE")));
        QVERIFY(!outcome.undoable);
    }

    void whatIsTooLongOrOutOfReachIsNeverSent()
    {
        Rig rig(demo::Personality::NapCat);
        QVERIFY(rig.ready());
        rig.world.clearCalls();
        QCOMPARE(rig.apply({Verb::ChangeCard, {}, QString(21, QChar(0x6c49)), {}}, rig.someone(3)).barrier,
                 Barrier::TooLong);
        QCOMPARE(rig.apply({Verb::Mute, 2592000s, {}, {}}, rig.someone(3)).barrier, Barrier::TooLong);
        QCOMPARE(rig.apply({Verb::Mute, 1min, {}, {}}, rig.session->self().userId).barrier,
                 Barrier::TargetIsSelf);
        QVERIFY(rig.world.calls(QStringLiteral("set_group_card")).isEmpty());
        QVERIFY(rig.world.calls(QStringLiteral("set_group_ban")).isEmpty());
    }

    void undoPutsTheOldCardBack()
    {
        Rig rig(demo::Personality::LLBot);
        QVERIFY(rig.ready());
        const UserId user = rig.someone(9);
        const QString before = rig.group->members()->find(user)->card;
        const Outcome outcome = rig.apply({Verb::ChangeCard, {}, QStringLiteral("暂时"), {}}, user);
        QVERIFY(outcome.undoable);
        QVERIFY(rig.session->undo(outcome.id));
        QTRY_COMPARE_WITH_TIMEOUT(rig.group->members()->find(user)->card, before, patience);
        QVERIFY(!rig.session->undo(outcome.id));
    }

    void aSeriesStopsAfterThreeFailures()
    {
        Rig rig(demo::Personality::NapCat);
        QVERIFY(rig.ready());
        rig.server.faults().failNext(QStringLiteral("set_group_ban"), 1200, QStringLiteral("no"), 100);
        QList<UserId> users;
        for (int i = 0; i < 8; ++i)
            users.append(rig.someone(i));
        MemberBatch *batch =
            rig.group->memberActions().start({Verb::Mute, 1min, {}, {}}, users, {20ms, 40ms});
        QVERIFY(batch);
        MemberBatch::Progress last;
        auto cause = StopCause::None;
        connect(batch, &MemberBatch::progressed, this, [&] {
            last = batch->progress();
            cause = batch->stopCause();
        });
        QSignalSpy finished(batch, &MemberBatch::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(cause, StopCause::Failures);
        QCOMPARE(last.failed, 3);
        QCOMPARE(last.confirmed, 0);
    }

    void eventsChangeRowsWithoutAReset()
    {
        Rig rig(demo::Personality::NapCat);
        QVERIFY(rig.ready());
        QSignalSpy resets(rig.group->members(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(rig.group->members(), &QAbstractItemModel::rowsRemoved);
        const UserId leaver = rig.someone(11);
        rig.world.actByOtherLeave(owned, number(leaver));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.group->members()->contains(leaver), patience);
        QCOMPARE(removed.size(), 1);
        rig.world.actByOtherJoin(owned, 987654321, QStringLiteral("新人"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.group->members()->contains(UserId(987654321)), patience);
        const UserId muted = rig.someone(12);
        rig.world.actByOtherMute(owned, number(muted), 600);
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.group->members()->find(muted)->isMuted(rig.clock.now().toSecsSinceEpoch()), patience);
        QCOMPARE(resets.size(), 0);
    }

    void aReconnectReadsAgainWithoutAReset()
    {
        Rig rig(demo::Personality::NapCat);
        QVERIFY(rig.ready());
        QSignalSpy resets(rig.group->members(), &QAbstractItemModel::modelReset);
        const UserId user = rig.someone(13);
        rig.server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        rig.world.actByOtherLeave(owned, number(user)); // nobody tells
        QVERIFY(rig.group->members()->contains(user));
        QVERIFY(rig.server.start());
        rig.session->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.group->members()->contains(user), patience);
        QCOMPARE(resets.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
