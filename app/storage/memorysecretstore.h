// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/checkedsecretstore.h"

namespace qundesk {

/// Keeps tokens in memory, for this run only; overwrites them when it goes. Tests set faults.
class MemorySecretStore : public CheckedSecretStore {
    Q_OBJECT

public:
    enum class Fault {
        None,
        Unavailable, ///< every step fails as without a keyring
        Denied, ///< every step is refused
        Mangle, ///< keeps something else than it was given
        Undeletable, ///< says that it deleted, and did not
        Hang, ///< never answers, as behind a prompt; cancel() helps
    };
    explicit MemorySecretStore(QObject *parent = nullptr,
                               std::chrono::milliseconds readRetry = std::chrono::milliseconds(0));
    ~MemorySecretStore() override;

    void setFault(Fault fault) { m_fault = fault; }
    int steps() const { return m_steps; } ///< plain steps asked for so far

protected:
    void startRead(const QString &profileId, Callback done) override;
    void startWrite(const QString &profileId, const QString &token, Callback done) override;
    void startDelete(const QString &profileId, Callback done) override;

private:
    bool failed(const Callback &done);
    QHash<QString, QString> m_tokens;
    Fault m_fault = Fault::None;
    int m_steps = 0;
};

} // namespace qundesk
