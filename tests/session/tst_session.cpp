// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session from connecting to losing its groups: five servers, four ways to them.
#include "session/sessionrig.h"

#include <QAbstractItemModelTester>
#include <QWebSocket>

#include "support/wireserver.h"

using namespace qundesk;

namespace {

constexpr qint64 big = DemoWorld::BigGroup;
constexpr qint64 newcomer = 987654321;

Backend backendOf(Personality personality)
{
    switch (personality) {
    case Personality::GoCqhttp: return Backend::GoCqhttp;
    case Personality::NapCat: return Backend::NapCat;
    case Personality::LLBot: return Backend::LLBot;
    case Personality::Lagrange: return Backend::Lagrange;
    case Personality::SnowLuma: return Backend::SnowLuma;
    }
    return Backend::Other;
}

/// Counts what a model tells, from its first row on.
struct Signals {
    explicit Signals(QAbstractItemModel *model)
        : resets(model, &QAbstractItemModel::modelReset), removed(model, &QAbstractItemModel::rowsRemoved),
          inserted(model, &QAbstractItemModel::rowsInserted)
    {
    }
    QSignalSpy resets, removed, inserted;
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void everythingIsReadAfterConnecting_data();
    void everythingIsReadAfterConnecting();
    void whatOthersDoChangesRowsInPlace_data();
    void whatOthersDoChangesRowsInPlace();
    void aListAskedForBeforeUndoesNothing();
    void aSingleReadWithoutMutesUndoesNone();
    void whatWasMissedIsReadAfterReconnecting_data();
    void whatWasMissedIsReadAfterReconnecting();
    void aServerThatComesBackIsReadAgainOverHttp();
    void aRefusedTokenIsNotTriedAgain();
    void aRefusedTokenOpensOneConnection();
    void aGroupThatIsLostLeavesTheList_data();
    void aGroupThatIsLostLeavesTheList();
    void closingAndOpeningAgainKeepsWhatIsShown();
    void aGroupListAskedForBeforeUndoesNothing();
    void aRoleAskedForBeforeUndoesNothing();
    void readsAskedForByWhoWaitedForOneAreAllMade();
    void whatWasMissedWhileQQWasOfflineIsRead();
    void whoThisIsIsAskedUntilItIsKnown();
    void whatAServerLackedMayComeWithTheNextConnection();
    void whoWasRemovedStaysOutOfOldLists();
    void oldCountsOfCachedListsAreNotShown();
};

void TestSession::everythingIsReadAfterConnecting_data()
{
    everyPersonalityOver({{"HTTP and WebSocket", Mode::HttpAndWebSocket},
                          {"WebSocket", Mode::WebSocket},
                          {"HTTP", Mode::Http},
                          {"reverse", Mode::Reverse}});
}

void TestSession::everythingIsReadAfterConnecting()
{
    QFETCH(Personality, personality);
    QFETCH(Mode, mode);
    SessionRig rig(personality, mode, true);
    QCOMPARE(rig.session->state().phase, Phase::Offline); // nothing from within open()
    Signals members(rig.session->group(GroupId(big))->members());
    QVERIFY(rig.ready(big));
    QCOMPARE(rig.phases.last(), Phase::Connected);
    QCOMPARE(rig.session->state().events, mode != Mode::Http);
    QCOMPARE(rig.session->server().backend(), backendOf(personality));
    QVERIFY(!rig.session->server().appVersion.isEmpty());
    QCOMPARE(number(rig.session->self().userId), rig.world.account());
    QCOMPARE(rig.session->displayName(), rig.world.state().accountName);

    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    GroupListModel *groups = rig.session->groups();
    QCOMPARE(groups->rowCount(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(groups->unknownRoles().isEmpty(), patience);
    QCOMPARE(groups->find(GroupId(big))->myRole, std::optional(Role::Admin));
    QCOMPARE(groups->find(GroupId(DemoWorld::OwnedGroup))->myRole, std::optional(Role::Owner));
    QCOMPARE(groups->find(GroupId(DemoWorld::MemberGroup))->myRole, std::optional(Role::Member));
    QCOMPARE(rig.group->info().name, rig.world.group(big)->name);
    QCOMPARE(rig.group->info().memberCount, 3000);

    QCOMPARE(rig.members()->rowCount(), 3000);
    QVERIFY(rig.group->membersState().readAt.isValid());
    QCOMPARE(members.resets.size(), 1);
    QCOMPARE(members.inserted.size() + members.removed.size(), 0);
    const UserId someone = rig.someone(100);
    QCOMPARE(rig.member(someone)->nickname, rig.truth(someone)->nickname);
    QCOMPARE(rig.member(someone)->card, rig.truth(someone)->card);
    QCOMPARE(rig.member(UserId(rig.world.memberWithRole(big, DemoRole::Owner)))->role, Role::Owner);
}

void TestSession::whatOthersDoChangesRowsInPlace_data()
{
    everyPersonalityOver({{"HTTP and WebSocket", Mode::HttpAndWebSocket},
                          {"WebSocket", Mode::WebSocket},
                          {"reverse", Mode::Reverse}});
}

void TestSession::whatOthersDoChangesRowsInPlace()
{
    QFETCH(Personality, personality);
    QFETCH(Mode, mode);
    SessionRig rig(personality, mode);
    QVERIFY(rig.ready(big));
    const QAbstractItemModelTester tester(rig.members(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Signals rows(rig.members());
    QSignalSpy gone(rig.group, &GroupSession::memberGone);
    const auto memberCount = [&] { return rig.group->info().memberCount; };

    const UserId leaver = rig.someone(50);
    const int row = rig.members()->rowOf(leaver);
    rig.world.actByOtherLeave(big, number(leaver));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);
    QCOMPARE(rows.removed.size(), 1);
    QCOMPARE(rows.removed.first().at(1).toInt(), row);
    QCOMPARE(rows.removed.first().at(2).toInt(), row);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<UserId>(), leaver);
    QCOMPARE(memberCount(), 2999);

    rig.world.actByOtherJoin(big, newcomer, QStringLiteral("新人"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.member(UserId(newcomer)), patience);
    QCOMPARE(rows.inserted.size(), 1);
    QCOMPARE(memberCount(), 3000);
    // The event has no name: that is asked for.
    QTRY_COMPARE_WITH_TIMEOUT(rig.member(UserId(newcomer))->nickname, QStringLiteral("新人"), patience);
    QVERIFY(rig.member(UserId(newcomer))->joinTime > 0);

    const UserId muted = rig.someone(51);
    rig.world.actByOtherMute(big, number(muted), 600);
    QTRY_VERIFY_WITH_TIMEOUT(rig.members()->isMuted(*rig.member(muted)), patience);
    rig.world.actByOtherMute(big, number(muted), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.members()->isMuted(*rig.member(muted)), patience);
    AuditFilter observed;
    observed.states = {AuditRow::State::Observed};
    observed.target = muted;
    const auto log = rig.audit.rowsBefore(0, 10, observed);
    QVERIFY(log && log->size() == 2);
    QCOMPARE(log->last().verb, Verb::Mute);
    QCOMPARE(log->first().verb, Verb::Unmute);

    const UserId promoted = rig.someone(52);
    rig.world.actByOtherAdmin(big, number(promoted), true);
    QTRY_COMPARE_WITH_TIMEOUT(rig.member(promoted)->role, Role::Admin, patience);
    rig.world.actByOtherAdmin(big, number(promoted), false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.member(promoted)->role, Role::Member, patience);

    const UserId named = rig.someone(53);
    rig.world.actByOtherCard(big, number(named), QStringLiteral("新名片"));
    rig.world.actByOtherMessage(big, number(named), QStringLiteral("hi")); // only now do servers notice
    QTRY_COMPARE_WITH_TIMEOUT(rig.member(named)->lastSpoke, rig.truth(named)->lastSpoke, patience);
    if (personality != Personality::Lagrange) { // it has no such events
        QTRY_COMPARE_WITH_TIMEOUT(rig.member(named)->card, QStringLiteral("新名片"), patience);
        rig.world.actByOtherTitle(big, number(named), QStringLiteral("头衔"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.member(named)->title, QStringLiteral("头衔"), patience);
    }
    if (personality != Personality::GoCqhttp && personality != Personality::LLBot) {
        QSignalSpy info(rig.group, &GroupSession::infoChanged);
        rig.world.actByOtherRename(big, QStringLiteral("新群名"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.group->info().name, QStringLiteral("新群名"), patience);
        QVERIFY(!info.isEmpty());
    }
    // The own role, and with it what may be done.
    QSignalSpy role(rig.group, &GroupSession::ownRoleChanged);
    rig.world.actByOtherAdmin(big, rig.world.account(), false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.group->ownRole(), std::optional(Role::Member), patience);
    QVERIFY(!role.isEmpty());
    QCOMPARE(rig.group->memberActions().barrier(Verb::Mute, named), Barrier::NeedsAdmin);

    QVERIFY(rig.session->eventsPerMinute() >= 7);
    QCOMPARE(rows.resets.size(), 0);
    QCOMPARE(rows.removed.size(), 1);
    QCOMPARE(rows.inserted.size(), 1);
}

void TestSession::aListAskedForBeforeUndoesNothing()
{
    SessionRig rig(Personality::LLBot);
    QVERIFY(rig.ready(big));
    const UserId leaver = rig.someone(50);
    const UserId muted = rig.someone(51);
    const UserId named = rig.someone(52);
    const UserId bystander = rig.someone(53);
    rig.server.faults().setLatency(QStringLiteral("get_group_member_list"), 1500);
    const int before = rig.sent("get_group_member_list");
    rig.server.faults().setLoseEvents(true);
    rig.world.actByOtherMute(big, number(bystander), 600); // that only the list will tell
    rig.server.faults().setLoseEvents(false);
    bool arrived = false;
    rig.group->reloadMembers(true, [&] { arrived = true; });
    QTRY_VERIFY_WITH_TIMEOUT(rig.sent("get_group_member_list") > before, patience); // and written down

    rig.world.actByOtherLeave(big, number(leaver));
    rig.world.actByOtherJoin(big, newcomer, QStringLiteral("新人"));
    rig.world.actByOtherMute(big, number(muted), 600);
    rig.world.actByOtherCard(big, number(named), QStringLiteral("新名片"));
    rig.group->reloadMember(named);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.member(UserId(newcomer)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.members()->isMuted(*rig.member(muted)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rig.member(named)->card, QStringLiteral("新名片"), patience);
    QVERIFY(!arrived);

    QTRY_VERIFY_WITH_TIMEOUT(arrived, patience);
    QVERIFY(rig.members()->isMuted(*rig.member(bystander)));
    QVERIFY(!rig.member(leaver));
    QVERIFY(rig.member(UserId(newcomer)));
    QVERIFY(rig.members()->isMuted(*rig.member(muted)));
    QCOMPARE(rig.member(named)->card, QStringLiteral("新名片"));
}

void TestSession::aSingleReadWithoutMutesUndoesNone()
{
    SessionRig rig(Personality::GoCqhttp);
    QVERIFY(rig.ready(big));
    const UserId muted = rig.someone(51);
    rig.server.faults().setLoseEvents(true);
    rig.world.actByOtherMute(big, number(muted), 600); // that only the list will tell
    rig.server.faults().setLatency(QStringLiteral("get_group_member_list"), 1500);
    bool listed = false;
    bool read = false;
    rig.group->reloadMembers(true, [&] { listed = true; });
    rig.group->reloadMember(muted, [&] { read = true; });
    QTRY_VERIFY_WITH_TIMEOUT(read, patience);
    QVERIFY(!listed);
    QTRY_VERIFY_WITH_TIMEOUT(listed, patience);
    QVERIFY(rig.members()->isMuted(*rig.member(muted)));
}

void TestSession::whatWasMissedIsReadAfterReconnecting_data()
{
    everyPersonalityOver({{"HTTP and WebSocket", Mode::HttpAndWebSocket},
                          {"WebSocket", Mode::WebSocket},
                          {"reverse", Mode::Reverse}});
}

void TestSession::whatWasMissedIsReadAfterReconnecting()
{
    QFETCH(Personality, personality);
    QFETCH(Mode, mode);
    SessionRig rig(personality, mode, true);
    QVERIFY(rig.ready(big));
    rig.session->setCurrentGroup(GroupId(big));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().events, patience);
    Signals rows(rig.members());
    const UserId leaver = rig.someone(60);
    const UserId titled = rig.someone(61);
    rig.phases.clear();

    rig.server.faults().setLoseEvents(true); // nobody tells
    rig.dialling = false;
    rig.world.actByOtherLeave(big, number(leaver));
    rig.world.actByOtherJoin(big, newcomer, QStringLiteral("新人"));
    rig.world.actByOtherTitle(big, number(titled), QStringLiteral("头衔"));
    rig.server.dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().events, patience);
    QVERIFY(rig.member(leaver)); // what was read stays in sight
    rig.server.faults().setLoseEvents(false);
    rig.dialling = true;

    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable() && rig.session->state().events, patience);
    if (mode != Mode::HttpAndWebSocket) // HTTP may carry on without a gap
        QVERIFY(rig.phases.contains(Phase::Waiting));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.member(UserId(newcomer)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rig.member(titled)->title, QStringLiteral("头衔"), patience);
    QCOMPARE(rig.members()->rowCount(), 3000);
    QCOMPARE(rows.resets.size(), 0);
    QCOMPARE(rows.removed.size(), 1);
    QCOMPARE(rows.inserted.size(), 1);

    // And events come again.
    const UserId muted = rig.someone(62);
    rig.world.actByOtherMute(big, number(muted), 600);
    QTRY_VERIFY_WITH_TIMEOUT(rig.members()->isMuted(*rig.member(muted)), patience);
}

void TestSession::aServerThatComesBackIsReadAgainOverHttp()
{
    SessionRig rig(Personality::NapCat, Mode::Http);
    QVERIFY(rig.ready(DemoWorld::OwnedGroup));
    Signals rows(rig.members());
    const UserId leaver = rig.someone(6);
    rig.server.stop();
    rig.world.actByOtherLeave(DemoWorld::OwnedGroup, number(leaver));
    rig.session->reloadGroups(); // without a call nobody notices over HTTP
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->state().phase, Phase::Waiting, patience);
    QCOMPARE(rig.session->groups()->rowCount(), 6);
    QVERIFY(rig.session->state().retryIn > 0ms);
    QVERIFY(rig.server.start());
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience); // by itself
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);
    QCOMPARE(rows.resets.size(), 0);
}

void TestSession::aRefusedTokenIsNotTriedAgain()
{
    std::vector<std::unique_ptr<SessionRig>> rigs;
    for (const auto &[name, personality] : personalities) {
        for (const Mode mode : {Mode::WebSocket, Mode::Http, Mode::HttpAndWebSocket})
            rigs.push_back(std::make_unique<SessionRig>(personality, mode, false, QStringLiteral("wrong")));
    }
    for (const auto &rig : rigs) {
        QTRY_COMPARE_WITH_TIMEOUT(rig->session->state().phase, Phase::Refused, patience);
        QCOMPARE(rig->session->state().why.kind, ApiError::Kind::Auth);
        QVERIFY(!rig->session->state().why.detail.contains(QLatin1String("wrong")));
        rig->phases.clear();
    }
    QTest::qWait(2500); // longer than the first pause of a lost connection
    for (const auto &rig : rigs) {
        QVERIFY(rig->phases.isEmpty());
        QCOMPARE(rig->session->state().phase, Phase::Refused);
        QVERIFY(rig->world.calls().isEmpty());
    }
    for (const auto &rig : rigs) { // until the user does
        rig->server.setToken(QStringLiteral("wrong"));
        rig->session->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig->session->state().usable(), patience);
    }
}

void TestSession::aRefusedTokenOpensOneConnection()
{
    WireServer server;
    server.opened = [](QWebSocket *socket) { socket->close(QWebSocketProtocol::CloseCodePolicyViolated); };
    Clock clock;
    AccountConfig config;
    config.webSocketUrl = server.webSocketUrl();
    Session session(config, QStringLiteral("wrong"), SessionContext{clock});
    session.open();
    QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Refused, patience);
    QTest::qWait(2500);
    QCOMPARE(server.handshakes, 1);
    QVERIFY(server.calls.isEmpty());
    QCOMPARE(session.state().phase, Phase::Refused);
}

void TestSession::aGroupThatIsLostLeavesTheList_data()
{
    QTest::addColumn<Personality>("personality");
    QTest::addColumn<QString>("way");
    for (const auto &[name, personality] : personalities) {
        QTest::addRow("%s, kicked", name) << personality << QStringLiteral("kick_me");
        QTest::addRow("%s, left", name) << personality << QStringLiteral("leave");
    }
    QTest::newRow("NapCat, dissolved") << Personality::NapCat << QStringLiteral("disband");
    QTest::newRow("Lagrange, dissolved") << Personality::Lagrange << QStringLiteral("disband");
    QTest::newRow("LLBot, dissolved") << Personality::LLBot << QStringLiteral("group_dismiss");
    QTest::newRow("NapCat, found out by reading") << Personality::NapCat << QStringLiteral("silent");
}

void TestSession::aGroupThatIsLostLeavesTheList()
{
    QFETCH(Personality, personality);
    QFETCH(QString, way);
    constexpr qint64 lost = DemoWorld::AdminGroup;
    SessionRig rig(personality, Mode::WebSocket);
    QVERIFY(rig.ready(lost));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->groups()->unknownRoles().isEmpty(), patience);
    QSignalSpy gone(rig.session.get(), &Session::groupGone);
    Signals rows(rig.session->groups());
    const qint64 owner = rig.world.memberWithRole(lost, DemoRole::Owner);
    if (way == QLatin1String("kick_me")) {
        rig.world.actByOtherKick(lost, rig.world.account());
    } else if (way == QLatin1String("leave")) {
        rig.world.actByOtherLeave(lost, rig.world.account());
    } else if (way == QLatin1String("silent")) {
        rig.server.faults().setLoseEvents(true);
        rig.world.actByOtherKick(lost, rig.world.account());
        rig.session->reloadGroups();
    } else {
        const bool type = way == QLatin1String("group_dismiss");
        rig.world.state().groups.remove(lost);
        rig.server.sendEvent({{QStringLiteral("time"), rig.world.state().now()},
                              {QStringLiteral("self_id"), rig.world.account()},
                              {QStringLiteral("post_type"), QStringLiteral("notice")},
                              {QStringLiteral("notice_type"), type ? way : QStringLiteral("group_decrease")},
                              {QStringLiteral("sub_type"), type ? QString() : way},
                              {QStringLiteral("group_id"), lost},
                              {QStringLiteral("user_id"), owner},
                              {QStringLiteral("operator_id"), owner}});
    }
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, patience);
    QCOMPARE(gone.first().first().value<GroupId>(), GroupId(lost));
    QVERIFY(!rig.session->groups()->contains(GroupId(lost)));
    QCOMPARE(rig.session->groups()->rowCount(), 5);
    QCOMPARE(rows.removed.size(), 1);
    QCOMPARE(rows.resets.size(), 0);
    // A page that still shows it offers nothing any more.
    QVERIFY(!rig.group->ownRole());
    QCOMPARE(rig.group->memberActions().barrier(Verb::Mute, UserId(owner)), Barrier::RoleUnknown);
}

void TestSession::closingAndOpeningAgainKeepsWhatIsShown()
{
    SessionRig rig(Personality::LLBot);
    QVERIFY(rig.ready(DemoWorld::OwnedGroup));
    Signals rows(rig.members());
    rig.session->close();
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->state().phase, Phase::Offline, patience);
    QVERIFY(!rig.session->state().usable());
    QCOMPARE(rig.members()->rowCount(), 486);
    const UserId leaver = rig.someone(3);
    rig.world.actByOtherLeave(DemoWorld::OwnedGroup, number(leaver));
    rig.session->open();
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);
    QCOMPARE(rows.resets.size(), 0);
}

void TestSession::aGroupListAskedForBeforeUndoesNothing()
{
    SessionRig rig(Personality::NapCat, Mode::WebSocket);
    QVERIFY(rig.ready(big));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().events, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    constexpr GroupId lost{DemoWorld::AdminGroup};
    QSignalSpy gone(rig.session.get(), &Session::groupGone);
    QSignalSpy inserted(rig.session->groups(), &QAbstractItemModel::rowsInserted);
    QStringList names;
    connect(rig.session->groups(), &QAbstractItemModel::dataChanged, &rig.server, [&] {
        if (names.isEmpty() || names.last() != rig.group->info().name)
            names.append(rig.group->info().name);
    });
    int ends = 0;
    connect(rig.session.get(), &Session::groupsStateChanged, &rig.server,
            [&] { ends += rig.session->groupsState().phase != LoadState::Phase::Loading; });
    rig.server.faults().setLatency(QStringLiteral("get_group_list"), 1500);
    const int before = rig.sent("get_group_list");
    const QString oldName = rig.group->info().name;
    rig.session->reloadGroups();
    QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_group_list"), before + 1, patience); // and written down

    rig.world.actByOtherRename(big, QStringLiteral("新群名"));
    rig.world.actByOtherKick(number(lost), rig.world.account());
    QTRY_COMPARE_WITH_TIMEOUT(rig.group->info().name, QStringLiteral("新群名"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->groups()->contains(lost), patience);
    rig.session->reloadGroups(); // is not dropped
    QCOMPARE(rig.sent("get_group_list"), before + 1);

    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    QCOMPARE(rig.sent("get_group_list"), before + 2);
    QCOMPARE(ends, 1); // who waits for the end waits for the later one
    QVERIFY(names.lastIndexOf(oldName) <= 0);
    QCOMPARE(rig.group->info().name, QStringLiteral("新群名"));
    QVERIFY(!rig.session->groups()->contains(lost));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(gone.size(), 1);
}

void TestSession::aRoleAskedForBeforeUndoesNothing()
{
    SessionRig rig(Personality::LLBot, Mode::WebSocket);
    QVERIFY(rig.ready(big));
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->groups()->unknownRoles().isEmpty(), patience);
    QCOMPARE(rig.group->ownRole(), std::optional(Role::Admin));
    const QString action = QStringLiteral("get_group_member_info");
    const auto askedOf = [&](qint64 group) {
        const auto calls = rig.world.calls(action);
        return std::ranges::any_of(calls, [group](const demo::Call &call) {
            return call.params.value(QStringLiteral("group_id")).toVariant().toLongLong() == group;
        });
    };
    rig.server.faults().setLatency(action, 1500);
    rig.world.clearCalls();
    rig.session->reloadGroups();
    QTRY_VERIFY_WITH_TIMEOUT(askedOf(big), patience); // and written down
    rig.world.actByOtherAdmin(big, rig.world.account(), false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.group->ownRole(), std::optional(Role::Member), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.world.calls(action).size() >= 6, patience); // two at a time
    QCOMPARE(rig.group->ownRole(), std::optional(Role::Member));
}

void TestSession::readsAskedForByWhoWaitedForOneAreAllMade()
{
    SessionRig rig(Personality::LLBot);
    QVERIFY(rig.ready(DemoWorld::SmallOwnedGroup));
    QTRY_COMPARE_WITH_TIMEOUT(rig.group->membersState().phase, LoadState::Phase::Ready, patience);
    const int before = rig.sent("get_group_member_list");
    int first = 0, queued = 0, own = 0;
    rig.group->reloadMembers(true, [&] {
        ++first;
        rig.group->reloadMembers(true, [&] { ++own; });
    });
    rig.group->reloadMembers(true, [&] { ++queued; });
    QTRY_VERIFY_WITH_TIMEOUT(first == 1 && queued == 1 && own == 1, patience);
    QCOMPARE(rig.sent("get_group_member_list"), before + 3);
    QCOMPARE(rig.group->membersState().phase, LoadState::Phase::Ready);
}

void TestSession::whatWasMissedWhileQQWasOfflineIsRead()
{
    SessionRig rig(Personality::NapCat, Mode::WebSocket);
    QVERIFY(rig.ready(DemoWorld::OwnedGroup));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().events, patience);
    const auto beat = [&](bool online) {
        rig.server.sendEvent(
            {{QStringLiteral("time"), rig.world.state().now()},
             {QStringLiteral("self_id"), rig.world.account()},
             {QStringLiteral("post_type"), QStringLiteral("meta_event")},
             {QStringLiteral("meta_event_type"), QStringLiteral("heartbeat")},
             {QStringLiteral("interval"), 5000},
             {QStringLiteral("status"),
              QJsonObject{{QStringLiteral("online"), online}, {QStringLiteral("good"), true}}}});
    };
    beat(false);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().qqOnline, patience);
    const UserId leaver = rig.someone(6);
    rig.server.faults().setLoseEvents(true);
    rig.world.actByOtherLeave(DemoWorld::OwnedGroup, number(leaver));
    rig.server.faults().setLoseEvents(false);
    QVERIFY(rig.member(leaver));
    beat(true);
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().qqOnline, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(leaver), patience);

    // A server that went with QQ may come back without a word about it.
    beat(false);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().qqOnline, patience);
    rig.server.dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable() && rig.session->state().qqOnline, patience);
}

void TestSession::whoThisIsIsAskedUntilItIsKnown()
{
    SessionRig rig(Personality::LLBot, Mode::WebSocket);
    rig.server.faults().failNext(QStringLiteral("get_login_info"), 1200, QStringLiteral("not yet"));
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    QCOMPARE(rig.session->self().userId, UserId{});
    QCOMPARE(rig.session->groups()->rowCount(), 6);
    QCOMPARE(rig.sent("get_group_member_info"), 0); // whose role would that be?
    QTRY_COMPARE_WITH_TIMEOUT(number(rig.session->self().userId), rig.world.account(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->groups()->unknownRoles().isEmpty(), patience);
    QCOMPARE(rig.sent("get_login_info"), 2);
    QCOMPARE(rig.sent("get_version_info"), 1);
}

void TestSession::whatAServerLackedMayComeWithTheNextConnection()
{
    SessionRig rig(Personality::NapCat, Mode::WebSocket);
    QVERIFY(rig.ready(DemoWorld::OwnedGroup));
    const QLatin1String action("set_group_special_title");
    rig.server.faults().failNext(action, 1404, QStringLiteral("不支持的API set_group_special_title"));
    const MemberOrder title{Verb::SetTitle, {}, QStringLiteral("头衔"), {}};
    QCOMPARE(rig.apply(title, rig.someone(4)).state, Outcome::State::Failed);
    QVERIFY(!rig.session->supports(action));
    QSignalSpy changed(rig.session.get(), &Session::capabilitiesChanged);
    rig.server.dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->supports(action), patience);
    QVERIFY(!changed.isEmpty());
}

void TestSession::whoWasRemovedStaysOutOfOldLists()
{
    SessionRig rig(Personality::NapCat);
    QVERIFY(rig.ready(DemoWorld::OwnedGroup));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().events, patience);
    const UserId user = rig.someone(6);
    QCOMPARE(rig.apply({Verb::Kick, {}, {}, {}}, user).state, Outcome::State::Confirmed);
    QVERIFY(!rig.member(user));
    Signals rows(rig.members());
    bool arrived = false;
    rig.group->reloadMembers(false, [&] { arrived = true; }); // answered from the old cache
    QTRY_VERIFY_WITH_TIMEOUT(arrived, patience);
    QVERIFY(!rig.member(user));
    QCOMPARE(rows.inserted.size(), 0);

    rig.world.actByOtherJoin(DemoWorld::OwnedGroup, number(user), QStringLiteral("回来了"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.member(user), patience);
    arrived = false;
    rig.group->reloadMembers(false, [&] { arrived = true; });
    QTRY_VERIFY_WITH_TIMEOUT(arrived, patience);
    QVERIFY(rig.member(user));
}

void TestSession::oldCountsOfCachedListsAreNotShown()
{
    SessionRig rig(Personality::GoCqhttp, Mode::WebSocket);
    QVERIFY(rig.ready(big));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().events, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    const auto readGroups = [&](bool noCache) {
        const int before = rig.sent("get_group_list");
        rig.session->reloadGroups(noCache);
        return QTest::qWaitFor(
            [&] {
                return rig.sent("get_group_list") > before
                    && rig.session->groupsState().phase == LoadState::Phase::Ready;
            },
            patience);
    };
    rig.world.actByOtherLeave(big, number(rig.someone(50)));
    QTRY_COMPARE_WITH_TIMEOUT(rig.group->info().memberCount, 2999, patience);
    QVERIFY(readGroups(false)); // tells 3000
    QCOMPARE(rig.group->info().memberCount, 2999);

    rig.server.faults().setLoseEvents(true);
    rig.world.actByOtherLeave(big, number(rig.someone(50)));
    rig.server.faults().setLoseEvents(false);
    bool arrived = false;
    rig.group->reloadMembers(true, [&] { arrived = true; });
    QTRY_VERIFY_WITH_TIMEOUT(arrived, patience);
    QCOMPARE(rig.group->info().memberCount, 2998);
    QVERIFY(readGroups(false));
    QCOMPARE(rig.group->info().memberCount, 2998);

    rig.server.faults().setLoseEvents(true);
    rig.world.actByOtherLeave(big, number(rig.someone(50)));
    rig.server.faults().setLoseEvents(false);
    QVERIFY(readGroups(true));
    QCOMPARE(rig.group->info().memberCount, 2997);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
