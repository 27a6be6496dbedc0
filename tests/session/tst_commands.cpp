// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one path of every write, from the order to its outcome and its line in the log.
#include "session/sessionrig.h"

using namespace qundesk;
using State = Outcome::State;

namespace {

constexpr qint64 owned = DemoWorld::OwnedGroup;

const char *actionOf(Verb verb)
{
    switch (verb) {
    case Verb::Mute:
    case Verb::Unmute: return "set_group_ban";
    case Verb::ChangeCard: return "set_group_card";
    case Verb::SetTitle: return "set_group_special_title";
    case Verb::MakeAdmin:
    case Verb::RemoveAdmin: return "set_group_admin";
    default: return "set_group_kick";
    }
}

MemberOrder order(Verb verb, const char *text = "")
{
    return {verb, verb == Verb::Mute ? 10min : 0min, QString::fromUtf8(text), {}};
}

/// Where the server matters little: one that is read once, and one that is read twice.
void twoPersonalities()
{
    QTest::addColumn<Personality>("personality");
    QTest::newRow("go-cqhttp") << Personality::GoCqhttp;
    QTest::newRow("NapCat") << Personality::NapCat;
}

/// The lines of the log about \a user, oldest first.
QList<AuditRow> logOf(SessionRig &rig, UserId user)
{
    AuditFilter filter;
    filter.target = user;
    auto rows = rig.audit.rowsBefore(0, 100, filter);
    if (!rows)
        return {};
    QList<AuditRow> oldestFirst(rows->crbegin(), rows->crend());
    oldestFirst.removeIf([](const AuditRow &row) { return row.state == AuditRow::State::Observed; });
    return oldestFirst;
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void whatIsDoneIsConfirmedAndLogged_data() { everyPersonality(); }
    void whatIsDoneIsConfirmedAndLogged();
    void aServerThatLiesIsNeverConfirmed_data() { everyPersonality(); }
    void aServerThatLiesIsNeverConfirmed();
    void whatIsSilentlyDroppedIsUnconfirmed_data();
    void whatIsSilentlyDroppedIsUnconfirmed();
    void aRefusalComesWithTheServersWords_data() { everyPersonality(); }
    void aRefusalComesWithTheServersWords();
    void whatTheServerLacksIsRemembered();
    void whatHappenedInSpiteOfATimeoutIsConfirmed_data() { twoPersonalities(); }
    void whatHappenedInSpiteOfATimeoutIsConfirmed();
    void whatDidNotHappenBeforeATimeoutIsUnconfirmed_data() { twoPersonalities(); }
    void whatDidNotHappenBeforeATimeoutIsUnconfirmed();
    void aConnectionLostInMidCallIsNoFailure_data();
    void aConnectionLostInMidCallIsNoFailure();
    void withoutAConnectionNothingIsSent();
    void textsAreMeasuredInBytes();
    void whoHasLeftIsNoTarget();
    void undoingRestores_data();
    void undoingRestores();
    void whatFailedCannotBeUndone();
    void signalsComeFromTheEventLoopInOrder();
    void closingInMidCallIsNoFailure();
};

void TestCommands::whatIsDoneIsConfirmedAndLogged()
{
    QFETCH(Personality, personality);
    SessionRig rig(personality);
    QVERIFY(rig.ready(owned));
    const UserId user = rig.someone(4);
    const UserId other = rig.someone(5);
    const QString cardBefore = rig.member(user)->card;
    const QString titleBefore = rig.member(user)->title;
    const auto does = [&](MemberOrder wanted, UserId whom) {
        wanted.reason = QStringLiteral("because");
        const Outcome outcome = rig.apply(wanted, whom);
        if (outcome.state != State::Confirmed || outcome.id == 0 || outcome.hasError)
            qWarning() << "verb" << int(wanted.verb) << "state" << int(outcome.state) << outcome.error.detail;
        return outcome.state == State::Confirmed && outcome.id != 0 && !outcome.hasError
            && outcome.verb == wanted.verb && outcome.userId == whom
            && rig.members()->mark(whom) == RowMark::None;
    };
    QVERIFY(does(order(Verb::Mute), user));
    QVERIFY(rig.members()->isMuted(*rig.member(user)));
    QVERIFY(rig.truth(user)->mutedUntil > 0);
    QVERIFY(does(order(Verb::Unmute), user));
    QVERIFY(!rig.members()->isMuted(*rig.member(user)));
    QCOMPARE(rig.truth(user)->mutedUntil, 0);
    QVERIFY(does(order(Verb::ChangeCard, "新名片"), user));
    QCOMPARE(rig.member(user)->card, QStringLiteral("新名片"));
    QCOMPARE(rig.truth(user)->card, QStringLiteral("新名片"));
    QVERIFY(does(order(Verb::ChangeCard), user));
    QCOMPARE(rig.truth(user)->card, QString());
    QVERIFY(does(order(Verb::SetTitle, "头衔"), user));
    QCOMPARE(rig.truth(user)->title, QStringLiteral("头衔"));
    QVERIFY(does(order(Verb::MakeAdmin), user));
    QCOMPARE(rig.truth(user)->role, DemoRole::Admin);
    QVERIFY(does(order(Verb::RemoveAdmin), user));
    QCOMPARE(rig.truth(user)->role, DemoRole::Member);
    QVERIFY(does(order(Verb::Kick), user));
    QVERIFY(!rig.truth(user));
    QVERIFY(does(order(Verb::KickAndRefuse), other));
    QVERIFY(!rig.truth(other));
    const auto kicks = rig.world.calls(QStringLiteral("set_group_kick"));
    QCOMPARE(kicks.size(), 2);
    QVERIFY(!kicks.first().params.value(QLatin1String("reject_add_request")).toBool());
    QVERIFY(kicks.last().params.value(QLatin1String("reject_add_request")).toBool());

    const QList<AuditRow> log = logOf(rig, user);
    const Verb verbs[] = {Verb::Mute,     Verb::Unmute,    Verb::ChangeCard,  Verb::ChangeCard,
                          Verb::SetTitle, Verb::MakeAdmin, Verb::RemoveAdmin, Verb::Kick};
    QCOMPARE(log.size(), std::ssize(verbs));
    for (qsizetype i = 0; i < log.size(); ++i) {
        QCOMPARE(log.at(i).verb, verbs[i]);
        QCOMPARE(log.at(i).state, AuditRow::State::Confirmed);
        QCOMPARE(log.at(i).reason, QStringLiteral("because"));
        QCOMPARE(log.at(i).account, QStringLiteral("test"));
        QCOMPARE(log.at(i).groupId, GroupId(owned));
        QCOMPARE(number(log.at(i).self), rig.world.account());
        QVERIFY(!log.at(i).subject.isEmpty() && log.at(i).source.isEmpty());
        QVERIFY(log.at(i).time > 0);
    }
    QCOMPARE(log.at(0).after, QStringLiteral("600"));
    QVERIFY(log.at(1).before.toLongLong() > 0);
    QCOMPARE(log.at(2).before, cardBefore);
    QCOMPARE(log.at(2).after, QStringLiteral("新名片"));
    QCOMPARE(log.at(3).before, QStringLiteral("新名片"));
    QCOMPARE(log.at(4).before, titleBefore);
    QCOMPARE(log.at(4).after, QStringLiteral("头衔"));
    QCOMPARE(logOf(rig, other).size(), 1);
}

void TestCommands::aServerThatLiesIsNeverConfirmed()
{
    QFETCH(Personality, personality);
    SessionRig rig(personality);
    QVERIFY(rig.ready(owned));
    const UserId muted = rig.someone(10);
    rig.world.actByOtherMute(owned, number(muted), 86400);
    const UserId admin = UserId(rig.world.memberWithRole(owned, DemoRole::Admin));
    QTRY_VERIFY_WITH_TIMEOUT(rig.members()->isMuted(*rig.member(muted)), patience);
    const std::pair<MemberOrder, UserId> orders[] = {
        {order(Verb::Mute), rig.someone(11)},
        {order(Verb::Unmute), muted},
        {order(Verb::ChangeCard, "谎言"), rig.someone(12)},
        {order(Verb::SetTitle, "谎言"), rig.someone(13)},
        {order(Verb::MakeAdmin), rig.someone(14)},
        {order(Verb::RemoveAdmin), admin},
        {order(Verb::Kick), rig.someone(15)},
    };
    for (const Verb verb : {Verb::Mute, Verb::ChangeCard, Verb::SetTitle, Verb::MakeAdmin, Verb::Kick})
        rig.server.faults().lie(QLatin1String(actionOf(verb)));
    QList<quint64> ids;
    QList<Member> before;
    for (const auto &[wanted, user] : orders) {
        before.append(*rig.member(user));
        ids.append(rig.group->memberActions().apply(wanted, user));
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto &[wanted, user] = orders[i];
        const Outcome outcome = rig.outcomeOf(ids.at(i));
        QVERIFY2(outcome.state == State::Unconfirmed && outcome.id != 0,
                 QByteArray("verb " + QByteArray::number(int(wanted.verb))).constData());
        QVERIFY(!outcome.hasError); // it said ok
        QCOMPARE(rig.members()->mark(user), RowMark::Unconfirmed);
        const Member *after = rig.member(user);
        QVERIFY(after);
        QCOMPARE(after->card, before.at(i).card);
        QCOMPARE(after->title, before.at(i).title);
        QCOMPARE(after->role, before.at(i).role);
        QCOMPARE(logOf(rig, user).last().state, AuditRow::State::Unconfirmed);
    }
    QVERIFY(rig.members()->isMuted(*rig.member(muted)));
    QCOMPARE(rig.sent("set_group_kick"), 1); // never sent twice
    QCOMPARE(rig.sent("set_group_card"), 1);
}

void TestCommands::whatIsSilentlyDroppedIsUnconfirmed_data()
{
    QTest::addColumn<Personality>("personality");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<State>("end");
    QTest::newRow("go-cqhttp, card") << Personality::GoCqhttp << Verb::ChangeCard << State::Unconfirmed;
    QTest::newRow("go-cqhttp, title") << Personality::GoCqhttp << Verb::SetTitle << State::Unconfirmed;
    QTest::newRow("Lagrange, mute") << Personality::Lagrange << Verb::Mute << State::Unconfirmed;
    QTest::newRow("Lagrange, card") << Personality::Lagrange << Verb::ChangeCard << State::Unconfirmed;
    QTest::newRow("Lagrange, kick") << Personality::Lagrange << Verb::Kick << State::Unconfirmed;
    QTest::newRow("NapCat, title") << Personality::NapCat << Verb::SetTitle << State::Unconfirmed;
    QTest::newRow("NapCat, kick") << Personality::NapCat << Verb::Kick << State::Unconfirmed;
    QTest::newRow("NapCat, card") << Personality::NapCat << Verb::ChangeCard << State::Failed;
    QTest::newRow("LLBot, card") << Personality::LLBot << Verb::ChangeCard << State::Failed;
    QTest::newRow("go-cqhttp, kick") << Personality::GoCqhttp << Verb::Kick << State::Failed;
}

void TestCommands::whatIsSilentlyDroppedIsUnconfirmed()
{
    QFETCH(Personality, personality);
    QFETCH(Verb, verb);
    SessionRig rig(personality);
    QVERIFY(rig.ready(owned));
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->groups()->unknownRoles().isEmpty(), patience);
    // The role was lost a moment ago, and nobody has said so.
    demo::DemoGroup &group = rig.world.state().groups[owned];
    group.members[rig.world.account()].role = DemoRole::Member;
    group.memberList.clear();
    const UserId user = rig.someone(4);
    const Outcome outcome = rig.apply(order(verb, "无效"), user);
    QTEST(outcome.state, "end");
    QVERIFY(outcome.id != 0);
    QCOMPARE(rig.sent(actionOf(verb)), 1);
    QVERIFY(rig.member(user));
    QVERIFY(rig.member(user)->card != QStringLiteral("无效"));
    QVERIFY(rig.member(user)->title != QStringLiteral("无效"));
}

void TestCommands::aRefusalComesWithTheServersWords()
{
    QFETCH(Personality, personality);
    SessionRig rig(personality);
    QVERIFY(rig.ready(owned));
    rig.server.faults().failNext(QStringLiteral("set_group_ban"), 1200, QStringLiteral("群主很生气"));
    const UserId user = rig.someone(4);
    const Outcome outcome = rig.apply(order(Verb::Mute), user);
    QCOMPARE(outcome.state, State::Failed);
    QVERIFY(outcome.hasError);
    QCOMPARE(outcome.error.kind, ApiError::Kind::Rejected);
    QCOMPARE(outcome.error.code, 1200);
    if (personality != Personality::Lagrange) // it never says a word
        QCOMPARE(outcome.error.detail, QStringLiteral("群主很生气"));
    QCOMPARE(outcome.barrier, Barrier::None);
    QCOMPARE(rig.members()->mark(user), RowMark::Failed);
    QCOMPARE(rig.sent("set_group_ban"), 1);
    const QList<AuditRow> log = logOf(rig, user);
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().state, AuditRow::State::Failed);
    QCOMPARE(log.first().code, 1200);
    QCOMPARE(log.first().detail, outcome.error.detail);
    QCOMPARE(rig.apply(order(Verb::Mute), user).state, State::Confirmed); // and the next may go well
    QCOMPARE(rig.members()->mark(user), RowMark::None);
}

void TestCommands::whatTheServerLacksIsRemembered()
{
    SessionRig rig(Personality::NapCat);
    QVERIFY(rig.ready(owned));
    const QLatin1String action("set_group_special_title");
    QSignalSpy capabilities(rig.session.get(), &Session::capabilitiesChanged);
    QVERIFY(rig.session->supports(action));
    rig.server.faults().failNext(action, 1404, QStringLiteral("不支持的API set_group_special_title"));
    const Outcome first = rig.apply(order(Verb::SetTitle, "头衔"), rig.someone(4));
    QCOMPARE(first.state, State::Failed);
    QCOMPARE(first.error.kind, ApiError::Kind::Unsupported);
    QVERIFY(!rig.session->supports(action));
    QVERIFY(!capabilities.isEmpty());
    const Outcome second = rig.apply(order(Verb::SetTitle, "头衔"), rig.someone(5));
    QCOMPARE(second.state, State::Failed);
    QCOMPARE(second.barrier, Barrier::Unsupported);
    QCOMPARE(rig.sent("set_group_special_title"), 1); // not asked again
    QCOMPARE(rig.apply(order(Verb::Mute), rig.someone(5)).state, State::Confirmed);
}

void TestCommands::whatHappenedInSpiteOfATimeoutIsConfirmed()
{
    QFETCH(Personality, personality);
    SessionRig rig(personality, Mode::WebSocket);
    QVERIFY(rig.ready(owned));
    rig.session->commands().setTimeout(200ms);
    rig.server.faults().hang(QStringLiteral("set_group_card"), true);
    const UserId user = rig.someone(4);
    const Outcome outcome = rig.apply(order(Verb::ChangeCard, "来了"), user);
    QCOMPARE(outcome.state, State::Confirmed);
    QVERIFY(!outcome.hasError && outcome.undoable);
    QCOMPARE(rig.member(user)->card, QStringLiteral("来了"));
    QCOMPARE(rig.sent("set_group_card"), 1);
    QCOMPARE(logOf(rig, user).size(), 1);
}

void TestCommands::whatDidNotHappenBeforeATimeoutIsUnconfirmed()
{
    QFETCH(Personality, personality);
    SessionRig rig(personality, Mode::Http);
    QVERIFY(rig.ready(owned));
    rig.session->commands().setTimeout(200ms);
    rig.server.faults().hang(QStringLiteral("set_group_card"), false);
    const UserId user = rig.someone(4);
    const QString before = rig.member(user)->card;
    const Outcome outcome = rig.apply(order(Verb::ChangeCard, "没来"), user);
    QCOMPARE(outcome.state, State::Unconfirmed); // it may yet happen
    QVERIFY(outcome.hasError);
    QCOMPARE(outcome.error.kind, ApiError::Kind::Timeout);
    QCOMPARE(rig.member(user)->card, before);
    QCOMPARE(rig.members()->mark(user), RowMark::Unconfirmed);
    QCOMPARE(rig.sent("set_group_card"), 1);
    QCOMPARE(logOf(rig, user).size(), 1);
}

void TestCommands::aConnectionLostInMidCallIsNoFailure_data()
{
    QTest::addColumn<Personality>("personality");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("go-cqhttp, both") << Personality::GoCqhttp << Mode::HttpAndWebSocket;
    QTest::newRow("go-cqhttp, HTTP") << Personality::GoCqhttp << Mode::Http;
    QTest::newRow("NapCat, both") << Personality::NapCat << Mode::HttpAndWebSocket;
    QTest::newRow("NapCat, WebSocket") << Personality::NapCat << Mode::WebSocket;
    QTest::newRow("Lagrange, WebSocket") << Personality::Lagrange << Mode::WebSocket;
}

void TestCommands::aConnectionLostInMidCallIsNoFailure()
{
    QFETCH(Personality, personality);
    QFETCH(Mode, mode);
    SessionRig rig(personality, mode);
    QVERIFY(rig.ready(owned));
    rig.server.faults().closeMidReply(QStringLiteral("set_group_card"), 1);
    const UserId user = rig.someone(4);
    const Outcome outcome = rig.apply(order(Verb::ChangeCard, "断了"), user);
    QVERIFY(outcome.id != 0);
    QCOMPARE(rig.truth(user)->card, QStringLiteral("断了")); // it did happen
    if (mode == Mode::WebSocket) { // whether it is back in time to be asked is a matter of luck
        QVERIFY(outcome.state != State::Failed);
        QVERIFY(outcome.state == State::Confirmed || outcome.error.kind == ApiError::Kind::Network);
        QTRY_COMPARE_WITH_TIMEOUT(rig.member(user)->card, QStringLiteral("断了"), patience);
    } else {
        QCOMPARE(outcome.state, State::Confirmed);
        QCOMPARE(rig.member(user)->card, QStringLiteral("断了"));
    }
    QCOMPARE(rig.sent("set_group_card"), 1);
    QCOMPARE(logOf(rig, user).size(), 1);
}

void TestCommands::withoutAConnectionNothingIsSent()
{
    SessionRig rig(Personality::LLBot);
    QVERIFY(rig.ready(owned));
    rig.session->close();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
    const UserId user = rig.someone(4);
    const Outcome outcome = rig.apply(order(Verb::Mute), user);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.barrier, Barrier::Offline);
    QVERIFY(!outcome.undoable);
    QCOMPARE(logOf(rig, user).size(), 1);
    rig.session->open();
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rig.session->groupsState().phase, LoadState::Phase::Ready, patience);
    QCOMPARE(rig.sent("set_group_ban"), 0); // nor later
}

void TestCommands::textsAreMeasuredInBytes()
{
    SessionRig rig(Personality::GoCqhttp);
    QVERIFY(rig.ready(owned));
    const UserId user = rig.someone(4);
    const auto barrier = [&](Verb verb, const QString &text, std::chrono::seconds duration = {}) {
        return rig.group->memberActions().barrier(MemberOrder{verb, duration, text, {}}, user);
    };
    const QChar han(0x6c49);
    QCOMPARE(barrier(Verb::ChangeCard, QString(20, han)), Barrier::None);
    QCOMPARE(barrier(Verb::ChangeCard, QString(20, han) + u'a'), Barrier::TooLong);
    QCOMPARE(barrier(Verb::SetTitle, QString(6, han)), Barrier::None);
    QCOMPARE(barrier(Verb::SetTitle, QString(6, han) + u'a'), Barrier::TooLong);
    QCOMPARE(barrier(Verb::Mute, {}, 30 * 24h - 1min), Barrier::None);
    QCOMPARE(barrier(Verb::Mute, {}, 30 * 24h), Barrier::TooLong);
    QCOMPARE(barrier(Verb::Mute, {}, 0s), Barrier::TooLong);
    const Outcome outcome = rig.apply({Verb::SetTitle, {}, QString(7, han), {}}, user);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.barrier, Barrier::TooLong);
    QCOMPARE(rig.apply({Verb::SetTitle, {}, QString(6, han), {}}, user).state, State::Confirmed);
    QCOMPARE(rig.sent("set_group_special_title"), 1);
}

void TestCommands::whoHasLeftIsNoTarget()
{
    SessionRig rig(Personality::SnowLuma);
    QVERIFY(rig.ready(owned));
    const UserId user = rig.someone(4);
    rig.world.actByOtherLeave(owned, number(user));
    QTRY_VERIFY_WITH_TIMEOUT(!rig.member(user), patience);
    QCOMPARE(rig.apply(order(Verb::Kick), user).barrier, Barrier::TargetGone);
    QCOMPARE(rig.sent("set_group_kick"), 0);
}

void TestCommands::undoingRestores_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("mute") << Verb::Mute;
    QTest::newRow("unmute") << Verb::Unmute;
    QTest::newRow("card") << Verb::ChangeCard;
    QTest::newRow("title") << Verb::SetTitle;
    QTest::newRow("promotion") << Verb::MakeAdmin;
    QTest::newRow("demotion") << Verb::RemoveAdmin;
    QTest::newRow("kick") << Verb::Kick;
}

void TestCommands::undoingRestores()
{
    QFETCH(Verb, verb);
    SessionRig rig(Personality::NapCat);
    QVERIFY(rig.ready(owned));
    const UserId user =
        verb == Verb::RemoveAdmin ? UserId(rig.world.memberWithRole(owned, DemoRole::Admin)) : rig.someone(4);
    if (verb == Verb::Unmute) {
        rig.world.actByOtherMute(owned, number(user), 86400);
        QTRY_VERIFY_WITH_TIMEOUT(rig.members()->isMuted(*rig.member(user)), patience);
    }
    const Member before = *rig.member(user);
    const Outcome done = rig.apply(order(verb, "暂时"), user);
    QCOMPARE(done.state, State::Confirmed);
    QCOMPARE(done.undoable, verb != Verb::Kick);
    QCOMPARE(rig.group->memberActions().canUndo(done.id), verb != Verb::Kick);
    if (verb == Verb::Kick) {
        QVERIFY(!rig.session->undo(done.id));
        return;
    }
    rig.outcomes.clear();
    QVERIFY(rig.session->undo(done.id));
    QVERIFY(!rig.session->undo(done.id));
    QTRY_COMPARE_WITH_TIMEOUT(rig.outcomes.size(), 1, patience);
    QCOMPARE(rig.outcomes.first().state, State::Confirmed);
    const Member *after = rig.member(user);
    QCOMPARE(after->card, before.card);
    QCOMPARE(after->title, before.title);
    QCOMPARE(after->role, before.role);
    QCOMPARE(rig.members()->isMuted(*after), rig.members()->isMuted(before));
    QVERIFY(std::abs(after->mutedUntil - before.mutedUntil) <= 120);
    QCOMPARE(logOf(rig, user).size(), 2);
}

void TestCommands::whatFailedCannotBeUndone()
{
    SessionRig rig(Personality::NapCat);
    QVERIFY(rig.ready(owned));
    rig.server.faults().failNext(QStringLiteral("set_group_card"), 1200, QStringLiteral("no"));
    const Outcome failed = rig.apply(order(Verb::ChangeCard, "x"), rig.someone(4));
    QCOMPARE(failed.state, State::Failed);
    QVERIFY(!failed.undoable && !rig.session->undo(failed.id));

    // An undo that is not possible now may be later.
    const Outcome done = rig.apply(order(Verb::ChangeCard, "y"), rig.someone(4));
    QVERIFY(done.undoable);
    rig.session->close();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
    QVERIFY(!rig.session->undo(done.id));
    rig.session->open();
    QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience);
    QVERIFY(rig.session->undo(done.id));
}

void TestCommands::signalsComeFromTheEventLoopInOrder()
{
    SessionRig rig(Personality::LLBot);
    QVERIFY(rig.ready(owned));
    QList<std::pair<char, quint64>> seen;
    connect(rig.session.get(), &Session::commandStarted, &rig.server, [&](const Outcome &outcome) {
        seen.append({'s', outcome.id});
    });
    connect(&rig.session->commands(), &Commands::answered, &rig.server, [&](quint64 id, bool) {
        seen.append({'a', id});
    });
    connect(rig.session.get(), &Session::commandFinished, &rig.server, [&](const Outcome &outcome) {
        seen.append({'f', outcome.id});
    });
    const UserId user = rig.someone(4);
    const quint64 good = rig.group->memberActions().apply(order(Verb::Mute), user);
    const quint64 bad = rig.group->memberActions().apply(order(Verb::Mute), rig.session->self().userId);
    QVERIFY(seen.isEmpty() && good != bad);
    QCOMPARE(rig.members()->mark(user), RowMark::None);
    rig.outcomeOf(good);
    rig.outcomeOf(bad);
    const auto of = [&](quint64 id) {
        QByteArray order;
        for (const auto &[what, whose] : std::as_const(seen)) {
            if (whose == id)
                order += what;
        }
        return order;
    };
    QCOMPARE(of(good), QByteArray("saf"));
    QCOMPARE(of(bad), QByteArray("af")); // it never started
}

void TestCommands::closingInMidCallIsNoFailure()
{
    SessionRig rig(Personality::NapCat);
    QVERIFY(rig.ready(owned));
    rig.server.faults().hang(QStringLiteral("set_group_card"));
    const quint64 id = rig.group->memberActions().apply(order(Verb::ChangeCard, "x"), rig.someone(4));
    QTRY_COMPARE_WITH_TIMEOUT(rig.sent("set_group_card"), 1, patience);
    rig.session->close();
    const Outcome outcome = rig.outcomeOf(id);
    QCOMPARE(outcome.id, id);
    QCOMPARE(outcome.state, State::Unconfirmed);
    QCOMPARE(outcome.error.kind, ApiError::Kind::Network);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
