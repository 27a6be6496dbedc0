// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QStackedWidget;

namespace qundesk {

class GroupHeader;
class MemberPage;
class TabBar;
class ToastStack;

/// One group: its head, its tabs, its pages. A new page is one line in the
/// constructor.
class GroupPage : public QWidget {
    Q_OBJECT
public:
    /// \a toasts: where the pages' words go; they are seen without a group, too, so somebody else's.
    GroupPage(const UiContext &context, ToastStack *toasts, QWidget *parent = nullptr);

    void setGroup(GroupSession *group);
    GroupSession *group() const { return m_group; }
    MemberPage *members() const { return m_members; }
    /// Null when there is no such page.
    Page *page(Page::Kind kind) const;
    Page *current() const;
    const QList<Page *> &pages() const { return m_pages; }
    void show(Page::Kind kind);
    TabBar *tabs() const { return m_tabs; }
    GroupHeader *header() const { return m_header; }
    ToastStack *toasts() const { return m_toasts; }

signals:
    /// Another page is in sight.
    void currentChanged(qundesk::Page *page);
    /// Of the page in sight.
    void statusChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(Page *page);
    void retranslate();
    void showCount(Page *page);
    void settle();
    void composeNotice();

    UiContext m_context;
    QPointer<GroupSession> m_group;
    GroupHeader *m_header;
    TabBar *m_tabs;
    QStackedWidget *m_stack;
    ToastStack *m_toasts;
    QList<Page *> m_pages; ///< in tab order
    QHash<Page *, int> m_bottomBars; ///< heights
    QHash<Page *, int> m_counts; ///< on the tabs
    MemberPage *m_members;
};

} // namespace qundesk
