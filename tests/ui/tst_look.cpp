// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/avatarpainter.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/systemappearance.h"
#include "style/theme.h"
#include "ui/lookstates.h"

#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <memory>

using namespace qundesk;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

int pixelsOf(const QImage &image, const QColor &color, const QRect &where = {})
{
    const QRect area = where.isNull() ? image.rect() : where.intersected(image.rect());
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return found;
}

/// Keeps a picture to look at, where the environment names a folder for them.
void keepShot(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("QUNDESK_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void contrastIsEnoughEverywhere_data();
    void contrastIsEnoughEverywhere();
    void initialsAreReadableInEveryHue();
    void initialTakesTheFirstChineseCharacter_data();
    void initialTakesTheFirstChineseCharacter();
    void pictureIsCroppedAndMasked();
    void everyIconDrawsSomething();
    void iconFollowsTheTheme();
    void everyControlPaintsWithoutWarnings_data();
    void everyControlPaintsWithoutWarnings();
    void viewPaintsWithoutWarnings();
    void desktopDecidesInSystemModeOnly();
    void inactiveSelectionHasItsOwnColour();
    void destructiveItemIsRedWhateverItsText();
    void buttonRingIsForTheKeyboardOnly();
    void motionOffMeansNoDurations();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestLook::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_theme->setMotion(false);
}

void TestLook::init()
{
    m_theme->setMode(Theme::Mode::Light);
    // The offscreen platform says what it cannot do; everything else is ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TestLook::contrastIsEnoughEverywhere_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::contrastIsEnoughEverywhere()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? darkTokens() : lightTokens();
    QCOMPARE(t.dark, dark);
    double lowest = 21;
    const auto atLeast = [&lowest](double wanted, const QColor &ink, const QColor &ground) {
        const double ratio = contrast(ink, ground);
        lowest = qMin(lowest, ratio);
        if (ratio < wanted)
            qInfo("%s on %s: %.2f", qUtf8Printable(ink.name()), qUtf8Printable(ground.name()), ratio);
        return ratio >= wanted;
    };
    const QColor grounds[]{t.window,      t.base,  t.alt,         t.raised, t.sel,
                           t.selInactive, t.hover, t.hoverWindow, t.infoBg};
    for (const QColor &ground : grounds) {
        for (const QColor &ink : {t.text, t.text2, t.link, t.success, t.warning, t.danger})
            QVERIFY(atLeast(4.5, ink, ground));
        QVERIFY(atLeast(ground == t.sel ? 4.4 : 4.5, t.text3, ground));
    }
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger,
                            Tone::Owner, Tone::Admin, Tone::Title, Tone::Accent})
        QVERIFY(atLeast(5.0, t.tone(tone).ink, t.tone(tone).ground));
    for (const QColor &ground : {t.infoBg, t.warningBg, t.dangerBg, t.successBg}) // banners
        QVERIFY(atLeast(4.5, t.text, ground) && atLeast(4.5, t.link, ground));
    for (const QColor &fill : {t.accentFill, t.accentHover, t.dangerFill, t.dangerFill.darker(110)})
        QVERIFY(atLeast(4.5, t.onAccent, fill));
    QVERIFY(atLeast(4.5, t.toastText, t.toast) && atLeast(4.5, t.toastLink, t.toast));
    QVERIFY(atLeast(4.5, darkTokens().danger, t.toast) && atLeast(4.5, darkTokens().warning, t.toast));
    QVERIFY(atLeast(4.5, t.text, t.match) && atLeast(t.dark ? 3.9 : 4.5, t.text2, t.match));
    for (const QColor &shape : {t.ctl, t.disabled, t.accent, t.chart1, t.chart2, t.chart3, t.chart4})
        QVERIFY(atLeast(2.95, shape, t.base));
    qInfo("lowest of all: %.2f", lowest);
}

void TestLook::initialsAreReadableInEveryHue()
{
    QSet<int> hues;
    for (quint64 id = 1; id < 400; ++id) {
        for (const bool dark : {false, true}) {
            const AvatarColors colors = avatarColors(id, dark);
            hues.insert(colors.ground.hue() / 4);
            QVERIFY2(contrast(colors.ink, colors.ground) >= 4.5,
                     qPrintable(QString::number(contrast(colors.ink, colors.ground))));
        }
    }
    QVERIFY(hues.size() >= 9);
    QCOMPARE(avatarColors(10001, false).ground, avatarColors(10001, false).ground);
}

void TestLook::initialTakesTheFirstChineseCharacter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initial");
    QTest::newRow("han") << QStringLiteral("22-软工-张小琳") << QStringLiteral("软");
    QTest::newRow("latin") << QStringLiteral("★ nova") << QStringLiteral("N");
    QTest::newRow("digit") << QStringLiteral("-7-") << QStringLiteral("7");
    QTest::newRow("beyond the plane") << QStringLiteral("\U00020BB7野家") << QStringLiteral("\U00020BB7");
    QTest::newRow("nothing") << QStringLiteral("…") << QStringLiteral("?");
    QTest::newRow("empty") << QString() << QStringLiteral("?");
}

void TestLook::initialTakesTheFirstChineseCharacter()
{
    QFETCH(QString, name);
    QFETCH(QString, initial);
    QCOMPARE(avatarInitial(name), initial);
}

void TestLook::pictureIsCroppedAndMasked()
{
    QImage wide(300, 100, QImage::Format_RGB32);
    wide.fill(Qt::red);
    for (int x = 100; x < 200; ++x) {
        for (int y = 0; y < 100; ++y)
            wide.setPixelColor(x, y, Qt::green);
    }
    const QImage round = maskedAvatar(wide, 40, 2).toImage();
    QCOMPARE(round.size(), QSize(80, 80));
    QCOMPARE(round.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(round.pixelColor(40, 40), QColor(Qt::green));
    QCOMPARE(round.pixelColor(4, 40), QColor(Qt::green)); // the middle square, not the red sides
    QVERIFY(maskedAvatar({}, 40, 1).isNull());
}

void TestLook::everyIconDrawsSomething()
{
    QVERIFY(hasIcon(QStringLiteral("mute")));
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY2(files.size() >= 60, qPrintable(QString::number(files.size())));
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QImage image = iconPixmap(name, Qt::red, 16, 2).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        QVERIFY2(pixelsOf(image, Qt::red) > 4, qPrintable(name));
    }
    keepShot(appIcon().pixmap(256, 256).toImage(), QStringLiteral("look-appicon"));
    QVERIFY(!appIcon().pixmap(64, 64).isNull());
    QTest::ignoreMessage(QtWarningMsg, "No icon named 'nonsense'");
    QVERIFY(icon(QStringLiteral("nonsense")).isNull());
}

void TestLook::iconFollowsTheTheme()
{
    const QIcon bell = icon(QStringLiteral("notice"));
    const auto strokes = [&bell](const QColor &color) {
        return pixelsOf(bell.pixmap(32, 32).toImage(), color);
    };
    QVERIFY(strokes(lightTokens().text2) > 0);
    QCOMPARE(strokes(darkTokens().text2), 0);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(strokes(darkTokens().text2) > 0);
    QCOMPARE(iconName(bell), QStringLiteral("notice"));
    QCOMPARE(iconName(icon(QStringLiteral("notice"), Ink::Danger)), QString());
}

void TestLook::everyControlPaintsWithoutWarnings_data() { contrastIsEnoughEverywhere_data(); }

void TestLook::everyControlPaintsWithoutWarnings()
{
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    const Tokens &t = m_theme->tokens();
    const QString shots = qEnvironmentVariable("QUNDESK_SHOTS");
    const QFont usual = QApplication::font();
    if (!shots.isEmpty())
        QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    m_theme->setMotion(!shots.isEmpty());
    QImage sheet;
    {
        LookStates states;
        sheet = states.render();
    }
    m_theme->setMotion(false);
    QApplication::setFont(usual);
    keepShot(sheet, dark ? QStringLiteral("look-states-dark") : QStringLiteral("look-states-light"));
    QCOMPARE(sheet.pixelColor(2, 2), t.base);
    for (const QColor &color : {t.accentFill, t.dangerFill, t.press, t.sel, t.selInactive, t.ownerBg, t.toast,
                                t.warningBg, t.infoBg, t.dangerBg, t.chart3})
        QVERIFY2(pixelsOf(sheet, color) > 20, qPrintable(color.name()));
}

void TestLook::viewPaintsWithoutWarnings()
{
    QStandardItemModel model(200, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Card"), QStringLiteral("QQ"), QStringLiteral("Level")});
    QTableView view;
    view.setModel(&model);
    view.setSortingEnabled(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(400, 300);
    view.selectRow(1);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.horizontalHeader()->height(), 32);
    const QImage image = view.grab().toImage();
    keepShot(image, QStringLiteral("look-view"));
    QCOMPARE(image.pixelColor(0, 5), m_theme->tokens().base); // no room left for a frame nobody draws
    // The vertical scroll bar begins below the header: there, only ground and the hairline.
    QCOMPARE(image.pixelColor(image.width() - 8, 20), m_theme->tokens().base);
    QVERIFY(pixelsOf(image, m_theme->tokens().sel) + pixelsOf(image, m_theme->tokens().selInactive) > 100);
}

void TestLook::desktopDecidesInSystemModeOnly()
{
    const QString space = QStringLiteral("org.freedesktop.appearance");
    const QString key = QStringLiteral("color-scheme");
    const QVariant dark = QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1U))));
    m_theme->setMode(Theme::Mode::Light);
    m_theme->system()->apply(space, key, dark); // as Read() answers: a variant in a variant
    QVERIFY(!m_theme->tokens().dark);
    m_theme->setMode(Theme::Mode::System);
    QVERIFY(m_theme->tokens().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
    m_theme->system()->apply(space, key, 2U);
    QVERIFY(!m_theme->tokens().dark);
    m_theme->system()->apply(space, QStringLiteral("contrast"), 1U);
    QCOMPARE(m_theme->tokens().field, lightTokens().ctl);
    m_theme->system()->apply(space, QStringLiteral("contrast"), 0U);
    QCOMPARE(m_theme->tokens().field, lightTokens().field);
}

void TestLook::inactiveSelectionHasItsOwnColour()
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QPalette p = t->palette();
        QCOMPARE(p.color(QPalette::Active, QPalette::Highlight), t->sel);
        QCOMPARE(p.color(QPalette::Inactive, QPalette::Highlight), t->selInactive);
        QCOMPARE(p.color(QPalette::Disabled, QPalette::Text), t->disabled);
        QCOMPARE(tokensOf(p).dark, t->dark);
    }
}

void TestLook::destructiveItemIsRedWhateverItsText()
{
    QMenu menu;
    QAction *plain = menu.addAction(icon(QStringLiteral("copy")), QStringLiteral("MMMM\tCtrl+C"));
    QAction *red = menu.addAction(icon(QStringLiteral("user-minus")), QStringLiteral("MMMM"));
    QAction *told = menu.addAction(icon(QStringLiteral("info")), QStringLiteral("MMMM"));
    setMenuLook(red, MenuLook::Destructive);
    setMenuLook(told, MenuLook::Information);
    told->setEnabled(false);
    menu.popup(QPoint(0, 0));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    const QImage image = menu.grab().toImage();
    keepShot(image, QStringLiteral("look-menu"));
    const Tokens &t = m_theme->tokens();
    QVERIFY(pixelsOf(image, t.danger, menu.actionGeometry(red)) > 4);
    QCOMPARE(pixelsOf(image, t.danger, menu.actionGeometry(plain)), 0);
    QVERIFY(pixelsOf(image, t.text2, menu.actionGeometry(told)) > 4);
    QCOMPARE(pixelsOf(image, t.disabled, menu.actionGeometry(told)), 0);
    QCOMPARE(menu.actionGeometry(plain).height(), 30);
    QVERIFY(pixelsOf(image, t.text, menu.actionGeometry(plain)) > 4);
}

void TestLook::buttonRingIsForTheKeyboardOnly()
{
    QWidget window;
    QPushButton other(QStringLiteral("other"), &window);
    QPushButton button(QStringLiteral("button"), &window);
    button.move(0, 60);
    window.resize(200, 120);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ring = [&] { return pixelsOf(button.grab().toImage(), m_theme->tokens().accent); };
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(button.hasFocus());
    QCOMPARE(ring(), 0);
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(other.hasFocus());
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(button.hasFocus());
    QVERIFY(ring() > 50);
    // Keyboard and mouse change places often: the ring goes again.
    QTest::mouseClick(&other, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(ring(), 0);
}

void TestLook::motionOffMeansNoDurations()
{
    QWidget widget;
    QCOMPARE(motionMs(&widget, 120), 0);
    m_theme->setMotion(true);
    QCOMPARE(motionMs(&widget, 120), 120);
    m_theme->setMotion(false);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
