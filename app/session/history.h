// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "types/audit.h"

namespace qundesk {

class Session;

/// The log as pages may ask it; everything is empty when there is none.
namespace history {

/// Newest first.
QList<AuditRow> rowsOf(const Session &session, GroupId group, UserId user, int count);
MuteHistory mutesOf(const Session &session, GroupId group, UserId user);
/// The last reasons given for a mute, newest first.
QStringList muteReasons(const Session &session, int count);
/// What \a user is called in \a group as far as it is known here, else the number.
QString nameOf(const Session &session, GroupId group, UserId user);

} // namespace history
} // namespace qundesk
