// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionmanager.h"

#include "session/transfers.h"
#include "storage/accountstore.h"
#include "storage/sessionsecrets.h"
#include "storage/snapshotstore.h"

#include <QUuid>

namespace qundesk {

SessionManager::SessionManager(SessionContext context, AccountStore &accounts, SessionSecrets &secrets,
                               QObject *parent)
    : QObject(parent),
      m_ownTransfers(context.transfers ? nullptr : std::make_unique<Transfers>(context.clock)),
      m_context(context), m_accounts(accounts), m_secrets(secrets)
{
    if (m_ownTransfers)
        m_context.transfers = m_ownTransfers.get();
}

SessionManager::~SessionManager()
{
    m_sessions.clear();
    // Also those that were removed and wait for their deletion: they leave the queue of transfers.
    qDeleteAll(findChildren<Session *>(QString(), Qt::FindDirectChildrenOnly));
}

void SessionManager::start()
{
    const auto stored = m_accounts.load();
    if (!stored) {
        emit storageFailed(stored.error());
        return;
    }
    for (const AccountConfig &config : *stored) {
        Session *session = make(config, {});
        if (!config.hasToken) {
            m_secrets.keep(config.id, {});
            if (config.connectAtStart)
                session->open();
            continue;
        }
        if (!config.rememberToken) {
            if (config.connectAtStart)
                emit tokenNeeded(session, {});
            continue;
        }
        // Also of those that are opened by hand later: a session has its token from the beginning.
        m_secrets.read(config.id, this, [this, config](const SecretResult &secret) {
            Session *waiting = this->session(config.id);
            if (!waiting || waiting->config() != config)
                return; // removed or changed meanwhile
            if (secret.status != SecretResult::Status::Ok) {
                if (config.connectAtStart)
                    emit tokenNeeded(waiting, secret.why);
                return;
            }
            if (m_secrets.token(config.id) != secret.token)
                return; // another was typed meanwhile
            Session *fresh = replace(waiting, config, secret.token);
            if (config.connectAtStart)
                fresh->open();
        });
    }
}

Session *SessionManager::session(const QString &accountId) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&](const Session *session) {
        return session->config().id == accountId;
    });
    return found == m_sessions.cend() ? nullptr : *found;
}

Session *SessionManager::make(const AccountConfig &config, const QString &token)
{
    auto *session = new Session(config, token, m_context, this);
    m_sessions.append(session);
    emit sessionAdded(session);
    return session;
}

Session *SessionManager::add(AccountConfig config, const QString &token)
{
    if (config.id.isEmpty())
        config.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    config.hasToken = !token.isEmpty();
    m_secrets.keep(config.id, token);
    Session *session = make(config, token);
    save();
    storeToken(config, token);
    session->open();
    return session;
}

Session *SessionManager::change(AccountConfig config, const std::optional<QString> &token)
{
    Session *old = session(config.id);
    if (token)
        config.hasToken = !token->isEmpty();
    else if (old)
        config.hasToken = old->config().hasToken;
    const QString known = m_secrets.token(config.id);
    const QString secret = token.value_or(known);
    const bool sameConfig = old && old->config() == config;
    const bool noLongerRemembered = old && old->config().rememberToken && !config.rememberToken;
    if (noLongerRemembered)
        forgetToken(config.id);
    m_secrets.keep(config.id, secret);
    Session *fresh = replace(old, config, secret);
    if (!sameConfig)
        save();
    if (!sameConfig || secret != known)
        storeToken(config, secret);
    fresh->open();
    return fresh;
}

Session *SessionManager::replace(Session *old, const AccountConfig &config, const QString &token)
{
    const qsizetype place = m_sessions.indexOf(old);
    if (old) {
        emit sessionAboutToBeRemoved(old);
        m_sessions.removeOne(old);
        old->close(); // before the new one opens: a port can be listened on once
        old->deleteLater();
    }
    Session *fresh = make(config, token);
    if (place >= 0)
        m_sessions.move(m_sessions.size() - 1, place);
    return fresh;
}

void SessionManager::remove(const QString &accountId)
{
    Session *old = session(accountId);
    if (!old)
        return;
    emit sessionAboutToBeRemoved(old);
    m_sessions.removeOne(old);
    old->close();
    old->deleteLater();
    save();
    m_context.transfers->forget(accountId);
    if (m_context.snapshots) {
        if (const auto removed = m_context.snapshots->removeAccount(accountId); !removed)
            emit storageFailed(removed.error());
    }
    forgetToken(accountId);
}

void SessionManager::forgetToken(const QString &accountId)
{
    m_secrets.forget(accountId, this, [this, accountId](const SecretResult &result) {
        if (result.status != SecretResult::Status::Ok && result.status != SecretResult::Status::NotFound)
            emit tokenStored(accountId, TokenFate::SessionOnly, result.why);
    });
}

void SessionManager::storeToken(const AccountConfig &config, const QString &token)
{
    if (config.temporary || !config.rememberToken || token.isEmpty()) {
        emit tokenStored(config.id, TokenFate::NotAsked, {});
        return;
    }
    m_secrets.write(config.id, token, this, [this, id = config.id](const SecretResult &result) {
        emit tokenStored(
            id, result.status == SecretResult::Status::Ok ? TokenFate::Saved : TokenFate::SessionOnly,
            result.why);
    });
}

void SessionManager::save()
{
    QList<AccountConfig> configs;
    for (const Session *session : std::as_const(m_sessions)) {
        if (!session->config().temporary)
            configs.append(session->config());
    }
    if (const auto saved = m_accounts.save(configs); !saved)
        emit storageFailed(saved.error());
}

} // namespace qundesk

#include "moc_sessionmanager.cpp"
