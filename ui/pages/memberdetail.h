// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/member.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qundesk {

class AvatarLabel;
class BadgeLabel;
class ElidedLabel;
class GroupSession;
class InkLabel;
class MemberActionSet;

/// The pane beside the table: everything known about the member in the current row, read afresh when it rests
/// there.
class MemberDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit MemberDetail(QWidget *parent = nullptr);

    /// About the pane's person, whoever is selected. They have no keys: those are about the selection.
    MemberActionSet *personActions() const { return m_actions; }

    /// \a user 0 shows nothing but a hint.
    void show(GroupSession *group, UserId user);
    /// Shows the record again after it has changed; cheap when nothing did.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *buildHead();
    QWidget *buildActions();
    QWidget *buildMuteCard();
    void fillFacts();
    void fillHistory();
    void addFact(const QString &label, const QString &value, const QString &tip = {});
    static void clear(QVBoxLayout *layout);

    MemberActionSet *m_actions;
    QPointer<GroupSession> m_group;
    UserId m_user{};
    Member m_shown; ///< the record whose facts stand there
    qint64 m_shownMinute = 0;
    QTimer m_rest; ///< the selection must rest before the server is asked
    AvatarLabel *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    BadgeLabel *m_role;
    BadgeLabel *m_title;
    BadgeLabel *m_level;
    QPushButton *m_mute;
    QPushButton *m_unmute;
    QPushButton *m_card;
    QPushButton *m_copy;
    QPushButton *m_more;
    QWidget *m_muteCard;
    InkLabel *m_muteFact;
    InkLabel *m_muteLine;
    QWidget *m_content;
    InkLabel *m_hint;
    InkLabel *m_factsTitle;
    QVBoxLayout *m_facts;
    InkLabel *m_historyTitle;
    QVBoxLayout *m_history;
};

} // namespace qundesk
