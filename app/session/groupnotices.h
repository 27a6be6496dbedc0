// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noticemodel.h"
#include "session/grouppart.h"

#include <memory>

namespace qundesk {

/// The notices of one group. No server tells of changes by an event, so the list is read again after every
/// write and whenever the page is reloaded.
class GroupNotices : public GroupPart {
    Q_OBJECT
public:
    explicit GroupNotices(GroupSession &group);
    ~GroupNotices() override;

    NoticeModel *notices() const { return m_notices.get(); }

protected:
    void read() override;

private:
    std::unique_ptr<NoticeModel> m_notices;
};

} // namespace qundesk
