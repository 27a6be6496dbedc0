// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/joinrequestmodel.h"
#include "style/paint.h"

namespace qundesk {

class SessionManager;

/// Requests in words and badges; everything foreign is on one line. Null-safe for accounts that are gone.
namespace requesttext {

/// How the person comes: asking, invited by somebody, filtered by QQ; or who invites this account.
Badge source(const RequestRow &row, const SessionManager &sessions);
/// What is known about the person here, and what became of an answer.
QList<Badge> hints(const RequestRow &row, const SessionManager &sessions);
/// The line of a request that is over: "Approved", "Handled by another administrator (阿澄)".
QString ending(const RequestRow &row, const SessionManager &sessions);
/// The group's name, else its number.
QString groupOf(const RequestRow &row);
/// Why \a row cannot be answered, in words; empty when it can.
QString whyNot(const RequestRow &row, const SessionManager &sessions);
/// Badges and ending as plain text for the tool tip, the failure in full.
QString toolTip(const RequestRow &row, const SessionManager &sessions);

} // namespace requesttext
} // namespace qundesk
