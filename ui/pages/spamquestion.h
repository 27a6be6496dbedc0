// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/settings.h"

namespace qundesk {

class Page;

/// Asks what to do about the flood of \a user in the group that \a page shows, and does it there. The
/// question ends when the page turns to another group; what was begun goes on. \a pace: between two recalls.
void askAboutSpam(Page &page, UserId user, const BulkPace &pace);

} // namespace qundesk
