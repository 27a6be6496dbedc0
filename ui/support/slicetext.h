// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberslice.h"

#include <QString>

/// Words for the figures of the Overview and for the filters they lead to.
namespace qundesk::slicetext {

/// "Last spoke 8–30 days ago", "Joined 11-16 – 11-22", "Level 1–10": as a filter is named.
QString filter(const MemberSlice &slice);
/// "8–30", "11-16", "1–10": as a bar is labelled.
QString label(const MemberSlice &slice);
/// "8–30: 231 members": a bar as it is read out.
QString spoken(const MemberSlice &slice, int count);

} // namespace qundesk::slicetext
