// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/options.h"
#include "support/uicontext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QThread>
#include <memory>

namespace qundesk {

class AccountStore;
class AuditLog;
class AvatarPictures;
class Avatars;
class Database;
class DemoRun;
class KeyringStore;
class Language;
class MainWindow;
class Notifier;
class Session;
class SessionSecrets;
class SnapshotStore;
class TransferStore;
class Transfers;

/// The composition root: makes every long-lived object once, in the order in which they need each other, and
/// hands them down. Nothing reaches back here.
class Program : public QObject {
    Q_OBJECT
public:
    /// Name, version and desktop file; before QApplication, for --version and for the places of files.
    static void nameApplication();

    Program(const Options &options, const QElapsedTimer &sinceStart);
    ~Program() override;

    /// Shows the window and runs the event loop.
    int run();

private:
    static void chooseFonts();
    void openStores();
    void openQueue();
    void startAccounts();
    void startDemo();
    void startEnvironmentAccount();
    void choosePictures(const Session *session);
    void timeFirstPaint();
    bool eventFilter(QObject *watched, QEvent *event) override;
    QString configFolder() const;
    QString dataFolder() const;
    QString pictureFolder() const;

    Options m_options;
    QElapsedTimer m_sinceStart;
    std::unique_ptr<QTemporaryDir> m_tourSettings;
    QThread m_wire;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<SnapshotStore> m_snapshots;
    std::unique_ptr<TransferStore> m_transferStore;
    std::unique_ptr<Transfers> m_transfers;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<KeyringStore> m_keyring;
    std::unique_ptr<SessionSecrets> m_secrets;
    std::unique_ptr<SessionManager> m_sessions;
    std::unique_ptr<Avatars> m_avatars;
    std::unique_ptr<AvatarPictures> m_pictures;
    std::unique_ptr<DemoRun> m_demo;
    std::unique_ptr<Notifier> m_notifier; ///< null on a tour
    std::unique_ptr<MainWindow> m_window;
    QString m_storageProblem;
};

} // namespace qundesk
