// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where and what is shown; answering is in requestanswering.cpp.
#include "pages/requestpage.h"

#include "core/clock.h"
#include "pages/pagebody.h"
#include "pages/rejecteditor.h"
#include "pages/requestbar.h"
#include "pages/requestdetail.h"
#include "pages/requestview.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "support/requesttext.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/chiprow.h"
#include "widgets/searchfield.h"
#include "widgets/segments.h"

#include <QAction>
#include <QConcatenateTablesProxyModel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace qundesk {

namespace {

using View = RequestFilter::View;

constexpr int paneNeeds = 760; ///< below this width the detail pane folds away
constexpr int searchWidth = 200;
constexpr int scopeGroup = 0;
constexpr int scopeAll = 1;

} // namespace

RequestPage::RequestPage(const UiContext &context, QWidget *parent)
    : Page(Kind::Requests, context, parent), m_all(new QConcatenateTablesProxyModel(this)),
      m_filter(new RequestFilter(this)), m_scope(new Segments), m_chipRow(new ChipRow),
      m_search(new SearchField), m_offline(new Banner(Banner::Place::Page)),
      m_view(new RequestView(m_filter, context)), m_body(new PageBody(m_view)), m_bar(new RequestBar),
      m_detail(new RequestDetail(context.sessions)), m_splitter(new QSplitter), m_approve(new QAction(this)),
      m_reject(new QAction(this)), m_hide(new QAction(this)), m_takeBack(new QAction(this)),
      m_copy(new QAction(this))
{
    m_filter->setSourceModel(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildToolRow(column);
    buildBody(column);
    makeActions();
    connectParts();
    for (Session *session : context.sessions.sessions())
        adopt(session);
    connect(&context.sessions, &SessionManager::sessionAdded, this, &RequestPage::adopt);
    connect(&context.sessions, &SessionManager::sessionAboutToBeRemoved, this, &RequestPage::abandon);
    retranslate();
    selectionSettled();
}

RequestPage::~RequestPage()
{
    // They are deleted after this object's own part: nothing of theirs may arrive here any more.
    m_view->selectionModel()->disconnect(this);
    m_view->disconnect(this);
    m_filter->disconnect(this);
}

void RequestPage::buildToolRow(QBoxLayout *column)
{
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, metrics::kPaneMargin, 0);
    line->setSpacing(8);
    line->addWidget(m_scope);
    for (int view = 0; view < RequestFilter::views; ++view) {
        Chip *chip = m_chipRow->addChip(QString());
        m_chips.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, view] { chooseView(View(view)); });
    }
    line->addWidget(m_chipRow, 1);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search);
    column->addWidget(row);
}

void RequestPage::buildBody(QBoxLayout *column)
{
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_offline);
    leftColumn->addWidget(m_body, 1);
    leftColumn->addWidget(m_bar);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({800, metrics::kDetailPane});
    column->addWidget(m_splitter, 1);
    m_offline->setTone(Tone::Info);
    m_offline->hide();
    m_bar->hide();
}

void RequestPage::connectParts()
{
    connect(m_scope, &Segments::activated, this, &RequestPage::applyScope);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        m_view->requests()->setSearched(text.trimmed());
        m_view->viewport()->update();
        m_view->scrollToTop();
        showState();
    });
    connect(m_search, &SearchField::moveToResults, this,
            [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &RequestView::leftUpwards, this, &RequestPage::focusSearch);
    connect(m_view, &RequestView::selectionChanges, this, &RequestPage::selectionSettled);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestPage::selectionSettled);
    connect(m_view, &RequestView::partClicked, this, &RequestPage::partClicked);
    connect(m_filter, &RequestFilter::countsChanged, this, &RequestPage::showCounts);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RequestPage::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RequestPage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RequestPage::showState);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &RequestPage::selectionSettled);
    connect(m_body, &PageBody::retryWanted, this, &RequestPage::reload);
    connect(m_body, &PageBody::showAllWanted, this, &RequestPage::showEverywhere);
    connect(m_bar, &RequestBar::approveWanted, this, &RequestPage::approve);
    connect(m_bar, &RequestBar::rejectWanted, this, &RequestPage::openEditor);
    connect(m_bar, &RequestBar::clearWanted, this, [this] { m_view->clearSelection(); });
    connect(&context().clock, &Clock::tick, this, [this] {
        if (isVisible())
            m_view->updateCountdowns();
    });
    connect(&context().clock, &Clock::minute, m_view->viewport(), qOverload<>(&QWidget::update));
}

void RequestPage::adopt(Session *session)
{
    m_all->addSourceModel(session->requests().model());
    connect(&session->requests(), &RequestInbox::stateChanged, this, &RequestPage::showState);
    connect(&session->requests(), &RequestInbox::arrivedOfflineChanged, this, &RequestPage::showOffline);
    // Not to this: Page lets go of the session whenever the group changes.
    connect(session, &Session::stateChanged, m_view, [this] {
        selectionSettled();
        m_view->viewport()->update();
    });
    connect(session->groups(), &QAbstractItemModel::dataChanged, this, [this] {
        showTabCount();
        updateActions(); // roles
        m_view->viewport()->update();
    });
}

void RequestPage::abandon(Session *session)
{
    session->disconnect(m_view);
    session->requests().disconnect(this);
    session->groups()->disconnect(this);
    m_all->removeSourceModel(session->requests().model());
    m_drafts.removeIf([&](std::pair<const Name &, QString &> draft) {
        return draft.first.account == session->config().id;
    });
    showState();
}

Session *RequestPage::current() const { return group() ? &group()->session() : nullptr; }

void RequestPage::groupChanged(GroupSession *)
{
    closeEditor();
    m_search->clear();
    applyScope();
    if (m_filter->view() != View::Open)
        chooseView(View::Open);
    m_view->scrollToTop();
    showOffline();
}

void RequestPage::applyScope()
{
    closeEditor();
    const bool one = m_scope->current() == scopeGroup && group();
    if (one)
        m_filter->setScope(group()->session().config().id, group()->id());
    else
        m_filter->setScope({}, {});
    m_view->requests()->setTellsGroup(!one);
    m_view->viewport()->update();
    showCounts();
}

void RequestPage::chooseView(View view)
{
    closeEditor();
    m_filter->setView(view);
    m_view->scrollToTop();
    showCounts();
}

void RequestPage::showEverywhere()
{
    m_search->clear();
    m_scope->setCurrent(scopeAll);
    applyScope();
    chooseView(View::Open);
}

void RequestPage::load() { group()->session().requests().ensure(); }

void RequestPage::reload()
{
    m_filter->forgetAnswered();
    for (Session *session : context().sessions.sessions()) {
        if (session->state().usable())
            session->requests().reload();
    }
}

void RequestPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *RequestPage::mainView() { return m_view; }

bool RequestPage::reveal(const QString &account, const QString &key)
{
    int row = m_filter->rowOf(account, key);
    if (row < 0) {
        showEverywhere();
        row = m_filter->rowOf(account, key);
    }
    if (row < 0) {
        chooseView(View::Handled);
        row = m_filter->rowOf(account, key);
    }
    if (row < 0)
        return false;
    const QModelIndex index = m_filter->index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

QString RequestPage::statusText() const
{
    QStringList parts;
    if (const auto selected = m_view->selectionModel()->selectedIndexes().size(); selected > 1)
        parts.append(tr("%n selected", nullptr, int(selected)));
    parts.append(tr("%n open", "requests", m_filter->count(View::Open)));
    return parts.join(QStringLiteral(" · "));
}

QString RequestPage::loadingText() const
{
    return current() && current()->requests().state().phase == LoadState::Phase::Loading
        ? tr("Reading requests…")
        : QString();
}

void RequestPage::showCounts()
{
    for (int view = 0; view < RequestFilter::views; ++view) {
        const int count = m_filter->count(View(view));
        m_chips.at(view)->setCount(count, tr("%n request(s)", nullptr, count));
        m_chips.at(view)->setState(m_filter->view() == View(view) ? Chip::State::On : Chip::State::Off);
    }
    showTabCount();
    showState();
    selectionSettled();
}

void RequestPage::showTabCount()
{
    const GroupRow *here = current() ? current()->groups()->find(group()->id()) : nullptr;
    emit countChanged(here ? here->pendingRequests : 0);
}

void RequestPage::showState()
{
    const Session *session = current();
    const bool none = m_filter->rowCount() == 0;
    const int elsewhere = m_filter->openEverywhere() - m_filter->count(View::Open);
    // There is something to widen: a search, a view, or the scope.
    const bool narrowed = !m_search->text().isEmpty() || m_filter->view() != View::Open || elsewhere > 0;
    m_body->setState(session ? session->requests().state() : LoadState(), !none || narrowed,
                     session ? session->server().label() : QString());
    QString title, line;
    if (none && narrowed) {
        title = !m_search->text().isEmpty()     ? tr("No request matches")
            : m_filter->view() == View::Handled ? tr("Nothing was handled yet")
            : m_filter->isScoped()              ? tr("No open requests in this group")
                                                : tr("No open requests");
        line = !m_search->text().isEmpty() ? tr("Searched for “%1”.").arg(m_search->text())
            : elsewhere > 0                ? tr("%n open elsewhere", "requests in other groups", elsewhere)
                                           : tr("New ones appear here by themselves.");
    }
    m_body->setNothingFound(title, line);
    emit statusChanged();
}

void RequestPage::showOffline()
{
    int count = 0;
    for (const Session *session : context().sessions.sessions())
        count += session->requests().arrivedOffline();
    m_offline->clearLinks();
    if (count == 0)
        return m_offline->hide();
    m_offline->setText(tr("%n request(s) arrived while offline", nullptr, count));
    connect(m_offline->addLink(tr("Got it")), &QPushButton::clicked, this, [this] {
        for (const Session *session : context().sessions.sessions())
            session->requests().forgetOffline();
    });
    m_offline->show();
}

void RequestPage::selectionSettled()
{
    const QList<RequestRow> rows = selected();
    const bool several = rows.size() > 1;
    if (several) {
        const QList<RequestRow> able = answerable();
        QString why;
        for (const RequestRow &row : rows) {
            if (why.isEmpty())
                why = requesttext::whyNot(row, context().sessions);
        }
        m_bar->setCounts(int(rows.size()), int(able.size()), why);
    }
    if (m_bar->isVisibleTo(this) != several) {
        m_bar->setVisible(several);
        emit bottomBarChanged(several ? metrics::kSelectionBar : 0);
    }
    const QModelIndex index = m_view->currentIndex();
    m_detail->setRequest(index.isValid() ? std::optional(m_filter->rowAt(index.row())) : std::nullopt);
    if (m_editor && m_view->requests()->editing() != index)
        closeEditor(); // what was typed is kept for that row
    updateActions();
    emit statusChanged();
}

void RequestPage::retranslate()
{
    const int scope = m_scope->current();
    m_scope->setLabels({tr("This group"), tr("All groups")});
    m_scope->setCurrent(std::max(0, scope));
    m_scope->setAccessibleName(tr("Which groups"));
    m_chipRow->setAccessibleName(tr("Filters"));
    const QString names[] = {tr("Open", "requests without an answer"), tr("Asking", "people who ask to join"),
                             tr("Invitations"), tr("Filtered"), tr("Handled")};
    for (int view = 0; view < RequestFilter::views; ++view)
        m_chips.at(view)->setLabel(names[view]);
    m_search->setPlaceholder(tr("Search requests"));
    m_search->setToolTip(tr("Name, pinyin, number, answer or group (Ctrl+F)"));
    m_view->setAccessibleName(tr("Requests"));
    m_body->setWords({QStringLiteral("inbox"), tr("Loading requests…"), tr("Nobody wants to join"),
                      tr("New requests appear here by themselves.")});
    m_approve->setText(tr("Approve", "verb"));
    m_reject->setText(tr("Reject…", "verb"));
    m_takeBack->setText(tr("Take the answer back"));
    m_copy->setText(tr("Copy QQ number"));
    showOffline();
    showCounts();
    m_view->viewport()->update();
}

void RequestPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_detail->setVisible(width() >= paneNeeds);
}

} // namespace qundesk

#include "moc_requestpage.cpp"
