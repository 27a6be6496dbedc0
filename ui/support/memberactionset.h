// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupsession.h"
#include "types/outcome.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <memory>

class QMenu;
class QWidget;

namespace qundesk {

/// The actions that can be done to the selected members: text, icon, key, and whether and why not. One set
/// serves the context menu, the menu bar, the selection bar and the detail pane, so that no action is defined
/// twice.
///
/// It only tells what is wished; the page opens dialogs and gives orders.
class MemberActionSet : public QObject {
    Q_OBJECT
public:
    enum class Copy : quint8 { Number, Card, Nickname, Csv, Mention };

    /// Actions with keys are added to \a host, within which the keys work.
    explicit MemberActionSet(QWidget *host);
    ~MemberActionSet() override;

    /// Whom the actions concern, in view order. Null or empty: nobody, everything is disabled.
    void setTargets(GroupSession *group, const QList<UserId> &users);
    const QList<UserId> &targets() const { return m_users; }
    /// Those of the targets to whom \a verb can be done.
    QList<UserId> capable(Verb verb) const;
    /// Reads roles and mutes again; call when they may have changed.
    void refresh();

    /// Fills \a menu in the fixed order: look, copy, change, mute, remove. The menu is cleared first.
    void fill(QMenu *menu);
    /// The menu of mute presets, owned by this.
    QMenu *muteMenu() const { return m_muteMenu; }
    QMenu *copyMenu() const { return m_copyMenu; }

    QAction *details() const { return m_details; }
    QAction *mute() const { return m_mute; }
    QAction *unmute() const { return m_unmute; }
    QAction *kick() const { return m_kick; }
    QAction *kickAndRefuse() const { return m_kickAndRefuse; }
    QAction *changeCard() const { return m_card; }
    QAction *setTitle() const { return m_title; }
    QAction *makeAdmin() const { return m_makeAdmin; }
    QAction *removeAdmin() const { return m_removeAdmin; }
    /// For exactly one member.
    QAction *sendFile() const { return m_sendFile; }
    /// For exactly one member.
    QAction *handleSpam() const { return m_spam; }

    void retranslate();

signals:
    void detailsRequested();
    /// A preset was chosen.
    void muteRequested(std::chrono::seconds duration);
    void customMuteRequested();
    void unmuteRequested();
    void kickRequested(bool refuseReturn);
    void cardRequested();
    void titleRequested();
    void adminRequested(bool make);
    void fileRequested();
    void spamRequested();
    void copyRequested(qundesk::MemberActionSet::Copy what);

private:
    QAction *make(const QString &icon, const QKeySequence &key = {});
    void update(QAction *action, Verb verb, const QString &one, const QString &many);
    void updateInfo();
    void updateSendFile();
    void updateSpam();
    void rebuildMenus();
    QString reasonFor(Verb verb) const;

    QWidget *m_host;
    QPointer<GroupSession> m_group;
    QList<UserId> m_users;
    QAction *m_details, *m_mute, *m_unmute, *m_kick, *m_kickAndRefuse, *m_card, *m_title, *m_makeAdmin,
        *m_removeAdmin, *m_sendFile, *m_spam, *m_info;
    QMenu *m_muteMenu;
    QMenu *m_copyMenu;
};

} // namespace qundesk
