// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/server.h"

#include <QJsonObject>
#include <QLatin1String>

namespace qundesk {

/// What field tables and aliases cannot say of a server: changes the parameters of \a action for \a backend.
/// \a action is the endpoint's own name, not the alias that is sent.
void adjustParams(Backend backend, QLatin1String action, QJsonObject &params);

} // namespace qundesk
