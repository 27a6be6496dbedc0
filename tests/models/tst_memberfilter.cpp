// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberfilter.h"
#include "models/people.h"

#include "core/pinyin.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;
using Chip = MemberFilter::Chip;
using ChipState = MemberFilter::ChipState;
using Column = MemberModel::Column;
using people::day;
using people::now;

namespace {

constexpr auto modelTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

Member member(qint64 id, const QString &nickname = {})
{
    Member out;
    out.userId = UserId(id);
    out.nickname = nickname;
    return out;
}

/// The same filter, written the slow way: no index, no keys made beforehand, no flags.
struct Naive {
    QString query;
    std::array<ChipState, MemberFilter::chips> chips{};
    int silentDays = 30, joinedDays = 7;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool has(const Member &each, Chip chip) const
    {
        const Activity activity = activityOf(each, now);
        switch (chip) {
        case Chip::Admins: return each.role == Role::Admin || each.role == Role::Owner;
        case Chip::Muted: return each.mutedUntil > now;
        case Chip::NeverSpoke: return activity == Activity::Never;
        case Chip::Silent:
            if (activity == Activity::Unknown)
                return false;
            return (activity == Activity::Never ? each.joinTime : each.lastSpoke) <= now - silentDays * day;
        case Chip::JoinedWithin: return each.joinTime > now - joinedDays * day;
        case Chip::HasTitle: return !each.title.isEmpty();
        case Chip::Bots: return each.bot;
        case Chip::Flagged: return each.unfriendly;
        }
        return false;
    }
    bool accepts(const Member &each) const
    {
        for (int i = 0; i < MemberFilter::chips; ++i) {
            const ChipState state = chips[std::size_t(i)];
            if (state != ChipState::Off && has(each, Chip(i)) != (state == ChipState::On))
                return false;
        }
        QString key;
        for (const QString &text : {each.card, each.nickname, each.title})
            appendSearchKeys(text, key);
        key += QString::number(number(each.userId));
        return key.contains(foldQuery(query));
    }
    QList<UserId> users(const MemberModel &model) const
    {
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (accepts(model.record(row)))
                rows.append(row);
        }
        if (column >= 0) {
            std::sort(rows.begin(), rows.end(), [&](int a, int b) {
                return std::pair(model.sortKey(a, Column(column)), model.record(a).userId)
                    < std::pair(model.sortKey(b, Column(column)), model.record(b).userId);
            });
        }
        if (order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        QList<UserId> out;
        for (const int row : rows)
            out.append(model.record(row).userId);
        return out;
    }
};

/// What somebody who follows only the signals believes to see.
class Follower : public QObject {
public:
    explicit Follower(MemberFilter &filter) : m_filter(filter)
    {
        connect(&filter, &MemberFilter::modelReset, this, [this] { users = m_filter.visibleUsers(); });
        connect(&filter, &MemberFilter::layoutChanged, this, [this] {
            QVERIFY(users.size() == m_filter.rowCount()); // a layout change keeps the number of rows
            users = m_filter.visibleUsers();
        });
        connect(&filter, &MemberFilter::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                users.insert(row, m_filter.userAt(row));
        });
        connect(&filter, &MemberFilter::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { users.remove(first, last - first + 1); });
        connect(&filter, &MemberFilter::rowsMoved, this,
                [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                    users.move(from, to > from ? to - 1 : to);
                });
        users = filter.visibleUsers();
    }
    QList<UserId> users;

private:
    MemberFilter &m_filter;
};

QList<int> numbers(const MemberFilter &filter)
{
    QList<int> out;
    for (const UserId user : filter.visibleUsers())
        out.append(int(number(user)));
    return out;
}

} // namespace

class TestMemberFilter : public QObject {
    Q_OBJECT
private slots:
    void findsByCardNicknameNumberTitleAndPinyin_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("card") << QStringLiteral("小琳") << true;
        QTest::newRow("nickname, other case") << QStringLiteral("LINLIN") << true;
        QTest::newRow("number") << QStringLiteral("3456") << true;
        QTest::newRow("title") << QStringLiteral("元老") << true;
        QTest::newRow("initials") << QStringLiteral("zxl") << true;
        QTest::newRow("pinyin") << QStringLiteral("zhangx") << true;
        QTest::newRow("pinyin with spaces") << QStringLiteral("zhang xiao") << true;
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("one letter that is not there") << QStringLiteral("q") << false;
        QTest::newRow("another name") << QStringLiteral("zxm") << false;
        QTest::newRow("across fields") << QStringLiteral("linzhang") << false;
    }
    void findsByCardNicknameNumberTitleAndPinyin()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        Member one = member(1234567, QStringLiteral("LinLin"));
        one.card = QStringLiteral("张小琳");
        one.title = QStringLiteral("元老");
        MemberModel model;
        model.assign({one, member(99, QStringLiteral("其他"))});
        MemberFilter filter;
        filter.setMembers(&model);
        filter.setQuery(typed);
        QCOMPARE(filter.rowOf(UserId(1234567)) >= 0, found);
    }

    void typingOnAndTakingBackEqualsAskingAnew()
    {
        MemberModel model;
        model.setNow(now);
        model.assign(people::randomMembers(3000));
        MemberFilter filter;
        filter.setMembers(&model);
        filter.sort(int(Column::Name));
        Naive naive;
        naive.column = int(Column::Name);
        QAbstractItemModelTester tester(&filter, modelTest);
        Follower follower(filter);
        for (const char *typed :
             {"z", "zh", "zha", "zhan", "zhang", "zha", "", "1", "12", "120", "x", "xl", "王"}) {
            naive.query = QString::fromUtf8(typed);
            filter.setQuery(naive.query);
            QCOMPARE(filter.visibleUsers(), naive.users(model));
            QCOMPARE(follower.users, filter.visibleUsers());
        }
    }

    void chipsCombineWithAndAndCanExclude()
    {
        MemberModel model;
        model.setNow(now);
        model.assign(people::randomMembers(1000));
        MemberFilter filter;
        filter.setMembers(&model);
        Naive naive;
        for (int i = 0; i < MemberFilter::chips; ++i) {
            naive.chips = {};
            naive.chips[std::size_t(i)] = ChipState::On;
            filter.clearChips();
            filter.setChip(Chip(i), ChipState::On);
            QCOMPARE(filter.visibleUsers(), naive.users(model));
            QVERIFY(filter.rowCount() > 0);
            QCOMPARE(filter.count(Chip(i)), filter.rowCount());
            naive.chips[std::size_t(i)] = ChipState::Excluded;
            filter.setChip(Chip(i), ChipState::Excluded);
            QCOMPARE(filter.visibleUsers(), naive.users(model));
            QCOMPARE(filter.count(Chip(i)), filter.total() - filter.rowCount());
        }
        filter.clearChips();
        filter.setChip(Chip::Silent, ChipState::On);
        filter.setChip(Chip::Admins, ChipState::Excluded);
        filter.setSilentDays(60);
        naive.chips = {};
        naive.chips[std::size_t(Chip::Silent)] = ChipState::On;
        naive.chips[std::size_t(Chip::Admins)] = ChipState::Excluded;
        naive.silentDays = 60;
        QCOMPARE(filter.visibleUsers(), naive.users(model));
        QVERIFY(filter.rowCount() > 0 && filter.rowCount() < filter.count(Chip::Silent));
    }

    void unknownTimesAreNeitherNeverNorSilentNorNew()
    {
        MemberModel model;
        model.setNow(now);
        Member nothing = member(1), future = member(2), equal = member(3), fresh = member(4),
               never = member(5);
        future.joinTime = now + day;
        future.lastSpoke = now + day;
        equal.joinTime = equal.lastSpoke = now - 90 * day;
        fresh.joinTime = now - day; // never spoke, but has been here for a day only
        never.joinTime = now - 90 * day;
        model.assign({nothing, future, equal, fresh, never});
        MemberFilter filter;
        filter.setMembers(&model);
        filter.setChip(Chip::NeverSpoke, ChipState::On);
        QCOMPARE(numbers(filter), QList<int>({4, 5}));
        filter.clearChips();
        filter.setChip(Chip::Silent, ChipState::On);
        QCOMPARE(numbers(filter), QList<int>({5}));
        filter.clearChips();
        filter.setChip(Chip::JoinedWithin, ChipState::On);
        QCOMPARE(numbers(filter), QList<int>({4}));
    }

    void countsFollowTheMembersAndAreToldOnce()
    {
        MemberModel model;
        model.setNow(now);
        model.assign(people::randomMembers(50));
        MemberFilter filter;
        filter.setMembers(&model);
        QSignalSpy told(&filter, &MemberFilter::countsChanged);
        QTRY_COMPARE(told.count(), 1);
        const int admins = filter.count(Chip::Admins);
        Member admin = member(1);
        admin.role = Role::Admin;
        model.upsert(admin);
        admin.userId = UserId(2);
        model.upsert(admin);
        QCOMPARE(filter.count(Chip::Admins), admins + 2);
        QCOMPARE(filter.total(), 52);
        model.update(UserId(1), [](Member &each) { each.role = Role::Member; });
        model.remove(UserId(2));
        QCOMPARE(filter.count(Chip::Admins), admins);
        QTRY_COMPARE(told.count(), 2);
    }

    void aMuteThatEndsLeavesTheMutedChip()
    {
        MemberModel model;
        model.setNow(now);
        Member muted = member(1);
        muted.mutedUntil = now + 2;
        model.assign({muted, member(2)});
        MemberFilter filter;
        filter.setMembers(&model);
        filter.setChip(Chip::Muted, ChipState::On);
        QSignalSpy removed(&filter, &MemberFilter::rowsRemoved);
        QSignalSpy changed(&filter, &MemberFilter::dataChanged);
        model.setNow(now + 1);
        QCOMPARE(changed.count(), 1); // the countdown
        QCOMPARE(filter.rowCount(), 1);
        model.setNow(now + 2);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.count(Chip::Muted), 0);
    }

    void oneRowMovesWithOneSignal()
    {
        MemberModel model;
        model.assign(
            {member(1, QStringLiteral("a")), member(2, QStringLiteral("c")), member(3, QStringLiteral("e"))});
        MemberFilter filter;
        filter.setMembers(&model);
        filter.sort(int(Column::Name));
        QAbstractItemModelTester tester(&filter, modelTest);
        QSignalSpy moved(&filter, &MemberFilter::rowsMoved), changed(&filter, &MemberFilter::dataChanged);
        QSignalSpy layouts(&filter, &MemberFilter::layoutChanged);
        const QPersistentModelIndex first = filter.index(0, 0);
        model.update(UserId(1), [](Member &each) { each.card = QStringLiteral("d"); });
        QCOMPARE(numbers(filter), QList<int>({2, 1, 3}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(first.row(), 1);
        model.update(UserId(1), [](Member &each) { each.card = QStringLiteral("dd"); });
        QCOMPARE(moved.count(), 1); // a new name at the old place
    }

    void descendingIsTheExactReverse()
    {
        MemberModel model;
        model.setNow(now);
        model.assign(people::randomMembers(300));
        MemberFilter filter;
        filter.setMembers(&model);
        QAbstractItemModelTester tester(&filter, modelTest);
        for (int column = 0; column < MemberModel::columns; ++column) {
            filter.sort(column, Qt::AscendingOrder);
            QList<UserId> users = filter.visibleUsers();
            Naive naive;
            naive.column = column;
            QCOMPARE(users, naive.users(model));
            filter.sort(column, Qt::DescendingOrder);
            std::reverse(users.begin(), users.end());
            QCOMPARE(filter.visibleUsers(), users);
        }
    }

    void selectionStaysWithThePeopleWhoStay()
    {
        MemberModel model;
        model.setNow(now);
        model.assign(people::randomMembers(500));
        MemberFilter filter;
        filter.setMembers(&model);
        filter.sort(int(Column::Name));
        QItemSelectionModel selection(&filter);
        QSet<UserId> chosen;
        for (int row = 0; row < 500; row += 7) {
            selection.select(filter.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            chosen.insert(filter.userAt(row));
        }
        const auto selected = [&] {
            QSet<UserId> out;
            for (const QModelIndex &index : selection.selectedRows())
                out.insert(filter.userAt(index.row()));
            return out;
        };
        const auto stillThere = [&] {
            QSet<UserId> out;
            for (const UserId user : std::as_const(chosen)) {
                if (filter.rowOf(user) >= 0)
                    out.insert(user);
            }
            return out;
        };
        filter.sort(int(Column::LastSpoke), Qt::DescendingOrder);
        QCOMPARE(selected(), chosen);
        filter.setQuery(QStringLiteral("w"));
        chosen = stillThere();
        QVERIFY(chosen.size() > 5);
        QCOMPARE(selected(), chosen);
        filter.setQuery(QString());
        QCOMPARE(selected(), chosen);
        model.applyBatch(people::randomMembers(40, 77, 9000));
        QCOMPARE(selected(), chosen);
    }

    void selectingAllKeepsThoseWhoStay()
    {
        MemberModel model;
        model.assign(people::randomMembers(200));
        MemberFilter filter;
        filter.setMembers(&model);
        filter.sort(int(Column::Number));
        QItemSelectionModel selection(&filter);
        selection.select(QItemSelection(filter.index(0, 0), filter.index(199, MemberModel::columns - 1)),
                         QItemSelectionModel::Select);
        filter.setQuery(QStringLiteral("w"));
        QVERIFY(filter.rowCount() > 10 && filter.rowCount() < 190);
        QCOMPARE(selection.selectedRows().size(), filter.rowCount());
    }

    void onlyTheseOrAllButThese()
    {
        MemberModel model;
        model.assign({member(1), member(2), member(3)});
        MemberFilter filter;
        filter.setMembers(&model);
        filter.setOnly(QSet<UserId>{UserId(2), UserId(9)});
        QCOMPARE(numbers(filter), QList<int>({2}));
        filter.setOnly(QSet<UserId>{UserId(2)}, ChipState::Excluded);
        QCOMPARE(numbers(filter), QList<int>({1, 3}));
        filter.setOnly({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void theMembersMayGoFirst()
    {
        auto model = std::make_unique<MemberModel>();
        model->assign({member(1), member(2)});
        MemberFilter filter;
        filter.setMembers(model.get());
        QCOMPARE(filter.rowCount(), 2);
        model.reset();
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.total(), 0);
        filter.setQuery(QStringLiteral("a"));
        filter.sort(0);
        QCOMPARE(filter.columnCount(), MemberModel::columns); // a header keeps its columns meanwhile
    }

    void randomChangesUnderFilterAndSortEqualTheSlowWay()
    {
        QRandomGenerator random(5);
        MemberModel model;
        model.setNow(now);
        model.assign(people::randomMembers(60));
        MemberFilter filter;
        filter.setMembers(&model);
        QAbstractItemModelTester tester(&filter, modelTest);
        Follower follower(filter);
        QItemSelectionModel selection(&filter);
        QSet<UserId> chosen;
        connect(&filter, &MemberFilter::rowsAboutToBeRemoved, &selection,
                [&](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        chosen.remove(filter.userAt(row));
                });
        Naive naive;
        for (int step = 0; step < 3000; ++step) {
            if (random.bounded(8) == 0)
                ask(filter, naive, random);
            else
                change(model, random);
            QCOMPARE(filter.visibleUsers(), naive.users(model));
            QCOMPARE(follower.users, filter.visibleUsers());
            for (int i = 0; i < MemberFilter::chips; ++i) {
                const auto &rows = model.records();
                QCOMPARE(filter.count(Chip(i)), int(std::ranges::count_if(rows, [&](const Member &each) {
                             return naive.has(each, Chip(i));
                         })));
            }
            keepSelection(filter, selection, chosen, random);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void ask(MemberFilter &filter, Naive &naive, QRandomGenerator &random)
    {
        static const QStringList queries{QString(),           QStringLiteral("w"),  QStringLiteral("wa"),
                                         QStringLiteral("1"), QStringLiteral("xi"), QStringLiteral("小")};
        switch (random.bounded(4)) {
        case 0:
            naive.query = queries[random.bounded(int(queries.size()))];
            filter.setQuery(naive.query);
            break;
        case 1: {
            const int chip = random.bounded(MemberFilter::chips);
            const auto state = ChipState(random.bounded(3) == 0 ? 1 + random.bounded(2) : 0);
            naive.chips[std::size_t(chip)] = state;
            filter.setChip(Chip(chip), state);
            break;
        }
        case 2:
            naive.silentDays = 20 + random.bounded(40);
            naive.joinedDays = 100 + random.bounded(100);
            filter.setSilentDays(naive.silentDays);
            filter.setJoinedDays(naive.joinedDays);
            break;
        default:
            naive.column = random.bounded(MemberModel::columns);
            naive.order = random.bounded(2) ? Qt::DescendingOrder : Qt::AscendingOrder;
            filter.sort(naive.column, naive.order);
        }
    }

    static void change(MemberModel &model, QRandomGenerator &random)
    {
        const auto anybody = [&random] { return people::randomMember(10'000 + random.bounded(110), random); };
        switch (random.bounded(12)) {
        case 0:
        case 1:
        case 2: model.remove(anybody().userId); break;
        case 3:
        case 4:
            model.update(anybody().userId, [&](Member &each) { each.card = people::randomName(random); });
            break;
        case 5: {
            QList<Member> many;
            QList<UserId> gone;
            for (int i = random.bounded(50); i > 0; --i)
                many.append(anybody());
            for (int i = random.bounded(30); i > 0; --i)
                gone.append(anybody().userId);
            model.applyBatch(many, gone);
            break;
        }
        case 6:
            if (random.bounded(10) == 0) {
                QList<Member> list;
                for (int i = random.bounded(100); i > 0; --i)
                    list.append(anybody());
                model.assign(list);
            }
            break;
        default: model.upsert(anybody());
        }
    }

    static void keepSelection(const MemberFilter &filter, QItemSelectionModel &selection,
                              QSet<UserId> &chosen, QRandomGenerator &random)
    {
        QSet<UserId> selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.insert(filter.userAt(index.row()));
        QCOMPARE(selected, chosen);
        if (filter.rowCount() > 0 && chosen.size() < 12) {
            const int row = random.bounded(filter.rowCount());
            chosen.insert(filter.userAt(row));
            selection.select(filter.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
};

QTEST_GUILESS_MAIN(TestMemberFilter)
#include "tst_memberfilter.moc"
