// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouplistmodel.h"

#include <QMetaEnum>

namespace qundesk {

QString GroupRow::displayName() const
{
    const auto blank = [](const QString &text) { return QStringView(text).trimmed().isEmpty(); };
    return !blank(group.remark) ? group.remark
        : !blank(group.name)    ? group.name
                                : QString::number(number(group.groupId));
}

GroupListModel::GroupListModel(QObject *parent) : RecordModel(parent) { }

std::optional<bool> GroupListModel::wholeMuteOf(const Group &group, qint64 now)
{
    if (group.allShut)
        return *group.allShut != 0;
    if (group.allShutUntil)
        return *group.allShutUntil > now;
    return {};
}

void GroupListModel::assignGroups(const QList<Group> &groups, qint64 now)
{
    QList<GroupRow> rows;
    rows.reserve(groups.size());
    for (const Group &group : groups) {
        const GroupRow *old = find(group.groupId);
        GroupRow row = old ? *old : GroupRow{};
        row.group = group;
        if (const auto told = wholeMuteOf(group, now))
            row.wholeMute = told;
        rows.append(std::move(row));
    }
    assign(std::move(rows));
}

void GroupListModel::setMyRole(GroupId group, std::optional<Role> role)
{
    update(group, [role](GroupRow &row) { row.myRole = role; });
}

void GroupListModel::setPendingRequests(GroupId group, int count)
{
    update(group, [count](GroupRow &row) { row.pendingRequests = count; });
}

void GroupListModel::setWholeMute(GroupId group, std::optional<bool> on)
{
    update(group, [on](GroupRow &row) { row.wholeMute = on; });
}

void GroupListModel::forgetUntoldWholeMutes()
{
    for (int row = 0; row < rowCount(); ++row) {
        const Group &group = record(row).group;
        if (!group.allShut && !group.allShutUntil)
            setWholeMute(group.groupId, {});
    }
}

QList<GroupId> GroupListModel::unknownRoles() const
{
    QList<GroupId> groups;
    for (const GroupRow &row : records()) {
        if (!row.myRole)
            groups.append(row.key());
    }
    return groups;
}

QString GroupListModel::accessibleText(const GroupRow &row) const
{
    QStringList parts{row.displayName()};
    if (row.group.memberCount > 0)
        parts += tr("%n member(s)", nullptr, row.group.memberCount);
    if (row.myRole == Role::Owner)
        parts += tr("you are the owner");
    else if (row.myRole == Role::Admin)
        parts += tr("you are an admin");
    if (row.wholeMute == true)
        parts += tr("everyone is muted");
    if (row.pendingRequests > 0)
        parts += tr("%n open request(s)", nullptr, row.pendingRequests);
    return parts.join(tr(", ", "between two facts about a group, read out by a screen reader"));
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GroupRow &row = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.displayName();
    case Qt::AccessibleTextRole: return accessibleText(row);
    case IdRole: return number(row.group.groupId);
    case NameRole: return row.group.name;
    case RemarkRole: return row.group.remark;
    case MyRoleRole: return row.myRole ? QVariant(int(*row.myRole)) : QVariant();
    case MembersRole: return row.group.memberCount;
    case MaxMembersRole: return row.group.maxMemberCount;
    case BadgeRole: return row.pendingRequests;
    case WholeMuteRole: return row.wholeMute ? QVariant(*row.wholeMute) : QVariant();
    default: return {};
    }
}

QHash<int, QByteArray> GroupListModel::roleNames() const
{
    auto names = RecordModel::roleNames();
    const auto roles = QMetaEnum::fromType<ItemRole>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

} // namespace qundesk

#include "moc_grouplistmodel.cpp"
