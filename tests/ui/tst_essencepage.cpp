// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Essence page as a person uses it.
#include "pagerig.h"
#include "pages/essencepage.h"
#include "pages/membertable.h"
#include "session/groupessence.h"
#include "widgets/banner.h"
#include "widgets/lazylistview.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace qundesk;

namespace {

using demo::DemoWorld;

struct Rig : PageRig {
    using PageRig::PageRig;

    bool open(qint64 id)
    {
        return show(id, Page::Kind::Essence) && QTest::qWaitFor([this] { return rows() > 0; }, patience);
    }
    EssencePage *essences() const { return page<EssencePage>(Page::Kind::Essence); }
    LazyListView *view() const { return essences()->view(); }
    int rows() const { return essences()->filter()->rowCount(); }
    EssenceEntry entry(int row) const { return essences()->filter()->rowAt(row).entry; }
    void choose(int row)
    {
        view()->setFocus();
        view()->setCurrentIndex(essences()->filter()->index(row, 0));
    }
};

} // namespace

class TestEssencePage : public QObject {
    Q_OBJECT
private slots:
    void oneIsRemovedByDelAndPutBackByUndo()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::BigGroup));
        QCOMPARE(rig.rows(), 24);
        rig.choose(2);
        const qint64 id = number(rig.entry(2).messageId);
        const auto isEssence = [&] {
            return std::ranges::any_of(rig.world.group(DemoWorld::BigGroup)->essences,
                                       [id](const auto &each) { return each.message == id; });
        };
        QTest::keyClick(rig.view(), Qt::Key_Delete);
        QVERIFY(rig.toast(QStringLiteral("no longer an essence message")));
        QVERIFY(!isEssence());
        QCOMPARE(rig.rows(), 23);
        rig.window.page()->toasts()->newest()->runAction();
        QVERIFY(rig.toast(QStringLiteral("is an essence message now")));
        QVERIFY(isEssence());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 24, Rig::patience);
    }

    void wordsAreAskedForTheRowsInSightOnly()
    {
        Rig rig(demo::Personality::GoCqhttp);
        rig.window.resize(900, 600);
        QVERIFY(rig.open(DemoWorld::BigGroup));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.essences()->filter()->rowAt(0).entry.content.isEmpty(), Rig::patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            !rig.essences()->filter()->rowAt(rig.view()->visibleRows().second).entry.content.isEmpty(),
            Rig::patience);
        QVERIFY(rig.world.calls(QStringLiteral("get_msg")).size() < 20);
        QCOMPARE(rig.rows(), 20);
        // That the server lists no more is said.
        const auto banners = rig.essences()->findChildren<Banner *>();
        QVERIFY(std::ranges::any_of(banners, [](const Banner *each) {
            return each->isVisible() && each->fact().contains(QLatin1String("newest 20"));
        }));
    }

    void theTextIsCopiedAndTheMemberShown()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::BigGroup));
        int row = 0;
        while (!rig.group()->members()->contains(rig.entry(row).senderId))
            ++row;
        rig.choose(row);
        rig.essences()->copyAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 rig.world.message(qint32(number(rig.entry(row).messageId)))->text);
        const UserId sender = rig.entry(row).senderId;
        QVERIFY(sender != rig.entry(row).operatorId);
        QTest::keyClick(rig.view(), Qt::Key_Return);
        QTRY_COMPARE(rig.window.page()->current()->kind(), Page::Kind::Members);
        const MemberPage *members = rig.window.page()->members();
        QCOMPARE(members->filter()->userAt(members->table()->currentIndex().row()), sender);
    }

    void searchNarrowsAndEscapesBack()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::BigGroup));
        auto *search = rig.essences()->findChild<SearchField *>();
        QCOMPARE(search->accessibleName(), QStringLiteral("Search essence messages"));
        rig.essences()->focusSearch();
        QTest::keyClicks(search, QStringLiteral("no such words"));
        QCOMPARE(rig.rows(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(rig.rows(), 24);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(rig.view()->currentIndex().isValid());
    }

    void aPlainMemberIsToldWhyNot()
    {
        Rig rig;
        rig.world.state().setEssence(rig.world.group(DemoWorld::MemberGroup)->history.first(), 0, true);
        QVERIFY(rig.open(DemoWorld::MemberGroup));
        rig.choose(0);
        QVERIFY(!rig.essences()->removeAction()->isEnabled());
        QVERIFY(!rig.essences()->removeAction()->statusTip().isEmpty());
    }

    void failuresSayWhatToDoAndRetryWorks()
    {
        Rig rig;
        rig.server.faults().failNext(QStringLiteral("get_essence_msg_list"), 200,
                                     QStringLiteral("no cookies"));
        QVERIFY(rig.show(DemoWorld::BigGroup, Page::Kind::Essence));
        const auto retry = [&]() -> QPushButton * {
            for (QPushButton *each : rig.essences()->findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text() == QLatin1String("Retry"))
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(retry(), Rig::patience);
        QTest::mouseClick(retry(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), 24, Rig::patience);
    }

    void hostileWordsAreLettersAndEveryWidgetHasAName()
    {
        Rig rig;
        const qint32 id =
            rig.world.actByOtherMessage(DemoWorld::BigGroup, rig.world.plainMember(DemoWorld::BigGroup),
                                        QStringLiteral("<img src=x>\u202e\n").repeated(80));
        rig.world.state().setEssence(id, 0, true);
        QVERIFY(rig.open(DemoWorld::BigGroup));
        QCOMPARE(rig.rows(), 25);
        QVERIFY(!rig.window.grab().isNull());
        QVERIFY(rig.view()->heightOf(0) < 250);
        QCOMPARE(PageRig::nameless(rig.essences()), QStringList());
        QCOMPARE(PageRig::richLabels(rig.essences()), QStringList());
        QCOMPARE(rig.view()->accessibleName(), QStringLiteral("Essence messages"));
    }
};

QTEST_MAIN(TestEssencePage)
#include "tst_essencepage.moc"
