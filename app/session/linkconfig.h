// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/makelink.h"
#include "types/account.h"
#include "types/connection.h"

namespace qundesk {

/// An account's configuration as the wire wants it. \a token serves both channels.
LinkConfig linkConfigOf(const AccountConfig &config, const QString &token);

/// The wire's state as everybody above it sees it.
ConnectionState connectionStateOf(const LinkState &link);

} // namespace qundesk
