// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "types/noticedraft.h"

namespace qundesk {

class Database;

/// Notices that were begun and not published yet, one per account and group. SnapshotStore drops them with
/// the group or the account.
class NoticeDrafts {
public:
    /// \a database is open and lives longer.
    explicit NoticeDrafts(Database &database) : m_database(database) { }

    /// An empty draft when none is kept.
    Result<NoticeDraft> read(const QString &account, GroupId group);
    /// Replaces what was kept; an empty \a draft removes it.
    Result<Done> write(const QString &account, GroupId group, const NoticeDraft &draft);

private:
    Database &m_database;
};

} // namespace qundesk
