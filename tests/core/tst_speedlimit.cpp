// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speedlimit.h"

#include <QTest>

using namespace qundesk;
using namespace std::chrono_literals;

class TestSpeedLimit : public QObject {
    Q_OBJECT
private slots:
    void withoutALimitEverythingPasses()
    {
        SpeedLimit limit;
        QCOMPARE(limit.take(1LL << 40), 1LL << 40);
        QCOMPARE(limit.spend(1LL << 40), 0ms);
    }
    void takingGrantsNoMoreThanThereIs()
    {
        SpeedLimit limit;
        limit.setRate(1000);
        qint64 taken = 0;
        for (int n = 0; n < 100; ++n)
            taken += limit.take(1'000'000);
        QVERIFY(taken < 100'000);
    }
    void whatWasSpentIsWaitedForByAll()
    {
        SpeedLimit limit;
        limit.setRate(1000);
        const auto left = limit.spend(1'000'000);
        QVERIFY(left > 900s && left <= 1000s);
        QCOMPARE(limit.take(1), 0);
        QVERIFY(limit.spend(0) <= left);
        QVERIFY(limit.spend(1'000'000) > 1800s);
        limit.setRate(2000); // what was promised under another limit is forgotten
        QVERIFY(limit.spend(0) == 0ms);
        limit.spend(1'000'000);
        limit.setRate(0);
        QCOMPARE(limit.spend(0), 0ms);
    }
};

QTEST_GUILESS_MAIN(TestSpeedLimit)
#include "tst_speedlimit.moc"
