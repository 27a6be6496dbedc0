// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/honorapi.h"

#include "api/endpointcode.h"

QUNDESK_ENDPOINT(GetGroupHonorInfo)
