// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joinrequestmodel.h"
#include "models/requestfilter.h"

#include <QAbstractItemModelTester>
#include <QConcatenateTablesProxyModel>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

using State = RequestRow::State;
using View = RequestFilter::View;
constexpr auto modelTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

RequestRow request(const QString &flag, const QString &name = QStringLiteral("小林"), qint64 group = 1)
{
    RequestRow row;
    row.account = QStringLiteral("one");
    row.request.flag = flag;
    row.request.nickname = name;
    row.request.groupId = GroupId(group);
    row.request.userId = UserId(70000 + flag.toLongLong());
    row.request.time = 1'700'000'000 + flag.toLongLong();
    return row;
}

RequestRow request(const char *flag, const QString &name = QStringLiteral("小林"), qint64 group = 1)
{
    return request(QString::fromLatin1(flag), name, group);
}

} // namespace

class TestJoinRequestModel : public QObject {
    Q_OBJECT
private slots:
    void listsAndEventsNameTheSameRequestAlike_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("same");
        QTest::newRow("go-cqhttp, NapCat") << "1716000000000001"
                                           << "1716000000000001" << true;
        QTest::newRow("LLBot") << "1|1716000000000001|7|0"
                               << "1716000000000001" << true;
        QTest::newRow("Lagrange, short event") << "55-1-1"
                                               << "55-1-1-0" << true;
        QTest::newRow("another number") << "1|2|7|0"
                                        << "3" << false;
        QTest::newRow("unknown servers are taken at their word") << "a-b-c-d"
                                                                 << "a-b-c-e" << false;
    }
    void listsAndEventsNameTheSameRequestAlike()
    {
        QFETCH(QString, event);
        QFETCH(QString, list);
        QFETCH(bool, same);
        QCOMPARE(request(event).key() == request(list).key(), same);
        QVERIFY(request(event).key() != request(event, {}, 2).key());
    }

    void questionsAndAnswersAreToldApart_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::newRow("both") << "问题：从哪里来？\n答案：朋友"
                              << "从哪里来？"
                              << "朋友";
        QTest::newRow("on one line") << "问题:谁? 答案:我"
                                     << "谁?"
                                     << "我";
        QTest::newRow("no question") << "我想加入"
                                     << ""
                                     << "我想加入";
        QTest::newRow("no answer") << "问题：谁？\n答案："
                                   << "谁？"
                                   << "";
        QTest::newRow("an answer that plays tricks") << "问题：谁？\n答案：我\n答案：他"
                                                     << "谁？"
                                                     << "我\n答案：他";
        QTest::newRow("a question in the middle is none") << "有问题：谁？"
                                                          << ""
                                                          << "有问题：谁？";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
    }
    void questionsAndAnswersAreToldApart()
    {
        QFETCH(QString, comment);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        const auto [asked, said] = splitComment(comment);
        QCOMPARE(asked, question);
        QCOMPARE(said, answer);
    }

    void rowsChangeInPlace()
    {
        JoinRequestModel model;
        QAbstractItemModelTester tester(&model, modelTest);
        model.applyBatch({request("1"), request("2"), request("3")});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset),
            removed(&model, &QAbstractItemModel::rowsRemoved),
            changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.update(request("2").key(), [](RequestRow &row) { row.state = State::Waiting; }));
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.remove(request("1").key()));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("小林")));
    }

    void namesAreOneLineAndNeverEmpty()
    {
        QCOMPARE(request("1", QStringLiteral("a\nb")).displayName(), QStringLiteral("a b"));
        QCOMPARE(request("1", QStringLiteral("\u202e")).displayName(), QStringLiteral("70001"));
    }

    void theFilterShowsOneViewNewestFirst()
    {
        JoinRequestModel model;
        RequestFilter filter;
        QAbstractItemModelTester tester(&filter, modelTest);
        filter.setSourceModel(&model);
        RequestRow invite = request("4");
        invite.request.kind = JoinRequest::Kind::Invite;
        RequestRow filtered = request("5");
        filtered.request.suspicious = true;
        RequestRow done = request("6");
        done.state = State::HandledElsewhere;
        model.applyBatch({request("1"), request("3"), invite, filtered, done, request("2")});
        QCOMPARE(filter.rowCount(), 5);
        QCOMPARE(filter.rowAt(0).request.flag, QStringLiteral("5"));
        QCOMPARE(filter.rowAt(4).request.flag, QStringLiteral("1"));
        QTRY_COMPARE(filter.count(View::Open), 5);
        QCOMPARE(filter.count(View::Joins), 3);
        QCOMPARE(filter.count(View::Invites), 1);
        QCOMPARE(filter.count(View::Filtered), 1);
        QCOMPARE(filter.count(View::Handled), 1);
        filter.setView(View::Invites);
        QCOMPARE(filter.rowCount(), 1);
        filter.setView(View::Handled);
        QCOMPARE(filter.rowAt(0).request.flag, QStringLiteral("6"));
    }

    void whatIsAnsweredStaysInSightUntilTheViewChanges()
    {
        JoinRequestModel model;
        RequestFilter filter;
        filter.setSourceModel(&model);
        model.applyBatch({request("1"), request("2")});
        model.update(request("1").key(), [](RequestRow &row) { row.state = State::Approved; });
        QCOMPARE(filter.rowCount(), 2);
        QTRY_COMPARE(filter.count(View::Open), 1);
        filter.forgetAnswered();
        QCOMPARE(filter.rowCount(), 1);
        model.update(request("2").key(), [](RequestRow &row) { row.hidden = true; });
        QCOMPARE(filter.rowCount(), 0); // put away by hand: at once
    }

    void severalAccountsAndGroupsAreSearchedTogether()
    {
        JoinRequestModel one, two;
        QConcatenateTablesProxyModel all;
        all.addSourceModel(&one);
        all.addSourceModel(&two);
        RequestFilter filter;
        QAbstractItemModelTester tester(&filter, modelTest);
        filter.setSourceModel(&all);
        one.applyBatch({request("1", QStringLiteral("张小琳")), request("2", QStringLiteral("b"), 2)});
        RequestRow other = request("3", QStringLiteral("李四"));
        other.account = QStringLiteral("two");
        two.applyBatch({other});
        QCOMPARE(filter.rowCount(), 3);
        filter.setQuery(QStringLiteral("zxl"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowAt(0).request.nickname, QStringLiteral("张小琳"));
        filter.setQuery(QStringLiteral("70003"));
        QCOMPARE(filter.rowAt(0).account, QStringLiteral("two"));
        filter.setQuery({});
        filter.setScope(QStringLiteral("one"), GroupId(1));
        QCOMPARE(filter.rowCount(), 1);
        QTRY_COMPARE(filter.openEverywhere(), 3);
        all.removeSourceModel(&two);
        filter.setScope({}, {});
        QCOMPARE(filter.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestJoinRequestModel)
#include "tst_joinrequestmodel.moc"
