// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace qundesk {

/// Values of ApiError::symbol in the errors of this layer; detail names the file and says what the system
/// said.
namespace storagesymbol {
inline constexpr QLatin1String unreadable("FILE_UNREADABLE");
inline constexpr QLatin1String unwritable("FILE_UNWRITABLE");
inline constexpr QLatin1String
    broken("FILE_BROKEN"); ///< not what it should be; kept, perhaps under another name
inline constexpr QLatin1String newer("FILE_NEWER"); ///< written by a newer QunDesk; left alone
inline constexpr QLatin1String refused("TEXT_REFUSED"); ///< an address or token that cannot be used as it is
} // namespace storagesymbol

inline ApiError storageError(QLatin1String symbol, const QString &detail)
{
    const bool content = symbol == storagesymbol::broken || symbol == storagesymbol::newer;
    return {content ? ApiError::Kind::BadReply : ApiError::Kind::Rejected, 0, detail, symbol};
}

} // namespace qundesk
