// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membermodel.h"
#include "models/people.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <thread>

using namespace qundesk;
using Column = MemberModel::Column;
using people::day;
using people::now;

namespace {

Member member(qint64 id, const QString &nickname = {}, const QString &card = {})
{
    Member out;
    out.userId = UserId(id);
    out.nickname = nickname;
    out.card = card;
    return out;
}

QVariant value(const MemberModel &model, qint64 id, Column column, int role = Qt::DisplayRole)
{
    return model.index(model.rowOf(UserId(id)), int(column)).data(role);
}

QStringList namesByRank(const MemberModel &model)
{
    QList<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        return std::pair(model.sortKey(a, Column::Name), model.record(a).userId)
            < std::pair(model.sortKey(b, Column::Name), model.record(b).userId);
    });
    QStringList out;
    for (const int row : rows)
        out += model.record(row).displayName();
    return out;
}

} // namespace

class TestMemberModel : public QObject {
    Q_OBJECT
private slots:
    void nameIsCardThenNicknameThenNumber()
    {
        MemberModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.assign({member(1, QStringLiteral("nick"), QStringLiteral("card")),
                      member(2, QStringLiteral("nick")), member(3, QStringLiteral(" "))});
        QCOMPARE(value(model, 1, Column::Name).toString(), QStringLiteral("card"));
        QCOMPARE(value(model, 2, Column::Name).toString(), QStringLiteral("nick"));
        QCOMPARE(value(model, 3, Column::Name).toString(), QStringLiteral("3"));
        QCOMPARE(value(model, 3, Column::Level, MemberModel::IdRole).toLongLong(), 3);
    }

    void everyColumnHasAHeaderAndSaysUnknownInWords()
    {
        MemberModel model;
        model.setNow(now);
        model.assign({member(1)});
        for (int column = 0; column < MemberModel::columns; ++column)
            QVERIFY2(!model.headerData(column, Qt::Horizontal).toString().isEmpty(),
                     qPrintable(QString::number(column)));
        for (const Column column :
             {Column::Level, Column::Sex, Column::Age, Column::Joined, Column::LastSpoke}) {
            QCOMPARE(value(model, 1, column).toString(), QStringLiteral("—"));
            QCOMPARE(value(model, 1, column, Qt::AccessibleTextRole).toString(), QStringLiteral("unknown"));
        }
        QCOMPARE(value(model, 1, Column::MutedUntil, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("not muted"));
    }

    void neverIsSaidOnlyWhereItIsKnown()
    {
        MemberModel model;
        model.setNow(now);
        Member never = member(1), unknown = member(2), future = member(3), spoke = member(4);
        never.joinTime = future.joinTime = spoke.joinTime = now - 9 * day;
        future.lastSpoke = now + day;
        spoke.lastSpoke = 1'699'999'980;
        model.assign({never, unknown, future, spoke});
        const auto text = [&](int id) { return value(model, id, Column::LastSpoke).toString(); };
        QCOMPARE(text(1), QStringLiteral("Never"));
        QCOMPARE(value(model, 1, Column::LastSpoke, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("never spoke"));
        QCOMPARE(text(2), QStringLiteral("—"));
        QCOMPARE(text(3), QStringLiteral("—"));
        QCOMPARE(text(4),
                 QDateTime::fromSecsSinceEpoch(spoke.lastSpoke).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        const auto key = [&](int id) {
            return value(model, id, Column::LastSpoke, MemberModel::SortRole).toLongLong();
        };
        QVERIFY(key(2) < key(1) && key(1) < key(4) && key(2) == key(3));
        QCOMPARE(value(model, 3, Column::Name, MemberModel::ActivityRole).toInt(), int(Activity::Unknown));
    }

    void aMuteCountsDownAndEnds()
    {
        MemberModel model;
        Member muted = member(2, QStringLiteral("Ann"));
        muted.mutedUntil = now + 8054;
        model.assign({member(1), muted, member(3)});
        QCOMPARE(value(model, 2, Column::MutedUntil).toString(), QString()); // no clock yet
        model.setNow(now);
        QCOMPARE(value(model, 2, Column::MutedUntil).toString(), QStringLiteral("2:14:14"));
        QCOMPARE(value(model, 2, Column::MutedUntil, MemberModel::MuteLeftRole).toLongLong(), 8054);
        QVERIFY(value(model, 2, Column::MutedUntil, Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("muted, 2 hour")));

        QSignalSpy changes(&model, &MemberModel::dataChanged);
        model.setNow(now + 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex(), model.index(model.rowOf(UserId(2)), int(Column::MutedUntil)));
        QCOMPARE(changes[0][1].toModelIndex(), changes[0][0].toModelIndex());
        QVERIFY(!changes[0][2].value<QList<int>>().contains(MemberModel::SortRole));

        changes.clear();
        model.setNow(muted.mutedUntil); // far ahead: minutes have passed as well
        QCOMPARE(value(model, 2, Column::MutedUntil).toString(), QString());
        QVERIFY(changes.count() >= 1);
        QCOMPARE(changes[0][0].toModelIndex().column(), 0); // the whole row: it may leave a filter
        QVERIFY(changes[0][2].value<QList<int>>().isEmpty());
        changes.clear();
        model.setNow(muted.mutedUntil + 1);
        QCOMPARE(changes.count(), 0);
    }

    void relativeTimesAreRepaintedOnceAMinute()
    {
        MemberModel model;
        model.assign(people::randomMembers(20));
        for (int row = 0; row < model.rowCount(); ++row) {
            const UserId user = model.record(row).userId;
            model.update(user, [](Member &each) { each.mutedUntil = 0; });
        }
        const qint64 start = now / 60 * 60;
        model.setNow(start);
        QSignalSpy changes(&model, &MemberModel::dataChanged);
        for (int second = 1; second <= 120; ++second)
            model.setNow(start + second);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes[0][0].toModelIndex().column(), int(Column::Joined));
        QCOMPARE(changes[0][1].toModelIndex().column(), int(Column::LastSpoke));
    }

    void anUnmuteFromTheServerStopsTheCountdown()
    {
        MemberModel model;
        model.setNow(now);
        Member muted = member(1);
        model.assign({muted});
        model.update(UserId(1), [](Member &each) { each.mutedUntil = now + 600; });
        QCOMPARE(value(model, 1, Column::MutedUntil).toString(), QStringLiteral("0:10:00"));
        model.update(UserId(1), [](Member &each) { each.mutedUntil = 0; });
        QSignalSpy changes(&model, &MemberModel::dataChanged);
        model.setNow(now + 2);
        model.setNow(now + 3);
        QVERIFY(changes.count() <= 1); // the row's end is told at most once more
    }

    void aMarkIsShownSpokenAndLeavesWithItsRow()
    {
        MemberModel model;
        model.assign({member(1), member(2)});
        QSignalSpy changes(&model, &MemberModel::dataChanged);
        model.setMark(UserId(2), RowMark::Sent, Verb::Mute);
        model.setMark(UserId(2), RowMark::Sent, Verb::Mute);
        model.setMark(UserId(9), RowMark::Sent, Verb::Mute);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(value(model, 2, Column::Name, MemberModel::MarkRole).toInt(), int(RowMark::Sent));
        QCOMPARE(value(model, 2, Column::MutedUntil, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("waiting for confirmation"));
        model.setMark(UserId(2), RowMark::Failed, Verb::Kick);
        QCOMPARE(value(model, 2, Column::Name, MemberModel::MarkVerbRole).toInt(), int(Verb::Kick));
        model.clearMark(UserId(2));
        QCOMPARE(changes.count(), 3);
        QCOMPARE(model.mark(UserId(2)), RowMark::None);

        model.setMark(UserId(2), RowMark::Sent, Verb::Kick);
        model.remove(UserId(2));
        model.upsert(member(2));
        QCOMPARE(model.mark(UserId(2)), RowMark::None);
    }

    void namesThatComeLaterTakeTheirPlaceInTheOrder()
    {
        MemberModel model;
        QList<Member> members = people::randomMembers(300);
        model.assign(members.first(100));
        for (const Member &each : members.sliced(100))
            model.upsert(each);
        for (int i = 0; i < 300; i += 3) {
            model.update(members[i].userId,
                         [&](Member &each) { each.card = members[(i * 7) % 300].nickname; });
        }
        QStringList expected = namesByRank(model);
        const QCollator collator = nameCollator();
        for (qsizetype i = 1; i < expected.size(); ++i)
            QVERIFY2(collator.compare(expected[i - 1], expected[i]) <= 0,
                     qPrintable(expected[i - 1] + QStringLiteral(" / ") + expected[i]));
    }

    void ranksThatRunOutOfRoomAreMadeAgain()
    {
        MemberModel model;
        model.assign({member(1, QStringLiteral("a")), member(2, QStringLiteral("b"))});
        QSignalSpy changes(&model, &MemberModel::dataChanged);
        QString name = QStringLiteral("b");
        for (int i = 0; i < 60; ++i) { // each just before the one before it
            name.insert(0, QLatin1Char('a'));
            model.upsert(member(100 + i, name));
        }
        QTRY_VERIFY(changes.count() >= 1);
        const QStringList order = namesByRank(model);
        const QCollator collator = nameCollator();
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY(collator.compare(order[i - 1], order[i]) < 0);
    }

    void aPreparedListFromAnotherThreadEqualsOneMadeHere()
    {
        const QList<Member> members = people::randomMembers(200);
        PreparedMembers prepared;
        std::thread worker([&] { prepared = prepareMembers(members); });
        worker.join();
        MemberModel here, there;
        QSignalSpy resets(&there, &MemberModel::modelReset);
        QAbstractItemModelTester tester(&there, QAbstractItemModelTester::FailureReportingMode::QtTest);
        here.assign(members);
        there.assign(std::move(prepared));
        QCOMPARE(resets.count(), 1);
        QVERIFY(here.records() == there.records());
        QCOMPARE(there.rowCount(), 200);
        const SearchQuery query(QStringLiteral("zxl"));
        for (int row = 0; row < 200; ++row) {
            QCOMPARE(there.sortKey(row, Column::Name), here.sortKey(row, Column::Name));
            QCOMPARE(there.searchKeys().matches(std::size_t(row), query),
                     here.searchKeys().matches(std::size_t(row), query));
            QCOMPARE(there.rowOf(there.record(row).userId), row);
        }
        there.assign(prepareMembers(members.sliced(100)));
        QCOMPARE(there.rowCount(), 100);
        QCOMPARE(resets.count(), 1);
    }

    void ofTwoRecordsOfOneMemberTheLastCounts()
    {
        MemberModel model;
        model.assign({member(1, QStringLiteral("old")), member(2), member(1, QStringLiteral("new"))});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.find(UserId(1))->nickname, QStringLiteral("new"));
    }

    void textColumnsSortByCollationWhenAsked()
    {
        MemberModel model;
        model.assign({member(1, QStringLiteral("b10")), member(2, QStringLiteral("a")),
                      member(3, QStringLiteral("b9"))});
        const auto key = [&](int id) { return model.sortKey(model.rowOf(UserId(id)), Column::Nickname); };
        QVERIFY(key(2) < key(3) && key(3) < key(1)); // numbers by value
        model.update(UserId(2), [](Member &each) { each.nickname = QStringLiteral("c"); });
        QVERIFY(key(1) < key(2));
        model.upsert(member(4, QStringLiteral("b95")));
        QVERIFY(key(1) < key(4) && key(4) < key(2));
    }
};

QTEST_GUILESS_MAIN(TestMemberModel)
#include "tst_membermodel.moc"
