// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/noticeactionset.h"

#include "session/groupsession.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/paint.h"
#include "support/errortext.h"

#include <QMenu>

namespace qundesk {

NoticeActionSet::NoticeActionSet(QWidget *page, QWidget *view) : QObject(page)
{
    m_compose = make(QStringLiteral("notice"), QKeySequence::New, page, Qt::WidgetWithChildrenShortcut);
    m_read = make(QStringLiteral("eye"), Qt::Key_Return, view, Qt::WidgetShortcut);
    m_copy = make(QStringLiteral("copy"), QKeySequence::Copy, view, Qt::WidgetShortcut);
    m_again = make(QStringLiteral("refresh"), {}, view, Qt::WidgetShortcut);
    m_remove = make(QStringLiteral("trash"), QKeySequence::Delete, view, Qt::WidgetShortcut);
    setMenuLook(m_remove, MenuLook::Destructive);
    retranslate();
}

QAction *NoticeActionSet::make(const QString &iconName, const QKeySequence &key, QWidget *host,
                               Qt::ShortcutContext where)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(where);
    action->setEnabled(false);
    host->addAction(action);
    return action;
}

void NoticeActionSet::retranslate()
{
    m_compose->setText(tr("New notice…"));
    m_read->setText(tr("Read"));
    m_copy->setText(tr("Copy text"));
    m_again->setText(tr("Publish again…"));
    m_remove->setText(tr("Delete…"));
}

void NoticeActionSet::offer(QAction *action, bool possible, const QString &reason)
{
    action->setEnabled(possible);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString text =
        key.isEmpty() ? action->text() : tr("%1 (%2)", "action, key").arg(action->text(), key);
    action->setToolTip(plainToolTip(possible || reason.isEmpty() ? text : reason));
    action->setStatusTip(possible ? QString() : reason);
}

void NoticeActionSet::setTarget(const GroupNotices *part, const NoticeRow *notice)
{
    const QString server = part ? part->session().server().label() : QString();
    const Barrier publish = part ? part->publishBarrier() : Barrier::Offline;
    const Barrier remove = part && notice ? part->removeBarrier(*notice) : Barrier::None;
    const QString none = notice ? QString() : tr("No notice is selected.");
    const bool can = part && publish == Barrier::None;
    offer(m_compose, can, barrierText(publish, server));
    offer(m_read, notice, none);
    offer(m_copy, notice, none);
    offer(m_again, can && notice, can ? none : barrierText(publish, server));
    offer(m_remove, part && notice && remove == Barrier::None, notice ? barrierText(remove, server) : none);
}

void NoticeActionSet::fill(QMenu *menu) const
{
    menu->clear();
    menu->setToolTipsVisible(true);
    menu->addAction(m_read);
    menu->addAction(m_copy);
    menu->addSeparator();
    menu->addAction(m_again);
    menu->addSeparator();
    menu->addAction(m_remove);
    if (!m_remove->isEnabled() && !m_remove->statusTip().isEmpty()) {
        // Tool tips of disabled items are easily missed.
        menu->addSeparator();
        QAction *why = menu->addAction(icon(QStringLiteral("info")), m_remove->statusTip());
        why->setEnabled(false);
        setMenuLook(why, MenuLook::Information);
    }
}

} // namespace qundesk

#include "moc_noticeactionset.cpp"
