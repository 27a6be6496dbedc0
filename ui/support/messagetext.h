// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/segment.h"

#include <QDate>

namespace qundesk {
class MemberModel;
}

/// What a message says as plain text, with words for what is no text. Made harmless line by line.
namespace qundesk::messagetext {

/// All of it. \a members gives the names of those who are addressed by number; may be null.
QString full(const MessageContent &content, const MemberModel *members);
/// At most \a lines lines, and then how many more there are.
QString shortened(const MessageContent &content, const MemberModel *members, int lines);
/// On one line.
QString line(const MessageContent &content, const MemberModel *members);
/// The id of the message this one answers; 0 = none.
qint64 answeredId(const MessageContent &content);
/// "Today", "Yesterday", "2024-11-20".
QString day(const QDate &date, const QDate &today);

} // namespace qundesk::messagetext
