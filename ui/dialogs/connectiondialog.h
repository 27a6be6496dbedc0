// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"
#include "session/connectionprobe.h"

#include <optional>

class QThread;
class QVBoxLayout;

namespace qundesk {

class ConnectionForm;
class InkLabel;
class Spinner;
class TabBar;
class UploadForm;
class UploadTest;

/// Address and token of a server, with a test on the side. Connects nothing by itself: who opened it takes
/// accountAccepted() and closes it with accept(), or says why not with refuse(). What was typed stays.
class ConnectionDialog : public DialogFrame {
    Q_OBJECT
public:
    /// For a new account. \a wire is the thread of the test's sockets; null: this one.
    ConnectionDialog(QThread *wire, QWidget *parent);
    /// Changes \a config. An empty token field keeps the token, which this dialog never sees.
    ConnectionDialog(const AccountConfig &config, QThread *wire, QWidget *parent);
    ~ConnectionDialog() override;

    /// Says below the address why it could not be done.
    void refuse(const QString &why);
    /// Says below the token why it is asked for again, and goes there.
    void askForToken(const QString &why);
    /// Says what a test has found, below the fields that it concerns.
    void showFinding(const ConnectionProbe::Finding &finding);

    void done(int result) override;

signals:
    /// \a token: unset keeps the old one; only when an existing account is changed.
    void accountAccepted(const qundesk::AccountConfig &config, const std::optional<QString> &token);
    void demoRequested();

protected:
    bool event(QEvent *event) override;

private:
    void build(bool isNew);
    void addDemoCard();
    void addTestRow();
    void startTest();
    void stopTest();
    void showFailure(const ConnectionProbe::Finding &finding);
    void addUploads();
    void showTab(int tab);
    bool checkAll();
    AccountConfig wanted() const;

    QThread *m_wire;
    TabBar *m_tabs;
    QWidget *m_connectionPage;
    QVBoxLayout *m_page; ///< of \a m_connectionPage
    QWidget *m_uploadPage;
    UploadForm *m_uploads;
    UploadTest *m_uploadTest;
    ConnectionForm *m_form;
    QPushButton *m_test;
    Spinner *m_spinner;
    InkLabel *m_testing;
    std::unique_ptr<ConnectionProbe> m_probe;
};

} // namespace qundesk
