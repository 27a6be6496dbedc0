// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "session/session.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QDialog>

namespace qundesk {

Page::Page(Kind kind, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QString Page::titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Overview: return tr("Overview");
    case Kind::Members: return tr("Members");
    case Kind::Messages: return tr("Messages");
    case Kind::Requests: return tr("Requests");
    case Kind::Notices: return tr("Notices");
    case Kind::Essence: return tr("Essence messages");
    case Kind::Honors: return tr("Honors");
    case Kind::Files: return tr("Files");
    }
    return {};
}

void Page::setGroup(GroupSession *group)
{
    if (m_group == group)
        return;
    // What is answered in them would be done to the group that comes.
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : findChildren<QDialog *>())
        dialogs.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (dialog)
            dialog->reject();
        if (dialog)
            dialog->disconnect(this);
    }
    const QPointer<GroupSession> before = m_group;
    disconnect(m_rereading);
    m_group = group;
    groupChanged(before);
    if (!group)
        return;
    m_rereading = connect(&group->session(), &Session::rereadWanted, this, [this] {
        if (isVisible())
            reload();
    });
    if (isVisible())
        load();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_group)
        load();
}

void Page::keepMenusOnRows(QAbstractItemView *view) { view->viewport()->installEventFilter(this); }

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
        if (view && asked->reason() != QContextMenuEvent::Keyboard && !view->indexAt(asked->pos()).isValid())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace qundesk

#include "moc_page.cpp"
