// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about a flood: mute, recall, remove, in this order and no further than it was allowed.
#include "session/groupmessages.h"
#include "session/spamhandling.h"
#include "sessionrig.h"

using namespace qundesk;
using Then = SpamOrder::Then;

namespace {

constexpr qint64 place = DemoWorld::OwnedGroup;

struct Rig : SessionRig {
    explicit Rig(Personality personality = Personality::LLBot) : SessionRig(personality) { }

    /// \a count messages of one member are known here.
    bool flooded(int count)
    {
        if (!ready(place))
            return false;
        user = someone(4);
        messages = &group->part<GroupMessages>();
        messages->ensure();
        for (int n = 0; n < count; ++n)
            said.append(world.actByOtherMessage(place, number(user), QStringLiteral("buy %1").arg(n)));
        other = world.actByOtherMessage(place, number(someone(5)), QStringLiteral("hello"));
        return QTest::qWaitFor([this] { return messages->model()->find(MessageId(other)) != nullptr; },
                               patience);
    }
    SpamOrder order(Then then) { return {user, recallableMessagesOf(*messages, user), then, {1ms, 2ms}}; }
    bool isRecalled(qint32 id) const
    {
        const MessageRow *row = messages->model()->find(MessageId(id));
        return row && row->recalled;
    }
    QStringList actions() const
    {
        QStringList out;
        for (const demo::Call &call : world.calls()) {
            if (call.action == QLatin1String("set_group_ban") || call.action == QLatin1String("delete_msg")
                || call.action == QLatin1String("set_group_kick"))
                out.append(call.action);
        }
        return out;
    }

    UserId user{};
    QList<qint32> said;
    qint32 other = 0;
    GroupMessages *messages = nullptr;
};

} // namespace

class TestSpamHandling : public QObject {
    Q_OBJECT
private slots:
    void hisMessagesAreFoundTheNewestFirst()
    {
        Rig rig;
        QVERIFY(rig.flooded(3));
        const QList<MessageId> found = recallableMessagesOf(*rig.messages, rig.user);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.first(), MessageId(rig.said.last()));
        QCOMPARE(found.last(), MessageId(rig.said.first()));
    }

    void heIsMutedThenRecalledThenRemoved()
    {
        Rig rig;
        QVERIFY(rig.flooded(3));
        QVERIFY(SpamHandling::start(*rig.group, rig.order(Then::Kick)));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.truth(rig.user), patience);
        QCOMPARE(rig.actions(),
                 (QStringList{QStringLiteral("set_group_ban"), QStringLiteral("delete_msg"),
                              QStringLiteral("delete_msg"), QStringLiteral("delete_msg"),
                              QStringLiteral("set_group_kick")}));
        for (qint32 id : rig.said)
            QTRY_VERIFY_WITH_TIMEOUT(rig.isRecalled(id), patience);
        QVERIFY(!rig.isRecalled(rig.other));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.group->findChild<SpamHandling *>(), patience);
    }

    void mutingRemovesNobody()
    {
        Rig rig;
        QVERIFY(rig.flooded(2));
        QVERIFY(SpamHandling::start(*rig.group, rig.order(Then::Mute)));
        for (qint32 id : rig.said)
            QTRY_VERIFY_WITH_TIMEOUT(rig.isRecalled(id), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.group->findChild<SpamHandling *>(), patience);
        QVERIFY(rig.truth(rig.user));
        QVERIFY(rig.truth(rig.user)->mutedUntil > 0);
        QCOMPARE(rig.sent("set_group_kick"), 0);
    }

    void onlyRecallingLeavesHimAlone()
    {
        Rig rig;
        QVERIFY(rig.flooded(1));
        QVERIFY(SpamHandling::start(*rig.group, rig.order(Then::Nothing)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isRecalled(rig.said.first()), patience);
        QCOMPARE(rig.sent("set_group_ban"), 0);
    }

    void aStoppedSeriesRemovesNobody()
    {
        Rig rig;
        QVERIFY(rig.flooded(3));
        SpamOrder order = rig.order(Then::KickAndRefuse);
        order.pace = {1h, 1h};
        QVERIFY(SpamHandling::start(*rig.group, order));
        QTRY_COMPARE_WITH_TIMEOUT(rig.messages->series().done, 1, patience);
        QVERIFY(!SpamHandling::start(*rig.group, order)); // one at a time
        rig.messages->stopSeries();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.group->findChild<SpamHandling *>(), patience);
        QVERIFY(rig.truth(rig.user));
        QCOMPARE(rig.sent("set_group_kick"), 0);
    }
};

QTEST_GUILESS_MAIN(TestSpamHandling)
#include "tst_spamhandling.moc"
