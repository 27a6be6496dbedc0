// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messageapi.h"

#include "api/endpointcode.h"

QUNDESK_ENDPOINT(GetMsg)
QUNDESK_ENDPOINT(DeleteMsg)
QUNDESK_ENDPOINT(GetGroupMsgHistory)
QUNDESK_ENDPOINT(GetEssenceMsgList)
QUNDESK_ENDPOINT(SetEssenceMsg)
QUNDESK_ENDPOINT(DeleteEssenceMsg)
