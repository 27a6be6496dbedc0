// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupsession.h"

#include "api/apiclient.h"
#include "api/memberapi.h"
#include "core/clock.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "storage/snapshotstore.h"

#include <QtConcurrentRun>

namespace qundesk {

namespace {
/// Below this, building search keys and ranks takes less time than a trip through the thread pool.
constexpr qsizetype worthAThread = 300;
/// QQ's groups end at 5,000; anything bigger is not worth a stall of the window.
constexpr std::size_t largestSnapshot = 10'000;
constexpr auto snapshotDelay = std::chrono::seconds(3);
constexpr qint64 oldCacheTime = 60; // seconds
constexpr qsizetype mostRemoved = 5000; // more than go in a minute
} // namespace

GroupSession::GroupSession(Session &session, GroupId id)
    : QObject(&session), m_session(session), m_id(id), m_members(std::make_unique<MemberModel>()),
      m_memberActions(std::make_unique<MemberActions>(*this, session.commands(), nullptr))
{
    m_members->setNow(session.clock().now().toSecsSinceEpoch());
    connect(&session.clock(), &Clock::tick, this,
            [this] { m_members->setNow(m_session.clock().now().toSecsSinceEpoch()); });
    connect(&m_preparing, &QFutureWatcherBase::finished, this,
            [this] { membersArrived(m_preparing.future().takeResult()); });
    connect(session.groups(), &QAbstractItemModel::dataChanged, this, &GroupSession::infoChanged);
    m_snapshotDue.setSingleShot(true);
    m_snapshotDue.setInterval(snapshotDelay);
    m_snapshotDue.callOnTimeout(this, &GroupSession::writeSnapshot);
    showSnapshot();
}

GroupSession::~GroupSession()
{
    m_preparing.disconnect(this);
    if (m_preparing.isRunning()) // a future whose result was taken would be waited for without end
        m_preparing.waitForFinished();
    qDeleteAll(std::exchange(m_parts, {})); // they may still look at this group
}

void GroupSession::rereadAll()
{
    if (m_membersState.phase != LoadState::Phase::Idle)
        reloadMembers(false);
    for (GroupPart *part : std::as_const(m_parts)) {
        if (part->isRead())
            part->reload();
    }
}

bool GroupSession::undo(quint64 id)
{
    return m_memberActions->undo(id)
        || std::any_of(m_parts.cbegin(), m_parts.cend(), [id](GroupPart *part) { return part->undo(id); });
}

Group GroupSession::info() const
{
    const GroupRow *row = m_session.groups()->find(m_id);
    if (row)
        m_lastInfo = row->group;
    m_lastInfo.groupId = m_id;
    return m_lastInfo;
}

std::optional<Role> GroupSession::ownRole() const
{
    const GroupRow *row = m_session.groups()->find(m_id);
    return row ? row->myRole : std::nullopt;
}

Permissions GroupSession::permissions() const { return {m_session.self().userId, ownRole()}; }

void GroupSession::setMembersState(LoadState::Phase phase, const ApiError &error)
{
    m_membersState.phase = phase;
    m_membersState.error = error;
    if (phase == LoadState::Phase::Ready)
        m_membersState.readAt = m_session.clock().now();
    emit membersStateChanged();
}

void GroupSession::ensureMembers()
{
    if (m_membersState.phase == LoadState::Phase::Idle || m_membersState.phase == LoadState::Phase::Failed)
        reloadMembers(false);
}

void GroupSession::reloadMembers(bool noCache, std::function<void()> then)
{
    if (m_reading) {
        // What is under way may have been answered before the caller's change: his read must come after it.
        m_nextNoCache |= noCache;
        m_waitingForNext.append(then ? std::move(then) : [] {});
        return;
    }
    if (then)
        m_waiting.append(std::move(then));
    startReload(noCache);
}

void GroupSession::startReload(bool noCache)
{
    m_reading = true;
    m_changedMeanwhile.clear();
    m_rolesTold = m_session.rolesTold(m_id);
    setMembersState(LoadState::Phase::Loading);
    m_session.client().call(
        // The list is taken, not shared: a copy of 100,000 members would hold up the window.
        api::GetGroupMemberList{m_id, noCache}, this, [this](Result<QList<Member>> reply) {
            if (!reply)
                return membersFailed(reply.error());
            QList<Member> fresh = *std::move(reply);
            // An empty answer for a group that has members is a server in trouble (go-cqhttp.md 5), not an
            // empty group.
            if (fresh.isEmpty() && m_members->rowCount() > 0)
                return membersFailed({ApiError::Kind::BadReply, 0, {}, QStringLiteral("EMPTY_LIST")});
            leaveOutRemoved(fresh);
            keepWhatListsLack(fresh);
            if (fresh.size() < worthAThread)
                return membersArrived(prepareMembers(std::move(fresh)));
            m_preparing.setFuture(QtConcurrent::run(
                [fresh = std::move(fresh)]() mutable { return prepareMembers(std::move(fresh)); }));
        });
}

void GroupSession::keepWhatListsLack(QList<Member> &fresh) const
{
    for (Member &member : fresh) {
        const Member *known = m_members->find(member.userId);
        if (!known)
            continue;
        // Who has spoken since the list was written has been told by an event.
        member.lastSpoke = std::max(member.lastSpoke, known->lastSpoke);
        if (member.age == 0)
            member.age = known->age;
        if (member.sex == Sex::Unknown)
            member.sex = known->sex;
        if (member.area.isEmpty())
            member.area = known->area;
        // quirk(Lagrange): no shut_up_timestamp at all; events are the only source.
        if (m_session.server().backend() == Backend::Lagrange)
            member.mutedUntil = known->mutedUntil;
    }
}

void GroupSession::leaveOutRemoved(QList<Member> &fresh)
{
    // quirk(NapCat): lists are answered from the old cache for a while; quirk(SnowLuma): the same.
    const Backend backend = m_session.server().backend();
    if (m_removed.isEmpty() || (backend != Backend::NapCat && backend != Backend::SnowLuma))
        return;
    const qint64 oldest = m_session.clock().now().toSecsSinceEpoch() - oldCacheTime;
    m_removed.removeIf([oldest](std::pair<const UserId &, qint64 &> each) { return each.second < oldest; });
    fresh.removeIf([this](const Member &member) { return m_removed.contains(member.userId); });
}

void GroupSession::membersArrived(PreparedMembers prepared)
{
    // The server may have written the list before these changes, and told them by an event or a read since.
    struct Newer {
        UserId user;
        Told told;
        std::optional<Member> member;
    };
    QList<Newer> newer;
    const auto changed = std::exchange(m_changedMeanwhile, {});
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const Member *member = m_members->find(it.key());
        newer.append({it.key(), it.value(), member ? std::optional(*member) : std::nullopt});
    }
    m_members->assign(std::move(prepared));
    for (Newer &each : newer) {
        const Member *listed = m_members->find(each.user);
        if (!each.member) {
            m_members->remove(each.user);
            continue;
        }
        if (listed && each.told == Told::AllButMute)
            each.member->mutedUntil = listed->mutedUntil;
        if (!listed || !each.member->nickname.isEmpty()) // of newcomers, lists know more
            m_members->upsert(*each.member);
    }
    m_reading = false;
    const Member *self = m_members->find(m_session.self().userId);
    if (self && m_rolesTold == m_session.rolesTold(m_id))
        m_session.setOwnRole(m_id, self->role);
    // quirk(go-cqhttp): the list of groups goes on telling an old count.
    if (m_session.server().backend() == Backend::GoCqhttp && m_members->rowCount() > 0)
        m_session.setMemberCount(m_id, m_members->rowCount());
    m_snapshotDue.start();
    const auto waiting = std::exchange(m_waiting, {});
    setMembersState(LoadState::Phase::Ready);
    for (const auto &then : waiting)
        then();
    if (!m_reading && !m_waitingForNext.isEmpty()) {
        m_waiting = std::exchange(m_waitingForNext, {});
        startReload(std::exchange(m_nextNoCache, false));
    }
}

void GroupSession::writeSnapshot()
{
    const auto &records = m_members->records();
    if (!m_session.snapshots() || records.size() > largestSnapshot)
        return;
    Session::report(m_session.snapshots()->writeMembers(
        m_session.config().id, m_id, QList<Member>(records.begin(), records.end()), m_session.clock().now()));
}

void GroupSession::showSnapshot()
{
    if (!m_session.snapshots() || m_session.state().usable())
        return; // the list itself will be there in a moment
    const auto stored = m_session.snapshots()->readMembers(m_session.config().id, m_id);
    if (!stored || stored->rows.isEmpty())
        return;
    m_members->assign(prepareMembers(stored->rows));
    m_membersState.readAt = stored->asOf.toLocalTime();
}

void GroupSession::membersFailed(const ApiError &error)
{
    m_reading = false;
    setMembersState(LoadState::Phase::Failed, error);
    auto waiting = std::exchange(m_waiting, {}) + std::exchange(m_waitingForNext, {});
    m_nextNoCache = false;
    for (const auto &then : waiting)
        then();
}

void GroupSession::reloadMember(UserId user, std::function<void()> then)
{
    m_session.client().call(
        api::GetGroupMemberInfo{m_id, user, true}, this,
        [this, told = m_session.rolesTold(m_id), then = std::move(then)](const Result<Member> &reply) {
            if (reply) {
                Member fresh = *reply;
                if (fresh.userId == m_session.self().userId && told != m_session.rolesTold(m_id))
                    fresh.role = ownRole().value_or(fresh.role); // told after this was asked for
                merge(std::move(fresh), true);
            }
            if (then)
                then();
        });
}

void GroupSession::refreshDetails(UserId user)
{
    if (m_session.state().usable() && m_members->find(user))
        reloadMember(user);
}

void GroupSession::noteChange(UserId user, Told told)
{
    if (m_reading)
        m_changedMeanwhile[user] = std::max(told, m_changedMeanwhile.value(user));
}

void GroupSession::changeMember(UserId user, const std::function<void(Member &)> &edit)
{
    if (!m_membersState.readAt.isValid())
        return;
    noteChange(user);
    m_members->update(user, edit);
}

void GroupSession::addMember(UserId user, qint64 joined)
{
    m_removed.remove(user);
    if (!m_membersState.readAt.isValid())
        return;
    if (!m_members->contains(user)) {
        Member member;
        member.userId = user;
        member.joinTime = joined;
        noteChange(user);
        m_members->upsert(member);
    }
    reloadMember(user);
}

void GroupSession::noteRemoval(UserId user)
{
    if (m_removed.size() >= mostRemoved)
        m_removed.clear();
    m_removed.insert(user, m_session.clock().now().toSecsSinceEpoch());
}

void GroupSession::removeMember(UserId user)
{
    noteRemoval(user);
    if (!m_membersState.readAt.isValid())
        return;
    noteChange(user);
    if (m_members->remove(user))
        emit memberGone(user);
}

void GroupSession::merge(Member fresh, bool single)
{
    const Member *known = m_members->find(fresh.userId);
    if (!known)
        return; // left meanwhile, or the server made him up (quirk(SnowLuma)): only lists and events add
                // members
    // quirk(go-cqhttp): the single read has no mute time; quirk(Lagrange): no read has one.
    const Backend backend = m_session.server().backend();
    if (single && (backend == Backend::GoCqhttp || backend == Backend::Lagrange))
        fresh.mutedUntil = known->mutedUntil;
    if (fresh.nickname.isEmpty())
        fresh.nickname = known->nickname;
    noteChange(fresh.userId, single && backend == Backend::GoCqhttp ? Told::AllButMute : Told::All);
    m_members->upsert(fresh);
    if (fresh.userId == m_session.self().userId)
        m_session.setOwnRole(m_id, fresh.role);
}

} // namespace qundesk

#include "moc_groupsession.cpp"
