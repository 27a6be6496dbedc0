// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupfilter.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

constexpr qint64 now = 1'700'000'000;
constexpr auto modelTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

Group group(qint64 id, const char *name, int members = 0)
{
    Group out;
    out.groupId = GroupId(id);
    out.name = QString::fromUtf8(name);
    out.memberCount = members;
    return out;
}

QList<int> numbers(const GroupFilter &filter)
{
    QList<int> out;
    for (int row = 0; row < filter.rowCount(); ++row)
        out.append(int(number(filter.groupAt(row))));
    return out;
}

QVariant value(const GroupListModel &model, int id, int role)
{
    return model.index(model.rowOf(GroupId(id))).data(role);
}

} // namespace

class TestGroupList : public QObject {
    Q_OBJECT
private slots:
    void aFreshListKeepsWhatTheServerDoesNotTell()
    {
        GroupListModel model;
        QAbstractItemModelTester tester(&model, modelTest);
        QSignalSpy resets(&model, &GroupListModel::modelReset),
            inserted(&model, &GroupListModel::rowsInserted);
        model.assignGroups({group(1, "one", 10), group(2, "two", 20)}, now);
        QCOMPARE(resets.count(), 1);
        model.setMyRole(GroupId(1), Role::Owner);
        model.setPendingRequests(GroupId(1), 3);
        model.setWholeMute(GroupId(1), true);
        model.assignGroups({group(3, "three"), group(1, "uno", 11)}, now);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(value(model, 1, GroupListModel::NameRole).toString(), QStringLiteral("uno"));
        QCOMPARE(value(model, 1, GroupListModel::MembersRole).toInt(), 11);
        QCOMPARE(value(model, 1, GroupListModel::MyRoleRole).toInt(), int(Role::Owner));
        QCOMPARE(value(model, 1, GroupListModel::BadgeRole).toInt(), 3);
        QCOMPARE(value(model, 1, GroupListModel::WholeMuteRole), QVariant(true));
        QCOMPARE(model.unknownRoles(), QList<GroupId>{GroupId(3)});
    }

    void aWholeMuteThatOnlyEventsToldIsForgotten()
    {
        GroupListModel model;
        QAbstractItemModelTester tester(&model, modelTest);
        Group told = group(2, "two");
        told.allShut = -1;
        model.assignGroups({group(1, "one"), told, group(3, "three")}, now);
        model.setWholeMute(GroupId(1), true);
        QSignalSpy changed(&model, &GroupListModel::dataChanged);
        model.forgetUntoldWholeMutes();
        QVERIFY(!value(model, 1, GroupListModel::WholeMuteRole).isValid());
        QCOMPARE(value(model, 2, GroupListModel::WholeMuteRole), QVariant(true));
        QCOMPARE(changed.count(), 1);
    }

    void wholeMuteIsReadInTheWordsOfEachServer()
    {
        Group each = group(1, "g");
        QVERIFY(!GroupListModel::wholeMuteOf(each, now).has_value());
        each.allShut = -1;
        QCOMPARE(GroupListModel::wholeMuteOf(each, now), std::optional(true));
        each.allShut = 0;
        QCOMPARE(GroupListModel::wholeMuteOf(each, now), std::optional(false));
        each.allShut.reset();
        each.allShutUntil = 0;
        QCOMPARE(GroupListModel::wholeMuteOf(each, now), std::optional(false));
        each.allShutUntil = now + 100;
        QCOMPARE(GroupListModel::wholeMuteOf(each, now), std::optional(true));
    }

    void unknownIsNoValueAndNotSpoken()
    {
        GroupListModel model;
        model.assignGroups({group(7, " ", 5)}, now);
        QVERIFY(!value(model, 7, GroupListModel::MyRoleRole).isValid());
        QVERIFY(!value(model, 7, GroupListModel::WholeMuteRole).isValid());
        QCOMPARE(value(model, 7, Qt::DisplayRole).toString(), QStringLiteral("7"));
        const QString unknown = value(model, 7, Qt::AccessibleTextRole).toString();
        model.setMyRole(GroupId(7), Role::Admin);
        model.setWholeMute(GroupId(7), true);
        model.setPendingRequests(GroupId(7), 2);
        const QString known = value(model, 7, Qt::AccessibleTextRole).toString();
        QVERIFY(!unknown.contains(QStringLiteral("admin")) && !unknown.contains(QStringLiteral("muted")));
        QVERIFY(known.contains(QStringLiteral("admin"))
                && known.contains(QStringLiteral("everyone is muted")));
        QVERIFY(known.contains(QStringLiteral("2 open request")));
    }

    void findsByNameRemarkNumberAndPinyin()
    {
        GroupListModel model;
        Group remarked = group(1002, "无关");
        remarked.remark = QStringLiteral("读书会");
        model.assignGroups({group(1001, "长江摄影"), remarked, group(2003, "Rust 中文")}, now);
        GroupFilter filter;
        filter.setGroups(&model);
        QAbstractItemModelTester tester(&filter, modelTest);
        const auto found = [&](const char *typed) {
            filter.setQuery(QString::fromUtf8(typed));
            return numbers(filter);
        };
        QCOMPARE(found("摄影"), QList<int>({1001}));
        QCOMPARE(found("cjsy"), QList<int>({1001}));
        QCOMPARE(found("dushu"), QList<int>({1002}));
        QCOMPARE(found("RUST"), QList<int>({2003}));
        QCOMPARE(found("100").size(), 2);
        QCOMPARE(found("zzz"), QList<int>());
        QCOMPARE(found("").size(), 3);
        model.update(GroupId(2003), [](GroupRow &row) { row.group.name = QStringLiteral("摄影二群"); });
        QCOMPARE(found("摄影").size(), 2); // the key follows the name
    }

    void managedShowsOnlyKnownRolesAndFollowsThem()
    {
        GroupListModel model;
        model.assignGroups({group(1, "a"), group(2, "b"), group(3, "c")}, now);
        GroupFilter filter;
        filter.setGroups(&model);
        QSignalSpy told(&filter, &GroupFilter::countsChanged);
        QTRY_COMPARE(told.count(), 1);
        filter.setScope(GroupFilter::Scope::Managed);
        QCOMPARE(filter.rowCount(), 0);
        model.setMyRole(GroupId(1), Role::Member);
        model.setMyRole(GroupId(2), Role::Admin);
        model.setMyRole(GroupId(3), Role::Owner);
        QCOMPARE(numbers(filter), QList<int>({2, 3}));
        QCOMPARE(filter.count(GroupFilter::Scope::Managed), 2);
        QCOMPARE(filter.count(GroupFilter::Scope::All), 3);
        model.setMyRole(GroupId(2), Role::Member);
        QCOMPARE(numbers(filter), QList<int>({3}));
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(filter.rowOf(GroupId(3)), 0);
        QCOMPARE(filter.rowOf(GroupId(1)), -1);
    }

    void sortsByWhatIsAsked()
    {
        GroupListModel model;
        model.assignGroups({group(1, "b", 5), group(2, "a", 9), group(3, "c", 9), group(4, "a", 1)}, now);
        model.setPendingRequests(GroupId(3), 1);
        model.setMyRole(GroupId(4), Role::Owner);
        model.setMyRole(GroupId(1), Role::Member);
        GroupFilter filter;
        filter.setGroups(&model);
        QCOMPARE(numbers(filter), QList<int>({2, 4, 1, 3}));
        filter.setOrder(GroupFilter::Order::Members);
        QCOMPARE(numbers(filter), QList<int>({2, 3, 1, 4}));
        filter.setOrder(GroupFilter::Order::Requests);
        QCOMPARE(numbers(filter), QList<int>({3, 2, 4, 1}));
        model.setPendingRequests(GroupId(1), 5);
        QCOMPARE(numbers(filter), QList<int>({1, 3, 2, 4}));
        filter.setOrder(GroupFilter::Order::MyRole);
        QCOMPARE(numbers(filter), QList<int>({4, 1, 2, 3}));
    }

    void randomListsStaySortedWithoutReset()
    {
        GroupListModel model;
        model.assignGroups({}, now);
        GroupFilter filter;
        filter.setGroups(&model);
        QAbstractItemModelTester tester(&filter, modelTest);
        QSignalSpy resets(&filter, &GroupFilter::modelReset);
        filter.setOrder(GroupFilter::Order::Members);
        QRandomGenerator random(3);
        for (int step = 0; step < 300; ++step) {
            QList<Group> groups;
            for (int i = random.bounded(20); i > 0; --i)
                groups.append(group(random.bounded(25), "g", random.bounded(10)));
            model.assignGroups(groups, now);
            QCOMPARE(filter.rowCount(), model.rowCount());
            for (int row = 1; row < filter.rowCount(); ++row) {
                const auto members = [&](int at) {
                    return filter.index(at, 0).data(GroupListModel::MembersRole).toInt();
                };
                QVERIFY(members(row - 1) >= members(row));
            }
        }
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGroupList)
#include "tst_grouplist.moc"
