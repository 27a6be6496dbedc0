// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "widgets/card.h"

class QPushButton;

namespace qundesk {

class AvatarLabel;
class BadgeLabel;
class GroupHonors;

/// Who is talkative right now, since when, and the way to that member. Hidden while nobody is.
class TalkativeCard : public Card {
    Q_OBJECT
public:
    explicit TalkativeCard(QWidget *parent = nullptr);

    /// Null hides it.
    void showTalkative(const GroupHonors *honors);
    void retranslate();

signals:
    void memberWanted(qundesk::UserId user);

private:
    AvatarLabel *m_avatar;
    ElidedLabel *m_name;
    BadgeLabel *m_badge;
    ElidedLabel *m_line;
    QPushButton *m_show;
    UserId m_user{};
};

} // namespace qundesk
