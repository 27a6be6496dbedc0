// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membermodel.h"
#include "models/messagefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

constexpr qint64 start = 1'700'000'000;

Message said(qint64 id, qint64 time, const QString &text, qint64 author = 20001)
{
    Message message;
    message.messageId = MessageId(id);
    message.seq = id;
    message.time = time;
    message.userId = UserId(author);
    message.sender.userId = UserId(author);
    message.sender.nickname = QStringLiteral("somebody");
    message.content.segments.append(Segment{QStringLiteral("text"), text, {}, {}, {}, {}});
    return message;
}

QList<Message> many(qint64 first, int count)
{
    QList<Message> messages;
    for (int i = 0; i < count; ++i)
        messages.append(said(first + i, start + first + i, QString::number(first + i)));
    return messages;
}

QList<qint64> shown(const MessageFilter &filter)
{
    QList<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(number(filter.idAt(row)));
    return ids;
}

struct Watched {
    Watched() { filter.setMessages(&model, &members); }
    MessageModel model;
    MemberModel members;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    MessageFilter filter;
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestMessageModel : public QObject {
    Q_OBJECT
private slots:
    void theOrderIsThatOfTimeAndNumber()
    {
        Watched w;
        w.model.merge({said(7, start + 5, {}), said(6, start + 5, {}), said(9, start, {})});
        w.model.merge({said(-3, start + 2, {})});
        QCOMPARE(shown(w.filter), (QList<qint64>{9, -3, 6, 7}));
        QCOMPARE(w.model.oldest()->key(), MessageId(9));
        QCOMPARE(w.model.findSeq(6)->key(), MessageId(6));
        QVERIFY(!w.model.findSeq(0) && !w.model.findSeq(1));
    }

    void whatIsKnownIsNotAddedAgain()
    {
        Watched w;
        QCOMPARE(w.model.merge(many(100, 20)), 20);
        QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        QCOMPARE(w.model.merge(many(90, 20)), 10);
        QCOMPARE(w.model.merge(many(90, 20)), 0);
        QCOMPARE(w.model.merge({said(5, start, {}), said(5, start, {})}), 1);
        QCOMPARE(w.model.rowCount(), 31);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void aRecalledMessageStaysAndChangesInPlace()
    {
        Watched w;
        w.model.merge(many(1, 3));
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(w.model.markRecalled(MessageId(2), UserId(10001)));
        QVERIFY(!w.model.markRecalled(MessageId(99), UserId(10001)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(removed.count(), 0);
        QVERIFY(w.model.find(MessageId(2))->recalled);
        w.model.markRecalled(MessageId(2), {}); // told again, without saying who
        QCOMPARE(w.model.find(MessageId(2))->recalledBy, UserId(10001));
        QCOMPARE(w.model.merge(many(1, 3)), 0); // the history does not bring it back to life
        QVERIFY(w.model.find(MessageId(2))->recalled);
        w.filter.setKind(MessageFilter::Kind::Recalled);
        QCOMPARE(shown(w.filter), QList<qint64>{2});
        QCOMPARE(w.filter.count(MessageFilter::Kind::Recalled), 1);
    }

    void theNewestFiveThousandAreKept()
    {
        Watched w;
        for (int page = 0; page < 60; ++page)
            w.model.merge(many(10'000 + page * 100, 100));
        QVERIFY(w.model.rowCount() <= MessageModel::most);
        QVERIFY(w.model.rowCount() >= MessageModel::most - 100);
        QVERIFY(w.model.contains(MessageId(15'999)) && !w.model.contains(MessageId(10'000)));
        QCOMPARE(w.filter.idAt(w.filter.rowCount() - 1), MessageId(15'999));
        // Older ones than the oldest find no room and are not told as new for ever.
        while (!w.model.isFull())
            w.model.merge(many(number(w.model.oldest()->key()) - 1, 1));
        const int before = w.model.rowCount();
        w.model.merge(many(1, 200));
        QVERIFY(w.model.rowCount() <= MessageModel::most);
        QVERIFY(w.model.rowCount() >= before - 50);
        QVERIFY(w.model.contains(MessageId(15'999)));
    }

    void whatIsBeforeAHoleCanBeLetGo()
    {
        Watched w;
        w.model.merge(many(1, 10));
        w.model.removeUpTo(start + 4);
        QCOMPARE(w.model.rowCount(), 6);
        QCOMPARE(w.model.oldest()->key(), MessageId(5));
    }

    void wordsAndWhoWroteThemAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("words") << QStringLiteral("BUILD") << QList<qint64>{1};
        QTest::newRow("Chinese words") << QStringLiteral("课件") << QList<qint64>{2};
        QTest::newRow("card, in pinyin") << QStringLiteral("zhangxl") << QList<qint64>{};
        QTest::newRow("card, initials") << QStringLiteral("zxl") << QList<qint64>{2};
        QTest::newRow("number") << QStringLiteral("20003") << QList<qint64>{3};
        QTest::newRow("file") << QStringLiteral("pdf") << QList<qint64>{3};
        QTest::newRow("nothing typed") << QStringLiteral("  ") << QList<qint64>{1, 2, 3};
        QTest::newRow("markup is letters") << QStringLiteral("<b>") << QList<qint64>{1};
    }
    void wordsAndWhoWroteThemAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QList<qint64>, found);
        Watched w;
        Member member;
        member.userId = UserId(20002);
        member.card = QStringLiteral("张小琳");
        w.members.assign(QList<Member>{member});
        Message file = said(3, start + 3, {}, 20003);
        file.content.segments = {Segment{QStringLiteral("file"), {}, {}, {}, {}, QStringLiteral("a.pdf")}};
        w.model.merge({said(1, start + 1, QStringLiteral("<b>does not build</b>")),
                       said(2, start + 2, QStringLiteral("本周的课件"), 20002), file});
        w.filter.setQuery(typed);
        QCOMPARE(shown(w.filter), found);
        w.filter.setQuery({});
        QCOMPARE(w.filter.rowCount(), 3);
        w.filter.setKind(MessageFilter::Kind::Files);
        QCOMPARE(shown(w.filter), QList<qint64>{3});
    }

    void theWordsForScreenReadersAreOneLine()
    {
        Watched w;
        w.model.merge({said(1, start, QStringLiteral("a\nb\u202e\tc"))});
        const QString words = w.model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.startsWith(QLatin1String("somebody: a b")));
        QVERIFY(!words.contains(QLatin1Char('\n')) && !words.contains(QChar(0x202e)));
        QCOMPARE(w.model.index(0).data(MessageModel::AuthorRole).toLongLong(), 20001);
        Message picture = said(2, start + 1, QString());
        picture.content.segments = {
            Segment{QStringLiteral("at"), {}, QStringLiteral("all"), {}, {}, {}},
            Segment{QStringLiteral("image"), {}, {}, QStringLiteral("a.png"), {}, {}}};
        w.model.merge({picture});
        const auto spoken = [&] { return w.model.index(1).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(), QStringLiteral("somebody: @everybody picture"));
        w.model.markRecalled(MessageId(2), {});
        QCOMPARE(spoken(), QStringLiteral("somebody: @everybody picture, recalled"));
    }
};

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_messagemodel.moc"
