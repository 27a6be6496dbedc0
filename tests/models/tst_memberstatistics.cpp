// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberfilter.h"
#include "models/memberstatistics.h"
#include "people.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

constexpr qint64 noon = 1'700'049'600; // Wednesday 2023-11-15, 12:00 UTC
constexpr qint64 day = people::day;

Member person(qint64 id, qint64 joined, qint64 spoke)
{
    Member member;
    member.userId = UserId(id);
    member.joinTime = joined;
    member.lastSpoke = spoke;
    return member;
}

MemberStatistics statisticsOf(const QList<Member> &members, qint64 now = noon)
{
    return MemberStatistics::of({members.data(), std::size_t(members.size())}, MemberCalendar(now));
}

int sum(const QList<MemberFigure> &figures)
{
    int result = 0;
    for (const MemberFigure &each : figures)
        result += each.count;
    return result;
}

QList<MemberFigure> figuresOf(const MemberStatistics &s)
{
    return s.standing + s.spoke + s.weeks + s.levels + QList{s.muted, s.spokeIn30Days};
}

} // namespace

class TestMemberStatistics : public QObject {
    Q_OBJECT
private slots:
    void lastSpokeGoesByLocalDays_data()
    {
        QTest::addColumn<qint64>("joined");
        QTest::addColumn<qint64>("spoke");
        QTest::addColumn<int>("step");
        const qint64 midnight = noon - 12 * 3600;
        const qint64 joined = noon - 400 * day;
        const auto row = [&](const char *name, qint64 spoke, Spoke step) {
            QTest::newRow(name) << joined << spoke << int(step);
        };
        row("a moment ago", noon - 1, Spoke::Today);
        row("the clock of the server is a little fast", noon + 60, Spoke::Today);
        row("first second of today", midnight, Spoke::Today);
        row("last second of yesterday", midnight - 1, Spoke::Days7);
        row("seven days ago, early", midnight - 7 * day, Spoke::Days7);
        row("a second before", midnight - 7 * day - 1, Spoke::Days30);
        row("thirty days ago, early", midnight - 30 * day, Spoke::Days30);
        row("a second before that", midnight - 30 * day - 1, Spoke::Days90);
        row("ninety days ago, early", midnight - 90 * day, Spoke::Days90);
        row("long ago", midnight - 90 * day - 1, Spoke::Longer);
        row("never", 0, Spoke::Never);
        row("in the future", noon + day, Spoke::Unknown);
        row("the moment of joining", joined, Spoke::Unknown);
        QTest::newRow("nothing is told") << qint64(0) << qint64(0) << int(Spoke::Unknown);
    }
    void lastSpokeGoesByLocalDays()
    {
        QFETCH(qint64, joined);
        QFETCH(qint64, spoke);
        QFETCH(int, step);
        const MemberStatistics s = statisticsOf({person(1, joined, spoke)});
        for (int i = 0; i < spokeSteps; ++i)
            QCOMPARE(s.spoke[i].count, i == step ? 1 : 0);
        QCOMPARE(s.spokeIn30Days.count, step <= int(Spoke::Days30) ? 1 : 0);
    }

    void weeksBeginOnMonday()
    {
        const qint64 monday = noon - 12 * 3600 - 2 * day;
        const MemberStatistics s = statisticsOf({
            person(1, monday, 0), person(2, noon, 0), person(3, monday - 1, 0),
            person(4, monday - 11 * 7 * day, 0), // the first second of the oldest week
            person(5, monday - 11 * 7 * day - 1, 0), person(6, 0, 0), // not told
            person(7, noon + day, 0), // later this week is in the future
        });
        QCOMPARE(s.weeks.size(), 12);
        QCOMPARE(s.weeks.last().count, 2);
        QCOMPARE(s.weeks[10].count, 1);
        QCOMPARE(s.weeks.first().count, 1);
        QCOMPARE(sum(s.weeks), 4);
        QCOMPARE(s.weeks.last().slice.first, monday);
    }

    void everybodyStandsSomewhere()
    {
        QList<Member> members{person(1, 1, 0), person(2, 1, 0), person(3, 1, 0), person(4, 1, 0)};
        members[0].role = Role::Owner;
        members[0].title = QStringLiteral("an owner stays the owner");
        members[1].role = Role::Admin;
        members[2].title = QStringLiteral("poet");
        members[3].title = QStringLiteral("  ");
        const MemberStatistics s = statisticsOf(members);
        for (const MemberFigure &each : s.standing)
            QCOMPARE(each.count, 1);
    }

    void missingLevelsAreNamedOnlyWhenThereAreAny()
    {
        Member known = person(1, 1, 0), missing = person(2, 1, 0);
        known.level = 100;
        QCOMPARE(statisticsOf({known}).levels.size(), 6);
        QCOMPARE(statisticsOf({known}).levels.last().count, 1);
        QCOMPARE(statisticsOf({known, missing}).levels.size(), 7);
        QCOMPARE(statisticsOf({known, missing}).levels.last().count, 1);
    }

    void nobodyGivesZeros()
    {
        const MemberStatistics s = statisticsOf({});
        QCOMPARE(s.total, 0);
        QCOMPARE(sum(figuresOf(s)), 0);
        QCOMPARE(s.spoke.size(), spokeSteps);
    }

    /// A figure and the list it leads to are the same people, whatever the data.
    void everyFigureAgreesWithItsFilter()
    {
        MemberModel model;
        model.setNow(people::now);
        model.assign(people::randomMembers(3000));
        const auto &records = model.records();
        const MemberStatistics s = MemberStatistics::of(records, MemberCalendar(people::now));
        QCOMPARE(s.total, 3000);
        QCOMPARE(sum(s.standing), 3000);
        QCOMPARE(sum(s.spoke), 3000);
        QCOMPARE(sum(s.levels), 3000);
        MemberFilter filter;
        filter.setMembers(&model);
        for (const MemberFigure &figure : figuresOf(s)) {
            filter.setSlice(figure.slice);
            QCOMPARE(filter.rowCount(), figure.count);
            QCOMPARE(filter.sliceCount(), figure.count);
        }
        QVERIFY(s.muted.count > 0);
        filter.setSlice({});
        QCOMPARE(filter.rowCount(), 3000);
    }

    void theSliceFollowsTheMembersAndTheTime()
    {
        MemberModel model;
        model.setNow(noon);
        model.assign({person(1, noon - 400 * day, noon - 3 * day), person(2, noon - 400 * day, 0)});
        MemberFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setMembers(&model);
        filter.setSlice(MemberSlice::of(Spoke::Days7, Spoke::Days7));
        QCOMPARE(filter.visibleUsers(), QList{UserId(1)});
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        model.update(UserId(1), [](Member &member) { member.lastSpoke = noon; });
        QCOMPARE(removed.size(), 1);
        QCOMPARE(filter.rowCount(), 0);
        model.setNow(noon + day); // today's words are yesterday's now
        QCOMPARE(filter.visibleUsers(), QList{UserId(1)});
        QCOMPARE(filter.sliceCount(), 1);
    }

    void aSliceCombinesWithChipsAndGoesWithThem()
    {
        MemberModel model;
        model.setNow(people::now);
        model.assign(people::randomMembers(500));
        MemberFilter filter;
        filter.setMembers(&model);
        filter.setSlice(MemberSlice::of(Spoke::Never, Spoke::Never));
        const int never = filter.rowCount();
        QCOMPARE(never, filter.count(MemberFilter::Chip::NeverSpoke));
        filter.setChip(MemberFilter::Chip::Admins, MemberFilter::ChipState::Excluded);
        QVERIFY(filter.rowCount() < never);
        filter.clearChips();
        QVERIFY(!filter.slice());
        QCOMPARE(filter.rowCount(), 500);
    }
};

QTEST_GUILESS_MAIN(TestMemberStatistics)
#include "tst_memberstatistics.moc"
