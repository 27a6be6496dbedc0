// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decoder.h"

namespace qundesk {

/// Any event frame as one of the structs of events.h. Nothing if it has none there, or, with run.problem set,
/// if it lacks what the struct cannot do without. Runs on the wire thread.
std::optional<WireEvent> decodeEvent(Frame &frame, json::Run &run);

} // namespace qundesk
