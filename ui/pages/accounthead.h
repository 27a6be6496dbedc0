// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

namespace qundesk {

class Session;

/// The head of the left column: whose account this is and how its connection stands. A click opens the
/// account menu.
class AccountHead : public QAbstractButton {
    Q_OBJECT
public:
    explicit AccountHead(QWidget *parent = nullptr);

    /// Null: no account yet.
    void setSession(Session *session);
    /// Requests to join that wait in other accounts; shown as a count.
    void setOpenElsewhere(int count);
    QSize sizeHint() const override;
    /// The connection in words: "Connected · NapCat".
    QString stateText() const { return m_stateText; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void update();

    QPointer<Session> m_session;
    QString m_name;
    QString m_stateText;
    int m_elsewhere = 0;
    bool m_good = false;
    bool m_warn = false;
};

} // namespace qundesk
