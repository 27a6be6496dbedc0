// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/memberapi.h"

#include "api/endpointcode.h"

QUNDESK_ENDPOINT(GetGroupMemberInfo)
QUNDESK_ENDPOINT(GetGroupMemberList)
QUNDESK_ENDPOINT(GetGroupShutList)
QUNDESK_ENDPOINT(SetGroupAdmin)
QUNDESK_ENDPOINT(SetGroupCard)
QUNDESK_ENDPOINT(SetGroupSpecialTitle)
QUNDESK_ENDPOINT(SetGroupBan)
QUNDESK_ENDPOINT(SetGroupAnonymousBan)
QUNDESK_ENDPOINT(SetGroupKick)
QUNDESK_ENDPOINT(SetGroupKickMembers)
