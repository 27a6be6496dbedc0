// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace qundesk {

class Session;

/// One line of a person's history in words.
struct HistoryRow {
    QString icon;
    QString text; ///< "Muted for 8 hours"
    QString line; ///< "11-20 21:04 · 阿澄 · confirmed"
};

/// What this computer knows of \a user in \a group, newest first.
QList<HistoryRow> historyRowsOf(const Session &session, GroupId group, UserId user, int count);

/// "By 阿澄, until today 17:56. Reason: spam": the second line of the mute card, as far as it is known.
QString historyMuteLine(const Session &session, GroupId group, UserId user, const QDateTime &until,
                        const QDateTime &now);

/// "Muted twice from here, last on 11-20": for the mute dialog; empty when never.
QString historyMuteCount(const Session &session, GroupId group, UserId user);

} // namespace qundesk
