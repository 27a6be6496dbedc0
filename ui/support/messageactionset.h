// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "types/outcome.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <chrono>

class QMenu;
class QWidget;

namespace qundesk {

class GroupMessages;

/// The actions that can be done to the selected messages: text, icon, key, and whether and why not. Serves
/// the context menu and the bar beside the row.
///
/// It only tells what is wished; the page opens dialogs and gives orders.
class MessageActionSet : public QObject {
    Q_OBJECT
public:
    enum class Keys : quint8 {
        Work, ///< within the host
        Shown, ///< only told in tool tips: another set of the same host has them
    };
    explicit MessageActionSet(QWidget *host, Keys keys = Keys::Work);

    /// Which messages the actions concern, oldest first. Null or empty: none, everything is disabled.
    void setTargets(GroupMessages *messages, const QList<MessageId> &ids);
    const QList<MessageId> &targets() const { return m_ids; }
    /// Those of the targets that can be recalled.
    QList<MessageId> recallable() const;
    /// Those who wrote the targets and can be muted.
    QList<UserId> mutable_() const;
    /// Reads roles, mutes and essences again; call when they may have changed.
    void refresh();
    /// Fills \a menu in the fixed order: copy, look, essence, mute, recall. The menu is cleared first.
    void fill(QMenu *menu);
    void retranslate();

    QAction *recall() const { return m_recall; }
    QAction *essence() const { return m_essence; }
    QAction *mute() const { return m_mute; }
    QAction *muteAnonymous() const { return m_muteAnonymous; }
    QAction *copy() const { return m_copy; }
    QAction *showMember() const { return m_showMember; }
    /// For one sender who can be muted.
    QAction *handleSpam() const { return m_spam; }
    /// The menu of mute presets, owned by the host.
    QMenu *muteMenu() const { return m_muteMenu; }

signals:
    void recallRequested();
    /// \a mark: make it an essence message; else it is to be none any more.
    void essenceRequested(bool mark);
    /// A preset was chosen.
    void muteRequested(std::chrono::seconds duration);
    void customMuteRequested();
    void anonymousMuteRequested();
    void copyRequested();
    void memberRequested();
    void spamRequested(qundesk::UserId sender);

private:
    QAction *make(const QString &icon, const QKeySequence &key = {});
    void set(QAction *action, const QString &text, const QString &reason);
    void refreshEssence();
    void refreshMute();
    QString whyNotRecall() const;
    QString whyNotMute() const;
    QString whyNoSpam() const;
    QString wordsFor(Barrier barrier) const;
    QList<UserId> authors() const;

    QWidget *m_host;
    Keys m_keys;
    QPointer<GroupMessages> m_messages;
    QList<MessageId> m_ids;
    bool m_marks = true; ///< what the essence action does
    QAction *m_recall, *m_essence, *m_mute, *m_muteAnonymous, *m_copy, *m_showMember, *m_spam, *m_info;
    QMenu *m_muteMenu;
};

} // namespace qundesk
