// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "types/notice.h"

namespace qundesk::api {
using namespace std::chrono_literals;

/// What the server calls a notice that was just published; empty where it does not say.
struct PublishedNotice {
    QString noticeId;
    static constexpr auto fields = std::tuple{Field{"notice_id", &PublishedNotice::noticeId}};
};

/// Publishes a notice. `_send_group_notice`. \a image: as the file of set_group_portrait; nullopt = none.
/// quirk(go-cqhttp): knows only text and image; a notice that QQ refused is ok with an empty id.
/// quirk(NapCat): tells no id. quirk(Lagrange): fails on any image; its id is a bare text.
struct SendGroupNotice {
    using Reply = PublishedNotice;
    static constexpr auto action = "_send_group_notice";
    static constexpr auto effect = Effect::Write;
    static constexpr auto timeout = 120s;
    GroupId groupId{};
    QString content;
    std::optional<QString> image{};
    bool pinned = false;
    bool confirmRequired = true;
    bool showEditCard = false; ///< asks members to edit their card
    bool popUp = true; ///< LLBot tip_window; NapCat's tip_window_type counts the other way, see dialect.cpp
    bool sendToNewMembers = false;
    static constexpr auto fields = std::tuple{Field{"group_id", &SendGroupNotice::groupId},
                                              Field{"content", &SendGroupNotice::content},
                                              Field{"image", &SendGroupNotice::image},
                                              Field{"pinned", &SendGroupNotice::pinned},
                                              Field{"confirm_required", &SendGroupNotice::confirmRequired},
                                              Field{"is_show_edit_card", &SendGroupNotice::showEditCard},
                                              Field{"tip_window", &SendGroupNotice::popUp},
                                              Field{"send_new_member", &SendGroupNotice::sendToNewMembers}};

    static Result<Reply> decode(Frame &frame, json::Run &run);
};

/// The notices of a group. `_get_group_notice`. Texts come with HTML entities.
/// quirk(NapCat): notices for new members are missing. quirk(go-cqhttp): an unknown group has none; newest 20
/// only.
struct GetGroupNotice {
    using Reply = QList<Notice>;
    static constexpr auto action = "_get_group_notice";
    static constexpr auto timeout = 65s;
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    GroupId groupId{};
    static constexpr auto fields = std::tuple{Field{"group_id", &GetGroupNotice::groupId}};
};

/// Deletes a notice. `_del_group_notice`, LLBot `_delete_group_notice`. quirk(go-cqhttp): QQ's answer is not
/// looked at.
struct DelGroupNotice {
    using Reply = Done;
    static constexpr auto action = "_del_group_notice";
    static constexpr std::array aliases{Alias{Backend::LLBot, "_delete_group_notice"}};
    GroupId groupId{};
    QString noticeId;
    static constexpr auto fields = std::tuple{Field{"group_id", &DelGroupNotice::groupId},
                                              Field{"notice_id", &DelGroupNotice::noticeId}};
};

} // namespace qundesk::api
