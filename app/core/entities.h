// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qundesk {

/// \a text with its HTML entities read once: named (the usual ones), decimal and hexadecimal. The result is
/// plain text and may contain anything, tags included: never show it as rich text.
///
/// `&nbsp;` becomes an ordinary space and line ends become LF, so that the text can be searched, compared and
/// sent again. What was encoded twice stays encoded once. What is no entity, or has no semicolon, stays as it
/// is; numbers that are no character become U+FFFD.
QString withoutEntities(QStringView text);

} // namespace qundesk
