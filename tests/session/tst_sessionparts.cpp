// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a session that need no server: permissions, expectations, exports, addresses as typed.
#include "session/accountinput.h"
#include "session/expectation.h"
#include "session/linkconfig.h"
#include "session/memberexport.h"
#include "session/pace.h"
#include "session/permissions.h"

#include <QFile>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<qundesk::Role>)
Q_DECLARE_METATYPE(qundesk::Verb)
Q_DECLARE_METATYPE(qundesk::Barrier)

namespace {

constexpr int patience = 20'000;
constexpr qint64 now = 1'800'000'000;
constexpr UserId self{10001};

/// A model of one word, and what the expectation is: that the word is "done".
struct Watched {
    Watched() { model->setStringList({QStringLiteral("before")}); }
    void set(const char *word) { model->setData(model->index(0), QString::fromLatin1(word)); }
    Expectation::Plan plan()
    {
        Expectation::Plan plan;
        plan.holds = [this] {
            ++looks;
            return model && model->stringList().value(0) == QLatin1String("done");
        };
        plan.wait = 5ms;
        plan.gap = 5ms;
        plan.patience = 20'000ms;
        return plan;
    }
    /// Runs to the end: true = met, empty = never settled.
    std::optional<bool> run(const Expectation::Plan &plan)
    {
        auto *expectation = new Expectation(model.get(), plan, &parent);
        QPointer<Expectation> alive(expectation);
        QObject::connect(expectation, &Expectation::settled, &parent, [this](bool met) {
            ++settled;
            result = met;
        });
        expectation->start();
        if (settled != 0)
            return {}; // too early: nobody can have connected
        if (!QTest::qWaitFor([&] { return settled > 0 && !alive; }, patience))
            return {};
        return result;
    }

    QObject parent;
    std::unique_ptr<QStringListModel> model = std::make_unique<QStringListModel>();
    int looks = 0;
    int settled = 0;
    bool result = false;
};

Member person(qint64 id, const char *nickname)
{
    Member member;
    member.userId = UserId(id);
    member.nickname = QString::fromUtf8(nickname);
    return member;
}

/// The exported file, or the error behind "error: ".
QByteArray exported(const QString &path, const QList<Member> &members)
{
    QObject parent;
    QStringList errors;
    auto *job = new MemberExport(path, members, now, &parent);
    QObject::connect(job, &MemberExport::finished, &parent,
                     [&errors](const QString &error) { errors.append(error); });
    if (!QTest::qWaitFor([&] { return !errors.isEmpty(); }, patience))
        return "never finished";
    if (!errors.first().isEmpty())
        return "error: " + errors.first().toUtf8();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestSessionParts : public QObject {
    Q_OBJECT
private slots:
    void rolesDecideWhatMayBeDone_data();
    void rolesDecideWhatMayBeDone();
    void whatConcernsTheGroupNeedsARole();
    void whatTheRoleCanNeverDoIsHopeless();

    void anExpectationThatHoldsAlreadyIsMetWithoutAnyRead();
    void anExpectationIsMetByAChangeOfTheModel();
    void anExpectationIsMetByARead();
    void anExpectationReadsAgainAsOftenAsPlanned();
    void anExpectationGivesUpAfterItsReads();
    void anExpectationGivesUpWhenAReadNeverComesBack();
    void anExpectationWaitsForTheLaterOfTwoSlowReads();
    void anExpectationIsNotMetByADeadModel();
    void anExpectationSettlesOnce();

    void anExportIsExactToTheByte();
    void anExportDisarmsFormulas();
    void anExportSaysWhetherSomebodyNeverSpoke();
    void anExportThatCannotBeWrittenSaysWhy();
    void aMuteThatIsOverIsNotExported();

    void addressesAreUnderstoodAsTyped_data();
    void addressesAreUnderstoodAsTyped();
    void concernsAreAboutTheAddressesInUse();
    void theAddressForReverseServersIsWhatTheyDial();
    void everyModeBecomesItsLink();
    void aPauseStaysWithinItsLimits();
};

void TestSessionParts::rolesDecideWhatMayBeDone_data()
{
    using R = std::optional<Role>;
    QTest::addColumn<R>("own");
    QTest::addColumn<Verb>("verb");
    // One column per target: the account itself, the owner, an administrator, a member, a muted member.
    QTest::addColumn<Barrier>("onSelf");
    QTest::addColumn<Barrier>("onOwner");
    QTest::addColumn<Barrier>("onAdmin");
    QTest::addColumn<Barrier>("onMember");
    QTest::addColumn<Barrier>("onMuted");
    using enum Barrier;
    const R unknown, member = Role::Member, admin = Role::Admin, owner = Role::Owner;
    const auto row = [](const QByteArray &name, const R &own, Verb verb, Barrier onSelf, Barrier onOwner,
                        Barrier onAdmin, Barrier onMember, Barrier onMuted) {
        QTest::newRow(name.constData()) << own << verb << onSelf << onOwner << onAdmin << onMember << onMuted;
    };
    for (const Verb verb : {Verb::Mute, Verb::Kick, Verb::KickAndRefuse}) {
        const auto name = [verb](const char *role) {
            return QByteArray(role) + ", verb " + QByteArray::number(int(verb));
        };
        row(name("unknown role"), unknown, verb, RoleUnknown, RoleUnknown, RoleUnknown, RoleUnknown,
            RoleUnknown);
        row(name("member"), member, verb, NeedsAdmin, NeedsAdmin, NeedsAdmin, NeedsAdmin, NeedsAdmin);
        row(name("admin"), admin, verb, TargetIsSelf, TargetIsOwner, TargetIsAdmin, None, None);
        row(name("owner"), owner, verb, TargetIsSelf, TargetIsOwner, None, None, None);
    }
    row("unknown role unmutes", unknown, Verb::Unmute, RoleUnknown, RoleUnknown, RoleUnknown, RoleUnknown,
        RoleUnknown);
    row("member unmutes", member, Verb::Unmute, NeedsAdmin, NeedsAdmin, NeedsAdmin, NeedsAdmin, NeedsAdmin);
    row("admin unmutes", admin, Verb::Unmute, TargetIsSelf, TargetIsOwner, TargetIsAdmin, NotMuted, None);
    row("owner unmutes", owner, Verb::Unmute, TargetIsSelf, TargetIsOwner, NotMuted, NotMuted, None);
    row("unknown role, card", unknown, Verb::ChangeCard, None, RoleUnknown, RoleUnknown, RoleUnknown,
        RoleUnknown);
    row("member, card", member, Verb::ChangeCard, None, NeedsAdmin, NeedsAdmin, NeedsAdmin, NeedsAdmin);
    row("admin, card", admin, Verb::ChangeCard, None, TargetIsOwner, None, None, None);
    row("owner, card", owner, Verb::ChangeCard, None, TargetIsOwner, None, None, None);
    row("admin, title", admin, Verb::SetTitle, NeedsOwner, NeedsOwner, NeedsOwner, NeedsOwner, NeedsOwner);
    row("owner, title", owner, Verb::SetTitle, None, None, None, None, None);
    row("admin promotes", admin, Verb::MakeAdmin, NeedsOwner, NeedsOwner, NeedsOwner, NeedsOwner, NeedsOwner);
    row("owner promotes", owner, Verb::MakeAdmin, None, TargetIsOwner, AlreadyAdmin, None, None);
    row("owner demotes", owner, Verb::RemoveAdmin, NotAnAdmin, TargetIsOwner, None, NotAnAdmin, NotAnAdmin);
    row("unknown role demotes", unknown, Verb::RemoveAdmin, RoleUnknown, RoleUnknown, RoleUnknown,
        RoleUnknown, RoleUnknown);
}

void TestSessionParts::rolesDecideWhatMayBeDone()
{
    QFETCH(std::optional<Role>, own);
    QFETCH(Verb, verb);
    const Permissions permissions(self, own);
    const auto on = [&](qint64 id, Role role, qint64 mutedUntil = 0) {
        Member target = person(id, "x");
        target.role = role;
        target.mutedUntil = mutedUntil;
        return permissions.barrier(verb, target, now);
    };
    QTEST(on(number(self), Role::Member), "onSelf");
    QTEST(on(2, Role::Owner), "onOwner");
    QTEST(on(3, Role::Admin), "onAdmin");
    QTEST(on(4, Role::Member, now - 1), "onMember"); // a mute that is over is none
    QTEST(on(5, Role::Member, now + 60), "onMuted");
}

void TestSessionParts::whatConcernsTheGroupNeedsARole()
{
    for (const Verb verb : {Verb::RenameGroup, Verb::WholeMuteOn, Verb::PublishNotice, Verb::ApproveRequest,
                            Verb::SetEssence, Verb::DeleteFile}) {
        QCOMPARE(Permissions(self, {}).barrier(verb), Barrier::RoleUnknown);
        QCOMPARE(Permissions(self, Role::Member).barrier(verb), Barrier::NeedsAdmin);
        QCOMPARE(Permissions(self, Role::Admin).barrier(verb), Barrier::None);
        QCOMPARE(Permissions(self, Role::Owner).barrier(verb), Barrier::None);
    }
    for (const Verb verb : {Verb::CheckIn, Verb::LeaveGroup, Verb::UploadFile})
        QCOMPARE(Permissions(self, {}).barrier(verb), Barrier::None);
}

void TestSessionParts::whatTheRoleCanNeverDoIsHopeless()
{
    QVERIFY(!Permissions(self, {}).isHopeless(Verb::Mute)); // it may turn out well
    QVERIFY(Permissions(self, Role::Member).isHopeless(Verb::Kick));
    QVERIFY(!Permissions(self, Role::Member).isHopeless(Verb::ChangeCard)); // one's own
    QVERIFY(Permissions(self, Role::Admin).isHopeless(Verb::SetTitle));
    QVERIFY(!Permissions(self, Role::Admin).isHopeless(Verb::Mute));
    QVERIFY(!Permissions(self, Role::Owner).isHopeless(Verb::MakeAdmin));
}

void TestSessionParts::anExpectationThatHoldsAlreadyIsMetWithoutAnyRead()
{
    Watched watched;
    watched.set("done");
    auto plan = watched.plan();
    int reads = 0;
    plan.wait = 20'000ms;
    plan.reread = [&reads](const auto &) { ++reads; };
    QCOMPARE(watched.run(plan), std::optional(true));
    QCOMPARE(reads, 0);
}

void TestSessionParts::anExpectationIsMetByAChangeOfTheModel()
{
    Watched watched;
    auto plan = watched.plan();
    int reads = 0;
    plan.wait = 20'000ms;
    plan.reread = [&reads](const auto &) { ++reads; };
    QTimer::singleShot(20, &watched.parent, [&] { watched.set("something else"); });
    QTimer::singleShot(40, &watched.parent, [&] { watched.set("done"); });
    QCOMPARE(watched.run(plan), std::optional(true));
    QCOMPARE(reads, 0);
    QVERIFY(watched.looks >= 3);
}

void TestSessionParts::anExpectationIsMetByARead()
{
    Watched watched;
    auto plan = watched.plan();
    plan.reread = [&](const std::function<void()> &arrived) {
        watched.set("done");
        arrived();
    };
    QCOMPARE(watched.run(plan), std::optional(true));
    QCOMPARE(watched.settled, 1);
}

void TestSessionParts::anExpectationReadsAgainAsOftenAsPlanned()
{
    Watched watched;
    auto plan = watched.plan();
    int reads = 0;
    plan.rereads = 3;
    plan.reread = [&](const std::function<void()> &arrived) { // the first answers are from an old cache
        if (++reads == 3)
            watched.set("done");
        arrived();
    };
    QCOMPARE(watched.run(plan), std::optional(true));
    QCOMPARE(reads, 3);
}

void TestSessionParts::anExpectationGivesUpAfterItsReads()
{
    Watched watched;
    auto plan = watched.plan();
    int reads = 0;
    plan.rereads = 2;
    plan.reread = [&](const std::function<void()> &arrived) {
        ++reads;
        arrived();
    };
    QCOMPARE(watched.run(plan), std::optional(false));
    QCOMPARE(reads, 2);

    Watched unreadable;
    QCOMPARE(unreadable.run(unreadable.plan()), std::optional(false)); // nothing can be read at all
}

void TestSessionParts::anExpectationGivesUpWhenAReadNeverComesBack()
{
    Watched watched;
    auto plan = watched.plan();
    plan.patience = 30ms;
    plan.reread = [](const auto &) {};
    QCOMPARE(watched.run(plan), std::optional(false));
}

void TestSessionParts::anExpectationWaitsForTheLaterOfTwoSlowReads()
{
    Watched watched;
    auto plan = watched.plan();
    QList<std::function<void()>> open;
    plan.rereads = 2;
    plan.reread = [&](std::function<void()> arrived) {
        open.append(std::move(arrived));
        if (open.size() < 2)
            return;
        // Both are under way. The first is answered from the old cache, the second is not.
        QTimer::singleShot(0, &watched.parent, open.first());
        QTimer::singleShot(50, &watched.parent, [&] {
            watched.set("done");
            open.last()();
        });
    };
    QCOMPARE(watched.run(plan), std::optional(true));
}

void TestSessionParts::anExpectationIsNotMetByADeadModel()
{
    Watched watched;
    auto plan = watched.plan();
    plan.wait = 20'000ms;
    QTimer::singleShot(10, &watched.parent, [&] { watched.model.reset(); });
    QCOMPARE(watched.run(plan), std::optional(false));
}

void TestSessionParts::anExpectationSettlesOnce()
{
    Watched watched;
    auto plan = watched.plan();
    std::function<void()> late;
    plan.reread = [&](std::function<void()> arrived) {
        late = std::move(arrived);
        watched.set("done");
        watched.set("done ");
        watched.set("done");
    };
    QCOMPARE(watched.run(plan), std::optional(true));
    late(); // answers to somebody who is gone
    watched.set("done ");
    QCoreApplication::processEvents();
    QCOMPARE(watched.settled, 1);
}

void TestSessionParts::anExportIsExactToTheByte()
{
    const QTemporaryDir folder;
    Member member = person(10001, "A, \"b\"");
    member.card = QStringLiteral("名片");
    member.role = Role::Admin;
    member.sex = Sex::Female;
    member.level = 7;
    member.age = 20;
    member.joinTime = now - 86400;
    member.lastSpoke = now - 60;
    member.mutedUntil = now + 600;
    member.bot = true;
    const auto time = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
            .toLatin1();
    };
    QCOMPARE(exported(folder.filePath(QStringLiteral("m.csv")), {member}),
             "\xEF\xBB\xBF"
             "user_id,card,nickname,role,title,level,sex,age,area,joined,last_spoke,muted_until,bot,flagged"
             "\r\n"
             "10001,\xE5\x90\x8D\xE7\x89\x87,\"A, \"\"b\"\"\",admin,,7,female,20,,\""
                 + time(now - 86400) + "\",\"" + time(now - 60) + "\",\"" + time(now + 600) + "\",yes,\r\n");
}

void TestSessionParts::anExportDisarmsFormulas()
{
    const QTemporaryDir folder;
    Member member = person(1, "=HYPERLINK(1)");
    member.card = QStringLiteral("+1");
    member.title = QStringLiteral("＝1");
    member.area = QStringLiteral("a\r\nb");
    const QByteArray bytes = exported(folder.filePath(QStringLiteral("m.csv")), {member});
    QVERIFY(bytes.contains("'=HYPERLINK(1)"));
    QVERIFY(!bytes.contains(",=HYPERLINK"));
    QVERIFY(bytes.contains("'+1"));
    QVERIFY(bytes.contains("'\xEF\xBC\x9D"));
    QVERIFY(bytes.contains("\"a\r\nb\""));
    QCOMPARE(memberCsvLine(person(1, "=1")).section(QLatin1Char(','), 2, 2), QStringLiteral("'=1"));
}

void TestSessionParts::anExportSaysWhetherSomebodyNeverSpoke()
{
    const int lastSpoke = int(memberCsvHeader().indexOf(QStringLiteral("last_spoke")));
    Member member = person(1, "x");
    QCOMPARE(memberCsvFields(member, now).at(lastSpoke), QStringLiteral("unknown"));
    member.joinTime = now - 100;
    QCOMPARE(memberCsvFields(member, now).at(lastSpoke), QStringLiteral("never"));
    member.lastSpoke = member.joinTime;
    QCOMPARE(memberCsvFields(member, now).at(lastSpoke), QStringLiteral("unknown"));
    QCOMPARE(memberCsvFields(member, now).size(), memberCsvHeader().size());
}

void TestSessionParts::anExportThatCannotBeWrittenSaysWhy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/m.csv"));
    const QByteArray answer = exported(path, {person(1, "x")});
    QVERIFY2(answer.startsWith("error: ") && answer.size() > 10, answer.constData());
    QVERIFY(!QFile::exists(path));
}

void TestSessionParts::aMuteThatIsOverIsNotExported()
{
    const int muted = int(memberCsvHeader().indexOf(QStringLiteral("muted_until")));
    Member member = person(1, "x");
    member.mutedUntil = now - 1;
    QVERIFY(memberCsvFields(member, now).at(muted).isEmpty());
    member.mutedUntil = now + 1;
    QVERIFY(!memberCsvFields(member, now).at(muted).isEmpty());
}

void TestSessionParts::addressesAreUnderstoodAsTyped_data()
{
    using Problem = AccountInput::Problem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("token");
    const auto row = [](const char *typed, Problem problem, const char *url = "", const char *token = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << int(problem) << QUrl(QString::fromUtf8(url))
                             << QString::fromUtf8(token);
    };
    row(" \n", Problem::Empty);
    row("ftp://example.org", Problem::UnknownScheme);
    row("ws://", Problem::NotAnAddress);
    row("ws://127.0.0.1:3001?access_token=a%26b", Problem::None, "ws://127.0.0.1:3001", "a&b");
    row("http://bot.lan:3000/x?access_token=t", Problem::None, "http://bot.lan:3000/x", "t");
    row("192.168.1.2:6700", Problem::None, "ws://192.168.1.2:6700");
}

void TestSessionParts::addressesAreUnderstoodAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QUrl, url);
    const AccountInput input = accountInput(typed);
    QTEST(int(input.problem), "problem");
    if (!input.ok())
        return;
    QCOMPARE(input.url().adjusted(QUrl::StripTrailingSlash), url);
    QTEST(input.token, "token");
    QCOMPARE(input.config.mode,
             url.scheme() == QLatin1String("http") ? AccountConfig::Mode::Http
                                                   : AccountConfig::Mode::WebSocket);
    QCOMPARE(input.completed, !typed.contains(QLatin1String("://")));
}

void TestSessionParts::concernsAreAboutTheAddressesInUse()
{
    AccountConfig config;
    config.mode = AccountConfig::Mode::WebSocket;
    config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:3001"));
    config.httpUrl = QUrl(QStringLiteral("http://example.org"));
    QCOMPARE(accountConcerns(config, false), (AccountConcerns{false, false}));
    config.mode = AccountConfig::Mode::HttpAndWebSocket;
    QCOMPARE(accountConcerns(config, false), (AccountConcerns{true, true}));
    QCOMPARE(accountConcerns(config, true), (AccountConcerns{true, false}));
    config.mode = AccountConfig::Mode::Reverse;
    QCOMPARE(accountConcerns(config, false), (AccountConcerns{false, false}));
    config.listenAddress = QStringLiteral("0.0.0.0");
    QCOMPARE(accountConcerns(config, false), (AccountConcerns{false, true}));
    QVERIFY(!isTokenUsable(QStringLiteral("a\nb")));
    QVERIFY(isTokenUsable(QString()));
}

void TestSessionParts::theAddressForReverseServersIsWhatTheyDial()
{
    QCOMPARE(reverseAddress(QStringLiteral("127.0.0.1"), 8080),
             QUrl(QStringLiteral("ws://127.0.0.1:8080/onebot/v11/ws")));
    const QUrl everywhere = reverseAddress(QStringLiteral("0.0.0.0"), 8080);
    QVERIFY(everywhere.isValid() && everywhere.host() != QLatin1String("0.0.0.0"));
    QVERIFY(isListenAddress(QStringLiteral("::")));
    QVERIFY(!isListenAddress(QStringLiteral("example.org")));
}

void TestSessionParts::everyModeBecomesItsLink()
{
    using Mode = AccountConfig::Mode;
    using Kind = LinkConfig::Kind;
    AccountConfig config;
    config.webSocketUrl = QUrl(QStringLiteral("ws://h:1"));
    config.httpUrl = QUrl(QStringLiteral("http://h:2"));
    config.listenPort = 3;
    for (const auto &[mode, kind] : {std::pair{Mode::WebSocket, Kind::WebSocket},
                                     {Mode::Http, Kind::Http},
                                     {Mode::HttpAndWebSocket, Kind::Pair},
                                     {Mode::Reverse, Kind::Reverse}}) {
        config.mode = mode;
        const LinkConfig link = linkConfigOf(config, QStringLiteral("t"));
        QCOMPARE(link.kind, kind);
        QCOMPARE(link.webSocketUrl, config.webSocketUrl);
        QCOMPARE(link.httpUrl, config.httpUrl);
        QCOMPARE(link.listenPort, quint16(3));
        QCOMPARE(link.token, QStringLiteral("t"));
        QCOMPARE(link.httpToken, QStringLiteral("t"));
    }
}

void TestSessionParts::aPauseStaysWithinItsLimits()
{
    QRandomGenerator random(1);
    const Pace pace{20ms, 40ms};
    auto shortest = 1000ms, longest = 0ms;
    for (int i = 0; i < 500; ++i) {
        const auto pause = pace.next(random);
        shortest = std::min(shortest, pause);
        longest = std::max(longest, pause);
    }
    QCOMPARE(shortest.count(), 20);
    QCOMPARE(longest.count(), 40);
    QCOMPARE((Pace{5ms, 5ms}.next(random).count()), 5);
    QCOMPARE((Pace{5ms, 1ms}.next(random).count()), 5);
}

QTEST_GUILESS_MAIN(TestSessionParts)
#include "tst_sessionparts.moc"
