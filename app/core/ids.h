// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>

namespace qundesk {

/// A QQ group number. Distinct from UserId, so that swapping two arguments does not compile. 0 = none.
enum class GroupId : qint64 {};
/// A QQ number of a person. 0 = none or unknown (an operator, say); in group_ban events the whole group.
enum class UserId : qint64 {};
/// The number QQ gives everybody who speaks anonymously.
inline constexpr UserId anonymousUser{80000000};
/// A message's id within one server. Signed 32 bits on the wire: negative ids are normal. 0 = none.
enum class MessageId : qint64 {};

constexpr qint64 number(GroupId id) { return qint64(id); }
constexpr qint64 number(UserId id) { return qint64(id); }
constexpr qint64 number(MessageId id) { return qint64(id); }

inline size_t qHash(GroupId id, size_t seed = 0) { return ::qHash(number(id), seed); }
inline size_t qHash(UserId id, size_t seed = 0) { return ::qHash(number(id), seed); }
inline size_t qHash(MessageId id, size_t seed = 0) { return ::qHash(number(id), seed); }

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::GroupId)
Q_DECLARE_METATYPE(qundesk::UserId)
Q_DECLARE_METATYPE(qundesk::MessageId)
