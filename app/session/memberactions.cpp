// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memberactions.h"

#include "api/memberapi.h"
#include "core/clock.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "types/limits.h"

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype undoMemory = 200;
/// QQ counts mutes in whole minutes and clocks differ: what comes back may be off by this much.
constexpr qint64 muteTolerance = 120;

} // namespace

MemberActions::MemberActions(GroupSession &group, Commands &commands, QObject *parent)
    : QObject(parent), m_group(group), m_commands(commands)
{
    connect(&commands, &Commands::started, this, &MemberActions::showSent);
    connect(&commands, &Commands::answered, this, [this](quint64 id, bool accepted) {
        if (m_own.contains(id))
            emit answered(id, accepted);
    });
    connect(&commands, &Commands::finished, this, &MemberActions::showEnd);
}

Barrier MemberActions::barrier(Verb verb, UserId user) const
{
    if (!m_group.session().state().usable())
        return Barrier::Offline;
    const Member *member = m_group.members()->find(user);
    if (!member)
        return Barrier::TargetGone;
    return m_group.permissions().barrier(verb, *member, m_group.session().clock().now().toSecsSinceEpoch());
}

Barrier MemberActions::barrier(const MemberOrder &order, UserId user) const
{
    const bool tooLong =
        (order.verb == Verb::Mute && (order.duration <= 0s || order.duration > limits::longestMute))
        || (order.verb == Verb::ChangeCard && utf8Length(order.text) > limits::cardBytes)
        || (order.verb == Verb::SetTitle && utf8Length(order.text) > limits::titleBytes);
    return tooLong ? Barrier::TooLong : barrier(order.verb, user);
}

Expectation::Plan MemberActions::expectationFor(const MemberOrder &order, UserId user) const
{
    const QPointer group(&m_group);
    MemberModel *members = m_group.members();
    const Backend backend = m_group.session().server().backend();
    const qint64 asked = m_group.session().clock().now().toSecsSinceEpoch();
    const qint64 end = asked + order.duration.count();

    Expectation::Plan plan;
    const auto member = [members, user] { return members->find(user); };
    bool byList = false;
    switch (order.verb) {
    case Verb::Mute:
        plan.holds = [member, end] {
            const Member *m = member();
            return m && std::abs(m->mutedUntil - end) <= muteTolerance;
        };
        // quirk(go-cqhttp): own mutes raise no event, and the single read tells 0 even while muted.
        byList = true;
        break;
    case Verb::Unmute:
        plan.holds = [member, asked] {
            const Member *m = member();
            return m && m->mutedUntil <= asked;
        };
        byList = true;
        break;
    case Verb::Kick:
    case Verb::KickAndRefuse:
        plan.holds = [member] { return !member(); };
        byList = true; // single reads of strangers are invented by some servers
        break;
    case Verb::ChangeCard:
        plan.holds = [member, text = order.text] {
            const Member *m = member();
            return m && m->card == text;
        };
        break;
    case Verb::SetTitle:
        plan.holds = [member, text = order.text] {
            const Member *m = member();
            return m && m->title == text;
        };
        break;
    case Verb::MakeAdmin:
    case Verb::RemoveAdmin:
        plan.holds = [member, admin = order.verb == Verb::MakeAdmin] {
            const Member *m = member();
            return m && (m->role == Role::Admin) == admin;
        };
        break;
    default: plan.holds = [] { return false; };
    }
    plan.reread = [group, user, byList](std::function<void()> arrived) {
        if (!group)
            return;
        if (byList)
            group->reloadMembers(true, std::move(arrived));
        else
            group->reloadMember(user, std::move(arrived));
    };
    if (byList)
        plan.patience = 65s; // what reading it may take
    if (backend == Backend::GoCqhttp && (order.verb == Verb::Mute || order.verb == Verb::Unmute))
        plan.wait = 400ms; // no event will come
    if (backend == Backend::NapCat || backend == Backend::SnowLuma)
        plan.rereads = 2; // quirk(NapCat): the first no_cache list is answered from the old cache
    else if (order.verb == Verb::Kick || order.verb == Verb::KickAndRefuse)
        plan.rereads = 2; // quirk(go-cqhttp): the member leaves the cache only with QQ's push
    return plan;
}

std::optional<MemberActions::Undo> MemberActions::undoOf(const MemberOrder &order, const Member &before) const
{
    MemberOrder back;
    const qint64 now = m_group.session().clock().now().toSecsSinceEpoch();
    switch (order.verb) {
    case Verb::Mute: back.verb = Verb::Unmute; break;
    case Verb::Unmute:
        back.verb = Verb::Mute;
        back.duration = std::chrono::seconds(before.mutedUntil - now);
        break;
    case Verb::ChangeCard:
        back.verb = Verb::ChangeCard;
        back.text = before.card;
        break;
    case Verb::SetTitle:
        back.verb = Verb::SetTitle;
        back.text = before.title;
        break;
    case Verb::MakeAdmin: back.verb = Verb::RemoveAdmin; break;
    case Verb::RemoveAdmin: back.verb = Verb::MakeAdmin; break;
    default: return {};
    }
    return Undo{back, before.userId};
}

quint64 MemberActions::apply(const MemberOrder &order, UserId user)
{
    const Member *found = m_group.members()->find(user);
    Member before = found ? *found : Member();
    before.userId = user;
    Command command;
    command.barrier = barrier(order, user);
    command.reason = order.reason;
    // Its own order, and none that is given by hand while it runs.
    command.source = m_batch && &order == &m_batch->order() ? QStringLiteral("batch") : QString();
    command.model = m_group.members();
    command.expectation = expectationFor(order, user);
    Outcome &outcome = command.outcome;
    outcome.verb = order.verb;
    outcome.groupId = m_group.id();
    outcome.userId = user;
    outcome.subject = before.displayName();

    const auto undo = undoOf(order, before);
    command.undoable = undo.has_value();
    const GroupId group = m_group.id();
    const quint64 id = [&] {
        switch (order.verb) {
        case Verb::Mute:
            outcome.after = QString::number(order.duration.count());
            return m_commands.run(api::SetGroupBan{group, user, order.duration}, std::move(command));
        case Verb::Unmute:
            outcome.before = QString::number(before.mutedUntil);
            return m_commands.run(api::SetGroupBan{group, user, 0s}, std::move(command));
        case Verb::ChangeCard:
            outcome.before = before.card;
            outcome.after = order.text;
            return m_commands.run(api::SetGroupCard{group, user, order.text}, std::move(command));
        case Verb::SetTitle:
            outcome.before = before.title;
            outcome.after = order.text;
            return m_commands.run(api::SetGroupSpecialTitle{group, user, order.text}, std::move(command));
        case Verb::MakeAdmin:
        case Verb::RemoveAdmin:
            return m_commands.run(api::SetGroupAdmin{group, user, order.verb == Verb::MakeAdmin},
                                  std::move(command));
        case Verb::Kick:
        case Verb::KickAndRefuse:
        default:
            Q_ASSERT(order.verb == Verb::Kick || order.verb == Verb::KickAndRefuse);
            return m_commands.run(api::SetGroupKick{group, user, order.verb == Verb::KickAndRefuse},
                                  std::move(command));
        }
    }();
    m_own.insert(id, user);
    if (undo)
        remember(id, *undo);
    return id;
}

MemberBatch *MemberActions::start(const MemberOrder &order, const QList<UserId> &users, Pace pace)
{
    if (users.size() == 1) {
        apply(order, users.first());
        return nullptr;
    }
    const bool running = m_batch && m_batch->state() != MemberBatch::State::Done;
    if (users.isEmpty() || running)
        return running ? m_batch.data() : nullptr;
    m_batch = new MemberBatch(*this, order, users, pace, this);
    emit batchStarted(m_batch);
    m_batch->start();
    return m_batch;
}

bool MemberActions::undo(quint64 id)
{
    if (!m_undo.contains(id))
        return false;
    if (const Undo &known = m_undo[id]; barrier(known.order, known.user) != Barrier::None)
        return false; // still known: it may be possible later
    const Undo undo = m_undo.take(id);
    m_undoOrder.removeOne(id);
    apply(undo.order, undo.user);
    return true;
}

void MemberActions::remember(quint64 id, Undo undo)
{
    m_undo.insert(id, std::move(undo));
    m_undoOrder.append(id);
    while (m_undoOrder.size() > undoMemory)
        m_undo.remove(m_undoOrder.takeFirst());
}

void MemberActions::showSent(const Outcome &outcome)
{
    if (m_own.contains(outcome.id))
        m_group.members()->setMark(outcome.userId, RowMark::Sent, outcome.verb);
}

void MemberActions::showEnd(const Outcome &outcome)
{
    if (!m_own.remove(outcome.id))
        return;
    MemberModel *members = m_group.members();
    const bool kick = outcome.verb == Verb::Kick || outcome.verb == Verb::KickAndRefuse;
    if (kick && outcome.state == Outcome::State::Confirmed)
        m_group.noteRemoval(outcome.userId);
    switch (outcome.state) {
    case Outcome::State::Confirmed: members->clearMark(outcome.userId); break;
    case Outcome::State::Unconfirmed:
        members->setMark(outcome.userId, RowMark::Unconfirmed, outcome.verb);
        break;
    case Outcome::State::Failed: members->setMark(outcome.userId, RowMark::Failed, outcome.verb); break;
    }
    if (outcome.state == Outcome::State::Failed && m_undo.remove(outcome.id))
        m_undoOrder.removeOne(outcome.id);
    emit finished(outcome);
}

} // namespace qundesk

#include "moc_memberactions.cpp"
