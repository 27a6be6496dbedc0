// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoscript.h"
#include "demo/demoserver.h"
#include "demo/rig.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QThread>

using namespace qundesk::demo;

Q_DECLARE_METATYPE(qundesk::demo::Personality)

namespace {

constexpr qint64 Big = DemoWorld::BigGroup;
constexpr qint64 Owned = DemoWorld::OwnedGroup;
constexpr qint64 Plain = DemoWorld::MemberGroup;

const QList<Personality> everybody{Personality::GoCqhttp, Personality::NapCat, Personality::LLBot,
                                   Personality::Lagrange, Personality::SnowLuma};

QJsonObject groupParams(qint64 group) { return {{"group_id"_k, group}}; }
QJsonObject memberParams(qint64 group, qint64 user) { return {{"group_id"_k, group}, {"user_id"_k, user}}; }
QJsonObject plus(QJsonObject object, QLatin1String key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject find(const QJsonArray &list, QLatin1String key, const QJsonValue &value)
{
    for (const QJsonValue &v : list) {
        if (v.toObject().value(key) == value)
            return v.toObject();
    }
    return {};
}

QStringList keys(const QJsonValue &v)
{
    QStringList k = v.toObject().keys();
    k.sort();
    return k;
}

} // namespace

class tst_DemoServer : public QObject {
    Q_OBJECT

private slots:
    void everyActionAnswers_data() { personalities(); }
    void everyActionAnswers();
    void theContractIsKnownWhereTheServerHasIt_data() { personalities(); }
    void theContractIsKnownWhereTheServerHasIt();
    void envelopesDiffer();
    void unknownActionsAreToldInEachServersWay();
    void sameSeedSameWorld();
    void theWorldIsAsPromised();
    void membersComeInOrderAndHurt();
    void bigListsAreFast();
    void gocqHidesOwnBansFromItsCache();
    void gocqReadsParametersLoosely();
    void gocqSucceedsSilently();
    void defaultsOfOmittedParametersDiffer();
    void napcatAnswersFirstFromTheOldCache();
    void bansAreReportedByThoseWhoReportThem_data() { personalities(); }
    void bansAreReportedByThoseWhoReportThem();
    void kickTakesTheMemberAwayAndTells_data() { personalities(); }
    void kickTakesTheMemberAwayAndTells();
    void cardsAreReportedWhenTheMemberSpeaks();
    void requestsAreSettledOnce_data() { personalities(); }
    void requestsAreSettledOnce();
    void essenceComesAndGoes_data() { personalities(); }
    void essenceComesAndGoes();
    void noticesComeAndGo_data() { personalities(); }
    void noticesComeAndGo();
    void uploadsKeepTheirBytes_data() { personalities(); }
    void uploadsKeepTheirBytes();
    void remoteServersDoNotSeeLocalPaths();
    void streamsAreMerged();
    void downloadFileBringsAUrlToTheServer();
    void filesAreServedInRanges();
    void napcatFileIdsAreVolatile();
    void foldersAreOneLevel_data() { personalities(); }
    void foldersAreOneLevel();
    void httpTokensAreChecked_data() { personalities(); }
    void httpTokensAreChecked();
    void webSocketTokensAreChecked_data() { personalities(); }
    void webSocketTokensAreChecked();
    void webSocketPathsHaveRoles();
    void othersActAndEventsCome_data() { personalities(); }
    void othersActAndEventsCome();
    void faultsHappenOnDemand();
    void hugeRepliesArrive();
    void faultsOverWebSocket();
    void stoppedServersRefuseAndComeBackOnTheSamePort();
    void reverseConnectionsCarryTheRightHeaders_data() { personalities(); }
    void reverseConnectionsCarryTheRightHeaders();
    void theScriptTellsAStory();
    void heartbeatsBeat();
    void worksInAnotherThread();
    void keysAreThoseOfACapturedServer_data();
    void keysAreThoseOfACapturedServer();

private:
    static void personalities();
};

void tst_DemoServer::personalities()
{
    QTest::addColumn<Personality>("who");
    for (const Personality who : everybody)
        QTest::newRow(qPrintable(appName(who))) << who;
}

void tst_DemoServer::everyActionAnswers()
{
    QFETCH(Personality, who);
    Rig rig(who);
    const qint64 user = rig.world.plainMember(Owned);
    const qint32 message = rig.world.group(Owned)->history.first();
    const QJsonObject params{{"group_id"_k, Owned},
                             {"user_id"_k, user},
                             {"message_id"_k, message},
                             {"type"_k, "all"_k},
                             {"group_name"_k, QStringLiteral("新名字")},
                             {"special_title"_k, "x"_k},
                             {"file"_k, "base64://eHh4"_k},
                             {"name"_k, "x.txt"_k},
                             {"folder_name"_k, "x"_k},
                             {"parent_id"_k, "/"_k},
                             {"content"_k, "c"_k},
                             {"flag"_k, "nope"_k},
                             {"notice_id"_k, "nope"_k},
                             {"file_id"_k, "nope"_k},
                             {"folder_id"_k, "nope"_k},
                             {"url"_k, "ftp://nope"_k},
                             {"stream_id"_k, "s"_k},
                             {"new_folder_name"_k, "n"_k},
                             {"new_name"_k, "n"_k},
                             {"target_directory"_k, "/"_k},
                             {"target_parent_directory"_k, "/"_k},
                             {"message"_k, "hello"_k}};
    const QStringList names = rig.world.supportedActions();
    QVERIFY(names.size() > 35);
    for (const QString &name : names) {
        if (name == "set_group_leave"_k)
            continue;
        QJsonObject own = params;
        if (name == "set_group_kick_members"_k || name == "batch_delete_group_member"_k) {
            for (const QLatin1String key : {"user_id"_k, "user_ids"_k})
                own.insert(key, QJsonArray{rig.world.plainMember(Owned, 3)});
        }
        const Rig::Reply reply = rig.call(name.toLatin1().constData(), own);
        QVERIFY2(reply.finished, qPrintable(name));
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.json.contains("retcode"_k), qPrintable(name + QString::fromUtf8(reply.body)));
        QCOMPARE(reply.retcode() == 0, reply.text("status") == "ok"_k);
        QVERIFY2(reply.retcode() != 404 && reply.retcode() != 1404 && reply.retcode() != 1400
                     && reply.retcode() != 400,
                 qPrintable(name + QString::fromUtf8(reply.body)));
    }
    QVERIFY(rig.world.calls().size() >= names.size() - 1);
}

void tst_DemoServer::theContractIsKnownWhereTheServerHasIt()
{
    QFETCH(Personality, who);
    const QStringList contract =
        QStringLiteral(
            "get_group_info get_group_list get_group_member_info get_group_member_list get_group_honor_info "
            "get_group_system_msg "
            "get_essence_msg_list get_group_at_all_remain set_group_name set_group_portrait set_group_admin "
            "set_group_card "
            "set_group_special_title set_group_ban set_group_whole_ban set_group_anonymous_ban "
            "set_essence_msg delete_essence_msg "
            "send_group_sign set_group_anonymous _send_group_notice _get_group_notice set_group_kick "
            "set_group_leave "
            "upload_group_file delete_group_file create_group_file_folder delete_group_folder "
            "get_group_file_system_info "
            "get_group_root_files get_group_files_by_folder get_group_file_url upload_private_file")
            .split(u' ');
    QCOMPARE(contract.size(), 33);
    QStringList missing;
    const DemoWorld world(who);
    for (const QString &action : contract) {
        if (!world.supports(action))
            missing.append(action);
    }
    switch (who) {
    case Personality::GoCqhttp:
    case Personality::SnowLuma: QCOMPARE(missing, QStringList()); break;
    case Personality::NapCat:
    case Personality::LLBot:
        QCOMPARE(missing, QStringList({"set_group_anonymous_ban"_k, "set_group_anonymous"_k}));
        break;
    case Personality::Lagrange:
        QCOMPARE(missing,
                 QStringList({"get_group_system_msg"_k, "get_group_at_all_remain"_k,
                              "set_group_anonymous_ban"_k, "send_group_sign"_k, "set_group_anonymous"_k,
                              "delete_group_folder"_k, "get_group_file_system_info"_k}));
    }
}

void tst_DemoServer::envelopesDiffer()
{
    const auto ok = [](Personality who) {
        return keys(Rig(who).call("set_group_whole_ban", groupParams(Owned)).json);
    };
    QCOMPARE(ok(Personality::GoCqhttp), QStringList({"data"_k, "message"_k, "retcode"_k, "status"_k}));
    QCOMPARE(
        ok(Personality::NapCat),
        QStringList({"data"_k, "echo"_k, "message"_k, "retcode"_k, "status"_k, "stream"_k, "wording"_k}));
    QCOMPARE(ok(Personality::LLBot),
             QStringList({"data"_k, "message"_k, "retcode"_k, "status"_k, "wording"_k}));
    QCOMPARE(ok(Personality::Lagrange), QStringList({"data"_k, "echo"_k, "retcode"_k, "status"_k}));
    QCOMPARE(ok(Personality::SnowLuma), QStringList({"data"_k, "retcode"_k, "status"_k}));
    // NapCat leaves data out where its handler returns nothing.
    QVERIFY(!Rig(Personality::NapCat).call("send_group_sign", groupParams(Owned)).json.contains("data"_k));

    Rig gocq;
    const Rig::Reply refused = gocq.call("set_group_kick", memberParams(Big, 5));
    QCOMPARE(refused.json,
             QJsonObject({{"data"_k, QJsonValue()},
                          {"message"_k, QStringLiteral("人员不存在")},
                          {"msg"_k, "MEMBER_NOT_FOUND"_k},
                          {"retcode"_k, 100},
                          {"status"_k, "failed"_k},
                          {"wording"_k, QStringLiteral("人员不存在")}}));
    QVERIFY(!Rig(Personality::Lagrange).call("get_group_info", groupParams(1)).json.contains("message"_k));
    // Go writes < > & as escapes.
    const Rig::Reply list = gocq.call("get_group_list");
    QVERIFY(list.body.contains("\\u003cb\\u003e") && !list.body.contains('<'));
    QVERIFY(list.body.endsWith('\n'));
}

void tst_DemoServer::unknownActionsAreToldInEachServersWay()
{
    const auto unknown = [](Personality who) { return Rig(who).call("get_group_nothing"); };
    QCOMPARE(unknown(Personality::GoCqhttp).text("msg"), QStringLiteral("API_NOT_FOUND"));
    QCOMPARE(unknown(Personality::GoCqhttp).status, 200);
    QCOMPARE(unknown(Personality::NapCat).retcode(), 200);
    QCOMPARE(unknown(Personality::NapCat).text("wording"), QStringLiteral("不支持的Api get_group_nothing"));
    QCOMPARE(unknown(Personality::LLBot).status, 404);
    QCOMPARE(unknown(Personality::LLBot).retcode(), 404);
    QCOMPARE(unknown(Personality::Lagrange).retcode(), 404);
    QCOMPARE(unknown(Personality::SnowLuma).retcode(), 1404);
    Rig rig(Personality::NapCat);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    ear.send("get_group_nothing", {}, "e"_k);
    QTRY_COMPARE(ear.with("echo", "e"_k).value("retcode"_k).toInt(), 1404);
}

void tst_DemoServer::sameSeedSameWorld()
{
    Rig a(Personality::GoCqhttp, 5), b(Personality::GoCqhttp, 5), c(Personality::GoCqhttp, 6);
    const auto names = [](Rig &rig) {
        QStringList list;
        for (const DemoMember &m : rig.world.group(Big)->members)
            list.append(QString::number(m.id) + m.nickname + m.card + QString::number(m.level));
        return list;
    };
    QCOMPARE(names(a), names(b));
    QVERIFY(names(a) != names(c));
}

void tst_DemoServer::theWorldIsAsPromised()
{
    Rig rig;
    const DemoGroup &big = *rig.world.group(Big);
    QCOMPARE(big.members.size(), 3000);
    QCOMPARE(big.name, QStringLiteral("Qt 学习交流群"));
    QMap<DemoRole, int> roles;
    for (const qint64 id : rig.world.groupIds())
        ++roles[rig.world.state().ownRole(*rig.world.group(id))];
    QCOMPARE(roles.value(DemoRole::Owner), 2);
    QCOMPARE(roles.value(DemoRole::Admin), 3);
    QCOMPARE(roles.value(DemoRole::Member), 1);
    int never = 0, muted = 0, admins = 0, owners = 0;
    for (const DemoMember &m : big.members) {
        never += m.lastSpoke == 0;
        muted += m.mutedUntil > DemoState::now();
        admins += m.role == DemoRole::Admin;
        owners += m.role == DemoRole::Owner;
        QVERIFY(m.lastSpoke == 0 || m.lastSpoke >= m.joined);
        QVERIFY(m.joined > 0 && m.joined < DemoState::now());
    }
    QVERIFY(never > 200 && never < 700);
    QVERIFY(muted > 10 && muted < 100);
    QVERIFY(admins > 5);
    QCOMPARE(owners, 1);
    QVERIFY(!big.notices.isEmpty() && !big.essences.isEmpty() && !big.honors.isEmpty()
            && big.files.size() > 50);
    QVERIFY(rig.world.state().requests.size() > 8);
}

void tst_DemoServer::membersComeInOrderAndHurt()
{
    Rig rig;
    const QJsonArray list = rig.call("get_group_member_list", groupParams(Big)).data().toArray();
    QCOMPARE(list.size(), 3000);
    qint64 last = 0;
    QSet<QString> names;
    for (const QJsonValue &v : list) {
        const QJsonObject m = v.toObject();
        QVERIFY(m.value("user_id"_k).toInteger() > last);
        last = m.value("user_id"_k).toInteger();
        QVERIFY(m.value("level"_k).isString());
        QCOMPARE(m.value("nickname"_k).toString(), rig.world.member(Big, last)->nickname);
        names.insert(m.value("nickname"_k).toString());
    }
    QVERIFY(names.contains(QStringLiteral("<b>bold</b><img src=x>")));
    QVERIFY(names.contains(QString()));
    QVERIFY(names.contains(QStringLiteral("第一行\n第二行")));
    QVERIFY(names.contains(QStringLiteral("\u202Egnirts desrever\u202C")));
    QVERIFY(std::any_of(names.cbegin(), names.cend(), [](const QString &n) { return n.size() == 60; }));
}

void tst_DemoServer::bigListsAreFast()
{
    for (const Personality who : everybody) {
        DemoWorld world(who);
        QByteArray json;
        const auto list = [&] {
            world.handle(QStringLiteral("get_group_member_list"), groupParams(Big),
                         [&](const Answer &a) { json = a.json; });
        };
        QElapsedTimer timer;
        timer.start();
        list();
        const qint64 first = timer.restart();
        for (int i = 0; i < 100; ++i)
            list();
        qInfo("%s: first list %lld ms, 100 cached lists %lld ms, %lld bytes", qPrintable(appName(who)), first,
              timer.elapsed(), qint64(json.size()));
        QVERIFY(first < 500); // generous: debug, sanitizers, a busy machine
        QVERIFY(json.size() > 500000);
    }
}

void tst_DemoServer::gocqHidesOwnBansFromItsCache()
{
    Rig rig;
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const qint64 user = rig.world.plainMember(Big);
    QCOMPARE(rig.call("set_group_ban", plus(memberParams(Big, user), "duration"_k, 600)).retcode(), 0);
    QVERIFY(rig.world.member(Big, user)->mutedUntil > DemoState::now() + 500);
    const auto until = [&](bool noCache) {
        const QJsonArray list =
            rig.call("get_group_member_list", plus(groupParams(Big), "no_cache"_k, noCache)).data().toArray();
        return find(list, "user_id"_k, user).value("shut_up_timestamp"_k).toInteger(-1);
    };
    QCOMPARE(until(false), 0);
    const QJsonObject info =
        rig.call("get_group_member_info", plus(memberParams(Big, user), "no_cache"_k, true))
            .data()
            .toObject();
    QCOMPARE(info.value("shut_up_timestamp"_k).toInteger(-1), 0);
    QVERIFY(until(true) > DemoState::now());
    QVERIFY(until(false) > DemoState::now());
    // Somebody else's ban is told, this one was not.
    rig.world.actByOtherMute(Big, rig.world.plainMember(Big, 3), 60);
    QTRY_VERIFY(!ear.with("notice_type", "group_ban"_k).isEmpty());
    QVERIFY(ear.with("notice_type", "group_ban"_k).value("user_id"_k).toInteger() != user);
}

void tst_DemoServer::gocqReadsParametersLoosely()
{
    Rig rig;
    const qint64 user = rig.world.plainMember(Big);
    const auto ban = [&](const QJsonValue &duration) {
        return rig.call("set_group_ban", plus(memberParams(Big, user), "duration"_k, duration));
    };
    const auto muted = [&] { return rig.world.member(Big, user)->mutedUntil - DemoState::now(); };
    QCOMPARE(ban(2592000).text("msg"), QStringLiteral("DURATION_IS_NOT_IN_RANGE"));
    QCOMPARE(ban(-5).text("msg"), QStringLiteral("DURATION_IS_NOT_IN_RANGE"));
    QCOMPARE(ban(2591999).retcode(), 0);
    QVERIFY(muted() > 2591000);
    QCOMPARE(ban("-5"_k).retcode(), 0); // lifts
    QVERIFY(muted() < 0);
    QCOMPARE(ban(4294967296LL + 60).retcode(), 0);
    QVERIFY(muted() > 0 && muted() <= 60);
    QCOMPARE(rig.call("get_group_info", {{"group_id"_k, QString::number(Big)}}).retcode(), 0);
    QCOMPARE(rig.call("get_group_member_list", {{"group_id"_k, "+1"_k}}).text("msg"),
             QStringLiteral("GROUP_NOT_FOUND"));
}

void tst_DemoServer::gocqSucceedsSilently()
{
    Rig rig;
    const qint64 user = rig.world.plainMember(Big);
    const QString before = rig.world.member(Big, user)->card;
    QCOMPARE(rig.call("set_group_card", plus(memberParams(Big, user), "card"_k, QString(21, QChar(u'长'))))
                 .retcode(),
             0);
    QCOMPARE(rig.world.member(Big, user)->card, before);
    QCOMPARE(rig.call("set_group_special_title", plus(memberParams(Big, user), "special_title"_k, "x"_k))
                 .retcode(),
             0);
    QVERIFY(rig.world.member(Big, user)->title != "x"_k);
    QCOMPARE(rig.call("set_group_name", plus(groupParams(Plain), "group_name"_k, "mine"_k)).retcode(), 0);
    QVERIFY(rig.world.group(Plain)->name != "mine"_k);
    QCOMPARE(rig.call("set_group_leave", plus(groupParams(Owned), "is_dismiss"_k, true)).retcode(), 0);
    QVERIFY(rig.world.group(Owned));
    QCOMPARE(rig.call("set_group_leave", groupParams(Plain)).retcode(), 0);
    QVERIFY(!rig.world.group(Plain));
    QCOMPARE(rig.call("send_group_sign", groupParams(1)).retcode(), 0);
    // A lie is believed by the cache, not by a real look.
    rig.server.faults().lie(QStringLiteral("set_group_card"));
    rig.call("set_group_card", plus(memberParams(Big, user), "card"_k, "lie"_k));
    const auto card = [&](bool noCache) {
        return rig.call("get_group_member_info", plus(memberParams(Big, user), "no_cache"_k, noCache))
            .data()
            .toObject()
            .value("card"_k)
            .toString();
    };
    QCOMPARE(card(false), QStringLiteral("lie"));
    QCOMPARE(card(true), before);
}

void tst_DemoServer::defaultsOfOmittedParametersDiffer()
{
    for (const Personality who : everybody) {
        Rig rig(who);
        const qint64 admin = rig.world.memberWithRole(Owned, DemoRole::Admin);
        const qint64 user = rig.world.plainMember(Owned);
        QCOMPARE(rig.call("set_group_admin", memberParams(Owned, admin)).retcode(), 0);
        const bool demotes = who == Personality::NapCat || who == Personality::Lagrange;
        QCOMPARE(rig.world.member(Owned, admin)->role, demotes ? DemoRole::Member : DemoRole::Admin);
        QCOMPARE(rig.call("set_group_ban", memberParams(Owned, user)).retcode(), 0);
        const bool mutes = who == Personality::GoCqhttp || who == Personality::LLBot;
        QCOMPARE(rig.world.member(Owned, user)->mutedUntil > 0, mutes);
        rig.call("set_group_whole_ban", groupParams(Owned));
        QCOMPARE(rig.world.group(Owned)->wholeMute, who != Personality::Lagrange);
    }
    QCOMPARE(Rig(Personality::LLBot).call("get_group_info").text("wording"),
             QStringLiteral("$.group_id missing required value"));
    QCOMPARE(Rig(Personality::LLBot).call("get_group_list", {{"no_cache"_k, 1}}).retcode(), 400);
    QCOMPARE(Rig(Personality::NapCat).call("get_group_list", {{"no_cache"_k, QJsonValue()}}).retcode(), 400);
    QCOMPARE(Rig(Personality::Lagrange).call("get_group_list", {{"no_cache"_k, 1}}).retcode(), 200);
    QCOMPARE(Rig(Personality::GoCqhttp).call("get_group_list", {{"no_cache"_k, 1}}).retcode(), 0);
}

void tst_DemoServer::napcatAnswersFirstFromTheOldCache()
{
    Rig rig(Personality::NapCat);
    const qint64 user = rig.world.plainMember(Owned);
    const auto card = [&] {
        const QJsonArray list =
            rig.call("get_group_member_list", plus(groupParams(Owned), "no_cache"_k, true)).data().toArray();
        return find(list, "user_id"_k, user).value("card"_k).toString();
    };
    const QString before = card();
    QCOMPARE(rig.call("set_group_card", plus(memberParams(Owned, user), "card"_k, "new"_k)).retcode(), 0);
    QCOMPARE(card(), before);
    QCOMPARE(card(), QStringLiteral("new"));
}

void tst_DemoServer::bansAreReportedByThoseWhoReportThem()
{
    QFETCH(Personality, who);
    Rig rig(who);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const qint64 user = rig.world.plainMember(Owned);
    QCOMPARE(rig.call("set_group_ban", plus(memberParams(Owned, user), "duration"_k, 60)).retcode(), 0);
    rig.call("set_group_whole_ban", plus(groupParams(Owned), "enable"_k, true));
    rig.world.actByOtherMessage(Owned, user, QStringLiteral("end"));
    QTRY_VERIFY(!ear.with("post_type", "message"_k).isEmpty());
    const QJsonObject ban = ear.with("notice_type", "group_ban"_k);
    QCOMPARE(ban.isEmpty(), who == Personality::GoCqhttp);
    if (!ban.isEmpty()) {
        QCOMPARE(ban.value("operator_id"_k).toInteger(), rig.world.account());
        QCOMPARE(ban.value("user_id"_k).toInteger(), user);
        QCOMPARE(ban.value("duration"_k).toInt(), 60);
        QCOMPARE(ear.with("user_id", 0).value("duration"_k).toInt(), -1);
    }
    const QJsonObject owner =
        rig.call("set_group_ban",
                 plus(memberParams(Big, rig.world.memberWithRole(Big, DemoRole::Owner)), "duration"_k, 60))
            .json;
    QCOMPARE(owner.value("retcode"_k).toInt() == 0, who == Personality::Lagrange);
}

void tst_DemoServer::kickTakesTheMemberAwayAndTells()
{
    QFETCH(Personality, who);
    Rig rig(who);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const qint64 user = rig.world.plainMember(Big);
    QCOMPARE(rig.call("set_group_kick", memberParams(Big, user)).retcode(), 0);
    QVERIFY(!rig.world.member(Big, user));
    QTRY_COMPARE(ear.with("notice_type", "group_decrease"_k).value("operator_id"_k).toInteger(),
                 rig.world.account());
    QCOMPARE(ear.with("notice_type", "group_decrease"_k).value("sub_type"_k).toString(),
             QStringLiteral("kick"));
    const qint64 admin = rig.world.memberWithRole(Big, DemoRole::Admin);
    const bool lies = who == Personality::NapCat || who == Personality::Lagrange;
    QCOMPARE(rig.call("set_group_kick", memberParams(Big, admin)).retcode() == 0, lies);
    QVERIFY(rig.world.member(Big, admin));
    const QJsonArray two{rig.world.plainMember(Big, 1), QString::number(rig.world.plainMember(Big, 2))};
    if (who == Personality::NapCat || who == Personality::SnowLuma)
        QCOMPARE(rig.call("set_group_kick_members", plus(groupParams(Big), "user_id"_k, two)).retcode(), 0);
    else if (who == Personality::LLBot)
        QCOMPARE(rig.call("batch_delete_group_member", plus(groupParams(Big), "user_ids"_k, two)).retcode(),
                 0);
    else
        return;
    QCOMPARE(rig.world.group(Big)->members.size(), 2997);
}

void tst_DemoServer::cardsAreReportedWhenTheMemberSpeaks()
{
    Rig rig(Personality::LLBot);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const qint64 user = rig.world.plainMember(Owned);
    const QString before = rig.world.member(Owned, user)->card;
    rig.world.actByOtherCard(Owned, user, QStringLiteral("改了"));
    rig.world.actByOtherTitle(Owned, user, QStringLiteral("T"));
    QTRY_VERIFY(!ear.with("sub_type", "title"_k).isEmpty());
    QVERIFY(ear.with("notice_type", "group_card"_k).isEmpty());
    rig.world.actByOtherMessage(Owned, user, QStringLiteral("x"));
    QTRY_COMPARE(ear.with("notice_type", "group_card"_k).value("card_new"_k).toString(),
                 QStringLiteral("改了"));
    QCOMPARE(ear.with("notice_type", "group_card"_k).value("card_old"_k).toString(), before);
}

void tst_DemoServer::requestsAreSettledOnce()
{
    QFETCH(Personality, who);
    Rig rig(who);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const qint64 id =
        rig.world.actByOtherRequest(Big, 2444444444, QStringLiteral("新人"), QStringLiteral("让我进"));
    QTRY_VERIFY(!ear.with("post_type", "request"_k).isEmpty());
    const QString flag = ear.with("post_type", "request"_k).value("flag"_k).toString();
    QCOMPARE(flag, rig.world.requestFlag(id));
    if (who == Personality::Lagrange) {
        QVERIFY(!find(rig.call("get_group_requests").data().toArray(), "flag"_k, flag).isEmpty());
    } else if (who == Personality::SnowLuma) {
        QVERIFY(!find(rig.call("get_group_system_msg").data().toArray(), "flag"_k, flag).isEmpty());
    } else {
        const QJsonObject item =
            find(rig.call("get_group_system_msg").data().toObject().value("join_requests"_k).toArray(),
                 "request_id"_k, id);
        QCOMPARE(item.value(who == Personality::NapCat ? "invitor_uin"_k : "requester_uin"_k).toInteger(),
                 2444444444);
        QCOMPARE(item.contains("requester_uin"_k), who != Personality::NapCat);
        QCOMPARE(item.value("checked"_k).toBool(true), false);
    }
    const QJsonObject answer{
        {"flag"_k, flag}, {"sub_type"_k, "add"_k}, {"type"_k, "add"_k}, {"approve"_k, true}};
    QCOMPARE(rig.call("set_group_add_request", answer).retcode(), 0);
    QVERIFY(rig.world.member(Big, 2444444444));
    QVERIFY(rig.world.request(id)->checked);
    QTRY_VERIFY(!ear.with("notice_type", "group_increase"_k).isEmpty());
    const bool unchecked = who == Personality::NapCat || who == Personality::Lagrange;
    QCOMPARE(rig.call("set_group_add_request", answer).retcode() == 0, unchecked);
    QVERIFY(rig.call("set_group_add_request", plus(answer, "flag"_k, "nope"_k)).retcode() != 0);
    // An invitation brings the account into a group.
    const qint64 invite =
        rig.world.actByOtherInvite(998877, QStringLiteral("新群"), 2222222229, QStringLiteral("邀请人"));
    const QJsonObject accept{
        {"flag"_k, rig.world.requestFlag(invite)}, {"sub_type"_k, "invite"_k}, {"approve"_k, true}};
    QCOMPARE(rig.call("set_group_add_request", accept).retcode(), 0);
    QVERIFY(rig.world.member(998877, rig.world.account()));
}

void tst_DemoServer::essenceComesAndGoes()
{
    QFETCH(Personality, who);
    Rig rig(who);
    const qint32 id = rig.world.actByOtherMessage(Big, rig.world.plainMember(Big), QStringLiteral("精华"));
    const qsizetype before = rig.world.group(Big)->essences.size();
    QCOMPARE(rig.call("set_essence_msg", {{"message_id"_k, id}}).retcode(), 0);
    QCOMPARE(rig.world.group(Big)->essences.size(), before + 1);
    QVERIFY(rig.call("set_essence_msg", {{"message_id"_k, id}}).retcode() != 0);
    const QJsonObject item =
        rig.call("get_essence_msg_list", groupParams(Big)).data().toArray().first().toObject();
    if (who == Personality::SnowLuma)
        QVERIFY(item.value("sender_uin"_k).isString() && !item.contains("message_id"_k));
    else
        QCOMPARE(item.value("message_id"_k).toInt(), id);
    QCOMPARE(item.contains("content"_k), who == Personality::NapCat || who == Personality::Lagrange);
    QCOMPARE(item.contains("sender_time"_k), who != Personality::NapCat);
    QCOMPARE(rig.call("delete_essence_msg", {{"message_id"_k, id}}).retcode(), 0);
    QCOMPARE(rig.world.group(Big)->essences.size(), before);
    QVERIFY(rig.call("set_essence_msg", {{"message_id"_k, 1}}).retcode() != 0);
    QCOMPARE(rig.call("delete_msg", {{"message_id"_k, id}}).retcode(), 0);
    QVERIFY(rig.world.message(id)->recalled);
    const QJsonArray page =
        rig.call("get_group_msg_history", groupParams(Big)).data().toObject().value("messages"_k).toArray();
    QVERIFY(page.size() >= 15);
    QVERIFY(find(page, "message_id"_k, id).isEmpty());
}

void tst_DemoServer::noticesComeAndGo()
{
    QFETCH(Personality, who);
    Rig rig(who);
    const QString text = QStringLiteral("新公告 <b>&</b>\n第二行");
    const Rig::Reply sent = rig.call("_send_group_notice", plus(groupParams(Owned), "content"_k, text));
    QCOMPARE(sent.retcode(), 0);
    QCOMPARE(sent.json.contains("data"_k), who != Personality::NapCat);
    QCOMPARE(sent.data().isString(), who == Personality::Lagrange);
    QCOMPARE(rig.world.group(Owned)->notices.first().text, text);
    const QJsonObject item =
        rig.call("_get_group_notice", groupParams(Owned)).data().toArray().first().toObject();
    QCOMPARE(item.value("message"_k).toObject().value("text"_k).toString(),
             QStringLiteral("新公告 &lt;b&gt;&amp;&lt;/b&gt;&#10;第二行"));
    QCOMPARE(item.contains("settings"_k), who == Personality::NapCat || who == Personality::LLBot);
    const QJsonObject gone = plus(groupParams(Owned), "notice_id"_k, item.value("notice_id"_k));
    QCOMPARE(
        rig.call(who == Personality::LLBot ? "_delete_group_notice" : "_del_group_notice", gone).retcode(),
        0);
    QVERIFY(rig.world.group(Owned)->notices.first().text != text);
    QVERIFY(rig.call("_send_group_notice", plus(groupParams(Plain), "content"_k, text)).retcode() != 0);
}

void tst_DemoServer::uploadsKeepTheirBytes()
{
    QFETCH(Personality, who);
    Rig rig(who);
    QTemporaryFile local;
    QVERIFY(local.open());
    const QByteArray bytes = QByteArray("群文件内容 ").repeated(1000);
    local.write(bytes);
    local.flush();
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QJsonObject params{
        {"group_id"_k, Owned}, {"file"_k, local.fileName()}, {"name"_k, "a.txt"_k}, {"folder"_k, "/"_k}};
    QCOMPARE(rig.call("upload_group_file", params).retcode(), 0);
    QVERIFY(rig.world.file(Owned, QStringLiteral("a.txt")));
    QCOMPARE(rig.world.file(Owned, QStringLiteral("a.txt"))->sha256, sha);
    QCOMPARE(rig.world.file(Owned, QStringLiteral("a.txt"))->size, bytes.size());
    const QString base64 = "base64://"_k + QString::fromLatin1(bytes.toBase64());
    const bool pathsOnly = who == Personality::GoCqhttp || who == Personality::Lagrange;
    QCOMPARE(
        rig.call("upload_group_file", plus(plus(params, "file"_k, base64), "name"_k, "b.txt"_k)).retcode()
            == 0,
        !pathsOnly);
    QCOMPARE(rig.world.file(Owned, QStringLiteral("b.txt")) != nullptr, !pathsOnly);
    if (!pathsOnly)
        QCOMPARE(rig.world.file(Owned, QStringLiteral("b.txt"))->sha256, sha);
    const Rig::Reply missing = rig.call("upload_group_file", plus(params, "file"_k, "/no/such/file"_k));
    QVERIFY(missing.retcode() != 0);
    if (who == Personality::GoCqhttp)
        QCOMPARE(missing.text("msg"), QStringLiteral("FILE_NOT_FOUND"));
    // Listed, and its bytes come back.
    const QJsonObject listing =
        rig.call("get_group_root_files", plus(groupParams(Owned), "file_count"_k, 9999)).data().toObject();
    const QJsonObject file = find(listing.value("files"_k).toArray(), "file_name"_k, "a.txt"_k);
    const QJsonObject where{
        {"group_id"_k, Owned}, {"file_id"_k, file.value("file_id"_k)}, {"busid"_k, file.value("busid"_k)}};
    const QUrl url(rig.call("get_group_file_url", where).data().toObject().value("url"_k).toString());
    QCOMPARE(rig.wait(rig.network.get(QNetworkRequest(url))).body, bytes);
    QCOMPARE(rig.call("delete_group_file", where).retcode(), 0);
    QVERIFY(!rig.world.file(Owned, QStringLiteral("a.txt")));
    QCOMPARE(rig.call("delete_group_file", where).retcode() == 0, false);
}

void tst_DemoServer::remoteServersDoNotSeeLocalPaths()
{
    Rig rig;
    QTemporaryFile local;
    QVERIFY(local.open());
    local.write("x");
    local.flush();
    const QJsonObject params{
        {"group_id"_k, Owned}, {"file"_k, local.fileName()}, {"name"_k, "a.txt"_k}, {"folder"_k, "/"_k}};
    rig.world.setRemote(true);
    QCOMPARE(rig.call("upload_group_file", params).text("msg"), QStringLiteral("FILE_NOT_FOUND"));
    rig.world.setRemote(false);
    QCOMPARE(rig.call("upload_group_file", params).retcode(), 0);
}

void tst_DemoServer::streamsAreMerged()
{
    Rig rig(Personality::NapCat);
    const QByteArray bytes = QByteArray("0123456789").repeated(700);
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY(rig.call("upload_file_stream", {{"stream_id"_k, "s"_k}, {"verify_only"_k, true}}).retcode() != 0);
    for (const int index : {1, 0, 2, 0}) {
        const Rig::Reply r =
            rig.call("upload_file_stream",
                     {{"stream_id"_k, "s"_k},
                      {"chunk_index"_k, index},
                      {"total_chunks"_k, 3},
                      {"filename"_k, "f.bin"_k},
                      {"expected_sha256"_k, QString::fromLatin1(sha)},
                      {"chunk_data"_k, QString::fromLatin1(bytes.mid(index * 3000, 3000).toBase64())}});
        QCOMPARE(r.data().toObject().value("status"_k).toString(), QStringLiteral("chunk_received"));
        QVERIFY(r.body.endsWith("\r\n\r\n"));
        QCOMPARE(r.text("stream"), QStringLiteral("stream-action"));
    }
    const QJsonObject end =
        rig.call("upload_file_stream", {{"stream_id"_k, "s"_k}, {"is_complete"_k, true}}).data().toObject();
    QCOMPARE(end.value("status"_k).toString(), QStringLiteral("file_complete"));
    QCOMPARE(end.value("sha256"_k).toString().toLatin1(), sha);
    const QJsonObject upload{
        {"group_id"_k, Owned}, {"file"_k, end.value("file_path"_k)}, {"name"_k, "c.bin"_k}};
    QCOMPARE(rig.call("upload_group_file", upload).retcode(), 0);
    QCOMPARE(rig.world.file(Owned, QStringLiteral("c.bin"))->sha256, sha);
    QCOMPARE(rig.call("upload_file_stream", {{"stream_id"_k, "s"_k}, {"reset"_k, true}}).text("wording"),
             QStringLiteral("Stream reset completed"));
}

void tst_DemoServer::downloadFileBringsAUrlToTheServer()
{
    Rig rig;
    Rig other; // any HTTP server will do as the source
    other.world.actByOtherUpload(Owned, other.world.plainMember(Owned), QStringLiteral("s.bin"),
                                 "0123456789");
    const DemoFile *file = other.world.file(Owned, QStringLiteral("s.bin"));
    const QString url = other.world.state().fileUrl(*file);
    const Rig::Reply got = rig.call("download_file", {{"url"_k, url}, {"thread_count"_k, 2}});
    QCOMPARE(got.retcode(), 0);
    const QString path = got.data().toObject().value("file"_k).toString();
    QVERIFY(path.endsWith(".cache"_k));
    rig.world.setRemote(true);
    QCOMPARE(rig.call("upload_group_file",
                      {{"group_id"_k, Owned}, {"file"_k, path}, {"name"_k, "d"_k}, {"folder"_k, "/"_k}})
                 .retcode(),
             0);
    QCOMPARE(rig.world.file(Owned, QStringLiteral("d"))->size, file->size);
    // With one stream a page of an error is a file too.
    const QString missing = other.server.httpUrl().toString() + "/ftn_handler/00/"_k;
    QCOMPARE(rig.call("download_file", {{"url"_k, missing}}).retcode(), 0);
    QCOMPARE(rig.call("download_file", {{"url"_k, missing}, {"thread_count"_k, 2}}).text("msg"),
             QStringLiteral("DOWNLOAD_FILE_ERROR"));
    QCOMPARE(rig.call("download_file", {{"url"_k, "file:///etc/hostname"_k}}).text("msg"),
             QStringLiteral("DOWNLOAD_FILE_ERROR"));
}

void tst_DemoServer::filesAreServedInRanges()
{
    Rig rig;
    const QByteArray bytes = QByteArray("abcdefghij").repeated(50000);
    rig.world.actByOtherUpload(Owned, rig.world.plainMember(Owned), QStringLiteral("r.bin"), bytes);
    const QUrl url(rig.world.state().fileUrl(*rig.world.file(Owned, QStringLiteral("r.bin"))));
    const auto part = [&](const char *range) {
        QNetworkRequest request(url);
        request.setRawHeader("Range", range);
        return rig.wait(rig.network.get(request));
    };
    QCOMPARE(part("bytes=10-19").body, bytes.mid(10, 10));
    QCOMPARE(part("bytes=10-19").status, 206);
    QCOMPARE(part("bytes=499990-").body, bytes.right(10));
    QCOMPARE(part("bytes=-5").body, bytes.right(5));
    QCOMPARE(part("bytes=500000-").status, 416);
    QCOMPARE(rig.wait(rig.network.get(QNetworkRequest(url))).body, bytes);
    rig.server.faults().closeMidReply(QStringLiteral("download"), 1);
    const Rig::Reply half = rig.wait(rig.network.get(QNetworkRequest(url)));
    QVERIFY(half.error != QNetworkReply::NoError);
    QCOMPARE(half.body.size(), bytes.size() / 2);
}

void tst_DemoServer::napcatFileIdsAreVolatile()
{
    Rig rig(Personality::NapCat);
    const auto ids = [&](int count) {
        QStringList list;
        const QJsonObject o =
            rig.call("get_group_root_files",
                     count ? plus(groupParams(Big), "file_count"_k, count) : groupParams(Big))
                .data()
                .toObject();
        for (const QJsonValue &v : o.value("files"_k).toArray())
            list.append(v.toObject().value("file_id"_k).toString());
        return list;
    };
    const QStringList first = ids(0);
    QCOMPARE(first.size(), 50); // the default truncates
    const QStringList second = ids(9999);
    QVERIFY(second.size() > 50);
    QVERIFY(first.first() != second.first());
    const auto url = [&](const QString &id) {
        return rig.call("get_group_file_url", plus(groupParams(Big), "file_id"_k, id)).retcode();
    };
    QCOMPARE(url(second.first()), 0);
    rig.world.forgetFileTokens();
    QVERIFY(url(second.first()) != 0);
    QVERIFY(url(rig.world.group(Big)->files.first().id) != 0);
}

void tst_DemoServer::foldersAreOneLevel()
{
    QFETCH(Personality, who);
    Rig rig(who);
    const QJsonObject create{
        {"group_id"_k, Owned}, {"name"_k, QStringLiteral("新建")}, {"parent_id"_k, "/"_k}};
    QCOMPARE(rig.call("create_group_file_folder", create).retcode(), 0);
    QCOMPARE(rig.world.group(Owned)->folders.last().name, QStringLiteral("新建"));
    const QString id = rig.world.group(Owned)->folders.last().id;
    const Rig::Reply again = rig.call("create_group_file_folder", create);
    QCOMPARE(again.retcode() == 0, who == Personality::NapCat);
    rig.world.actByOtherUpload(Owned, rig.world.plainMember(Owned), QStringLiteral("in.bin"), "x", id);
    const QJsonObject in =
        rig.call("get_group_files_by_folder", plus(groupParams(Owned), "folder_id"_k, id)).data().toObject();
    QCOMPARE(in.value("files"_k).toArray().size(), 1);
    QCOMPARE(in.value("folders"_k).isNull(), who == Personality::GoCqhttp);
    const QJsonObject root = rig.call("get_group_root_files", groupParams(Owned)).data().toObject();
    const QJsonObject folder = find(root.value("folders"_k).toArray(), "folder_id"_k, id);
    QCOMPARE(folder.value("total_file_count"_k).toInt(), 1);
    const bool shortKey = who == Personality::Lagrange || who == Personality::SnowLuma;
    QVERIFY(folder.contains(shortKey ? "create_name"_k : "creator_name"_k));
    const char *remove = who == Personality::Lagrange ? "delete_group_file_folder" : "delete_group_folder";
    QCOMPARE(rig.call(remove, plus(groupParams(Owned), "folder_id"_k, id)).retcode(), 0);
    QVERIFY(!rig.world.file(Owned, QStringLiteral("in.bin")));
    const Rig::Reply gone = rig.call(remove, plus(groupParams(Owned), "folder_id"_k, id));
    if (who == Personality::NapCat)
        QVERIFY(gone.data().toObject().value("retCode"_k).toInt() != 0);
    else
        QVERIFY(gone.retcode() != 0);
}

void tst_DemoServer::httpTokensAreChecked()
{
    QFETCH(Personality, who);
    Rig rig(who);
    rig.server.setToken(QStringLiteral("secret"));
    const int none = rig.call("get_login_info").status;
    rig.token = QStringLiteral("wrong");
    const int wrong = rig.call("get_login_info").status;
    rig.token = QStringLiteral("secret");
    QCOMPARE(rig.call("get_login_info").status, 200);
    QCOMPARE(rig.call("get_login_info").retcode(), 0);
    const bool two = who == Personality::GoCqhttp || who == Personality::Lagrange;
    QCOMPARE(none, two || who == Personality::SnowLuma ? 401 : 403);
    QCOMPARE(wrong, who == Personality::SnowLuma ? 401 : 403);
    rig.token.clear();
    QNetworkRequest query = rig.request(QStringLiteral("get_login_info"));
    QUrl url = query.url();
    url.setQuery(QStringLiteral("access_token=secret"));
    query.setUrl(url);
    QCOMPARE(rig.wait(rig.network.post(query, "{}")).status, 200);
}

void tst_DemoServer::webSocketTokensAreChecked()
{
    QFETCH(Personality, who);
    Rig rig(who);
    rig.server.setToken(QStringLiteral("secret"));
    Ear good(rig.server.wsUrl(), "Bearer secret");
    QVERIFY(good.welcome());
    Ear bad(rig.server.wsUrl(), "Bearer wrong");
    const bool refusesHandshake = who == Personality::GoCqhttp || who == Personality::Lagrange;
    QSignalSpy connected(bad.socket.get(), &QWebSocket::connected);
    QTRY_VERIFY(bad.closed);
    QCOMPARE(connected.isEmpty(), refusesHandshake);
    if (refusesHandshake)
        QVERIFY2(bad.socket->errorString().contains("403"_k), qPrintable(bad.socket->errorString()));
    const bool tells = who == Personality::NapCat || who == Personality::LLBot;
    QCOMPARE(bad.frames.size(), tells ? 1 : 0);
    if (tells)
        QCOMPARE(bad.frames.first().value("retcode"_k).toInt(), 1403);
    if (who == Personality::LLBot || who == Personality::SnowLuma)
        QCOMPARE(bad.socket->closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    if (who == Personality::GoCqhttp) {
        Ear none(rig.server.wsUrl());
        QTRY_VERIFY(none.closed);
        QVERIFY(none.socket->errorString().contains("401"_k));
    }
}

void tst_DemoServer::webSocketPathsHaveRoles()
{
    const auto at = [](const Rig &rig, const char *path) {
        QUrl url = rig.server.wsUrl();
        url.setPath(QLatin1String(path));
        return url;
    };
    Rig gocq;
    Ear api(at(gocq, "/api")), event(at(gocq, "/event")), odd(at(gocq, "/onebot/v11/ws"));
    QVERIFY(event.welcome() && odd.welcome());
    QCOMPARE(event.frames.first().value("meta_event_type"_k).toString(), QStringLiteral("lifecycle"));
    QCOMPARE(event.frames.first().value("_post_method"_k).toInt(), 2);
    QTRY_COMPARE(gocq.server.peers(), 3);
    api.send("get_login_info", {}, 7);
    event.send("get_login_info", {}, 7);
    QTRY_COMPARE(api.frames.size(), 1);
    QCOMPARE(api.frames.first().value("echo"_k).toInt(), 7);
    gocq.world.actByOtherMessage(Big, gocq.world.plainMember(Big), QStringLiteral("x"));
    QTRY_COMPARE(event.frames.size(), 2);
    QTRY_COMPARE(odd.frames.size(), 2);
    QCOMPARE(api.frames.size(), 1);

    Rig llbot(Personality::LLBot);
    Ear deaf(at(llbot, "/onebot"));
    Ear good(at(llbot, "/"));
    QVERIFY(good.welcome());
    QTRY_COMPARE(llbot.server.peers(), 2);
    deaf.send("get_login_info", {}, 1);
    good.send("get_login_info", {}, 1);
    QTRY_COMPARE(good.frames.size(), 2);
    QCOMPARE(deaf.frames.size(), 0);

    Rig snow(Personality::SnowLuma);
    Ear refused(at(snow, "/onebot"));
    QTRY_VERIFY(refused.closed);
    QVERIFY(refused.frames.isEmpty());
    QCOMPARE(snow.server.peers(), 0);
}

void tst_DemoServer::othersActAndEventsCome()
{
    QFETCH(Personality, who);
    Rig rig(who);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const qint64 user = rig.world.plainMember(Big);
    DemoWorld &w = rig.world;
    w.actByOtherJoin(Big, 4000000000LL, QStringLiteral("来者"), true);
    w.actByOtherAdmin(Big, user, true);
    w.actByOtherMute(Big, w.plainMember(Big, 2), 60);
    w.actByOtherMuteAll(Big, true);
    w.actByOtherUpload(Big, user, QStringLiteral("u.bin"), "123");
    w.actByOtherRecall(w.actByOtherMessage(Big, user, QStringLiteral("嗨"), QStringLiteral("匿名者")));
    w.actByOtherEssence(w.group(Big)->history.first(), true);
    w.actByOtherKick(Big, 4000000000LL);
    w.actByOtherLeave(Big, w.plainMember(Big, 5));
    QTRY_VERIFY(!ear.with("sub_type", "leave"_k).isEmpty());
    QCOMPARE(ear.with("notice_type", "group_increase"_k).value("sub_type"_k).toString(),
             who == Personality::GoCqhttp ? QStringLiteral("approve") : QStringLiteral("invite"));
    QCOMPARE(ear.with("notice_type", "group_admin"_k).value("sub_type"_k).toString(), QStringLiteral("set"));
    QCOMPARE(ear.with("notice_type", "group_ban"_k).value("duration"_k).toInt(), 60);
    QCOMPARE(ear.with("notice_type", "group_upload"_k).value("file"_k).toObject().value("size"_k).toInt(), 3);
    QVERIFY(!ear.with("notice_type", "group_recall"_k).isEmpty());
    QCOMPARE(ear.with("notice_type", "essence"_k).value("sub_type"_k).toString(), QStringLiteral("add"));
    QCOMPARE(ear.with("sub_type", "kick"_k).value("user_id"_k).toInteger(), 4000000000LL);
    QCOMPARE(ear.with("sub_type", "leave"_k).value("operator_id"_k).toInteger() == 0,
             who != Personality::GoCqhttp && who != Personality::LLBot);
    const QJsonObject message = ear.with("sub_type", "anonymous"_k);
    QCOMPARE(message.value("message"_k).isString(), who == Personality::GoCqhttp);
    QCOMPARE(message.value("anonymous"_k).isObject(),
             who == Personality::GoCqhttp || who == Personality::Lagrange);
    w.actByOtherKick(Big, w.account());
    QTRY_VERIFY(!ear.with("sub_type", "kick_me"_k).isEmpty());
    rig.server.faults().setLoseEvents(true);
    const qsizetype heard = ear.frames.size();
    w.actByOtherMessage(Owned, w.plainMember(Owned), QStringLiteral("unheard"));
    ear.send("get_login_info", {}, "after"_k);
    QTRY_VERIFY(!ear.with("echo", "after"_k).isEmpty());
    QCOMPARE(ear.frames.size(), heard + 1);
}

void tst_DemoServer::faultsHappenOnDemand()
{
    Rig rig;
    Faults &faults = rig.server.faults();
    const QString action = QStringLiteral("get_group_list");
    faults.failNext(action, 123, QStringLiteral("坏"));
    faults.failNext(action, 124, QStringLiteral("更坏"));
    QCOMPARE(rig.call("get_group_list").retcode(), 123);
    const Rig::Reply second = rig.call("get_group_list");
    QCOMPARE(second.retcode(), 124);
    QCOMPARE(second.text("wording"), QStringLiteral("更坏"));
    QCOMPARE(rig.call("get_group_list").retcode(), 0);
    faults.httpStatus(action, 500, 1);
    QCOMPARE(rig.call("get_group_list").status, 500);
    faults.html(action, 1);
    QVERIFY(rig.call("get_group_list").body.startsWith("<!DOCTYPE"));
    faults.truncate(action, 1);
    QVERIFY(rig.call("get_group_list").json.isEmpty());
    faults.nullData(action, 1);
    const Rig::Reply null = rig.call("get_group_list");
    QVERIFY(null.retcode() == 0 && null.data().isNull());
    faults.wrongTypes(action, 1);
    QVERIFY(rig.call("get_group_list").data().toArray().first().toObject().value("group_id"_k).isObject());
    faults.closeMidReply(action, 1);
    QVERIFY(rig.call("get_group_list").error != QNetworkReply::NoError);
    faults.setLatency(action, 300);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rig.call("get_group_list").retcode(), 0);
    QVERIFY(timer.elapsed() >= 290);
    const qint64 user = rig.world.plainMember(Big);
    faults.lie(QStringLiteral("set_group_kick"), 1);
    QCOMPARE(rig.call("set_group_kick", memberParams(Big, user)).retcode(), 0);
    QVERIFY(rig.world.member(Big, user));
    faults.hang(QStringLiteral("set_group_kick"), true, 1);
    QVERIFY(!rig.call("set_group_kick", memberParams(Big, user), 300).finished);
    QVERIFY(!rig.world.member(Big, user)); // carried out, never told
    faults.hang(QStringLiteral("*"));
    QVERIFY(!rig.call("get_login_info", {}, 200).finished);
    faults.clear();
    QCOMPARE(rig.call("get_login_info").retcode(), 0);
    QCOMPARE(rig.world.calls(QStringLiteral("set_group_kick")).size(), 2);
    QCOMPARE(rig.world.calls(QStringLiteral("set_group_kick")).first().params.value("user_id"_k).toInteger(),
             user);
}

void tst_DemoServer::hugeRepliesArrive()
{
    Rig rig;
    rig.server.faults().huge(QStringLiteral("get_login_info"), 64 << 20, 1);
    const Rig::Reply reply = rig.call("get_login_info", {}, 60000);
    QVERIFY(reply.finished);
    QVERIFY(reply.body.size() > (64 << 20));
    QVERIFY(reply.body.endsWith("}\n"));
}

void tst_DemoServer::faultsOverWebSocket()
{
    Rig rig(Personality::NapCat);
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    rig.server.faults().failNext(QStringLiteral("get_status"), 0, QStringLiteral("x"));
    ear.send("get_status", {}, "f"_k);
    QTRY_COMPARE(ear.with("echo", "f"_k).value("retcode"_k).toInt(), 1200);
    rig.server.faults().setLatency(QStringLiteral("get_login_info"), 200);
    ear.send("get_login_info", {}, "slow"_k);
    ear.send("get_status", {}, "fast"_k);
    QTRY_VERIFY(!ear.with("echo", "slow"_k).isEmpty());
    QVERIFY(ear.frames.indexOf(ear.with("echo", "fast"_k)) < ear.frames.indexOf(ear.with("echo", "slow"_k)));
    ear.socket->sendTextMessage(QStringLiteral("garbage"));
    QTRY_VERIFY(!ear.with("retcode", 1400).isEmpty());
    rig.server.faults().closeMidReply(QStringLiteral("get_status"), 1);
    ear.send("get_status", {}, "gone"_k);
    QTRY_VERIFY(ear.closed);
}

void tst_DemoServer::stoppedServersRefuseAndComeBackOnTheSamePort()
{
    Rig rig;
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    const QUrl before = rig.server.httpUrl();
    QCOMPARE(rig.call("get_status").retcode(), 0);
    rig.server.dropConnections();
    QTRY_VERIFY(ear.closed);
    QCOMPARE(rig.call("get_status").retcode(), 0);
    rig.server.stop();
    QCOMPARE(rig.call("get_status").error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(rig.server.start());
    QCOMPARE(rig.server.httpUrl(), before);
    QCOMPARE(rig.call("get_status").retcode(), 0);
}

void tst_DemoServer::reverseConnectionsCarryTheRightHeaders()
{
    QFETCH(Personality, who);
    QWebSocketServer listener(QStringLiteral("client"), QWebSocketServer::NonSecureMode);
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    // Taken at once, so that no frame is read before somebody listens.
    std::unique_ptr<Ear> ear;
    int calls = 0;
    connect(&listener, &QWebSocketServer::newConnection, &listener, [&] {
        ear = std::make_unique<Ear>(listener.nextPendingConnection());
        ++calls;
    });
    Rig rig(who);
    rig.server.setToken(QStringLiteral("secret"));
    rig.server.dialOut(QUrl(QStringLiteral("ws://127.0.0.1:%1/rws").arg(listener.serverPort())),
                       DemoServer::Role::Universal, 50);
    QTRY_COMPARE(calls, 1);
    const QNetworkRequest request = ear->socket->request();
    QCOMPARE(request.rawHeader("X-Self-ID"), QByteArray::number(rig.world.account()));
    QCOMPARE(request.rawHeader("X-Client-Role"), QByteArray("Universal"));
    QCOMPARE(request.rawHeader("User-Agent"), userAgent(who));
    QCOMPARE(request.rawHeader("Authorization"),
             who == Personality::GoCqhttp ? QByteArray("Token secret") : QByteArray("Bearer secret"));
    QVERIFY(ear->welcome());
    QCOMPARE(ear->frames.first().value("sub_type"_k).toString(), QStringLiteral("connect"));
    QVERIFY(!ear->frames.first().contains("_post_method"_k));
    ear->send("get_login_info", {}, "r"_k);
    QTRY_COMPARE(ear->with("echo", "r"_k).value("data"_k).toObject().value("user_id"_k).toInteger(),
                 rig.world.account());
    ear->socket->close();
    QTRY_COMPARE(calls, 2); // it dials again
}

void tst_DemoServer::theScriptTellsAStory()
{
    const auto story = [] {
        Rig rig(Personality::GoCqhttp, 3);
        QStringList told;
        QObject::connect(&rig.world, &DemoWorld::happened, &rig.world, [&](const QJsonObject &e) {
            told.append(e.value("notice_type"_k).toString() + e.value("request_type"_k).toString()
                        + QString::number(e.value("user_id"_k).toInteger())
                        + e.value("raw_message"_k).toString());
        });
        DemoScript script(rig.world, 11);
        for (int i = 0; i < 300; ++i)
            script.step();
        return told;
    };
    const QStringList first = story();
    QVERIFY(first.size() >= 300);
    QCOMPARE(first, story());
    const QString all = first.join(u'\n');
    for (const char *kind :
         {"group_increase", "group_decrease", "group_ban", "group_card", "group_upload", "group_recall"})
        QVERIFY2(all.contains(QLatin1String(kind)), kind);
    Rig rig;
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    DemoScript script(rig.world);
    script.setInterval(5);
    script.start();
    QTRY_VERIFY(ear.frames.size() > 10);
    script.stop();
    QVERIFY(!script.isRunning());
}

void tst_DemoServer::heartbeatsBeat()
{
    Rig rig;
    Ear ear(rig.server.wsUrl());
    QVERIFY(ear.welcome());
    rig.server.setHeartbeat(20);
    QTRY_VERIFY(ear.frames.size() > 3);
    const QJsonObject beat = ear.with("meta_event_type", "heartbeat"_k);
    QCOMPARE(beat.value("interval"_k).toInt(), 20);
    QVERIFY(beat.value("status"_k).toObject().value("online"_k).toBool());
}

void tst_DemoServer::worksInAnotherThread()
{
    QThread thread;
    auto *world = new DemoWorld(Personality::NapCat);
    auto *server = new DemoServer(*world);
    world->moveToThread(&thread);
    server->moveToThread(&thread);
    thread.start();
    bool started = false;
    QMetaObject::invokeMethod(
        server, [server] { return server->start(); }, Qt::BlockingQueuedConnection, &started);
    QVERIFY(started);
    {
        Ear ear(server->wsUrl());
        QVERIFY(ear.welcome());
        ear.send("get_group_member_list", groupParams(Big), "l"_k);
        QTRY_COMPARE(ear.with("echo", "l"_k).value("data"_k).toArray().size(), 3000);
        QCOMPARE(world->calls().size(), 1);
    }
    QMetaObject::invokeMethod(
        server,
        [server, world] {
            delete server;
            delete world;
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
}

void tst_DemoServer::keysAreThoseOfACapturedServer_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QJsonObject>("params");
    const auto row = [](const char *capture, const QJsonObject &params) {
        QTest::newRow(capture) << QString::fromLatin1(capture) << params;
    };
    row("get_login_info_ok", {});
    row("get_version_info_ok", {});
    row("get_status_ok", {});
    row("get_group_list_ok", {});
    row("get_group_info_ok_no_cache", {{"group_id"_k, Big}, {"no_cache"_k, true}});
    row("get_group_info_not_joined_search_hit", groupParams(700700700));
    row("get_group_info_unknown", groupParams(1));
    row("get_group_member_list_small_ok", groupParams(Owned));
    row("get_group_member_info_self", memberParams(Big, 10001));
    row("get_group_honor_info_all", {{"group_id"_k, Big}, {"type"_k, "all"_k}});
    row("get_group_honor_info_legend", {{"group_id"_k, Big}, {"type"_k, "legend"_k}});
    row("get_group_honor_info_no_type", groupParams(Big));
    row("get_essence_msg_list_ok", groupParams(Big));
    row("_get_group_notice_ok", groupParams(Big));
    row("_send_group_notice_ok", {{"group_id"_k, Owned}, {"content"_k, "x"_k}});
    row("get_group_file_system_info_ok", groupParams(Big));
    row("get_group_root_files_ok", groupParams(Big));
    row("get_group_msg_history_ok", groupParams(Big));
    row("get_supported_actions_ok", {});
    row("set_group_kick_again", memberParams(Big, 5));
    row("delete_msg_unknown", {{"message_id"_k, 1}});
    row("create_group_file_folder_no_parent", {{"group_id"_k, Big}, {"name"_k, "x"_k}});
}

void tst_DemoServer::keysAreThoseOfACapturedServer()
{
    QFETCH(QString, capture);
    QFETCH(QJsonObject, params);
    QFile file(QStringLiteral(QUNDESK_SOURCE_DIR "/../shared/wire/%1.json").arg(capture));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no captured exchanges here");
    const QJsonObject real = QJsonDocument::fromJson(file.readAll()).object();
    Rig rig;
    const QJsonObject request = real.value("request"_k).toObject();
    const Rig::Reply ours = rig.call(request.value("action"_k).toString().toLatin1().constData(), params);
    const QJsonObject body = real.value("response"_k).toObject().value("body"_k).toObject();
    QCOMPARE(keys(ours.json), keys(body));
    QCOMPARE(ours.json.value("retcode"_k), body.value("retcode"_k));
    QCOMPARE(ours.json.value("msg"_k), body.value("msg"_k));
    // Same keys and the same kinds of values, one example deep.
    const std::function<void(const QString &, const QJsonValue &, const QJsonValue &)> compare =
        [&](const QString &where, const QJsonValue &mine, const QJsonValue &theirs) {
            if (mine.isNull() || theirs.isNull())
                return;
            QVERIFY2(mine.type() == theirs.type(), qPrintable(where));
            if (mine.isObject()) {
                QVERIFY2(keys(mine) == keys(theirs),
                         qPrintable(where + keys(mine).join(u' ') + " / "_k + keys(theirs).join(u' ')));
                for (const QString &key : keys(mine))
                    compare(where + u'.' + key, mine.toObject().value(key), theirs.toObject().value(key));
            } else if (mine.isArray() && !mine.toArray().isEmpty() && !theirs.toArray().isEmpty()) {
                compare(where + "[]"_k, mine.toArray().first(), theirs.toArray().first());
            }
        };
    compare(QString(), ours.data(), body.value("data"_k));
}

QTEST_GUILESS_MAIN(tst_DemoServer)
#include "tst_demoserver.moc"
