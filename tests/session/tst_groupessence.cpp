// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The essence messages of a group on every kind of server.
#include "session/groupessence.h"
#include "session/groupmessages.h"
#include "sessionrig.h"

using namespace qundesk;

Q_DECLARE_METATYPE(qundesk::demo::Personality)

namespace {

struct Rig : SessionRig {
    using SessionRig::SessionRig;

    bool readEssences(qint64 id)
    {
        if (!ready(id))
            return false;
        essence = &group->part<GroupEssence>();
        messages = &group->part<GroupMessages>();
        essence->ensure();
        messages->ensure();
        return QTest::qWaitFor(
            [this] {
                return essence->state().phase == LoadState::Phase::Ready
                    && messages->state().phase == LoadState::Phase::Ready;
            },
            patience);
    }
    EssenceModel *model() const { return essence->model(); }
    const EssenceRow *entry(qint32 id) const
    {
        return model()->findMessage(MessageId(id), world.message(id)->seq);
    }
    bool isTrue(qint32 id) const
    {
        return std::ranges::any_of(world.group(number(group->id()))->essences,
                                   [id](const demo::DemoEssence &each) { return each.message == id; });
    }
    /// The newest message, which is none yet.
    Message newest()
    {
        const qint32 id = world.group(number(group->id()))->history.last();
        return messages->model()->find(MessageId(id))->message;
    }

    GroupEssence *essence = nullptr;
    GroupMessages *messages = nullptr;
};

} // namespace

class TestGroupEssence : public QObject {
    Q_OBJECT
private slots:
    void theListIsReadAndTheWordsOnDemand_data() { everyPersonality(); }
    void theListIsReadAndTheWordsOnDemand()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.readEssences(DemoWorld::BigGroup));
        const auto &truth = rig.world.group(DemoWorld::BigGroup)->essences;
        QCOMPARE(truth.size(), 24);
        QCOMPARE(rig.model()->rowCount(), personality == Personality::NapCat ? 24 : 20);
        QCOMPARE(rig.essence->limit(), personality == Personality::GoCqhttp ? 20 : 0);
        const bool words = personality != Personality::GoCqhttp && personality != Personality::LLBot;
        QCOMPARE(rig.sent("get_msg"), 0);
        const QString key = rig.model()->record(0).key();
        QVERIFY((rig.model()->find(key)->words == EssenceRow::Words::Known) == words);
        rig.essence->wantWords({key});
        rig.essence->wantWords({key}); // asked once
        QTRY_VERIFY_WITH_TIMEOUT(rig.model()->find(key)->words == EssenceRow::Words::Known, patience);
        QCOMPARE(rig.sent("get_msg"), words ? 0 : 1);
        QCOMPARE(rig.model()->index(0).data().toString(), rig.world.message(truth.first().message)->text);
        QVERIFY(rig.model()->record(0).entry.operatorTime > 0);
        QVERIFY(rig.model()->record(0).entry.senderTime > 0 || words);
    }

    void whatTheServerNoLongerHasIsSaidToBeUnreadable()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.readEssences(DemoWorld::BigGroup));
        rig.server.faults().failNext(QStringLiteral("get_msg"), 100, QStringLiteral("消息不存在"));
        const QString key = rig.model()->record(3).key();
        rig.essence->wantWords({key});
        QTRY_VERIFY_WITH_TIMEOUT(rig.model()->find(key)->words == EssenceRow::Words::Unreadable, patience);
        rig.essence->reload();
        QTRY_VERIFY_WITH_TIMEOUT(rig.essence->state().phase == LoadState::Phase::Ready, patience);
        rig.essence->wantWords({key}); // remembered
        QCOMPARE(rig.sent("get_msg"), 1);
    }

    void markingAndUndoingAreConfirmed_data() { everyPersonality(); }
    void markingAndUndoingAreConfirmed()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        QSignalSpy reset(rig.model(), &QAbstractItemModel::modelReset);
        const Message message = rig.newest();
        const auto id = qint32(number(message.messageId));
        const Outcome marked = rig.outcomeOf(rig.essence->mark(message));
        QCOMPARE(marked.state, Outcome::State::Confirmed);
        QVERIFY(rig.isTrue(id) && rig.entry(id) && rig.essence->isEssence(message));
        QVERIFY(marked.undoable);
        QVERIFY(rig.session->undo(marked.id));
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.outcomes.size()), 2, patience);
        QCOMPARE(rig.outcomes.last().verb, Verb::RemoveEssence);
        QCOMPARE(rig.outcomes.last().state, Outcome::State::Confirmed);
        QVERIFY(!rig.isTrue(id) && !rig.entry(id));
        QCOMPARE(reset.count(), 0);
    }

    void napCatIsGivenTheThreeValuesItNeeds()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readEssences(DemoWorld::BigGroup));
        const EssenceEntry entry = rig.model()->record(0).entry;
        const Outcome outcome = rig.outcomeOf(rig.essence->remove(entry.key()));
        QCOMPARE(outcome.state, Outcome::State::Confirmed);
        const QJsonObject params = rig.world.calls(QStringLiteral("delete_essence_msg")).first().params;
        QCOMPARE(params.value(QStringLiteral("msg_seq")).toInteger(), entry.seq);
        QCOMPARE(params.value(QStringLiteral("msg_random")).toInteger(), entry.random);
        QCOMPARE(params.value(QStringLiteral("group_id")).toInteger(), DemoWorld::BigGroup);
        QVERIFY(!params.contains(QStringLiteral("message_id")));
        // Undo marks it again.
        QVERIFY(rig.session->undo(outcome.id));
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.outcomes.size()), 2, patience);
        QCOMPARE(rig.outcomes.last().state, Outcome::State::Confirmed);
        QVERIFY(rig.isTrue(qint32(number(entry.messageId))));
    }

    void aBadPointerMayBeASuccess()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        const Message message = rig.newest();
        const auto id = qint32(number(message.messageId));
        rig.world.state().setEssence(id, rig.world.account(),
                                     true); // it is one already: refused, and in the list
        const Outcome outcome = rig.outcomeOf(rig.essence->mark(message));
        QCOMPARE(rig.sent("set_essence_msg"), 1);
        QCOMPARE(outcome.state, Outcome::State::Confirmed);
        QVERIFY(!outcome.hasError);
    }

    void aBadPointerIsNoSuccessWhenTheListDoesNotSaySo()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("set_essence_msg"), 100,
                                     QStringLiteral("proto: Unmarshal(bad pointer**oidb.EACRspBody)"));
        const int reads = rig.sent("get_essence_msg_list");
        const Outcome outcome = rig.outcomeOf(rig.essence->mark(rig.newest()));
        QCOMPARE(outcome.state, Outcome::State::Unconfirmed); // QQ's own refusal can never be seen
        QVERIFY(outcome.hasError);
        QVERIFY(rig.sent("get_essence_msg_list") > reads);
    }

    void anOrdinaryRefusalFailsAtOnce()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("set_essence_msg"), 200,
                                     QStringLiteral("essence refused"));
        const int reads = rig.sent("get_essence_msg_list");
        QCOMPARE(rig.outcomeOf(rig.essence->mark(rig.newest())).state, Outcome::State::Failed);
        QCOMPARE(rig.sent("get_essence_msg_list"), reads);
    }

    void aMarkThatTheServerOnlyClaimsIsNotConfirmed()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        rig.server.faults().lie(QStringLiteral("set_essence_msg"));
        QCOMPARE(rig.outcomeOf(rig.essence->mark(rig.newest())).state, Outcome::State::Unconfirmed);
    }

    void aPlainMemberMayNotMark()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readEssences(DemoWorld::MemberGroup));
        QCOMPARE(rig.essence->markBarrier(), Barrier::NeedsAdmin);
        QCOMPARE(rig.outcomeOf(rig.essence->mark(rig.newest())).state, Outcome::State::Failed);
        QCOMPARE(rig.sent("set_essence_msg"), 0);
    }

    void whatOthersMarkComesAndGoesInPlace()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        QSignalSpy reset(rig.model(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(rig.model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(rig.model(), &QAbstractItemModel::rowsRemoved);
        const auto id = qint32(number(rig.newest().messageId));
        rig.world.actByOtherEssence(id, true);
        QTRY_VERIFY_WITH_TIMEOUT(rig.entry(id), patience);
        QVERIFY(rig.entry(id)->words == EssenceRow::Words::Known); // it was seen as a message
        QCOMPARE(inserted.count(), 1);
        rig.world.actByOtherEssence(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.entry(id), patience);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(rig.sent("get_essence_msg_list"), 1);
    }

    void aListAskedForBeforeUndoesNothing()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        const auto id = qint32(number(rig.newest().messageId));
        rig.server.faults().setLatency(QStringLiteral("get_essence_msg_list"), 1500);
        rig.essence->reload();
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_essence_msg_list"), 2, patience); // and written down
        rig.world.actByOtherEssence(id, true);
        QTRY_VERIFY_WITH_TIMEOUT(rig.entry(id), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_essence_msg_list"), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.essence->state().phase, LoadState::Phase::Ready, patience);
        QVERIFY(rig.entry(id));
    }

    void aGroupWithoutEssencesIsEmpty()
    {
        Rig rig(Personality::NapCat);
        rig.world.state().group(DemoWorld::OwnedGroup)->essences.clear();
        QVERIFY(rig.readEssences(DemoWorld::OwnedGroup));
        QCOMPARE(rig.model()->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGroupEssence)
#include "tst_groupessence.moc"
