// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/essencemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

EssenceEntry entry(qint64 id, qint64 marked, const char *words = nullptr)
{
    EssenceEntry out;
    out.messageId = MessageId(id);
    out.seq = id + 1000;
    out.random = 7;
    out.senderId = UserId(20001);
    out.senderName = QStringLiteral("张小琳");
    out.operatorName = QStringLiteral("Mika");
    out.operatorTime = marked;
    if (words)
        out.content.segments = {Segment{QStringLiteral("text"), QString::fromUtf8(words), {}, {}, {}, {}}};
    return out;
}

QList<qint64> shown(const EssenceFilter &filter)
{
    QList<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(number(filter.rowAt(row).entry.messageId));
    return ids;
}

struct Watched {
    Watched() { filter.setEssences(&model); }
    EssenceModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    EssenceFilter filter;
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestEssenceModel : public QObject {
    Q_OBJECT
private slots:
    void theLatestMarkedStandsFirst()
    {
        Watched w;
        w.model.assignEntries({entry(1, 100), entry(2, 300), entry(3, 200)});
        QCOMPARE(shown(w.filter), (QList<qint64>{2, 3, 1}));
    }

    void aSecondReadTellsOnlyWhatDiffers()
    {
        Watched w;
        w.model.assignEntries({entry(1, 100, "a"), entry(2, 200, "b")});
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        w.model.assignEntries({entry(2, 200, "b"), entry(3, 300, "c")});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void wordsThatWereReadStayWhenTheListHasNone()
    {
        Watched w;
        w.model.assignEntries({entry(1, 100)});
        const QString key = entry(1, 100).key();
        QVERIFY(w.model.find(key)->words == EssenceRow::Words::Unknown);
        w.model.update(key, [](EssenceRow &row) {
            row.words = EssenceRow::Words::Known;
            row.entry.content = entry(1, 0, "read").content;
            row.entry.senderTime = 50;
        });
        w.model.assignEntries({entry(1, 100), entry(2, 200)});
        QVERIFY(w.model.find(key)->words == EssenceRow::Words::Known);
        QCOMPARE(w.model.index(0).data().toString(), QStringLiteral("read"));
        QCOMPARE(w.model.find(key)->entry.senderTime, 50);
    }

    void anEntryWithoutIdIsFoundByItsNumber()
    {
        Watched w;
        w.model.assignEntries({entry(0, 100), entry(5, 200)});
        QVERIFY(w.model.findMessage(MessageId(77), 1000));
        QVERIFY(w.model.findMessage(MessageId(5), 0));
        QVERIFY(!w.model.findMessage(MessageId(77), 1005)); // has an id, and another one
        QVERIFY(!w.model.findMessage(MessageId(77), 0));
    }

    void wordsAndPeopleAreFound()
    {
        Watched w;
        w.model.assignEntries({entry(1, 100, "周五活动"), entry(2, 200, "other")});
        w.filter.setQuery(QStringLiteral("活动"));
        QCOMPARE(shown(w.filter), QList<qint64>{1});
        w.filter.setQuery(QStringLiteral("zxl"));
        QCOMPARE(w.filter.rowCount(), 2);
        w.filter.setQuery(QStringLiteral("mika"));
        QCOMPARE(w.filter.rowCount(), 2);
        w.filter.setQuery(QStringLiteral("nobody"));
        QCOMPARE(w.filter.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEssenceModel)
#include "tst_essencemodel.moc"
