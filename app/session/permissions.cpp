// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/permissions.h"

namespace qundesk {

Barrier Permissions::rankBarrier(const Member &target) const
{
    if (!m_own)
        return Barrier::RoleUnknown;
    if (*m_own == Role::Member)
        return Barrier::NeedsAdmin;
    if (target.userId == m_self)
        return Barrier::TargetIsSelf;
    if (target.role == Role::Owner)
        return Barrier::TargetIsOwner;
    if (target.role == Role::Admin && *m_own != Role::Owner)
        return Barrier::TargetIsAdmin;
    return Barrier::None;
}

Barrier Permissions::barrier(Verb verb, const Member &target, qint64 now) const
{
    switch (verb) {
    case Verb::Unmute:
        if (const Barrier rank = rankBarrier(target); rank != Barrier::None)
            return rank;
        return target.isMuted(now) ? Barrier::None : Barrier::NotMuted;
    case Verb::Mute:
    case Verb::Kick:
    case Verb::KickAndRefuse:
    case Verb::Recall: return rankBarrier(target); // of what others wrote
    case Verb::ChangeCard: // one's own card is everybody's own business; another's needs rank, the owner's is
                           // out of reach
        if (target.userId == m_self)
            return Barrier::None;
        if (!m_own)
            return Barrier::RoleUnknown;
        if (*m_own == Role::Member)
            return Barrier::NeedsAdmin;
        return target.role == Role::Owner ? Barrier::TargetIsOwner : Barrier::None;
    case Verb::SetTitle: return barrier(verb);
    case Verb::SendPrivateFile: return target.userId == m_self ? Barrier::TargetIsSelf : Barrier::None;
    case Verb::MakeAdmin:
    case Verb::RemoveAdmin:
        if (const Barrier own = barrier(verb); own != Barrier::None)
            return own;
        if (target.role == Role::Owner)
            return Barrier::TargetIsOwner;
        if (verb == Verb::MakeAdmin)
            return target.role == Role::Admin ? Barrier::AlreadyAdmin : Barrier::None;
        return target.role == Role::Admin ? Barrier::None : Barrier::NotAnAdmin;
    default: return barrier(verb);
    }
}

Barrier Permissions::barrier(Verb verb) const
{
    switch (verb) {
    case Verb::SetTitle:
    case Verb::MakeAdmin:
    case Verb::RemoveAdmin:
        return !m_own ? Barrier::RoleUnknown : *m_own == Role::Owner ? Barrier::None : Barrier::NeedsOwner;
    case Verb::CheckIn:
    case Verb::LeaveGroup:
    case Verb::UploadFile:
    case Verb::SendPrivateFile:
    case Verb::ChangeCard: return Barrier::None;
    default:
        return !m_own ? Barrier::RoleUnknown : *m_own == Role::Member ? Barrier::NeedsAdmin : Barrier::None;
    }
}

bool Permissions::isHopeless(Verb verb) const
{
    const Barrier own = barrier(verb);
    return own == Barrier::NeedsOwner || (own == Barrier::NeedsAdmin && verb != Verb::ChangeCard);
}

} // namespace qundesk
