// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupnotices.h"

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace qundesk {

/// What can be done with notices: text, icon, key, and whether and why not. Serves the page, its menu and the
/// menu bar. It only tells what is wished.
class NoticeActionSet : public QObject {
    Q_OBJECT
public:
    /// The key of a new notice works within \a page, those of one notice within \a view.
    NoticeActionSet(QWidget *page, QWidget *view);

    /// Which notice they concern; \a part null: no group is shown, \a notice null: none is chosen.
    void setTarget(const GroupNotices *part, const NoticeRow *notice);
    /// Fills \a menu with what concerns one notice.
    void fill(QMenu *menu) const;
    void retranslate();

    QAction *compose() const { return m_compose; }
    QAction *read() const { return m_read; }
    QAction *copy() const { return m_copy; }
    QAction *again() const { return m_again; }
    QAction *remove() const { return m_remove; }

private:
    QAction *make(const QString &icon, const QKeySequence &key, QWidget *host, Qt::ShortcutContext where);
    static void offer(QAction *action, bool possible, const QString &reason);

    QAction *m_compose, *m_read, *m_copy, *m_again, *m_remove;
};

} // namespace qundesk
