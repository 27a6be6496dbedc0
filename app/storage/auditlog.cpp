// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "storage/database.h"

namespace qundesk {

namespace {

using State = AuditRow::State;

constexpr auto verbs = enumNames(Verb());

QString nameOf(Verb verb)
{
    for (const auto &[name, each] : verbs) {
        if (each == verb)
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
    return {};
}

bool verbFrom(const QString &text, Verb &out)
{
    for (const auto &[name, verb] : verbs) {
        if (text == QLatin1String(name.data(), qsizetype(name.size()))) {
            out = verb;
            return true;
        }
    }
    return false;
}

/// SQLite stores a null QString as NULL, which the columns refuse.
QVariant text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

struct Where {
    QStringList parts;
    QVariantList values;

    void add(const QString &part, std::initializer_list<QVariant> with)
    {
        parts.append(part);
        values.append(QVariantList(with));
    }
    void addList(const QString &column, const QVariantList &list)
    {
        QStringList marks;
        marks.fill(QStringLiteral("?"), list.size());
        parts.append(column + QStringLiteral(" IN (") + marks.join(QLatin1Char(',')) + QLatin1Char(')'));
        values.append(list);
    }
    QString sql() const { return parts.isEmpty() ? QStringLiteral("1") : parts.join(QLatin1String(" AND ")); }
};

QString escaped(QString like)
{
    return like.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
}

void addText(Where &where, const QString &wanted)
{
    const QString start = escaped(wanted) + QLatin1Char('%');
    QStringList parts;
    for (const char *column : {"subject", "before", "after", "reason", "detail", "source"}) {
        parts.append(QLatin1String(column) + QStringLiteral(" LIKE ? ESCAPE '\\'"));
        where.values.append(QString(QLatin1Char('%') + start));
    }
    for (const char *column : {"target", "group_id"}) {
        parts.append(QLatin1String(column) + QStringLiteral("<>0 AND ") + QLatin1String(column)
                     + QStringLiteral(" LIKE ? ESCAPE '\\'"));
        where.values.append(start);
    }
    where.parts.append(QLatin1Char('(') + parts.join(QLatin1String(" OR ")) + QLatin1Char(')'));
}

Where whereOf(const AuditFilter &filter)
{
    Where where;
    if (!filter.account.isEmpty())
        where.add(QStringLiteral("account=?"), {filter.account});
    if (number(filter.groupId))
        where.add(QStringLiteral("group_id=?"), {number(filter.groupId)});
    if (number(filter.target))
        where.add(QStringLiteral("target=?"), {number(filter.target)});
    if (number(filter.operatorId))
        where.add(QStringLiteral("operator_id=?"), {number(filter.operatorId)});
    if (filter.from)
        where.add(QStringLiteral("time>=?"), {filter.from});
    if (filter.until)
        where.add(QStringLiteral("time<?"), {filter.until});
    QVariantList list;
    for (const Verb verb : filter.verbs)
        list.append(nameOf(verb));
    if (!list.isEmpty())
        where.addList(QStringLiteral("verb"), list);
    list.clear();
    for (const State state : filter.states)
        list.append(int(state));
    if (!list.isEmpty())
        where.addList(QStringLiteral("state"), list);
    if (!filter.text.trimmed().isEmpty())
        addText(where, filter.text.trimmed());
    return where;
}

bool readRow(const QSqlQuery &query, AuditRow &row)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    row.id = next().toLongLong();
    row.time = next().toLongLong();
    row.account = next().toString();
    row.self = UserId(next().toLongLong());
    row.groupId = GroupId(next().toLongLong());
    const bool known = verbFrom(next().toString(), row.verb);
    row.target = UserId(next().toLongLong());
    row.subject = next().toString();
    row.before = next().toString();
    row.after = next().toString();
    row.reason = next().toString();
    row.state = State(next().toInt());
    row.code = next().toInt();
    row.detail = next().toString();
    row.source = next().toString();
    row.operatorId = UserId(next().toLongLong());
    return known && row.state <= State::Observed;
}

} // namespace

AuditLog::AuditLog(Database &database, QObject *parent) : QObject(parent), m_database(database) { }

Result<qint64> AuditLog::append(const AuditRow &row)
{
    auto stored = m_database.run(
        QStringLiteral(
            "INSERT INTO audit(time, account, self, group_id, verb, target, subject, before, after, reason,"
            " state, code, detail, source, operator_id) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        {row.time, text(row.account), number(row.self), number(row.groupId), nameOf(row.verb),
         number(row.target), text(row.subject), text(row.before), text(row.after), text(row.reason),
         int(row.state), row.code, text(row.detail), text(row.source), number(row.operatorId)});
    if (!stored)
        return stored.error();
    const QSqlQuery query = *std::move(stored);
    AuditRow told = row;
    told.id = query.lastInsertId().toLongLong();
    emit appended(told);
    return told.id;
}

Result<QList<AuditRow>> AuditLog::select(const QString &where, const QVariantList &values, int count)
{
    auto found = m_database.run(
        QStringLiteral(
            "SELECT id, time, account, self, group_id, verb, target, subject, before, after, reason, state,"
            " code, detail, source, operator_id FROM audit WHERE ")
            + where + QStringLiteral(" ORDER BY id DESC LIMIT ?"),
        values + QVariantList{count});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    QList<AuditRow> out;
    while (query.next()) {
        AuditRow row;
        if (readRow(query, row)) // a verb this version does not know is not shown as another one
            out.append(std::move(row));
    }
    return out;
}

Result<QList<AuditRow>> AuditLog::rowsBefore(qint64 id, int count, const AuditFilter &filter)
{
    Where where = whereOf(filter);
    if (id > 0)
        where.add(QStringLiteral("id<?"), {id});
    return select(where.sql(), where.values, count);
}

Result<QList<AuditRow>> AuditLog::rowsFor(const QString &account, GroupId group, UserId user, int count)
{
    AuditFilter filter;
    filter.account = account;
    filter.groupId = group;
    Where where = whereOf(filter);
    where.add(QStringLiteral("target=?"), {number(user)}); // also for 0: never everybody's rows
    return select(where.sql(), where.values, count);
}

Result<int> AuditLog::count(const AuditFilter &filter)
{
    const Where where = whereOf(filter);
    auto counted =
        m_database.run(QStringLiteral("SELECT count(*) FROM audit WHERE ") + where.sql(), where.values);
    if (!counted)
        return counted.error();
    QSqlQuery query = *std::move(counted);
    return query.next() ? query.value(0).toInt() : 0;
}

Result<MuteHistory> AuditLog::mutesOf(const QString &account, GroupId group, UserId user)
{
    auto found = m_database.run(
        QStringLiteral("SELECT time, reason FROM audit WHERE account=? AND group_id=? AND target=? AND verb=?"
                       " AND state IN (?,?) ORDER BY id DESC"),
        {account, number(group), number(user), nameOf(Verb::Mute), int(State::Confirmed),
         int(State::Unconfirmed)});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    MuteHistory out;
    while (query.next()) {
        if (++out.count == 1) {
            out.latest = query.value(0).toLongLong();
            out.latestReason = query.value(1).toString();
        }
    }
    return out;
}

Result<QStringList> AuditLog::lastReasons(Verb verb, int count)
{
    auto found = m_database.run(QStringLiteral("SELECT reason FROM audit WHERE verb=? AND reason<>''"
                                               " GROUP BY reason ORDER BY max(id) DESC LIMIT ?"),
                                {nameOf(verb), count});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    QStringList out;
    while (query.next())
        out.append(query.value(0).toString());
    return out;
}

Result<int> AuditLog::removeBefore(qint64 time)
{
    auto removed = m_database.run(QStringLiteral("DELETE FROM audit WHERE time<?"), {time});
    if (!removed)
        return removed.error();
    const QSqlQuery query = *std::move(removed);
    return query.numRowsAffected();
}

} // namespace qundesk

#include "moc_auditlog.cpp"
