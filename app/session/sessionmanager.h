// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace qundesk {

class AccountStore;
class SessionSecrets;
class Transfers;

/// All accounts. Owns the sessions, keeps their configuration and order on disk and their tokens in the
/// keyring.
class SessionManager : public QObject {
    Q_OBJECT
public:
    /// Whether a token that was to be remembered is.
    enum class TokenFate : quint8 {
        NotAsked, ///< kept for this run only, as wished
        Saved, ///< written to the system keyring and read back
        SessionOnly, ///< the keyring refused; kept for this run, and said so
    };

    /// References outlive this. Loads nothing yet: start() does.
    SessionManager(SessionContext context, AccountStore &accounts, SessionSecrets &secrets,
                   QObject *parent = nullptr);
    ~SessionManager() override;

    /// Makes a session of each stored account and opens those that wish it, as soon as their token is there:
    /// at once where there is none. A missing or unreadable token leaves the account closed and raises
    /// tokenNeeded().
    void start();

    const QList<Session *> &sessions() const { return m_sessions; }
    /// The queue of files of all accounts.
    Transfers &transfers() const { return *m_context.transfers; }
    Session *session(const QString &accountId) const;

    /// Adds an account (its id is made when empty) and opens it. Not temporary ones are stored.
    Session *add(AccountConfig config, const QString &token);
    /// Replaces configuration and token of the account \a config.id and reconnects. An unset \a token keeps
    /// the old one.
    Session *change(AccountConfig config, const std::optional<QString> &token);
    /// Disconnects, forgets configuration and token.
    void remove(const QString &accountId);

signals:
    void sessionAdded(qundesk::Session *session);
    /// \a session is deleted right after the slots have run.
    void sessionAboutToBeRemoved(qundesk::Session *session);
    /// The keyring has answered. \a why: its words when it refused.
    void tokenStored(const QString &accountId, qundesk::SessionManager::TokenFate fate, const QString &why);
    void tokenNeeded(qundesk::Session *session, const QString &why);
    /// The list of accounts could not be read or written; for a banner.
    void storageFailed(const qundesk::ApiError &error);

private:
    Session *make(const AccountConfig &config, const QString &token);
    /// Takes the place of \a old, which may be null.
    Session *replace(Session *old, const AccountConfig &config, const QString &token);
    void storeToken(const AccountConfig &config, const QString &token);
    void forgetToken(const QString &accountId);
    void save();

    std::unique_ptr<Transfers> m_ownTransfers; ///< null when they came from outside
    SessionContext m_context;
    AccountStore &m_accounts;
    SessionSecrets &m_secrets;
    QList<Session *> m_sessions;
};

} // namespace qundesk
