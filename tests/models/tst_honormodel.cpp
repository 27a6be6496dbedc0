// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/honorfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

HonorRow row(HonorKind kind, qint64 user, int place, const char *nickname)
{
    HonorRow result;
    result.kind = kind;
    result.honor.userId = UserId(user);
    result.honor.nickname = QString::fromUtf8(nickname);
    result.honor.description = QStringLiteral("连续发言%1天").arg(user);
    result.place = place;
    return result;
}

QList<HonorRow> rows()
{
    return {row(HonorKind::Talkative, 1, 0, "张小琳"), row(HonorKind::Talkative, 2, 1, "Bob"),
            row(HonorKind::Emotion, 1, 0, "张小琳"), row(HonorKind::Talkative, 3, 2, " ")};
}

QList<qint64> shown(const HonorFilter &filter)
{
    QList<qint64> users;
    for (int i = 0; i < filter.rowCount(); ++i)
        users.append(filter.index(i, 0).data(HonorModel::IdRole).toLongLong());
    return users;
}

} // namespace

class TestHonorModel : public QObject {
    Q_OBJECT
private slots:
    void onePersonMayHoldSeveralHonors()
    {
        HonorModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.assign(rows());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.count(HonorKind::Talkative), 3);
        QCOMPARE(model.count(HonorKind::Emotion), 1);
        QCOMPARE(model.count(HonorKind::Legend), 0);
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("3")); // a blank name is no name
    }

    void aSecondReadChangesOnlyWhatDiffers()
    {
        HonorModel model;
        model.assign(rows());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.assign(rows());
        QCOMPARE(changed.size(), 0);
        QList<HonorRow> fewer = rows();
        fewer.removeFirst();
        model.assign(fewer);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void anEventPutsItsPersonOnTop()
    {
        HonorModel model;
        HonorFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setHonors(&model);
        model.assign(rows());
        QCOMPARE(shown(filter), (QList<qint64>{1, 2, 3}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.honor(HonorKind::Talkative, UserId(9));
        QCOMPARE(shown(filter), (QList<qint64>{9, 1, 2, 3}));
        QCOMPARE(inserted.size(), 1);
        model.honor(HonorKind::Talkative, UserId(2));
        QCOMPARE(shown(filter), (QList<qint64>{2, 9, 1, 3}));
        QCOMPARE(model.find({HonorKind::Talkative, UserId(2)})->honor.nickname, QStringLiteral("Bob"));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        model.honor(HonorKind::Talkative, UserId(2)); // again
        QCOMPARE(shown(filter), (QList<qint64>{2, 9, 1, 3}));
    }

    void theFilterShowsOneKindAndSearchesIt()
    {
        HonorModel model;
        HonorFilter filter;
        filter.setHonors(&model);
        model.assign(rows());
        filter.setKind(HonorKind::Emotion);
        QCOMPARE(shown(filter), QList<qint64>{1});
        filter.setKind(HonorKind::Talkative);
        for (const char *typed : {"zhangxiao", "zxl", "小琳", "发言1天"}) {
            filter.setQuery(QString::fromUtf8(typed));
            QCOMPARE(shown(filter), QList<qint64>{1});
        }
        filter.setQuery(QStringLiteral("bob"));
        QCOMPARE(shown(filter), QList<qint64>{2});
        filter.setQuery(QStringLiteral("nobody"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setQuery({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void whoHasLeftIsReadOutAsGone()
    {
        HonorModel model;
        model.assign(rows());
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("group")));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update({HonorKind::Talkative, UserId(1)}, [](HonorRow &edit) { edit.present = false; });
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("no longer in the group")));
        QCOMPARE(model.index(0).data(HonorModel::PresentRole).toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestHonorModel)
#include "tst_honormodel.moc"
