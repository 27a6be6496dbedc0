// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "api/apiclient.h"
#include "api/groupapi.h"
#include "api/memberapi.h"
#include "api/serverapi.h"
#include "core/clock.h"
#include "core/log.h"
#include "events/decodeevent.h"
#include "events/eventhub.h"
#include "session/commands.h"
#include "session/groupevents.h"
#include "session/groupsession.h"
#include "session/linkconfig.h"
#include "session/memberactions.h"
#include "session/requestinbox.h"
#include "session/transfers.h"
#include "storage/snapshotstore.h"
#include "transport/link.h"
#include "transport/makelink.h"

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr int rolesAtATime = 2;
constexpr auto pollInterval = 60s;
constexpr qint64 rateWindow = 60; // seconds
constexpr auto firstIdentifyPause = 5s;
constexpr auto longestIdentifyPause = 60s;

/// Nothing is gained by asking again.
template <class T> bool isFinal(const Result<T> &reply)
{
    return reply || reply.error().kind == ApiError::Kind::Unsupported;
}
} // namespace

Session::Session(AccountConfig config, QString token, const SessionContext &context, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_context(context),
      m_client(
          std::make_unique<ApiClient>(makeLink(linkConfigOf(m_config, token), &decodeEvent), context.wire)),
      m_events(std::make_unique<EventHub>()),
      m_commands(std::make_unique<Commands>(*m_client, context.clock, context.audit, m_config.id, nullptr)),
      m_groups(std::make_unique<GroupListModel>()), m_requests(std::make_unique<RequestInbox>(*this))
{
    connect(m_client.get(), &ApiClient::stateChanged, this, &Session::linkChanged);
    connect(m_client.get(), &ApiClient::eventsArrived, this, &Session::eventsArrived);
    connect(m_client.get(), &ApiClient::capabilitiesChanged, this, &Session::capabilitiesChanged);
    connect(m_commands.get(), &Commands::started, this, &Session::commandStarted);
    connect(m_commands.get(), &Commands::finished, this, &Session::commandFinished);
    connectGroupEvents(*this);
    m_poll.callOnTimeout(this, &Session::poll);
    m_identifyAgain.setSingleShot(true);
    m_identifyAgain.callOnTimeout(this, &Session::identify);
    showSnapshot();
    if (m_context.transfers)
        m_context.transfers->adopt(*this);
}

Session::~Session()
{
    if (m_context.transfers) // what runs there uses the groups
        m_context.transfers->abandon(*this);
    // Both hold references to what is destroyed after this body: they go first.
    m_requests.reset();
    qDeleteAll(std::exchange(m_groupSessions, {}));
    // The death of the list of groups settles what waits for it. Who hears of that may look at what is left
    // of this, and nobody outside is to look.
    m_commands->disconnect(this);
    m_groups.reset();
}

QString Session::displayName() const
{
    if (!m_config.name.isEmpty())
        return m_config.name;
    if (!m_self.nickname.isEmpty())
        return m_self.nickname;
    if (m_self.userId != UserId{})
        return QString::number(number(m_self.userId));
    const QUrl &url = m_config.mode == AccountConfig::Mode::Http ? m_config.httpUrl : m_config.webSocketUrl;
    return url.isEmpty()
        ? m_config.listenAddress + QLatin1Char(':') + QString::number(m_config.listenPort)
        : url.host() + (url.port() > 0 ? QLatin1Char(':') + QString::number(url.port()) : QString());
}

void Session::open() { m_client->open(); }

void Session::close() { m_client->close(); }

void Session::retryNow() { m_client->retryNow(); }

bool Session::supports(QLatin1String action) const { return m_client->supports(action); }

int Session::eventsPerMinute() const
{
    const qint64 oldest = m_context.clock.now().toSecsSinceEpoch() - rateWindow;
    int sum = 0;
    for (const auto &[second, count] : m_eventCounts) {
        if (second > oldest)
            sum += count;
    }
    return sum;
}

void Session::setState(ConnectionState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit stateChanged();
}

void Session::linkChanged(const LinkState &link)
{
    const bool wasUsable = m_state.usable();
    const bool hadEvents = m_state.events;
    ConnectionState state = connectionStateOf(link);
    // Most servers never say that QQ is back, but their heartbeats say that it is not.
    const bool fresh = state.usable() && (!wasUsable || (state.events && !hadEvents));
    state.qqOnline = m_state.qqOnline || fresh;
    if (state.latency.count() < 0)
        state.latency = m_state.latency;
    setState(std::move(state));
    if (!m_state.usable()) {
        m_identifyAgain.stop();
        return m_poll.stop();
    }
    if (!wasUsable) {
        ++m_connection;
        m_serverKnown = m_selfKnown = false;
        m_identifyPause = firstIdentifyPause;
        identify();
    } else if (m_state.events && !hadEvents && m_connectedBefore) {
        afterConnect(); // HTTP carried on alone, and events were missed meanwhile
    } else if (!m_state.events && hadEvents) {
        m_poll.start(pollInterval);
    }
}

void Session::identify()
{
    if (m_serverKnown)
        return askSelf();
    m_client->call(api::GetVersionInfo{}, this,
                   [this, connection = m_connection](const Result<ServerInfo> &reply) {
                       if (connection != m_connection)
                           return;
                       m_serverKnown = isFinal(reply);
                       if (reply) {
                           m_server = *reply;
                           m_client->setBackend(m_server.backend());
                       }
                       askSelf();
                   });
}

void Session::askSelf()
{
    if (m_selfKnown)
        return identified();
    m_client->call(api::GetLoginInfo{}, this,
                   [this, connection = m_connection](const Result<LoginInfo> &login) {
                       if (connection != m_connection)
                           return;
                       const bool told = login && login->userId != UserId{};
                       m_selfKnown = told || (!login && isFinal(login));
                       if (told) {
                           m_self = *login;
                           m_commands->setSelf(m_self.userId);
                       }
                       identified();
                   });
}

void Session::identified()
{
    const bool first = m_identifyPause == firstIdentifyPause;
    const bool known = m_serverKnown && m_selfKnown;
    if (!known && m_state.usable()) {
        m_identifyAgain.start(m_identifyPause);
        m_identifyPause = std::min<std::chrono::seconds>(2 * m_identifyPause, longestIdentifyPause);
    }
    emit identityChanged();
    // While the server or the account is unknown the groups are shown all the same, and read again later.
    if (first || known)
        afterConnect();
}

void Session::afterConnect()
{
    // Events were missed while the connection was down, and nothing is replayed: what is shown is read again,
    // the group in sight first. Models take the answer row by row, so selection and place stay.
    m_groupsListed = false;
    m_countsTold.clear();
    reloadGroups();
    m_requests->connected();
    if (std::exchange(m_connectedBefore, true)) {
        m_groups->forgetUntoldWholeMutes();
        if (GroupSession *current = existingGroup(m_currentGroup))
            current->rereadAll();
        for (GroupSession *group : std::as_const(m_groupSessions)) {
            if (group->id() != m_currentGroup)
                group->rereadAll();
        }
    } else {
        for (GroupSession *group : std::as_const(m_groupSessions)) {
            if (group->membersState().phase == LoadState::Phase::Failed)
                group->reloadMembers(false);
        }
    }
    if (!m_state.events)
        m_poll.start(pollInterval);
}

void Session::poll()
{
    if (m_state.events)
        return m_poll.stop();
    reloadGroups();
    if (GroupSession *current = existingGroup(m_currentGroup);
        current && current->membersState().phase != LoadState::Phase::Idle)
        current->reloadMembers(false);
    m_requests->reload();
    emit rereadWanted();
}

void Session::eventsArrived(const EventBatch &batch)
{
    const qint64 now = m_context.clock.now().toSecsSinceEpoch();
    if (m_eventCounts.isEmpty() || m_eventCounts.last().first != now)
        m_eventCounts.append({now, 0});
    m_eventCounts.last().second += int(batch.events.size());
    while (m_eventCounts.first().first <= now - rateWindow)
        m_eventCounts.removeFirst();
    for (const WireEvent &event : batch.events)
        m_events->deliver(event);
    for (const auto &raw : batch.raw)
        m_events->deliverUnhandled(raw);
    if (batch.resync)
        afterConnect(); // more came than could be kept: read instead
}

void Session::setGroupsState(LoadState::Phase phase, const ApiError &error)
{
    m_groupsState.phase = phase;
    m_groupsState.error = error;
    if (phase == LoadState::Phase::Ready)
        m_groupsState.readAt = m_context.clock.now();
    emit groupsStateChanged();
}

void Session::reloadGroups(bool noCache)
{
    if (m_groupsReading) {
        m_groupsWanted = true;
        m_wantedNoCache |= noCache;
        return;
    }
    m_groupsReading = true;
    m_groupsChanged.clear();
    if (noCache)
        m_countsTold.clear();
    setGroupsState(LoadState::Phase::Loading);
    m_client->call(api::GetGroupList{noCache}, this, [this](const Result<QList<Group>> &reply) {
        if (reply)
            groupsArrived(*reply);
        groupsReadEnded(reply ? std::nullopt : std::optional(reply.error()));
    });
}

void Session::groupsReadEnded(const std::optional<ApiError> &error)
{
    m_groupsReading = false;
    if (std::exchange(m_groupsWanted, false))
        return reloadGroups(std::exchange(m_wantedNoCache, false));
    if (error)
        setGroupsState(LoadState::Phase::Failed, *error);
    else
        setGroupsState(LoadState::Phase::Ready);
}

void Session::noteGroupChange(GroupId group)
{
    if (m_groupsReading)
        m_groupsChanged.insert(group);
}

void Session::keepWhatIsNewer(QList<Group> &groups) const
{
    groups.removeIf([this](const Group &group) { // gone since it was listed
        return m_groupsChanged.contains(group.groupId) && !m_groups->contains(group.groupId);
    });
    // quirk(go-cqhttp): the counts of a cached list do not follow who comes and goes.
    const bool oldCounts = m_server.backend() == Backend::GoCqhttp;
    for (Group &group : groups) {
        const GroupRow *known = m_groups->find(group.groupId);
        if (known && m_groupsChanged.contains(group.groupId))
            group.name = known->group.name;
        if (known && oldCounts && m_countsTold.contains(group.groupId))
            group.memberCount = known->group.memberCount;
    }
}

void Session::groupsArrived(QList<Group> groups)
{
    m_groupsListed = true;
    keepWhatIsNewer(groups);
    QSet<GroupId> stay;
    for (const Group &group : std::as_const(groups))
        stay.insert(group.groupId);
    QList<GroupId> gone;
    for (const GroupRow &row : m_groups->records()) {
        if (!stay.contains(row.group.groupId))
            gone.append(row.group.groupId);
    }
    const QDateTime now = m_context.clock.now();
    m_groups->assignGroups(groups, now.toSecsSinceEpoch());
    for (GroupId group : gone)
        emit groupGone(group);
    if (m_context.snapshots)
        report(m_context.snapshots->writeGroups(m_config.id, groups, now));
    // Remembered roles are asked again too, after the unknown ones: they may have changed while we were away.
    m_rolesToLoad = m_groups->unknownRoles();
    for (const Group &group : std::as_const(groups)) {
        if (!m_rolesToLoad.contains(group.groupId))
            m_rolesToLoad.append(group.groupId);
    }
    loadUnknownRoles();
}

void Session::showSnapshot()
{
    if (!m_context.snapshots)
        return;
    const auto groups = m_context.snapshots->readGroups(m_config.id);
    if (!groups || groups->rows.isEmpty())
        return;
    m_groups->assignGroups(groups->rows, m_context.clock.now().toSecsSinceEpoch());
    if (const auto roles = m_context.snapshots->readRoles(m_config.id)) {
        for (auto it = roles->cbegin(); it != roles->cend(); ++it)
            m_groups->setMyRole(it.key(), it->role);
    }
    m_groupsState.readAt = groups->asOf.toLocalTime();
}

void Session::report(const Result<Done> &written)
{
    if (!written)
        qCWarning(storageLog) << "snapshot not written:" << written.error().symbol << written.error().detail;
}

void Session::loadUnknownRoles()
{
    if (m_self.userId == UserId{})
        return;
    while (m_rolesLoading < rolesAtATime && !m_rolesToLoad.isEmpty() && m_state.usable()) {
        const GroupId group = m_rolesToLoad.takeFirst();
        ++m_rolesLoading;
        m_client->call(api::GetGroupMemberInfo{group, m_self.userId, false}, this,
                       [this, group, told = rolesTold(group)](const Result<Member> &reply) {
                           --m_rolesLoading;
                           if (reply && told == rolesTold(group))
                               setOwnRole(group, reply->role);
                           loadUnknownRoles();
                       });
    }
}

void Session::setOwnRole(GroupId group, Role role)
{
    const GroupRow *row = m_groups->find(group);
    if (!row || row->myRole == role)
        return;
    m_groups->setMyRole(group, role);
    if (m_context.snapshots)
        report(m_context.snapshots->writeRole(m_config.id, group, role, m_context.clock.now()));
    if (GroupSession *session = existingGroup(group))
        emit session->ownRoleChanged();
}

void Session::tellOwnRole(GroupId group, Role role)
{
    if (m_groups->contains(group))
        ++m_rolesTold[group];
    setOwnRole(group, role);
}

void Session::setMemberCount(GroupId group, int count)
{
    m_countsTold.insert(group);
    m_groups->update(group, [count](GroupRow &edit) { edit.group.memberCount = count; });
}

void Session::changeMemberCount(GroupId group, int by)
{
    if (m_groupsListed && m_groups->contains(group)) // else it is counted from something old
        m_countsTold.insert(group);
    m_groups->update(
        group, [by](GroupRow &edit) { edit.group.memberCount = std::max(0, edit.group.memberCount + by); });
}

GroupSession *Session::group(GroupId id)
{
    GroupSession *&session = m_groupSessions[id];
    if (!session) {
        session = new GroupSession(*this, id);
        emit groupAdded(session);
    }
    return session;
}

bool Session::undo(quint64 id)
{
    return std::any_of(m_groupSessions.cbegin(), m_groupSessions.cend(),
                       [id](GroupSession *group) { return group->undo(id); });
}

} // namespace qundesk

#include "moc_session.cpp"
