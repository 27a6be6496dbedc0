// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes of the look in device-independent pixels. Everything else is a multiple of the 4 px grid.
namespace qundesk::metrics {

inline constexpr int kPageMargin = 20;
inline constexpr int kPaneMargin = 16;

inline constexpr int kButton = 32; ///< buttons, fields, combo boxes
inline constexpr int kSmallButton = 28;
inline constexpr int kLinkButton = 24;
inline constexpr int kChip = 28;
inline constexpr int kMenuItem = 30;
inline constexpr int kMenuIconColumn = 36;
inline constexpr int kMenuBar = 28;
inline constexpr int kGroupHeader = 64;
inline constexpr int kTabBar = 40;
inline constexpr int kToolRow = 52;
inline constexpr int kTableHeader = 32;
inline constexpr int kTableRow = 36;
inline constexpr int kCompactRow = 30;
inline constexpr int kBulkRow = 32;
inline constexpr int kTreeRow = 32;
inline constexpr int kGroupRow = 56;
inline constexpr int kSelectionBar = 48;
inline constexpr int kWindowBanner = 40;
inline constexpr int kPageBanner = 36;
inline constexpr int kToast = 44;
inline constexpr int kBadge = 18;
inline constexpr int kSmallBadge = 16;
inline constexpr int kProgress = 6;
inline constexpr int kGroupList = 264;
inline constexpr int kDetailPane = 304;
inline constexpr int kScrollBar = 12;
inline constexpr int kScrollHandle = 6;

inline constexpr int kIcon = 16;
inline constexpr int kCellIcon = 14;
inline constexpr int kSmallIcon = 12; ///< chevrons, icons in badges
inline constexpr int kCardIcon = 24;
inline constexpr int kEmptyIcon = 32;

inline constexpr int kBadgeRadius = 4;
inline constexpr int kFieldRadius = 6;
inline constexpr int kCardRadius = 8;

inline constexpr int kTravelMs = 120; ///< toast, banner
inline constexpr int kUnfoldMs = 150; ///< dock, row

} // namespace qundesk::metrics
