// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <optional>

namespace qundesk {

/// The verbs of every write QunDesk can do; the audit log, toasts and confirmations name them.
enum class Verb : quint8 {
    Mute,
    Unmute,
    Kick,
    KickAndRefuse,
    ChangeCard,
    SetTitle,
    MakeAdmin,
    RemoveAdmin,
    RenameGroup,
    SetPortrait,
    WholeMuteOn,
    WholeMuteOff,
    AnonymousOn,
    AnonymousOff,
    AnonymousBan,
    CheckIn,
    LeaveGroup,
    PublishNotice,
    DeleteNotice,
    SetEssence,
    RemoveEssence,
    Recall,
    ApproveRequest,
    RejectRequest,
    UploadFile,
    DeleteFile,
    CreateFolder,
    DeleteFolder,
    SendPrivateFile,
    RenameFile,
    MoveFile,
    KeepFile, ///< for ever, instead of until it expires
    RenameFolder,
};

/// Why a write is not offered, or was not sent. ui/support/barriertext has the words.
enum class Barrier : quint8 {
    None,
    Offline, ///< no connection
    Unsupported, ///< this server has no such action
    RoleUnknown, ///< the own role in the group is not known yet
    NeedsAdmin, ///< only the owner and administrators may
    NeedsOwner, ///< only the owner may
    TargetIsSelf,
    TargetIsOwner,
    TargetIsAdmin, ///< and only the owner stands above administrators
    NotMuted,
    AlreadyAdmin,
    NotAnAdmin,
    TargetGone, ///< no longer in the group
    TooLong, ///< text over the limit, or a mute of 30 days or more
};

/// How one write ended. There is no fourth way.
struct Outcome {
    enum class State : quint8 {
        Confirmed, ///< seen to be done: by an event or by a fresh read
        Unconfirmed, ///< the server said ok (or nothing in time), but the change was not seen
        Failed, ///< refused, or never sent
    };
    quint64 id = 0; ///< unique in this run
    Verb verb{};
    State state{};
    GroupId groupId{};
    UserId userId{}; ///< 0 where no person is concerned
    QString subject; ///< who or what, for people: a name, a file; untrusted text
    QString before, after; ///< card, title, name, seconds of a mute…; as the log shows it
    ApiError error; ///< Failed, and Unconfirmed after a timeout
    bool hasError = false;
    Barrier barrier = Barrier::None; ///< set: it was never sent
    bool inSeries = false; ///< one of a batch, which tells how it went as a whole
    bool undoable = false; ///< Confirmed or Unconfirmed, and the opposite can be done
};

/// Where a list that is read from the server stands. What was read before stays while it is Loading or
/// Failed.
struct LoadState {
    enum class Phase : quint8 { Idle, Loading, Ready, Failed };
    Phase phase = Phase::Idle;
    ApiError error; ///< Failed only
    QDateTime readAt; ///< of the data shown; invalid = none yet
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::Outcome)
Q_DECLARE_METATYPE(qundesk::LoadState)
