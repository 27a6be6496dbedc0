// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is set for a whole group, on honest servers, liars and servers that cannot be asked.
#include "session/groupsettings.h"
#include "session/sessionrig.h"

#include <QCryptographicHash>

using namespace qundesk;

namespace {

constexpr qint64 owned = DemoWorld::SmallOwnedGroup;
using State = Outcome::State;

struct Rig : SessionRig {
    explicit Rig(Personality personality) : SessionRig(personality) { }

    /// Connected, and the settings of \a id read once.
    bool read(qint64 id = owned)
    {
        if (!ready(id))
            return false;
        settings = &group->part<GroupSettings>();
        settings->ensure();
        return QTest::qWaitFor([this] { return settings->state().phase == LoadState::Phase::Ready; },
                               patience);
    }
    const demo::DemoGroup &truth() const { return *world.group(number(group->id())); }
    std::optional<bool> shown() const { return settings->wholeMute().on; }

    GroupSettings *settings = nullptr;
};

bool tells(Personality personality)
{
    return personality != Personality::GoCqhttp && personality != Personality::Lagrange;
}

} // namespace

class TestGroupSettings : public QObject {
    Q_OBJECT
private slots:
    void whatAServerDoesNotTellStaysUnknown_data() { everyPersonality(); }
    void whatAServerDoesNotTellStaysUnknown()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read());
        const auto is = [personality](std::initializer_list<Personality> some) {
            return std::ranges::find(some, personality) != some.end();
        };
        using enum Personality;
        const demo::DemoGroup &truth = rig.truth();
        const Group facts = rig.settings->facts();
        QCOMPARE(facts.name, truth.name);
        QCOMPARE(facts.memberCount, int(truth.members.size()));
        QCOMPARE(facts.maxMemberCount, truth.maxMembers);
        QCOMPARE(facts.createTime, is({GoCqhttp, LLBot}) ? truth.created : 0);
        QCOMPARE(facts.level, is({GoCqhttp}) ? truth.level : 0);
        QCOMPARE(facts.memo, is({GoCqhttp, Lagrange}) ? QString() : truth.memo);
        QCOMPARE(number(rig.settings->owner()), rig.world.account()); // from the members where nothing else
        QCOMPARE(rig.settings->atAllRemain().has_value(), !is({Lagrange}));
        QCOMPARE(rig.settings->atAllError().has_value(), is({Lagrange}));
        if (!is({Lagrange}))
            QCOMPARE(rig.settings->atAllRemain()->forAccount, truth.atAllSelf);
        QCOMPARE(rig.shown(), tells(personality) ? std::optional(false) : std::nullopt);
    }

    void aFailedReadSaysWhyAndKeepsWhatTheListTold()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.ready(owned));
        rig.server.faults().failNext(QStringLiteral("get_group_info"), 1200, QStringLiteral("boom"), 1);
        GroupSettings &settings = rig.group->part<GroupSettings>();
        settings.ensure();
        QTRY_COMPARE_WITH_TIMEOUT(settings.state().phase, LoadState::Phase::Failed, patience);
        QVERIFY(settings.state().error.detail.contains(QStringLiteral("boom")));
        QCOMPARE(settings.facts().name, rig.world.group(owned)->name);
        settings.ensure(); // tries again
        QTRY_COMPARE_WITH_TIMEOUT(settings.state().phase, LoadState::Phase::Ready, patience);
    }

    void zerosAndInventedGroupsWipeNothingOut()
    {
        Rig rig(Personality::SnowLuma);
        QVERIFY(rig.read());
        const Group before = rig.settings->facts();
        rig.server.faults().nullData(QStringLiteral("get_group_detail_info"), 1);
        bool read = false;
        rig.settings->reload([&] { read = true; });
        QTRY_VERIFY_WITH_TIMEOUT(read, patience);
        QCOMPARE(rig.settings->facts(), before);
    }

    void aNewNameIsConfirmedAndCanBeTakenBack_data() { everyPersonality(); }
    void aNewNameIsConfirmedAndCanBeTakenBack()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read());
        const QString before = rig.truth().name;
        const QString wanted = QStringLiteral("  新的\n群名 <b>x</b> ");
        const Outcome outcome = rig.outcomeOf(rig.settings->rename(wanted));
        QCOMPARE(outcome.state, State::Confirmed);
        QCOMPARE(rig.truth().name, QStringLiteral("新的 群名 <b>x</b>"));
        QCOMPARE(rig.group->info().name, rig.truth().name);
        QCOMPARE(outcome.before, before);
        QVERIFY(outcome.undoable && rig.session->undo(outcome.id));
        QTRY_COMPARE_WITH_TIMEOUT(rig.group->info().name, before, patience);
        QCOMPARE(rig.truth().name, before);
    }

    void aNameThatOnlyTheServerBelievesInIsNotConfirmed_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::newRow("go-cqhttp") << Personality::GoCqhttp;
        QTest::newRow("NapCat") << Personality::NapCat;
    }
    void aNameThatOnlyTheServerBelievesInIsNotConfirmed()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read());
        const QString before = rig.truth().name;
        rig.server.faults().lie(QStringLiteral("set_group_name"));
        QCOMPARE(rig.outcomeOf(rig.settings->rename(QStringLiteral("假名"))).state, State::Unconfirmed);
        QCOMPARE(rig.group->info().name, before);
    }

    void aNameThatWouldBeDroppedSilentlyIsNeverSent()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.read());
        QCOMPARE(rig.settings->nameLimit(), std::optional(19));
        const QString face = QString::fromUtf8("\xF0\x9F\x98\x80"); // two UTF-16 units, one code point
        QCOMPARE(rig.outcomeOf(rig.settings->rename(face.repeated(20))).barrier, Barrier::TooLong);
        QCOMPARE(rig.settings->rename(QStringLiteral(" \n\u200B")), 0ULL);
        QCOMPARE(rig.sent("set_group_name"), 0);
        QCOMPARE(rig.outcomeOf(rig.settings->rename(face.repeated(19))).state, State::Confirmed);
    }

    void aWholeMuteIsConfirmedWhereItCanBeSeen_data() { everyPersonality(); }
    void aWholeMuteIsConfirmedWhereItCanBeSeen()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read());
        const quint64 id = rig.settings->setWholeMute(true);
        QVERIFY(rig.settings->isUnderWay(Verb::WholeMuteOn));
        const Outcome outcome = rig.outcomeOf(id);
        const bool seen = personality != Personality::GoCqhttp; // no event of its own change, and no read
        QCOMPARE(outcome.state, seen ? State::Confirmed : State::Unconfirmed);
        QVERIFY(!rig.settings->isUnderWay(Verb::WholeMuteOn));
        QCOMPARE(rig.shown(), std::optional(true));
        QCOMPARE(rig.settings->wholeMute().confirmed, seen);
        QVERIFY(rig.truth().wholeMute);
        QVERIFY(rig.session->undo(outcome.id));
        QTRY_COMPARE_WITH_TIMEOUT(rig.shown(), std::optional(false), patience);
        QVERIFY(!rig.truth().wholeMute);
        rig.world.actByOtherMuteAll(owned, true); // an event is worth more than what was only accepted
        QTRY_VERIFY_WITH_TIMEOUT(rig.shown() == true && rig.settings->wholeMute().confirmed, patience);
    }

    void aWholeMuteThatDidNotHappenIsShownAsItIs()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.read());
        rig.server.faults().lie(QStringLiteral("set_group_whole_ban"), 1);
        QCOMPARE(rig.outcomeOf(rig.settings->setWholeMute(true)).state, State::Unconfirmed);
        QCOMPARE(rig.shown(), std::optional(false));
        QVERIFY(rig.settings->wholeMute().confirmed);
        rig.server.faults().failNext(QStringLiteral("set_group_whole_ban"), 1200, QStringLiteral("no"), 1);
        const Outcome refused = rig.outcomeOf(rig.settings->setWholeMute(true));
        QCOMPARE(refused.state, State::Failed);
        QVERIFY(!refused.undoable);
        QCOMPARE(rig.shown(), std::optional(false));
    }

    void aWholeMuteKnownFromEventsIsUnknownAfterAGap()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.read());
        rig.world.actByOtherMuteAll(owned, true);
        QTRY_COMPARE_WITH_TIMEOUT(rig.shown(), std::optional(true), patience);
        rig.server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        QVERIFY(rig.server.start());
        rig.session->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(rig.shown(), std::optional<bool>(), patience);
    }

    void aPictureTravelsInsideTheCall_data() { everyPersonality(); }
    void aPictureTravelsInsideTheCall()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        rig.world.setRemote(true);
        QVERIFY(rig.read());
        const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n").repeated(20'000);
        const Outcome outcome = rig.outcomeOf(rig.settings->setPortrait(picture));
        QCOMPARE(outcome.state, State::Unconfirmed); // nothing can be read back
        QVERIFY(!outcome.hasError);
        QCOMPARE(rig.truth().portraitSha256,
                 QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
    }

    void aPictureThatIsTooBigOrRefusedFails()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.read());
        const QByteArray big(GroupSettings::portraitLimit + 1, 'x');
        QCOMPARE(rig.outcomeOf(rig.settings->setPortrait(big)).barrier, Barrier::TooLong);
        QCOMPARE(rig.sent("set_group_portrait"), 0);
        rig.server.faults().failNext(QStringLiteral("set_group_portrait"), 100,
                                     QStringLiteral("LOAD_FILE_ERROR"), 1);
        const Outcome refused = rig.outcomeOf(rig.settings->setPortrait("x"));
        QCOMPARE(refused.state, State::Failed);
        QVERIFY(refused.hasError);
    }

    void anonymousChatIsOfferedOnlyWhereItExists_data() { everyPersonality(); }
    void anonymousChatIsOfferedOnlyWhereItExists()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read());
        const Outcome outcome = rig.outcomeOf(rig.settings->setAnonymous(false));
        if (personality != Personality::GoCqhttp) {
            QCOMPARE(outcome.barrier, Barrier::Unsupported);
            QCOMPARE(rig.sent("set_group_anonymous"), 0);
            return;
        }
        QCOMPARE(outcome.state, State::Unconfirmed);
        QVERIFY(!rig.truth().anonymous);
        QVERIFY(rig.session->undo(outcome.id));
        QTRY_VERIFY_WITH_TIMEOUT(rig.truth().anonymous, patience);
    }

    void aCheckInIsBelievedOnlyFromServersThatLook_data() { everyPersonality(); }
    void aCheckInIsBelievedOnlyFromServersThatLook()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read(DemoWorld::MemberGroup)); // members check in too
        const Outcome outcome = rig.outcomeOf(rig.settings->checkIn());
        if (personality == Personality::Lagrange) {
            QCOMPARE(outcome.barrier, Barrier::Unsupported);
            return;
        }
        QCOMPARE(outcome.state, personality == Personality::LLBot ? State::Confirmed : State::Unconfirmed);
        QVERIFY(rig.truth().signedToday);
    }

    void leavingIsConfirmedByTheGroupsVanishing_data() { everyPersonality(); }
    void leavingIsConfirmedByTheGroupsVanishing()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.read(DemoWorld::AdminGroup));
        if (personality == Personality::NapCat)
            rig.server.faults().setLoseEvents(true); // then the list tells
        QSignalSpy gone(rig.session.get(), &Session::groupGone);
        const QString name = rig.group->info().name;
        QCOMPARE(rig.outcomeOf(rig.settings->leave()).state, State::Confirmed);
        QCOMPARE(gone.size(), 1);
        QVERIFY(!rig.world.group(DemoWorld::AdminGroup));
        QVERIFY(!rig.session->groups()->contains(GroupId(DemoWorld::AdminGroup)));
        QCOMPARE(rig.group->info().name, name); // still known to those who speak of it
        QVERIFY(!rig.world.calls(QStringLiteral("set_group_leave"))
                     .constFirst()
                     .params.value(QLatin1String("is_dismiss"))
                     .toBool());
    }

    void anOwnerStays()
    {
        Rig silent(Personality::GoCqhttp);
        QVERIFY(silent.read());
        QCOMPARE(silent.outcomeOf(silent.settings->leave()).state, State::Unconfirmed);
        QVERIFY(silent.session->groups()->contains(GroupId(owned)));
        Rig frank(Personality::LLBot);
        QVERIFY(frank.read());
        QCOMPARE(frank.outcomeOf(frank.settings->leave()).state, State::Failed);
    }

    void aPlainMemberSendsNothingThatWouldBeDropped()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.read(DemoWorld::MemberGroup));
        QCOMPARE(rig.outcomeOf(rig.settings->rename(QStringLiteral("x"))).barrier, Barrier::NeedsAdmin);
        QCOMPARE(rig.outcomeOf(rig.settings->setWholeMute(true)).barrier, Barrier::NeedsAdmin);
        QCOMPARE(rig.outcomeOf(rig.settings->setPortrait("x")).barrier, Barrier::NeedsAdmin);
        QCOMPARE(
            rig.sent("set_group_name") + rig.sent("set_group_whole_ban") + rig.sent("set_group_portrait"), 0);
        QSignalSpy changed(rig.settings, &GroupSettings::changed);
        rig.world.actByOtherAdmin(DemoWorld::MemberGroup, rig.world.account(), true);
        QTRY_COMPARE_WITH_TIMEOUT(rig.settings->barrier(Verb::RenameGroup), Barrier::None, patience);
        QVERIFY(!changed.isEmpty());
    }

    void whatOthersChangeIsSeenInPlace()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.read());
        QTRY_VERIFY_WITH_TIMEOUT(rig.session->groups()->unknownRoles().isEmpty(), patience);
        QSignalSpy resets(rig.session->groups(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(rig.session->groups(), &QAbstractItemModel::dataChanged);
        rig.world.actByOtherRename(owned, QStringLiteral("别人起的名"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.settings->facts().name, QStringLiteral("别人起的名"), patience);
        QCOMPARE(changes.size(), 1);
        rig.world.actByOtherMuteAll(owned, true);
        QTRY_COMPARE_WITH_TIMEOUT(rig.shown(), std::optional(true), patience);
        QCOMPARE(changes.size(), 2);
        QVERIFY(resets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroupSettings)
#include "tst_groupsettings.moc"
