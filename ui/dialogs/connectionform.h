// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fieldhint.h"
#include "types/account.h"

#include <QTimer>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace qundesk {

struct AccountInput;

/// The fields that describe an account: address, token, and what few people need below "More".
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    enum class Place : quint8 { Address, Token, HttpAddress, Listen };

    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Shows an existing account. An empty token field then means that the token stays as it is.
    void edit(const AccountConfig &config);

    /// Whether everything can be used as it is. Says beside the field what cannot, and goes there.
    bool check();
    /// Only meaningful after check(). Id and temporary are those given to edit().
    AccountConfig config() const;
    /// As typed; nothing when the old one is to be kept.
    std::optional<QString> token() const;

    /// Where the outcome of a connection belongs: the address, or what we listen on.
    Place mainPlace() const;
    void say(Place place, FieldHint::Kind kind, const QString &text);
    void goTo(Place place);

signals:
    /// Something that matters for the connection was changed by hand; results of a test are no longer true.
    void edited();
    void foldChanged(bool open);

private:
    void addAddressAndToken(QVBoxLayout *column);
    void addMore(QVBoxLayout *column);
    void addReverse(QVBoxLayout *column);
    void addChecks(QVBoxLayout *column);
    void connectFields();
    void setOpen(bool open);
    AccountConfig::Mode mode() const;
    void setMode(AccountConfig::Mode mode);
    void showMode();
    void addressEdited(QLineEdit *field);
    bool takeToken(QLineEdit *field);
    void sayTaken();
    AccountInput inputOf(const QLineEdit *field) const;
    QString problemWith(const QLineEdit *field, const AccountInput &input) const;
    void fieldEdited();
    void review();
    FieldHint *hint(Place place) const;
    QLineEdit *field(Place place) const;

    AccountConfig m_before;
    bool m_editing = false;
    bool m_modeChosen = false; ///< by hand; else it follows the address
    bool m_open = false;
    QTimer m_settled; ///< warnings wait until typing has stopped
    qsizetype m_lengthBefore[2] = {};
    QLineEdit *m_address;
    FieldHint *m_addressHint;
    QLineEdit *m_token;
    FieldHint *m_tokenHint;
    QPushButton *m_more;
    QWidget *m_extras;
    QComboBox *m_mode;
    QWidget *m_httpBox;
    QLineEdit *m_http;
    FieldHint *m_httpHint;
    QWidget *m_reverseBox;
    QComboBox *m_listen;
    QSpinBox *m_port;
    FieldHint *m_listenHint;
    QLineEdit *m_reverseUrl;
    QLineEdit *m_name;
    QCheckBox *m_atStart;
    QCheckBox *m_remember;
};

} // namespace qundesk
