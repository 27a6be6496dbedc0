// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverapi.h"

#include "api/endpointcode.h"

QUNDESK_ENDPOINT(GetLoginInfo)
QUNDESK_ENDPOINT(GetVersionInfo)
QUNDESK_ENDPOINT(GetStatus)
QUNDESK_ENDPOINT(GetSupportedActions)
