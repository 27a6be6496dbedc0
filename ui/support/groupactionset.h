// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupsettings.h"
#include "support/uicontext.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <array>

class QMenu;
class QWidget;

namespace qundesk {

/// The actions that can be done to the group in sight: text, icon, and whether and why not. One set serves
/// the header, its menu and the menu bar. It only tells what is wished: GroupOrders connects to the actions.
class GroupActionSet : public QObject {
    Q_OBJECT
public:
    enum class What : quint8 {
        Details,
        CopyNumber,
        Rename,
        Avatar,
        MuteAll,
        UnmuteAll,
        AllowAnonymous,
        ForbidAnonymous,
        PublishNotice,
        CheckIn,
        AtAll, ///< a line to read, never enabled
        Leave,
    };

    GroupActionSet(const UiContext &context, QWidget *host);

    /// Null: no group, everything is disabled.
    void setGroup(GroupSession *group);
    QAction *action(What what) const { return m_actions[std::size_t(what)]; }
    /// False hides the notice's action: there is no page for it.
    void setNoticesOffered(bool offered);
    /// Everything for the menu bar.
    void fillBar(QMenu *menu);
    /// What has no button in the header; \a folded: nor room for the check-in.
    void fillMore(QMenu *menu, bool folded);

    /// The day's check-in was sent from here.
    bool isCheckedIn() const;
    void refresh();
    void retranslate();

signals:
    /// Texts or states are others; emitted by refresh().
    void refreshed();

private:
    GroupSettings *settings() const;
    QString server() const;
    void update(What what, Verb verb, const QString &text);
    void updateCheckIn();
    QString atAllText() const;

    UiContext m_context;
    QPointer<GroupSession> m_group;
    std::array<QAction *, 12> m_actions{};
    QMenu *m_anonymous;
};

} // namespace qundesk
