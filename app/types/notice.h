// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/ids.h"

namespace qundesk {

struct NoticeImage {
    QString id, width, height; ///< texts on every server; sizes may be empty for old notices
    friend bool operator==(const NoticeImage &, const NoticeImage &) = default;
    static constexpr auto fields =
        std::tuple{Field{"id", &NoticeImage::id}, Field{"width", &NoticeImage::width},
                   Field{"height", &NoticeImage::height}};
};

struct NoticeContent {
    QString text; ///< as QQ sends it, with HTML entities: decode before showing, as plain text
    QList<NoticeImage> images;
    friend bool operator==(const NoticeContent &, const NoticeContent &) = default;
    static constexpr auto fields =
        std::tuple{Field{"text", &NoticeContent::text}, Field{{"images", "image"}, &NoticeContent::images}};
};

/// How a notice was published; NapCat (0/1) and LLBot (booleans).
struct NoticeSettings {
    bool pinned = false, confirmRequired = false, sendToNewMembers = false;
    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;
    static constexpr auto fields = std::tuple{Field{"pinned", &NoticeSettings::pinned},
                                              Field{"confirm_required", &NoticeSettings::confirmRequired},
                                              Field{"send_new_member", &NoticeSettings::sendToNewMembers}};
};

/// One group notice, from _get_group_notice.
struct Notice {
    QString noticeId;
    UserId senderId{};
    qint64 publishTime = 0; ///< unix seconds
    NoticeContent message;
    std::optional<int> readCount; ///< NapCat read_num
    std::optional<NoticeSettings> settings; ///< NapCat and LLBot

    QString key() const { return noticeId; }
    friend bool operator==(const Notice &, const Notice &) = default;

    static constexpr auto fields = std::tuple{
        Field{"notice_id", &Notice::noticeId},       Field{"sender_id", &Notice::senderId},
        Field{"publish_time", &Notice::publishTime}, Field{"message", &Notice::message},
        Field{"read_num", &Notice::readCount},       Field{"settings", &Notice::settings},
    };
};

} // namespace qundesk
