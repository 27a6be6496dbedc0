// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/grouppart.h"
#include "types/file.h"

namespace qundesk {

/// What the Overview shows of a group that no list and no other part brings: the space of its files.
class GroupOverview : public GroupPart {
    Q_OBJECT
public:
    using GroupPart::GroupPart;

    /// What was read last; empty while nothing was.
    const std::optional<FileQuota> &quota() const { return m_quota; }
    /// Why the last read brought no value; empty when it did, or nothing was read. Unsupported is a finished
    /// read: the server has no such number.
    const std::optional<ApiError> &quotaError() const { return m_error; }

protected:
    void read() override;

private:
    std::optional<FileQuota> m_quota;
    std::optional<ApiError> m_error;
};

} // namespace qundesk
