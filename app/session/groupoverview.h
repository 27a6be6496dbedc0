// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/grouppart.h"
#include "types/file.h"
#include "types/group.h"

namespace qundesk {

/// The two numbers of a group that no list brings: the space of its files, and how often everybody may still
/// be addressed today. Each is there or not by itself, since servers lack the one or the other.
class GroupOverview : public GroupPart {
    Q_OBJECT
public:
    using GroupPart::GroupPart;

    /// What was read last; empty while nothing was.
    const std::optional<FileQuota> &quota() const { return m_quota.value; }
    const std::optional<AtAllRemain> &atAll() const { return m_atAll.value; }
    /// Why the last read brought no value; empty when it did, or nothing was read.
    const std::optional<ApiError> &quotaError() const { return m_quota.error; }
    const std::optional<ApiError> &atAllError() const { return m_atAll.error; }

protected:
    void read() override;

private:
    template <class T> struct Number {
        std::optional<T> value;
        std::optional<ApiError> error;
    };
    template <class Endpoint, class T> void ask(Number<T> &number);
    void answered();

    Number<FileQuota> m_quota;
    Number<AtAllRemain> m_atAll;
    int m_open = 0; ///< questions without answer
};

} // namespace qundesk
