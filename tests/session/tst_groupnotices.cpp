// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupnotices.h"
#include "session/sessionrig.h"

using namespace qundesk;

class TestGroupNotices : public QObject {
    Q_OBJECT
private slots:
    void theNoticesAreReadAsPlainText_data() { everyPersonality(); }
    void theNoticesAreReadAsPlainText()
    {
        QFETCH(Personality, personality);
        SessionRig rig(personality);
        QVERIFY(rig.ready(DemoWorld::BigGroup));
        auto &part = rig.group->part<GroupNotices>();
        QVERIFY(!part.isRead());
        part.ensure();
        QTRY_COMPARE_WITH_TIMEOUT(part.state().phase, LoadState::Phase::Ready, patience);
        const auto &truth = rig.world.group(DemoWorld::BigGroup)->notices;
        QCOMPARE(part.notices()->rowCount(), int(truth.size()));
        for (const demo::DemoNotice &each : truth) {
            const NoticeRow *row = part.notices()->find(each.id);
            QVERIFY(row);
            QCOMPARE(row->text, each.text);
            QCOMPARE(row->notice.senderId, UserId(each.sender));
        }
        QCOMPARE(part.notices()->newest()->key(), truth.first().id);
    }
};

QTEST_GUILESS_MAIN(TestGroupNotices)
#include "tst_groupnotices.moc"
