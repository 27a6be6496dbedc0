// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/grouppage.h"

#include "pages/groupheader.h"
#include "pages/memberpage.h"
#include "session/groupsession.h"
#include "style/metrics.h"
#include "widgets/badgelabel.h"
#include "widgets/tabbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qundesk {

GroupPage::GroupPage(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_header(new GroupHeader), m_tabs(new TabBar), m_stack(new QStackedWidget),
      m_members(new MemberPage(context))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(metrics::kPageMargin - 12, 0, metrics::kPageMargin, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    m_tabs->addTab(QString());
    m_stack->addWidget(m_members);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void GroupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GroupPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setTabText(0, tr("Members"));
}

void GroupPage::setGroup(GroupSession *group)
{
    m_group = group;
    m_header->setGroup(group);
    m_members->setGroup(group);
}

} // namespace qundesk
