// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/outcome.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <array>
#include <string_view>
#include <utility>

namespace qundesk {

/// Names of verbs in the database and in exports: they outlive the order of the enum. Never translated, never
/// renamed.
constexpr auto enumNames(Verb)
{
    using Name = std::pair<std::string_view, Verb>;
    return std::array{
        Name{"mute", Verb::Mute},
        Name{"unmute", Verb::Unmute},
        Name{"kick", Verb::Kick},
        Name{"kick_and_refuse", Verb::KickAndRefuse},
        Name{"change_card", Verb::ChangeCard},
        Name{"set_title", Verb::SetTitle},
        Name{"make_admin", Verb::MakeAdmin},
        Name{"remove_admin", Verb::RemoveAdmin},
        Name{"rename_group", Verb::RenameGroup},
        Name{"set_portrait", Verb::SetPortrait},
        Name{"whole_mute_on", Verb::WholeMuteOn},
        Name{"whole_mute_off", Verb::WholeMuteOff},
        Name{"anonymous_on", Verb::AnonymousOn},
        Name{"anonymous_off", Verb::AnonymousOff},
        Name{"anonymous_ban", Verb::AnonymousBan},
        Name{"check_in", Verb::CheckIn},
        Name{"leave_group", Verb::LeaveGroup},
        Name{"publish_notice", Verb::PublishNotice},
        Name{"delete_notice", Verb::DeleteNotice},
        Name{"set_essence", Verb::SetEssence},
        Name{"remove_essence", Verb::RemoveEssence},
        Name{"recall", Verb::Recall},
        Name{"approve_request", Verb::ApproveRequest},
        Name{"reject_request", Verb::RejectRequest},
        Name{"upload_file", Verb::UploadFile},
        Name{"delete_file", Verb::DeleteFile},
        Name{"create_folder", Verb::CreateFolder},
        Name{"delete_folder", Verb::DeleteFolder},
        Name{"send_private_file", Verb::SendPrivateFile},
        Name{"rename_file", Verb::RenameFile},
        Name{"move_file", Verb::MoveFile},
        Name{"keep_file", Verb::KeepFile},
        Name{"rename_folder", Verb::RenameFolder},
    };
}

/// One line of the audit log: a write of ours, or one of somebody else that an event told of. Never changed
/// later.
struct AuditRow {
    enum class State : quint8 {
        Confirmed, ///< as Outcome::State
        Unconfirmed,
        Failed,
        Observed, ///< done by another administrator, or on another device; learnt from an event
    };
    qint64 id = 0; ///< given by the log, ascending; 0 = not stored yet
    qint64 time = 0; ///< milliseconds since 1970, UTC
    QString account; ///< AccountConfig::id
    UserId self{}; ///< the QQ number the account had then
    GroupId groupId{};
    Verb verb{};
    UserId target{}; ///< 0 where no person is concerned
    QString subject; ///< who or what, for people: a name, a file; untrusted text
    QString before, after; ///< as in Outcome; untrusted text
    QString reason; ///< kept on this computer only: OneBot has no such field
    State state{};
    int code = 0; ///< retcode or HTTP status of a failure; 0 = none
    QString detail; ///< the server's words; untrusted, and without any token
    QString source; ///< what caused it: "manual", "bulk #12", "rule …"; free text
    UserId operatorId{}; ///< who did it, of Observed; 0 = unknown (group_card events do not say)

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// Which rows are wanted. Empty members do not restrict.
struct AuditFilter {
    QString account;
    GroupId groupId{};
    UserId target{};
    UserId operatorId{};
    QList<Verb> verbs;
    QList<AuditRow::State> states;
    qint64 from = 0; ///< milliseconds, inclusive
    qint64 until = 0; ///< milliseconds, exclusive; 0 = no end
    QString text; ///< in subject, before, after, reason, detail, source, or the start of target's or group's
                  ///< number

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// What this computer did to one member before.
struct MuteHistory {
    int count = 0; ///< mutes that were not refused; those of others are not counted
    qint64 latest = 0; ///< milliseconds; 0 = never
    QString latestReason; ///< of that latest mute; may be empty
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::AuditRow)
