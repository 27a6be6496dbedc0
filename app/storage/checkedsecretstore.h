// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secretstore.h"

#include <QHash>
#include <QPointer>
#include <chrono>

namespace qundesk {

/// The part all backends share: read back after writing, look again after deleting, one retry of a read,
/// cancelling.
class CheckedSecretStore : public SecretStore {
    Q_OBJECT

public:
    /// \a readRetry: how long after a read that found no keyring it is tried once more (a keyring may start
    /// later than the desktop); 0 = not at all. After one such failure in this run later reads are not
    /// retried.
    explicit CheckedSecretStore(std::chrono::milliseconds readRetry, QObject *parent = nullptr);
    ~CheckedSecretStore() override;

    void read(const QString &profileId, QObject *context, Callback done) override;
    void write(const QString &profileId, const QString &token, QObject *context, Callback done) override;
    void forget(const QString &profileId, QObject *context, Callback done) override;
    void cancel(const QString &profileId) override;
    bool isPending(const QString &profileId) const override;

protected:
    /// One plain step of the backend each. \a done may be called at once or later, at most once.
    virtual void startRead(const QString &profileId, Callback done) = 0;
    virtual void startWrite(const QString &profileId, const QString &token, Callback done) = 0;
    virtual void startDelete(const QString &profileId, Callback done) = 0;

private:
    struct Question {
        QString profileId;
        QString token; ///< of a write
        QPointer<QObject> context;
        Callback done;
        bool retried = false;
    };
    quint64 ask(const QString &profileId, QObject *context, Callback done);
    Callback step(quint64 id, void (CheckedSecretStore::*next)(quint64, SecretResult));
    void readDone(quint64 id, SecretResult result);
    void writeDone(quint64 id, SecretResult result);
    void readBackDone(quint64 id, SecretResult result);
    void deleteDone(quint64 id, SecretResult result);
    void lookAgainDone(quint64 id, SecretResult result);
    void finish(quint64 id, SecretResult result);

    QHash<quint64, Question> m_questions;
    quint64 m_lastId = 0;
    std::chrono::milliseconds m_readRetry;
};

} // namespace qundesk
