// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

struct Item {
    int id = 0;
    QString text;
    int key() const { return id; }
    friend bool operator==(const Item &, const Item &) = default;
};

/// Follows the rows through the hooks, as MemberModel does.
class ItemModel : public RecordModel<Item> {
    Q_OBJECT
public:
    using RecordModel::RecordModel;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const Item &item = record(index.row());
        return index.column() == 0 ? QVariant(item.id) : QVariant(item.text);
    }
    QStringList mirror;

protected:
    void rowsAppended(int first, int last) override
    {
        for (int row = first; row <= last; ++row)
            mirror.insert(row, record(row).text);
    }
    void rowsErased(int first, int last) override { mirror.remove(first, last - first + 1); }
    void rowReplaced(int row, const Item &old) override
    {
        QCOMPARE(mirror[row], old.text);
        mirror[row] = record(row).text;
    }
};

QList<Item> items(std::initializer_list<int> ids)
{
    QList<Item> out;
    for (const int id : ids)
        out.append({id, QString::number(id)});
    return out;
}

QList<int> idsOf(const ItemModel &model)
{
    QList<int> out;
    for (const Item &item : model.records())
        out.append(item.id);
    return out;
}

/// Every signal a view sees, in words.
class Journal : public QObject {
    Q_OBJECT
public:
    explicit Journal(const ItemModel &model)
    {
        connect(&model, &ItemModel::modelReset, this, [this] { lines += QStringLiteral("reset"); });
        const auto note = [this](const QString &what) {
            return [this, what](const QModelIndex &, int first, int last) {
                lines += QStringLiteral("%1 %2-%3").arg(what).arg(first).arg(last);
            };
        };
        connect(&model, &ItemModel::rowsInserted, this, note(QStringLiteral("insert")));
        connect(&model, &ItemModel::rowsRemoved, this, note(QStringLiteral("remove")));
        connect(&model, &ItemModel::dataChanged, this,
                [this, &model](const QModelIndex &from, const QModelIndex &to) {
                    lines += QStringLiteral("change %1-%2").arg(from.row()).arg(to.row());
                    if (!model.changedRows().empty())
                        lines += QStringLiteral("of them %1").arg(model.changedRows().size());
                });
    }
    QStringList lines;
    QString take() { return std::exchange(lines, {}).join(QStringLiteral("; ")); }
};

} // namespace

class TestRecordModel : public QObject {
    Q_OBJECT
private slots:
    void firstFillResetsAndLaterOnesDoNot()
    {
        ItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Journal journal(model);
        model.assign(items({1, 2, 3, 4, 5, 6}));
        QCOMPARE(journal.take(), QStringLiteral("reset"));

        QList<Item> next = items({9, 6, 1, 2, 8});
        next[1].text = QStringLiteral("six");
        model.assign(next);
        QCOMPARE(journal.take(), QStringLiteral("remove 2-4; change 2-2; insert 3-4"));
        QCOMPARE(idsOf(model), QList<int>({1, 2, 6, 9, 8}));

        model.assign(next);
        QCOMPARE(journal.take(), QString());
        model.assign({});
        QCOMPARE(journal.take(), QStringLiteral("remove 0-4"));
        model.assign(items({7}));
        QCOMPARE(journal.take(), QStringLiteral("insert 0-0"));
    }

    void anEmptyFirstListIsAFillToo()
    {
        ItemModel model;
        Journal journal(model);
        model.assign({});
        QCOMPARE(journal.take(), QStringLiteral("reset"));
        model.assign(items({1}));
        QCOMPARE(journal.take(), QStringLiteral("insert 0-0"));
    }

    void ofTwoRecordsWithOneKeyTheLastCounts()
    {
        ItemModel model;
        model.assign({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}, {1, QStringLiteral("c")}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.find(1)->text, QStringLiteral("c"));
        model.assign({{3, QStringLiteral("d")}, {3, QStringLiteral("e")}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.find(3)->text, QStringLiteral("e"));
    }

    void nothingIsEmittedWhenNothingDiffers()
    {
        ItemModel model;
        model.assign(items({1, 2}));
        Journal journal(model);
        QVERIFY(!model.upsert({1, QStringLiteral("1")}));
        QVERIFY(!model.update(2, [](Item &) {}));
        QVERIFY(!model.update(3, [](Item &item) { item.text = QStringLiteral("x"); }));
        QVERIFY(!model.remove(3));
        QCOMPARE(journal.take(), QString());
        QVERIFY(model.update(2, [](Item &item) { item.text = QStringLiteral("x"); }));
        QCOMPARE(journal.take(), QStringLiteral("change 1-1"));
    }

    void anEditMayNotChangeTheKey()
    {
        ItemModel model;
        model.assign(items({1, 2}));
        QVERIFY(!model.update(1, [](Item &item) { item.id = 2; }));
        QCOMPARE(idsOf(model), QList<int>({1, 2}));
    }

    void aBatchIsOneChangeAndOneInsert()
    {
        ItemModel model;
        QList<Item> many;
        for (int i = 0; i < 100; ++i)
            many.append({i, QString()});
        model.assign(many);
        Journal journal(model);
        QList<Item> batch;
        for (int i = 10; i < 60; i += 2)
            batch.append({i, QStringLiteral("changed")});
        batch.append(Item{200, {}});
        batch.append(Item{201, {}});
        batch.append({200, QStringLiteral("again")});
        model.applyBatch(batch, {70, 3, 500, 3});
        QCOMPARE(journal.take(),
                 QStringLiteral("remove 70-70; remove 3-3; change 9-57; of them 25; insert 98-99"));
        QCOMPARE(model.find(200)->text, QStringLiteral("again"));
        QVERIFY(model.changedRows().empty());
    }

    void whatWasThereBeforeTheListMakesTheListAChange()
    {
        ItemModel model;
        Journal journal(model);
        model.upsert({5, QStringLiteral("5")});
        model.assign(items({4, 5}));
        QCOMPARE(journal.take(), QStringLiteral("insert 0-0; insert 1-1"));
    }

    void randomChangesKeepRowsKeysAndSignalsTogether()
    {
        ItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.assign({});
        QSignalSpy resets(&model, &ItemModel::modelReset);
        QMap<int, QString> expected;
        QStringList seen; // what somebody who only follows signals believes
        const auto reread = [&](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row)
                seen[row] = model.record(row).text;
        };
        connect(&model, &ItemModel::dataChanged, this, reread);
        connect(&model, &ItemModel::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                seen.insert(row, model.record(row).text);
        });
        connect(&model, &ItemModel::rowsRemoved, this,
                [&](const QModelIndex &, int first, int last) { seen.remove(first, last - first + 1); });

        QRandomGenerator random(20);
        for (int step = 0; step < 3000; ++step) {
            change(model, expected, random, step);
            QCOMPARE(model.rowCount(), int(expected.size()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const Item &item = model.record(row);
                QCOMPARE(expected.value(item.id, QStringLiteral("absent")), item.text);
                QCOMPARE(model.rowOf(item.id), row);
                QCOMPARE(seen[row], item.text);
                QCOMPARE(model.mirror[row], item.text);
            }
        }
        QCOMPARE(resets.count(), 0);
        disconnect(&model, nullptr, this, nullptr);
    }

private:
    static void change(ItemModel &model, QMap<int, QString> &expected, QRandomGenerator &random, int step)
    {
        const int id = random.bounded(120);
        const QString text = QString::number(random.bounded(4));
        switch (random.bounded(step % 100 == 99 ? 6 : 5)) {
        case 0:
        case 1:
            model.upsert({id, text});
            expected[id] = text;
            break;
        case 2: QCOMPARE(model.remove(id), expected.remove(id) == 1); break;
        case 3:
            model.update(id, [&](Item &item) { item.text = text; });
            if (expected.contains(id))
                expected[id] = text;
            break;
        case 4: {
            QList<Item> batch;
            QList<int> gone;
            for (int i = random.bounded(20); i > 0; --i)
                gone.append(random.bounded(120));
            for (int i = random.bounded(30); i > 0; --i)
                batch.append({random.bounded(120), QString::number(random.bounded(4))});
            model.applyBatch(batch, gone);
            for (const int each : gone)
                expected.remove(each);
            for (const Item &each : batch)
                expected[each.id] = each.text;
            break;
        }
        default: {
            QList<Item> list;
            expected.clear();
            for (int i = random.bounded(100); i > 0; --i) {
                list.append({random.bounded(120), QString::number(random.bounded(4))});
                expected[list.last().id] = list.last().text;
            }
            model.assign(list);
        }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
