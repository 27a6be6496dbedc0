// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groupfilter.h"
#include "support/uicontext.h"

#include <QPointer>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace qundesk {

class AccountHead;
class EmptyState;
class GroupDelegate;
class SearchField;
class Segments;
class Session;

/// The left column: account, search, scope, groups.
class GroupListPane : public QWidget {
    Q_OBJECT
public:
    explicit GroupListPane(const UiContext &context, QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Makes \a group the current row if it is in the list; false if not.
    bool select(GroupId group);
    GroupId current() const;
    void focusSearch();
    /// To the next (+1) or previous (-1) group of the list.
    void step(int by);
    QListView *view() const { return m_view; }
    AccountHead *head() const { return m_head; }

signals:
    void groupChosen(qundesk::GroupId group);
    /// Below the account head, in global coordinates.
    void accountMenuWanted(const QPoint &position);
    void connectWanted();
    void retryWanted();
    /// Files of this computer were dropped on \a group.
    void filesDropped(qundesk::GroupId group, const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateCounts();
    void showState();
    void showSortMenu();
    void chooseScopeOnce();
    void follow(Session *session);
    void countElsewhere();
    GroupId dropTarget(const QPoint &position, const QStringList &paths);

    UiContext m_context;
    QPointer<Session> m_session;
    GroupFilter *m_filter;
    AccountHead *m_head;
    SearchField *m_search;
    Segments *m_scope;
    class QToolButton *m_sort;
    QStackedWidget *m_stack;
    QListView *m_view;
    GroupDelegate *m_delegate;
    EmptyState *m_empty;
    GroupId m_hidden{}; ///< was chosen when a search hid it
    bool m_scopeChosen = false; ///< by hand, or by the first look at the counts
};

} // namespace qundesk
