// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "support/cannedlink.h"
#include "wire/samples.h"

#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;
using namespace qundesk::sample;
using Kind = ApiError::Kind;

namespace {

const QByteArray done = "{\"status\":\"ok\",\"retcode\":0,\"data\":null}";
const QByteArray unknownAction = "{\"status\":\"failed\",\"retcode\":1404,\"data\":null}";
const QByteArray refused = "{\"status\":\"failed\",\"retcode\":100,\"wording\":\"no\"}";

struct Client {
    Client() : link(new CannedLink(&decodeSample)), api(std::unique_ptr<Link>(link), nullptr)
    {
        link->replies[QStringLiteral("get_group_member_list")] = twoPeople;
    }
    CannedLink *link;
    ApiClient api;
};

/// Everything posted is delivered, twice over: what has not come by then will not come.
void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestClient : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void repliesAreTypedAndComeLater();
    void oddRepliesAreReported();
    void deadContextsHearNothing();
    void cancelledCallsHearNothing();
    void cancellingTwiceOrLateIsHarmless();
    void lateAnswersAreNotDelivered();
    void callsTimeOutAndAreAbandoned();
    void offlineIsToldFromTheEventLoop();
    void handlersMayDeleteTheClient();
    void handlersMayCallAndNest();
    void closingEndsCallsAsCutOff();
    void manyRepliesKeepTheirOrder();
    void aliasesAreTriedOnce();
    void backendsChooseTheName();
    void refusalsAreNotTriedUnderOtherNames();
    void deniedActionsAreNotAskedAgain();
    void tablesAreOnlyABeginning();
    void streamsDeliverPartsUntilTheResponse();
    void streamsEndWithTheFirstError();
    void eventsMergeOnlyIntoTheLastOfTheirUser();
    void unknownEventsComeAsText();
    void oneBatchIsInFlight();
    void overflowMeansResync();
    void statesArrive();
};

void TestClient::repliesAreTypedAndComeLater()
{
    Client client;
    qsizetype people = -1;
    client.api.call(GetPeople{5}, this, [&](const Result<QList<Person>> &reply) { people = reply->size(); });
    QCOMPARE(people, -1);
    QTRY_COMPARE(people, 2);
    QCOMPARE(
        client.link->paramsOf(QStringLiteral("get_group_member_list"))[QLatin1String("group_id")].toInt(), 5);
    QCOMPARE(client.api.openCalls(), 0);
    QTRY_VERIFY(client.api.findChildren<PendingCall *>().isEmpty());
}

void TestClient::oddRepliesAreReported()
{
    Client client;
    QSignalSpy odd(&client.api, &ApiClient::replyOdd);
    bool ran = false;
    client.api.call(GetPeople{}, this, [&](const auto &) { ran = true; });
    QTRY_VERIFY(ran);
    QCOMPARE(odd.size(), 1);
    QCOMPARE(odd[0][1].toInt(), 1);
    QCOMPARE(odd[0][2].toString(), QStringLiteral("wrong type: field user_id of item 1"));
}

void TestClient::deadContextsHearNothing()
{
    Client client;
    bool ran = false;
    auto *context = new QObject;
    client.api.call(GetPeople{}, context, [&](const auto &) { ran = true; });
    delete context;
    settle();
    QVERIFY(!ran);
    QCOMPARE(client.api.openCalls(), 0);
}

void TestClient::cancelledCallsHearNothing()
{
    Client client;
    client.link->replies.clear();
    bool ran = false;
    QPointer<PendingCall> call = client.api.call(GetPeople{}, this, [&](const auto &) { ran = true; });
    settle();
    call->cancel();
    QTRY_COMPARE(client.link->abandoned.size(), 1);
    QTRY_VERIFY(!call);
    QVERIFY(!ran);
}

void TestClient::cancellingTwiceOrLateIsHarmless()
{
    Client client;
    int runs = 0;
    QPointer<PendingCall> call = client.api.call(GetPeople{}, this, [&](const auto &) {
        ++runs;
        call->cancel(); // from within
    });
    QTRY_COMPARE(runs, 1);
    QPointer<PendingCall> other = client.api.call(GetPeople{}, this, [&](const auto &) { ++runs; });
    other->cancel();
    other->cancel();
    settle();
    QCOMPARE(runs, 1);
}

void TestClient::lateAnswersAreNotDelivered()
{
    Client client;
    client.link->replies.clear();
    int runs = 0;
    client.api.call(Hurried{}, this, [&](const auto &) { ++runs; });
    QTRY_COMPARE(runs, 1);
    client.link->answer(client.link->sent.constFirst().id, twoPeople);
    settle();
    QCOMPARE(runs, 1);
}

void TestClient::callsTimeOutAndAreAbandoned()
{
    Client client;
    client.link->replies.clear();
    std::optional<ApiError> error;
    client.api.call(Hurried{}, this, [&](const auto &reply) { error = reply.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Timeout);
    QCOMPARE(client.link->abandoned.size(), 1);
    error.reset();
    client.api.call(
        GetPeople{}, this, [&](const auto &reply) { error = reply.error(); }, 60ms); // of this call only
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Timeout);
}

void TestClient::offlineIsToldFromTheEventLoop()
{
    Client client;
    client.link->online = false;
    std::optional<ApiError> error;
    client.api.call(GetPeople{}, this, [&](const auto &reply) { error = reply.error(); });
    QVERIFY(!error);
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Offline);
    QVERIFY(client.link->sent.isEmpty());
}

void TestClient::handlersMayDeleteTheClient()
{
    auto client = std::make_unique<Client>();
    int runs = 0;
    for (int i = 0; i < 5; ++i) {
        client->api.call(GetPeople{}, this, [&](const auto &) {
            if (++runs == 2)
                client.reset();
        });
    }
    QTRY_COMPARE(runs, 2);
    settle();
    QCOMPARE(runs, 2);
}

void TestClient::handlersMayCallAndNest()
{
    Client client;
    QStringList log;
    client.api.call(GetPeople{}, this, [&](const auto &) {
        log << QStringLiteral("outer");
        QEventLoop loop;
        client.api.call(GetPeople{}, this, [&](const auto &) {
            log << QStringLiteral("inner");
            loop.quit();
        });
        loop.exec();
        log << QStringLiteral("outer again");
    });
    QTRY_COMPARE(log, texts({"outer", "inner", "outer again"}));
}

// They have left, so that Offline, which says that nothing was sent, would be a lie.
void TestClient::closingEndsCallsAsCutOff()
{
    Client client;
    client.link->replies.clear();
    int cut = 0;
    for (int i = 0; i < 3; ++i)
        client.api.call(GetPeople{}, this, [&](const auto &reply) {
            cut += reply.error() == ApiError{Kind::Network, 0, {}, QStringLiteral("CLOSED")};
        });
    client.api.close();
    QTRY_COMPARE(cut, 3);
}

void TestClient::manyRepliesKeepTheirOrder()
{
    Client client;
    QList<int> order;
    for (int i = 0; i < 2000; ++i)
        client.api.call(GetPeople{}, this, [&order, i](const auto &) { order.append(i); });
    QTRY_COMPARE(order.size(), 2000);
    QVERIFY(std::ranges::is_sorted(order));
}

void TestClient::aliasesAreTriedOnce()
{
    Client client;
    client.link->replies[QStringLiteral("delete_group_folder")] = unknownAction;
    client.link->replies[QStringLiteral("delete_group_file_folder")] = done;
    QSignalSpy changed(&client.api, &ApiClient::capabilitiesChanged);
    int good = 0;
    client.api.call(Renamed{QStringLiteral("/f")}, this, [&](const auto &reply) { good += reply.ok(); });
    QTRY_COMPARE(good, 1);
    QCOMPARE(client.link->sent.size(), 2);
    QCOMPARE(client.link->sent[1].params, client.link->sent[0].params);
    QCOMPARE(changed.size(), 1);
    QVERIFY(client.api.supports<Renamed>());
    QVERIFY(!client.api.supports(QLatin1String("delete_group_folder")));
    client.api.call(Renamed{}, this, [&](const auto &reply) { good += reply.ok(); });
    QTRY_COMPARE(good, 2);
    QCOMPARE(client.link->sent.size(), 3); // the name that works, at once
    QCOMPARE(client.link->sent[2].action, QStringLiteral("delete_group_file_folder"));
}

void TestClient::backendsChooseTheName()
{
    Client client;
    client.link->replies[QStringLiteral("delete_group_file_folder")] = done;
    client.api.setBackend(Backend::Lagrange);
    bool good = false;
    client.api.call(Renamed{}, this, [&](const auto &reply) { good = reply.ok(); });
    QTRY_VERIFY(good);
    QCOMPARE(client.link->sent.size(), 1);
    QCOMPARE(client.link->sent[0].action, QStringLiteral("delete_group_file_folder"));
}

void TestClient::refusalsAreNotTriedUnderOtherNames()
{
    Client client;
    client.link->replies[QStringLiteral("delete_group_folder")] = refused;
    std::optional<ApiError> error;
    client.api.call(Renamed{}, this, [&](const auto &reply) { error = reply.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Rejected);
    QCOMPARE(client.link->sent.size(), 1);
    QCOMPARE(client.api.capabilities().knowledge(QStringLiteral("delete_group_folder")),
             Capabilities::Knowledge::Proven);
}

void TestClient::deniedActionsAreNotAskedAgain()
{
    Client client;
    for (const char *name : {"delete_group_folder", "delete_group_file_folder", "remove_folder"})
        client.link->replies[QLatin1String(name)] = unknownAction;
    int unsupported = 0;
    const auto count = [&](const auto &reply) { unsupported += reply.error().kind == Kind::Unsupported; };
    client.api.call(Renamed{}, this, count);
    QTRY_COMPARE(unsupported, 1);
    QCOMPARE(client.link->sent.size(), 3);
    QVERIFY(!client.api.supports<Renamed>());
    client.api.call(Renamed{}, this, count);
    QCOMPARE(unsupported, 1); // from the event loop, as always
    QTRY_COMPARE(unsupported, 2);
    QCOMPARE(client.link->sent.size(), 3);
    client.api.setBackend(Backend::NapCat); // another server: everything is open again
    QVERIFY(client.api.supports<Renamed>());
}

void TestClient::tablesAreOnlyABeginning()
{
    Client client;
    QSignalSpy changed(&client.api, &ApiClient::capabilitiesChanged);
    client.api.setBackend(Backend::Lagrange);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!client.api.supports(QLatin1String("send_group_sign")));
    QVERIFY(client.api.supports(QLatin1String("set_group_ban")));
    Capabilities known = client.api.capabilities();
    QVERIFY(known.learn(QStringLiteral("send_group_sign"), true));
    QVERIFY(known.supports(QStringLiteral("send_group_sign")));
}

void TestClient::streamsDeliverPartsUntilTheResponse()
{
    Client client;
    QStringList chunks;
    QPointer<PendingCall> call =
        client.api.call(Download{}, this, [&](const Result<Part> &part) { chunks.append(part->chunk); });
    settle();
    const quint64 id = client.link->sent.at(0).id;
    client.link->answer(
        id, "{\"retcode\":0,\"stream\":\"stream-action\",\"data\":{\"type\":\"stream\",\"chunk\":\"a\"}}");
    client.link->answer(
        id, "{\"retcode\":0,\"stream\":\"stream-action\",\"data\":{\"type\":\"stream\",\"chunk\":\"b\"}}");
    QTRY_COMPARE(chunks.size(), 2);
    QVERIFY(call);
    client.link->answer(id, "{\"retcode\":0,\"data\":{\"type\":\"response\",\"chunk\":\"end\"}}");
    QTRY_COMPARE(chunks, texts({"a", "b", "end"}));
    QTRY_VERIFY(!call);
}

void TestClient::streamsEndWithTheFirstError()
{
    Client client;
    QList<bool> parts;
    client.api.call(Download{}, this, [&](const Result<Part> &part) { parts.append(part.ok()); });
    settle();
    const quint64 id = client.link->sent.at(0).id;
    client.link->answer(id, "{\"retcode\":0,\"data\":{\"type\":\"stream\"}}");
    client.link->answer(id, "{\"retcode\":1200,\"status\":\"failed\",\"data\":{\"type\":\"stream\"}}");
    client.link->answer(id, "{\"retcode\":0,\"data\":{\"type\":\"stream\"}}");
    QTRY_COMPARE(parts, (QList<bool>{true, false}));
    QCOMPARE(client.api.openCalls(), 0);
    client.api.call(Download{}, this, [&](const Result<Part> &part) { parts.append(part.ok()); });
    QTRY_COMPARE(parts.size(), 3); // an unfinished one has its deadline
    QVERIFY(!parts.last());
}

void TestClient::eventsMergeOnlyIntoTheLastOfTheirUser()
{
    Client client;
    QStringList seen;
    EventCounters counters;
    connect(&client.api, &ApiClient::eventsArrived, this, [&](const EventBatch &batch) {
        counters = batch.counters;
        for (const WireEvent &event : batch.events)
            seen << (event.type == 1 ? std::any_cast<QString>(event.value) : QStringLiteral("left"));
    });
    client.link->feed(cardEvent(7, "a"));
    client.link->feed(cardEvent(7, "b"));
    client.link->feed(cardEvent(8, "x"));
    client.link->feed(leaveEvent(7));
    client.link->feed(leaveEvent(7)); // never merged
    client.link->feed(cardEvent(7, "c"));
    client.link->feed(cardEvent(7, "d"));
    QTRY_COMPARE(seen, texts({"b", "x", "left", "left", "d"}));
    QCOMPARE(counters.received, 7u);
    QCOMPARE(counters.merged, 2u);
    QCOMPARE(counters.handedOver, 5u);
}

void TestClient::unknownEventsComeAsText()
{
    Client client;
    EventBatch last;
    connect(&client.api, &ApiClient::eventsArrived, this, [&](const EventBatch &batch) { last = batch; });
    const QByteArray unknown =
        "{\"post_type\":\"notice\",\"notice_type\":\"new_thing\",\"x\":\"" + QByteArray(9000, 'x') + "\"}";
    for (int i = 0; i < 50; ++i)
        client.link->feed(unknown);
    client.link->feed(
        "{\"post_type\":\"notice\",\"notice_type\":\"group_card\"}"); // a known one, without its ids
    QTRY_COMPARE(last.raw.size(), EventQueue::maxRaw);
    QCOMPARE(last.raw.constFirst().size(), EventQueue::maxRawLength);
    QCOMPARE(last.counters.unknown, 50u);
    QCOMPARE(last.counters.broken, 1u);
    QCOMPARE(last.counters.received, 0u);
}

void TestClient::oneBatchIsInFlight()
{
    QList<std::size_t> batches;
    EventQueue queue([&](EventBatch batch) { batches.append(batch.events.size()); });
    queue.push({{}, 1, 1, 1, true});
    QTRY_COMPARE(batches.size(), 1);
    for (int i = 0; i < 10; ++i)
        queue.push({{}, 1, 1, i, true});
    QTest::qWait(3 * EventQueue::intervalMs); // nothing may come now: the GUI has not taken the first
    QCOMPARE(batches.size(), 1);
    queue.taken();
    QTRY_COMPARE(batches, (QList<std::size_t>{1, 10}));
}

void TestClient::overflowMeansResync()
{
    EventBatch last;
    EventQueue queue([&](EventBatch batch) { last = std::move(batch); });
    const qint64 sent = qint64(EventQueue::maxWaiting) + 5;
    for (qint64 i = 0; i < sent; ++i)
        queue.push({{}, 2, 1, i, false});
    QCOMPARE(queue.waiting(), std::size_t(5));
    QTRY_COMPARE(last.events.size(), std::size_t(5));
    QVERIFY(last.resync);
    QCOMPARE(last.counters.overflowed, EventQueue::maxWaiting);
    QCOMPARE(last.counters.received,
             last.counters.handedOver + last.counters.overflowed + last.counters.merged);
    queue.taken();
    queue.push({{}, 2, 1, 1, false});
    QTRY_COMPARE(last.events.size(), std::size_t(1));
    QVERIFY(!last.resync); // said once
}

void TestClient::statesArrive()
{
    Client client;
    QList<LinkPhase> phases;
    connect(&client.api, &ApiClient::stateChanged, this,
            [&](const LinkState &state) { phases.append(state.phase); });
    client.api.open();
    client.api.open();
    QTRY_COMPARE(phases, QList<LinkPhase>{LinkPhase::Connected});
    QCOMPARE(client.api.state().phase, LinkPhase::Connected);
    client.api.close();
    QTRY_COMPARE(phases, (QList<LinkPhase>{LinkPhase::Connected, LinkPhase::Offline}));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
