// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkedsecretstore.h"

#include <QTimer>

namespace qundesk {

namespace {

/// Through the event loop, so that nobody is answered from within the call.
void answerLater(const QPointer<QObject> &context, SecretStore::Callback done, SecretResult result)
{
    if (!context || !done)
        return;
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), result = std::move(result)]() mutable {
            done(std::move(result));
            wipe(result.token);
        },
        Qt::QueuedConnection);
}

} // namespace

CheckedSecretStore::CheckedSecretStore(std::chrono::milliseconds readRetry, QObject *parent)
    : SecretStore(parent), m_readRetry(readRetry)
{
}

CheckedSecretStore::~CheckedSecretStore()
{
    for (Question &question : m_questions) {
        wipe(question.token);
        answerLater(question.context, std::move(question.done), {SecretResult::Cancelled, {}, {}});
    }
}

void CheckedSecretStore::read(const QString &profileId, QObject *context, Callback done)
{
    if (const quint64 id = ask(profileId, context, std::move(done)))
        startRead(profileId, step(id, &CheckedSecretStore::readDone));
}

void CheckedSecretStore::write(const QString &profileId, const QString &token, QObject *context,
                               Callback done)
{
    if (const quint64 id = ask(profileId, context, std::move(done))) {
        m_questions[id].token = token;
        startWrite(profileId, token, step(id, &CheckedSecretStore::writeDone));
    }
}

void CheckedSecretStore::forget(const QString &profileId, QObject *context, Callback done)
{
    if (const quint64 id = ask(profileId, context, std::move(done)))
        startDelete(profileId, step(id, &CheckedSecretStore::deleteDone));
}

void CheckedSecretStore::cancel(const QString &profileId)
{
    const auto ids = m_questions.keys();
    for (const quint64 id : ids) {
        if (m_questions.contains(id) && m_questions[id].profileId == profileId)
            finish(id, {SecretResult::Cancelled, {}, {}});
    }
}

bool CheckedSecretStore::isPending(const QString &profileId) const
{
    return std::any_of(m_questions.begin(), m_questions.end(),
                       [&](const Question &question) { return question.profileId == profileId; });
}

quint64 CheckedSecretStore::ask(const QString &profileId, QObject *context, Callback done)
{
    if (profileId.isEmpty()) { // the libraries accept an empty key: all accounts would share it
        answerLater(context, std::move(done), {SecretResult::Denied, {}, QStringLiteral("no profile id")});
        return 0;
    }
    const bool first = !isPending(profileId);
    m_questions.insert(++m_lastId, {profileId, {}, context, std::move(done), false});
    const quint64 id = m_lastId;
    if (first)
        emit pendingChanged(profileId, true);
    return m_questions.contains(id) ? id : 0;
}

CheckedSecretStore::Callback CheckedSecretStore::step(quint64 id,
                                                      void (CheckedSecretStore::*next)(quint64, SecretResult))
{
    return [store = QPointer(this), id, next](SecretResult result) {
        if (store && store->m_questions.contains(id)) // else cancelled meanwhile
            (store->*next)(id, std::move(result));
    };
}

void CheckedSecretStore::readDone(quint64 id, SecretResult result)
{
    Question &question = m_questions[id];
    if (result.status != SecretResult::Unavailable || question.retried || m_readRetry.count() == 0) {
        finish(id, std::move(result));
        return;
    }
    question.retried = true;
    QTimer::singleShot(std::exchange(m_readRetry, std::chrono::milliseconds(0)), this, [this, id] {
        if (m_questions.contains(id))
            startRead(m_questions[id].profileId, step(id, &CheckedSecretStore::readDone));
    });
}

void CheckedSecretStore::writeDone(quint64 id, SecretResult result)
{
    if (result.ok())
        startRead(m_questions[id].profileId, step(id, &CheckedSecretStore::readBackDone));
    else
        finish(id, std::move(result));
}

void CheckedSecretStore::readBackDone(quint64 id, SecretResult result)
{
    const bool found = result.ok();
    const bool same = found && result.token == m_questions[id].token;
    wipe(result.token);
    if (found && !same)
        result = {SecretResult::Denied, {}, QStringLiteral("the keyring kept something else")};
    else if (result.status == SecretResult::NotFound)
        result = {SecretResult::Denied, {}, QStringLiteral("the keyring did not keep it")};
    finish(id, std::move(result));
}

void CheckedSecretStore::deleteDone(quint64 id, SecretResult result)
{
    if (result.ok() || result.status == SecretResult::NotFound)
        startRead(m_questions[id].profileId, step(id, &CheckedSecretStore::lookAgainDone));
    else
        finish(id, std::move(result));
}

void CheckedSecretStore::lookAgainDone(quint64 id, SecretResult result)
{
    wipe(result.token);
    if (result.status == SecretResult::NotFound)
        result = {SecretResult::Ok, {}, {}};
    else if (result.ok())
        result = {SecretResult::Denied, {}, QStringLiteral("the keyring still has it")};
    finish(id, std::move(result));
}

void CheckedSecretStore::finish(quint64 id, SecretResult result)
{
    Question question = m_questions.take(id);
    wipe(question.token);
    answerLater(question.context, std::move(question.done), std::move(result));
    if (!isPending(question.profileId))
        emit pendingChanged(question.profileId, false);
}

} // namespace qundesk

#include "moc_checkedsecretstore.cpp"
