// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qundesk {

/// Whether the address sanitizer is compiled in: it keeps memory of its own, so figures of memory say
/// nothing.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool hasAddressSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool hasAddressSanitizer = true;
#else
constexpr bool hasAddressSanitizer = false;
#endif
#else
constexpr bool hasAddressSanitizer = false;
#endif

} // namespace qundesk
