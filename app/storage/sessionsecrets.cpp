// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessionsecrets.h"

#include <QPointer>

namespace qundesk {

SessionSecrets::SessionSecrets(SecretStore *keyring, QObject *parent)
    : SecretStore(parent), m_keyring(keyring)
{
    connect(keyring, &SecretStore::pendingChanged, this, &SecretStore::pendingChanged);
}

SessionSecrets::~SessionSecrets()
{
    for (QString &token : m_tokens)
        wipe(token);
}

void SessionSecrets::keep(const QString &profileId, const QString &token)
{
    drop(profileId);
    if (!profileId.isEmpty())
        m_tokens.insert(profileId, token);
}

void SessionSecrets::drop(const QString &profileId)
{
    QString token = m_tokens.take(profileId);
    wipe(token);
}

void SessionSecrets::read(const QString &profileId, QObject *context, Callback done)
{
    if (holds(profileId)) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done), held = token(profileId)] {
                done({SecretResult::Ok, held, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_keyring->read(
        profileId, context, [store = QPointer(this), profileId, done = std::move(done)](SecretResult result) {
            if (store && result.ok() && !store->holds(profileId)) // typed meanwhile: that one is newer
                store->keep(profileId, result.token);
            done(std::move(result));
        });
}

void SessionSecrets::write(const QString &profileId, const QString &token, QObject *context, Callback done)
{
    keep(profileId, token);
    m_keyring->write(profileId, token, context, std::move(done));
}

void SessionSecrets::forget(const QString &profileId, QObject *context, Callback done)
{
    drop(profileId);
    m_keyring->forget(profileId, context, std::move(done));
}

} // namespace qundesk

#include "moc_sessionsecrets.cpp"
