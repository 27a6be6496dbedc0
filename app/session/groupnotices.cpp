// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupnotices.h"

#include "api/apiclient.h"
#include "api/noticeapi.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

GroupNotices::GroupNotices(GroupSession &group) : GroupPart(group), m_notices(std::make_unique<NoticeModel>())
{
}

GroupNotices::~GroupNotices() = default;

void GroupNotices::read()
{
    session().client().call(api::GetGroupNotice{group().id()}, this,
                            [this](const Result<QList<Notice>> &reply) {
                                if (!reply)
                                    return failed(reply.error());
                                m_notices->assignNotices(*reply);
                                arrived();
                            });
}

} // namespace qundesk
