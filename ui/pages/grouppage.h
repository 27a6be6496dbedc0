// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupsession.h"
#include "support/uicontext.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace qundesk {

class GroupHeader;
class MemberPage;
class TabBar;

/// One group: its head, its tabs, its pages. A new page is one line in the constructor.
class GroupPage : public QWidget {
    Q_OBJECT
public:
    explicit GroupPage(const UiContext &context, QWidget *parent = nullptr);

    void setGroup(GroupSession *group);
    GroupSession *group() const { return m_group; }
    MemberPage *members() const { return m_members; }
    TabBar *tabs() const { return m_tabs; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPointer<GroupSession> m_group;
    GroupHeader *m_header;
    TabBar *m_tabs;
    QStackedWidget *m_stack;
    MemberPage *m_members;
};

} // namespace qundesk
