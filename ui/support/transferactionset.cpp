// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/transferactionset.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/paint.h"

#include <QMenu>
#include <QWidget>

namespace qundesk {

namespace {

using State = Transfer::State;

bool isPausable(const Transfer &each)
{
    return !each.isOver() && each.state != State::Paused && !each.isCommitted();
}
bool isPaused(const Transfer &each) { return each.state == State::Paused; }
bool isRetriable(const Transfer &each) { return each.state == State::Failed || each.state == State::Unknown; }
bool isMovable(const Transfer &each) { return !each.isOver(); }
bool isRemovable(const Transfer &each) { return !each.isCommitted(); }
bool isFinishedOne(const Transfer &each) { return each.isOver(); }
bool hasTrouble(const Transfer &each) { return isRetriable(each); }

} // namespace

TransferActionSet::TransferActionSet(QWidget *host)
    : QObject(host), m_host(host), m_pause(make(QStringLiteral("pause"))),
      m_resume(make(QStringLiteral("play"))), m_retry(make(QStringLiteral("refresh"))),
      m_up(make(QStringLiteral("chevron-up"), Qt::ALT | Qt::Key_Up)),
      m_down(make(QStringLiteral("chevron-down"), Qt::ALT | Qt::Key_Down)),
      m_top(make(QStringLiteral("upload"), Qt::ALT | Qt::Key_Home)),
      m_cancel(make(QStringLiteral("close"), QKeySequence::Delete)),
      m_openFolder(make(QStringLiteral("folder"))), m_copyError(make(QStringLiteral("copy")))
{
    setMenuLook(m_cancel, MenuLook::Destructive);
    retranslate();
}

QAction *TransferActionSet::make(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(icon(name), QString(), this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_host->addAction(action);
    return action;
}

void TransferActionSet::setTargets(const QList<Transfer> &targets)
{
    m_targets = targets;
    refresh();
}

QList<qint64> TransferActionSet::ids() const
{
    QList<qint64> list;
    for (const Transfer &each : m_targets)
        list.append(each.id);
    return list;
}

bool TransferActionSet::any(bool (*wanted)(const Transfer &)) const
{
    return std::ranges::any_of(m_targets, wanted);
}

void TransferActionSet::refresh()
{
    m_pause->setEnabled(any(isPausable));
    m_resume->setEnabled(any(isPaused));
    m_retry->setEnabled(any(isRetriable));
    for (QAction *each : {m_up, m_down, m_top})
        each->setEnabled(any(isMovable));
    m_cancel->setEnabled(any(isRemovable));
    m_cancel->setText(any(isFinishedOne) ? tr("Remove from the list") : tr("Cancel transfer"));
    const QString why = m_targets.isEmpty() ? tr("Nothing is selected.")
        : any(isRemovable)                  ? QString()
                                            : tr("The server has the file already and cannot be stopped.");
    m_cancel->setToolTip(plainToolTip(why.isEmpty() ? m_cancel->text() : why));
    m_cancel->setStatusTip(why);
    m_openFolder->setEnabled(m_targets.size() == 1);
    m_copyError->setEnabled(any(hasTrouble));
}

void TransferActionSet::fill(QMenu *menu) const
{
    menu->clear();
    menu->setToolTipsVisible(true);
    menu->addActions({m_pause, m_resume, m_retry});
    menu->addSeparator();
    menu->addActions({m_up, m_down, m_top});
    menu->addSeparator();
    menu->addActions({m_openFolder, m_copyError});
    menu->addSeparator();
    menu->addAction(m_cancel);
}

void TransferActionSet::retranslate()
{
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Resume"));
    m_retry->setText(tr("Retry"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_top->setText(tr("Move to top"));
    m_openFolder->setText(tr("Open folder"));
    m_copyError->setText(tr("Copy error"));
    refresh();
}

} // namespace qundesk

#include "moc_transferactionset.cpp"
