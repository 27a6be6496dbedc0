// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a group on every kind of server: as they come, the pages of the history, recalls.
#include "session/groupmessages.h"
#include "sessionrig.h"

using namespace qundesk;

Q_DECLARE_METATYPE(qundesk::demo::Personality)

namespace {

using Older = GroupMessages::Older;

struct Rig : SessionRig {
    using SessionRig::SessionRig;

    bool readMessages(qint64 id)
    {
        if (!ready(id))
            return false;
        messages = &group->part<GroupMessages>();
        messages->ensure();
        return QTest::qWaitFor([this] { return messages->state().phase == LoadState::Phase::Ready; },
                               patience);
    }
    bool readToTheEnd()
    {
        return QTest::qWaitFor(
            [this] {
                messages->loadOlder();
                return messages->older() == Older::End;
            },
            patience);
    }
    MessageModel *model() const { return messages->model(); }
    const MessageRow *row(qint32 id) const { return model()->find(MessageId(id)); }
    bool knows(qint32 id) const
    {
        return QTest::qWaitFor([this, id] { return row(id) != nullptr; }, patience);
    }
    QString text(qint32 id) const { return MessageModel::plainText(row(id)->message.content); }

    GroupMessages *messages = nullptr;
};

} // namespace

class TestGroupMessages : public QObject {
    Q_OBJECT
private slots:
    void theHistoryIsReadPageByPageToItsBeginning_data() { everyPersonality(); }
    void theHistoryIsReadPageByPageToItsBeginning()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        for (int i = 0; i < 30; ++i)
            rig.world.actByOtherMessage(DemoWorld::OwnedGroup, rig.world.plainMember(DemoWorld::OwnedGroup),
                                        QString::number(i));
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        const int first = rig.model()->rowCount();
        QVERIFY(first > 0 && first <= 30);
        QVERIFY(rig.readToTheEnd());
        // Everything once, whatever overlapped. (go-cqhttp leaves out what people said who have left since.)
        const QList<qint32> &truth = rig.world.group(DemoWorld::OwnedGroup)->history;
        QCOMPARE(rig.model()->rowCount(), int(truth.size()));
        for (qint32 id : truth)
            QVERIFY(rig.row(id));
        QVERIFY(rig.sent("get_group_msg_history") >= 4);
        // The end is known: nothing more is asked.
        const int asked = rig.sent("get_group_msg_history");
        rig.messages->loadOlder();
        QCOMPARE(rig.sent("get_group_msg_history"), asked);
    }

    void whatIsSaidNowComesAsItIsSaid_data() { everyPersonality(); }
    void whatIsSaidNowComesAsItIsSaid()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        QSignalSpy reset(rig.model(), &QAbstractItemModel::modelReset);
        const UserId user = rig.someone(2);
        const QString hostile = QStringLiteral("<img src=x>\n\u202e[CQ:at,qq=1] & line 2");
        const qint32 id = rig.world.actByOtherMessage(DemoWorld::OwnedGroup, number(user), hostile);
        QVERIFY(rig.knows(id));
        QCOMPARE(rig.text(id), hostile);
        QCOMPARE(rig.row(id)->message.author(), user);
        QCOMPARE(rig.messages->authorName(rig.row(id)->message), rig.member(user)->displayName());
        QCOMPARE(reset.count(), 0);
        rig.messages->reload(); // the history has it, too
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages->state().phase == LoadState::Phase::Ready, patience);
        QCOMPARE(std::ranges::count(rig.model()->records(), MessageId(id), &MessageRow::key), 1);

        rig.world.actByOtherRecall(id);
        QTRY_VERIFY_WITH_TIMEOUT(rig.row(id)->recalled, patience);
        QCOMPARE(rig.row(id)->recalledBy, user);
        QVERIFY(rig.messages->recallBarrier(MessageId(id)) == Barrier::TargetGone);
    }

    void piecesArriveInBothFormats_data() { everyPersonality(); }
    void piecesArriveInBothFormats()
    {
        QFETCH(Personality, personality);
        using Piece = demo::DemoPiece;
        using Kind = TextPiece::Kind;
        Rig rig(personality);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        const UserId user = rig.someone(2), other = rig.someone(3);
        const qint32 first = rig.world.actByOtherMessage(
            DemoWorld::OwnedGroup, number(other),
            {{Piece::Kind::At, QStringLiteral("all")}, {Piece::Kind::Image, QStringLiteral("a,b&[c].png")}});
        const qint32 answer =
            rig.world.actByOtherMessage(DemoWorld::OwnedGroup, number(user),
                                        {{Piece::Kind::Reply, QString::number(first)},
                                         {Piece::Kind::At, QString::number(number(other))},
                                         {Piece::Kind::Text, QStringLiteral(" [yes] & no, ")},
                                         {Piece::Kind::Face, QStringLiteral("76")}});
        QVERIFY(rig.knows(answer));
        const auto right = [&] {
            const auto kinds = [](const QList<TextPiece> &pieces) {
                QList<Kind> out;
                for (const TextPiece &each : pieces)
                    out.append(each.kind);
                return out;
            };
            const auto pieces = piecesOf(rig.row(answer)->message.content);
            const MessageContent &told = rig.row(answer)->message.content;
            return kinds(piecesOf(rig.row(first)->message.content)) == QList{Kind::AtAll, Kind::Image}
            && kinds(pieces) == QList{Kind::Reply, Kind::At, Kind::Text, Kind::Face}
            && told.segments[0].target == QString::number(first)
                && pieces[1].text == QString::number(number(other))
                && pieces[2].text == QStringLiteral(" [yes] & no, ");
        };
        QVERIFY(right());
        Rig later(personality); // and out of the history
        const auto asked = later.world.actByOtherMessage(DemoWorld::OwnedGroup, number(user),
                                                         {{Piece::Kind::Image, QStringLiteral("x.png")}});
        QVERIFY(later.readMessages(DemoWorld::OwnedGroup));
        QVERIFY(later.knows(asked));
        QCOMPARE(piecesOf(later.row(asked)->message.content).value(0).kind, Kind::Image);
    }

    void theDemoHasATalkWithPicturesAnswersAndAFile()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.readMessages(DemoWorld::BigGroup));
        QSet<TextPiece::Kind> kinds;
        for (const MessageRow &row : rig.model()->records()) {
            for (const TextPiece &piece : piecesOf(row.message.content))
                kinds.insert(piece.kind);
        }
        using Kind = TextPiece::Kind;
        for (const Kind kind :
             {Kind::Text, Kind::At, Kind::AtAll, Kind::Reply, Kind::Face, Kind::Image, Kind::File})
            QVERIFY2(kinds.contains(kind), qPrintable(QString::number(int(kind))));
    }

    void messagesOfGroupsNobodyLookedAtAreNotKept()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        rig.world.actByOtherMessage(DemoWorld::AdminGroup, rig.world.plainMember(DemoWorld::AdminGroup),
                                    QStringLiteral("elsewhere"));
        const qint32 id = rig.world.actByOtherMessage(
            DemoWorld::OwnedGroup, rig.world.plainMember(DemoWorld::OwnedGroup), QStringLiteral("here"));
        QVERIFY(rig.knows(id));
        QVERIFY(!rig.session->group(GroupId(DemoWorld::AdminGroup))->existingPart<GroupMessages>());
    }

    void aRecallIsConfirmed_data() { everyPersonality(); }
    void aRecallIsConfirmed()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        const qint32 id = rig.world.group(DemoWorld::OwnedGroup)->history.last();
        const Outcome outcome = rig.outcomeOf(rig.messages->recall(MessageId(id)));
        QCOMPARE(outcome.state, Outcome::State::Confirmed);
        QVERIFY(rig.world.message(id)->recalled);
        QVERIFY(rig.row(id)->recalled);
        QCOMPARE(rig.row(id)->recalledBy, rig.session->self().userId);
        QVERIFY(!outcome.undoable);
    }

    void aRecallWithoutEventIsConfirmedByAsking()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        rig.server.faults().setLoseEvents(true);
        const qint32 id = rig.world.group(DemoWorld::OwnedGroup)->history.last();
        QCOMPARE(rig.outcomeOf(rig.messages->recall(MessageId(id))).state, Outcome::State::Confirmed);
        QVERIFY(rig.row(id)->recalled);
        QCOMPARE(rig.sent("get_msg"), 1);
    }

    void aRecallThatTheServerOnlyClaimsIsNotConfirmed()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        rig.server.faults().lie(QStringLiteral("delete_msg"));
        const qint32 id = rig.world.group(DemoWorld::OwnedGroup)->history.last();
        QCOMPARE(rig.outcomeOf(rig.messages->recall(MessageId(id))).state, Outcome::State::Unconfirmed);
        QVERIFY(!rig.row(id)->recalled);
    }

    void aRefusedRecallSaysWhy()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("delete_msg"), 1200, QStringLiteral("Recall failed"));
        const qint32 id = rig.world.group(DemoWorld::OwnedGroup)->history.last();
        const Outcome outcome = rig.outcomeOf(rig.messages->recall(MessageId(id)));
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QVERIFY(outcome.error.detail.contains(QLatin1String("Recall failed")));
        QVERIFY(!rig.row(id)->recalled);
    }

    void rankDecidesWhatMayBeRecalled()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::BigGroup)); // an administrator here
        const auto says = [&](qint64 user) {
            const qint32 id = rig.world.actByOtherMessage(DemoWorld::BigGroup, user, QStringLiteral("x"));
            return rig.knows(id) ? rig.messages->recallBarrier(MessageId(id)) : Barrier::Offline;
        };
        QCOMPARE(says(rig.world.plainMember(DemoWorld::BigGroup)), Barrier::None);
        QCOMPARE(says(rig.world.memberWithRole(DemoWorld::BigGroup, DemoRole::Admin)),
                 Barrier::TargetIsAdmin);
        QCOMPARE(says(rig.world.memberWithRole(DemoWorld::BigGroup, DemoRole::Owner)),
                 Barrier::TargetIsOwner);

        Rig plain(Personality::NapCat);
        QVERIFY(plain.readMessages(DemoWorld::MemberGroup));
        Message own;
        own.messageId = MessageId(4242);
        own.userId = plain.session->self().userId;
        own.time = plain.clock.now().toSecsSinceEpoch();
        plain.messages->received(own);
        QCOMPARE(plain.messages->recallBarrier(MessageId(4242)), Barrier::None);
        own.messageId = MessageId(4243);
        own.time -= 3600;
        plain.messages->received(own);
        QCOMPARE(plain.messages->recallBarrier(MessageId(4243)), Barrier::NeedsAdmin);
        const qint32 others = plain.world.group(DemoWorld::MemberGroup)->history.last();
        QCOMPARE(plain.messages->recallBarrier(MessageId(others)), Barrier::NeedsAdmin);
    }

    void severalAreRecalledOneAfterTheOther()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        const QList<qint32> &history = rig.world.group(DemoWorld::OwnedGroup)->history;
        QList<MessageId> ids;
        for (int i = 1; i <= 4; ++i)
            ids.append(MessageId(history.at(history.size() - i)));
        rig.messages->recallAll(ids, {1ms, 2ms});
        QVERIFY(rig.messages->series().running);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.messages->series().running, patience);
        QCOMPARE(rig.messages->series().done, 4);
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.outcomes.size()), 4, patience);
        for (MessageId id : ids)
            QVERIFY(rig.world.message(qint32(number(id)))->recalled);
        const auto calls = rig.world.calls(QStringLiteral("delete_msg"));
        QCOMPARE(calls.first().params.value(QStringLiteral("message_id")).toInt(), int(number(ids.first())));
    }

    void aSeriesGivesUpAfterThreeRefusals()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("delete_msg"), 1200, QStringLiteral("Recall failed"), 10);
        QList<MessageId> ids;
        for (qint32 id : rig.world.group(DemoWorld::OwnedGroup)->history.last(8))
            ids.append(MessageId(id));
        rig.messages->recallAll(ids, {1ms, 2ms});
        QTRY_VERIFY_WITH_TIMEOUT(!rig.messages->series().running, patience);
        QVERIFY(rig.messages->series().gaveUp);
        QCOMPARE(rig.sent("delete_msg"), 3);
    }

    void theAnonymousSenderIsMutedWithFlagAndDuration()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        const qint32 id = rig.world.actByOtherMessage(DemoWorld::OwnedGroup, 0, QStringLiteral("boo"),
                                                      QStringLiteral("大力鬼王"));
        QVERIFY(rig.knows(id));
        QCOMPARE(rig.messages->anonymousBarrier(MessageId(id)), Barrier::None);
        const Outcome outcome = rig.outcomeOf(rig.messages->banAnonymous(MessageId(id), 600s));
        QCOMPARE(outcome.state, Outcome::State::Unconfirmed); // nothing can show it
        QCOMPARE(outcome.subject, QStringLiteral("大力鬼王"));
        const QJsonObject params = rig.world.calls(QStringLiteral("set_group_anonymous_ban")).first().params;
        const QString flag = rig.world.message(id)->anonymousFlag;
        QCOMPARE(params.value(QStringLiteral("anonymous_flag")).toString(), flag);
        QCOMPARE(params.value(QStringLiteral("duration")).toInt(), 600);
        QVERIFY(params.contains(QStringLiteral("anonymous")));
    }

    void anonymousMutesAreRefusedWhereTheyDoNotExist()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        Message message;
        message.messageId = MessageId(4242);
        message.anonymous = Anonymous{1, QStringLiteral("x"), QStringLiteral("a|x")};
        rig.messages->received(message);
        QTRY_COMPARE_WITH_TIMEOUT(rig.messages->anonymousBarrier(MessageId(4242)), Barrier::Unsupported,
                                  patience);
        QCOMPARE(rig.outcomeOf(rig.messages->banAnonymous(MessageId(4242), 60s)).state,
                 Outcome::State::Failed);
        QCOMPARE(rig.sent("set_group_anonymous_ban"), 0);
    }

    void anEmptyHistoryIsNoFailure_data() { everyPersonality(); }
    void anEmptyHistoryIsNoFailure()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        rig.world.state().group(DemoWorld::SmallOwnedGroup)->history.clear();
        QVERIFY(rig.readMessages(DemoWorld::SmallOwnedGroup));
        QCOMPARE(rig.model()->rowCount(), 0);
        const qint32 id = rig.world.actByOtherMessage(DemoWorld::SmallOwnedGroup,
                                                      rig.world.plainMember(DemoWorld::SmallOwnedGroup),
                                                      QStringLiteral("1"));
        QVERIFY(rig.knows(id));
    }

    void aServerWithoutHistoryStillShowsWhatIsSaid()
    {
        Rig rig(Personality::Lagrange);
        rig.server.faults().failNext(QStringLiteral("get_group_msg_history"), 1404, QStringLiteral("no"), 9);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        QCOMPARE(rig.messages->older(), Older::Unsupported);
        const qint32 id = rig.world.actByOtherMessage(
            DemoWorld::OwnedGroup, rig.world.plainMember(DemoWorld::OwnedGroup), QStringLiteral("live"));
        QVERIFY(rig.knows(id));
        rig.messages->loadOlder();
        rig.messages->reload(); // is known by now
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages->state().phase == LoadState::Phase::Ready, patience);
        QCOMPARE(rig.sent("get_group_msg_history"), 1);
        QVERIFY(rig.row(id));
    }

    void aFailedPageCanBeAskedForAgain()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("get_group_msg_history"), 1400, QStringLiteral("busy"));
        rig.messages->loadOlder();
        QTRY_COMPARE_WITH_TIMEOUT(rig.messages->older(), Older::Failed, patience);
        QVERIFY(rig.messages->olderError().detail.contains(QLatin1String("busy")));
        const int before = rig.model()->rowCount();
        rig.messages->loadOlder();
        QTRY_VERIFY_WITH_TIMEOUT(rig.model()->rowCount() > before, patience);
    }

    void whatWasMissedIsReadUntilItMeetsWhatIsKnown()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.readMessages(DemoWorld::OwnedGroup));
        const int before = rig.model()->rowCount();
        rig.server.faults().setLoseEvents(true);
        qint32 last = 0;
        for (int i = 0; i < 70; ++i)
            last = rig.world.actByOtherMessage(
                DemoWorld::OwnedGroup, rig.world.plainMember(DemoWorld::OwnedGroup), QString::number(i));
        QSignalSpy reset(rig.model(), &QAbstractItemModel::modelReset);
        rig.messages->reload();
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages->state().phase == LoadState::Phase::Ready, patience);
        QCOMPARE(rig.model()->rowCount(), before + 70);
        QVERIFY(rig.row(last));
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGroupMessages)
#include "tst_groupmessages.moc"
