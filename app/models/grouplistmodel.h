// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/group.h"

#include <optional>

namespace qundesk {

/// A group of one account and what the list says about it.
struct GroupRow {
    Group group;
    std::optional<Role> myRole; ///< empty until the own member record was read
    int pendingRequests = 0;
    std::optional<bool> wholeMute; ///< empty = unknown: go-cqhttp cannot be asked

    GroupId key() const { return group.groupId; }
    /// What this account calls the group, else its name, else its number. Untrusted text.
    QString displayName() const;
    friend bool operator==(const GroupRow &, const GroupRow &) = default;
};

/// The groups of one account. Owned by its session; one column.
class GroupListModel : public RecordModel<GroupRow, QAbstractListModel> {
    Q_OBJECT
public:
    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< qint64, the group's number
        NameRole, ///< the group's own name
        RemarkRole,
        MyRoleRole, ///< int(Role), invalid while unknown
        MembersRole, ///< int
        MaxMembersRole, ///< int, 0 = not told
        BadgeRole, ///< int: open join requests
        WholeMuteRole, ///< bool, invalid while unknown
    };
    Q_ENUM(ItemRole)

    explicit GroupListModel(QObject *parent = nullptr);

    /// Takes a list just read from the server; keeps role, badge and whole mute of the groups that stay,
    /// except a whole mute that the list itself tells. \a now in unix seconds.
    void assignGroups(const QList<Group> &groups, qint64 now);
    void setMyRole(GroupId group, std::optional<Role> role);
    void setPendingRequests(GroupId group, int count);
    void setWholeMute(GroupId group, std::optional<bool> on);
    /// Whole mutes that only events have told are unknown again: events were missed.
    void forgetUntoldWholeMutes();
    /// The groups whose role is not known yet, in list order: to be asked for one after the other.
    QList<GroupId> unknownRoles() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// What a group record says about the whole mute at \a now; empty if nothing.
    static std::optional<bool> wholeMuteOf(const Group &group, qint64 now);

private:
    QString accessibleText(const GroupRow &row) const;
};

} // namespace qundesk
