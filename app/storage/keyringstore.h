// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/checkedsecretstore.h"

namespace QKeychain {
class Job;
}

namespace qundesk {

/// The system keyring (Secret Service or KWallet), service "qundesk". Never writes plain text: the insecure
/// fallback of QtKeychain stays off. Every error of the library but "no such entry" and a refusal means
/// Unavailable: its codes differ by desktop, and NoBackendAvailable hardly ever comes.
class KeyringStore : public CheckedSecretStore {
    Q_OBJECT

public:
    explicit KeyringStore(std::chrono::milliseconds readRetry = std::chrono::seconds(10),
                          QObject *parent = nullptr);

protected:
    void startRead(const QString &profileId, Callback done) override;
    void startWrite(const QString &profileId, const QString &token, Callback done) override;
    void startDelete(const QString &profileId, Callback done) override;

private:
    void start(QKeychain::Job *job, const QString &profileId, Callback done);
};

} // namespace qundesk
