// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/storageerror.h"

#include <QSqlError>

namespace qundesk {

namespace {

Result<Done> all(QSqlDatabase &base, std::initializer_list<const char *> statements)
{
    QSqlQuery query(base);
    for (const char *statement : statements) {
        if (!query.exec(QLatin1String(statement)))
            return storageError(storagesymbol::unwritable, query.lastError().databaseText());
    }
    return Done{};
}

Result<Done> createAudit(QSqlDatabase &base)
{
    return all(base,
               {R"(CREATE TABLE audit(
                    id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, account TEXT NOT NULL,
                    self INTEGER NOT NULL, group_id INTEGER NOT NULL, verb TEXT NOT NULL, target INTEGER NOT NULL,
                    subject TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL,
                    state INTEGER NOT NULL, code INTEGER NOT NULL, detail TEXT NOT NULL, source TEXT NOT NULL,
                    operator_id INTEGER NOT NULL))",
                "CREATE INDEX audit_person ON audit(target, group_id)",
                "CREATE INDEX audit_time ON audit(time)",
                "CREATE INDEX audit_reason ON audit(verb, reason) WHERE reason<>''",
                R"(CREATE TRIGGER audit_append_only BEFORE UPDATE ON audit
                   BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END)"});
}

Result<Done> createSnapshots(QSqlDatabase &base)
{
    return all(base,
               {// list 0 of an account is its groups, the others are the members of that group
                R"(CREATE TABLE snapshot(
                    id INTEGER PRIMARY KEY, account TEXT NOT NULL, group_id INTEGER NOT NULL, time INTEGER NOT NULL,
                    UNIQUE(account, group_id)))",
                R"(CREATE TABLE snapshot_group(
                    snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE, position INTEGER NOT NULL,
                    group_id INTEGER NOT NULL, name TEXT NOT NULL, remark TEXT NOT NULL, memo TEXT NOT NULL,
                    created INTEGER NOT NULL, level INTEGER NOT NULL, members INTEGER NOT NULL,
                    max_members INTEGER NOT NULL, owner INTEGER NOT NULL, all_shut INTEGER, all_shut_until INTEGER,
                    PRIMARY KEY(snapshot, position)) WITHOUT ROWID)",
                R"(CREATE TABLE snapshot_member(
                    snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE, user_id INTEGER NOT NULL,
                    nickname TEXT NOT NULL, card TEXT NOT NULL, title TEXT NOT NULL, area TEXT NOT NULL,
                    joined INTEGER NOT NULL, spoke INTEGER NOT NULL, muted_until INTEGER NOT NULL,
                    title_expires INTEGER NOT NULL, level INTEGER NOT NULL, age INTEGER NOT NULL,
                    role INTEGER NOT NULL, sex INTEGER NOT NULL, unfriendly INTEGER NOT NULL, bot INTEGER NOT NULL,
                    PRIMARY KEY(snapshot, user_id)) WITHOUT ROWID)",
                R"(CREATE TABLE own_role(
                    account TEXT NOT NULL, group_id INTEGER NOT NULL, role INTEGER NOT NULL, time INTEGER NOT NULL,
                    PRIMARY KEY(account, group_id)) WITHOUT ROWID)"});
}

Result<Done> createNoticeDrafts(QSqlDatabase &base)
{
    return all(base, {R"(CREATE TABLE notice_draft(
                    account TEXT NOT NULL, group_id INTEGER NOT NULL, text TEXT NOT NULL, picture BLOB NOT NULL,
                    options INTEGER NOT NULL, PRIMARY KEY(account, group_id)))"});
}

Result<Done> createTransfers(QSqlDatabase &base)
{
    return all(base, {R"(CREATE TABLE transfer(
                    id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL, direction INTEGER NOT NULL,
                    state INTEGER NOT NULL, account TEXT NOT NULL, group_id INTEGER NOT NULL,
                    group_name TEXT NOT NULL, path TEXT NOT NULL, name TEXT NOT NULL, folder TEXT NOT NULL,
                    folder_name TEXT NOT NULL, size INTEGER NOT NULL, done INTEGER NOT NULL,
                    modified INTEGER NOT NULL, file_id TEXT NOT NULL, busid INTEGER NOT NULL,
                    overwrite INTEGER NOT NULL, restarted INTEGER NOT NULL, way INTEGER NOT NULL,
                    resume BLOB NOT NULL, sent INTEGER NOT NULL, twins INTEGER NOT NULL,
                    error_kind INTEGER NOT NULL, error_code INTEGER NOT NULL, error_detail TEXT NOT NULL,
                    error_symbol TEXT NOT NULL, added INTEGER NOT NULL, ended INTEGER NOT NULL))"});
}

} // namespace

QList<Migration> schemaMigrations()
{
    return {createAudit, createSnapshots, createNoticeDrafts, createTransfers};
}

} // namespace qundesk
