// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace qundesk {

/// One step of the schema; runs inside a transaction.
using Migration = Result<Done> (*)(QSqlDatabase &);

/// One SQLite file with its own named connection: WAL, foreign keys, schema version in user_version. Use it
/// on the thread that made it.
class Database {
public:
    /// ":memory:" is a database of its own.
    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens, checks that the file is ours and brings it up to date. FILE_BROKEN (not SQLite, damaged, or of
    /// another program), FILE_NEWER and FILE_UNWRITABLE leave the file as it is. Migrations do all or
    /// nothing.
    Result<Done> open();
    Result<Done> open(const QList<Migration> &migrations);
    bool isOpen() const { return m_open; }
    QString path() const { return m_path; }

    /// Prepares and runs one statement with positional values.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// A statement to be bound and executed many times.
    Result<QSqlQuery> prepare(const QString &sql);
    QSqlDatabase connection() const;
    /// The error of \a query, with the file's name.
    ApiError errorOf(const QSqlQuery &query) const;

private:
    Result<Done> check(qsizetype known, int &version);
    Result<Done> migrate(const QList<Migration> &migrations, int version);
    Result<qint64> pragma(const QString &name);
    ApiError error(QLatin1String symbol, const QString &why) const;
    ApiError closed(ApiError why);

    QString m_path;
    QString m_connection;
    bool m_open = false;
};

/// Rolls back unless committed. Not to be nested.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    Result<Done> commit();

private:
    Database &m_database;
    bool m_begun;
};

/// The schema of QunDesk; only ever appended to.
QList<Migration> schemaMigrations();

} // namespace qundesk
