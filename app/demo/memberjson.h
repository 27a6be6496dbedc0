// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demostate.h"

namespace qundesk::demo {

/// Appends one member as JSON, written by hand because a list has thousands. `detail`: the answer about one
/// person, which knows more on some servers than the list does.
void appendMember(QByteArray &out, const DemoGroup &group, const DemoMember &member, Personality who,
                  bool detail);
/// The text as a JSON string in quotes.
void appendText(QByteArray &out, const QString &text);

} // namespace qundesk::demo
