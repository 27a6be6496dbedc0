// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/grouppage.h"

#include "core/settings.h"
#include "pages/essencepage.h"
#include "pages/filepage.h"
#include "pages/groupheader.h"
#include "pages/honorpage.h"
#include "pages/memberpage.h"
#include "pages/messagepage.h"
#include "pages/noticepage.h"
#include "pages/overviewpage.h"
#include "pages/requestpage.h"
#include "style/metrics.h"
#include "widgets/badgelabel.h"
#include "widgets/tabbar.h"
#include "widgets/toaststack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int toastMargin = 16;

QMetaEnum kinds() { return QMetaEnum::fromType<Page::Kind>(); }
} // namespace

GroupPage::GroupPage(const UiContext &context, ToastStack *toasts, QWidget *parent)
    : QWidget(parent), m_context(context), m_header(new GroupHeader(context)), m_tabs(new TabBar),
      m_stack(new QStackedWidget), m_toasts(toasts), m_members(new MemberPage(context))
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

    // In the order of Page::Kind, which is that of the tabs.
    add(new OverviewPage(context));
    add(m_members);
    add(new MessagePage(context));
    add(new RequestPage(context));
    add(new NoticePage(context));
    add(new EssencePage(context));
    add(new HonorPage(context));
    add(new FilePage(context));

    connect(m_tabs, &QTabBar::currentChanged, this, &GroupPage::settle);
    connect(m_header, &GroupHeader::said, m_toasts, &ToastStack::show);
    m_header->setNoticesOffered(page(Page::Kind::Notices));
    connect(m_header, &GroupHeader::noticeWanted, this, &GroupPage::composeNotice);
    retranslate();
    bool known = false;
    const int last = kinds().keyToValue(context.settings.lastPage().toLatin1().constData(), &known);
    show(known && page(Page::Kind(last)) ? Page::Kind(last) : Page::Kind::Members);
}

void GroupPage::add(Page *page)
{
    Q_ASSERT(m_pages.isEmpty() || m_pages.last()->kind() < page->kind());
    m_pages.append(page);
    m_stack->addWidget(page);
    m_tabs->addTab(QString());
    connect(page, &Page::said, m_toasts, &ToastStack::show);
    connect(page, &Page::memberWanted, this, [this](UserId user) {
        show(Page::Kind::Members);
        m_members->reveal(user);
    });
    connect(page, &Page::membersWanted, this, [this](const std::optional<MemberSlice> &slice) {
        show(Page::Kind::Members);
        m_members->showSlice(slice);
        m_members->mainView()->setFocus(Qt::OtherFocusReason);
    });
    connect(page, &Page::pageWanted, this, &GroupPage::show);
    connect(page, &Page::countChanged, this, [this, page](int count) {
        m_counts.insert(page, count);
        showCount(page);
    });
    connect(page, &Page::bottomBarChanged, this, [this, page](int height) {
        m_bottomBars.insert(page, height);
        m_toasts->setBottomMargin(toastMargin + m_bottomBars.value(current()));
    });
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == current())
            emit statusChanged();
    });
}

void GroupPage::composeNotice()
{
    show(Page::Kind::Notices);
    static_cast<NoticePage *>(page(Page::Kind::Notices))->compose();
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
    for (int index = 0; index < m_pages.size(); ++index)
        m_tabs->setTabText(index, Page::titleOf(m_pages.at(index)->kind()));
    for (Page *page : std::as_const(m_pages))
        showCount(page);
}

void GroupPage::showCount(Page *page)
{
    const int count = m_counts.value(page);
    m_tabs->setCount(int(m_pages.indexOf(page)), count,
                     count > 0 ? tr("%1, %n waiting", nullptr, count).arg(Page::titleOf(page->kind()))
                               : QString());
}

void GroupPage::settle()
{
    Page *page = m_pages.value(m_tabs->currentIndex());
    if (!page)
        return;
    const bool hadFocus = current() != page && current()->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(page);
    if (hadFocus) // else the first widget of the page gets it, and letters land in the search
        page->mainView()->setFocus(Qt::OtherFocusReason);
    m_toasts->setBottomMargin(toastMargin + m_bottomBars.value(page));
    m_context.settings.setLastPage(QLatin1String(kinds().valueToKey(int(page->kind()))));
    emit currentChanged(page);
    emit statusChanged();
}

Page *GroupPage::page(Page::Kind kind) const
{
    const auto found = std::ranges::find(m_pages, kind, &Page::kind);
    return found == m_pages.end() ? nullptr : *found;
}

Page *GroupPage::current() const { return static_cast<Page *>(m_stack->currentWidget()); }

void GroupPage::show(Page::Kind kind)
{
    if (Page *wanted = page(kind))
        m_tabs->setCurrentIndex(int(m_pages.indexOf(wanted)));
}

void GroupPage::setGroup(GroupSession *group)
{
    m_group = group;
    m_header->setGroup(group);
    for (Page *page : std::as_const(m_pages))
        page->setGroup(group);
    if (group)
        group->ensureMembers(); // names, roles and pictures of every page come from them
}

} // namespace qundesk

#include "moc_grouppage.cpp"
