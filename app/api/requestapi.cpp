// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestapi.h"

#include "api/endpointcode.h"

namespace qundesk::api {
namespace {

using Kind = JoinRequest::Kind;

void settle(JoinRequest &request)
{
    if (request.flag.isEmpty() && request.requestId != 0)
        request.flag = QString::number(request.requestId);
    // quirk(NapCat): of an invitation nobody has answered, the actor is who the event names as inviter
    if (request.kind == Kind::Invite && !request.checked && number(request.actor) != 0) {
        request.userId = std::exchange(request.actor, UserId{});
        request.nickname.clear();
    }
}

/// Any server's list of requests: an object of two lists, or one bare list.
Result<JoinRequests> decodeRequests(Frame &frame, json::Run &run)
{
    JoinRequests out;
    if (auto lists = frame.data<JoinRequests>(run)) {
        out = *std::move(lists);
        for (JoinRequest &request : out.join)
            request.kind = Kind::Join;
        for (JoinRequest &request : out.invited)
            request.kind = Kind::Invite;
    } else if (auto bare = frame.data<QList<JoinRequest>>(run)) {
        for (const JoinRequest &request : *bare)
            (request.kind == Kind::Invite ? out.invited : out.join).append(request);
    } else {
        return lists.error();
    }
    std::ranges::for_each(out.join, settle);
    std::ranges::for_each(out.invited, settle);
    return out;
}

} // namespace

Result<JoinRequests> GetGroupSystemMsg::decode(Frame &frame, json::Run &run)
{
    return decodeRequests(frame, run);
}

Result<JoinRequests> GetGroupRequests::decode(Frame &frame, json::Run &run)
{
    return decodeRequests(frame, run);
}

Result<JoinRequests> GetGroupIgnoreAddRequest::decode(Frame &frame, json::Run &run)
{
    auto reply = decodeRequests(frame, run);
    if (!reply)
        return reply;
    JoinRequests out = *std::move(reply);
    for (JoinRequest &request : out.join)
        request.suspicious = true;
    return out;
}

} // namespace qundesk::api

QUNDESK_ENDPOINT(GetGroupSystemMsg)
QUNDESK_ENDPOINT(GetGroupRequests)
QUNDESK_ENDPOINT(GetGroupIgnoreAddRequest)
QUNDESK_ENDPOINT(SetGroupAddRequest)
