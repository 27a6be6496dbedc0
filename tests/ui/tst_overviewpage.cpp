// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagerig.h"
#include "pages/membertable.h"
#include "pages/overviewboard.h"
#include "pages/overviewpage.h"
#include "widgets/barchart.h"
#include "widgets/chip.h"
#include "widgets/figurelist.h"
#include "widgets/numbercard.h"

#include <QPushButton>

using namespace qundesk;
using demo::DemoWorld;
using demo::Personality;

namespace {

struct Rig : PageRig {
    using PageRig::PageRig;

    OverviewPage *overview() const { return page<OverviewPage>(Page::Kind::Overview); }
    bool open(qint64 group = DemoWorld::BigGroup) { return show(group, Page::Kind::Overview); }
    template <class Widget> Widget *part(const char *name) const
    {
        return overview()->findChild<Widget *>(QLatin1String(name));
    }
    NumberCard *card(const char *title) const
    {
        for (NumberCard *each : overview()->findChildren<NumberCard *>()) {
            if (each->content().title == QLatin1String(title))
                return each;
        }
        return nullptr;
    }
    MemberFilter *filter() const { return window.page()->members()->filter(); }
    Chip *chip() const { return window.page()->members()->findChild<Chip *>(QStringLiteral("sliceChip")); }
    bool onMembers() const { return window.page()->current()->kind() == Page::Kind::Members; }
    void back() { window.page()->show(Page::Kind::Overview); }
};

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT
private slots:
    void everyBarOpensExactlyItsMembers()
    {
        Rig rig;
        QVERIFY(rig.open());
        QCOMPARE(rig.group()->members()->rowCount(), 3000);
        for (const char *name : {"spoke", "weeks"}) {
            auto *chart = rig.part<BarChart>(name);
            QVERIFY(chart);
            QTRY_VERIFY(chart->chart()->plotArea().width() > 100);
            const QRectF plot = chart->chart()->plotArea();
            for (int bar = 0; bar < chart->bars().size(); ++bar) // room for the number above each
                QVERIFY(chart->barRect(bar).top() >= plot.top() + QFontMetrics(chart->font()).ascent());
            for (int bar = 0; bar < chart->bars().size(); ++bar) {
                const QPoint place(chart->barRect(bar).center().x(), chart->height() / 2);
                QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, place);
                QVERIFY(rig.onMembers());
                QCOMPARE(rig.filter()->rowCount(), chart->bars()[bar].value);
                QVERIFY(rig.chip()->isVisible());
                QCOMPARE(rig.chip()->count().value_or(-1), chart->bars()[bar].value);
                QVERIFY(chart->bars()[bar].spoken.startsWith(rig.chip()->label()));
                rig.back();
            }
        }
        int sum = 0;
        for (const BarChart::Bar &bar : rig.part<BarChart>("spoke")->bars())
            sum += bar.value;
        QCOMPARE(sum, 3000);
    }

    void everyLineOpensExactlyItsMembers()
    {
        Rig rig;
        QVERIFY(rig.open());
        for (const char *name : {"roles", "levels"}) {
            auto *list = rig.part<FigureList>(name);
            QVERIFY(list && !list->lines().isEmpty());
            for (int line = 0; line < list->lines().size(); ++line) {
                QTest::mouseClick(list, Qt::LeftButton, {}, list->lineRect(line).center());
                QVERIFY(rig.onMembers());
                QVERIFY2(list->lines()[line].spoken.endsWith(
                             QStringLiteral(": %1 member(s)").arg(rig.filter()->rowCount())),
                         qPrintable(list->lines()[line].spoken));
                rig.back();
            }
        }
    }

    void theNumbersOpenTheirMembersToo()
    {
        Rig rig;
        QVERIFY(rig.open());
        QTest::mouseClick(rig.card("Muted now"), Qt::LeftButton);
        QVERIFY(rig.onMembers());
        QCOMPARE(rig.filter()->chip(MemberFilter::Chip::Muted), MemberFilter::ChipState::On);
        QCOMPARE(QString::number(rig.filter()->rowCount()), rig.card("Muted now")->content().number);
        rig.back();
        QTest::mouseClick(rig.card("Members"), Qt::LeftButton);
        QCOMPARE(rig.filter()->rowCount(), 3000);
        QVERIFY(!rig.chip()->isVisible());
        rig.back();
        rig.card("Joined this week")->setFocus();
        QTest::keyClick(rig.card("Joined this week"), Qt::Key_Return);
        QCOMPARE(rig.filter()->rowCount(), rig.part<BarChart>("weeks")->bars().last().value);
        rig.back();
        for (QPushButton *link : rig.overview()->findChildren<QPushButton *>()) {
            if (!link->isVisible() || !link->accessibleName().startsWith(QStringLiteral("Spoke within")))
                continue;
            QTest::mouseClick(link, Qt::LeftButton);
            const auto &bars = rig.part<BarChart>("spoke")->bars();
            QCOMPARE(rig.filter()->rowCount(), bars[0].value + bars[1].value + bars[2].value);
        }
        QVERIFY(rig.onMembers());
    }

    void theChipTakesTheFilterAwayAgain()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        auto *chart = rig.part<BarChart>("spoke");
        QTRY_VERIFY(!chart->bars().isEmpty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(rig.onMembers());
        QVERIFY(rig.filter()->slice());
        QTest::mouseClick(rig.chip(), Qt::LeftButton);
        QVERIFY(!rig.chip()->isVisible());
        QCOMPARE(rig.filter()->rowCount(), rig.filter()->total());
        QCOMPARE(rig.window.focusWidget(), rig.window.page()->members()->table());
    }

    void chartsAreReadAndMovedThroughByKeyboard()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        auto *chart = rig.part<BarChart>("spoke");
        QTRY_VERIFY(!chart->bars().isEmpty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->current(), 1);
        QCOMPARE(chart->accessibleName(), QStringLiteral("Last spoke, ") + chart->bars()[1].spoken);
        for (const BarChart::Bar &bar : chart->bars())
            QVERIFY(chart->accessibleDescription().contains(bar.spoken));
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->current(), chart->bars().size() - 1);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), chart->bars().size() - 1);
        auto *levels = rig.part<FigureList>("levels");
        levels->setFocus();
        QTest::keyClick(levels, Qt::Key_Down);
        QCOMPARE(levels->accessibleName(), QStringLiteral("Levels, ") + levels->lines()[1].spoken);
        QTest::keyClick(levels, Qt::Key_Space);
        QVERIFY(rig.onMembers());
        rig.back();
        const QStringList nameless = PageRig::nameless(rig.overview());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
    }

    void eventsAreCountedSoonButNotOneByOne()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        auto *chart = rig.part<BarChart>("spoke");
        QTRY_VERIFY(!chart->bars().isEmpty());
        const int today = chart->bars().first().value;
        int changes = 0;
        QList<qint64> silent;
        const qint64 now = rig.clock.now().toSecsSinceEpoch();
        const MemberCalendar calendar(now);
        for (const Member &member : rig.group()->members()->records()) {
            const bool self = member.userId == rig.group()->session().self().userId;
            if (calendar.spoke(member) != Spoke::Today && silent.size() < 20 && !self)
                silent.append(number(member.userId));
        }
        QObject::connect(chart, &BarChart::changed, chart, [&] { ++changes; });
        for (const qint64 user : silent)
            rig.world.actByOtherMessage(DemoWorld::OwnedGroup, user, QStringLiteral("hello"));
        QTRY_COMPARE_WITH_TIMEOUT(chart->bars().first().value, today + int(silent.size()), PageRig::patience);
        QVERIFY2(changes < silent.size(), qPrintable(QString::number(changes)));
    }

    void aServerThatLacksNumbersSaysSo()
    {
        Rig rig(Personality::Lagrange);
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        const QString server = rig.session->server().label();
        QTRY_VERIFY_WITH_TIMEOUT(rig.card("@all left today")->content().unit.contains(server),
                                 PageRig::patience);
        QCOMPARE(rig.card("@all left today")->content().number, QStringLiteral("—"));
        const auto said = [&] { // of the space of the files
            return std::ranges::any_of(rig.overview()->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible()
                    && label->text() == QStringLiteral("%1 cannot do that.").arg(server);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), PageRig::patience);
    }

    void whatTheServerTellsIsShown()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::OwnedGroup));
        QTRY_COMPARE_WITH_TIMEOUT(rig.card("@all left today")->content().number,
                                  QString::number(rig.world.group(DemoWorld::OwnedGroup)->atAllSelf),
                                  PageRig::patience);
        rig.world.state().group(DemoWorld::OwnedGroup)->atAllSelf = 3;
        rig.overview()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(rig.card("@all left today")->content().number, QStringLiteral("3"),
                                  PageRig::patience);
    }

    void chartsAreMadeOnlyWhenSeen()
    {
        Rig rig;
        QVERIFY(rig.show(DemoWorld::OwnedGroup, Page::Kind::Members));
        QVERIFY(!rig.overview()->board());
        rig.window.page()->show(Page::Kind::Overview);
        QVERIFY(rig.overview()->board());
    }

    void itFollowsTheThemeAndFitsASmallWindow()
    {
        Rig rig;
        QVERIFY(rig.open(DemoWorld::HtmlGroup));
        QTRY_VERIFY(!rig.part<BarChart>("spoke")->bars().isEmpty());
        const QImage light = rig.window.grab().toImage();
        rig.theme.setMode(Theme::Mode::Dark);
        rig.window.resize(900, 600);
        const QImage dark = rig.window.grab().toImage();
        // One pixel could lie in a bar or a letter: the whole picture tells.
        const auto mean = [](const QImage &image) {
            return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .pixelColor(0, 0)
                .lightness();
        };
        QVERIFY(mean(light) > mean(dark));
        QCOMPARE(PageRig::richLabels(rig.overview()), QStringList());
        QVERIFY(rig.overview()->board()->width() <= rig.overview()->width());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
