// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/groupapi.h"

#include "api/endpointcode.h"

QUNDESK_ENDPOINT(GetGroupInfo)
QUNDESK_ENDPOINT(GetGroupDetailInfo)
QUNDESK_ENDPOINT(GetGroupList)
QUNDESK_ENDPOINT(GetGroupAtAllRemain)
QUNDESK_ENDPOINT(SetGroupName)
QUNDESK_ENDPOINT(SetGroupPortrait)
QUNDESK_ENDPOINT(SetGroupWholeBan)
QUNDESK_ENDPOINT(SetGroupAnonymous)
QUNDESK_ENDPOINT(SendGroupSign)
QUNDESK_ENDPOINT(SetGroupLeave)
