// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/groupdetailsdialog.h"

#include <QDateTime>

namespace qundesk {

class GroupSettings;

/// What is known of a group, in words, for its details. Unknown values are empty.
QList<GroupDetailsDialog::Fact> groupFacts(const GroupSettings &settings, const QDateTime &now);

/// The line below: still reading, what went wrong, or why something is unknown. \a wrong: it is an error.
QString groupFactsNote(const GroupSettings &settings, bool anyUnknown, bool *wrong);

/// The whole mute in words: "On", "Off", "On, not confirmed"; empty while unknown.
QString wholeMuteWords(const GroupSettings &settings);

} // namespace qundesk
