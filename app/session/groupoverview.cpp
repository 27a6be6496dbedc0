// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupoverview.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

void GroupOverview::read()
{
    api::GetGroupFileSystemInfo endpoint;
    endpoint.groupId = group().id();
    session().client().call(endpoint, this, [this](const Result<FileQuota> &reply) {
        m_error = reply ? std::nullopt : std::optional(reply.error());
        if (reply)
            m_quota = *reply;
        if (m_error && m_error->kind != ApiError::Kind::Unsupported)
            return failed(*m_error);
        arrived();
    });
}

} // namespace qundesk

#include "moc_groupoverview.cpp"
