// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace qundesk {

class AvatarLabel;
class BadgeLabel;
class ElidedLabel;
class GroupSession;

/// The head of a group: avatar, name, own role, number and size.
class GroupHeader : public QWidget {
    Q_OBJECT
public:
    explicit GroupHeader(QWidget *parent = nullptr);
    void setGroup(GroupSession *group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    QPointer<GroupSession> m_group;
    AvatarLabel *m_avatar;
    ElidedLabel *m_name;
    BadgeLabel *m_role;
    ElidedLabel *m_line;
};

} // namespace qundesk
