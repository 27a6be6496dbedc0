// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyringstore.h"

#include <qt6keychain/keychain.h>

namespace qundesk {

namespace {

QString service() { return QStringLiteral("qundesk"); }

SecretResult resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {SecretResult::Ok, {}, {}};
    case QKeychain::EntryNotFound: return {SecretResult::NotFound, {}, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry: return {SecretResult::Denied, {}, job.errorString()};
    default: return {SecretResult::Unavailable, {}, job.errorString()};
    }
}

} // namespace

KeyringStore::KeyringStore(std::chrono::milliseconds readRetry, QObject *parent)
    : CheckedSecretStore(readRetry, parent)
{
}

void KeyringStore::startRead(const QString &profileId, Callback done)
{
    start(new QKeychain::ReadPasswordJob(service()), profileId, std::move(done));
}

void KeyringStore::startWrite(const QString &profileId, const QString &token, Callback done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(token);
    start(job, profileId, std::move(done));
}

void KeyringStore::startDelete(const QString &profileId, Callback done)
{
    start(new QKeychain::DeletePasswordJob(service()), profileId, std::move(done));
}

void KeyringStore::start(QKeychain::Job *job, const QString &profileId, Callback done)
{
    // No parent: the library's D-Bus answer holds a plain pointer to the job, so a job must never be deleted
    // before it has finished. It deletes itself then.
    job->setKey(profileId);
    connect(job, &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job *finished) {
        SecretResult result = resultOf(*finished);
        if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished); read && result.ok())
            result.token = read->textData();
        done(std::move(result));
    });
    job->start();
}

} // namespace qundesk

#include "moc_keyringstore.cpp"
