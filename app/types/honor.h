// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
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

/// quirk(go-cqhttp): an empty list is null; only an absent one was not told.
inline json::Read read(json::Value &value, std::optional<QList<Honor>> &out, json::Run &run)
{
    QList<Honor> list;
    const json::Read result = json::read(value, list, run);
    if (result == json::Read::Ok || result == json::Read::Empty)
        out = std::move(list);
    return result == json::Read::Empty ? json::Read::Ok : result;
}

/// quirk(NapCat): {} when there is none.
inline json::Read read(json::Value &value, std::optional<Honor> &out, json::Run &run)
{
    Honor one;
    const json::Read result = json::read(value, one, run);
    if (result == json::Read::Ok && number(one.userId) != 0)
        out = std::move(one);
    return result;
}

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
