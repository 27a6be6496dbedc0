// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in groups, one struct per event, in the past tense. Synonyms of servers meet here: see
// decodeevent.cpp. Times are unix seconds. An operator of 0 is unknown. latestWins: of several that wait for
// the same group and person, only the last matters.
#pragma once

#include "core/decoder.h"
#include "types/joinrequest.h"
#include "types/message.h"
#include "types/server.h"

namespace qundesk {

/// Somebody joined; of the account itself: userId == selfId. notice group_increase.
struct MemberJoined {
    enum class Way : quint8 { Approved, Invited };
    friend constexpr auto enumNames(Way)
    {
        return std::array{std::pair{std::string_view("approve"), Way::Approved},
                          std::pair{std::string_view("invite"), Way::Invited}};
    }
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{}, operatorId{}, selfId{};
    Way way = Way::Approved; ///< quirk(go-cqhttp): always Approved
    qint64 time = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &MemberJoined::groupId, required},
                                              Field{"user_id", &MemberJoined::userId, required},
                                              Field{"operator_id", &MemberJoined::operatorId},
                                              Field{"self_id", &MemberJoined::selfId},
                                              Field{"sub_type", &MemberJoined::way},
                                              Field{"time", &MemberJoined::time}};
};

/// Somebody left or was removed; of the account itself: userId == selfId. notice group_decrease.
/// quirk(go-cqhttp): a kick by somebody it does not know is told as Left.
struct MemberLeft {
    enum class Way : quint8 { Left, Kicked, KickedMe };
    friend constexpr auto enumNames(Way)
    {
        return std::array{std::pair{std::string_view("leave"), Way::Left},
                          std::pair{std::string_view("kick"), Way::Kicked},
                          std::pair{std::string_view("kick_me"), Way::KickedMe}};
    }
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{}, operatorId{},
        selfId{}; ///< who left on their own may be their own operator, or have none
    Way way = Way::Left;
    qint64 time = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &MemberLeft::groupId, required},
                                              Field{"user_id", &MemberLeft::userId, required},
                                              Field{"operator_id", &MemberLeft::operatorId},
                                              Field{"self_id", &MemberLeft::selfId},
                                              Field{"sub_type", &MemberLeft::way},
                                              Field{"time", &MemberLeft::time}};
};

/// The group is no more. notice group_decrease/disband (NapCat, Lagrange), group_dismiss (LLBot).
struct GroupDissolved {
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId operatorId{};
    qint64 time = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &GroupDissolved::groupId, required},
                                              Field{{"operator_id", "user_id"}, &GroupDissolved::operatorId},
                                              Field{"time", &GroupDissolved::time}};
};

/// Somebody became an administrator, or is none any more. notice group_admin.
/// quirk(go-cqhttp): usually none for the account's own change.
struct AdminChanged {
    enum class Change : quint8 { Set, Unset };
    friend constexpr auto enumNames(Change)
    {
        return std::array{std::pair{std::string_view("set"), Change::Set},
                          std::pair{std::string_view("unset"), Change::Unset}};
    }
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId userId{};
    Change change = Change::Set;
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &AdminChanged::groupId, required},
                   Field{"user_id", &AdminChanged::userId, required},
                   Field{"sub_type", &AdminChanged::change, required}, Field{"time", &AdminChanged::time}};
};

/// Somebody was muted, or may speak again. notice group_ban. quirk(go-cqhttp): none for the account's own
/// mutes.
struct MemberMuted {
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId userId{}, operatorId{};
    std::chrono::seconds duration{0}; ///< 0 = may speak again
    qint64 time = 0;
    qint64 mutedUntil() const { return duration.count() > 0 ? time + duration.count() : 0; }
    static constexpr auto fields = std::tuple{
        Field{"group_id", &MemberMuted::groupId, required}, Field{"user_id", &MemberMuted::userId, required},
        Field{"operator_id", &MemberMuted::operatorId}, Field{"duration", &MemberMuted::duration},
        Field{"time", &MemberMuted::time}};
};

/// All were muted, or may speak again. notice group_ban with user_id 0; its duration means nothing.
struct WholeMuteChanged {
    enum class Change : quint8 { On, Off };
    friend constexpr auto enumNames(Change)
    {
        return std::array{std::pair{std::string_view("ban"), Change::On},
                          std::pair{std::string_view("lift_ban"), Change::Off}};
    }
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId operatorId{};
    Change change = Change::On;
    qint64 time = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &WholeMuteChanged::groupId, required},
                                              Field{"operator_id", &WholeMuteChanged::operatorId},
                                              Field{"sub_type", &WholeMuteChanged::change, required},
                                              Field{"time", &WholeMuteChanged::time}};
};

/// What an upload event says of the file. quirk(NapCat): this id is not the one of listings.
struct UploadNews {
    QString id, name, url; ///< url: go-cqhttp and Lagrange; may be empty
    qint64 size = 0; ///< bytes
    int busid = 0;
    static constexpr auto fields = std::tuple{
        Field{"id", &UploadNews::id}, Field{"name", &UploadNews::name}, Field{"url", &UploadNews::url},
        Field{"size", &UploadNews::size}, Field{"busid", &UploadNews::busid}};
};

/// Somebody put a file into the group. notice group_upload.
struct FileUploaded {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{};
    UploadNews file;
    qint64 time = 0;
    static constexpr auto fields = std::tuple{
        Field{"group_id", &FileUploaded::groupId, required}, Field{"user_id", &FileUploaded::userId},
        Field{"file", &FileUploaded::file}, Field{"time", &FileUploaded::time}};
};

/// A message was recalled by its author or an administrator. notice group_recall.
struct MessageRecalled {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{}, operatorId{}; ///< the author; who recalled it
    MessageId messageId{};
    qint64 time = 0;
    static constexpr auto fields = std::tuple{
        Field{"group_id", &MessageRecalled::groupId, required}, Field{"user_id", &MessageRecalled::userId},
        Field{"operator_id", &MessageRecalled::operatorId},
        Field{"message_id", &MessageRecalled::messageId, required}, Field{"time", &MessageRecalled::time}};
};

/// A card was seen to be another. notice group_card. Only noticed when its owner speaks, so never to be
/// relied upon. quirk(NapCat): false ones with an empty card have been seen. quirk(Lagrange): never sent.
struct CardChanged {
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId userId{};
    QString card, before; ///< untrusted
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &CardChanged::groupId, required},
                   Field{"user_id", &CardChanged::userId, required}, Field{"card_new", &CardChanged::card},
                   Field{"card_old", &CardChanged::before}, Field{"time", &CardChanged::time}};
};

/// Somebody was given a title. notice notify/title.
struct TitleChanged {
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId userId{};
    QString title; ///< untrusted
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &TitleChanged::groupId, required},
                   Field{"user_id", &TitleChanged::userId, required}, Field{"title", &TitleChanged::title},
                   Field{"time", &TitleChanged::time}};
};

/// Somebody was honored. notice notify/honor; go-cqhttp only.
struct HonorReceived {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{};
    QString honor; ///< "talkative", "performer", "emotion", "legend"; "ERROR" has been seen
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &HonorReceived::groupId, required},
                   Field{"user_id", &HonorReceived::userId, required},
                   Field{"honor_type", &HonorReceived::honor}, Field{"time", &HonorReceived::time}};
};

/// Somebody drew the most from a red packet. notice notify/lucky_king; go-cqhttp only.
struct LuckyKingDrawn {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{}, targetId{}; ///< who sent the packet; who drew the most
    qint64 time = 0;
    static constexpr auto fields = std::tuple{
        Field{"group_id", &LuckyKingDrawn::groupId, required}, Field{"user_id", &LuckyKingDrawn::userId},
        Field{"target_id", &LuckyKingDrawn::targetId}, Field{"time", &LuckyKingDrawn::time}};
};

/// Somebody poked somebody. notice notify/poke. groupId 0: among friends.
struct Poked {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{}, targetId{};
    qint64 time = 0;
    static constexpr auto fields = std::tuple{
        Field{"group_id", &Poked::groupId}, Field{{"user_id", "sender_id"}, &Poked::userId, required},
        Field{"target_id", &Poked::targetId}, Field{"time", &Poked::time}};
};

/// A message became an essence, or is none any more. notice essence.
/// quirk(go-cqhttp): none for the account's own changes. quirk(NapCat): never tells a removal.
struct EssenceChanged {
    enum class Change : quint8 { Added, Removed };
    friend constexpr auto enumNames(Change)
    {
        return std::array{std::pair{std::string_view("add"), Change::Added},
                          std::pair{std::string_view("delete"), Change::Removed}};
    }
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId senderId{}, operatorId{};
    MessageId messageId{};
    Change change = Change::Added;
    qint64 time = 0;
    static constexpr auto fields = std::tuple{Field{"group_id", &EssenceChanged::groupId, required},
                                              Field{"sender_id", &EssenceChanged::senderId},
                                              Field{"operator_id", &EssenceChanged::operatorId},
                                              Field{"message_id", &EssenceChanged::messageId},
                                              Field{"sub_type", &EssenceChanged::change, required},
                                              Field{"time", &EssenceChanged::time}};
};

/// The group has another name. notice notify/group_name (NapCat), group_name_change (Lagrange).
struct GroupRenamed {
    static constexpr bool latestWins = true;
    GroupId groupId{};
    UserId userId{}; ///< who did it; 0 = not told
    QString name; ///< untrusted
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"group_id", &GroupRenamed::groupId, required},
                   Field{{"operator_id", "user_id"}, &GroupRenamed::userId},
                   Field{{"name_new", "name"}, &GroupRenamed::name}, Field{"time", &GroupRenamed::time}};
};

/// Somebody reacted to a message. notice group_msg_emoji_like (NapCat, LLBot), reaction (Lagrange).
struct ReactionChanged {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{};
    MessageId messageId{};
    QString emoji; ///< its id; the first where a server tells several
    int count = 0; ///< how many have chosen it by now; 0 = not told
    bool added = true;
    qint64 time = 0;
    static Result<ReactionChanged> decode(Frame &frame, json::Run &run);
};

/// Somebody wants in, or invites the account. request group. The same one may come several times: by flag.
struct JoinRequested {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{};
    JoinRequest request;
    static Result<JoinRequested> decode(Frame &frame, json::Run &run);
};

/// Somebody wrote in a group. message group, and message_sent for the account's own where the server reports
/// them.
struct MessageReceived {
    static constexpr bool latestWins = false;
    GroupId groupId{};
    UserId userId{};
    Message message;
    bool own = false;
    static Result<MessageReceived> decode(Frame &frame, json::Run &run);
};

/// The server greets a new connection, or says that it starts or stops. meta_event lifecycle.
/// quirk(go-cqhttp): time is when the server started.
struct LifecycleChanged {
    static constexpr bool latestWins = false;
    UserId selfId{};
    QString what; ///< "connect", "enable", "disable"
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"self_id", &LifecycleChanged::selfId}, Field{"sub_type", &LifecycleChanged::what},
                   Field{"time", &LifecycleChanged::time}};
};

/// The server lives. meta_event heartbeat. quirk(Lagrange): always says online.
struct HeartbeatReceived {
    static constexpr bool latestWins = true;
    UserId selfId{};
    ServerStatus status;
    qint64 interval = 0; ///< milliseconds until the next one
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"self_id", &HeartbeatReceived::selfId}, Field{"status", &HeartbeatReceived::status},
                   Field{"interval", &HeartbeatReceived::interval}, Field{"time", &HeartbeatReceived::time}};
};

/// The account was thrown off. notice bot_offline (NapCat, Lagrange).
struct BotWentOffline {
    static constexpr bool latestWins = true;
    UserId selfId{};
    QString tag, reason; ///< the server's words; untrusted
    qint64 time = 0;
    static constexpr auto fields = std::tuple{
        Field{"self_id", &BotWentOffline::selfId}, Field{"tag", &BotWentOffline::tag},
        Field{{"message", "reason"}, &BotWentOffline::reason}, Field{"time", &BotWentOffline::time}};
};

/// The account is back. notice bot_online (Lagrange).
struct BotCameOnline {
    static constexpr bool latestWins = true;
    UserId selfId{};
    QString reason;
    qint64 time = 0;
    static constexpr auto fields =
        std::tuple{Field{"self_id", &BotCameOnline::selfId}, Field{"reason", &BotCameOnline::reason},
                   Field{"time", &BotCameOnline::time}};
};

/// Known, and of no concern to groups: private messages, friends, other devices. Has no signal, and nothing
/// of it is kept, so that private talk never reaches a log.
struct EventIgnored {
    static constexpr bool latestWins = true;
    static Result<EventIgnored> decode(Frame &, json::Run &) { return EventIgnored{}; }
};

} // namespace qundesk
