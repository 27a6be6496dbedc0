// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decoder.h"
#include "transport/link.h"
#include "transport/linkconfig.h"

#include <memory>

namespace qundesk {

/// The link that \a config describes, not opened yet; for an ApiClient. \a decoder reads its events; null:
/// they are counted as unknown.
std::unique_ptr<Link> makeLink(const LinkConfig &config, EventDecoder decoder);

} // namespace qundesk
