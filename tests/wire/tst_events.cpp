// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every event against the fixtures of every server, and what messages say in both formats.
#include "core/frame.h"
#include "events/decodeevent.h"
#include "events/eventhub.h"
#include "events/eventtypes.h"
#include "wire/fixtures.h"
#include "wire/shown.h"

#include <QJsonDocument>
#include <QMetaMethod>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;
using namespace qundesk::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

struct Decoded {
    std::optional<WireEvent> event;
    QString problem;
};

Decoded decode(const QByteArray &bytes)
{
    FrameReader reader;
    auto frame = reader.parse(QByteArrayView(bytes));
    if (!frame)
        return {{}, QStringLiteral("not JSON")};
    json::Run run;
    auto event = decodeEvent(**frame, run);
    return {std::move(event), run.problem};
}

QList<QMetaMethod> hubSignals()
{
    QList<QMetaMethod> out;
    const QMetaObject &meta = EventHub::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        if (meta.method(i).methodType() == QMetaMethod::Signal)
            out << meta.method(i);
    }
    return out;
}

/// The names of the signals that \a event makes, one per emission.
QStringList emittedBy(const WireEvent &event)
{
    EventHub hub;
    std::vector<std::pair<QString, std::unique_ptr<QSignalSpy>>> spies;
    for (const QMetaMethod &signal : hubSignals())
        spies.emplace_back(QString::fromLatin1(signal.name()), std::make_unique<QSignalSpy>(&hub, signal));
    hub.deliver(event);
    QStringList out;
    for (const auto &[name, spy] : spies) {
        for (qsizetype i = 0; i < spy->size(); ++i)
            out << name;
    }
    return out;
}

template <class... Es> QJsonValue shownAny(const std::any &value, const std::tuple<Es...> *)
{
    QJsonValue out;
    static_cast<void>(
        ((std::any_cast<Es>(&value) && (out = shown(*std::any_cast<Es>(&value)), true)) || ...));
    return out;
}
QJsonValue shownAny(const std::any &value) { return shownAny(value, static_cast<EventTypes *>(nullptr)); }

QString plain(const MessageContent &content)
{
    QString out;
    for (const Segment &segment : content.segments)
        out += QLatin1Char('<') + segment.type + QLatin1Char('|') + segment.text + segment.target
            + QLatin1Char('>');
    return out;
}

} // namespace

class EventsTest : public QObject {
    Q_OBJECT

private slots:
    void everySignalHasAFixture()
    {
        QSet<QString> tested;
        for (const Fixture &fixture : eventFixtures())
            tested.insert(fixture.content.value(key("signal")).toString());
        const auto all = hubSignals();
        QCOMPARE(all.size(), qsizetype(std::tuple_size_v<EventTypes>));
        for (const QMetaMethod &signal : all)
            QVERIFY2(tested.contains(QString::fromLatin1(signal.name())), signal.name().constData());
    }

    void eventBecomesItsSignal_data()
    {
        QTest::addColumn<QJsonObject>("fixture");
        for (const Fixture &fixture : eventFixtures())
            QTest::newRow(fixture.tag().constData()) << fixture.content;
    }
    void eventBecomesItsSignal()
    {
        QFETCH(QJsonObject, fixture);
        const QString signal = fixture.value(key("signal")).toString();
        const QByteArray bytes = QJsonDocument(fixture.value(key("event")).toObject()).toJson();
        const Decoded decoded = decode(bytes);
        QCOMPARE(decoded.problem, QString());
        QCOMPARE(decoded.event.has_value(), signal != QLatin1String("unhandled"));
        if (!decoded.event)
            return;
        QCOMPARE(emittedBy(*decoded.event), signal.isEmpty() ? QStringList() : QStringList(signal));
        QCOMPARE(QJsonValue(decoded.event->group), fixture.value(key("group")));
        QCOMPARE(QJsonValue(decoded.event->user), fixture.value(key("user")));
        const QString problem = difference(fixture.value(key("expect")), shownAny(decoded.event->value));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void unreadableEventSaysWhy()
    {
        const Decoded decoded = decode(R"({"post_type":"notice","notice_type":"group_card","group_id":1})");
        QVERIFY(!decoded.event);
        QCOMPARE(decoded.problem, QStringLiteral("missing: field user_id"));
    }

    void unknownEventIsNoProblem()
    {
        const Decoded decoded = decode(R"({"post_type":"notice","notice_type":"brand_new","group_id":1})");
        QVERIFY(!decoded.event);
        QCOMPARE(decoded.problem, QString());
    }

    void repliesAreNoEvents()
    {
        QVERIFY(!decode(R"({"status":"ok","retcode":0,"data":{"post_type":"notice"}})").event);
    }

    void rawEventIsHandedOn()
    {
        EventHub hub;
        QSignalSpy spy(&hub, &EventHub::unhandled);
        hub.deliverUnhandled(QStringLiteral("{}"));
        QCOMPARE(spy.size(), 1);
    }

    void onlyStatesMayBeMerged()
    {
        const auto joined =
            decode(R"({"post_type":"notice","notice_type":"group_increase","group_id":1,"user_id":2})");
        const auto card =
            decode(R"({"post_type":"notice","notice_type":"group_card","group_id":1,"user_id":2})");
        QVERIFY(joined.event && card.event);
        QVERIFY(!joined.event->latestWins);
        QVERIFY(card.event->latestWins);
        QVERIFY(joined.event->type != card.event->type);
    }

    void idsAsTextsSurvive()
    {
        const auto left = decode(R"({"post_type":"notice","notice_type":"group_decrease","sub_type":"kick",
            "group_id":"9007199254740993","user_id":9007199254740993})");
        QVERIFY(left.event);
        QCOMPARE(left.event->group, 9007199254740993);
        QCOMPARE(left.event->user, 9007199254740993);
    }

    void liftedMuteHasNoEnd()
    {
        const auto lifted = decode(R"({"post_type":"notice","notice_type":"group_ban","sub_type":"lift_ban",
            "group_id":1,"user_id":2,"duration":99,"time":1000})");
        QVERIFY(lifted.event);
        QCOMPARE(std::any_cast<const MemberMuted &>(lifted.event->value).mutedUntil(), 0);
        const auto muted = decode(R"({"post_type":"notice","notice_type":"group_ban","sub_type":"ban",
            "group_id":1,"user_id":2,"duration":99,"time":1000})");
        QVERIFY(muted.event);
        QCOMPARE(std::any_cast<const MemberMuted &>(muted.event->value).mutedUntil(), 1099);
    }

    void cqTextIsTakenApart_data()
    {
        QTest::addColumn<QString>("cq");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char *name, const char *cq, const char *parts) {
            QTest::newRow(name) << QString::fromUtf8(cq) << QString::fromUtf8(parts);
        };
        row("empty", "", "");
        row("text", "hello", "<text|hello>");
        row("code only", "[CQ:at,qq=10001]", "<at|10001>");
        row("around", "a[CQ:face,id=1]b", "<text|a><face|1><text|b>");
        row("adjacent", "[CQ:face,id=1][CQ:face,id=2]", "<face|1><face|2>");
        row("no parameters", "[CQ:shake]", "<shake|>");
        row("escapes", "&#91;x&#93; &amp; a,b", "<text|[x] & a,b>");
        row("escaped once only", "&amp;#91;", "<text|&#91;>");
        row("escaped comma inside", "[CQ:at,qq=1&#44;2]", "<at|1,2>");
        row("equals inside", "[CQ:share,title=x,content=a=b]", "<share|a=b>");
        row("not closed", "a [CQ:at,qq=1", "<text|a [CQ:at,qq=1>");
        row("no code", "a [CQ] b", "<text|a [CQ] b>");
        row("surrogates", "😀[CQ:face,id=1]", "<text|😀><face|1>");
        row("empty code", "[CQ:]", "<|>");
    }
    void cqTextIsTakenApart()
    {
        QFETCH(QString, cq);
        QFETCH(QString, parts);
        QCOMPARE(plain(fromCqText(cq)), parts);
    }

    void messageBecomesPieces()
    {
        using Kind = TextPiece::Kind;
        const auto content =
            fromCqText(QStringLiteral("[CQ:reply,id=-5][CQ:at,qq=10001,name=Ann] a&amp;b[CQ:at,qq=all]"
                                      "[CQ:image,file=p.jpg][CQ:file,path=/x,name=n.txt][CQ:new,x=1]"));
        const QList<TextPiece> expected{{Kind::Reply, {}},
                                        {Kind::At, QStringLiteral("Ann")},
                                        {Kind::Text, QStringLiteral(" a&b")},
                                        {Kind::AtAll, {}},
                                        {Kind::Image, {}},
                                        {Kind::File, QStringLiteral("n.txt")},
                                        {Kind::Other, QStringLiteral("new")}};
        QCOMPARE(piecesOf(content), expected);
        QCOMPARE(
            piecesOf({{{key("text"), key("a"), {}, {}, {}, {}}, {key("text"), key("b"), {}, {}, {}, {}}}}),
            (QList<TextPiece>{{Kind::Text, QStringLiteral("ab")}}));
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "tst_events.moc"
