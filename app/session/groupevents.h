// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qundesk {

class Session;

/// Connects the events of \a session to its models. Which event changes which model is readable in
/// groupevents.cpp, and nowhere else.
void connectGroupEvents(Session &session);

} // namespace qundesk
