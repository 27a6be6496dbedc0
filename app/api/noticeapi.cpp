// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/noticeapi.h"

#include "api/endpointcode.h"

namespace qundesk::api {
namespace {

/// A whole reply whose `data` is a text.
struct BareText {
    QString data;
    static constexpr auto fields = std::tuple{Field{"data", &BareText::data}};
};

} // namespace

Result<PublishedNotice> SendGroupNotice::decode(Frame &frame, json::Run &run)
{
    auto reply = frame.data<Reply>(run);
    if (!reply || !reply->noticeId.isEmpty())
        return reply;
    json::Run quiet; // that it is no bare text is nothing odd
    const auto whole = frame.event<BareText>(quiet);
    return whole ? Reply{whole->data} : Reply{};
}

} // namespace qundesk::api

QUNDESK_ENDPOINT(SendGroupNotice)
QUNDESK_ENDPOINT(GetGroupNotice)
QUNDESK_ENDPOINT(DelGroupNotice)
