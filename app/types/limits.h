// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"

namespace qundesk::limits {

/// QQ refuses 30 days; go-cqhttp says DURATION_IS_NOT_IN_RANGE from 2 592 000 s on.
using qundesk::longestMute;
/// UTF-8 bytes; go-cqhttp answers ok and drops a longer card (20 Chinese characters).
inline constexpr int cardBytes = 60;
/// UTF-8 bytes; go-cqhttp answers ok and drops a longer title (6 Chinese characters).
inline constexpr int titleBytes = 18;
/// Unicode code points; go-cqhttp answers ok and drops a longer name.
inline constexpr int groupNameCodePoints = 19;

} // namespace qundesk::limits
