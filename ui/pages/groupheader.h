// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/uicontext.h"
#include "widgets/toast.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace qundesk {

class AvatarLabel;
class BadgeLabel;
class ElidedLabel;
class GroupActionSet;
class GroupOrders;
class GroupSession;
class GroupSettings;
class IconLabel;
class Segments;

/// The head of a group: avatar, name, own role, number and size; at the right the whole mute, the notice, the
/// check-in and a menu of the rest. Where it is narrow, the check-in goes into the menu first.
class GroupHeader : public QWidget {
    Q_OBJECT
public:
    explicit GroupHeader(const UiContext &context, QWidget *parent = nullptr);

    void setGroup(GroupSession *group);
    GroupActionSet *actions() const { return m_actions; }
    /// Whether there is a page to publish notices on.
    void setNoticesOffered(bool offered);

    QSize minimumSizeHint() const override;

signals:
    void noticeWanted();
    void said(const qundesk::ToastData &toast);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTexts();
    void buildActions(QHBoxLayout *row);
    GroupSettings *settings() const;
    void readWhenPossible();
    void retranslate();
    void update();
    void updateTexts();
    void updateMute();
    void updateButtons();
    void fold();
    int widthOfActions() const;

    QPointer<GroupSession> m_group;
    GroupActionSet *m_actions;
    GroupOrders *m_orders;
    AvatarLabel *m_avatar;
    ElidedLabel *m_name;
    BadgeLabel *m_role;
    ElidedLabel *m_line;
    IconLabel *m_muteIcon;
    ElidedLabel *m_muteLabel;
    Segments *m_mute;
    QPushButton *m_notice;
    QPushButton *m_checkIn;
    QToolButton *m_more;
    QList<QWidget *> m_right; ///< from left to right
};

} // namespace qundesk
