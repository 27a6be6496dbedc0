// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/fieldhint.h"
#include "style/look.h"
#include "style/theme.h"
#include "support/uploadwords.h"
#include "widgets/tabbar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using demo::DemoWorld;
using demo::Personality;

namespace {

constexpr int patience = 40'000;

template <class W> W *named(const QWidget *window, const char *name)
{
    const auto all = window->findChildren<W *>();
    for (W *widget : all) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget *window, const char *text)
{
    const auto all = window->findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text() == QLatin1String(text))
            return candidate;
    }
    return nullptr;
}

QString shown(const QWidget *window)
{
    QStringList out;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            out.append(label->text());
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace

class TestUploadForm : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_host;

    ConnectionDialog *open(const AccountConfig &config = {})
    {
        auto *dialog = new ConnectionDialog(config, nullptr, m_host.get());
        dialog->show();
        return dialog;
    }
    static AccountConfig reachable(const UploadSettings &uploads = {})
    {
        AccountConfig config;
        config.id = QStringLiteral("a");
        config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:3001"));
        config.uploads = uploads;
        return config;
    }
    static TabBar *tabs(const ConnectionDialog *dialog) { return dialog->findChild<TabBar *>(); }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_theme->setMotion(false);
    }
    void init()
    {
        m_host = std::make_unique<QWidget>();
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void cleanup() { m_host.reset(); }

    void whatWasStoredIsShownAndGivenBack()
    {
        QTemporaryDir folder;
        const UploadSettings uploads{false,
                                     UploadWay::Fetch,
                                     folder.path(),
                                     QStringLiteral("/app/share"),
                                     QStringLiteral("192.168.1.5"),
                                     18080};
        ConnectionDialog *dialog = open(reachable(uploads));
        AccountConfig accepted;
        connect(dialog, &ConnectionDialog::accountAccepted, this,
                [&](const AccountConfig &config, const auto &) { accepted = config; });
        dialog->verb()->click();
        QCOMPARE(accepted, reachable(uploads));
        named<QComboBox>(dialog, "How files reach the server")->setCurrentIndex(0);
        named<QSpinBox>(dialog, "Port for fetching")->setValue(0);
        dialog->verb()->click();
        QVERIFY(accepted.uploads.automatic);
        QCOMPARE(accepted.uploads.servePort, quint16(0));
        QCOMPARE(accepted.uploads.localFolder, folder.path());
    }

    void theTabIsReachedByKeys()
    {
        ConnectionDialog *dialog = open(reachable());
        auto *way = named<QComboBox>(dialog, "How files reach the server");
        QVERIFY(!way->isVisible());
        tabs(dialog)->setFocus();
        QTest::keyClick(tabs(dialog), Qt::Key_Right);
        QVERIFY(way->isVisible());
        QVERIFY(!named<QLineEdit>(dialog, "Address")->isVisible());
        QTest::keyClick(tabs(dialog), Qt::Key_Left);
        QVERIFY(named<QLineEdit>(dialog, "Address")->isVisible());
    }

    void eachWayIsExplained()
    {
        ConnectionDialog *dialog = open(reachable());
        tabs(dialog)->setCurrentIndex(1);
        auto *way = named<QComboBox>(dialog, "How files reach the server");
        QCOMPARE(way->count(), uploadWayCount + 1);
        QVERIFY(shown(dialog).contains(words::automaticUploadHint()));
        for (int index = 1; index < way->count(); ++index) {
            way->setCurrentIndex(index);
            QCOMPARE(way->accessibleDescription(), words::uploadWayHint(UploadWay(index - 1)));
        }
    }

    void anAddressOfTheNetworkIsWarnedOf()
    {
        ConnectionDialog *dialog = open(reachable());
        tabs(dialog)->setCurrentIndex(1);
        auto *address = named<QComboBox>(dialog, "This computer's address");
        QVERIFY(shown(dialog).contains(QStringLiteral("Only programs on this computer")));
        address->setCurrentText(QStringLiteral("192.168.1.5"));
        QVERIFY(shown(dialog).contains(QStringLiteral("this network can reach the port")));
        bool warned = false;
        for (const FieldHint *hint : dialog->findChildren<FieldHint *>())
            warned |=
                hint->kind() == FieldHint::Kind::Warning && hint->text().contains(QStringLiteral("reach"));
        QVERIFY(warned);
    }

    void whatIsWrongIsShownWhereItStands()
    {
        ConnectionDialog *dialog = open(reachable());
        QSignalSpy accepted(dialog, &ConnectionDialog::accountAccepted);
        auto *local = named<QLineEdit>(dialog, "Shared folder on this computer");
        local->setText(QStringLiteral("/no/such/folder"));
        named<QLineEdit>(dialog, "The same on the server")->setText(QStringLiteral("/x"));
        QCOMPARE(tabs(dialog)->currentIndex(), 0);
        dialog->verb()->click();
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(tabs(dialog)->currentIndex(), 1);
        QVERIFY(isWrong(local));
        local->clear();
        dialog->verb()->click();
        QVERIFY(local->accessibleDescription().contains(QStringLiteral("Enter both")));
        named<QLineEdit>(dialog, "The same on the server")->clear();
        auto *address = named<QComboBox>(dialog, "This computer's address");
        for (const char *wrong : {"0.0.0.0", "my computer", "1.2.3"}) {
            address->setCurrentText(QLatin1String(wrong));
            dialog->verb()->click();
            QVERIFY(isWrong(address));
        }
        address->setCurrentText(QStringLiteral("127.0.0.1"));
        named<QLineEdit>(dialog, "Address")->clear();
        dialog->verb()->click();
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(tabs(dialog)->currentIndex(), 0);
        named<QLineEdit>(dialog, "Address")->setText(QStringLiteral("ws://127.0.0.1:3001"));
        dialog->verb()->click();
        QCOMPARE(accepted.size(), 1);
    }

    void aLowScreenKeepsTheButtons()
    {
        ConnectionDialog *dialog = open(reachable());
        tabs(dialog)->setCurrentIndex(1);
        QCoreApplication::processEvents();
        QVERIFY2(dialog->minimumSizeHint().height() <= 560,
                 qPrintable(QString::number(dialog->minimumSizeHint().height())));
        dialog->resize(dialog->width(), 560);
        QCoreApplication::processEvents();
        QVERIFY(dialog->height() <= 560);
        QVERIFY(dialog->rect().contains(
            QRect(dialog->verb()->mapTo(dialog, QPoint(0, 0)), dialog->verb()->size())));
    }

    void everythingHasAName()
    {
        ConnectionDialog *dialog = open(reachable());
        tabs(dialog)->setCurrentIndex(1);
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<const QScrollArea *>(widget))
                continue;
            QAccessibleInterface *at = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(at && !at->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void theTestSaysWhichWaysWork_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<int>("working");
        QTest::newRow("NapCat") << Personality::NapCat << 3;
        QTest::newRow("go-cqhttp") << Personality::GoCqhttp << 1;
        QTest::newRow("Lagrange") << Personality::Lagrange << 0;
    }
    void theTestSaysWhichWaysWork()
    {
        QFETCH(Personality, personality);
        QFETCH(int, working);
        DemoWorld world(personality);
        demo::DemoServer server(world);
        QVERIFY(server.start());
        AccountConfig config = reachable();
        config.webSocketUrl = server.wsUrl();
        ConnectionDialog *dialog = open(config);
        tabs(dialog)->setCurrentIndex(1);
        QVERIFY(!shown(dialog).contains(words::uploadWay(UploadWay::Url) + QLatin1Char('\n')));
        button(dialog, "Test upload")->click();
        QVERIFY(button(dialog, "Stop the test"));
        QTRY_VERIFY_WITH_TIMEOUT(shown(dialog).contains(QStringLiteral("can only be tried")), patience);
        QVERIFY2(int(shown(dialog).split(QLatin1Char('\n')).count(QStringLiteral("works"))) == working,
                 qPrintable(shown(dialog)));
        QVERIFY(button(dialog, "Test upload"));
        QVERIFY(world.calls(QStringLiteral("upload_group_file")).isEmpty());
        const auto *area = dialog->findChild<QScrollArea *>(); // nothing is hidden where the screen has room
        QTRY_COMPARE_WITH_TIMEOUT(area->viewport()->height(), area->widget()->height(), patience);

        // Nothing reaches a group before one was chosen and the button pressed.
        auto *group = named<QComboBox>(dialog, "Group for the test file");
        QPushButton *agree = button(dialog, "Upload a test file and delete it");
        QTRY_VERIFY_WITH_TIMEOUT(group->isVisible() && group->count() == 6, patience);
        QCOMPARE(group->currentIndex(), -1);
        QVERIFY(!agree->isEnabled());
        group->setCurrentIndex(group->findData(QVariant::fromValue(DemoWorld::SmallOwnedGroup)));
        QVERIFY(agree->isEnabled());
        const qsizetype before = world.group(DemoWorld::SmallOwnedGroup)->files.size();
        agree->click();
        QTRY_VERIFY_WITH_TIMEOUT(!group->isVisible(), patience);
        QVERIFY(!world.calls(QStringLiteral("upload_group_file")).isEmpty());
        QCOMPARE(world.group(DemoWorld::SmallOwnedGroup)->files.size(), before);
        QVERIFY(int(shown(dialog).split(QLatin1Char('\n')).count(QStringLiteral("works"))) > working);
        named<QSpinBox>(dialog, "Port for fetching")->setValue(1234); // what was found is no longer true
        QVERIFY(!shown(dialog).contains(QStringLiteral("works")));
    }

    void aServerThatIsNotThereIsSaid()
    {
        AccountConfig config = reachable();
        config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:1"));
        ConnectionDialog *dialog = open(config);
        tabs(dialog)->setCurrentIndex(1);
        button(dialog, "Test upload")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown(dialog).contains(QStringLiteral("Nothing answers")), patience);
        QVERIFY(!shown(dialog).contains(QStringLiteral("can only be tried")));
        button(dialog, "Test upload")->click();
        button(dialog, "Stop the test")->click();
        QVERIFY(button(dialog, "Test upload"));
    }
};

QTEST_MAIN(TestUploadForm)
#include "tst_uploadform.moc"
