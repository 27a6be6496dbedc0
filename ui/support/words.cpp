// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/words.h"

#include "core/text.h"
#include "session/requestinbox.h"
#include "support/errortext.h"
#include "support/format.h"

#include <QCoreApplication>

namespace qundesk::words {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct OutcomeWords {
    QString done; ///< %1 is the person
    QString accepted; ///< said ok, not seen
    QString refused;
};

OutcomeWords wordsOf(const Outcome &outcome)
{
    const auto seconds = std::chrono::seconds(outcome.after.toLongLong());
    switch (outcome.verb) {
    case Verb::Mute:
        return {Say::tr("Muted %1 for %2").arg(QStringLiteral("%1"), format::duration(seconds)),
                Say::tr("The server accepted the mute of %1, but it is not confirmed"),
                Say::tr("Could not mute %1")};
    case Verb::Unmute:
        return {Say::tr("Unmuted %1"),
                Say::tr("The server accepted the unmute of %1, but it is not confirmed"),
                Say::tr("Could not unmute %1")};
    case Verb::Kick:
        return {Say::tr("Removed %1 from the group"),
                Say::tr("The server accepted the removal of %1, but it is not confirmed"),
                Say::tr("Could not remove %1")};
    case Verb::KickAndRefuse:
        return {Say::tr("Removed %1 and refused to let them return"),
                Say::tr("The server accepted the removal of %1, but it is not confirmed"),
                Say::tr("Could not remove %1")};
    case Verb::ChangeCard:
        return {Say::tr("Changed the card of %1"),
                Say::tr("The server accepted the card of %1, but it is not confirmed"),
                Say::tr("Could not change the card of %1")};
    case Verb::SetTitle:
        return {Say::tr("Changed the title of %1"),
                Say::tr("The server accepted the title of %1, but it is not confirmed"),
                Say::tr("Could not change the title of %1")};
    case Verb::MakeAdmin:
        return {Say::tr("%1 is an administrator now"),
                Say::tr("The server accepted %1 as administrator, but it is not confirmed"),
                Say::tr("Could not make %1 an administrator")};
    case Verb::RemoveAdmin:
        return {Say::tr("%1 is no longer an administrator"),
                Say::tr("The server accepted that %1 is no administrator any more, but it is not confirmed"),
                Say::tr("Could not take administrator rights from %1")};
    case Verb::RenameGroup:
        return {Say::tr("Renamed the group to %1"),
                Say::tr("The server accepted the name %1, but it is not confirmed"),
                Say::tr("Could not rename the group to %1")};
    case Verb::SetPortrait:
        return {Say::tr("Changed the avatar of %1"),
                Say::tr("The server accepted the avatar of %1; whether QQ took it cannot be read back"),
                Say::tr("Could not change the avatar of %1")};
    case Verb::WholeMuteOn:
        return {Say::tr("Muted everybody in %1"),
                Say::tr("The server accepted the mute of everybody in %1, but it is not confirmed"),
                Say::tr("Could not mute everybody in %1")};
    case Verb::WholeMuteOff:
        return {Say::tr("Everybody may speak again in %1"),
                Say::tr("The server accepted that everybody may speak in %1, but it is not confirmed"),
                Say::tr("Could not let everybody speak in %1")};
    case Verb::AnonymousOn:
        return {Say::tr("Anonymous chat is allowed in %1"),
                Say::tr("The server accepted anonymous chat in %1, but it is not confirmed"),
                Say::tr("Could not allow anonymous chat in %1")};
    case Verb::AnonymousOff:
        return {
            Say::tr("Anonymous chat is forbidden in %1"),
            Say::tr("The server accepted that anonymous chat is forbidden in %1, but it is not confirmed"),
            Say::tr("Could not forbid anonymous chat in %1")};
    case Verb::AnonymousBan:
        return {Say::tr("Muted the anonymous sender %1"),
                Say::tr("The server accepted the mute of the anonymous sender %1, but it is not confirmed"),
                Say::tr("Could not mute the anonymous sender %1")};
    case Verb::CheckIn:
        return {Say::tr("Checked in to %1"),
                Say::tr("The server accepted the check-in to %1, but it is not confirmed"),
                Say::tr("Could not check in to %1")};
    case Verb::LeaveGroup:
        return {Say::tr("Left the group %1"),
                Say::tr("The server accepted leaving %1, but it is not confirmed"),
                Say::tr("Could not leave the group %1")};
    case Verb::PublishNotice:
        return {Say::tr("Published the notice “%1”"),
                Say::tr("The server accepted the notice “%1”, but it is not in the list"),
                Say::tr("Could not publish the notice “%1”")};
    case Verb::DeleteNotice:
        return {Say::tr("Deleted the notice “%1”"),
                Say::tr("The server accepted the deletion of “%1”, but the notice is still in the list"),
                Say::tr("Could not delete the notice “%1”")};
    case Verb::SetEssence:
        return {Say::tr("“%1” is an essence message now"),
                Say::tr("The server accepted “%1” as essence, but it is not in the list"),
                Say::tr("Could not mark “%1” as essence")};
    case Verb::RemoveEssence:
        return {Say::tr("“%1” is no longer an essence message"),
                Say::tr("The server accepted the removal of “%1” from essence, but it is still in the list"),
                Say::tr("Could not remove “%1” from essence")};
    case Verb::Recall:
        return {Say::tr("Recalled the message of %1"),
                Say::tr("The server accepted the recall of the message of %1, but it is not confirmed"),
                Say::tr("Could not recall the message of %1")};
    case Verb::ApproveRequest:
        return {Say::tr("Approved the request of %1"),
                Say::tr("The server accepted the approval of %1, but it is not confirmed"),
                Say::tr("Could not approve the request of %1")};
    case Verb::RejectRequest:
        return {Say::tr("Rejected the request of %1"),
                Say::tr("The server accepted the rejection of %1, but it is not confirmed"),
                Say::tr("Could not reject the request of %1")};
    case Verb::UploadFile:
        return {Say::tr("Uploaded %1"), Say::tr("The server accepted %1, but it is not in the list of files"),
                Say::tr("Could not upload %1")};
    case Verb::DeleteFile:
        return {Say::tr("Deleted %1"),
                Say::tr("The server accepted the deletion of %1, but the file is still in the list"),
                Say::tr("Could not delete %1")};
    case Verb::CreateFolder:
        return {Say::tr("Created the folder %1"),
                Say::tr("The server accepted the folder %1, but it is not in the list"),
                Say::tr("Could not create the folder %1")};
    case Verb::DeleteFolder:
        return {Say::tr("Deleted the folder %1"),
                Say::tr("The server accepted the deletion of the folder %1, but it is still in the list"),
                Say::tr("Could not delete the folder %1")};
    case Verb::SendPrivateFile:
        return {Say::tr("Sent the file to %1"),
                Say::tr("The server accepted the file for %1; whether it arrived cannot be read back"),
                Say::tr("Could not send the file to %1")};
    case Verb::RenameFile:
        return {Say::tr("Renamed the file %1"),
                Say::tr("The server accepted the new name of %1, but the list still shows the old one"),
                Say::tr("Could not rename %1")};
    case Verb::MoveFile:
        return {Say::tr("Moved %1"),
                Say::tr("The server accepted the move of %1, but it is not seen in the new folder"),
                Say::tr("Could not move %1")};
    case Verb::KeepFile:
        return {Say::tr("%1 is now kept for ever"),
                Say::tr("The server agreed to keep %1, but the list still shows an end"),
                Say::tr("Could not keep %1 for ever")};
    case Verb::RenameFolder:
        return {
            Say::tr("Renamed the folder %1"),
            Say::tr(
                "The server accepted the new name of the folder %1, but the list still shows the old one"),
            Say::tr("Could not rename the folder %1")};
    }
    return {};
}

} // namespace

QString role(Role role)
{
    switch (role) {
    case Role::Owner: return Say::tr("Owner", "role in a group");
    case Role::Admin: return Say::tr("Admin", "role in a group");
    case Role::Member: break;
    }
    return Say::tr("Member", "role in a group");
}

QString ownRole(Role role)
{
    switch (role) {
    case Role::Owner: return Say::tr("I am the owner");
    case Role::Admin: return Say::tr("I am an admin");
    case Role::Member: break;
    }
    return Say::tr("I am a member");
}

QString honor(HonorKind kind)
{
    switch (kind) {
    case HonorKind::Talkative: return Say::tr("Talkative", "honor");
    case HonorKind::Performer: return Say::tr("Performer", "honor");
    case HonorKind::Legend: return Say::tr("Legend", "honor");
    case HonorKind::StrongNewbie: return Say::tr("Newcomer", "honor");
    case HonorKind::Emotion: return Say::tr("Joy", "honor");
    }
    return {};
}

QString sex(Sex sex)
{
    return sex == Sex::Male ? Say::tr("Male") : sex == Sex::Female ? Say::tr("Female") : QString();
}

QString bot() { return Say::tr("Bot"); }

QString never() { return Say::tr("Never", "never spoke"); }

QString confirming() { return Say::tr("Confirming"); }

QString unconfirmed() { return Say::tr("Not confirmed"); }

QString failed() { return Say::tr("Failed"); }

QString outcome(const Outcome &outcome)
{
    const OutcomeWords say = wordsOf(outcome);
    const QString who = singleLine(outcome.subject);
    switch (outcome.state) {
    case Outcome::State::Confirmed: return say.done.arg(who);
    case Outcome::State::Unconfirmed: return say.accepted.arg(who);
    case Outcome::State::Failed: break;
    }
    if (outcome.hasError && isHandledElsewhere(outcome.error)
        && (outcome.verb == Verb::ApproveRequest || outcome.verb == Verb::RejectRequest))
        return Say::tr("The request of %1 was handled elsewhere or is too old").arg(who);
    const QString why = outcome.barrier != Barrier::None ? barrierText(outcome.barrier)
        : outcome.hasError                               ? errorText(outcome.error).sentence()
                                                         : QString();
    const QString fact = say.refused.arg(who);
    return why.isEmpty() ? fact : Say::tr("%1: %2", "what failed: why").arg(fact, why);
}

QString verb(Verb verb)
{
    switch (verb) {
    case Verb::Mute: return Say::tr("Mute", "verb");
    case Verb::Unmute: return Say::tr("Unmute", "verb");
    case Verb::Kick: return Say::tr("Kick", "verb");
    case Verb::KickAndRefuse: return Say::tr("Kick and refuse", "verb");
    case Verb::ChangeCard: return Say::tr("Change card", "verb");
    case Verb::SetTitle: return Say::tr("Set title", "verb");
    case Verb::MakeAdmin: return Say::tr("Make admin", "verb");
    case Verb::RemoveAdmin: return Say::tr("Remove admin", "verb");
    case Verb::RenameGroup: return Say::tr("Rename group", "verb");
    case Verb::SetPortrait: return Say::tr("Change group avatar", "verb");
    case Verb::WholeMuteOn: return Say::tr("Mute everybody", "verb");
    case Verb::WholeMuteOff: return Say::tr("Let everybody speak", "verb");
    case Verb::AnonymousOn: return Say::tr("Allow anonymous chat", "verb");
    case Verb::AnonymousOff: return Say::tr("Forbid anonymous chat", "verb");
    case Verb::AnonymousBan: return Say::tr("Mute anonymous sender", "verb");
    case Verb::CheckIn: return Say::tr("Check in", "verb");
    case Verb::LeaveGroup: return Say::tr("Leave group", "verb");
    case Verb::PublishNotice: return Say::tr("Publish notice", "verb");
    case Verb::DeleteNotice: return Say::tr("Delete notice", "verb");
    case Verb::SetEssence: return Say::tr("Mark as essence", "verb");
    case Verb::RemoveEssence: return Say::tr("Remove from essence", "verb");
    case Verb::Recall: return Say::tr("Recall", "verb");
    case Verb::ApproveRequest: return Say::tr("Approve request", "verb");
    case Verb::RejectRequest: return Say::tr("Reject request", "verb");
    case Verb::UploadFile: return Say::tr("Upload file", "verb");
    case Verb::DeleteFile: return Say::tr("Delete file", "verb");
    case Verb::CreateFolder: return Say::tr("Create folder", "verb");
    case Verb::DeleteFolder: return Say::tr("Delete folder", "verb");
    case Verb::SendPrivateFile: return Say::tr("Send file", "verb");
    case Verb::RenameFile: return Say::tr("Rename file", "verb");
    case Verb::MoveFile: return Say::tr("Move file", "verb");
    case Verb::KeepFile: return Say::tr("Keep for ever", "verb");
    case Verb::RenameFolder: return Say::tr("Rename folder", "verb");
    }
    return {};
}

QString stopped(StopCause cause)
{
    switch (cause) {
    case StopCause::None: break;
    case StopCause::User: return Say::tr("stopped");
    case StopCause::TooFast: return Say::tr("stopped: QQ says that this goes too fast");
    case StopCause::Failures: return Say::tr("stopped after three failures in a row");
    case StopCause::ConnectionLost: return Say::tr("stopped: the connection was lost");
    }
    return {};
}

QString recallsRunning() { return Say::tr("Messages are being recalled. Stop that or wait for its end."); }

} // namespace qundesk::words
