// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagerig.h"
#include "pages/membertable.h"
#include "session/memberactions.h"
#include "widgets/banner.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMetaEnum>
#include <QSignalSpy>

using namespace qundesk;
using namespace std::chrono_literals;

namespace {

constexpr int patience = PageRig::patience;

struct Rig : PageRig {
    explicit Rig(demo::Personality personality = demo::Personality::NapCat) : PageRig(personality)
    {
        settings.setBulkPace({200ms, 200ms});
    }
    bool show(qint64 group) { return PageRig::show(group, Page::Kind::Members); }
    MemberPage *page() { return window.page()->members(); }
    bool choose(qint64 user) { return page()->reveal(UserId(user)); }
    QDialog *dialog()
    {
        for (QDialog *each : window.findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void membersAreShownSearchedAndFiltered()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::BigGroup));
        MemberFilter *filter = rig.page()->filter();
        QCOMPARE(filter->rowCount(), 3000);
        auto *search = rig.page()->findChild<SearchField *>();
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("zhang"));
        QVERIFY(filter->rowCount() > 0 && filter->rowCount() < 3000);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(rig.page()->table()->currentIndex().isValid());
        search->clear();
        rig.page()->showOnly(MemberFilter::Chip::Muted);
        QCOMPARE(filter->rowCount(), filter->count(MemberFilter::Chip::Muted));
        QVERIFY(filter->rowCount() < 3000);
    }

    void selectionOutlivesTheFilter()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::BigGroup));
        rig.page()->selectAllShown();
        QCOMPARE(rig.page()->selectedUsers().size(), 3000);
        rig.page()->findChild<SearchField *>()->setText(QStringLiteral("zhang"));
        QCOMPARE(rig.page()->selectedUsers().size(), 3000);
        rig.page()->findChild<SearchField *>()->clear();
        QCOMPARE(rig.page()->table()->selectionModel()->selectedRows().size(), 3000);
        QVERIFY(rig.page()->statusText().contains(QStringLiteral("3000 selected")));
    }

    void aPresetMutesAndTheRowShowsIt_data()
    {
        QTest::addColumn<demo::Personality>("personality");
        QTest::newRow("go-cqhttp") << demo::Personality::GoCqhttp;
        QTest::newRow("NapCat") << demo::Personality::NapCat;
        QTest::newRow("LLBot") << demo::Personality::LLBot;
        QTest::newRow("Lagrange") << demo::Personality::Lagrange;
        QTest::newRow("SnowLuma") << demo::Personality::SnowLuma;
    }
    void aPresetMutesAndTheRowShowsIt()
    {
        QFETCH(demo::Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const qint64 user = rig.world.plainMember(demo::DemoWorld::OwnedGroup, 3);
        QVERIFY(rig.choose(user));
        QMenu menu;
        rig.page()->actions()->fill(&menu);
        QVERIFY(rig.page()->actions()->muteMenu()->menuAction()->isEnabled());
        rig.page()->actions()->muteMenu()->actions().first()->trigger();
        QVERIFY(rig.toast(QStringLiteral("Muted")));
        const Member *member = rig.page()->group()->members()->find(UserId(user));
        QVERIFY(member && member->isMuted(rig.clock.now().toSecsSinceEpoch()));
        // Ctrl+Z lifts it again.
        rig.window.page()->toasts()->newest()->runAction();
        QVERIFY(rig.toast(QStringLiteral("Unmuted")));
    }

    void aCardIsChangedThroughItsDialog()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const qint64 user = rig.world.plainMember(demo::DemoWorld::OwnedGroup, 5);
        QVERIFY(rig.choose(user));
        rig.page()->actions()->changeCard()->trigger();
        QTRY_VERIFY(rig.dialog());
        auto *field = rig.dialog()->findChild<QLineEdit *>();
        field->setText(QString(21, QChar(0x6d4b))); // 63 bytes
        auto *verb = rig.dialog()->findChildren<QPushButton *>().last();
        QVERIFY(!verb->isEnabled());
        field->setText(QStringLiteral("22-软工-测试"));
        QVERIFY(verb->isEnabled());
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("Changed the card")));
        QCOMPARE(rig.page()->group()->members()->find(UserId(user))->card, QStringLiteral("22-软工-测试"));
    }

    void aRemovalAsksAndEnterMeansCancel()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const qint64 user = rig.world.plainMember(demo::DemoWorld::OwnedGroup, 7);
        QVERIFY(rig.choose(user));
        rig.page()->actions()->kick()->trigger();
        QTRY_VERIFY(rig.dialog());
        QTest::keyClick(rig.dialog(), Qt::Key_Return);
        QVERIFY(rig.world.calls(QStringLiteral("set_group_kick")).isEmpty());
        if (rig.dialog())
            rig.dialog()->reject();
        QTRY_VERIFY(!rig.dialog());
        rig.page()->actions()->kick()->trigger();
        QTRY_VERIFY(rig.dialog());
        QTest::mouseClick(rig.dialog()->findChildren<QPushButton *>().last(), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("Removed")));
        QVERIFY(!rig.page()->group()->members()->contains(UserId(user)));
    }

    void severalAreDoneOneAfterTheOther()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        QList<UserId> users;
        for (int i = 0; i < 4; ++i)
            users.append(UserId(rig.world.plainMember(demo::DemoWorld::OwnedGroup, 10 + i)));
        rig.page()->actions()->setTargets(rig.page()->group(), users);
        rig.page()->actions()->muteMenu()->actions().first()->trigger();
        QTRY_VERIFY(rig.page()->group()->memberActions().batch());
        const qint64 now = rig.clock.now().toSecsSinceEpoch();
        for (UserId user : users)
            QTRY_VERIFY_WITH_TIMEOUT(rig.page()->group()->members()->find(user)->isMuted(now), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.page()->group()->memberActions().batch(), patience);
    }

    void whatTheRoleForbidsSaysWhy()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::BigGroup)); // as admin
        const qint64 admin = rig.world.memberWithRole(demo::DemoWorld::BigGroup, demo::DemoRole::Owner);
        QVERIFY(rig.choose(admin));
        QMenu menu;
        rig.page()->actions()->fill(&menu);
        QVERIFY(!rig.page()->actions()->kick()->isEnabled());
        QCOMPARE(rig.page()->actions()->kick()->toolTip(),
                 QStringLiteral("Nobody can do this to the owner."));
        QVERIFY(!rig.page()->actions()->setTitle()->isVisible()); // never for an admin
    }

    void aFailedReadKeepsWhatIsShownAndOffersRetry()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const int rows = rig.page()->filter()->rowCount();
        rig.server.faults().failNext(QStringLiteral("get_group_member_list"), 1200, QStringLiteral("boom"),
                                     1);
        rig.page()->reload();
        Banner *banner = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((banner = rig.page()->findChild<Banner *>()) && banner->isVisible(),
                                 patience);
        QVERIFY(banner->fact().contains(QStringLiteral("boom")));
        QCOMPARE(rig.page()->filter()->rowCount(), rows);
        QTest::mouseClick(banner->findChildren<QPushButton *>().last(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
    }

    void aLostConnectionKeepsTheListAndComesBack()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const int rows = rig.page()->filter()->rowCount();
        rig.server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        QCOMPARE(rig.page()->filter()->rowCount(), rows);
        QVERIFY(!rig.page()->actions()->muteMenu()->menuAction()->isEnabled());
        QVERIFY(rig.server.start());
        rig.session->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience);
        QCOMPARE(rig.page()->filter()->rowCount(), rows);
    }

    void namesAreNeverRichText()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::HtmlGroup));
        int labels = 0;
        for (int row = 0; row < rig.page()->filter()->rowCount(); ++row) {
            rig.choose(number(rig.page()->filter()->userAt(row)));
            for (const QLabel *label : rig.window.findChildren<QLabel *>()) {
                ++labels;
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
                QVERIFY2(!Qt::mightBeRichText(label->toolTip())
                             || label->toolTip().startsWith(QLatin1String("<qt>")),
                         qPrintable(label->toolTip()));
            }
        }
        QVERIFY(labels > 100);
        rig.page()->actions()->mute()->trigger();
        QTRY_VERIFY(rig.dialog());
        for (const QLabel *label : rig.dialog()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void everyPageFitsASmallWindow()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::BigGroup));
        const auto kinds = QMetaEnum::fromType<Page::Kind>();
        for (int n = 0; n < kinds.keyCount(); ++n) {
            rig.window.page()->show(Page::Kind(kinds.value(n)));
            QTRY_VERIFY2_WITH_TIMEOUT(rig.window.page()->current()->loadingText().isEmpty(), kinds.key(n),
                                      patience);
            rig.window.resize(900, 600);
            QTRY_COMPARE_WITH_TIMEOUT(rig.window.size(), QSize(900, 600), patience);
            rig.window.resize(1440, 900);
        }
    }

    void everythingInteractiveHasAName()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::BigGroup));
        rig.page()->selectAllShown(); // brings the selection bar
        QStringList nameless;
        for (QWidget *widget : rig.window.findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QAbstractButton *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                || qobject_cast<QMenu *>(widget);
            const bool partOfAnother = qobject_cast<QComboBox *>(widget->parentWidget())
                || qobject_cast<QLineEdit *>(widget->parentWidget())
                || qobject_cast<QTableView *>(widget->parentWidget())
                || qobject_cast<QTabBar *>(widget->parentWidget())
                || qobject_cast<QMenuBar *>(widget->parentWidget());
            if (!interactive || partOfAnother || !widget->isVisible())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char('/')
                                + widget->objectName() + QLatin1Char('/') + widget->toolTip());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
