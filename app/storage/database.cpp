// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace qundesk {

namespace {
constexpr qint64 applicationId = 0x51447331; // "QDs1": a file of another program is not migrated
constexpr QLatin1String memory(":memory:");
} // namespace

Database::Database(const QString &path)
    : m_path(path),
      m_connection(QStringLiteral("qundesk-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

ApiError Database::error(QLatin1String symbol, const QString &why) const
{
    return storageError(symbol, m_path + QStringLiteral(": ") + why);
}

ApiError Database::errorOf(const QSqlQuery &query) const
{
    const QSqlError sql = query.lastError();
    const QString code = sql.nativeErrorCode();
    const bool broken =
        code == QLatin1String("26") || code == QLatin1String("11"); // SQLITE_NOTADB, SQLITE_CORRUPT
    QString why = sql.databaseText().isEmpty() ? sql.driverText() : sql.databaseText();
    return error(broken ? storagesymbol::broken : storagesymbol::unwritable, why);
}

/// Closed again, so that isOpen() tells the truth.
ApiError Database::closed(ApiError why)
{
    connection().close();
    m_open = false;
    return why;
}

Result<Done> Database::open() { return open(schemaMigrations()); }

Result<Done> Database::open(const QList<Migration> &migrations)
{
    if (m_open)
        return Done{};
    const bool onDisk = m_path != memory;
    const bool fresh = onDisk && !QFile::exists(m_path);
    if (fresh && !QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return error(storagesymbol::unwritable, QStringLiteral("the folder cannot be made"));
    auto base = QSqlDatabase::contains(m_connection)
        ? connection()
        : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    base.setDatabaseName(m_path);
    base.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!base.open())
        return error(storagesymbol::unwritable, base.lastError().databaseText());
    m_open = true;
    int version = 0;
    if (const auto checked = check(migrations.size(), version); !checked)
        return closed(checked.error());
    if (fresh) // before anything is in it; the -wal and -shm files follow it
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON"}) {
        if (const auto set = run(QLatin1String(pragma)); !set)
            return closed(set.error());
    }
    if (const auto migrated = migrate(migrations, version); !migrated)
        return closed(migrated.error());
    return Done{};
}

Result<qint64> Database::pragma(const QString &name)
{
    auto query = run(QStringLiteral("PRAGMA ") + name);
    if (!query)
        return query.error();
    QSqlQuery row = *std::move(query);
    return row.next() ? row.value(0).toLongLong() : 0;
}

/// Only reads: a file that is not ours must stay as it is.
Result<Done> Database::check(qsizetype known, int &version)
{
    const auto user = pragma(QStringLiteral("user_version"));
    const auto application = pragma(QStringLiteral("application_id"));
    if (!user || !application)
        return user ? application.error() : user.error();
    auto counted = run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!counted)
        return counted.error();
    QSqlQuery row = *std::move(counted);
    const bool empty = row.next() && row.value(0).toInt() == 0;
    const bool ours = *application == applicationId;
    if (!ours && !(empty && *user == 0 && *application == 0))
        return error(storagesymbol::broken, QStringLiteral("belongs to another program"));
    if (*user > known)
        return error(storagesymbol::newer, QStringLiteral("written by a newer version (%1)").arg(*user));
    version = int(*user);
    return Done{};
}

Result<Done> Database::migrate(const QList<Migration> &migrations, int version)
{
    if (version == migrations.size())
        return Done{};
    QSqlDatabase base = connection();
    Transaction transaction(*this);
    for (qsizetype i = version; i < migrations.size(); ++i) {
        if (auto stepped = migrations[i](base); !stepped)
            return error(storagesymbol::unwritable, stepped.error().detail);
    }
    if (const auto set = run(QStringLiteral("PRAGMA user_version=%1").arg(migrations.size())); !set)
        return set.error();
    if (const auto set = run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)); !set)
        return set.error();
    return transaction.commit();
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    if (!m_open)
        return error(storagesymbol::unwritable, QStringLiteral("not open"));
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    return query;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    auto prepared = prepare(sql);
    if (!prepared)
        return prepared;
    QSqlQuery query = *std::move(prepared);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    return query;
}

Transaction::Transaction(Database &database)
    : m_database(database), m_begun(database.connection().transaction())
{
}

Transaction::~Transaction()
{
    if (m_begun)
        m_database.connection().rollback();
}

Result<Done> Transaction::commit()
{
    if (!m_begun || !m_database.connection().commit())
        return storageError(storagesymbol::unwritable,
                            m_database.path() + QStringLiteral(": ")
                                + m_database.connection().lastError().databaseText());
    m_begun = false;
    return Done{};
}

} // namespace qundesk
