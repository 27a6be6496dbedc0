// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint against the fixtures of every server: what is sent, exactly, and what is made of the
// answers.
#include "api/dialect.h"
#include "api/memberapi.h"
#include "api/noticeapi.h"
#include "core/frame.h"
#include "wire/endpointcases.h"
#include "wire/fixtures.h"
#include "wire/shown.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace qundesk;
using namespace qundesk::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

const char *nameOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline: return "Offline";
    case ApiError::Kind::Network: return "Network";
    case ApiError::Kind::Timeout: return "Timeout";
    case ApiError::Kind::Auth: return "Auth";
    case ApiError::Kind::Unsupported: return "Unsupported";
    case ApiError::Kind::Rejected: return "Rejected";
    case ApiError::Kind::BadReply: return "BadReply";
    }
    return "";
}

QJsonObject shownError(const ApiError &error)
{
    return {{key("kind"), key(nameOf(error.kind))},
            {key("code"), error.code},
            {key("detail"), error.detail},
            {key("symbol"), error.symbol}};
}

bool hasNull(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(),
                           [](const QJsonValue &each) { return hasNull(each); });
    }
    return value.isNull();
}

/// `static constexpr auto action = "…"` of all headers of app/api.
QStringList declaredActions()
{
    static const QRegularExpression pattern(QStringLiteral("constexpr auto action = \"([^\"]+)\""));
    QStringList out;
    const QDir dir(QStringLiteral(QUNDESK_SOURCE_DIR "/app/api"));
    for (const QString &name : dir.entryList({QStringLiteral("*api.h")}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto hits = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (hits.hasNext())
            out << hits.next().captured(1);
    }
    out.sort();
    return out;
}

} // namespace

class EndpointsTest : public QObject {
    Q_OBJECT

private slots:
    void everyEndpointIsTested()
    {
        QStringList tested;
        for (const EndpointCase &each : endpointCases())
            tested << each.action;
        tested.sort();
        QCOMPARE(tested, declaredActions());
    }

    void everyEndpointHasFixturesOfTwoServers()
    {
        QHash<QString, int> servers;
        for (const Fixture &fixture : actionFixtures())
            ++servers[fixture.name];
        for (const EndpointCase &each : endpointCases()) {
            const bool lagrangeOnly = each.action == QLatin1String("get_group_requests");
            QVERIFY2(servers.value(each.action) >= (lagrangeOnly ? 1 : 2), each.action.data());
        }
    }

    void requestIsSentAsEachServerWantsIt_data() { fixtureRows(); }
    void requestIsSentAsEachServerWantsIt()
    {
        QFETCH(Fixture, fixture);
        const EndpointCase *endpoint = endpointCase(fixture.name);
        QVERIFY2(endpoint, "a fixture of no endpoint");
        QCOMPARE(QLatin1String(endpoint->actionFor(fixture.backend)),
                 fixture.content.value(key("action")).toString());
        QVERIFY(fixture.content.contains(key("request")));
        QCOMPARE(bytesOf(endpoint->params(fixture.backend)),
                 bytesOf(fixture.content.value(key("request")).toObject()));
    }

    void replyIsUnderstood_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QJsonObject>("reply");
        for (const Fixture &fixture : actionFixtures()) {
            int count = 0;
            for (const QJsonValue &reply : fixture.content.value(key("replies")).toArray())
                QTest::newRow((fixture.tag() + ' ' + QByteArray::number(++count)).constData())
                    << fixture.name << reply.toObject();
            QVERIFY2(count > 0, fixture.tag().constData());
        }
    }
    void replyIsUnderstood()
    {
        QFETCH(QString, action);
        QFETCH(QJsonObject, reply);
        const EndpointCase *endpoint = endpointCase(action);
        QVERIFY2(endpoint, "a fixture of no endpoint");
        FrameReader reader;
        auto frame = reader.parse(QByteArrayView(bytesOf(reply.value(key("response")).toObject())));
        QVERIFY(frame.ok());
        json::Run run;
        const Result<std::any> result = endpoint->decode(**frame, run);
        QCOMPARE(reply.contains(key("error")), !result.ok());
        const QString problem = result.ok()
            ? difference(reply.value(key("expect")), endpoint->show(*result))
            : difference(reply.value(key("error")), shownError(result.error()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY2(reply.contains(key("error")) || run.odd == 0, qPrintable(run.problem));
    }

    void nothingIsSentAsNull()
    {
        for (const EndpointCase &each : endpointCases()) {
            for (Backend backend : {Backend::Other, Backend::GoCqhttp, Backend::NapCat, Backend::LLBot,
                                    Backend::Lagrange, Backend::SnowLuma})
                QVERIFY2(!hasNull(each.params(backend)), each.action.data());
        }
    }

    void onlyReadsMayBeRepeated()
    {
        for (const EndpointCase &each : endpointCases()) {
            const bool reads = QString(each.action).remove(QLatin1Char('_')).startsWith(QLatin1String("get"));
            QVERIFY2((each.effect == Effect::Read) == reads, each.action.data());
        }
    }

    void bigRepliesHaveTime()
    {
        int big = 0;
        for (const EndpointCase &each : endpointCases()) {
            big += each.big;
            QVERIFY2(!each.big || each.timeout >= std::chrono::seconds(65), each.action.data());
        }
        QCOMPARE(big, 5);
    }

    void idsBeyondDoublePrecisionSurvive()
    {
        constexpr qint64 id = 9007199254740993;
        const QByteArray sent = bytesOf(json::encode(api::SetGroupBan{GroupId{id}, UserId{id}}));
        QCOMPARE(sent.count("9007199254740993"), 2);
        FrameReader reader;
        auto frame = reader.parse(QByteArrayView(R"({"status":"ok","retcode":0,"data":[
            {"user_id":"9007199254740993"},{"user_id":9007199254740993},{"user_id":"-1"}]})"));
        QVERIFY(frame.ok());
        json::Run run;
        const auto reply = decodeReply<api::GetGroupMemberList>(**frame, run);
        QVERIFY(reply.ok());
        const auto members = std::any_cast<QList<Member>>(*reply);
        QCOMPARE(members.size(), 3);
        QCOMPARE(number(members.at(0).userId), id);
        QCOMPARE(number(members.at(1).userId), id);
        QCOMPARE(number(members.at(2).userId), -1);
    }

    void silentNoticeForNewMembersIsCountedNapCatsWay()
    {
        api::SendGroupNotice notice{GroupId{1}, QStringLiteral("x")};
        notice.popUp = false;
        notice.sendToNewMembers = true;
        QJsonObject params = json::encode(notice);
        adjustParams(Backend::NapCat, QLatin1String(api::SendGroupNotice::action), params);
        QCOMPARE(params.value(key("tip_window_type")), QJsonValue(1));
        QCOMPARE(params.value(key("tip_window")), QJsonValue(false));
        QCOMPARE(params.value(key("type")), QJsonValue(20));
        QVERIFY(!params.contains(key("image")));
    }

    void everyServerGetsTheNamedFolder()
    {
        for (Backend backend : {Backend::Other, Backend::GoCqhttp, Backend::NapCat, Backend::Lagrange}) {
            QJsonObject params{{key("folder"), key("/d-1")}, {key("folder_id"), key("/d-1")}};
            const QJsonObject before = params;
            adjustParams(backend, QLatin1String("upload_group_file"), params);
            QCOMPARE(params, before);
        }
    }

private:
    static void fixtureRows()
    {
        QTest::addColumn<Fixture>("fixture");
        for (const Fixture &fixture : actionFixtures())
            QTest::newRow(fixture.tag().constData()) << fixture;
    }
};

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
