// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/membermodel.h"
#include "session/grouppart.h"
#include "session/permissions.h"
#include "types/outcome.h"

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>
#include <concepts>
#include <memory>

namespace qundesk {

class MemberActions;
class Session;

/// One group of one account: its members and what can be done in it. Made by Session::group() when first
/// needed, and lives as long as the session, so that closing a page loses nothing.
class GroupSession : public QObject {
    Q_OBJECT
public:
    GroupSession(Session &session, GroupId id);
    ~GroupSession() override;

    GroupId id() const { return m_id; }
    /// As the group list shows it; an empty record with the id while that is not read. What was asked for
    /// last once the group is gone, for those who still speak of it.
    Group info() const;
    std::optional<Role> ownRole() const;
    Permissions permissions() const;
    Session &session() const { return m_session; }

    MemberModel *members() const { return m_members.get(); }
    const LoadState &membersState() const { return m_membersState; }
    MemberActions &memberActions() const { return *m_memberActions; }

    /// One more thing of the group, such as its notices: group.part<GroupNotices>(). Made when first asked
    /// for, lives as long as this.
    template <std::derived_from<GroupPart> Part> Part &part()
    {
        if (Part *known = existingPart<Part>())
            return *known;
        auto *made = new Part(*this);
        m_parts.append(made);
        return *made;
    }
    /// Null when it was not asked for yet: an event then has nothing to change.
    template <std::derived_from<GroupPart> Part> Part *existingPart() const
    {
        for (GroupPart *each : m_parts) {
            if (auto *found = qobject_cast<Part *>(each))
                return found;
        }
        return nullptr;
    }
    /// Reads members and parts again as far as they were read before: events were missed.
    void rereadAll();
    /// Undoes the write with outcome \a id, whichever part did it.
    bool undo(quint64 id);

    /// Reads the members if that has not been done yet; what a page calls when it is shown.
    void ensureMembers();
    /// Reads the members again; what is shown stays until the answer is there, and is then changed row by
    /// row. \a noCache asks the server to ask QQ. Calls while one is under way are joined to it or follow it
    /// once. \a then is called when the list has arrived or the read has failed.
    void reloadMembers(bool noCache, std::function<void()> then = {});
    /// Reads one member afresh (get_group_member_info, no_cache) and merges him. Gone: he is removed only
    /// when a list read says so too, since single reads of strangers are answered differently by every
    /// server.
    void reloadMember(UserId user, std::function<void()> then = {});
    /// The full record of \a user for the detail pane, read when the selection rests on him; merged into the
    /// model.
    void refreshDetails(UserId user);

    /// What an event tells of one member; a list that was asked for before does not undo it. Nothing happens
    /// while the members were never read, or for somebody who is not listed.
    void changeMember(UserId user, const std::function<void(Member &)> &edit);
    /// The same for somebody new, of whom no more than \a joined (unix seconds) is known yet; he is read.
    void addMember(UserId user, qint64 joined);
    /// The same for somebody who has left or was removed. Where lists come from an old cache, he is left out
    /// of them for a minute.
    void removeMember(UserId user);
    /// Somebody is known to be gone, whatever the lists of the next minute say.
    void noteRemoval(UserId user);

signals:
    void infoChanged();
    void ownRoleChanged();
    void membersStateChanged();
    /// A member left or was removed; an open dialog about him closes its verb.
    void memberGone(qundesk::UserId user);

private:
    friend class Session;
    void membersArrived(PreparedMembers prepared);
    void membersFailed(const ApiError &error);
    void startReload(bool noCache);
    void merge(Member fresh, bool single);
    void keepWhatListsLack(QList<Member> &fresh) const;
    void leaveOutRemoved(QList<Member> &fresh);
    /// What has told a change: an event, or a read that may lack the end of a mute.
    enum class Told : quint8 { AllButMute, All };
    void noteChange(UserId user, Told told = Told::All);
    void writeSnapshot();
    void showSnapshot();
    void setMembersState(LoadState::Phase phase, const ApiError &error = {});

    Session &m_session;
    GroupId m_id;
    mutable Group m_lastInfo;
    std::unique_ptr<MemberModel> m_members;
    std::unique_ptr<MemberActions> m_memberActions;
    QList<GroupPart *> m_parts;
    LoadState m_membersState;
    QFutureWatcher<PreparedMembers> m_preparing;
    QList<std::function<void()>> m_waiting; ///< for the read under way
    QList<std::function<void()>> m_waitingForNext; ///< came too late for it
    QHash<UserId, Told> m_changedMeanwhile; ///< since the list that is being read was asked for
    QHash<UserId, qint64> m_removed; ///< and when, in unix seconds
    QTimer m_snapshotDue; ///< after the last change of a burst of reads
    int m_rolesTold = 0; ///< of the own one, when the list was asked for
    bool m_nextNoCache = false;
    bool m_reading = false;
};

} // namespace qundesk
