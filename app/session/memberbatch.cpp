// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memberbatch.h"

#include "session/memberactions.h"

namespace qundesk {

namespace {
bool saysTooFast(const ApiError &error)
{
    return error.detail.contains(QStringLiteral("频繁")) || error.detail.contains(QStringLiteral("过快"))
        || error.detail.contains(QLatin1String("too fast"), Qt::CaseInsensitive)
        || error.detail.contains(QLatin1String("frequen"), Qt::CaseInsensitive);
}
} // namespace

MemberBatch::MemberBatch(MemberActions &actions, MemberOrder order, QList<UserId> users, Pace pace,
                         QObject *parent)
    : QObject(parent), m_actions(actions), m_order(std::move(order)), m_users(std::move(users)), m_pace(pace),
      m_random(QRandomGenerator::securelySeeded())
{
    m_progress.total = int(m_users.size());
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &MemberBatch::sendNext);
    connect(&m_actions, &MemberActions::answered, this, &MemberBatch::answered);
    connect(&m_actions, &MemberActions::finished, this, &MemberBatch::settled);
}

QList<UserId> MemberBatch::unfinished() const { return m_unfinished + m_users.mid(m_next); }

std::chrono::milliseconds MemberBatch::timeLeft() const
{
    return m_progress.left() * (m_pace.shortest + m_pace.longest) / 2;
}

void MemberBatch::start() { QTimer::singleShot(0, this, &MemberBatch::sendNext); }

void MemberBatch::sendNext()
{
    if (m_state != State::Running)
        return finishIfDone();
    // The role is asked again right before each call: an hour may have passed since the list was made.
    while (m_next < m_users.size()) {
        const UserId user = m_users.at(m_next);
        const Barrier barrier = m_actions.barrier(m_order.verb, user);
        if (barrier == Barrier::Offline) // nobody is skipped for that: a second try takes them
            return stop(StopCause::ConnectionLost);
        ++m_next;
        if (barrier != Barrier::None) {
            ++m_progress.skipped;
            continue;
        }
        ++m_progress.sent;
        m_unanswered = m_actions.apply(m_order, user);
        m_waiting.insert(m_unanswered, user);
        emit progressed();
        return;
    }
    emit progressed();
    finishIfDone();
}

void MemberBatch::answered(quint64 id, bool)
{
    if (id != m_unanswered)
        return;
    m_unanswered = 0;
    if (m_state != State::Running || m_next >= m_users.size())
        return finishIfDone();
    m_timer.start(m_pace.next(m_random));
}

void MemberBatch::settled(const Outcome &outcome)
{
    if (!m_waiting.contains(outcome.id))
        return;
    const UserId user = m_waiting.take(outcome.id);
    switch (outcome.state) {
    case Outcome::State::Confirmed:
        ++m_progress.confirmed;
        m_failuresInARow = 0;
        break;
    case Outcome::State::Unconfirmed:
        ++m_progress.unconfirmed;
        m_unfinished.append(user);
        break;
    case Outcome::State::Failed:
        ++m_progress.failed;
        m_unfinished.append(user);
        if (outcome.error.kind == ApiError::Kind::Offline && outcome.hasError)
            stop(StopCause::ConnectionLost);
        else if (saysTooFast(outcome.error))
            stop(StopCause::TooFast);
        else if (++m_failuresInARow >= failuresBeforeStop)
            stop(StopCause::Failures);
        break;
    }
    emit progressed();
    finishIfDone();
}

void MemberBatch::stop(StopCause cause)
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_cause = cause;
    m_timer.stop();
    emit progressed();
    finishIfDone();
}

void MemberBatch::finishIfDone()
{
    const bool nothingMore = m_state == State::Stopping || m_next >= m_users.size();
    if (m_state == State::Done || !nothingMore || !m_waiting.isEmpty())
        return;
    m_state = State::Done;
    emit progressed();
    emit finished();
    deleteLater();
}

} // namespace qundesk

#include "moc_memberbatch.cpp"
