// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagerig.h"
#include "pages/accounthead.h"
#include "pages/requestpage.h"
#include "pages/requestview.h"
#include "session/requestinbox.h"
#include "support/notifier.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/searchfield.h"
#include "widgets/segments.h"
#include "widgets/tabbar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace qundesk;
using namespace std::chrono_literals;
using demo::DemoWorld;
using demo::Personality;
using Part = RequestDelegate::Part;
using State = RequestRow::State;
using View = RequestFilter::View;

namespace {

constexpr int patience = PageRig::patience;
const QString token = QStringLiteral("request-test-token");

class FakeNotifier : public Notifier {
public:
    bool isAvailable() const override { return true; }
    void show(const QString &title, const QString &text) override { shown.append(title + u'\n' + text); }
    QStringList shown;
};

/// Another demo server, and an account on it.
struct Account {
    Account(SessionManager &sessions, const QString &id, Personality personality)
        : world(personality), server(world)
    {
        world.state().requests.clear();
        server.setToken(token);
        if (!server.start())
            qFatal("no port");
        AccountConfig config;
        config.id = id;
        config.name = id;
        config.mode = AccountConfig::Mode::HttpAndWebSocket;
        config.httpUrl = server.httpUrl();
        config.webSocketUrl = server.wsUrl();
        config.temporary = true;
        session = sessions.add(config, token);
        session->requests().setUndoWindow(30ms);
    }
    DemoWorld world;
    demo::DemoServer server;
    Session *session;
};

/// Outlives the window that speaks to it.
struct Desktop {
    FakeNotifier notifier;
};

struct Rig : Desktop, PageRig {
    explicit Rig(Personality personality = Personality::NapCat) : PageRig(personality, nullptr, &notifier)
    {
        world.state().requests.clear();
        session->requests().setUndoWindow(30ms);
        QApplication::setActiveWindow(&window);
    }
    Q_DISABLE_COPY_MOVE(Rig)

    bool open(qint64 group = DemoWorld::OwnedGroup)
    {
        const bool there = QTest::qWaitFor(
            [&] {
                window.groupList()->select(GroupId(group));
                return window.page()->group() && window.page()->group()->id() == GroupId(group)
                    && window.page()->group()->ownRole().has_value()
                    && session->requests().state().phase == LoadState::Phase::Ready;
            },
            patience);
        window.page()->show(Page::Kind::Requests);
        page()->view()->setFocus();
        return there;
    }
    RequestPage *page() const
    {
        return static_cast<RequestPage *>(window.page()->page(Page::Kind::Requests));
    }
    RequestView *view() const { return page()->view(); }
    RequestFilter *filter() const { return page()->filter(); }
    RequestRow row(int at) const { return filter()->rowAt(at); }
    qint64 ask(int number, qint64 group = DemoWorld::OwnedGroup)
    {
        return world.actByOtherRequest(group, 77'000'000 + number, QStringLiteral("新人%1").arg(number),
                                       QStringLiteral("问题：从哪里来？\n答案：朋友%1").arg(number));
    }
    bool shows(int rows) const
    {
        return QTest::qWaitFor([&] { return filter()->rowCount() == rows; }, patience);
    }
    bool askAll(int count)
    {
        for (int number = 1; number <= count; ++number)
            ask(number);
        return shows(count);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view(), key, modifiers);
    }
    void click(int at, Part part)
    {
        view()->scrollTo(filter()->index(at, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->partRect(filter()->index(at, 0), part).center());
    }
    QLineEdit *reasonField() const
    {
        for (QLineEdit *field : page()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QLatin1String("Reason") && field->isVisible())
                return field;
        }
        return nullptr;
    }
    Chip *chip(View which) const
    {
        for (Chip *each : page()->findChildren<Chip *>()) {
            static const QStringList names{QStringLiteral("Open"), QStringLiteral("Asking"),
                                           QStringLiteral("Invitations"), QStringLiteral("Filtered"),
                                           QStringLiteral("Handled")};
            if (each->label() == names.at(int(which)))
                return each;
        }
        return nullptr;
    }
    bool answered(int count) const
    {
        return QTest::qWaitFor(
            [&] { return world.calls(QStringLiteral("set_group_add_request")).size() == count; }, patience);
    }
};

} // namespace

class TestRequestPage : public QObject {
    Q_OBJECT
private slots:
    void aRequestAppearsAndIsApprovedByKey()
    {
        Rig rig;
        QVERIFY(rig.open());
        QCOMPARE(rig.view()->accessibleName(), QStringLiteral("Requests"));
        const qint64 id = rig.ask(1);
        QVERIFY(rig.shows(1));
        auto *tabs = rig.window.page()->tabs();
        QTRY_COMPARE(tabs->count(tabs->currentIndex()), 1);
        rig.key(Qt::Key_J);
        rig.key(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.request(id)->checked, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.row(0).state, State::Approved, patience); // and stays in sight
        QTRY_COMPARE(tabs->count(tabs->currentIndex()), 0);
        QVERIFY(rig.world.member(DemoWorld::OwnedGroup, 77'000'001));
        QTest::mouseClick(rig.chip(View::Handled), Qt::LeftButton);
        QVERIFY(rig.shows(1));
        QTest::mouseClick(rig.chip(View::Open), Qt::LeftButton);
        QVERIFY(rig.shows(0));
    }

    void theButtonsOfARowAnswerAndTakeBack()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.session->requests().setUndoWindow(1h);
        const qint64 id = rig.ask(1);
        QVERIFY(rig.shows(1));
        rig.click(0, Part::Approve);
        QCOMPARE(rig.row(0).state, State::Waiting);
        rig.click(0, Part::Undo);
        QCOMPARE(rig.row(0).state, State::Open);
        QVERIFY(!rig.world.request(id)->checked);
        rig.session->requests().setUndoWindow(0ms);
        rig.click(0, Part::Approve);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.request(id)->checked, patience);
    }

    void aReasonIsTypedInTheRow()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(2));
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        rig.key(Qt::Key_R);
        QTRY_VERIFY(rig.reasonField());
        QTest::keyClicks(rig.reasonField(), QStringLiteral("ad"));
        QTest::keyClick(rig.reasonField(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.reasonField());
        rig.key(Qt::Key_R); // what was typed is still there
        QTRY_VERIFY(rig.reasonField());
        QCOMPARE(rig.reasonField()->text(), QStringLiteral("ad"));
        QTest::keyClick(rig.reasonField(), Qt::Key_Return);
        QVERIFY(rig.answered(1));
        const auto params = rig.world.calls(QStringLiteral("set_group_add_request")).first().params;
        QCOMPARE(params.value(QLatin1String("reason")).toString(), QStringLiteral("ad"));
        QCOMPARE(params.value(QLatin1String("approve")).toBool(), false);
        QCOMPARE(rig.settings.recentRejectReasons(), QStringList(QStringLiteral("ad")));
        // The next one: R, 1, Enter.
        rig.view()->setCurrentIndex(rig.filter()->index(1, 0));
        rig.key(Qt::Key_R);
        QTRY_VERIFY(rig.reasonField());
        QTest::keyClick(rig.reasonField(), Qt::Key_1);
        QCOMPARE(rig.reasonField()->text(), QStringLiteral("ad"));
        QTest::keyClick(rig.reasonField(), Qt::Key_Return);
        QVERIFY(rig.answered(2));
    }

    void aFailureKeepsWhatWasTyped()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(1));
        rig.server.faults().failNext(QStringLiteral("set_group_add_request"), 200, QStringLiteral("boom"));
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        rig.key(Qt::Key_R);
        QTRY_VERIFY(rig.reasonField());
        QTest::keyClicks(rig.reasonField(), QStringLiteral("long reason"));
        QTest::keyClick(rig.reasonField(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rig.row(0).state, State::Failed, patience);
        rig.key(Qt::Key_R);
        QTRY_VERIFY(rig.reasonField());
        QCOMPARE(rig.reasonField()->text(), QStringLiteral("long reason"));
    }

    void severalAreRejectedAtOnce()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(4));
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        rig.key(Qt::Key_J, Qt::ShiftModifier);
        rig.key(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(rig.view()->selectionModel()->selectedIndexes().size(), 3);
        QVERIFY(rig.page()->statusText().contains(QStringLiteral("3 selected")));
        rig.key(Qt::Key_R);
        QTRY_VERIFY(rig.reasonField());
        QTest::keyClicks(rig.reasonField(), QStringLiteral("no"));
        QTest::keyClick(rig.reasonField(), Qt::Key_Return);
        QVERIFY(rig.answered(3));
        QCOMPARE(std::ranges::count_if(rig.world.state().requests,
                                       [](const demo::DemoRequest &r) { return r.checked; }),
                 3);
    }

    void lettersReachTheListAfterAChangeOfPage()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(1));
        rig.view()->setFocus();
        rig.window.page()->show(Page::Kind::Members);
        QCOMPARE(rig.window.focusWidget(), rig.window.page()->members()->mainView());
        rig.window.page()->show(Page::Kind::Requests);
        QCOMPARE(rig.window.focusWidget(), rig.view()); // and not the search, which swallows an A
        const auto isSaid = [&](const char *words) {
            return std::ranges::any_of(rig.page()->findChildren<QLabel *>(), [words](const QLabel *each) {
                return each->text() == QLatin1String(words) && each->isVisible();
            });
        };
        QTRY_VERIFY(isSaid("On this computer") && isSaid("Nothing yet"));
        rig.window.groupList()->setFocus();
        rig.window.groupList()->view()->setFocus();
        rig.window.page()->show(Page::Kind::Essence);
        QVERIFY(!rig.window.page()->isAncestorOf(rig.window.focusWidget())); // nothing is snatched away
    }

    void severalAnswersGiveOneToast()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(5));
        rig.server.faults().failNext(QStringLiteral("set_group_add_request"), 200, QStringLiteral("boom"), 1);
        rig.view()->selectAll();
        rig.key(Qt::Key_A);
        QVERIFY(rig.answered(5));
        const auto toasts = [&] { return rig.window.page()->toasts()->toasts(); };
        QTRY_VERIFY_WITH_TIMEOUT(!toasts().isEmpty(), patience);
        QCOMPARE(toasts().size(), 1);
        const QString text = toasts().first()->text();
        QVERIFY2(text.startsWith(QStringLiteral("4 request(s) approved · 1 answer(s) failed · ")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("boom")) && text.contains(QStringLiteral("7700000")),
                 qPrintable(text));
        rig.window.page()->show(Page::Kind::Members);
        toasts().first()->runAction(); // leads to the one that failed
        QCOMPARE(rig.window.page()->current(), rig.page());
        QCOMPARE(rig.row(rig.view()->currentIndex().row()).state, State::Failed);
        // One alone is told as any other write.
        rig.key(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(
            !toasts().isEmpty() && toasts().last()->text().startsWith(QStringLiteral("Approved")), patience);
    }

    void hidingAsksNobody()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(2));
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        rig.key(Qt::Key_I);
        QVERIFY(rig.shows(1));
        QTest::mouseClick(rig.chip(View::Handled), Qt::LeftButton);
        QVERIFY(rig.shows(1));
        rig.view()->setFocus();
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        rig.key(Qt::Key_I); // and back
        QVERIFY(rig.shows(0));
        QVERIFY(rig.answered(0));
    }

    void handledElsewhereIsToldCalmly()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.open());
        const qint64 id = rig.ask(1);
        QVERIFY(rig.shows(1));
        rig.world.actByOtherSettle(id, false);
        rig.click(0, Part::Approve);
        QTRY_COMPARE_WITH_TIMEOUT(rig.row(0).state, State::HandledElsewhere, patience);
        QTRY_VERIFY(!rig.window.page()->toasts()->toasts().isEmpty());
        QVERIFY(rig.window.page()->toasts()->newest()->text().contains(QStringLiteral("handled elsewhere")));
    }

    void plainMembersSeeWhyTheyCannot()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::MemberGroup));
        rig.ask(1, DemoWorld::MemberGroup);
        QVERIFY(rig.shows(1));
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        const auto actions = rig.page()->actionsForMenu();
        QVERIFY(!actions.first()->isEnabled());
        QCOMPARE(actions.first()->toolTip(),
                 QStringLiteral("Only the owner and administrators can do this."));
        rig.key(Qt::Key_A);
        rig.click(0, Part::Approve);
        rig.click(0, Part::Reject);
        QVERIFY(!rig.reasonField());
        QCOMPARE(rig.row(0).state, State::Open);
    }

    void twoAccountsShareThePage()
    {
        Rig rig;
        QVERIFY(rig.open());
        Account second(rig.sessions, QStringLiteral("two"), Personality::GoCqhttp);
        QTRY_COMPARE_WITH_TIMEOUT(second.session->requests().state().phase, LoadState::Phase::Ready,
                                  patience);
        rig.ask(1);
        const qint64 invite = second.world.actByOtherInvite(899'000'001, QStringLiteral("新群"), 88'000'001,
                                                            QStringLiteral("老韩"));
        QVERIFY(rig.shows(1)); // of this group alone
        QTRY_VERIFY_WITH_TIMEOUT(second.session->requests().pendingCount() == 1, patience);
        QTRY_VERIFY(
            rig.window.groupList()->head()->accessibleName().contains(QStringLiteral("1 open request")));
        rig.page()->showEverywhere();
        QVERIFY(rig.shows(2));
        QVERIFY(
            rig.page()->reveal(QStringLiteral("two"), second.session->requests().model()->record(0).key()));
        rig.key(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(second.world.request(invite)->checked, patience);
        QVERIFY(rig.answered(0)); // the other account was not asked
        rig.sessions.remove(QStringLiteral("two"));
        QVERIFY(rig.shows(1));
    }

    void newOnesAreToldToTheDesktop()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.window.page()->show(Page::Kind::Members);
        rig.world.actByOtherRequest(DemoWorld::OwnedGroup, 77'000'001, QStringLiteral("<b>新人</b>"), {});
        QTRY_COMPARE_WITH_TIMEOUT(rig.notifier.shown.size(), 1, patience);
        QVERIFY(rig.notifier.shown.first().contains(QStringLiteral("wants to join")));
        QVERIFY(!withoutMarkup(rig.notifier.shown.first()).contains(u'<'));
        emit rig.notifier.clicked();
        QCOMPARE(rig.window.page()->current(), rig.page());
        QCOMPARE(rig.view()->currentIndex().row(), 0);
        rig.settings.setRequestNotices(false);
        rig.window.page()->show(Page::Kind::Members);
        rig.ask(2);
        QVERIFY(rig.shows(2));
        QCOMPARE(rig.notifier.shown.size(), 1);
    }

    void whatWasThereAtConnectIsNotTold()
    {
        Rig rig;
        rig.ask(1); // before the list is read
        QVERIFY(rig.open());
        QVERIFY(rig.shows(1));
        QVERIFY(rig.notifier.shown.isEmpty());
    }

    void theSearchFindsAnswersAndPinyin()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(3));
        auto *search = rig.page()->findChild<SearchField *>();
        QCOMPARE(search->placeholderText(), QStringLiteral("Search requests"));
        rig.page()->focusSearch();
        QTest::keyClicks(search, QStringLiteral("py2"));
        QVERIFY(rig.shows(1));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(rig.view()->currentIndex().isValid());
        search->setText(QStringLiteral("nobody"));
        QVERIFY(rig.shows(0));
        auto *all = rig.page()->findChild<QPushButton *>();
        for (QPushButton *each : rig.page()->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String("Show all") && each->isVisible())
                all = each;
        }
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(rig.shows(3));
    }

    void twoThousandRequestsStayFast()
    {
        Rig rig;
        QVERIFY(rig.open());
        QList<RequestRow> rows;
        for (int i = 0; i < 2000; ++i) {
            RequestRow row;
            row.account = QStringLiteral("demo");
            row.request.flag = QString::number(i + 1);
            row.request.groupId = GroupId(DemoWorld::OwnedGroup);
            row.request.userId = UserId(10'000 + i);
            row.request.nickname = QStringLiteral("人%1").arg(i);
            row.request.comment = QStringLiteral("问题：从哪里来？\n答案：%1").arg(i);
            rows.append(row);
        }
        rig.session->requests().model()->applyBatch(rows);
        QVERIFY(rig.shows(2000));
        rig.view()->scrollToBottom();
        QVERIFY(!rig.window.grab().isNull());
        rig.view()->setCurrentIndex(rig.filter()->index(1999, 0));
        rig.key(Qt::Key_R);
        QTRY_VERIFY(rig.reasonField());
        QCOMPARE(rig.reasonField()->parentWidget()->parentWidget(), rig.view()->viewport());
        rig.page()->findChild<SearchField *>()->setText(QStringLiteral("人1999"));
        QVERIFY(rig.shows(1));
    }

    void hostileTextsStayText()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.world.actByOtherRequest(
            DemoWorld::OwnedGroup, 77'000'001, QStringLiteral("<img src=x onerror=1>\n\u202egro.live"),
            QStringLiteral("问题：<b>谁</b>\n答案：<script>alert(1)</script>\u202e\n") + QString(5000, u'x'));
        QVERIFY(rig.shows(1));
        rig.view()->setCurrentIndex(rig.filter()->index(0, 0));
        QVERIFY(!rig.window.grab().isNull());
        int labels = 0;
        for (const QLabel *label : rig.page()->findChildren<QLabel *>()) {
            ++labels;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
            QVERIFY(!label->text().contains(QChar(0x00c2))); // half of a dot that was read as Latin-1
        }
        QVERIFY(labels > 5);
    }

    void everythingInteractiveHasAName()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.askAll(3));
        rig.settings.addRecentRejectReason(QStringLiteral("no"));
        rig.view()->selectAll();
        rig.page()->openEditor();
        QTRY_VERIFY(rig.reasonField());
        QStringList nameless;
        for (QWidget *widget : rig.page()->findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QAbstractButton *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            const bool part = qobject_cast<QLineEdit *>(widget->parentWidget());
            if (!interactive || part || !widget->isVisible())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless.append(QLatin1String(widget->metaObject()->className()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
    }

    void theHeaderTellsWhatCameWhileOffline()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        rig.ask(1);
        QVERIFY(rig.server.start());
        rig.session->retryNow();
        QVERIFY(rig.shows(1));
        const auto banner = [&]() -> Banner * {
            for (Banner *each : rig.page()->findChildren<Banner *>()) {
                if (each->isVisible() && each->fact().contains(QStringLiteral("offline")))
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(banner());
        QTest::mouseClick(banner()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!banner());
    }
};

QTEST_MAIN(TestRequestPage)
#include "tst_requestpage.moc"
