// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/paint.h"
#include "style/theme.h"
#include "widgets/badgelabel.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/chiprow.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/segments.h"
#include "widgets/spinner.h"
#include "widgets/tabbar.h"
#include "widgets/toaststack.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace qundesk;

namespace {

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return found;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void chipTurnsOnWithSpaceAndExcludesWithControl();
    void chipShowsAmpersands();
    void chipsThatDoNotFitGoIntoTheMenu();
    void chipRowIsOneTabStop();
    void arrowsInSegmentsChooseNothing();
    void unknownSegmentEndsWithTheTruth();
    void clickWhileUnknownIsSafe();
    void serverSegmentsWaitForTheServer();
    void countPillMakesItsTabWider();
    void currentTabShiftsNothing();
    void escapeClearsThenLeaves();
    void downMovesToTheResults();
    void toastGoesByItself();
    void toastWaitsWhileFocused();
    void toastActionRunsOnce();
    void toastsAreThreeAtMost();
    void toastStaysInsideANarrowHost();
    void bannerKeepsLinksInside();
    void nothingShowsRichText();
    void elidedLabelTellsTheRestInItsToolTip();
    void spinnerIsSeenOnlyInLongWaits();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_theme->setMotion(false);
}

void TestWidgets::init()
{
    m_theme->setMode(Theme::Mode::Light);
    // The offscreen platform says what it cannot do; everything else is ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TestWidgets::chipTurnsOnWithSpaceAndExcludesWithControl()
{
    Chip chip(QStringLiteral("Muted"));
    chip.setCount(4, QStringLiteral("4 members"));
    chip.setExcludable(true);
    QSignalSpy changed(&chip, &Chip::stateChanged);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(chip.state(), Chip::State::On);
    QVERIFY(chip.isChecked());
    QCOMPARE(chip.accessibleName(), QStringLiteral("Muted, 4 members, on"));
    QTest::keyClick(&chip, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chip.state(), Chip::State::Excluded);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Muted, 4 members, excluded"));
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(chip.state(), Chip::State::Off);
    QTest::mouseClick(&chip, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(chip.state(), Chip::State::Excluded);
    QCOMPARE(changed.count(), 4);
    chip.setExcludable(false);
    chip.setState(Chip::State::Off);
    QTest::mouseClick(&chip, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(chip.state(), Chip::State::On);
}

void TestWidgets::chipShowsAmpersands()
{
    Chip chip(QStringLiteral("R&D"));
    QCOMPARE(chip.label(), QStringLiteral("R&D"));
    QVERIFY(chip.shortcut().isEmpty());
}

void TestWidgets::chipsThatDoNotFitGoIntoTheMenu()
{
    ChipRow row;
    for (int i = 0; i < 8; ++i)
        row.addChip(QStringLiteral("Chip number %1").arg(i));
    row.resize(row.sizeHint());
    row.show();
    QCOMPARE(row.visibleChips(), 8);
    auto *more = row.findChild<QToolButton *>();
    QVERIFY(!more->isVisible());
    row.resize(row.sizeHint().width() / 2, 28);
    QTRY_VERIFY(row.visibleChips() < 5);
    QVERIFY(row.visibleChips() >= 3);
    QVERIFY(more->isVisible());
    QVERIFY(more->geometry().right() < row.width());
    row.chips().last()->setState(Chip::State::On);
    QCOMPARE(more->text(), QStringLiteral("More (1 on)"));
    emit more->menu()->aboutToShow();
    const QList<QAction *> actions = more->menu()->actions();
    QCOMPARE(actions.size(), 8 - row.visibleChips());
    QVERIFY(actions.last()->isChecked());
    actions.first()->trigger();
    QCOMPARE(row.chips().at(row.visibleChips())->state(), Chip::State::On);
}

void TestWidgets::chipRowIsOneTabStop()
{
    QWidget window;
    ChipRow row(&window);
    for (int i = 0; i < 4; ++i)
        row.addChip(QStringLiteral("Chip %1").arg(i));
    row.resize(row.sizeHint());
    QLineEdit after(&window);
    after.move(0, 50);
    window.resize(row.width(), 100);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    row.chips().first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), row.chips().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), row.chips().at(3));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &after);
    QTest::keyClick(&after, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), row.chips().at(3)); // back to where it was
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &after);
}

void TestWidgets::arrowsInSegmentsChooseNothing()
{
    Segments segments({QStringLiteral("Off"), QStringLiteral("On")});
    QSignalSpy activated(&segments, &Segments::activated);
    segments.show();
    segments.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segments));
    segments.findChildren<QAbstractButton *>().first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(segments.current(), 0);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(segments.current(), 1);
    QCOMPARE(activated.count(), 1);
}

void TestWidgets::unknownSegmentEndsWithTheTruth()
{
    Segments segments({QStringLiteral("Off"), QStringLiteral("On")});
    const int narrow = segments.sizeHint().width();
    segments.setUnknown(QStringLiteral("Unknown"));
    QCOMPARE(segments.current(), -1);
    QVERIFY(segments.sizeHint().width() > narrow);
    segments.setCurrent(1);
    QVERIFY(!segments.isUnknown());
    QCOMPARE(segments.current(), 1);
    QCOMPARE(segments.sizeHint().width(), narrow);
}

void TestWidgets::clickWhileUnknownIsSafe()
{
    Segments segments({QStringLiteral("Off"), QStringLiteral("On")});
    segments.setUnknown(QStringLiteral("Unknown"));
    segments.resize(segments.sizeHint());
    segments.show();
    QSignalSpy activated(&segments, &Segments::activated);
    QTest::mouseClick(segments.childAt(5, 14), Qt::LeftButton);
    QCOMPARE(segments.current(), 0);
    QCOMPARE(activated.count(), 1);
    QTRY_COMPARE(segments.findChildren<QAbstractButton *>().size(), 2);
}

void TestWidgets::serverSegmentsWaitForTheServer()
{
    Segments segments({QStringLiteral("Off"), QStringLiteral("On")});
    segments.setAutomatic(false);
    segments.resize(segments.sizeHint());
    segments.show();
    QSignalSpy activated(&segments, &Segments::activated);
    QTest::mouseClick(segments.childAt(segments.width() - 5, 14), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toInt(), 1);
    QCOMPARE(segments.current(), 0);
}

void TestWidgets::countPillMakesItsTabWider()
{
    TabBar tabs;
    tabs.addTab(QStringLiteral("Members"));
    tabs.addTab(QStringLiteral("Requests"));
    tabs.resize(600, 40);
    tabs.show();
    const int before = tabs.tabRect(1).width();
    tabs.setCount(1, 6, QStringLiteral("Requests, 6 waiting"));
    QCOMPARE(tabs.count(1), 6);
    QVERIFY(tabs.tabRect(1).width() >= before + 18);
    QCOMPARE(tabs.accessibleTabName(1), QStringLiteral("Requests, 6 waiting"));
    QVERIFY(pixelsOf(tabs.grab(tabs.tabRect(1)).toImage(), m_theme->tokens().accentFill) > 50);
    tabs.setCount(1, 0);
    QCOMPARE(tabs.tabRect(1).width(), before);
    QCOMPARE(pixelsOf(tabs.grab(tabs.tabRect(1)).toImage(), m_theme->tokens().accentFill), 0);
}

void TestWidgets::currentTabShiftsNothing()
{
    TabBar tabs;
    for (const char *name : {"Overview", "Members", "Files"})
        tabs.addTab(QString::fromLatin1(name));
    tabs.resize(600, 40);
    tabs.show();
    const QRect last = tabs.tabRect(2);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    QCOMPARE(tabs.tabRect(2), last);
}

void TestWidgets::escapeClearsThenLeaves()
{
    SearchField field(QStringLiteral("Search members"));
    QCOMPARE(field.accessibleName(), QStringLiteral("Search members"));
    QCOMPARE(field.sizeHint().height(), 32);
    QSignalSpy left(&field, &SearchField::left);
    field.show();
    QTest::keyClicks(&field, QStringLiteral("zxl"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestWidgets::downMovesToTheResults()
{
    SearchField field;
    QSignalSpy moved(&field, &SearchField::moveToResults);
    field.show();
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(moved.count(), 1);
}

void TestWidgets::toastGoesByItself()
{
    QWidget host;
    host.resize(600, 400);
    QLineEdit elsewhere(&host); // else the focus of the fresh window lands on the toast
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    elsewhere.setFocus();
    ToastStack stack(&host);
    stack.setLifetime(120);
    const QPointer<Toast> toast = stack.show({QStringLiteral("mute"), QStringLiteral("Muted")});
    QVERIFY(toast->isVisible());
    QTRY_VERIFY(toast.isNull());
    QVERIFY(stack.toasts().isEmpty());
}

void TestWidgets::toastWaitsWhileFocused()
{
    QWidget host;
    host.resize(600, 400);
    QLineEdit elsewhere(&host);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    elsewhere.setFocus();
    ToastStack stack(&host);
    stack.setLifetime(400);
    const QPointer<Toast> toast =
        stack.show({QStringLiteral("mute"), QStringLiteral("Muted"), QStringLiteral("Undo")});
    toast->actionButton()->setFocus();
    QVERIFY(toast->isHeld());
    const qreal left = toast->remaining();
    QTest::qWait(600); // longer than its life
    QVERIFY(toast);
    QCOMPARE(toast->remaining(), left);
    elsewhere.setFocus();
    QTRY_VERIFY(toast.isNull());
}

void TestWidgets::toastActionRunsOnce()
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    ToastStack stack(&host);
    int undone = 0;
    Toast *toast = stack.show({QStringLiteral("mute"), QStringLiteral("Muted"), QStringLiteral("Undo"),
                               [&undone] { ++undone; }, Tone::Neutral, QStringLiteral("Ctrl+Z")});
    QCOMPARE(toast->actionButton()->text(), QStringLiteral("Undo (Ctrl+Z)"));
    QCOMPARE(toast->accessibleName(), QStringLiteral("Muted"));
    QTest::mouseClick(toast->actionButton(), Qt::LeftButton);
    toast->runAction();
    QCOMPARE(undone, 1);
    QVERIFY(stack.toasts().isEmpty());
}

void TestWidgets::toastsAreThreeAtMost()
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    ToastStack stack(&host);
    for (int i = 0; i < 5; ++i)
        stack.show({QStringLiteral("mute"), QString::number(i)});
    QCOMPARE(stack.toasts().size(), 3);
    QCOMPARE(stack.newest()->text(), QStringLiteral("4"));
    QCOMPARE(stack.toasts().first()->geometry().bottom(), 400 - 16 - 1);
    QVERIFY(stack.newest()->geometry().bottom() < stack.toasts().first()->geometry().top());
    stack.setBottomMargin(64);
    QCOMPARE(stack.toasts().first()->geometry().bottom(), 400 - 64 - 1);
}

void TestWidgets::toastStaysInsideANarrowHost()
{
    QWidget host;
    host.resize(260, 200);
    host.show();
    ToastStack stack(&host);
    Toast *toast = stack.show(
        {QStringLiteral("alert"), QStringLiteral("word ").repeated(60), QStringLiteral("Details")});
    QVERIFY(host.rect().contains(toast->geometry()));
    QVERIFY(toast->rect().contains(toast->closeButton()->geometry()));
}

void TestWidgets::bannerKeepsLinksInside()
{
    Banner banner(Banner::Place::Window);
    banner.setTone(Tone::Warning, QStringLiteral("offline"));
    banner.setText(QStringLiteral("Disconnected ").repeated(20),
                   QStringLiteral("Cached content stays. ").repeated(20));
    QPushButton *link = banner.addLink(QStringLiteral("Retry now"));
    banner.resize(500, 40);
    banner.show();
    QVERIFY(banner.rect().contains(link->geometry()));
    QVERIFY(link->width() >= link->sizeHint().width());
    QCOMPARE(banner.height(), 40);
    banner.clearLinks();
    QVERIFY(!link->isVisible());
}

void TestWidgets::nothingShowsRichText()
{
    const QString hostile = QStringLiteral("<b>x</b><img src=\"http://127.0.0.1/a.png\">");
    QWidget window;
    auto *ink = new InkLabel(hostile, Ink::Text, 0, QFont::Normal, &window);
    new ElidedLabel(hostile, Ink::Text, 0, QFont::Normal, &window);
    new BadgeLabel(Badge{hostile, Tone::Title}, &window);
    auto *banner = new Banner(Banner::Place::Page, &window);
    banner->setText(hostile, hostile);
    auto *empty = new EmptyState(&window);
    empty->setContent(QStringLiteral("search"), hostile, hostile);
    ToastStack stack(&window);
    stack.show({QStringLiteral("mute"), hostile, hostile});
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 8);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(ink->sizeHint().width() >= ink->fontMetrics().horizontalAdvance(hostile));
    QVERIFY(plainToolTip(hostile).contains(QLatin1String("&lt;b&gt;")));
    QCOMPARE(plainToolTip(QStringLiteral("a < b")), QStringLiteral("a < b"));
}

void TestWidgets::elidedLabelTellsTheRestInItsToolTip()
{
    ElidedLabel label(QStringLiteral("a long line of text that does not fit"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    ElideCache cache;
    const QString shown = cache.elided(label.text(), label.font(), 60);
    QVERIFY(shown.size() < label.text().size());
    QCOMPARE(cache.elided(label.text(), label.font(), 60), shown);
    QCOMPARE(cache.elided(label.text(), label.font(), 6000), label.text());
}

void TestWidgets::spinnerIsSeenOnlyInLongWaits()
{
    Spinner spinner;
    spinner.show();
    spinner.start();
    spinner.stop();
    QVERIFY(!spinner.isTurning());
    spinner.setDelay(30);
    spinner.start();
    QVERIFY(!spinner.isTurning());
    QTRY_VERIFY(spinner.isTurning());
    spinner.stop();
    QVERIFY(!spinner.isTurning());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
