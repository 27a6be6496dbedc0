// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "core/clock.h"
#include "core/log.h"
#include "storage/auditlog.h"

namespace qundesk {

Commands::Commands(ApiClient &client, Clock &clock, AuditLog *audit, QString account, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_audit(audit), m_account(std::move(account))
{
}

quint64 Commands::enter(Command &command)
{
    command.outcome.inSeries = command.source == QLatin1String("batch");
    return command.outcome.id = ++m_lastId;
}

void Commands::announce(const Command &command)
{
    QMetaObject::invokeMethod(
        this, [this, outcome = command.outcome] { emit started(outcome); }, Qt::QueuedConnection);
}

void Commands::refuse(Command command)
{
    command.outcome.barrier = command.barrier;
    QMetaObject::invokeMethod(
        this,
        [this, command = std::move(command)] {
            emit answered(command.outcome.id, false);
            finish(command, Outcome::State::Failed, std::nullopt);
        },
        Qt::QueuedConnection);
}

namespace {
/// After these the server may have done it all the same.
bool mayHaveHappened(const ApiError &error)
{
    return error.kind == ApiError::Kind::Timeout || error.kind == ApiError::Kind::Network
        || error.kind == ApiError::Kind::BadReply
        // quirk(go-cqhttp): cannot decode QQ's answer about essences, and says so whether or not it was done.
        || error.detail.contains(QLatin1String("bad pointer"));
}
} // namespace

void Commands::settle(const Command &command, const std::optional<ApiError> &error)
{
    const QPointer alive(this);
    emit answered(command.outcome.id, !error);
    if (!alive)
        return;
    if (error && !mayHaveHappened(*error))
        finish(command, Outcome::State::Failed, error);
    else if (command.model)
        expect(command, error);
    else
        finish(command, error ? Outcome::State::Unconfirmed : Outcome::State::Confirmed, error);
}

void Commands::expect(const Command &command, const std::optional<ApiError> &error)
{
    auto *expectation = new Expectation(command.model, command.expectation, this);
    connect(expectation, &Expectation::settled, this, [this, command, error](bool met) {
        finish(command, met ? Outcome::State::Confirmed : Outcome::State::Unconfirmed,
               met ? std::nullopt : error);
    });
    expectation->start();
}

void Commands::finish(const Command &command, Outcome::State state, const std::optional<ApiError> &error)
{
    Outcome outcome = command.outcome;
    outcome.state = state;
    outcome.hasError = error.has_value();
    outcome.error = error.value_or(ApiError{});
    outcome.undoable = command.undoable && state != Outcome::State::Failed;
    if (m_audit) {
        AuditRow row;
        row.time = m_clock.now().toMSecsSinceEpoch();
        row.account = m_account;
        row.self = m_self;
        row.groupId = outcome.groupId;
        row.verb = outcome.verb;
        row.target = outcome.userId;
        row.subject = outcome.subject;
        row.before = outcome.before;
        row.after = outcome.after;
        row.reason = command.reason;
        row.source = command.source;
        row.operatorId = m_self;
        row.state = state == Outcome::State::Confirmed ? AuditRow::State::Confirmed
            : state == Outcome::State::Unconfirmed     ? AuditRow::State::Unconfirmed
                                                       : AuditRow::State::Failed;
        row.code = outcome.error.code;
        row.detail = outcome.error.detail;
        if (const auto stored = m_audit->append(row); !stored)
            qCWarning(storageLog) << "audit row not written:" << stored.error().symbol
                                  << stored.error().detail;
    }
    emit finished(outcome);
}

} // namespace qundesk

#include "moc_commands.cpp"
