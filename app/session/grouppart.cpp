// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/grouppart.h"

#include "core/clock.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

namespace {
constexpr qsizetype knownUndos = 50;
}

GroupPart::GroupPart(GroupSession &group) : QObject(&group), m_group(group)
{
    connect(&session().commands(), &Commands::finished, this, [this](const Outcome &outcome) {
        if (outcome.state == Outcome::State::Failed && m_undo.remove(outcome.id))
            m_undoOrder.removeOne(outcome.id);
    });
}

Session &GroupPart::session() const { return m_group.session(); }

Commands &GroupPart::commands() const { return session().commands(); }

void GroupPart::ensure()
{
    if (!m_reading && (m_state.phase == LoadState::Phase::Idle || m_state.phase == LoadState::Phase::Failed))
        reload();
}

void GroupPart::reload(std::function<void()> then)
{
    if (m_reading) {
        m_waitingForNext.append(then ? std::move(then) : [] {});
        return;
    }
    if (then)
        m_waiting.append(std::move(then));
    start();
}

void GroupPart::start()
{
    m_reading = true;
    setPhase(LoadState::Phase::Loading);
    read();
}

void GroupPart::setPhase(LoadState::Phase phase, const ApiError &error)
{
    m_state.phase = phase;
    m_state.error = error;
    if (phase == LoadState::Phase::Ready)
        m_state.readAt = session().clock().now();
    emit stateChanged();
}

void GroupPart::arrived()
{
    m_reading = false;
    const auto waiting = std::exchange(m_waiting, {});
    setPhase(LoadState::Phase::Ready);
    for (const auto &then : waiting)
        then();
    if (!m_reading && !m_waitingForNext.isEmpty()) {
        m_waiting = std::exchange(m_waitingForNext, {});
        start();
    }
}

void GroupPart::failed(const ApiError &error)
{
    m_reading = false;
    const auto waiting = std::exchange(m_waiting, {}) + std::exchange(m_waitingForNext, {});
    setPhase(LoadState::Phase::Failed, error);
    for (const auto &then : waiting)
        then();
}

Barrier GroupPart::barrier(Verb verb) const
{
    return session().state().usable() ? m_group.permissions().barrier(verb) : Barrier::Offline;
}

Command GroupPart::command(Verb verb, const QString &subject) const
{
    Command command;
    command.outcome.verb = verb;
    command.outcome.groupId = m_group.id();
    command.outcome.subject = subject;
    command.barrier = barrier(verb);
    return command;
}

void GroupPart::rememberUndo(quint64 id, std::function<void()> back)
{
    m_undo.insert(id, std::move(back));
    m_undoOrder.append(id);
    while (m_undoOrder.size() > knownUndos)
        m_undo.remove(m_undoOrder.takeFirst());
}

bool GroupPart::undo(quint64 id)
{
    if (!m_undo.contains(id))
        return false;
    m_undoOrder.removeOne(id);
    m_undo.take(id)();
    return true;
}

} // namespace qundesk

#include "moc_grouppart.cpp"
