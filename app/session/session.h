// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "models/grouplistmodel.h"
#include "types/account.h"
#include "types/connection.h"
#include "types/outcome.h"
#include "types/server.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

class QThread;

namespace qundesk {

class ApiClient;
class AuditLog;
class Clock;
class Commands;
class EventHub;
class GroupSession;
class RequestInbox;
class SnapshotStore;
class Transfers;
struct EventBatch;
struct LinkState;

/// What sessions need from outside. All outlive them; the stores may be null (tests, or when the disk is
/// unusable).
struct SessionContext {
    Clock &clock;
    QThread *wire = nullptr; ///< where sockets and decoding live; null: this thread (tests)
    AuditLog *audit = nullptr;
    SnapshotStore *snapshots = nullptr;
    Transfers *transfers = nullptr; ///< null: SessionManager makes one that is not kept on disk
};

/// One account, connected or not: its connection, its groups, everything that is read and done through it.
///
/// Owns the wire's near end, the models and the group objects. Pages observe; nothing here knows a widget.
class Session : public QObject {
    Q_OBJECT
public:
    /// \a token stays in memory only.
    Session(AccountConfig config, QString token, const SessionContext &context, QObject *parent = nullptr);
    ~Session() override;

    const AccountConfig &config() const { return m_config; }
    /// For people: the given name, else the nickname, else the address.
    QString displayName() const;

    void open();
    void close();
    /// Tries again at once; also after a refused token.
    void retryNow();

    const ConnectionState &state() const { return m_state; }
    const LoginInfo &self() const { return m_self; }
    const ServerInfo &server() const { return m_server; }
    /// False once the server is known to lack \a action ("set_group_ban").
    bool supports(QLatin1String action) const;
    /// Events of the last minute.
    int eventsPerMinute() const;

    GroupListModel *groups() const { return m_groups.get(); }
    const LoadState &groupsState() const { return m_groupsState; }
    /// Asks for the list again. A call while one is on its way is followed by one more read, since the first
    /// may have been answered before the caller's change; groupsState() is Loading until that has arrived.
    void reloadGroups(bool noCache = false);
    /// The object of one group; made on demand, owned here.
    GroupSession *group(GroupId id);
    /// Null when it was not asked for yet.
    GroupSession *existingGroup(GroupId id) const { return m_groupSessions.value(id); }
    /// The group in sight: read first after a reconnect, and now and then where no events come. 0 = none.
    void setCurrentGroup(GroupId id) { m_currentGroup = id; }

    /// Who wants to join, in all groups, and who invites this account.
    RequestInbox &requests() const { return *m_requests; }

    ApiClient &client() const { return *m_client; }
    EventHub &events() const { return *m_events; }
    Commands &commands() const { return *m_commands; }
    Clock &clock() const { return m_context.clock; }
    SnapshotStore *snapshots() const { return m_context.snapshots; }
    AuditLog *audit() const { return m_context.audit; }
    /// The queue that files go through, up and down. Null only for a session of a test: then none do.
    Transfers *transfers() const { return m_context.transfers; }

    /// Undoes the write with outcome \a id, wherever it was done.
    bool undo(quint64 id);

signals:
    void stateChanged();
    void identityChanged(); ///< self() or server()
    void capabilitiesChanged();
    void groupsStateChanged();
    void groupAdded(qundesk::GroupSession *group);
    /// The account is no longer in \a group: left, removed, or dissolved.
    void groupGone(qundesk::GroupId group);
    /// No events come, and some time has passed: what is in sight is to be read again.
    void rereadWanted();
    void commandStarted(const qundesk::Outcome &outcome);
    /// One per write, always (design: docs/architecture.md, "Life of a write").
    void commandFinished(const qundesk::Outcome &outcome);

private:
    friend class GroupSession;
    friend struct GroupEvents;
    void linkChanged(const LinkState &link);
    void eventsArrived(const EventBatch &batch);
    void identify();
    void askSelf();
    void identified();
    void afterConnect();
    void groupsArrived(QList<Group> groups);
    void groupsReadEnded(const std::optional<ApiError> &error);
    void keepWhatIsNewer(QList<Group> &groups) const;
    void noteGroupChange(GroupId group);
    void loadUnknownRoles();
    void setOwnRole(GroupId group, Role role);
    void tellOwnRole(GroupId group, Role role);
    int rolesTold(GroupId group) const { return m_rolesTold.value(group); }
    void changeMemberCount(GroupId group, int by);
    void setMemberCount(GroupId group, int count);
    void setState(ConnectionState state);
    void setGroupsState(LoadState::Phase phase, const ApiError &error = {});
    void poll();
    void showSnapshot();
    static void report(const Result<Done> &written);

    AccountConfig m_config;
    SessionContext m_context;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<EventHub> m_events;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<GroupListModel> m_groups;
    std::unique_ptr<RequestInbox> m_requests;
    QHash<GroupId, GroupSession *> m_groupSessions;
    ConnectionState m_state;
    LoginInfo m_self;
    ServerInfo m_server;
    LoadState m_groupsState;
    GroupId m_currentGroup{};
    QSet<GroupId> m_groupsChanged; ///< by events, since the list that is being read was asked for
    QSet<GroupId> m_countsTold; ///< newer than a list that the server answers from its cache
    QList<GroupId> m_rolesToLoad;
    QHash<GroupId, int> m_rolesTold; ///< how often an event has told the own role
    int m_rolesLoading = 0;
    QTimer m_poll;
    QTimer m_identifyAgain;
    std::chrono::seconds m_identifyPause{};
    int m_connection = 0; ///< counts them, so that answers of an older one are known
    QList<std::pair<qint64, int>> m_eventCounts; ///< (second, events), the last minute
    bool m_connectedBefore = false;
    bool m_serverKnown = false; ///< on this connection, as is the next
    bool m_selfKnown = false;
    bool m_groupsReading = false;
    bool m_groupsWanted = false; ///< asked for while they were being read
    bool m_wantedNoCache = false;
    bool m_groupsListed = false; ///< since the connection was made
};

} // namespace qundesk
