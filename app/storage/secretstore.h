// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace qundesk {

/// How one question to a secret store ended.
struct SecretResult {
    enum Status {
        Ok,
        NotFound, ///< nothing stored; quirk(libsecret): a locked keyring says this too, so simply ask for the
                  ///< token
        Unavailable, ///< there is no keyring that can be used
        Denied, ///< the keyring said no, or did not keep what it was given
        Cancelled, ///< by cancel(); what the keyring does meanwhile is not known
    };
    Status status = Unavailable;
    QString token; ///< of a read that is Ok; empty otherwise
    QString why; ///< the backend's words, untranslated; empty when Ok

    bool ok() const { return status == Ok; }
};

/// Overwrites \a text, if no other QString shares its buffer, and empties it. Best effort: Qt, D-Bus and the
/// widgets the token was typed into make copies of their own, which nobody can reach.
void wipe(QString &text);

/// Keeps one token per account, by AccountConfig::id. Every call answers exactly once, later, never from
/// within the call, and not at all once \a context is gone. An empty profile id is answered with Denied.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(SecretResult)>;
    using QObject::QObject;

    virtual void read(const QString &profileId, QObject *context, Callback done) = 0;
    /// Writes, reads back and compares: Ok means that it is really there.
    virtual void write(const QString &profileId, const QString &token, QObject *context, Callback done) = 0;
    /// Deletes and reads again: Ok means that nothing is found any more (nor was, perhaps).
    virtual void forget(const QString &profileId, QObject *context, Callback done) = 0;
    /// Answers what is pending for this account with Cancelled. A prompt of the keyring that
    /// is open stays open, and later questions to a keyring wait behind it.
    virtual void cancel(const QString &profileId) = 0;
    virtual bool isPending(const QString &profileId) const = 0;

signals:
    /// True while a question for this account waits: the keyring may be showing a prompt, behind another
    /// window perhaps.
    void pendingChanged(const QString &profileId, bool pending);
};

} // namespace qundesk
