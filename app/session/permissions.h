// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/member.h"
#include "types/outcome.h"

namespace qundesk {

/// What this account may do in one group, as far as roles tell. A value: take it, ask it, let it go.
///
/// Roles are checked here although servers check them too, because go-cqhttp and Lagrange answer "ok" to what
/// they silently drop (set_group_card, set_group_special_title, set_group_admin, set_group_whole_ban).
class Permissions {
public:
    Permissions(UserId self, std::optional<Role> ownRole) : m_self(self), m_own(ownRole) { }

    /// Whether \a verb may be done to \a target; \a now in unix seconds.
    Barrier barrier(Verb verb, const Member &target, qint64 now) const;
    /// Whether \a verb, which concerns the group and no single member, may be done.
    Barrier barrier(Verb verb) const;
    /// True for what this role can never do to anybody: such an action is hidden, not disabled.
    bool isHopeless(Verb verb) const;

    std::optional<Role> ownRole() const { return m_own; }
    UserId self() const { return m_self; }

private:
    Barrier rankBarrier(const Member &target) const;

    UserId m_self;
    std::optional<Role> m_own;
};

} // namespace qundesk
