// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace qundesk::test {

/// Where an action of the API is used. What the code itself cannot tell about docs/endpoints.md.
struct EndpointUse {
    const char *action;
    /// Where a person meets it: page, then menu or key. Null: the window does not use it yet, and reason says
    /// why.
    const char *place;
    /// "file: function" below tests/: drives it from the window to the server's state, or for what no window
    /// can start by itself, from the session.
    const char *test;
    const char *reason = nullptr;
};

std::span<const EndpointUse> endpointUses();

} // namespace qundesk::test
