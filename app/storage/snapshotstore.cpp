// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshotstore.h"

#include "storage/database.h"

#include <QTimeZone>

namespace qundesk {

namespace {

/// SQLite stores a null QString as NULL, which the columns refuse.
QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
template <class T> QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}
QDateTime utc(const QVariant &value) { return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC); }

template <class E> E bounded(int value, E last) // a value of another version is the first, most harmless one
{
    return value >= 0 && value <= int(last) ? E(value) : E();
}

/// Replaces the head of one list; its rows go with the old one.
Result<qint64> newHead(Database &database, const QString &account, GroupId group, const QDateTime &asOf)
{
    const auto removed = database.run(QStringLiteral("DELETE FROM snapshot WHERE account=? AND group_id=?"),
                                      {text(account), number(group)});
    if (!removed)
        return removed.error();
    auto added = database.run(QStringLiteral("INSERT INTO snapshot(account, group_id, time) VALUES(?,?,?)"),
                              {text(account), number(group), asOf.toMSecsSinceEpoch()});
    if (!added)
        return added.error();
    const QSqlQuery query = *std::move(added);
    return query.lastInsertId().toLongLong();
}

struct Head {
    qint64 id = 0; ///< 0 = never stored
    QDateTime asOf;
};

Result<Head> headOf(Database &database, const QString &account, GroupId group)
{
    auto found = database.run(QStringLiteral("SELECT id, time FROM snapshot WHERE account=? AND group_id=?"),
                              {text(account), number(group)});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    if (!query.next())
        return Head{};
    return Head{query.value(0).toLongLong(), utc(query.value(1))};
}

void bindMember(QSqlQuery &query, const Member &member)
{
    int at = 1; // 0 is the list
    for (const QVariant &value :
         {QVariant(number(member.userId)), QVariant(text(member.nickname)), QVariant(text(member.card)),
          QVariant(text(member.title)), QVariant(text(member.area)), QVariant(member.joinTime),
          QVariant(member.lastSpoke), QVariant(member.mutedUntil), QVariant(member.titleExpires),
          QVariant(member.level), QVariant(member.age), QVariant(int(member.role)), QVariant(int(member.sex)),
          QVariant(int(member.unfriendly)), QVariant(int(member.bot))})
        query.bindValue(at++, value);
}

Member memberFrom(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    Member out;
    out.userId = UserId(next().toLongLong());
    out.nickname = next().toString();
    out.card = next().toString();
    out.title = next().toString();
    out.area = next().toString();
    out.joinTime = next().toLongLong();
    out.lastSpoke = next().toLongLong();
    out.mutedUntil = next().toLongLong();
    out.titleExpires = next().toLongLong();
    out.level = next().toInt();
    out.age = next().toInt();
    out.role = bounded(next().toInt(), Role::Owner);
    out.sex = bounded(next().toInt(), Sex::Female);
    out.unfriendly = next().toBool();
    out.bot = next().toBool();
    return out;
}

Group groupFrom(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    Group out;
    out.groupId = GroupId(next().toLongLong());
    out.name = next().toString();
    out.remark = next().toString();
    out.memo = next().toString();
    out.createTime = next().toLongLong();
    out.level = next().toInt();
    out.memberCount = next().toInt();
    out.maxMemberCount = next().toInt();
    out.ownerId = UserId(next().toLongLong());
    if (const QVariant value = next(); !value.isNull())
        out.allShut = value.toInt();
    if (const QVariant value = next(); !value.isNull())
        out.allShutUntil = value.toLongLong();
    return out;
}

} // namespace

Result<Done> SnapshotStore::writeGroups(const QString &account, const QList<Group> &groups,
                                        const QDateTime &asOf)
{
    Transaction transaction(m_database);
    const auto head = newHead(m_database, account, GroupId{}, asOf);
    if (!head)
        return head.error();
    auto prepared = m_database.prepare(QStringLiteral(
        "INSERT INTO snapshot_group(snapshot, position, group_id, name, remark, memo, created, level,"
        " members, max_members, owner, all_shut, all_shut_until) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = *std::move(prepared);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Group &group = groups[i];
        int at = 0;
        for (const QVariant &value :
             {QVariant(*head), QVariant(i), QVariant(number(group.groupId)), QVariant(text(group.name)),
              QVariant(text(group.remark)), QVariant(text(group.memo)), QVariant(group.createTime),
              QVariant(group.level), QVariant(group.memberCount), QVariant(group.maxMemberCount),
              QVariant(number(group.ownerId)), orNull(group.allShut), orNull(group.allShutUntil)})
            query.bindValue(at++, value);
        if (!query.exec())
            return m_database.errorOf(query);
    }
    query.finish();
    return transaction.commit();
}

Result<Snapshot<Group>> SnapshotStore::readGroups(const QString &account)
{
    const auto head = headOf(m_database, account, GroupId{});
    if (!head)
        return head.error();
    auto found = m_database.run(
        QStringLiteral(
            "SELECT group_id, name, remark, memo, created, level, members, max_members, owner, all_shut,"
            " all_shut_until FROM snapshot_group WHERE snapshot=? ORDER BY position"),
        {head->id});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    Snapshot<Group> out{{}, head->asOf};
    while (query.next())
        out.rows.append(groupFrom(query));
    return out;
}

Result<Done> SnapshotStore::writeMembers(const QString &account, GroupId group, const QList<Member> &members,
                                         const QDateTime &asOf)
{
    Transaction transaction(m_database);
    const auto head = newHead(m_database, account, group, asOf);
    if (!head)
        return head.error();
    // quirk(NapCat): a list may name somebody twice; the last one counts, as in the models
    auto prepared =
        m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO snapshot_member(snapshot, user_id, "
                                          "nickname, card, title, area, joined, spoke,"
                                          " muted_until, title_expires, level, age, role, sex, unfriendly, "
                                          "bot) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = *std::move(prepared);
    for (const Member &member : members) {
        query.bindValue(0, *head);
        bindMember(query, member);
        if (!query.exec())
            return m_database.errorOf(query);
    }
    query.finish();
    return transaction.commit();
}

Result<Snapshot<Member>> SnapshotStore::readMembers(const QString &account, GroupId group)
{
    const auto head = headOf(m_database, account, group);
    if (!head)
        return head.error();
    auto found = m_database.run(
        QStringLiteral(
            "SELECT user_id, nickname, card, title, area, joined, spoke, muted_until, title_expires, level,"
            " age, role, sex, unfriendly, bot FROM snapshot_member WHERE snapshot=? ORDER BY user_id"),
        {head->id});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    Snapshot<Member> out{{}, head->asOf};
    while (query.next())
        out.rows.append(memberFrom(query));
    return out;
}

Result<Done> SnapshotStore::writeRole(const QString &account, GroupId group, Role role, const QDateTime &asOf)
{
    const auto stored = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO own_role(account, group_id, role, time) VALUES(?,?,?,?)"),
        {text(account), number(group), int(role), asOf.toMSecsSinceEpoch()});
    if (!stored)
        return stored.error();
    return Done{};
}

Result<QHash<GroupId, KnownRole>> SnapshotStore::readRoles(const QString &account)
{
    auto found = m_database.run(QStringLiteral("SELECT group_id, role, time FROM own_role WHERE account=?"),
                                {text(account)});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    QHash<GroupId, KnownRole> out;
    while (query.next())
        out.insert(GroupId(query.value(0).toLongLong()),
                   {bounded(query.value(1).toInt(), Role::Owner), utc(query.value(2))});
    return out;
}

Result<Done> SnapshotStore::removeGroup(const QString &account, GroupId group)
{
    Transaction transaction(m_database);
    for (const char *table : {"snapshot", "own_role", "notice_draft"}) {
        const auto removed = m_database.run(
            QStringLiteral("DELETE FROM %1 WHERE account=? AND group_id=?").arg(QLatin1String(table)),
            {text(account), number(group)});
        if (!removed)
            return removed.error();
    }
    return transaction.commit();
}

Result<Done> SnapshotStore::removeAccount(const QString &account)
{
    Transaction transaction(m_database);
    for (const char *table : {"snapshot", "own_role", "notice_draft"}) {
        const auto removed = m_database.run(
            QStringLiteral("DELETE FROM %1 WHERE account=?").arg(QLatin1String(table)), {text(account)});
        if (!removed)
            return removed.error();
    }
    return transaction.commit();
}

} // namespace qundesk
