// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RequestPage: actions, menus and the field for a reason.
#include "core/settings.h"
#include "pages/rejecteditor.h"
#include "pages/requestpage.h"
#include "pages/requestview.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/requesttext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

namespace qundesk {

using State = RequestRow::State;

void RequestPage::makeActions()
{
    const auto prepare = [this](QAction *action, const char *iconName, const QKeySequence &key, auto slot) {
        action->setIcon(icon(QLatin1String(iconName)));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // letters belong to the search field elsewhere
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    prepare(m_approve, "check", Qt::Key_A, &RequestPage::approve);
    prepare(m_reject, "ban", Qt::Key_R, &RequestPage::openEditor);
    prepare(m_hide, "eye", Qt::Key_I, &RequestPage::hideSelected);
    prepare(m_takeBack, "undo", Qt::Key_Z, &RequestPage::takeBack);
    prepare(m_copy, "copy", QKeySequence::Copy, &RequestPage::copyNumbers);
    connect(m_view, &RequestView::menuWanted, this, [this](const QPoint &position) {
        if (selected().isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Request"));
        fillMenu(menu);
        menu->popup(position);
    });
}

QList<QAction *> RequestPage::actionsForMenu() const
{
    return {m_approve, m_reject, m_hide, m_takeBack, m_copy};
}

void RequestPage::fillMenu(QMenu *menu) const
{
    menu->addActions({m_approve, m_reject, m_takeBack});
    menu->addSeparator();
    menu->addActions({m_hide, m_copy});
    const QModelIndex index = m_view->currentIndex();
    const QString why =
        index.isValid() ? requesttext::whyNot(m_filter->rowAt(index.row()), context().sessions) : QString();
    if (why.isEmpty())
        return;
    menu->addSeparator();
    QAction *reason = menu->addAction(why);
    reason->setEnabled(false);
    setMenuLook(reason, MenuLook::Information);
}

QList<RequestRow> RequestPage::selected() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && m_view->currentIndex().isValid())
        indexes.append(m_view->currentIndex());
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<RequestRow> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_filter->rowAt(index.row()));
    return rows;
}

QList<RequestRow> RequestPage::answerable() const
{
    QList<RequestRow> rows = selected();
    rows.removeIf([this](const RequestRow &row) {
        const Session *session = context().sessions.session(row.account);
        return !row.isOpen() || !session || session->requests().barrier(row) != Barrier::None;
    });
    return rows;
}

QList<RequestPage::Name> RequestPage::answerableNames() const
{
    QList<Name> names;
    for (const RequestRow &row : answerable())
        names.append({row.account, row.key()});
    return names;
}

void RequestPage::updateActions()
{
    const QList<RequestRow> rows = selected();
    const bool able = !answerable().isEmpty();
    QString why;
    for (const RequestRow &row : rows) {
        if (!able && why.isEmpty())
            why = requesttext::whyNot(row, context().sessions);
    }
    for (QAction *action : {m_approve, m_reject}) {
        action->setEnabled(able);
        action->setToolTip(why.isEmpty() ? action->text() : plainToolTip(why));
        action->setStatusTip(why);
    }
    const bool hidden = std::ranges::any_of(rows, &RequestRow::hidden);
    m_hide->setText(hidden ? tr("Show again") : tr("Hide without answering"));
    m_hide->setEnabled(std::ranges::any_of(rows, &RequestRow::isOpen));
    m_takeBack->setEnabled(
        std::ranges::any_of(rows, [](const RequestRow &row) { return row.state == State::Waiting; }));
    m_copy->setEnabled(!rows.isEmpty());
}

void RequestPage::approve()
{
    for (const Name &name : answerableNames()) {
        if (Session *session = context().sessions.session(name.account))
            session->requests().answer(name.key, true, {});
    }
}

void RequestPage::openEditor()
{
    const QList<Name> names = answerableNames();
    if (names.isEmpty())
        return;
    QModelIndex index = m_view->currentIndex();
    const auto nameAt = [this](const QModelIndex &at) {
        const RequestRow row = m_filter->rowAt(at.row());
        return Name{row.account, row.key()};
    };
    if (!index.isValid() || !names.contains(nameAt(index))) {
        index = m_filter->index(m_filter->rowOf(names.first().account, names.first().key), 0);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    closeEditor();
    const Name own = nameAt(index);
    const QString before = m_filter->rowAt(index.row()).reason; // of an attempt that failed
    auto *editor = new RejectEditor(m_drafts.value(own, before), context().settings.recentRejectReasons(),
                                    int(names.size()));
    m_editor = editor;
    // The widget dies with the row's place in the view: orders reach it after its own event is over.
    connect(
        editor, &RejectEditor::rejected, this,
        [this, names](const QString &reason) { reject(names, reason); }, Qt::QueuedConnection);
    connect(editor, &RejectEditor::edited, this,
            [this, own](const QString &reason) { m_drafts.insert(own, reason); });
    connect(
        editor, &RejectEditor::closed, this,
        [this] {
            closeEditor();
            m_view->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    m_view->setEditor(index, editor);
    editor->field()->setFocus(Qt::OtherFocusReason);
    editor->field()->selectAll();
}

void RequestPage::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editor = nullptr;
    m_view->setEditor({}, nullptr);
}

void RequestPage::reject(const QList<Name> &names, const QString &reason)
{
    const bool hadFocus = m_editor && m_editor->isAncestorOf(QApplication::focusWidget());
    closeEditor();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
    if (!reason.isEmpty())
        context().settings.addRecentRejectReason(reason);
    for (const Name &name : names) {
        Session *session = context().sessions.session(name.account);
        if (session && session->requests().answer(name.key, false, reason))
            m_drafts.remove(name); // the row has it now, and keeps it
    }
}

void RequestPage::hideSelected()
{
    const QList<RequestRow> rows = selected();
    const bool show = std::ranges::any_of(rows, &RequestRow::hidden);
    int count = 0;
    for (const RequestRow &row : rows) {
        Session *session = context().sessions.session(row.account);
        if (!session || !row.isOpen())
            continue;
        session->requests().setHidden(row.key(), !show);
        ++count;
    }
    if (!show && count > 0)
        emit said(
            {QStringLiteral("eye"),
             tr("Hidden until QunDesk is closed: %n request(s), to be found under Handled", nullptr, count)});
}

void RequestPage::takeBack()
{
    for (const RequestRow &row : selected()) {
        if (Session *session = context().sessions.session(row.account))
            session->requests().takeBack(row.key());
    }
}

void RequestPage::copyNumbers()
{
    QStringList numbers;
    for (const RequestRow &row : selected())
        numbers.append(QString::number(number(row.request.userId)));
    QApplication::clipboard()->setText(numbers.join(u'\n'));
    emit said({QStringLiteral("copy"), tr("Copied %n QQ number(s)", nullptr, int(numbers.size()))});
}

void RequestPage::partClicked(const QModelIndex &index, RequestDelegate::Part part)
{
    // The buttons of a row are about that row, whatever else is selected.
    if (part != RequestDelegate::Part::More)
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    switch (part) {
    case RequestDelegate::Part::Approve: return m_approve->trigger();
    case RequestDelegate::Part::Reject: return m_reject->trigger();
    case RequestDelegate::Part::Undo: return m_takeBack->trigger();
    case RequestDelegate::Part::More:
        emit m_view->menuWanted(m_view->viewport()->mapToGlobal(m_view->partRect(index, part).bottomLeft()));
        return;
    case RequestDelegate::Part::None: return;
    }
}

} // namespace qundesk
