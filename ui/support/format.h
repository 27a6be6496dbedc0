// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace qundesk::format {

/// "12 minutes ago", "yesterday 22:10", "3 days ago", "2024-06-18": how long before \a now.
QString ago(const QDateTime &then, const QDateTime &now);
/// "2024-06-18 22:10:05", for tool tips.
QString exact(const QDateTime &then);
/// "8 hours", "2 days 3 hours", "90 minutes": at most two units.
QString duration(std::chrono::seconds seconds);
/// "today 23:50", "tomorrow 07:00", "11-25 08:00".
QString until(const QDateTime &then, const QDateTime &now);
/// 2013 -> "2 013", with a thin space as group separator.
QString count(qint64 number);
/// "1.2 GB".
QString bytes(qint64 size);

} // namespace qundesk::format
