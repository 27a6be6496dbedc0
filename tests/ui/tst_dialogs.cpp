// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/fieldhint.h"
#include "dialogs/kickdialog.h"
#include "dialogs/mutedialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/textdialog.h"
#include "session/accountinput.h"
#include "style/look.h"
#include "style/theme.h"
#include "types/limits.h"
#include "widgets/segments.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qundesk;
using namespace std::chrono_literals;
using Mode = AccountConfig::Mode;

namespace {

template <class W> W *named(QWidget *window, const QString &name)
{
    const auto all = window->findChildren<W *>();
    for (W *widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(QWidget *window, const QString &text)
{
    const auto all = window->findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

/// Whether a label on the window shows \a part.
bool says(const QWidget *window, const QString &part)
{
    const auto all = window->findChildren<QLabel *>();
    return std::any_of(all.begin(), all.end(), [&](const QLabel *label) {
        return !label->isHidden() && label->text().contains(part);
    });
}

/// Looks at everything one can go to; returns how much that is.
int collectNameless(QAccessibleInterface *at, QStringList &found)
{
    const QAccessible::State state = at->state();
    const bool counts = state.focusable && !state.invisible && at->role() != QAccessible::Dialog;
    if (counts && at->text(QAccessible::Name).isEmpty())
        found.append(QString::fromLatin1(at->object() ? at->object()->metaObject()->className() : "?"));
    int seen = counts ? 1 : 0;
    for (int i = 0; i < at->childCount(); ++i) {
        if (QAccessibleInterface *child = at->child(i))
            seen += collectNameless(child, found);
    }
    return seen;
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void muteDigitsChooseThePresets_data();
    void muteDigitsChooseThePresets();
    void muteUnderstandsWords_data();
    void muteUnderstandsWords();
    void muteRefusesTooLong();
    void muteThatIsBlockedEmitsNothing();
    void textCountsBytes();
    void unchangedTextHasNothingToDo();
    void theTextsOfSeveralCanBeCleared();
    void foreignNamesDoNotReorderTheQuestion();
    void manyKicksAskForTheNumber();
    void enterNeverKicks();
    void refusingChangesTheWords();
    void pastedTokenMovesIntoItsField();
    void typedTokenIsNotTornOutLetterByLetter();
    void badAddressIsSaidBesideTheField();
    void typingTakesTheComplaintBack();
    void connectEmitsAndStaysOpen();
    void schemeChoosesTheMode();
    void reverseNeedsNoAddress();
    void twoAddressesAreBothChecked();
    void emptyTokenKeepsTheOldOne();
    void warningsComeWhenTypingStops();
    void findingsStandBelowTheirFields();
    void refusedTokenIsSaidBelowTheToken();
    void testOfADeadPortSaysSo();
    void closingEndsTheTest();
    void demoIsOfferedForNewAccountsOnly();
    void listeningEverywhereNamesARealAddress();
    void settingsApplyAtOnce();
    void paceCannotBeTurnedRound();
    void sheetHasEveryKeyOnce();
    void everythingHasAName();
    void nothingIsRichText();

private:
    MuteDialog *mute();
    KickDialog *kick(int count);
    QList<QWidget *> allDialogs();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_host; ///< owns the dialogs of one test
};

void TestDialogs::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_theme->setMotion(false);
}

void TestDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_host = std::make_unique<QWidget>();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TestDialogs::cleanup()
{
    m_host.reset();
    m_settings.reset();
}

MuteDialog *TestDialogs::mute()
{
    const QDateTime noon(QDate(2024, 6, 18), QTime(12, 0));
    MuteDialog::Subject subject;
    subject.id = 10001;
    subject.name = QStringLiteral("Alice <b>");
    return new MuteDialog(
        subject, {QStringLiteral("spam")}, [noon] { return noon; }, m_host.get());
}

KickDialog *TestDialogs::kick(int count)
{
    KickDialog::Question question;
    for (int i = 0; i < count; ++i) {
        question.ids.append(quint64(10001 + i));
        question.names.append(QStringLiteral("Member %1").arg(i));
    }
    question.group = QStringLiteral("Readers");
    return new KickDialog(question, m_host.get());
}

QList<QWidget *> TestDialogs::allDialogs()
{
    TextDialog::Kind kind;
    kind.label = kind.title = QStringLiteral("Card");
    kind.verb = QStringLiteral("Change");
    kind.maxBytes = 60;
    AccountConfig reverse;
    reverse.mode = Mode::Reverse;
    AccountConfig both;
    both.mode = Mode::HttpAndWebSocket;
    return {mute(),
            kick(12),
            new TextDialog(kind, QStringLiteral("<i>old</i>"), m_host.get()),
            new ConnectionDialog(nullptr, m_host.get()),
            new ConnectionDialog(reverse, nullptr, m_host.get()),
            new ConnectionDialog(both, nullptr, m_host.get()),
            new SettingsDialog(*m_settings, *m_theme, m_host.get()),
            new AboutDialog(m_host.get()),
            new ShortcutsDialog(m_host.get())};
}

void TestDialogs::muteDigitsChooseThePresets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("1") << QStringLiteral("1") << qint64(600);
    QTest::newRow("2") << QStringLiteral("2") << qint64(3600);
    QTest::newRow("4") << QStringLiteral("4") << qint64(86400);
    QTest::newRow("6") << QStringLiteral("6") << qint64(limits::longestMute.count());
}

void TestDialogs::muteDigitsChooseThePresets()
{
    QFETCH(QString, typed);
    QFETCH(qint64, seconds);
    MuteDialog *dialog = mute();
    QSignalSpy asked(dialog, &MuteDialog::muteRequested);
    dialog->show();
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Duration"));
    QVERIFY(field);
    field->selectAll();
    field->insert(typed); // QTest types no Chinese
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<std::chrono::seconds>().count(), seconds);
}

void TestDialogs::muteUnderstandsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("minutes") << QStringLiteral("90m") << qint64(5400);
    QTest::newRow("mixed") << QStringLiteral("1d2h") << qint64(26 * 3600);
    QTest::newRow("Chinese") << QStringLiteral("2天3小时") << qint64(51 * 3600);
    QTest::newRow("until") << QStringLiteral("until 23:00") << qint64(11 * 3600);
}

void TestDialogs::muteUnderstandsWords() { muteDigitsChooseThePresets(); }

void TestDialogs::muteRefusesTooLong()
{
    MuteDialog *dialog = mute();
    QSignalSpy asked(dialog, &MuteDialog::muteRequested);
    dialog->show();
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Duration"));
    QVERIFY(dialog->verb()->text().startsWith(QStringLiteral("Mute for 8 hour")));
    field->setText(QStringLiteral("31d"));
    QVERIFY(isWrong(field));
    QVERIFY(!dialog->verb()->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("29 days 23 hours 59 minutes")));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(dialog->isVisible());
    field->setText(QStringLiteral("29d"));
    QVERIFY(!isWrong(field));
    QVERIFY(dialog->verb()->isEnabled());
}

void TestDialogs::muteThatIsBlockedEmitsNothing()
{
    MuteDialog *dialog = mute();
    QSignalSpy asked(dialog, &MuteDialog::muteRequested);
    dialog->show();
    dialog->block(QStringLiteral("No longer in the group."));
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Duration"));
    field->setText(QStringLiteral("1h"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(says(dialog, QStringLiteral("No longer in the group.")));
}

void TestDialogs::textCountsBytes()
{
    TextDialog::Kind kind;
    kind.label = QStringLiteral("Card");
    kind.verb = QStringLiteral("Change");
    kind.clearVerb = QStringLiteral("Remove");
    kind.maxBytes = 60;
    auto *dialog = new TextDialog(kind, QStringLiteral("old"), m_host.get());
    QSignalSpy asked(dialog, &TextDialog::textRequested);
    dialog->show();
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Card"));
    field->setText(QString(20, QChar(0x6797)));
    QVERIFY(says(dialog, QStringLiteral("60 of 60 bytes")));
    QVERIFY(dialog->verb()->isEnabled());
    field->setText(QString(21, QChar(0x6797)));
    QVERIFY(says(dialog, QStringLiteral("63 of 60 bytes")));
    QVERIFY(isWrong(field));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    field->clear();
    QCOMPARE(dialog->verb()->text(), QStringLiteral("Remove"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QString());
}

void TestDialogs::unchangedTextHasNothingToDo()
{
    TextDialog::Kind kind;
    kind.label = QStringLiteral("Card");
    kind.maxBytes = 60;
    auto *dialog = new TextDialog(kind, QStringLiteral("old"), m_host.get());
    QVERIFY(!dialog->verb()->isEnabled());
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Card"));
    field->setText(QStringLiteral(" old "));
    QVERIFY(!dialog->verb()->isEnabled());
    field->setText(QStringLiteral("new"));
    QVERIFY(dialog->verb()->isEnabled());
}

void TestDialogs::theTextsOfSeveralCanBeCleared()
{
    TextDialog::Kind kind;
    kind.label = QStringLiteral("Card");
    kind.clearVerb = QStringLiteral("Remove card");
    kind.maxBytes = 60;
    kind.several = true;
    auto *dialog = new TextDialog(kind, {}, m_host.get());
    QSignalSpy asked(dialog, &TextDialog::textRequested);
    QVERIFY(dialog->verb()->isEnabled());
    QCOMPARE(dialog->verb()->text(), QStringLiteral("Remove card"));
    dialog->verb()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QString());
}

void TestDialogs::foreignNamesDoNotReorderTheQuestion()
{
    const QString name = QStringLiteral("\u05D0\u05D1\u05D2");
    const auto inside = [](const QString &text) { return QChar(0x2068) + text + QChar(0x2069); };
    KickDialog::Question one;
    one.ids = {10001};
    one.names = {name};
    one.group = name;
    auto *dialog = new KickDialog(one, m_host.get());
    dialog->show();
    QVERIFY(says(dialog, inside(name) + QStringLiteral(" (10001)")));
    QVERIFY(says(dialog, QStringLiteral("from ") + inside(name)));
    KickDialog::Question two = one;
    two.ids.append(10002);
    two.names.append(QStringLiteral("B"));
    dialog = new KickDialog(two, m_host.get());
    dialog->show();
    QVERIFY(says(dialog, inside(name) + QStringLiteral(", ") + inside(QStringLiteral("B"))));
}

void TestDialogs::manyKicksAskForTheNumber()
{
    KickDialog *few = kick(KickDialog::typeTheNumberFrom - 1);
    QVERIFY(few->verb()->isEnabled());
    KickDialog *many = kick(KickDialog::typeTheNumberFrom);
    QVERIFY(!many->verb()->isEnabled());
    auto *field = named<QLineEdit>(many, QStringLiteral("Type 11 to confirm"));
    QVERIFY(field);
    QSignalSpy asked(many, &KickDialog::kickRequested);
    field->setText(QStringLiteral("10"));
    QVERIFY(!many->verb()->isEnabled());
    field->setText(QStringLiteral("11"));
    QVERIFY(many->verb()->isEnabled());
    many->verb()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toBool(), false);
}

void TestDialogs::enterNeverKicks()
{
    KickDialog *dialog = kick(11);
    QSignalSpy asked(dialog, &KickDialog::kickRequested);
    dialog->show();
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Type 11 to confirm"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("11"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(dialog->isVisible());
}

void TestDialogs::refusingChangesTheWords()
{
    KickDialog *dialog = kick(3);
    const QString before = dialog->verb()->text();
    QVERIFY(before.contains(QLatin1Char('3')));
    QVERIFY(says(dialog, QStringLiteral("They can ask to join again.")));
    auto *tick = dialog->findChild<QCheckBox *>();
    tick->setChecked(true);
    QCOMPARE(dialog->verb()->text(), QStringLiteral("Remove 3 and refuse"));
    QVERIFY(says(dialog, QStringLiteral("They cannot ask to join again.")));
    QSignalSpy asked(dialog, &KickDialog::kickRequested);
    dialog->verb()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toBool(), true);
}

void TestDialogs::pastedTokenMovesIntoItsField()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    auto *token = named<QLineEdit>(dialog, QStringLiteral("Token"));
    QVERIFY(address);
    QVERIFY(token);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(QStringLiteral("ws://127.0.0.1:3001/api?access_token=s3cret&x=1"));
    address->paste();
    QCOMPARE(address->text(), QStringLiteral("ws://127.0.0.1:3001/api?x=1"));
    QCOMPARE(token->text(), QStringLiteral("s3cret"));
    QVERIFY(says(dialog, QStringLiteral("Taken out of the address.")));
}

void TestDialogs::typedTokenIsNotTornOutLetterByLetter()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    dialog->show();
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    auto *token = named<QLineEdit>(dialog, QStringLiteral("Token"));
    QTest::keyClicks(address, QStringLiteral("ws://127.0.0.1:3001?access_token=abc"));
    QCOMPARE(token->text(), QString());
    emit address->editingFinished();
    QCOMPARE(token->text(), QStringLiteral("abc"));
    QCOMPARE(address->text(), QStringLiteral("ws://127.0.0.1:3001"));
}

void TestDialogs::badAddressIsSaidBesideTheField()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    int accepted = 0;
    connect(dialog, &ConnectionDialog::accountAccepted, this, [&] { ++accepted; });
    dialog->show();
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    const QStringList bad{QString(), QStringLiteral("ftp://127.0.0.1"), QStringLiteral("ws://"),
                          QStringLiteral("ws://host:99999")};
    for (const QString &text : bad) {
        address->setText(text);
        dialog->verb()->click();
        QVERIFY2(isWrong(address), qPrintable(text));
        QVERIFY2(!address->accessibleDescription().isEmpty(), qPrintable(text));
        QCOMPARE(address->text(), text);
    }
    QCOMPARE(accepted, 0);
    QVERIFY(dialog->isVisible());
}

void TestDialogs::typingTakesTheComplaintBack()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    dialog->verb()->click();
    QVERIFY(isWrong(address));
    QTest::keyClicks(address, QStringLiteral("w"));
    QVERIFY(!isWrong(address));
    QCOMPARE(address->accessibleDescription(), QString());
}

void TestDialogs::connectEmitsAndStaysOpen()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    AccountConfig got;
    std::optional<QString> token;
    int accepted = 0;
    connect(dialog, &ConnectionDialog::accountAccepted, this,
            [&](const AccountConfig &config, const std::optional<QString> &text) {
                got = config;
                token = text;
                ++accepted;
            });
    dialog->show();
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    QTest::keyClicks(address, QStringLiteral("192.168.1.20:3001"));
    named<QLineEdit>(dialog, QStringLiteral("Token"))->setText(QStringLiteral("t"));
    named<QLineEdit>(dialog, QStringLiteral("Name"))->setText(QStringLiteral(" Work "));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(accepted, 1);
    QCOMPARE(got.mode, Mode::WebSocket);
    QCOMPARE(got.webSocketUrl, QUrl(QStringLiteral("ws://192.168.1.20:3001")));
    QCOMPARE(got.name, QStringLiteral("Work"));
    QCOMPARE(got.id, QString());
    QVERIFY(got.connectAtStart);
    QVERIFY(!got.rememberToken); // never without being asked
    QCOMPARE(token.value_or(QString()), QStringLiteral("t"));
    QVERIFY(dialog->isVisible());
    dialog->refuse(QStringLiteral("There is such an account."));
    QVERIFY(isWrong(address));
    QCOMPARE(address->text(), QStringLiteral("192.168.1.20:3001"));
}

void TestDialogs::schemeChoosesTheMode()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    auto *mode = named<QComboBox>(dialog, QStringLiteral("Mode"));
    QVERIFY(mode);
    address->setText(QStringLiteral("http://127.0.0.1:3000"));
    QCOMPARE(mode->currentText(), QStringLiteral("HTTP"));
    address->setText(QStringLiteral("wss://example.com/ws"));
    QCOMPARE(mode->currentText(), QStringLiteral("WebSocket"));
}

void TestDialogs::reverseNeedsNoAddress()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    AccountConfig got;
    connect(dialog, &ConnectionDialog::accountAccepted, this,
            [&](const AccountConfig &config) { got = config; });
    auto *mode = named<QComboBox>(dialog, QStringLiteral("Mode"));
    mode->setCurrentIndex(3);
    emit mode->activated(3);
    QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Address"))->isEnabled());
    auto *port = named<QSpinBox>(dialog, QStringLiteral("Port"));
    port->setValue(6700);
    auto *url = named<QLineEdit>(dialog, QStringLiteral("Address for the server's settings"));
    QCOMPARE(url->text(), QStringLiteral("ws://127.0.0.1:6700/onebot/v11/ws"));
    dialog->verb()->click();
    QCOMPARE(got.mode, Mode::Reverse);
    QCOMPARE(int(got.listenPort), 6700);
    auto *listen = named<QComboBox>(dialog, QStringLiteral("Listen on"));
    listen->setCurrentText(QStringLiteral("elsewhere"));
    got = {};
    dialog->verb()->click();
    QCOMPARE(got, AccountConfig());
    QVERIFY(isWrong(listen));
}

void TestDialogs::twoAddressesAreBothChecked()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    AccountConfig got;
    connect(dialog, &ConnectionDialog::accountAccepted, this,
            [&](const AccountConfig &config) { got = config; });
    auto *mode = named<QComboBox>(dialog, QStringLiteral("Mode"));
    mode->setCurrentIndex(2);
    emit mode->activated(2);
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    auto *http = named<QLineEdit>(dialog, QStringLiteral("HTTP address"));
    address->setText(QStringLiteral("ws://127.0.0.1:3001"));
    dialog->verb()->click();
    QVERIFY(!isWrong(address));
    QVERIFY(isWrong(http));
    http->setText(QStringLiteral("127.0.0.1:3100"));
    address->setText(QStringLiteral("http://127.0.0.1:3001"));
    dialog->verb()->click();
    QVERIFY(isWrong(address));
    QCOMPARE(got, AccountConfig());
    address->setText(QStringLiteral("ws://127.0.0.1:3001"));
    dialog->verb()->click();
    QCOMPARE(got.mode, Mode::HttpAndWebSocket);
    QCOMPARE(got.httpUrl, QUrl(QStringLiteral("http://127.0.0.1:3100")));
    QCOMPARE(got.webSocketUrl, QUrl(QStringLiteral("ws://127.0.0.1:3001")));
}

void TestDialogs::emptyTokenKeepsTheOldOne()
{
    AccountConfig config;
    config.id = QStringLiteral("a");
    config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:3001"));
    config.connectAtStart = false;
    config.rememberToken = true;
    auto *dialog = new ConnectionDialog(config, nullptr, m_host.get());
    AccountConfig got;
    std::optional<QString> token = QStringLiteral("not asked yet");
    connect(dialog, &ConnectionDialog::accountAccepted, this,
            [&](const AccountConfig &changed, const std::optional<QString> &text) {
                got = changed;
                token = text;
            });
    auto *field = named<QLineEdit>(dialog, QStringLiteral("Token"));
    QCOMPARE(field->placeholderText(), QStringLiteral("unchanged"));
    dialog->verb()->click();
    QCOMPARE(got, config);
    QVERIFY(!token);
    field->setText(QStringLiteral("new"));
    dialog->verb()->click();
    QCOMPARE(token.value_or(QString()), QStringLiteral("new"));
}

void TestDialogs::warningsComeWhenTypingStops()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    auto *token = named<QLineEdit>(dialog, QStringLiteral("Token"));
    address->setText(QStringLiteral("ws://example.com:3001"));
    QCOMPARE(address->accessibleDescription(), QString());
    QTRY_VERIFY(address->accessibleDescription().contains(QStringLiteral("Not encrypted")));
    QVERIFY(token->accessibleDescription().contains(QStringLiteral("Without a token")));
    QVERIFY(!isWrong(address)); // a word, not a refusal
    token->setText(QStringLiteral("t"));
    address->setText(QStringLiteral("wss://user:pw@example.com"));
    QTRY_VERIFY(address->accessibleDescription().contains(QStringLiteral("User name and password")));
    QCOMPARE(token->accessibleDescription(), QString());
}

void TestDialogs::findingsStandBelowTheirFields()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    address->setText(QStringLiteral("ws://127.0.0.1:3001"));
    ConnectionProbe::Finding finding;
    finding.ok = true;
    finding.server.appName = QStringLiteral("NapCat.Onebot");
    finding.server.appVersion = QStringLiteral("4.5.3");
    finding.self = {UserId(10001), QStringLiteral("<b>Alice</b>")};
    finding.latency = 12ms;
    finding.events = true;
    finding.groups = 37;
    dialog->showFinding(finding);
    const QString text = address->accessibleDescription();
    for (const char *part : {"NapCat 4.5.3", "<b>Alice</b> (10001)", "12 ms", "events arrive", "37 group"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!isWrong(address));
    finding = {};
    finding.error = {ApiError::Kind::Network, 0, {}, QStringLiteral("REFUSED")};
    dialog->showFinding(finding);
    QVERIFY(isWrong(address));
    QVERIFY(address->accessibleDescription().contains(QStringLiteral("0.0.0.0")));
}

void TestDialogs::refusedTokenIsSaidBelowTheToken()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    auto *token = named<QLineEdit>(dialog, QStringLiteral("Token"));
    ConnectionProbe::Finding finding;
    finding.error = {ApiError::Kind::Auth, 1403, QStringLiteral("token验证失败"), {}};
    dialog->showFinding(finding);
    QVERIFY(!isWrong(address));
    QVERIFY(isWrong(token));
    QVERIFY(token->accessibleDescription().contains(QStringLiteral("1403")));
}

void TestDialogs::testOfADeadPortSaysSo()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    dialog->show();
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address"));
    address->setText(QStringLiteral("ws://127.0.0.1:1"));
    button(dialog, QStringLiteral("Test connection"))->click();
    QVERIFY(says(dialog, QStringLiteral("Testing")));
    QVERIFY(button(dialog, QStringLiteral("Stop the test")));
    QTRY_VERIFY(isWrong(address));
    QVERIFY(!address->accessibleDescription().isEmpty());
    QVERIFY(button(dialog, QStringLiteral("Test connection")));
    QVERIFY(!says(dialog, QStringLiteral("Testing")));
}

void TestDialogs::closingEndsTheTest()
{
    QTcpServer silent; // takes the connection and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QPointer<ConnectionDialog> dialog = new ConnectionDialog(nullptr, m_host.get());
    dialog->show();
    named<QLineEdit>(dialog, QStringLiteral("Address"))
        ->setText(QStringLiteral("ws://127.0.0.1:%1").arg(silent.serverPort()));
    button(dialog, QStringLiteral("Test connection"))->click();
    QTRY_VERIFY(silent.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> other(silent.nextPendingConnection());
    dialog->reject();
    QTRY_COMPARE(other->state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(!dialog);
}

void TestDialogs::demoIsOfferedForNewAccountsOnly()
{
    auto *dialog = new ConnectionDialog(nullptr, m_host.get());
    QSignalSpy asked(dialog, &ConnectionDialog::demoRequested);
    QPushButton *demo = button(dialog, QStringLiteral("Try the demo"));
    QVERIFY(demo);
    demo->click();
    QCOMPARE(asked.count(), 1);
    auto *change = new ConnectionDialog(AccountConfig(), nullptr, m_host.get());
    QVERIFY(!button(change, QStringLiteral("Try the demo")));
}

void TestDialogs::listeningEverywhereNamesARealAddress()
{
    const QUrl url = reverseAddress(QStringLiteral("0.0.0.0"), 8080);
    QVERIFY(url.host() != QStringLiteral("0.0.0.0"));
    QVERIFY(isListenAddress(url.host()));
    AccountConfig config;
    config.mode = Mode::Reverse;
    QVERIFY(!accountConcerns(config, false).noToken);
    config.listenAddress = QStringLiteral("0.0.0.0");
    QVERIFY(accountConcerns(config, false).noToken);
    QVERIFY(!accountConcerns(config, true).noToken);
}

void TestDialogs::settingsApplyAtOnce()
{
    m_settings->addRecentMuteReason(QStringLiteral("spam"));
    auto *dialog = new SettingsDialog(*m_settings, *m_theme, m_host.get());
    dialog->show();
    auto *theme = named<Segments>(dialog, QStringLiteral("Appearance"));
    QVERIFY(theme);
    auto *dark = named<QAbstractButton>(theme, QStringLiteral("Dark"));
    QVERIFY(dark);
    dark->click();
    QVERIFY(m_theme->tokens().dark);
    QCOMPARE(m_settings->themeMode(), ThemeMode::Dark);
    m_theme->setMode(Theme::Mode::Light);

    QSignalSpy language(dialog, &SettingsDialog::languageChanged);
    auto *combo = named<QComboBox>(dialog, QStringLiteral("Language"));
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    emit combo->activated(1);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.at(0).at(0).toString(), QStringLiteral("zh_CN"));
    QCOMPARE(m_settings->language(), QStringLiteral("zh_CN"));

    QPushButton *forget = button(dialog, QStringLiteral("Forget them"));
    QVERIFY(forget->isEnabled());
    forget->click();
    QVERIFY(m_settings->recentMuteReasons().isEmpty());
    QVERIFY(!forget->isEnabled());

    QSignalSpy pictures(dialog, &SettingsDialog::picturesChanged);
    auto *show = named<QCheckBox>(dialog, QStringLiteral("Pictures"));
    QVERIFY(show->isChecked());
    show->click();
    QVERIFY(!m_settings->showPictures());
    QCOMPARE(pictures.value(0).value(0).toBool(), false);

    const bool before = m_settings->connectAtStart();
    const auto box = [dialog](const QString &text) {
        const auto all = dialog->findChildren<QCheckBox *>();
        return *std::find_if(all.begin(), all.end(), [&](QCheckBox *each) { return each->text() == text; });
    };
    box(QStringLiteral("Connect when QunDesk starts"))->click();
    QCOMPARE(m_settings->connectAtStart(), !before);
    const bool told = m_settings->requestNotices();
    box(QStringLiteral("Tell the desktop of new requests to join"))->click();
    QCOMPARE(m_settings->requestNotices(), !told);
}

void TestDialogs::paceCannotBeTurnedRound()
{
    auto *dialog = new SettingsDialog(*m_settings, *m_theme, m_host.get());
    auto *shortest = named<QDoubleSpinBox>(dialog, QStringLiteral("Shortest pause"));
    auto *longest = named<QDoubleSpinBox>(dialog, QStringLiteral("Longest pause"));
    shortest->setValue(6.5);
    QCOMPARE(longest->value(), 6.5);
    QCOMPARE(m_settings->bulkPace(), (BulkPace{6500ms, 6500ms}));
    longest->setValue(1);
    QCOMPARE(m_settings->bulkPace(), (BulkPace{1000ms, 1000ms}));
}

void TestDialogs::sheetHasEveryKeyOnce()
{
    const auto sections = ShortcutsDialog::sections();
    QSet<QString> seen;
    for (const auto &section : sections) {
        QVERIFY(!section.title.isEmpty());
        for (const auto &shortcut : section.shortcuts) {
            const QString keys = shortcut.keys.toString();
            QVERIFY2(!keys.isEmpty(), qPrintable(shortcut.what));
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
    }
    QVERIFY(seen.contains(QStringLiteral("Shift+Del")));
    QVERIFY(seen.contains(QStringLiteral("Ctrl+Shift+A")));
}

void TestDialogs::everythingHasAName()
{
    const auto dialogs = allDialogs();
    for (QWidget *dialog : dialogs) {
        dialog->show();
        QStringList nameless;
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(dialog);
        QVERIFY(root);
        const int seen = collectNameless(root, nameless);
        QVERIFY2(seen > 0, qPrintable(dialog->windowTitle()));
        QVERIFY2(nameless.isEmpty(),
                 qPrintable(dialog->windowTitle() + QStringLiteral(": ") + nameless.join(QLatin1Char(' '))));
    }
}

void TestDialogs::nothingIsRichText()
{
    const auto dialogs = allDialogs();
    for (QWidget *dialog : dialogs) {
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
