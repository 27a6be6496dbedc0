// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a request is answered: the wait, the queue, the call, and what proves it.
#include "api/memberapi.h"
#include "api/requestapi.h"
#include "core/clock.h"
#include "session/commands.h"
#include "session/permissions.h"
#include "session/requestinbox.h"
#include "session/session.h"

#include <QPointer>

namespace qundesk {

using namespace std::chrono_literals;

namespace {

using State = RequestRow::State;

/// Between two answers, so that a big selection does not look like a machine.
constexpr auto gapBetween = 300ms;

} // namespace

bool isHandledElsewhere(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Rejected)
        return false;
    for (const QLatin1String word : {QLatin1String("FLAG_HAS_BEEN_CHECKED"), QLatin1String("FLAG_NOT_FOUND"),
                                     QLatin1String("No such request")}) {
        if (error.symbol == word || error.detail.contains(word, Qt::CaseInsensitive))
            return true;
    }
    const QString squeezed = QString(error.detail).remove(u' ');
    return squeezed.contains(QStringLiteral("flag不存在"), Qt::CaseInsensitive)
        || squeezed.contains(QStringLiteral("已被处理"));
}

Barrier RequestInbox::barrier(const RequestRow &row) const
{
    if (!m_session.state().usable())
        return Barrier::Offline;
    if (!m_session.supports(QLatin1String(api::SetGroupAddRequest::action)))
        return Barrier::Unsupported;
    if (row.request.kind == JoinRequest::Kind::Invite)
        return Barrier::None; // the account's own affair
    const GroupRow *group = m_session.groups()->find(row.request.groupId);
    return Permissions(m_session.self().userId, group ? group->myRole : std::nullopt)
        .barrier(Verb::ApproveRequest);
}

bool RequestInbox::answer(const QString &key, bool approve, const QString &reason)
{
    const RequestRow *row = m_model->find(key);
    if (!row || !row->isOpen() || barrier(*row) != Barrier::None)
        return false;
    const qint64 leaves = m_session.clock().now().toMSecsSinceEpoch() + m_window.count();
    m_waiting.insert(key, leaves);
    m_model->update(key, [&](RequestRow &edit) {
        edit.state = State::Waiting;
        edit.approve = approve;
        edit.reason = approve ? QString() : reason.trimmed();
        edit.sendAt = leaves;
        edit.error = {};
        edit.barrier = Barrier::None;
    });
    countSoon();
    armTimer();
    return true;
}

bool RequestInbox::takeBack(const QString &key)
{
    const RequestRow *row = m_model->find(key);
    if (!row || row->state != State::Waiting)
        return false;
    m_waiting.remove(key);
    m_model->update(key, [](RequestRow &edit) { // the reason stays: it may be wanted again
        edit.state = State::Open;
        edit.sendAt = 0;
    });
    countSoon();
    armTimer();
    return true;
}

void RequestInbox::armTimer()
{
    if (m_waiting.isEmpty())
        return m_due.stop();
    const qint64 next = *std::ranges::min_element(m_waiting);
    const qint64 now = m_session.clock().now().toMSecsSinceEpoch();
    m_due.start(std::chrono::milliseconds(std::clamp<qint64>(next - now, 0, 60'000)));
}

void RequestInbox::sendDue()
{
    if (m_waiting.isEmpty())
        return;
    const qint64 now = m_session.clock().now().toMSecsSinceEpoch();
    QStringList due;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (it.value() <= now)
            due.append(it.key());
    }
    // In the order in which they were answered.
    std::ranges::stable_sort(due, {}, [this](const QString &key) { return m_waiting.value(key); });
    for (const QString &key : std::as_const(due)) {
        m_waiting.remove(key);
        if (m_model->update(key, [](RequestRow &row) {
                row.state = State::Sending;
                row.sendAt = 0;
            }))
            m_queue.append(key);
    }
    armTimer();
    if (!m_gap.isActive())
        sendNext();
}

void RequestInbox::sendNext()
{
    while (m_current == 0 && !m_queue.isEmpty()) {
        const RequestRow *row = m_model->find(m_queue.takeFirst());
        if (row && row->state == State::Sending)
            m_current = send(*row);
    }
    tellEnded(); // what was left in the line may have gone by itself
}

quint64 RequestInbox::send(const RequestRow &row)
{
    const JoinRequest &request = row.request;
    const bool invite = request.kind == JoinRequest::Kind::Invite;
    Command command;
    command.outcome.verb = row.approve ? Verb::ApproveRequest : Verb::RejectRequest;
    command.outcome.groupId = request.groupId;
    command.outcome.userId = request.userId;
    command.outcome.subject = row.displayName();
    command.reason = row.reason;
    command.barrier = barrier(row);
    command.model = m_model;
    command.expectation = expectationFor(row);
    api::SetGroupAddRequest call;
    call.flag = request.flag;
    call.subType = invite ? QStringLiteral("invite") : QStringLiteral("add");
    call.approve = row.approve;
    if (!row.approve && !row.reason.isEmpty())
        call.reason = row.reason;
    const QString key = row.key();
    const quint64 id = m_session.commands().run(call, std::move(command));
    m_sent.insert(id, key);
    return id;
}

Expectation::Plan RequestInbox::expectationFor(const RequestRow &row)
{
    Expectation::Plan plan;
    plan.holds = [this, key = row.key(), approve = row.approve] {
        const RequestRow *now = m_model->find(key);
        if (!now)
            return false;
        if (now->joined)
            return approve;
        const UserId actor = now->request.actor;
        const bool own = actor == UserId{} || actor == m_session.self().userId;
        return (now->request.checked && own) || now->gone;
    };
    plan.reread = [inbox = QPointer(this), row](std::function<void()> arrived) {
        if (!inbox)
            return;
        // quirk(Lagrange): its list looks the same before and after; only the member himself is proof.
        if (inbox->m_session.server().backend() == Backend::Lagrange && row.approve
            && row.request.kind == JoinRequest::Kind::Join)
            inbox->lookForMember(row, std::move(arrived));
        else
            inbox->reload(std::move(arrived));
    };
    plan.wait = row.approve ? 800ms : 300ms; // a refusal raises no event
    plan.rereads = 2; // QQ itself may need a moment to mark it
    return plan;
}

void RequestInbox::lookForMember(const RequestRow &row, std::function<void()> then)
{
    const JoinRequest request = row.request;
    m_session.client().call(api::GetGroupMemberInfo{request.groupId, request.userId, true}, this,
                            [this, request, then = std::move(then)](const Result<Member> &reply) {
                                if (reply && reply->userId == request.userId)
                                    joined(request.groupId, request.userId, m_session.self().userId);
                                then();
                            });
}

void RequestInbox::answered(quint64 id)
{
    if (id != m_current)
        return;
    m_current = 0;
    if (!m_queue.isEmpty())
        m_gap.start(gapBetween);
}

void RequestInbox::finished(const Outcome &outcome)
{
    const QString key = m_sent.take(outcome.id);
    if (key.isEmpty())
        return;
    const bool elsewhere =
        outcome.state == Outcome::State::Failed && outcome.hasError && isHandledElsewhere(outcome.error);
    m_model->update(key, [&](RequestRow &row) {
        if (outcome.state == Outcome::State::Confirmed) {
            row.state = row.approve ? State::Approved : State::Rejected;
            return;
        }
        row.state = outcome.state == Outcome::State::Unconfirmed ? State::Unconfirmed
            : elsewhere                                          ? State::HandledElsewhere
                                                                 : State::Failed;
        if (row.state == State::Failed) {
            row.error = outcome.error;
            row.barrier = outcome.barrier;
        }
        judge(row); // the list, or the person's coming, may have told more meanwhile
    });
    countSoon();
    // Who has answered it, or whether it still can be.
    if (outcome.state == Outcome::State::Failed && m_session.state().usable())
        reload();
    m_ended.append({key, outcome});
    tellEnded();
}

void RequestInbox::tellEnded()
{
    const bool underWay = m_current != 0 || !m_queue.isEmpty() || !m_sent.isEmpty();
    if (!underWay && !m_ended.isEmpty())
        emit answersEnded(std::exchange(m_ended, {}));
}

} // namespace qundesk
