// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogframe.h"
#include "pagerig.h"
#include "pages/memberdetail.h"
#include "pages/membertable.h"
#include "pages/selectionbar.h"
#include "session/memberactions.h"
#include "widgets/banner.h"
#include "widgets/searchfield.h"
#include "widgets/tabbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QPushButton>
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
    UserId someone(int skip) const { return UserId(world.plainMember(demo::DemoWorld::OwnedGroup, skip)); }
    /// Chooses one, then narrows the table to another, whose row it returns.
    QModelIndex hideChosen(UserId chosen, UserId left)
    {
        page()->reveal(chosen);
        page()->findChild<SearchField *>()->setText(QString::number(number(left)));
        const int row = page()->filter()->rowOf(left);
        return page()->filter()->rowOf(chosen) < 0
            ? page()->filter()->index(row, int(MemberModel::Column::Role))
            : QModelIndex();
    }
    /// Of the menu bar; null: there is none of these words.
    QAction *entry(const QString &words)
    {
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
            for (QAction *each : menu->actions()) {
                if (each->text() == words)
                    return each;
            }
        }
        return nullptr;
    }
    int menusNamed(const QString &name) const
    {
        const auto menus = window.findChildren<QMenu *>();
        return int(std::ranges::count_if(
            menus, [&](const QMenu *each) { return each->isVisible() && each->accessibleName() == name; }));
    }
    QPushButton *paneButton(const QString &name)
    {
        for (auto *each : page()->findChild<MemberDetail *>()->findChildren<QPushButton *>()) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
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

    void aPlainChoiceMeansThisOneAlone()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const UserId hidden = rig.someone(3), left = rig.someone(5);
        auto *bar = rig.page()->findChild<SelectionBar *>();
        MemberTable *table = rig.page()->table();
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton}) {
            const QModelIndex index = rig.hideChosen(hidden, left);
            QVERIFY(index.isValid());
            QCOMPARE(rig.page()->selectedUsers(), QList{hidden});
            QVERIFY(bar->isVisible()); // else nobody knew of him
            QTest::mouseClick(table->viewport(), button, {}, table->visualRect(index).center());
            QCOMPARE(rig.page()->selectedUsers(), QList{left});
            QCOMPARE(rig.page()->actions()->targets(), QList{left});
            QVERIFY(!bar->isVisible());
        }
        QVERIFY(rig.hideChosen(hidden, left).isValid());
        QTest::keyClick(rig.page()->findChild<SearchField *>(), Qt::Key_Down);
        QCOMPARE(rig.page()->selectedUsers(), QList{left});
        // A tick is no plain choice: it adds.
        const QModelIndex index = rig.hideChosen(hidden, left);
        QVERIFY(index.isValid());
        const QRect name = table->visualRect(index.siblingAtColumn(int(MemberModel::Column::Name)));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(name.left() + 6, name.center().y()));
        QCOMPARE(rig.page()->selectedUsers().size(), 2);
    }

    void aRightClickBelowTheRowsOpensNothing()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        const QModelIndex index = rig.hideChosen(rig.someone(3), rig.someone(5));
        QVERIFY(index.isValid());
        MemberTable *table = rig.page()->table();
        const auto rightClick = [table](const QPoint &at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(table->viewport(), &event);
        };
        const QPoint below = table->viewport()->rect().bottomLeft() + QPoint(20, -4);
        QVERIFY(!table->indexAt(below).isValid());
        rightClick(below);
        QCOMPARE(rig.menusNamed(QStringLiteral("Member")), 0);
        rightClick(table->visualRect(index).center());
        QCOMPARE(rig.menusNamed(QStringLiteral("Member")), 1);
    }

    void thePaneActsOnItsPersonAndLeavesTheSelection()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        QVERIFY(rig.choose(number(rig.someone(3))));
        auto *selection = rig.page()->table()->selectionModel();
        for (int skip : {5, 7})
            selection->setCurrentIndex(
                rig.page()->filter()->index(rig.page()->filter()->rowOf(rig.someone(skip)), 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(rig.page()->actions()->targets().size(), 3);
        QPushButton *copy = rig.paneButton(QStringLiteral("Copy"));
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::number(number(rig.someone(7))));
        QCOMPARE(rig.page()->actions()->targets().size(), 3);
        rig.paneButton(QStringLiteral("Card…"))->click();
        QTRY_VERIFY(rig.dialog());
        rig.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("only me"));
        static_cast<DialogFrame *>(rig.dialog())->verb()->click();
        QVERIFY(rig.toast(QStringLiteral("Changed the card")));
        QCOMPARE(rig.world.calls(QStringLiteral("set_group_card")).size(), 1);
        QCOMPARE(rig.page()->actions()->targets().size(), 3);
    }

    void thePaneSaysWhyNot()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::BigGroup)); // as admin
        QVERIFY(rig.choose(rig.world.memberWithRole(demo::DemoWorld::BigGroup, demo::DemoRole::Owner)));
        const std::pair<QString, QAction *> pairs[] = {
            {QStringLiteral("Mute"), rig.page()->actions()->mute()},
            {QStringLiteral("Card…"), rig.page()->actions()->changeCard()}};
        for (const auto &[name, action] : pairs) {
            const QPushButton *button = rig.paneButton(name);
            QVERIFY(button);
            QVERIFY(!action->isEnabled() && !button->isEnabled());
            QVERIFY(!button->toolTip().isEmpty());
            QCOMPARE(button->toolTip(), action->toolTip());
        }
    }

    void entriesOfAPageOutOfSightRest()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        QVERIFY(rig.choose(number(rig.someone(3))));
        const QString names[] = {QStringLiteral("Invert selection"), QStringLiteral("Change card…"),
                                 QStringLiteral("Kick…"), QStringLiteral("Mute"), QStringLiteral("Export…")};
        for (const QString &name : names)
            QVERIFY2(rig.entry(name) && rig.entry(name)->isEnabled(), qPrintable(name));
        rig.window.page()->show(Page::Kind::Overview);
        for (const QString &name : names)
            QVERIFY2(!rig.entry(name)->isEnabled(), qPrintable(name));
        QVERIFY(rig.page()->actions()->kick()->isEnabled()); // the page's own is about the page's selection
        rig.window.page()->show(Page::Kind::Members);
        for (const QString &name : names)
            QVERIFY2(rig.entry(name)->isEnabled(), qPrintable(name));
        rig.entry(QStringLiteral("Kick…"))->trigger();
        QTRY_VERIFY(rig.dialog());
    }

    void aQuestionEndsWithItsGroup()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        QVERIFY(rig.choose(number(rig.someone(3))));
        rig.page()->actions()->mute()->trigger();
        QTRY_VERIFY(rig.dialog());
        const QPointer<DialogFrame> dialog = static_cast<DialogFrame *>(rig.dialog());
        rig.window.groupList()->select(GroupId(demo::DemoWorld::BigGroup)); // as a notification does
        QCOMPARE(rig.group()->id(), GroupId(demo::DemoWorld::BigGroup));
        QVERIFY(!dialog || !dialog->isVisible());
        if (dialog)
            dialog->verb()->click();
        QVERIFY(rig.show(demo::DemoWorld::BigGroup));
        QVERIFY(rig.world.calls(QStringLiteral("set_group_ban")).isEmpty());
    }

    void aSeriesIsToldOnceAndHidesNothingElse()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        rig.window.page()->toasts()->setLifetime(2 * patience);
        MemberActions &actions = rig.group()->memberActions();
        const QList<UserId> users{rig.someone(10), rig.someone(11), rig.someone(12)};
        QSignalSpy finished(rig.session, &Session::commandFinished);
        rig.page()->actions()->setTargets(rig.group(), users);
        rig.page()->actions()->muteMenu()->actions().first()->trigger();
        QVERIFY(actions.batch());
        actions.apply({Verb::ChangeCard, {}, QStringLiteral("by hand"), {}}, rig.someone(5));
        QVERIFY(rig.window.groupList()->select(GroupId(demo::DemoWorld::BigGroup)));
        QVERIFY(rig.toast(QStringLiteral("Changed the card")));
        QVERIFY(rig.toast(QStringLiteral("3 confirmed")));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, patience);
        const auto toasts = rig.window.page()->toasts()->toasts();
        QVERIFY(std::ranges::none_of(
            toasts, [](const Toast *each) { return each->text().startsWith(QStringLiteral("Muted")); }));
        QAction *undo = rig.entry(QStringLiteral("Undo “Change card”"));
        QVERIFY(undo && undo->isEnabled()); // no member of the series
    }

    void toastsAreSeenWithoutAGroup()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        rig.window.showSession(nullptr);
        QVERIFY(!rig.window.page()->isVisible());
        const Toast *toast =
            rig.window.page()->toasts()->show({QStringLiteral("info"), QStringLiteral("still here")});
        QVERIFY(toast->isVisible());
    }

    void theKeyOfAreasGoesThroughAll()
    {
        Rig rig;
        QVERIFY(rig.show(demo::DemoWorld::OwnedGroup));
        QCOMPARE(rig.window.focusWidget(), rig.window.groupList()->view());
        QAction *next = rig.entry(QStringLiteral("Next area"));
        QVERIFY(next);
        const QWidget *areas[] = {rig.window.page()->tabs(), rig.page()->table(),
                                  rig.page()->findChild<MemberDetail *>(), rig.window.groupList()->view()};
        for (const QWidget *area : areas) {
            next->trigger();
            QCOMPARE(rig.window.focusWidget(), area);
        }
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
