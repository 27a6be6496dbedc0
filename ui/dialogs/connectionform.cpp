// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectionform.h"

#include "session/accountinput.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "widgets/inklabel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace qundesk {

using Mode = AccountConfig::Mode;
using Kind = FieldHint::Kind;
using namespace std::chrono_literals;

namespace {

InkLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new InkLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QVBoxLayout *plainColumn(QWidget *owner)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent), m_address(new QLineEdit), m_addressHint(new FieldHint(m_address)),
      m_token(new QLineEdit), m_tokenHint(new FieldHint(m_token)), m_more(new QPushButton),
      m_extras(new QWidget), m_mode(new QComboBox), m_httpBox(new QWidget), m_http(new QLineEdit),
      m_httpHint(new FieldHint(m_http)), m_reverseBox(new QWidget), m_listen(new QComboBox),
      m_port(new QSpinBox), m_listenHint(new FieldHint(m_listen)), m_reverseUrl(new QLineEdit),
      m_name(new QLineEdit), m_atStart(new QCheckBox(tr("Connect at start"))),
      m_remember(new QCheckBox(tr("Remember the token in the system keyring")))
{
    auto *column = plainColumn(this);
    addAddressAndToken(column);
    addMore(column);
    addChecks(column);
    connectFields();
    setOpen(false);
    setMode(Mode::WebSocket);
    fieldEdited();
    setFocusProxy(m_address);
}

void ConnectionForm::addAddressAndToken(QVBoxLayout *column)
{
    column->addWidget(labelFor(m_address, tr("Address")));
    m_address->setPlaceholderText(QStringLiteral("ws://192.168.1.20:3001"));
    column->addWidget(m_address);
    column->addWidget(m_addressHint);

    column->addWidget(labelFor(m_token, tr("Token")));
    m_token->setEchoMode(QLineEdit::Password);
    QAction *eye = m_token->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the token"));
    eye->setToolTip(eye->text());
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this,
            [this](bool on) { m_token->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    if (auto *button = m_token->findChild<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus); // Qt leaves it to the mouse
        button->setAccessibleName(eye->text());
    }
    column->addWidget(m_token);
    column->addWidget(m_tokenHint);
}

void ConnectionForm::addMore(QVBoxLayout *column)
{
    m_more->setText(tr("More: mode, HTTP address, reverse connection, name"));
    m_more->setAutoDefault(false);
    setLook(m_more, QStringLiteral("ghost"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        setOpen(!m_open);
        emit foldChanged(m_open);
    });

    auto *extras = plainColumn(m_extras);
    m_mode->addItem(tr("WebSocket"), int(Mode::WebSocket));
    m_mode->addItem(tr("HTTP"), int(Mode::Http));
    m_mode->addItem(tr("HTTP and WebSocket"), int(Mode::HttpAndWebSocket));
    m_mode->addItem(tr("Server connects to us (reverse)"), int(Mode::Reverse));
    extras->addWidget(labelFor(m_mode, tr("Mode")));
    extras->addWidget(m_mode);

    auto *http = plainColumn(m_httpBox);
    m_http->setPlaceholderText(QStringLiteral("http://192.168.1.20:3000"));
    http->addWidget(labelFor(m_http, tr("HTTP address")));
    http->addWidget(m_http);
    http->addWidget(m_httpHint);
    extras->addWidget(m_httpBox);
    addReverse(extras);

    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("The account's nickname"));
    extras->addWidget(labelFor(m_name, tr("Name")));
    extras->addWidget(m_name);
    extras->addSpacing(8);
    column->addWidget(m_extras);
}

void ConnectionForm::addReverse(QVBoxLayout *column)
{
    auto *box = plainColumn(m_reverseBox);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(6);
    right->setSpacing(6);
    left->addWidget(labelFor(m_listen, tr("Listen on")));
    left->addWidget(m_listen);
    right->addWidget(labelFor(m_port, tr("Port")));
    right->addWidget(m_port);
    row->addLayout(left, 2);
    row->addLayout(right, 1);
    box->addLayout(row);
    box->addWidget(m_listenHint);
    m_listen->setEditable(true);
    m_listen->setInsertPolicy(QComboBox::NoInsert);
    m_listen->addItems({QStringLiteral("127.0.0.1"), QStringLiteral("0.0.0.0")});
    m_listen->lineEdit()->setAccessibleName(tr("Listen on"));
    m_port->setRange(1, 65535);
    m_port->setValue(AccountConfig().listenPort);
    if (auto *inner = m_port->findChild<QLineEdit *>())
        inner->setAccessibleName(tr("Port"));

    box->addWidget(labelFor(m_reverseUrl, tr("Address for the server's settings")));
    m_reverseUrl->setReadOnly(true);
    auto *copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setAccessibleName(tr("Copy the address"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_reverseUrl->text()); });
    auto *url = new QHBoxLayout;
    url->setSpacing(6);
    url->addWidget(m_reverseUrl, 1);
    url->addWidget(copy);
    box->addLayout(url);
    column->addWidget(m_reverseBox);
}

void ConnectionForm::addChecks(QVBoxLayout *column)
{
    m_atStart->setChecked(AccountConfig().connectAtStart);
    column->addWidget(m_atStart);
    column->addWidget(m_remember);
    auto *fate = new InkLabel(
        tr("Otherwise it is kept in memory until QunDesk is closed. It is never written to a file."),
        Ink::Secondary, fontstep::kSecondary);
    fate->setWordWrap(true);
    m_remember->setAccessibleDescription(fate->text());
    column->addWidget(fate);
}

void ConnectionForm::connectFields()
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(500ms);
    m_settled.callOnTimeout(this, &ConnectionForm::review);
    for (QLineEdit *address : {m_address, m_http}) {
        connect(address, &QLineEdit::textChanged, this, [this, address] { addressEdited(address); });
        connect(address, &QLineEdit::editingFinished, this, [this, address] {
            if (takeToken(address))
                sayTaken();
        });
    }
    connect(m_token, &QLineEdit::textChanged, this, &ConnectionForm::fieldEdited);
    connect(m_mode, &QComboBox::activated, this, [this] {
        m_modeChosen = true;
        showMode();
        fieldEdited();
    });
    connect(m_listen, &QComboBox::currentTextChanged, this, &ConnectionForm::fieldEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionForm::fieldEdited);
}

void ConnectionForm::edit(const AccountConfig &config)
{
    m_before = config;
    m_editing = true;
    m_modeChosen = true;
    m_address->setText((config.mode == Mode::Http ? config.httpUrl : config.webSocketUrl).toString());
    m_http->setText(config.mode == Mode::HttpAndWebSocket ? config.httpUrl.toString() : QString());
    m_token->setPlaceholderText(tr("unchanged"));
    m_listen->setCurrentText(config.listenAddress);
    m_port->setValue(config.listenPort);
    m_name->setText(config.name);
    m_atStart->setChecked(config.connectAtStart);
    m_remember->setChecked(config.rememberToken);
    setMode(config.mode);
    setOpen(config.mode == Mode::HttpAndWebSocket || config.mode == Mode::Reverse || !config.name.isEmpty());
    m_settled.stop();
    review();
}

void ConnectionForm::setOpen(bool open)
{
    m_open = open;
    m_extras->setVisible(open);
    m_more->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_more->setAccessibleDescription(open ? tr("expanded") : tr("collapsed"));
}

Mode ConnectionForm::mode() const { return Mode(m_mode->currentData().toInt()); }

void ConnectionForm::setMode(Mode mode)
{
    m_mode->setCurrentIndex(m_mode->findData(int(mode)));
    showMode();
}

void ConnectionForm::showMode()
{
    const bool reverse = mode() == Mode::Reverse;
    m_address->setEnabled(!reverse);
    m_address->setPlaceholderText(reverse ? tr("Not used: the server connects to this computer")
                                      : mode() == Mode::Http ? QStringLiteral("http://192.168.1.20:3000")
                                                             : QStringLiteral("ws://192.168.1.20:3001"));
    m_httpBox->setVisible(mode() == Mode::HttpAndWebSocket);
    m_reverseBox->setVisible(reverse);
}

AccountInput ConnectionForm::inputOf(const QLineEdit *field) const
{
    if (field == m_http)
        return accountInput(field->text(), Mode::Http);
    if (!m_modeChosen)
        return accountInput(field->text());
    return accountInput(field->text(), mode() == Mode::Http ? Mode::Http : Mode::WebSocket);
}

void ConnectionForm::addressEdited(QLineEdit *field)
{
    qsizetype &before = m_lengthBefore[field == m_http ? 1 : 0];
    const bool pasted = field->text().size() > before + 1;
    before = field->text().size();
    // A token that is being typed into the address is not torn out letter by letter.
    const bool taken = pasted && takeToken(field);
    const AccountInput input = inputOf(field);
    const bool single = mode() == Mode::WebSocket || mode() == Mode::Http;
    const bool saysHow = field->text().contains(QLatin1String("://")) || !m_modeChosen;
    if (field == m_address && single && input.ok() && saysHow && input.config.mode != mode())
        setMode(input.config.mode);
    fieldEdited();
    if (taken)
        sayTaken();
}

bool ConnectionForm::takeToken(QLineEdit *field)
{
    const AccountInput input = inputOf(field);
    if (!input.ok() || input.token.isEmpty())
        return false;
    m_token->setText(input.token);
    m_token->setCursorPosition(0);
    field->setText(input.url().toString());
    return true;
}

void ConnectionForm::sayTaken() { m_tokenHint->say(Kind::Quiet, tr("Taken out of the address.")); }

void ConnectionForm::fieldEdited()
{
    for (FieldHint *hint : {m_addressHint, m_tokenHint, m_httpHint, m_listenHint})
        hint->clear();
    m_reverseUrl->setText(reverseAddress(m_listen->currentText(), quint16(m_port->value())).toString());
    m_settled.start();
    emit edited();
}

void ConnectionForm::review()
{
    const AccountConfig now = config();
    const bool keepsToken = m_editing && m_token->text().isEmpty();
    const AccountConcerns concerns = accountConcerns(now, keepsToken || !m_token->text().isEmpty());
    const AccountInput input = inputOf(m_address);
    const bool known = mode() == Mode::Reverse || input.ok();
    if (!known)
        return;
    if (concerns.clearText)
        m_addressHint->say(Kind::Warning,
                           tr("Not encrypted: token and messages cross the internet as clear text. Use "
                              "wss:// or https://."));
    else if (mode() != Mode::Reverse && input.userDropped)
        m_addressHint->say(Kind::Warning, tr("User name and password in the address are not used."));
    else if (mode() != Mode::Reverse && input.completed)
        m_addressHint->say(Kind::Quiet, tr("Understood as %1").arg(input.url().toString()));
    if (concerns.noToken)
        m_tokenHint->say(Kind::Warning, tr("Without a token everybody in that network may use the account."));
}

QString ConnectionForm::problemWith(const QLineEdit *field, const AccountInput &input) const
{
    const bool wantsHttp = field == m_http || mode() == Mode::Http;
    const QString example =
        wantsHttp ? QStringLiteral("http://192.168.1.20:3000") : QStringLiteral("ws://192.168.1.20:3001");
    switch (input.problem) {
    case AccountInput::Problem::None: break;
    case AccountInput::Problem::Empty: return tr("An address is needed, such as %1").arg(example);
    case AccountInput::Problem::NotAnAddress:
        return tr("This is not an address. It looks like %1").arg(example);
    case AccountInput::Problem::UnknownScheme:
        return tr("It must begin with ws://, wss://, http:// or https://.");
    case AccountInput::Problem::BadToken:
        return tr("The token in this address is too long or has line breaks.");
    }
    if (wantsHttp != (input.config.mode == Mode::Http))
        return wantsHttp ? tr("This mode needs an address with http:// or https://.")
                         : tr("This mode needs an address with ws:// or wss://.");
    return {};
}

bool ConnectionForm::check()
{
    m_settled.stop();
    QList<Place> wrong;
    const auto refuse = [&](Place place, const QString &why) {
        if (why.isEmpty())
            return;
        say(place, Kind::Wrong, why);
        wrong.append(place);
    };
    if (mode() == Mode::Reverse) {
        if (!isListenAddress(m_listen->currentText().trimmed()))
            refuse(Place::Listen, tr("This is not an IP address, such as 127.0.0.1 or 0.0.0.0."));
    } else {
        takeToken(m_address);
        refuse(Place::Address, problemWith(m_address, inputOf(m_address)));
    }
    if (mode() == Mode::HttpAndWebSocket) {
        takeToken(m_http);
        refuse(Place::HttpAddress, problemWith(m_http, inputOf(m_http)));
    }
    if (!isTokenUsable(m_token->text().trimmed()))
        refuse(Place::Token, tr("A token has no line breaks and at most 4 KB."));
    if (!wrong.isEmpty())
        goTo(wrong.constFirst());
    m_settled.stop(); // what was said stays
    return wrong.isEmpty();
}

AccountConfig ConnectionForm::config() const
{
    AccountConfig out = m_before;
    out.mode = mode();
    if (out.mode != Mode::Reverse)
        (out.mode == Mode::Http ? out.httpUrl : out.webSocketUrl) = inputOf(m_address).url();
    if (out.mode == Mode::HttpAndWebSocket)
        out.httpUrl = inputOf(m_http).url();
    out.listenAddress = m_listen->currentText().trimmed();
    out.listenPort = quint16(m_port->value());
    out.name = m_name->text().trimmed();
    out.connectAtStart = m_atStart->isChecked();
    out.rememberToken = m_remember->isChecked();
    return out;
}

std::optional<QString> ConnectionForm::token() const
{
    const QString text = m_token->text().trimmed();
    if (m_editing && text.isEmpty())
        return std::nullopt;
    return text;
}

ConnectionForm::Place ConnectionForm::mainPlace() const
{
    return mode() == Mode::Reverse ? Place::Listen : Place::Address;
}

FieldHint *ConnectionForm::hint(Place place) const
{
    switch (place) {
    case Place::Address: return m_addressHint;
    case Place::Token: return m_tokenHint;
    case Place::HttpAddress: return m_httpHint;
    case Place::Listen: break;
    }
    return m_listenHint;
}

QLineEdit *ConnectionForm::field(Place place) const
{
    switch (place) {
    case Place::Address: return m_address;
    case Place::Token: return m_token;
    case Place::HttpAddress: return m_http;
    case Place::Listen: break;
    }
    return m_listen->lineEdit();
}

void ConnectionForm::say(Place place, Kind kind, const QString &text) { hint(place)->say(kind, text); }

void ConnectionForm::goTo(Place place)
{
    if ((place == Place::HttpAddress || place == Place::Listen) && !m_open) {
        setOpen(true);
        emit foldChanged(true);
    }
    field(place)->setFocus(Qt::OtherFocusReason);
    field(place)->selectAll();
}

} // namespace qundesk

#include "moc_connectionform.cpp"
