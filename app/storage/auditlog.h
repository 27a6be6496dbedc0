// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/audit.h"

#include <QObject>
#include <QStringList>

namespace qundesk {

class Database;

/// Everything that was done, by us and, as far as events tell, by others. Rows are appended and never
/// changed; the database itself refuses updates.
class AuditLog : public QObject {
    Q_OBJECT

public:
    /// \a database is open and lives longer.
    explicit AuditLog(Database &database, QObject *parent = nullptr);

    /// Gives the row its id (the one it has is ignored) and emits appended().
    Result<qint64> append(const AuditRow &row);
    /// Up to \a count rows older than row \a id, newest first; \a id 0 = from the newest on.
    Result<QList<AuditRow>> rowsBefore(qint64 id, int count, const AuditFilter &filter = {});
    /// What is known about one person in one group, newest first. \a group 0 = in all groups.
    Result<QList<AuditRow>> rowsFor(const QString &account, GroupId group, UserId user, int count);
    Result<int> count(const AuditFilter &filter = {});
    Result<MuteHistory> mutesOf(const QString &account, GroupId group, UserId user);
    /// The last different reasons given for this verb, newest first.
    Result<QStringList> lastReasons(Verb verb, int count);
    /// The retention setting: deletes rows before \a time (milliseconds), answers how many.
    Result<int> removeBefore(qint64 time);

signals:
    void appended(const qundesk::AuditRow &row);

private:
    Result<QList<AuditRow>> select(const QString &where, const QVariantList &values, int count);
    Database &m_database;
};

} // namespace qundesk
