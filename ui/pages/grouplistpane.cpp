// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/grouplistpane.h"

#include "core/text.h"
#include "delegates/groupdelegate.h"
#include "pages/accounthead.h"
#include "pages/filedrop.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/segments.h"

#include <QActionGroup>
#include <QDragMoveEvent>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace qundesk {

GroupListPane::GroupListPane(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_filter(new GroupFilter(this)), m_head(new AccountHead),
      m_search(new SearchField), m_scope(new Segments), m_sort(new QToolButton), m_stack(new QStackedWidget),
      m_view(new QListView), m_delegate(new GroupDelegate(m_view)), m_empty(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(metrics::kPaneMargin, 4, metrics::kPaneMargin, 8);
    tools->setSpacing(8);
    tools->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_scope->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_scope, 1);
    m_sort->setIcon(icon(QStringLiteral("filter")));
    m_sort->setFixedSize(metrics::kSmallButton, metrics::kSmallButton);
    row->addWidget(m_sort);
    tools->addLayout(row);
    column->addLayout(tools);

    // Before the view hears of it: it would make a neighbour current, and orders would go to another group.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int current = m_view->currentIndex().row();
                if (current >= first && current <= last)
                    m_view->selectionModel()->clearCurrentIndex();
            });
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setProperty("ground", QStringLiteral("window"));
    m_view->viewport()->setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_head, &QAbstractButton::clicked, this,
            [this] { emit accountMenuWanted(m_head->mapToGlobal(QPoint(8, m_head->height() - 6))); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const GroupId before = current() != GroupId{} ? current() : m_hidden;
        m_filter->setQuery(text);
        m_hidden = current() == GroupId{} ? before : GroupId{};
        if (m_hidden != GroupId{} && m_filter->rowOf(m_hidden) >= 0)
            select(std::exchange(m_hidden, {}));
        m_delegate->setSearched(text.trimmed());
        m_view->viewport()->update();
        showState();
    });
    connect(m_search, &SearchField::moveToResults, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_scope, &Segments::activated, this, [this](int segment) {
        m_scopeChosen = true;
        m_filter->setScope(segment == 0 ? GroupFilter::Scope::Managed : GroupFilter::Scope::All);
        showState();
    });
    connect(m_sort, &QToolButton::clicked, this, &GroupListPane::showSortMenu);
    connect(m_filter, &GroupFilter::countsChanged, this, &GroupListPane::updateCounts);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &GroupListPane::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &GroupListPane::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &GroupListPane::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit groupChosen(m_filter->groupAt(index.row()));
            });
    for (Session *session : context.sessions.sessions())
        follow(session);
    connect(&context.sessions, &SessionManager::sessionAdded, this, &GroupListPane::follow);
    connect(&context.sessions, &SessionManager::sessionAboutToBeRemoved, this, &GroupListPane::countElsewhere,
            Qt::QueuedConnection);
    retranslate();
    updateCounts();
}

void GroupListPane::follow(Session *session)
{
    connect(&session->requests(), &RequestInbox::pendingChanged, this, &GroupListPane::countElsewhere);
}

void GroupListPane::countElsewhere()
{
    int count = 0;
    for (const Session *session : m_context.sessions.sessions())
        count += session == m_session ? 0 : session->requests().pendingCount();
    m_head->setOpenElsewhere(count);
}

GroupId GroupListPane::dropTarget(const QPoint &position, const QStringList &paths)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || paths.isEmpty()) {
        QToolTip::hideText();
        return {};
    }
    const QString words = tr("Release to upload %n file(s) to %1", nullptr, int(paths.size()))
                              .arg(isolated(index.data().toString()));
    QToolTip::showText(m_view->viewport()->mapToGlobal(position), plainToolTip(words), m_view);
    return m_filter->groupAt(index.row());
}

bool GroupListPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool over = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_view->viewport() || (!over && event->type() != QEvent::Drop))
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // the base of the other two
    const QStringList paths = drop->source() ? QStringList() : localFilesOf(drop->mimeData());
    const GroupId group = dropTarget(drop->position().toPoint(), paths);
    const bool wanted = group != GroupId{};
    drop->setDropAction(wanted ? Qt::CopyAction : Qt::IgnoreAction);
    // Between two groups the drag goes on, so it is taken over files as a whole.
    drop->setAccepted(wanted || (over && !paths.isEmpty()));
    if (!over) {
        QToolTip::hideText();
        if (wanted)
            emit filesDropped(group, paths);
    }
    return true;
}

void GroupListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateCounts();
    }
    QWidget::changeEvent(event);
}

void GroupListPane::retranslate()
{
    m_search->setPlaceholder(tr("Search groups"));
    m_search->setToolTip(tr("Name, pinyin or number (Ctrl+G)"));
    m_view->setAccessibleName(tr("Groups"));
    m_scope->setAccessibleName(tr("Which groups"));
    m_sort->setAccessibleName(tr("Sort groups"));
    m_sort->setToolTip(tr("Sort groups"));
}

void GroupListPane::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_scopeChosen = false;
    m_hidden = {};
    m_head->setSession(session);
    countElsewhere();
    m_filter->setGroups(session ? session->groups() : nullptr);
    m_search->setEnabled(session);
    if (session) {
        connect(session, &Session::groupsStateChanged, this, &GroupListPane::showState);
        connect(session, &Session::stateChanged, this, &GroupListPane::showState);
    }
    updateCounts();
}

void GroupListPane::updateCounts()
{
    const int managed = m_filter->count(GroupFilter::Scope::Managed);
    const int all = m_filter->count(GroupFilter::Scope::All);
    const int current = m_filter->scope() == GroupFilter::Scope::Managed ? 0 : 1;
    m_scope->setLabels({tr("Managed %1", "groups I manage, their number").arg(managed),
                        tr("All %1", "all groups, their number").arg(all)});
    m_scope->setCurrent(current);
    chooseScopeOnce();
    showState();
}

void GroupListPane::chooseScopeOnce()
{
    // Administrators come for the groups they manage; who manages none sees all.
    if (m_scopeChosen || m_filter->count(GroupFilter::Scope::Managed) == 0)
        return;
    m_scopeChosen = true;
    m_filter->setScope(GroupFilter::Scope::Managed);
    m_scope->setCurrent(0);
}

void GroupListPane::showState()
{
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    m_empty->clearButtons();
    if (!m_session) {
        m_empty->setContent(QStringLiteral("connect"), tr("No account yet"));
        connect(m_empty->addButton(tr("Connect…"), true), &QPushButton::clicked, this,
                &GroupListPane::connectWanted);
        return;
    }
    const LoadState &state = m_session->groupsState();
    const bool any = m_filter->count(GroupFilter::Scope::All) > 0;
    if (any && !m_search->text().isEmpty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No group matches"));
    } else if (any) {
        m_empty->setContent(QStringLiteral("shield"), tr("You manage no group"));
        connect(m_empty->addButton(tr("Show all")), &QPushButton::clicked, this, [this] {
            m_scopeChosen = true;
            m_filter->setScope(GroupFilter::Scope::All);
            m_scope->setCurrent(1);
            showState();
        });
    } else if (state.phase == LoadState::Phase::Failed) {
        const ErrorText text = errorText(state.error, m_session->server().label());
        m_empty->setContent(QStringLiteral("alert"), text.fact, text.advice);
        connect(m_empty->addButton(tr("Retry"), true), &QPushButton::clicked, this,
                &GroupListPane::retryWanted);
    } else if (state.phase == LoadState::Phase::Ready) {
        m_empty->setContent(QStringLiteral("members"), tr("This account is in no group"));
    } else if (m_session->state().usable()
               || m_session->state().phase == ConnectionState::Phase::Connecting) {
        m_empty->setContent(QStringLiteral("pending"), tr("Loading groups…"));
    } else {
        m_empty->setContent(QStringLiteral("offline"), tr("Not connected"));
    }
}

void GroupListPane::showSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Sort groups"));
    auto *choices = new QActionGroup(menu);
    const std::pair<GroupFilter::Order, QString> orders[] = {
        {GroupFilter::Order::Name, tr("By name")},
        {GroupFilter::Order::Members, tr("By size")},
        {GroupFilter::Order::Requests, tr("By open requests")},
        {GroupFilter::Order::MyRole, tr("By my role")}};
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter->order() == order);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] { m_filter->setOrder(order); });
    }
    menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
}

bool GroupListPane::select(GroupId group)
{
    int row = m_filter->rowOf(group);
    if (row < 0 && m_filter->groups() && m_filter->groups()->contains(group)) {
        m_scopeChosen = true;
        m_search->clear();
        m_filter->setScope(GroupFilter::Scope::All);
        m_scope->setCurrent(1);
        row = m_filter->rowOf(group);
    }
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_filter->index(row, 0));
    return true;
}

GroupId GroupListPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_filter->groupAt(index.row()) : GroupId{};
}

void GroupListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GroupListPane::step(int by)
{
    const int row = std::clamp(m_view->currentIndex().row() + by, 0, std::max(0, m_filter->rowCount() - 1));
    m_view->setCurrentIndex(m_filter->index(row, 0));
}

} // namespace qundesk

#include "moc_grouplistpane.cpp"
