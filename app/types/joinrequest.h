// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/ids.h"

namespace qundesk {

/// Somebody wants to join, or somebody invites this account; from a list or from an event. Untrusted texts.
struct JoinRequest {
    enum class Kind : quint8 { Join, Invite };
    friend constexpr auto enumNames(Kind)
    {
        return std::array{std::pair{std::string_view("add"), Kind::Join},
                          std::pair{std::string_view("invite"), Kind::Invite}};
    }

    QString flag; ///< goes back verbatim with the answer; the event's, else requestId as text
    qint64 requestId = 0; ///< lists only; 0 = not told
    Kind kind = Kind::Join;
    UserId userId{}; ///< who asks; of an invite: who invites
    QString nickname; ///< lists only
    UserId broughtBy{}; ///< the member who invited the asker; 0 = nobody or not told
    GroupId groupId{};
    QString groupName; ///< lists only
    QString comment; ///< the words of the asker: "问题：…\n答案：…" where the group asks a question
    qint64 time = 0; ///< unix seconds; events only
    bool checked = false; ///< somebody has answered; quirk(Lagrange): never told
    UserId actor{}; ///< who answered; 0 = nobody yet
    bool suspicious = false; ///< QQ has filtered it (go-cqhttp; SnowLuma and others merge without telling)

    QString key() const { return flag; }
    friend bool operator==(const JoinRequest &, const JoinRequest &) = default;

    static constexpr auto fields = std::tuple{
        Field{"flag", &JoinRequest::flag},
        Field{"request_id", &JoinRequest::requestId},
        Field{"sub_type", &JoinRequest::kind},
        // quirk(NapCat): invitor_uin is the person asking, in join requests too; there is no requester_uin
        Field{{"requester_uin", "invitor_uin", "user_id"}, &JoinRequest::userId},
        Field{{"requester_nick", "invitor_nick"}, &JoinRequest::nickname},
        Field{{"action_uin", "invitor_id"}, &JoinRequest::broughtBy},
        Field{"group_id", &JoinRequest::groupId, required},
        Field{"group_name", &JoinRequest::groupName},
        Field{{"comment", "message"}, &JoinRequest::comment},
        Field{"time", &JoinRequest::time},
        Field{"checked", &JoinRequest::checked},
        Field{"actor", &JoinRequest::actor},
        Field{"suspicious", &JoinRequest::suspicious},
    };
};

/// get_group_system_msg. Both lists may hold requests that were answered long ago.
struct JoinRequests {
    QList<JoinRequest> join, invited;

    static constexpr auto fields = std::tuple{
        Field{"join_requests", &JoinRequests::join},
        Field{{"invited_requests", "InvitedRequest"}, &JoinRequests::invited},
    };
};

} // namespace qundesk
