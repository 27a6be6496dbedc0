// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"
#include "core/ids.h"

namespace qundesk {

enum class HonorKind : quint8 { Talkative, Performer, Legend, StrongNewbie, Emotion };

/// One person in one list of honors. Untrusted texts; the avatar is a web address of the server's choosing.
struct Honor {
    UserId userId{};
    QString nickname;
    QString avatar;
    QString description;
    int dayCount = 0; ///< current talkative only; 0 = not told
    friend bool operator==(const Honor &, const Honor &) = default;

    static constexpr auto fields = std::tuple{
        Field{"user_id", &Honor::userId},     Field{"nickname", &Honor::nickname},
        Field{"avatar", &Honor::avatar},      Field{"description", &Honor::description},
        Field{"day_count", &Honor::dayCount},
    };
};

/// get_group_honor_info. A missing list (nullopt) was not told, usually because the server's web cookie has
/// expired.
struct Honors {
    GroupId groupId{};
    std::optional<Honor> currentTalkative; ///< nullopt: nobody, or not told
    std::optional<QList<Honor>> talkative, performer, legend, strongNewbie, emotion;

    static constexpr auto fields = std::tuple{
        Field{"group_id", &Honors::groupId},         Field{"current_talkative", &Honors::currentTalkative},
        Field{"talkative_list", &Honors::talkative}, Field{"performer_list", &Honors::performer},
        Field{"legend_list", &Honors::legend},       Field{"strong_newbie_list", &Honors::strongNewbie},
        Field{"emotion_list", &Honors::emotion},
    };
};

} // namespace qundesk
