// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupoverview.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "api/groupapi.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

void GroupOverview::read()
{
    m_open = 2;
    ask<api::GetGroupFileSystemInfo>(m_quota);
    ask<api::GetGroupAtAllRemain>(m_atAll);
}

template <class Endpoint, class T> void GroupOverview::ask(Number<T> &number)
{
    Endpoint endpoint;
    endpoint.groupId = group().id();
    session().client().call(endpoint, this, [this, &number](const Result<T> &reply) {
        number.error.reset();
        if (reply)
            number.value = *reply;
        else
            number.error = reply.error();
        answered();
    });
}

void GroupOverview::answered()
{
    if (--m_open > 0)
        return;
    // A server that has neither was read completely; one that could not be asked was not.
    const auto isTrouble = [](const std::optional<ApiError> &error) {
        return error && error->kind != ApiError::Kind::Unsupported;
    };
    if (isTrouble(m_quota.error) && isTrouble(m_atAll.error))
        return failed(*m_quota.error);
    arrived();
}

} // namespace qundesk
