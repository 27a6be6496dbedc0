// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorysecretstore.h"

namespace qundesk {

MemorySecretStore::MemorySecretStore(QObject *parent, std::chrono::milliseconds readRetry)
    : CheckedSecretStore(readRetry, parent)
{
}

MemorySecretStore::~MemorySecretStore()
{
    for (QString &token : m_tokens)
        wipe(token);
}

/// True: \a done was told, or never will be.
bool MemorySecretStore::failed(const Callback &done)
{
    ++m_steps;
    if (m_fault == Fault::Unavailable)
        done({SecretResult::Unavailable, {}, QStringLiteral("no keyring here")});
    else if (m_fault == Fault::Denied)
        done({SecretResult::Denied, {}, QStringLiteral("the keyring is locked")});
    return m_fault == Fault::Unavailable || m_fault == Fault::Denied || m_fault == Fault::Hang;
}

void MemorySecretStore::startRead(const QString &profileId, Callback done)
{
    if (failed(done))
        return;
    const auto found = m_tokens.constFind(profileId);
    if (found == m_tokens.constEnd())
        done({SecretResult::NotFound, {}, QStringLiteral("no such entry")});
    else
        done({SecretResult::Ok, *found, {}});
}

void MemorySecretStore::startWrite(const QString &profileId, const QString &token, Callback done)
{
    if (failed(done))
        return;
    wipe(m_tokens[profileId]);
    m_tokens[profileId] = m_fault == Fault::Mangle ? token.toUpper() + QLatin1Char('?') : token;
    done({SecretResult::Ok, {}, {}});
}

void MemorySecretStore::startDelete(const QString &profileId, Callback done)
{
    if (failed(done))
        return;
    if (m_fault != Fault::Undeletable) {
        QString token = m_tokens.take(profileId);
        wipe(token);
    }
    done({SecretResult::Ok, {}, {}});
}

} // namespace qundesk

#include "moc_memorysecretstore.cpp"
