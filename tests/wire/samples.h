// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records, endpoints and events made up for the tests of the wire.
#pragma once

#include "api/endpointcode.h"

#include <QStringList>
#include <chrono>

namespace qundesk::sample {

using namespace std::chrono_literals;

inline QStringList texts(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *text : list)
        out.append(QString::fromUtf8(text));
    return out;
}

enum class Rank : quint8 { Member, Admin };
constexpr auto enumNames(Rank)
{
    return std::array{std::pair{std::string_view("member"), Rank::Member},
                      std::pair{std::string_view("admin"), Rank::Admin}};
}

struct Inner {
    QString name;
    qint64 id = 0;
    static constexpr auto fields = std::tuple{Field{"name", &Inner::name}, Field{"id", &Inner::id, required}};
};

/// One member of every type that tables know.
struct Everything {
    qint64 id = 0;
    QString text;
    bool flag = false;
    std::optional<int> maybe;
    Inner inner;
    QList<Inner> inners;
    QList<QString> words;
    double ratio = 0;
    qint32 small = 7;
    quint8 tiny = 0;
    std::chrono::seconds lasts{};
    Rank rank = Rank::Member;
    static constexpr auto fields =
        std::tuple{Field{"id", &Everything::id, required}, Field{{"text", "Text", "txt"}, &Everything::text},
                   Field{"flag", &Everything::flag},       Field{"maybe", &Everything::maybe},
                   Field{"inner", &Everything::inner},     Field{"inners", &Everything::inners},
                   Field{"words", &Everything::words},     Field{"ratio", &Everything::ratio},
                   Field{"small", &Everything::small},     Field{"tiny", &Everything::tiny},
                   Field{"lasts", &Everything::lasts},     Field{"rank", &Everything::rank}};
};

struct Person {
    qint64 id = 0;
    QString nickname;
    static constexpr auto fields =
        std::tuple{Field{"user_id", &Person::id, required}, Field{"nickname", &Person::nickname}};
};

struct GetPeople {
    using Reply = QList<Person>;
    static constexpr auto action = "get_group_member_list";
    static constexpr auto brokenItems = json::BrokenItems::Skip;
    static constexpr auto timeout = 20s;
    static constexpr bool big = true;
    qint64 group = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &GetPeople::group}};
};

struct GetPerson {
    using Reply = Person;
    static constexpr auto action = "get_group_member_info";
    static constexpr auto timeout = 20s;
    qint64 group = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &GetPerson::group}};
};

struct Ban {
    using Reply = Done;
    static constexpr auto action = "set_group_ban";
    static constexpr auto timeout = 20s;
    qint64 group = 0;
    std::chrono::seconds duration = 30min;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &Ban::group}, Field{"duration", &Ban::duration}};
};

/// Given up soon.
struct Hurried : GetPeople {
    static constexpr auto timeout = 80ms;
};

/// For replies that a busy machine needs long to read.
struct Patient : GetPeople {
    static constexpr auto timeout = 120s;
};

/// One action under three names.
struct Renamed {
    using Reply = Done;
    static constexpr auto action = "delete_group_folder";
    static constexpr std::array aliases{Alias{Backend::Lagrange, "delete_group_file_folder"},
                                        Alias{Backend::SnowLuma, "remove_folder"}};
    QString folder;
    static constexpr auto fields = std::tuple{Field{{"folder_id", "folder"}, &Renamed::folder}};
};

struct Part {
    QString type;
    QString chunk;
    static constexpr auto fields = std::tuple{Field{"type", &Part::type}, Field{"chunk", &Part::chunk}};
};

struct Download {
    using Reply = Part;
    static constexpr auto action = "download_file_stream";
    static constexpr bool stream = true;
    static constexpr auto timeout = 300ms;
    static constexpr auto fields = std::tuple<>{};
};

/// With a decoder of its own.
struct CountPeople {
    using Reply = qsizetype;
    static constexpr auto action = "get_group_member_list";
    static constexpr auto fields = std::tuple<>{};
    static Result<Reply> decode(Frame &frame, json::Run &run)
    {
        auto people = frame.data<QList<Person>>(run);
        return people ? Result<Reply>(people->size()) : people.error();
    }
};

struct CardChanged {
    qint64 group = 0;
    qint64 user = 0;
    QString card;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &CardChanged::group, required},
                   Field{"user_id", &CardChanged::user, required}, Field{"card_new", &CardChanged::card}};
};

/// Cards (type 1, latest wins) and leavers (type 2); nothing else is known.
inline std::optional<WireEvent> decodeSample(Frame &frame, json::Run &run)
{
    const bool card = frame.detailType == QLatin1String("group_card");
    if (!card && frame.detailType != QLatin1String("group_decrease"))
        return {};
    auto event = frame.event<CardChanged>(run);
    if (!event)
        return {};
    return WireEvent{event->card, card ? 1 : 2, event->group, event->user, card};
}

inline QByteArray cardEvent(qint64 user, const char *card)
{
    return "{\"card_new\":\"" + QByteArray(card)
        + "\",\"post_type\":\"notice\",\"notice_type\":\"group_card\","
        + "\"group_id\":1,\"user_id\":" + QByteArray::number(user) + ",\"self_id\":10001}";
}

inline QByteArray leaveEvent(qint64 user)
{
    return "{\"post_type\":\"notice\",\"notice_type\":\"group_decrease\",\"group_id\":1,\"user_id\":\""
        + QByteArray::number(user) + "\"}";
}

inline const QByteArray twoPeople =
    "{\"status\":\"ok\",\"retcode\":0,\"data\":[{\"user_id\":1,\"nickname\":\"a\"},"
    "{\"user_id\":\"x\"},{\"user_id\":2}]}";

} // namespace qundesk::sample
