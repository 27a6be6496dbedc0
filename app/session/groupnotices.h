// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noticemodel.h"
#include "session/grouppart.h"
#include "types/noticedraft.h"

#include <memory>
#include <optional>

namespace qundesk {

/// What the server of an account can do with notices.
struct NoticeAbilities {
    bool pictures = true;
    /// Pinned, pop-up, confirmation, new members, edit card. Where false, QQ's own choice counts: not pinned,
    /// and members are asked to confirm.
    bool options = false;
    bool listsNewMembers = true; ///< false: what is sent to new members cannot be read back
    int newest = 0; ///< only so many are listed; 0 = no known limit
};

/// The notices of one group. No server tells of changes by an event, so the list is read again after every
/// write and whenever the page is reloaded.
class GroupNotices : public GroupPart {
    Q_OBJECT
public:
    explicit GroupNotices(GroupSession &group);
    ~GroupNotices() override;

    NoticeModel *notices() const { return m_notices.get(); }
    NoticeAbilities abilities() const;

    /// None, or why nothing can be published now.
    Barrier publishBarrier() const;
    /// None, or why \a notice cannot be deleted now.
    Barrier removeBarrier(const NoticeRow &notice) const;

    /// Publishes \a draft. Confirmed when the fresh list holds a new notice with its text; the ids that
    /// servers answer with prove nothing. The kept draft is dropped then, if it still is what was published.
    /// Returns the outcome's id.
    quint64 publish(const NoticeDraft &draft);
    /// A write of publish() is under way.
    bool isPublishing() const { return m_publishing != 0; }
    /// Deletes the notice \a key; its undo publishes the text anew (pictures cannot be had back). Returns the
    /// outcome's id, 0 when there is no such notice.
    quint64 remove(const QString &key);
    /// The text and what is known of the options of \a notice, to publish it again.
    static NoticeDraft draftOf(const NoticeRow &notice);

    /// What was begun and not published yet; survives the program where there is a disk.
    const NoticeDraft &draft() const { return m_draft; }
    /// Keeps \a draft; an empty one is forgotten. The error of the disk, if there is one: it is kept for this
    /// run all the same.
    Result<Done> keepDraft(const NoticeDraft &draft);

signals:
    void draftChanged();
    void publishingChanged();

protected:
    void read() override;

private:
    Expectation::Plan appears(const NoticeDraft &draft);
    Expectation::Plan freshReads(std::function<bool()> holds);
    void settle(const Outcome &outcome);

    std::unique_ptr<NoticeModel> m_notices;
    NoticeDraft m_draft;
    NoticeDraft m_published; ///< of the write under way
    quint64 m_publishing = 0;
};

} // namespace qundesk
