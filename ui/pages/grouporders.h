// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupsettings.h"
#include "support/uicontext.h"
#include "widgets/toast.h"

#include <QPointer>

class QDialog;

namespace qundesk {

class GroupActionSet;

/// What happens when an action of the group in sight is chosen: its dialog, and then the order to
/// GroupSettings. Outcomes are told by the window.
class GroupOrders : public QObject {
    Q_OBJECT
public:
    /// Dialogs are shown on the window of \a widget.
    GroupOrders(const UiContext &context, GroupActionSet *actions, QWidget *widget);

    /// A dialog about another group is closed: it must not act on this one.
    void setGroup(GroupSession *group);

    void askRename();
    void askAvatar();
    /// On is asked for, off is done at once.
    void setWholeMute(bool on);
    void askLeave();
    void showDetails();
    void copyNumber();
    void checkIn();

signals:
    /// A toast, of what is no write.
    void said(const qundesk::ToastData &toast);

private:
    GroupSettings &settings() const;
    QString name() const;
    void open(QDialog *dialog);

    UiContext m_context;
    GroupActionSet *m_actions;
    QWidget *m_widget;
    QPointer<GroupSession> m_group;
    QPointer<QDialog> m_open;
};

} // namespace qundesk
