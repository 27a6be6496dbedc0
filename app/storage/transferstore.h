// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/transfer.h"

#include <QList>

namespace qundesk {

class Database;

/// The queue of transfers on disk, so that nothing is lost or sent twice when the program ends in the middle.
class TransferStore {
public:
    /// What is kept of those that went well; older ones are dropped when the queue is read.
    static constexpr int finishedKept = 500;

    /// \a database is open and lives longer.
    explicit TransferStore(Database &database) : m_database(database) { }

    /// By position, after a start of the program: whatever was under way or waiting is Paused, on disk too.
    /// An upload whose publishing call had left and that never ended is Unknown.
    Result<QList<Transfer>> load();
    /// Gives each its id; all or none.
    Result<Done> insert(QList<Transfer> &transfers);
    /// All or none. Those that are not stored are left out.
    Result<Done> update(const QList<Transfer> &transfers);
    /// As update(), but when it returns the disk itself has it, also should the power fail.
    Result<Done> updateForSure(const Transfer &transfer);
    Result<Done> remove(const QList<qint64> &ids);

private:
    Result<Done> settle();
    Result<Done> write(const Transfer &transfer);

    Database &m_database;
};

} // namespace qundesk
