// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secretstore.h"

#include <QHash>

namespace qundesk {

/// What the program uses: tokens of this run in memory, and a keyring behind them. A token that the keyring
/// cannot keep is still there until the program ends.
class SessionSecrets : public SecretStore {
    Q_OBJECT

public:
    /// \a keyring is not owned and must live longer.
    explicit SessionSecrets(SecretStore *keyring, QObject *parent = nullptr);
    ~SessionSecrets() override;

    /// For this run only; the keyring is not asked. An empty token is a token: "this server wants none".
    void keep(const QString &profileId, const QString &token);
    /// Drops what is kept for this run; the keyring is not asked.
    void drop(const QString &profileId);
    bool holds(const QString &profileId) const { return m_tokens.contains(profileId); }
    QString token(const QString &profileId) const { return m_tokens.value(profileId); }

    /// From memory if it is there, else from the keyring, and then kept.
    void read(const QString &profileId, QObject *context, Callback done) override;
    /// Kept for this run at once, whatever the keyring answers; the answer is the keyring's.
    void write(const QString &profileId, const QString &token, QObject *context, Callback done) override;
    /// Dropped at once; the answer is the keyring's.
    void forget(const QString &profileId, QObject *context, Callback done) override;
    void cancel(const QString &profileId) override { m_keyring->cancel(profileId); }
    bool isPending(const QString &profileId) const override { return m_keyring->isPending(profileId); }

private:
    SecretStore *m_keyring;
    QHash<QString, QString> m_tokens;
};

} // namespace qundesk
