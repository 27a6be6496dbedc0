// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace qundesk {

/// The font with another size (in points, relative to base) and weight. Normal and DemiBold are the only
/// weights.
QFont scaled(const QFont &base, qreal pointsDelta, QFont::Weight weight = QFont::Normal);

/// Size steps in points, relative to the body.
namespace fontstep {
inline constexpr qreal kSecondary = -1;
inline constexpr qreal kBadge = -1.5;
inline constexpr qreal kChip = -0.5;
inline constexpr qreal kPaneName = 2;
inline constexpr qreal kGroupName = 3;
inline constexpr qreal kHeadline = 5;
inline constexpr qreal kBigNumber = 8;
} // namespace fontstep

} // namespace qundesk
