// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/group.h"
#include "types/member.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace qundesk {

class Database;

/// What a server last said, for a start without it ("as of 14:02") and for telling who left since.
template <class T> struct Snapshot {
    QList<T> rows;
    QDateTime asOf; ///< UTC; invalid = never stored
};

struct KnownRole {
    Role role = Role::Member;
    QDateTime asOf;
};

/// Last known groups, members and own roles, per account. A write replaces the whole list in one transaction.
class SnapshotStore {
public:
    /// \a database is open and lives longer.
    explicit SnapshotStore(Database &database) : m_database(database) { }

    Result<Done> writeGroups(const QString &account, const QList<Group> &groups, const QDateTime &asOf);
    Result<Snapshot<Group>> readGroups(const QString &account); ///< in the order they were written
    Result<Done> writeMembers(const QString &account, GroupId group, const QList<Member> &members,
                              const QDateTime &asOf);
    Result<Snapshot<Member>> readMembers(const QString &account, GroupId group); ///< by ascending number
    /// The own role, so that buttons are right before the member list is there.
    Result<Done> writeRole(const QString &account, GroupId group, Role role, const QDateTime &asOf);
    Result<QHash<GroupId, KnownRole>> readRoles(const QString &account);
    /// After leaving: members, role and draft of this group.
    Result<Done> removeGroup(const QString &account, GroupId group);
    /// After the account was removed. The audit log stays.
    Result<Done> removeAccount(const QString &account);

    /// For what else is kept beside the snapshots, such as drafts.
    Database &database() const { return m_database; }

private:
    Database &m_database;
};

} // namespace qundesk
