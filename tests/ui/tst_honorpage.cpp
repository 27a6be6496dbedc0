// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagerig.h"
#include "pages/honorpage.h"
#include "pages/membertable.h"
#include "pages/pagebody.h"
#include "pages/talkativecard.h"
#include "session/grouphonors.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace qundesk;
using demo::DemoWorld;
using demo::Personality;

namespace {

struct Rig : PageRig {
    using PageRig::PageRig;

    HonorPage *honors() const { return page<HonorPage>(Page::Kind::Honors); }
    QListView *view() const { return honors()->view(); }
    bool open(qint64 group = DemoWorld::OwnedGroup)
    {
        return show(group, Page::Kind::Honors)
            && QTest::qWaitFor(
                   [&] {
                       const auto *part = this->group()->existingPart<GroupHonors>();
                       return part && part->state().phase >= LoadState::Phase::Ready;
                   },
                   patience);
    }
    QString emptyTitle() const { return honors()->findChild<PageBody *>()->emptyState()->title(); }
    bool showsRows() const { return honors()->findChild<PageBody *>()->showsRows(); }
    /// Makes the first holder current who is there, or is not.
    UserId choose(bool present)
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            if (index.data(HonorModel::PresentRole).toBool() == present) {
                view()->setCurrentIndex(index);
                return UserId(index.data(HonorModel::IdRole).toLongLong());
            }
        }
        return {};
    }
};

} // namespace

class TestHonorPage : public QObject {
    Q_OBJECT
private slots:
    void theKindsAreShownOneByOne()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.showsRows());
        QCOMPARE(rig.view()->accessibleName(), QStringLiteral("Honors"));
        const auto *model = rig.group()->existingPart<GroupHonors>()->honors();
        for (const HonorKind kind : {HonorKind::Talkative, HonorKind::Performer, HonorKind::Emotion}) {
            rig.honors()->showKind(kind);
            QCOMPARE(rig.view()->model()->rowCount(), model->count(kind));
            QVERIFY(rig.honors()->statusText().startsWith(QString::number(model->count(kind))));
        }
        rig.honors()->showKind(HonorKind::StrongNewbie);
        QVERIFY(!rig.showsRows());
        QCOMPARE(rig.emptyTitle(),
                 QStringLiteral("%1 never tells this list").arg(rig.session->server().label()));
    }

    void anExpiredCookieIsSaidAsSuch()
    {
        Rig rig(Personality::GoCqhttp);
        rig.world.state().untoldHonors = {QStringLiteral("legend")};
        QVERIFY(rig.open());
        rig.honors()->showKind(HonorKind::Legend);
        QCOMPARE(rig.emptyTitle(), QStringLiteral("The server did not tell this list"));
        QVERIFY(rig.honors()->findChild<PageBody *>()->emptyState()->accessibleDescription().contains(
            QStringLiteral("cookie has probably expired")));
        rig.world.state().untoldHonors.clear();
        rig.honors()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(rig.showsRows(), PageRig::patience);
    }

    void aListThatIsNotToldAnyMoreStaysAndSaysSo()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.open());
        rig.honors()->showKind(HonorKind::Legend);
        const int legends = rig.view()->model()->rowCount();
        QVERIFY(legends > 0);
        const auto note = [&]() -> Banner * {
            for (Banner *each : rig.honors()->findChildren<Banner *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QVERIFY(!note());
        rig.world.state().untoldHonors = {QStringLiteral("legend")};
        rig.honors()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(note(), PageRig::patience);
        QCOMPARE(note()->fact(), QStringLiteral("The server did not tell this list"));
        QCOMPARE(rig.view()->model()->rowCount(), legends);
        QVERIFY(rig.showsRows());
        rig.honors()->showKind(HonorKind::Talkative); // this one was told
        QVERIFY(!note());
        rig.honors()->showKind(HonorKind::Legend);
        rig.world.state().untoldHonors.clear();
        QTest::mouseClick(note()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!note(), PageRig::patience);
    }

    void whoIsTalkativeStandsOnTopAndLeadsToTheMember()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.open());
        auto *card = rig.honors()->findChild<TalkativeCard *>();
        QVERIFY(card->isVisible());
        const auto &now = rig.group()->existingPart<GroupHonors>()->currentTalkative();
        QVERIFY(now && now->dayCount > 0);
        QStringList words;
        for (const QLabel *label : card->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(QLatin1Char('|'))
                     .contains(QStringLiteral("Most talkative for %1 day").arg(now->dayCount)),
                 qPrintable(words.join(QLatin1Char('|'))));
        QTest::mouseClick(card->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(rig.window.page()->current()->kind(), Page::Kind::Members);
        const MemberPage *members = rig.window.page()->members();
        QCOMPARE(members->filter()->userAt(members->table()->currentIndex().row()), now->userId);
    }

    void enterLeadsToTheMember()
    {
        Rig rig;
        QVERIFY(rig.open());
        const UserId user = rig.choose(true);
        rig.view()->setFocus();
        QTest::keyClick(rig.view(), Qt::Key_Return);
        QCOMPARE(rig.window.page()->current()->kind(), Page::Kind::Members);
        const MemberPage *members = rig.window.page()->members();
        QCOMPARE(members->filter()->userAt(members->table()->currentIndex().row()), user);
    }

    void whoHasLeftIsNotJumpedTo()
    {
        Rig rig;
        QVERIFY(rig.open());
        const UserId user = rig.choose(true);
        rig.world.actByOtherLeave(DemoWorld::OwnedGroup, number(user));
        QTRY_COMPARE_WITH_TIMEOUT(rig.choose(false), user, PageRig::patience);
        QTest::keyClick(rig.view(), Qt::Key_Return);
        QVERIFY(rig.toast(QStringLiteral("No longer in the group")));
        QCOMPARE(rig.window.page()->current()->kind(), Page::Kind::Honors);
    }

    void theMenuCopiesTheNumber()
    {
        Rig rig;
        QVERIFY(rig.open());
        const UserId user = rig.choose(true);
        const QPoint place = rig.view()->visualRect(rig.view()->currentIndex()).center();
        emit rig.view()->customContextMenuRequested(place);
        auto *menu = rig.honors()->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        menu->close();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::number(number(user)));
        QVERIFY(rig.toast(QStringLiteral("Copied")));
    }

    void theSearchFindsAndSaysWhenNobodyMatches()
    {
        Rig rig;
        QVERIFY(rig.open());
        auto *search = rig.honors()->findChild<SearchField *>();
        QCOMPARE(search->accessibleName(), QStringLiteral("Search honors"));
        const UserId user = rig.choose(true);
        QTest::keyClicks(search, QString::number(number(user)));
        QCOMPARE(rig.view()->model()->rowCount(), 1);
        search->setText(QStringLiteral("nobody is called so"));
        QCOMPARE(rig.emptyTitle(), QStringLiteral("Nobody matches"));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(rig.showsRows());
    }

    void aServerWithoutHonorsSaysSo()
    {
        Rig rig;
        rig.server.faults().failNext(QStringLiteral("get_group_honor_info"), 1404,
                                     QStringLiteral("不支持的API get_group_honor_info"), 50);
        QVERIFY(rig.open());
        QTRY_COMPARE_WITH_TIMEOUT(rig.emptyTitle(),
                                  QStringLiteral("%1 cannot do that.").arg(rig.session->server().label()),
                                  PageRig::patience);
    }

    void namesOfStrangersStayPlainAndEveryWidgetHasOne()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.open(DemoWorld::HtmlGroup));
        for (int skip = 0; skip < 8; ++skip) {
            const qint64 user = rig.world.plainMember(DemoWorld::HtmlGroup, skip);
            rig.world.actByOtherHonor(DemoWorld::HtmlGroup, user, QStringLiteral("talkative"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(rig.view()->model()->rowCount(), 8, PageRig::patience);
        QTRY_VERIFY(rig.honors()->findChild<TalkativeCard *>()->isVisible());
        QCOMPARE(PageRig::richLabels(rig.honors()), QStringList());
        QCOMPARE(PageRig::nameless(rig.honors()), QStringList());
        QVERIFY(!rig.window.grab().isNull());
    }
};

QTEST_MAIN(TestHonorPage)
#include "tst_honorpage.moc"
