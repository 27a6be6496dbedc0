// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transferfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;
using State = Transfer::State;
using Tab = TransferFilter::Tab;

namespace {

Transfer transfer(qint64 id, State state, qint64 position = 0, qint64 ended = 0)
{
    Transfer made;
    made.id = id;
    made.state = state;
    made.position = position;
    made.ended = ended;
    made.name = QStringLiteral("f%1").arg(id);
    made.groupName = QStringLiteral("group");
    made.size = 1000;
    return made;
}

QList<qint64> shown(const TransferFilter &filter)
{
    QList<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.transferAt(row)->id);
    return ids;
}

} // namespace

class TestTransferModel : public QObject {
    Q_OBJECT
private slots:
    void tabsHoldWhatBelongsThere()
    {
        TransferModel model;
        TransferFilter filter(model);
        const QAbstractItemModelTester first(&model), second(&filter);
        model.assign({transfer(1, State::Waiting, 3), transfer(2, State::Running, 1),
                      transfer(3, State::Paused, 2), transfer(4, State::Failed, 4, 5),
                      transfer(5, State::Unknown, 5, 9), transfer(6, State::Finished, 6, 1),
                      transfer(7, State::Preparing, 7), transfer(8, State::Finished, 8, 2)});
        QCOMPARE(shown(filter), (QList<qint64>{2, 3, 1, 7})); // as they will run
        filter.setTab(Tab::Failed);
        QCOMPARE(shown(filter), (QList<qint64>{5, 4})); // newest first
        filter.setTab(Tab::Finished);
        QCOMPARE(shown(filter), (QList<qint64>{8, 6}));
        QCOMPARE(filter.count(Tab::Running), 4);
        QCOMPARE(filter.count(Tab::Failed), 2);
        QCOMPARE(filter.count(Tab::Finished), 2);
        QCOMPARE(filter.rowOf(6), 1);
        QCOMPARE(filter.rowOf(1), -1);
    }

    void whatEndsLeavesItsTabAndWhatMovesIsSortedAnew()
    {
        TransferModel model;
        TransferFilter filter(model);
        const QAbstractItemModelTester first(&model), second(&filter);
        model.assign(
            {transfer(1, State::Running, 1), transfer(2, State::Waiting, 2), transfer(3, State::Waiting, 3)});
        QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        model.update(1, [](Transfer &each) { each.state = State::Finished; });
        QCOMPARE(shown(filter), (QList<qint64>{2, 3}));
        Transfer two = *model.find(2);
        Transfer three = *model.find(3);
        std::swap(two.position, three.position);
        model.applyBatch({two, three});
        QCOMPARE(shown(filter), (QList<qint64>{3, 2}));
        QCOMPARE(resets.size(), 0);
    }

    void progressIsToldOnlyWhereItIsKnown()
    {
        Transfer half = transfer(1, State::Running);
        half.direction = Transfer::Direction::Download;
        half.done = 500;
        half.speed = 100;
        QCOMPARE(TransferModel::progressOf(half), 500);
        QCOMPARE(TransferModel::timeLeftOf(half), 5);
        half.state = State::Paused;
        QCOMPARE(TransferModel::timeLeftOf(half), -1);
        Transfer upload = transfer(2, State::Running);
        upload.sent = true; // the server is at work now
        upload.done = upload.size;
        upload.speed = 100;
        QCOMPARE(TransferModel::progressOf(upload), -1);
        QCOMPARE(TransferModel::timeLeftOf(upload), -1);
        upload.state = State::Finished;
        QCOMPARE(TransferModel::progressOf(upload), 1000);
        Transfer empty = transfer(3, State::Waiting);
        empty.size = 0;
        QCOMPARE(TransferModel::progressOf(empty), 0);
    }

    void everyColumnHasAHeaderAndAValue()
    {
        TransferModel model;
        model.assign({transfer(1, State::Running)});
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.index(0, column).data().isValid());
        }
        QCOMPARE(model.index(0, 0).data(TransferModel::IdRole).toLongLong(), 1);
        QCOMPARE(model.index(0, 0).data(TransferModel::StateRole).toInt(), int(State::Running));
    }
};

QTEST_GUILESS_MAIN(TestTransferModel)
#include "tst_transfermodel.moc"
