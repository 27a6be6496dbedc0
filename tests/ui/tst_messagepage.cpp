// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Messages page as a person uses it.
#include "dialogs/dialogframe.h"
#include "pagerig.h"
#include "pages/messagebar.h"
#include "pages/messagepage.h"
#include "session/groupmessages.h"
#include "support/messageactionset.h"
#include "widgets/chip.h"
#include "widgets/lazylistview.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace qundesk;

namespace {

using demo::DemoWorld;

struct Rig : PageRig {
    using PageRig::PageRig;

    bool open(qint64 id)
    {
        settings.setBulkPace({std::chrono::milliseconds(1), std::chrono::milliseconds(2)});
        return show(id, Page::Kind::Messages) && QTest::qWaitFor([this] { return rows() > 0; }, patience);
    }
    MessagePage *messages() const { return page<MessagePage>(Page::Kind::Messages); }
    LazyListView *view() const { return messages()->view(); }
    MessageFilter *filter() const { return messages()->filter(); }
    int rows() const { return filter()->rowCount(); }
    bool shows(qint32 id) const
    {
        return QTest::qWaitFor([&] { return filter()->rowOf(MessageId(id)) >= 0; }, patience);
    }
    qint32 say(qint64 id, const QString &text, int who = 0)
    {
        return world.actByOtherMessage(id, world.plainMember(id, who), text);
    }
    void choose(QList<qint32> ids)
    {
        view()->setFocus();
        view()->selectionModel()->clear();
        for (qint32 id : ids)
            view()->selectionModel()->setCurrentIndex(filter()->index(filter()->rowOf(MessageId(id)), 0),
                                                      QItemSelectionModel::Select);
    }
    DialogFrame *dialog() const
    {
        for (auto *each : window.findChildren<DialogFrame *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QScrollBar *bar() const { return view()->verticalScrollBar(); }
    bool readAll()
    {
        return QTest::qWaitFor(
            [this] {
                bar()->setValue(0);
                return group()->part<GroupMessages>().older() == GroupMessages::Older::End;
            },
            patience);
    }
};

/// A model of texts, and a delegate that counts what it is asked.
class Counting : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        ++asked;
        return {100, 20 + index.row() % 7 * 13};
    }
    mutable int asked = 0;
};

} // namespace

class TestMessagePage : public QObject {
    Q_OBJECT
private slots:
    void messagesAreShownNewestLastAndOlderOnesByScrollingUp()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::BigGroup));
        QVERIFY(rig.view()->isAtBottom());
        const qint32 last = rig.world.group(DemoWorld::BigGroup)->history.last();
        QCOMPARE(rig.filter()->idAt(rig.rows() - 1), MessageId(last));
        const MessageId topmost = rig.filter()->idAt(rig.view()->visibleRows().first);
        QVERIFY(rig.readAll());
        QCOMPARE(rig.rows(), int(rig.world.group(DemoWorld::BigGroup)->history.size()));
        QVERIFY(rig.filter()->rowOf(topmost) > 0);
        QVERIFY(rig.messages()->statusText().contains(QStringLiteral("from the beginning")));
    }

    void scrollingUpKeepsThePlaceWhenOlderOnesCome()
    {
        Rig rig;
        for (int i = 0; i < 60; ++i)
            rig.say(DemoWorld::BigGroup, QString::number(i), i % 9);
        QVERIFY(rig.open(DemoWorld::BigGroup));
        QTRY_VERIFY_WITH_TIMEOUT(rig.bar()->maximum() > 0, Rig::patience);
        rig.bar()->setValue(1);
        const auto first = rig.view()->visibleRows().first;
        const MessageId id = rig.filter()->idAt(first);
        const int y = rig.view()->visualRect(rig.filter()->index(first, 0)).top();
        const int before = rig.rows();
        QTRY_VERIFY_WITH_TIMEOUT(rig.rows() > before, Rig::patience);
        QVERIFY(rig.filter()->rowOf(id) > first);
        // Its day may now stand above an older message: its text stays where it is all the same.
        QVERIFY(std::abs(rig.view()->visualRect(rig.filter()->index(rig.filter()->rowOf(id), 0)).top() - y)
                <= 40);
    }

    void newOnesAreFollowedAtTheBottomAndCountedElsewhere()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::BigGroup));
        QVERIFY(rig.readAll());
        rig.bar()->setValue(rig.bar()->maximum());
        QVERIFY(rig.view()->isAtBottom());
        QVERIFY(rig.shows(rig.say(DemoWorld::BigGroup, QStringLiteral("one"))));
        QVERIFY(rig.view()->isAtBottom());
        QCOMPARE(rig.view()->visibleRows().second, rig.rows() - 1);

        rig.bar()->setValue(0);
        const int place = rig.view()->visibleRows().first;
        QVERIFY(rig.shows(rig.say(DemoWorld::BigGroup, QStringLiteral("two"))));
        QVERIFY(rig.shows(rig.say(DemoWorld::BigGroup, QStringLiteral("three"))));
        QCOMPARE(rig.view()->visibleRows().first, place);
        QPushButton *button = nullptr;
        for (QPushButton *each : rig.view()->findChildren<QPushButton *>()) {
            if (each->isVisible())
                button = each;
        }
        QVERIFY(button);
        QVERIFY2(button->text().contains(QLatin1String("2 new message")), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(rig.view()->isAtBottom());
        QTRY_VERIFY(!button->isVisible());
    }

    void oneIsRecalledByDelAndShownAsRecalled()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const qint32 id = rig.say(DemoWorld::OwnedGroup, QStringLiteral("advertisement"));
        QVERIFY(rig.shows(id));
        rig.choose({id});
        QVERIFY(rig.messages()->actions()->recall()->isEnabled());
        const int height = rig.view()->heightOf(rig.filter()->rowOf(MessageId(id)));
        QTest::keyClick(rig.view(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.message(id)->recalled, Rig::patience);
        QVERIFY(rig.toast(QStringLiteral("Recalled the message of")));
        QVERIFY(rig.filter()->rowAt(rig.filter()->rowOf(MessageId(id))).recalled);
        QVERIFY(rig.view()->heightOf(rig.filter()->rowOf(MessageId(id))) > height);
        QVERIFY(!rig.messages()->actions()->recall()->isEnabled());
        QVERIFY(rig.messages()->actions()->recall()->toolTip().contains(QLatin1String("recalled already")));
    }

    void severalAreRecalledAfterAQuestion()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const QList<qint32> ids{rig.say(DemoWorld::OwnedGroup, QStringLiteral("a")),
                                rig.say(DemoWorld::OwnedGroup, QStringLiteral("b"), 1),
                                rig.say(DemoWorld::OwnedGroup, QStringLiteral("c"))};
        QVERIFY(rig.shows(ids.last()));
        rig.choose(ids);
        QTest::keyClick(rig.view(), Qt::Key_Delete);
        QTRY_VERIFY(rig.dialog());
        QCOMPARE(rig.dialog()->verb()->text(), QStringLiteral("Recall 3 message(s)"));
        QVERIFY(PageRig::nameless(rig.dialog()).isEmpty() && PageRig::richLabels(rig.dialog()).isEmpty());
        QTest::keyClick(rig.dialog(), Qt::Key_Return); // Cancel has the focus
        QTRY_VERIFY(!rig.dialog() || rig.world.calls(QStringLiteral("delete_msg")).isEmpty());
        if (rig.dialog())
            rig.dialog()->reject();
        QTRY_VERIFY(!rig.dialog());
        QTest::keyClick(rig.view(), Qt::Key_Delete);
        QTRY_VERIFY(rig.dialog());
        QTest::mouseClick(rig.dialog()->verb(), Qt::LeftButton);
        for (qint32 id : ids)
            QTRY_VERIFY_WITH_TIMEOUT(rig.world.message(id)->recalled, Rig::patience);
    }

    void theSenderIsMutedByPresetAndByDialog()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const qint32 id = rig.say(DemoWorld::OwnedGroup, QStringLiteral("spam"), 4);
        QVERIFY(rig.shows(id));
        rig.choose({id});
        const UserId user = rig.filter()->rowAt(rig.rows() - 1).message.author();
        QMenu menu;
        rig.messages()->actions()->fill(&menu);
        QVERIFY(menu.actions().contains(rig.messages()->actions()->muteMenu()->menuAction()));
        rig.messages()->actions()->muteMenu()->actions().at(1)->trigger();
        QVERIFY(rig.toast(QStringLiteral("Muted")));
        QVERIFY(rig.world.member(DemoWorld::OwnedGroup, number(user))->mutedUntil > 0);
        QTest::keyClick(rig.view(), Qt::Key_M);
        QTRY_VERIFY(rig.dialog());
        rig.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("2d"));
        QTest::mouseClick(rig.dialog()->verb(), Qt::LeftButton);
        const qint64 now = rig.clock.now().toSecsSinceEpoch();
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.world.member(DemoWorld::OwnedGroup, number(user))->mutedUntil > now + 100'000, Rig::patience);
    }

    void aFloodIsHandledByOneDialog()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const QList<qint32> ids{rig.say(DemoWorld::OwnedGroup, QStringLiteral("buy"), 4),
                                rig.say(DemoWorld::OwnedGroup, QStringLiteral("buy now"), 4)};
        QVERIFY(rig.shows(ids.last()));
        rig.choose({ids.last()});
        const UserId user = rig.filter()->rowAt(rig.rows() - 1).message.author();
        QTest::keyClick(rig.view(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(rig.dialog());
        QCOMPARE(rig.dialog()->verb()->text(), QStringLiteral("Recall 2 message(s) and mute"));
        QVERIFY(PageRig::nameless(rig.dialog()).isEmpty() && PageRig::richLabels(rig.dialog()).isEmpty());
        QTest::keyClick(rig.dialog(), Qt::Key_Return); // Cancel has the focus
        if (rig.dialog())
            rig.dialog()->reject();
        QTRY_VERIFY(!rig.dialog());
        QVERIFY(rig.world.calls(QStringLiteral("delete_msg")).isEmpty());
        QTest::keyClick(rig.view(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(rig.dialog());
        QTest::mouseClick(rig.dialog()->verb(), Qt::LeftButton);
        for (qint32 id : ids)
            QTRY_VERIFY_WITH_TIMEOUT(rig.world.message(id)->recalled, Rig::patience);
        QVERIFY(rig.world.member(DemoWorld::OwnedGroup, number(user))->mutedUntil > 0);
        QVERIFY(rig.world.calls(QStringLiteral("set_group_kick")).isEmpty());
    }

    void theAnonymousSenderIsMutedForGood()
    {
        Rig rig(demo::Personality::GoCqhttp);
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const qint32 id = rig.world.actByOtherMessage(DemoWorld::OwnedGroup, 0, QStringLiteral("boo"),
                                                      QStringLiteral("<b>鬼王</b>"));
        QVERIFY(rig.shows(id));
        rig.choose({id});
        QVERIFY(!rig.messages()->actions()->muteMenu()->menuAction()->isEnabled());
        QTest::keyClick(rig.view(), Qt::Key_M);
        QTRY_VERIFY(rig.dialog());
        QVERIFY(PageRig::richLabels(rig.dialog()).isEmpty());
        const auto labels = rig.dialog()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](QLabel *each) { return each->text().contains(QLatin1String("cannot be lifted")); }));
        QTest::mouseClick(rig.dialog()->verb(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(int(rig.world.calls(QStringLiteral("set_group_anonymous_ban")).size()), 1,
                                  Rig::patience);
    }

    void essenceIsMarkedAndTakenAwayByE()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const qint32 id = rig.say(DemoWorld::OwnedGroup, QStringLiteral("worth keeping"));
        QVERIFY(rig.shows(id));
        rig.choose({id});
        const auto isEssence = [&] {
            return std::ranges::any_of(rig.world.group(DemoWorld::OwnedGroup)->essences,
                                       [id](const auto &each) { return each.message == id; });
        };
        QAction *action = rig.messages()->actions()->essence();
        QCOMPARE(action->text(), QStringLiteral("Mark as essence"));
        QTest::keyClick(rig.view(), Qt::Key_E);
        QVERIFY(rig.toast(QStringLiteral("is an essence message now")));
        QVERIFY(isEssence());
        QTRY_COMPARE(action->text(), QStringLiteral("Remove from essence"));
        QTest::keyClick(rig.view(), Qt::Key_E);
        QVERIFY(rig.toast(QStringLiteral("no longer an essence message")));
        QVERIFY(!isEssence());
    }

    void theBarFollowsTheMouseAndThenTheKeys()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const qint32 chosen = rig.say(DemoWorld::OwnedGroup, QStringLiteral("chosen"), 1);
        const qint32 hovered = rig.say(DemoWorld::OwnedGroup, QStringLiteral("hovered"), 2);
        QVERIFY(rig.shows(hovered));
        const auto rect = [&](qint32 id) {
            return rig.view()->visualRect(rig.filter()->index(rig.filter()->rowOf(MessageId(id)), 0));
        };
        auto *bar = rig.messages()->findChild<MessageBar *>();
        const auto beside = [&](qint32 id) {
            const QPoint middle =
                rig.view()->viewport()->mapFrom(&rig.window, bar->mapTo(&rig.window, bar->rect().center()));
            return bar->isVisible() && rect(id).contains(middle);
        };
        QVERIFY(!bar->isVisible());
        rig.choose({chosen});
        QVERIFY(beside(chosen));
        QTest::mouseMove(rig.view()->viewport(), rect(hovered).center());
        QTRY_VERIFY(beside(hovered));
        QCOMPARE(rig.messages()->selectedMessages(), QList{MessageId(chosen)}); // looking selects nothing
        QTest::keyClick(rig.view(), Qt::Key_Up); // the keys were used last
        QVERIFY(bar->isVisible() && !beside(hovered));
        rig.choose({chosen});
        QTest::mouseMove(rig.view()->viewport(), rect(chosen).center());
        QTest::mouseMove(rig.view()->viewport(), rect(hovered).center());
        QTRY_VERIFY(beside(hovered));
        // A click on it is about the row under the mouse, not about the chosen one.
        QTest::mouseClick(bar->findChildren<QToolButton *>().at(1), Qt::LeftButton);
        const auto isEssence = [&](qint32 id) {
            return std::ranges::any_of(rig.world.group(DemoWorld::OwnedGroup)->essences,
                                       [id](const auto &each) { return each.message == id; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isEssence(hovered), Rig::patience);
        QVERIFY(!isEssence(chosen));
        QCOMPARE(rig.messages()->selectedMessages(), QList{MessageId(hovered)});
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(rig.view(), &leave);
        QVERIFY(beside(hovered)); // it is the current one by now
    }

    void theBarOfAnothersRowGreysWhatIsForbidden()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::MemberGroup));
        const QList<qint32> &history = rig.world.group(DemoWorld::MemberGroup)->history;
        const int row = rig.filter()->rowOf(MessageId(history.last()));
        QTest::mouseMove(rig.view()->viewport(),
                         rig.view()->visualRect(rig.filter()->index(row, 0)).center());
        auto *bar = rig.messages()->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!bar->findChildren<QToolButton *>().at(i)->isEnabled());
    }

    void wordsAreCopiedAndTheMemberIsShown()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const QString text = QStringLiteral("<b>one</b>\ntwo");
        const qint32 id = rig.say(DemoWorld::OwnedGroup, text, 3);
        QVERIFY(rig.shows(id));
        rig.choose({id});
        rig.messages()->actions()->copy()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QTest::keyClick(rig.view(), Qt::Key_Return);
        QTRY_COMPARE(rig.window.page()->current()->kind(), Page::Kind::Members);
    }

    void searchAndKindsNarrowTheList()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::BigGroup));
        const int all = rig.rows();
        auto *search = rig.messages()->findChild<SearchField *>();
        QCOMPARE(search->accessibleName(), QStringLiteral("Search messages"));
        rig.messages()->focusSearch();
        QTest::keyClicks(search, QStringLiteral("delegate-nothing"));
        QCOMPARE(rig.rows(), 0);
        search->clear();
        QCOMPARE(rig.rows(), all);
        for (Chip *chip : rig.messages()->findChildren<Chip *>()) {
            if (chip->label() == QLatin1String("Files"))
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QVERIFY(rig.rows() > 0 && rig.rows() < all);
        QVERIFY(rig.messages()->statusText().contains(QLatin1String("shown")));
    }

    void whatTheRoleForbidsIsDisabledWithItsReason()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::MemberGroup));
        rig.choose({rig.world.group(DemoWorld::MemberGroup)->history.last()});
        for (QAction *action : {rig.messages()->actions()->recall(), rig.messages()->actions()->essence(),
                                rig.messages()->actions()->mute()}) {
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->statusTip().isEmpty());
        }
        QVERIFY(rig.messages()->actions()->copy()->isEnabled());
    }

    void hostileMessagesStayInTheirRows()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        QString tall;
        for (int i = 0; i < 60; ++i)
            tall += QStringLiteral("line %1\n").arg(i);
        const QStringList texts{tall,
                                QString(4000, QLatin1Char('x')),
                                QStringLiteral("<h1>x</h1>"),
                                QStringLiteral("\u202e\u2066 right to left"),
                                QString(300, QChar(0x0301)),
                                QString(),
                                QStringLiteral("\r\n\r\n\t")};
        qint32 last = 0;
        for (const QString &text : texts)
            last = rig.say(DemoWorld::OwnedGroup, text, 2);
        QVERIFY(rig.shows(last));
        rig.window.resize(900, 600);
        for (int row = rig.rows() - int(texts.size()); row < rig.rows(); ++row) {
            rig.view()->scrollTo(rig.filter()->index(row, 0));
            QVERIFY(!rig.window.grab().isNull());
            QVERIFY(rig.view()->heightOf(row) < 1400); // 40 lines and no more
        }
    }

    void everyWidgetHasANameInBothLanguages()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        QCOMPARE(PageRig::nameless(rig.messages()), QStringList());
        QCOMPARE(PageRig::richLabels(rig.messages()), QStringList());
        QCOMPARE(rig.view()->accessibleName(), QStringLiteral("Messages"));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(rig.messages(), &change);
        QCOMPARE(PageRig::nameless(rig.messages()), QStringList());
    }

    void onlyRowsInSightAreMeasured()
    {
        QStringList texts;
        for (int i = 0; i < 5000; ++i)
            texts.append(QString::number(i));
        QStringListModel model(texts);
        LazyListView view;
        Counting delegate;
        view.setItemDelegate(&delegate);
        view.setKeepsBottom(true);
        view.setModel(&model);
        view.resize(400, 500);
        view.show();
        QTRY_VERIFY(delegate.asked > 0);
        QVERIFY2(delegate.asked < 100, qPrintable(QString::number(delegate.asked)));
        QVERIFY(view.isAtBottom());
        QCOMPARE(view.visibleRows().second, 4999);
        model.insertRow(0); // far above: nothing moves, nothing is measured
        QCOMPARE(view.visibleRows().second, 5000);
        QVERIFY(delegate.asked < 110);
        view.scrollTo(model.index(2500));
        QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(2500))));
        QVERIFY(delegate.asked < 250);
        view.setCurrentIndex(model.index(2500));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 5000);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
        QCOMPARE(view.visualRect(model.index(0)).top(), 0);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QVERIFY(view.currentIndex().row() > 3);
    }
};

QTEST_MAIN(TestMessagePage)
#include "tst_messagepage.moc"
