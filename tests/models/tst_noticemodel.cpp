// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

constexpr auto modelTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

Notice notice(const char *id, qint64 time, const char *text, bool pinned = false)
{
    Notice out;
    out.noticeId = QString::fromUtf8(id);
    out.senderId = UserId(10'000 + time % 3);
    out.publishTime = time;
    out.message.text = QString::fromUtf8(text);
    if (pinned)
        out.settings = NoticeSettings{true, false, false};
    return out;
}

QStringList keys(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList keysOf(const NoticeFilter &filter)
{
    QStringList out;
    for (int row = 0; row < filter.rowCount(); ++row)
        out.append(filter.keyAt(row));
    return out;
}

} // namespace

class TestNoticeModel : public QObject {
    Q_OBJECT
private slots:
    void textsArePlainAndFirstLinesAreHarmless()
    {
        NoticeModel model;
        QAbstractItemModelTester tester(&model, modelTest);
        model.assignNotices(
            {notice("a", 5, "&#10; &lt;b&gt;群规&lt;/b&gt;&nbsp;\u202e&amp;#10;&#10;第二行")});
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(NoticeModel::TextRole).toString(),
                 QStringLiteral("\n <b>群规</b> \u202e&#10;\n第二行"));
        QCOMPARE(index.data().toString(), QStringLiteral("<b>群规</b> &#10;"));
        QCOMPARE(index.data(NoticeModel::TimeRole).toLongLong(), 5);
        QVERIFY(!index.data(NoticeModel::ReadersRole).isValid());
        QVERIFY(!index.data(NoticeModel::PinnedRole).toBool());
    }

    void aFreshListChangesOnlyWhatDiffers()
    {
        NoticeModel model;
        QAbstractItemModelTester tester(&model, modelTest);
        QSignalSpy resets(&model, &NoticeModel::modelReset), inserted(&model, &NoticeModel::rowsInserted),
            removed(&model, &NoticeModel::rowsRemoved), changed(&model, &NoticeModel::dataChanged);
        QList<Notice> list{notice("a", 1, "one"), notice("b", 2, "two"), notice("c", 3, "three")};
        model.assignNotices(list);
        QCOMPARE(resets.count(), 1);
        model.assignNotices(list);
        QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
        list[2].readCount = 7;
        list.removeAt(1);
        list.prepend(notice("d", 4, "four"));
        model.assignNotices(list);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(model.rowOf(QStringLiteral("c"))).data(NoticeModel::ReadersRole).toInt(), 7);
    }

    void theNewestIsByTimeAndNotByPlace()
    {
        NoticeModel model;
        QVERIFY(!model.newest());
        model.assignNotices({notice("a", 1, "one", true), notice("b", 9, "two"), notice("c", 3, "three")});
        QVERIFY(model.newest());
        QCOMPARE(model.newest()->key(), QStringLiteral("b"));
    }

    void noticesWithoutAnIdStayApart()
    {
        NoticeModel model;
        model.assignNotices({notice("", 1, "one"), notice("", 1, "two"), notice("", 4, "one")});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.record(0).key().isEmpty());
    }

    void pinnedOnesComeFirstThenTheNewest()
    {
        NoticeModel model;
        NoticeFilter filter;
        QAbstractItemModelTester tester(&filter, modelTest);
        filter.setNotices(&model);
        model.assignNotices({notice("old", 1, "x"), notice("pin", 2, "x", true), notice("new", 3, "x")});
        QCOMPARE(keysOf(filter), keys("pin new old"));
        QSignalSpy resets(&filter, &NoticeFilter::modelReset);
        model.assignNotices({notice("old", 1, "x"), notice("pin", 2, "x", true), notice("new", 3, "x"),
                             notice("newest", 4, "x"), notice("pin2", 5, "x", true)});
        QCOMPARE(keysOf(filter), keys("pin2 pin newest new old"));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(filter.rowOf(QStringLiteral("new")), 3);
        QCOMPARE(filter.rowOf(QStringLiteral("nothing")), -1);
        QVERIFY(!filter.noticeAt(99));
        QVERIFY(filter.keyAt(-1).isEmpty());
    }

    void theSearchKnowsTextAuthorAndPinyin()
    {
        NoticeModel model;
        NoticeFilter filter;
        QHash<UserId, QString> names{{UserId(10'001), QStringLiteral("张小琳")}};
        filter.setNotices(&model, [&names](UserId user) { return names.value(user); });
        model.assignNotices({notice("a", 1, "周五&#10;活动"), notice("b", 2, "RULES &amp; more"),
                             notice("c", 3, "<b>x</b>")});
        const auto found = [&filter](const char *query) {
            filter.setQuery(QString::fromUtf8(query));
            return keysOf(filter);
        };
        QCOMPARE(found("huodong"), keys("a"));
        QCOMPARE(found("rules & more"), keys("b"));
        QCOMPARE(found("zxl"), keys("a"));
        QCOMPARE(found("10002"), keys("b"));
        QCOMPARE(found("nothing like it"), keys(""));
        QCOMPARE(found(" "), keys("c b a"));
        filter.setQuery(QStringLiteral("mika"));
        QVERIFY(keysOf(filter).isEmpty());
        names.insert(UserId(10'002), QStringLiteral("Mika"));
        filter.namesChanged();
        QCOMPARE(keysOf(filter), keys("b"));
    }

    void threeHundredAreSearchedAndSorted()
    {
        NoticeModel model;
        NoticeFilter filter;
        QAbstractItemModelTester tester(&filter, modelTest);
        filter.setNotices(&model);
        QList<Notice> list;
        for (int i = 0; i < 300; ++i)
            list.append(notice(QByteArray::number(i).constData(), 1000 + i * 7 % 300,
                               i % 2 ? "odd notice" : "even notice", i == 150));
        model.assignNotices(list);
        QCOMPARE(filter.rowCount(), 300);
        QCOMPARE(filter.keyAt(0), QStringLiteral("150"));
        for (int row = 2; row < 300; ++row)
            QVERIFY(filter.noticeAt(row - 1)->notice.publishTime >= filter.noticeAt(row)->notice.publishTime);
        filter.setQuery(QStringLiteral("odd"));
        QCOMPARE(filter.rowCount(), 150);
    }

    void theFilterOutlivesItsModel()
    {
        NoticeFilter filter;
        {
            NoticeModel model;
            model.assignNotices({notice("a", 1, "one")});
            filter.setNotices(&model);
            QCOMPARE(filter.rowCount(), 1);
        }
        filter.setQuery(QStringLiteral("one"));
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.rowOf(QStringLiteral("a")), -1);
    }
};

QTEST_GUILESS_MAIN(TestNoticeModel)
#include "tst_noticemodel.moc"
