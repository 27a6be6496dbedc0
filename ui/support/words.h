// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pace.h"
#include "types/honor.h"
#include "types/member.h"
#include "types/outcome.h"

#include <QString>

/// Words that several screens share, so that one thing has one name.
namespace qundesk::words {

QString role(Role role); ///< "Owner", "Admin", "Member"
QString ownRole(Role role); ///< "I am the owner"
QString honor(HonorKind kind); ///< "Talkative", "Performer"…
QString sex(Sex sex); ///< empty for Unknown
QString bot();
QString never(); ///< never spoke
QString confirming();
QString unconfirmed();
QString failed();
/// "Muted 小林 for 8 hours", "小林 could not be removed": how a write ended, for a toast. \a outcome is plain
/// text.
QString outcome(const Outcome &outcome);
/// "Mute", "Change card"…
QString verb(Verb verb);
/// "stopped after three failures in a row"; empty for StopCause::None.
QString stopped(StopCause cause);
QString recallsRunning(); ///< why no other series of recalls begins

} // namespace qundesk::words
