// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupnotices.h"
#include "session/privatefiles.h"
#include "session/sessionrig.h"
#include "session/uploadways.h"
#include "storage/snapshotstore.h"

#include <QTemporaryDir>

using namespace qundesk;

namespace {

/// A rig whose notices of one group are read.
struct NoticeRig : SessionRig {
    using SessionRig::SessionRig;

    bool readNotices(qint64 id)
    {
        if (!ready(id))
            return false;
        part = &group->part<GroupNotices>();
        part->ensure();
        return QTest::qWaitFor([this] { return part->state().phase == LoadState::Phase::Ready; }, patience);
    }
    const QList<demo::DemoNotice> &truth() const { return world.group(number(group->id()))->notices; }
    Outcome publish(const NoticeDraft &draft) { return outcomeOf(part->publish(draft)); }
    QJsonObject lastCall(const char *action) const
    {
        const auto calls = world.calls(QLatin1String(action));
        return calls.isEmpty() ? QJsonObject() : calls.last().params;
    }

    GroupNotices *part = nullptr;
};

NoticeDraft saying(const QString &text)
{
    NoticeDraft draft;
    draft.text = text;
    return draft;
}

const QString hostile = QStringLiteral("<b>规则</b> & \u201e1\u201c &lt;\n\n  第二行 &#10; 😀");

} // namespace

class TestGroupNotices : public QObject {
    Q_OBJECT
private slots:
    void theNoticesAreReadAsPlainText_data() { everyPersonality(); }
    void theNoticesAreReadAsPlainText()
    {
        QFETCH(Personality, personality);
        NoticeRig rig(personality);
        QVERIFY(rig.readNotices(DemoWorld::BigGroup));
        QCOMPARE(rig.part->notices()->rowCount(), int(rig.truth().size()));
        for (const demo::DemoNotice &each : rig.truth()) {
            const NoticeRow *row = rig.part->notices()->find(each.id);
            QVERIFY(row);
            QCOMPARE(row->text, each.text);
            QCOMPARE(row->notice.senderId, UserId(each.sender));
        }
        QCOMPARE(rig.part->notices()->newest()->key(), rig.truth().first().id);
    }

    void aPublishedNoticeIsConfirmedByTheFreshList_data() { everyPersonality(); }
    void aPublishedNoticeIsConfirmedByTheFreshList()
    {
        QFETCH(Personality, personality);
        NoticeRig rig(personality);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        const auto before = rig.truth().size();
        QSignalSpy resets(rig.part->notices(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(rig.part->notices(), &QAbstractItemModel::rowsInserted);
        NoticeDraft draft = saying(hostile);
        if (rig.part->abilities().pictures)
            draft.picture = QByteArray("not really a picture");
        QVERIFY(rig.part->keepDraft(draft));
        const Outcome outcome = rig.publish(draft);
        QCOMPARE(outcome.state, Outcome::State::Confirmed);
        QCOMPARE(rig.truth().size(), before + 1);
        QCOMPARE(rig.truth().first().text, hostile);
        QCOMPARE(!rig.truth().first().image.isEmpty(), rig.part->abilities().pictures);
        QVERIFY(rig.part->notices()->contains(rig.truth().first().id));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QVERIFY(rig.part->draft().isEmpty()); // it was published
        QCOMPARE(rig.sent("_send_group_notice"), 1);
    }

    void anAccountThatGoesWhileANoticeIsAwaitedLeavesItUnconfirmed()
    {
        NoticeRig rig(Personality::LLBot);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        rig.server.faults().hang(QStringLiteral("_get_group_notice"));
        rig.server.faults().lie(QStringLiteral("_send_group_notice"));
        const int before = rig.sent("_get_group_notice");
        const quint64 id = rig.part->publish(saying(QStringLiteral("a text long enough to be on the heap")));
        QTRY_VERIFY_WITH_TIMEOUT(rig.sent("_get_group_notice") > before, patience);
        QVERIFY(rig.outcomes.isEmpty());
        rig.session.reset();
        QCOMPARE(rig.outcomes.size(), 1);
        QCOMPARE(rig.outcomes.first().id, id);
        QCOMPARE(rig.outcomes.first().state, Outcome::State::Unconfirmed);
    }

    void optionsTravelTheWayEachServerCountsThem_data() { everyPersonality(); }
    void optionsTravelTheWayEachServerCountsThem()
    {
        QFETCH(Personality, personality);
        NoticeRig rig(personality);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        NoticeDraft draft = saying(QStringLiteral("options"));
        draft.pinned = true;
        draft.confirmRequired = false;
        draft.popUp = false;
        QCOMPARE(rig.publish(draft).state, Outcome::State::Confirmed);
        const QJsonObject params = rig.lastCall("_send_group_notice");
        const bool options = personality != Personality::GoCqhttp && personality != Personality::Lagrange;
        QCOMPARE(rig.part->abilities().options, options);
        QCOMPARE(params.contains(QStringLiteral("pinned")), options);
        QVERIFY(!params.contains(QStringLiteral("image")));
        if (options) {
            QCOMPARE(params.value(QStringLiteral("pinned")).toVariant().toBool(), true);
            QCOMPARE(params.value(QStringLiteral("confirm_required")).toVariant().toBool(), false);
            QCOMPARE(params.value(QStringLiteral("tip_window_type")).toInt(), 1);
        }
    }

    void aRefusalThatLooksLikeOkIsUnconfirmedAndTheDraftStays_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::newRow("go-cqhttp, an empty id") << Personality::GoCqhttp;
        QTest::newRow("LLBot, no answer at all") << Personality::LLBot;
    }
    void aRefusalThatLooksLikeOkIsUnconfirmedAndTheDraftStays()
    {
        QFETCH(Personality, personality);
        NoticeRig rig(personality);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        // The same text stands there already: it must not count as the new one.
        QCOMPARE(rig.publish(saying(QStringLiteral("again"))).state, Outcome::State::Confirmed);
        rig.server.faults().lie(QStringLiteral("_send_group_notice"));
        const NoticeDraft draft = saying(QStringLiteral("again"));
        QVERIFY(rig.part->keepDraft(draft));
        const Outcome outcome = rig.publish(draft);
        QCOMPARE(outcome.state, Outcome::State::Unconfirmed);
        QCOMPARE(rig.part->draft(), draft);
    }

    void aRefusalFailsAndTheDraftStays()
    {
        NoticeRig rig(Personality::NapCat);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        rig.server.faults().failNext(QStringLiteral("_send_group_notice"), 200, QStringLiteral("太长了"));
        const NoticeDraft draft = saying(QStringLiteral("refused"));
        QVERIFY(rig.part->keepDraft(draft));
        QSignalSpy publishing(rig.part, &GroupNotices::publishingChanged);
        const Outcome outcome = rig.publish(draft);
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QCOMPARE(outcome.error.detail, QStringLiteral("太长了"));
        QCOMPARE(publishing.count(), 2);
        QVERIFY(!rig.part->isPublishing());
        QCOMPARE(rig.part->draft(), draft);
    }

    void aNoticeForNewMembersCannotBeReadBackOnNapCat()
    {
        NoticeRig rig(Personality::NapCat);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        QVERIFY(!rig.part->abilities().listsNewMembers);
        NoticeDraft draft = saying(QStringLiteral("welcome"));
        draft.sendToNewMembers = true;
        QCOMPARE(rig.publish(draft).state, Outcome::State::Unconfirmed);
        QCOMPARE(rig.lastCall("_send_group_notice").value(QStringLiteral("type")).toInt(), 20);
        NoticeRig other(Personality::LLBot);
        QVERIFY(other.readNotices(DemoWorld::OwnedGroup));
        QCOMPARE(other.publish(draft).state, Outcome::State::Confirmed);
    }

    void aDraftWrittenMeanwhileIsNotDropped()
    {
        NoticeRig rig(Personality::GoCqhttp);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        QVERIFY(rig.part->keepDraft(saying(QStringLiteral("first"))));
        const quint64 id = rig.part->publish(rig.part->draft());
        QVERIFY(rig.part->isPublishing());
        QVERIFY(rig.part->keepDraft(saying(QStringLiteral("second"))));
        QCOMPARE(rig.outcomeOf(id).state, Outcome::State::Confirmed);
        QCOMPARE(rig.part->draft().text, QStringLiteral("second"));
    }

    void draftsAreKeptPerGroupAndOutliveTheSession()
    {
        Clock clock;
        Database database(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        SnapshotStore snapshots(database);
        AccountConfig config;
        config.id = QStringLiteral("test");
        const auto begin = [&] {
            return std::make_unique<Session>(config, QString(),
                                             SessionContext{clock, nullptr, nullptr, &snapshots});
        };
        const auto part = [](const std::unique_ptr<Session> &session, qint64 group) -> GroupNotices & {
            return session->group(GroupId(group))->part<GroupNotices>();
        };
        NoticeDraft draft = saying(hostile);
        draft.picture = QByteArray("\0\x01\xff picture", 11);
        draft.pinned = true;
        draft.confirmRequired = false;
        auto session = begin();
        QVERIFY(part(session, 1).draft().isEmpty());
        QVERIFY(part(session, 1).keepDraft(draft));
        QVERIFY(part(session, 2).draft().isEmpty());
        session = begin();
        QCOMPARE(part(session, 1).draft(), draft);
        QVERIFY(part(session, 1).keepDraft(saying(QStringLiteral(" \n "))));
        session = begin();
        QVERIFY(part(session, 1).draft().isEmpty());
        QVERIFY(part(session, 1).keepDraft(draft));
        QVERIFY(part(session, 2).keepDraft(draft));
        QVERIFY(snapshots.removeGroup(config.id, GroupId(1)));
        session = begin();
        QVERIFY(part(session, 1).draft().isEmpty());
        QCOMPARE(part(session, 2).draft(), draft);
        QVERIFY(snapshots.removeAccount(config.id));
        session = begin();
        QVERIFY(part(session, 2).draft().isEmpty());
    }

    void aDeletedNoticeGoesAndUndoPublishesItAgain_data() { everyPersonality(); }
    void aDeletedNoticeGoesAndUndoPublishesItAgain()
    {
        QFETCH(Personality, personality);
        NoticeRig rig(personality);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        const demo::DemoNotice victim = rig.truth().at(1);
        QCOMPARE(rig.part->removeBarrier(*rig.part->notices()->find(victim.id)), Barrier::None);
        QSignalSpy resets(rig.part->notices(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(rig.part->notices(), &QAbstractItemModel::rowsRemoved);
        const Outcome outcome = rig.outcomeOf(rig.part->remove(victim.id));
        QCOMPARE(outcome.state, Outcome::State::Confirmed);
        QCOMPARE(outcome.before, victim.text);
        QVERIFY(outcome.undoable);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(resets.count(), 0);
        QVERIFY(!rig.part->notices()->contains(victim.id));
        QVERIFY(std::ranges::none_of(rig.truth(), [&](const auto &each) { return each.id == victim.id; }));
        QVERIFY(rig.session->undo(outcome.id));
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcomes.last().verb, Verb::PublishNotice, patience);
        QCOMPARE(rig.outcomes.last().state, Outcome::State::Confirmed);
        QCOMPARE(rig.truth().first().text, victim.text);
    }

    void aDeletionThatIsALieIsUnconfirmedAndNothingIsPublishedByUndo()
    {
        NoticeRig rig(Personality::GoCqhttp);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        rig.server.faults().lie(QStringLiteral("_del_group_notice"));
        const QString key = rig.truth().first().id;
        const Outcome outcome = rig.outcomeOf(rig.part->remove(key));
        QCOMPARE(outcome.state, Outcome::State::Unconfirmed);
        QVERIFY(rig.part->notices()->contains(key));
        rig.session->undo(outcome.id);
        QCOMPARE(rig.sent("_send_group_notice"), 0);
        QCOMPARE(rig.part->remove(QStringLiteral("no such notice")), quint64(0));
    }

    void aServerWithoutTheActionSaysSo()
    {
        NoticeRig rig(Personality::NapCat);
        QVERIFY(rig.readNotices(DemoWorld::OwnedGroup));
        const QString unknown = QStringLiteral("不支持的Api _send_group_notice");
        rig.server.faults().failNext(QStringLiteral("_send_group_notice"), 1404, unknown);
        const Outcome outcome = rig.publish(saying(QStringLiteral("x")));
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QCOMPARE(outcome.error.kind, ApiError::Kind::Unsupported);
        QCOMPARE(rig.part->publishBarrier(), Barrier::Unsupported);
        rig.server.faults().failNext(QStringLiteral("_get_group_notice"), 1404, unknown);
        rig.part->reload();
        QTRY_COMPARE_WITH_TIMEOUT(rig.part->state().phase, LoadState::Phase::Failed, patience);
        QCOMPARE(rig.part->state().error.kind, ApiError::Kind::Unsupported);
        QVERIFY(rig.part->notices()->rowCount() > 0); // what was read stays
    }

    void membersMayOnlyRead()
    {
        NoticeRig rig(Personality::NapCat);
        QVERIFY(rig.readNotices(DemoWorld::MemberGroup));
        QCOMPARE(rig.part->publishBarrier(), Barrier::NeedsAdmin);
        QCOMPARE(rig.publish(saying(QStringLiteral("x"))).barrier, Barrier::NeedsAdmin);
        QCOMPARE(rig.sent("_send_group_notice"), 0);
    }

    void ofThreeHundredTheNewestTwentyAreListed()
    {
        NoticeRig rig(Personality::GoCqhttp);
        auto &notices = rig.world.state().groups[DemoWorld::SmallOwnedGroup].notices;
        notices.clear();
        for (int i = 0; i < 300; ++i) {
            demo::DemoNotice notice;
            notice.id = QStringLiteral("n%1").arg(i);
            notice.text = QStringLiteral("number %1").arg(i);
            notice.published = 1'700'000'000 + i;
            notices.prepend(notice);
        }
        QVERIFY(rig.readNotices(DemoWorld::SmallOwnedGroup));
        QCOMPARE(rig.part->abilities().newest, 20);
        QCOMPARE(rig.part->notices()->rowCount(), 20);
        QVERIFY(rig.part->notices()->contains(QStringLiteral("n299")));
        // One more pushes the oldest out of the list; that is one row more and one row less.
        QCOMPARE(rig.publish(saying(QStringLiteral("number 300"))).state, Outcome::State::Confirmed);
        QCOMPARE(rig.part->notices()->rowCount(), 20);
        QVERIFY(!rig.part->notices()->contains(QStringLiteral("n280")));
    }

    void aFileGoesToOnePersonByContentOrByPath_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<bool>("remote");
        QTest::addColumn<bool>("content");
        QTest::addColumn<Outcome::State>("state");
        for (const auto &[name, personality] : personalities) {
            const bool content = personality != Personality::GoCqhttp && personality != Personality::Lagrange;
            QTest::addRow("%s here", name) << personality << false << content << Outcome::State::Unconfirmed;
            QTest::addRow("%s elsewhere", name)
                << personality << true << content
                << (content ? Outcome::State::Unconfirmed : Outcome::State::Failed);
        }
    }
    void aFileGoesToOnePersonByContentOrByPath()
    {
        QFETCH(Personality, personality);
        QFETCH(bool, remote);
        QFETCH(bool, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("报名表 1.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        SessionRig rig(personality);
        rig.world.setRemote(remote);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        QVERIFY(isServerHere(*rig.session));
        const UploadPlace server = uploadPlaceOf(*rig.session);
        QCOMPARE(chooseUploadWay(server, 5).way, content ? UploadWay::Content : UploadWay::Path);
        QCOMPARE(chooseUploadWay(server, 20 << 20).way, UploadWay::Path);
        const UserId user = rig.someone(3);
        sendPrivateFile(*rig.session, {rig.group->id(), user, QStringLiteral("小林"), file.fileName()},
                        [](const ApiError &why) { QFAIL(qPrintable(why.symbol)); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.outcomes.size(), 1, patience);
        QTEST(rig.outcomes.first().state, "state");
        QCOMPARE(rig.outcomes.first().userId, user);
        const QJsonObject params = rig.world.calls(QStringLiteral("upload_private_file")).first().params;
        QCOMPARE(params.value(QStringLiteral("name")).toString(), QStringLiteral("报名表 1.txt"));
        QCOMPARE(params.value(QStringLiteral("file")).toString(),
                 content ? QStringLiteral("base64://aGVsbG8=") : file.fileName());
    }

    void aFileThatCannotBeReadIsNotSent()
    {
        SessionRig rig(Personality::NapCat);
        QVERIFY(rig.ready(DemoWorld::OwnedGroup));
        QString why;
        sendPrivateFile(
            *rig.session,
            {rig.group->id(), rig.someone(1), QStringLiteral("x"), QStringLiteral("/nowhere/at/all")},
            [&why](const ApiError &error) { why = error.symbol; });
        QTRY_COMPARE_WITH_TIMEOUT(why, QStringLiteral("UPLOAD_UNREADABLE"), patience);
        QCOMPARE(rig.sent("upload_private_file"), 0);
        QVERIFY(rig.outcomes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroupNotices)
#include "tst_groupnotices.moc"
