// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "core/clock.h"
#include "core/settings.h"
#include "core/text.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/question.h"
#include "pages/connectionbanner.h"
#include "pages/filepage.h"
#include "pages/grouplistpane.h"
#include "pages/grouppage.h"
#include "pages/memberpage.h"
#include "pages/membertable.h"
#include "pages/requestpage.h"
#include "pages/statusline.h"
#include "pages/transferdock.h"
#include "pages/transfertable.h"
#include "session/groupsession.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "session/transfers.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "support/notifier.h"
#include "support/outcometoast.h"
#include "support/requestalerts.h"
#include "support/words.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/tabbar.h"
#include "widgets/toaststack.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace qundesk {

using namespace std::chrono_literals;

MainWindow::MainWindow(const UiContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_splitter(new QSplitter),
      m_groups(new GroupListPane(context)), m_side(new QWidget), m_right(new QStackedWidget),
      m_nothing(new EmptyState), m_page(new GroupPage(context, new ToastStack(m_side))),
      m_connectionBanner(new ConnectionBanner), m_warning(new Banner(Banner::Place::Window)),
      m_statusLine(new StatusLine),
      m_alerts(new RequestAlerts(
          context,
          [this] { return isActiveWindow() && m_page->isVisible() && m_page->current() == requestPage(); },
          this))
{
    setWindowTitle(QStringLiteral("QunDesk"));
    setWindowIcon(appIcon());
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_warning);
    column->addWidget(m_connectionBanner);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_page);
    column->addWidget(m_right, 1);
    m_warning->hide();
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);

    m_splitter->addWidget(m_groups);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_groups->setMinimumWidth(200);
    m_splitter->setSizes({metrics::kGroupList, 1440 - metrics::kGroupList});
    setCentralWidget(m_splitter);
    statusBar()->addWidget(m_statusLine, 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(metrics::kMenuBar);
    buildTransferDock();
    buildMenus();

    connect(m_groups, &GroupListPane::groupChosen, this, &MainWindow::chooseGroup);
    connect(m_groups, &GroupListPane::filesDropped, this, &MainWindow::uploadToGroup);
    connect(m_groups, &GroupListPane::connectWanted, this, [this] { openConnectionDialog(); });
    connect(m_groups, &GroupListPane::retryWanted, this, &MainWindow::reload);
    connect(m_groups, &GroupListPane::accountMenuWanted, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Accounts"));
        buildAccountMenu(menu);
        menu->popup(position);
    });
    connect(m_page, &GroupPage::statusChanged, this, &MainWindow::showStatus);
    connect(m_connectionBanner, &ConnectionBanner::changeWanted, this,
            [this] { openConnectionDialog(m_session); });
    connect(m_connectionBanner, &ConnectionBanner::retryWanted, this, [this] {
        if (m_session)
            m_session->retryNow();
    });
    connect(m_alerts, &RequestAlerts::requestWanted, this, &MainWindow::showRequest);
    if (context.notifier)
        connect(context.notifier, &Notifier::windowWanted, this, &MainWindow::comeToFront);
    for (Session *session : context.sessions.sessions())
        adopt(session);
    connect(&context.sessions, &SessionManager::sessionAdded, this, &MainWindow::adopt);
    connect(&context.sessions, &SessionManager::sessionAboutToBeRemoved, this, &MainWindow::abandon);
    connect(
        &context.sessions, &SessionManager::tokenNeeded, this, [this](Session *session, const QString &why) {
            warn(
                [why, name = singleLine(session->displayName())]() -> Warning {
                    return {why.isEmpty() ? tr("The token of %1 is not stored.").arg(name)
                                          : tr("The system keyring cannot be used: %1").arg(singleLine(why)),
                            tr("Enter the token to connect."), tr("Enter token…")};
                },
                [this, session = QPointer(session)] {
                    if (session)
                        openConnectionDialog(session);
                });
        });
    connect(
        &context.sessions, &SessionManager::tokenStored, this,
        [this](const QString &, SessionManager::TokenFate fate, const QString &why) {
            if (fate == SessionManager::TokenFate::SessionOnly)
                warn([why]() -> Warning {
                    return {
                        tr("The token could not be stored in the system keyring: %1").arg(singleLine(why)),
                        tr("It is kept in memory until QunDesk is closed.")};
                });
            else if (fate == SessionManager::TokenFate::Saved)
                m_page->toasts()->show(
                    {QStringLiteral("lock"), tr("Token saved in the system keyring"), {}, {}, Tone::Success});
        });
    connect(&context.sessions, &SessionManager::storageFailed, this, [this](const ApiError &error) {
        warn([detail = singleLine(error.detail)]() -> Warning {
            return {tr("The list of accounts could not be read or written."), detail};
        });
    });
    m_beat.callOnTimeout(this, [this] {
        showConnection();
        showStatus();
    });
    m_beat.start(1s);
    if (!restoreGeometry(context.settings.windowGeometry()))
        resize(1440, 900);
    restoreState(context.settings.windowState());
    // Until there is a first one; what a kill has left unfinished is not to be overlooked.
    if (context.sessions.transfers().model()->rowCount() == 0)
        m_transferDock->hide();
    else if (m_transferDock->rows()->count(TransferFilter::Tab::Finished)
             < context.sessions.transfers().model()->rowCount())
        m_transferDock->show();
    if (!m_session)
        showSession(nullptr);
    focusFirstGroups();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildTransferDock()
{
    m_transferDock = new TransferDock(m_context, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_transferDock);
    const Transfers *transfers = &m_context.sessions.transfers();
    connect(transfers, &Transfers::storageFailed, this, [this](const ApiError &error) {
        warn([detail = singleLine(error.detail)]() -> Warning {
            return {tr("The queue of transfers could not be written."), detail};
        });
    });
    m_statusLine->setTransfersAction(m_transferDock->toggleViewAction());
    connect(m_transferDock, &TransferDock::counted, m_statusLine, &StatusLine::tellTransfers);
    m_transferDock->recount();
    connect(m_transferDock, &TransferDock::said, m_page->toasts(), &ToastStack::show);
}

void MainWindow::uploadToGroup(GroupId group, const QStringList &paths)
{
    if (!m_groups->select(group) || !m_page->group() || m_page->group()->id() != group)
        return;
    m_page->show(Page::Kind::Files);
    static_cast<FilePage *>(m_page->page(Page::Kind::Files))->upload(paths, rootFolder);
}

void MainWindow::adopt(Session *session)
{
    connect(session, &Session::stateChanged, this, &MainWindow::showConnection);
    connect(session, &Session::identityChanged, this, &MainWindow::showConnection);
    connect(session, &Session::groupsStateChanged, this, &MainWindow::showStatus);
    connect(session, &Session::commandFinished, this, &MainWindow::showOutcome);
    connect(&session->requests(), &RequestInbox::answersEnded, this,
            [this, session](const QList<AnsweredRequest> &answers) { showAnswers(session, answers); });
    connect(session, &Session::groupGone, this,
            [this, session](GroupId group) { groupGone(session, group); });
    connect(session, &Session::groupsStateChanged, this, [this, session] {
        // The group of the last time, as soon as it is there.
        const GroupId last = m_context.settings.lastGroup(session->config().id);
        if (session == m_session && !m_page->group()
            && session->groupsState().phase == LoadState::Phase::Ready)
            m_groups->select(last);
    });
    if (!m_session || m_context.settings.lastProfile() == session->config().id)
        showSession(session);
}

void MainWindow::abandon(Session *session)
{
    if (session != m_session)
        return;
    showSession(nullptr);
    const auto &others = m_context.sessions.sessions();
    for (Session *other : others) {
        if (other != session)
            return showSession(other);
    }
}

void MainWindow::showSession(Session *session)
{
    m_page->setGroup(nullptr);
    m_right->setCurrentWidget(m_nothing);
    m_session = session;
    emit sessionShown(session); // before anything of it is painted
    m_groups->setSession(session);
    if (session) {
        if (!session->config().temporary)
            m_context.settings.setLastProfile(session->config().id);
        const GroupId last = m_context.settings.lastGroup(session->config().id);
        m_groups->select(last);
    }
    showNothing();
    showConnection();
    showStatus();
}

void MainWindow::chooseGroup(GroupId id)
{
    if (!m_session)
        return;
    GroupSession *group = m_session->group(id);
    m_session->setCurrentGroup(id);
    m_page->setGroup(group);
    m_right->setCurrentWidget(m_page);
    m_context.settings.setLastGroup(m_session->config().id, id);
    showStatus();
}

void MainWindow::groupGone(Session *session, GroupId group)
{
    if (session != m_session || !m_page->group() || m_page->group()->id() != group)
        return;
    const QString known = singleLine(m_page->group()->info().name);
    m_page->setGroup(nullptr);
    m_right->setCurrentWidget(m_nothing);
    warn([name = known.isEmpty() ? QString::number(number(group)) : known]() -> Warning {
        return {tr("This account is no longer in the group %1.").arg(name), {}};
    });
    showConnection();
}

void MainWindow::showNothing()
{
    m_nothing->clearButtons();
    if (m_session) {
        m_nothing->setContent(QStringLiteral("members"), tr("Choose a group"),
                              tr("Its members and settings appear here."));
    } else {
        m_nothing->setContent(QStringLiteral("connect"), tr("Connect to a OneBot server"),
                              tr("QunDesk works with NapCat, LLBot, Lagrange, SnowLuma and go-cqhttp."));
        connect(m_nothing->addButton(tr("Connect…"), true), &QPushButton::clicked, this,
                [this] { openConnectionDialog(); });
        connect(m_nothing->addButton(tr("Try the demo")), &QPushButton::clicked, this,
                &MainWindow::demoRequested);
    }
}

void MainWindow::showConnection()
{
    const QDateTime asOf = m_page->group() ? m_page->group()->membersState().readAt
        : m_session                        ? m_session->groupsState().readAt
                                           : QDateTime();
    m_connectionBanner->tell(m_session, asOf, m_context.clock.now());
}

void MainWindow::showStatus() { m_statusLine->tell(m_session, *m_page); }

void MainWindow::showOutcome(const Outcome &outcome)
{
    if (outcome.verb == Verb::ApproveRequest || outcome.verb == Verb::RejectRequest)
        return; // showAnswers() tells them, several in one line
    // A series tells its outcomes in one line, and no single one of them is what Ctrl+Z means. Only that of
    // recalls counts no failures.
    if (outcome.inSeries && (outcome.verb != Verb::Recall || outcome.state == Outcome::State::Confirmed))
        return;
    auto *session = qobject_cast<Session *>(sender());
    ToastData toast = toastOf(outcome);
    if (outcome.undoable) {
        m_undoable = outcome.id;
        m_undoSession = session;
        m_undoVerb = outcome.verb;
        showUndo();
        toast.actionText = tr("Undo");
        toast.shortcut = m_undo->shortcut().toString(QKeySequence::NativeText);
        toast.action = [session = QPointer(session), id = outcome.id] {
            if (session)
                session->undo(id);
        };
    }
    m_page->toasts()->show(std::move(toast));
}

void MainWindow::showAnswers(Session *session, const QList<AnsweredRequest> &answers)
{
    ToastData toast = toastOf(answers, session->server().label());
    if (const QString failed = firstFailed(answers); answers.size() > 1 && !failed.isEmpty()) {
        toast.actionText = tr("Show request");
        toast.action = [this, account = session->config().id, failed] { showRequest(account, failed); };
    }
    m_page->toasts()->show(std::move(toast));
}

void MainWindow::undoLast()
{
    if (m_undoSession && !m_undoSession->undo(m_undoable))
        m_page->toasts()->show({QStringLiteral("info"), tr("This cannot be undone any more.")});
    m_undoable = 0;
    showUndo();
}

void MainWindow::showUndo()
{
    m_undo->setEnabled(m_undoable != 0);
    m_undo->setText(m_undoable != 0 ? tr("Undo “%1”").arg(words::verb(m_undoVerb)) : tr("Undo"));
}

void MainWindow::warn(std::function<Warning()> say, std::function<void()> follow)
{
    m_sayWarning = std::move(say);
    m_followWarning = std::move(follow);
    showWarning();
    m_warning->show();
}

void MainWindow::showWarning()
{
    if (!m_sayWarning)
        return;
    const Warning words = m_sayWarning();
    m_warning->setTone(Tone::Warning);
    m_warning->setText(words.fact, words.consequence);
    m_warning->clearLinks();
    connect(m_warning->addLink(tr("Close")), &QPushButton::clicked, m_warning, &QWidget::hide);
    if (!words.link.isEmpty())
        connect(m_warning->addLink(words.link), &QPushButton::clicked, this, m_followWarning);
}

RequestPage *MainWindow::requestPage() const
{
    return static_cast<RequestPage *>(m_page->page(Page::Kind::Requests));
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showRequest(const QString &account, const QString &key)
{
    comeToFront();
    Session *session = m_context.sessions.session(account);
    const RequestRow *row = session ? session->requests().model()->find(key) : nullptr;
    if (!row)
        return;
    if (session != m_session)
        showSession(session);
    // An invitation is about a group this account is not in: any group's page shows it.
    if (!m_groups->select(row->request.groupId) && !m_page->group())
        m_groups->step(0);
    m_page->show(Page::Kind::Requests);
    requestPage()->reveal(account, key);
}

void MainWindow::openConnectionDialog(Session *toEdit)
{
    auto *dialog = toEdit ? new ConnectionDialog(toEdit->config(), m_context.wire, this)
                          : new ConnectionDialog(m_context.wire, this);
    connect(dialog, &ConnectionDialog::demoRequested, this, [this, dialog] {
        dialog->reject();
        emit demoRequested();
    });
    connect(dialog, &ConnectionDialog::accountAccepted, this,
            [this, dialog, editing = toEdit != nullptr](const AccountConfig &config,
                                                        const std::optional<QString> &token) {
                m_warning->hide();
                dialog->accept();
                showSession(editing ? m_context.sessions.change(config, token)
                                    : m_context.sessions.add(config, token.value_or(QString())));
            });
    dialog->open();
}

void MainWindow::reload()
{
    if (!m_session)
        return;
    if (!m_session->state().usable())
        return m_session->retryNow();
    m_session->reloadGroups(true);
    m_page->current()->reload();
}

void MainWindow::nextAccount(int by)
{
    const auto &sessions = m_context.sessions.sessions();
    if (sessions.size() < 2)
        return;
    const qsizetype place = sessions.indexOf(m_session.data());
    showSession(sessions.at((place + by + sessions.size()) % sessions.size()));
}

void MainWindow::nextArea()
{
    Page *page = m_page->current();
    struct Area {
        QWidget *whole; ///< the focus is somewhere in it
        QWidget *entrance;
    };
    const Area areas[] = {{m_groups, m_groups->view()},
                          {m_page->tabs(), m_page->tabs()},
                          {page, page->mainView()},
                          {page->sideView(), page->sideView()},
                          {m_transferDock, m_transferDock->table()}};
    constexpr auto count = int(std::size(areas));
    const QWidget *focus = focusWidget();
    int place = count - 1; // from elsewhere to the first
    for (int i = 0; i < count; ++i) {
        const QWidget *whole = areas[i].whole;
        if (focus && whole && (whole == focus || whole->isAncestorOf(focus)))
            place = i; // a pane beside the main view lies in the page, too, and comes after it
    }
    for (int step = 1; step <= count; ++step) {
        QWidget *entrance = areas[(place + step) % count].entrance;
        if (entrance && entrance->isVisible() && entrance->isEnabled())
            return entrance->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::focusFirstGroups()
{
    // An empty list cannot have the focus, which falls to the account's button.
    const QAbstractItemModel *rows = m_groups->view()->model();
    auto *once = new QObject(this);
    const auto came = [this, rows, once] {
        if (rows->rowCount() == 0)
            return;
        once->deleteLater();
        const QWidget *focus = focusWidget();
        if (!focus || (m_groups->isAncestorOf(focus) && !qobject_cast<const QLineEdit *>(focus)))
            m_groups->view()->setFocus(Qt::OtherFocusReason);
    };
    connect(rows, &QAbstractItemModel::rowsInserted, once, came);
    connect(rows, &QAbstractItemModel::modelReset, once, came);
    came();
}

void MainWindow::askQuit()
{
    const auto &all = m_context.sessions.transfers().model()->records();
    const auto open = int(std::ranges::count_if(all, [](const Transfer &each) { return !each.isOver(); }));
    const bool committed = std::ranges::any_of(all, &Transfer::isCommitted);
    QStringList lines{tr("They are kept, and can be resumed after the next start.")};
    if (committed)
        lines.append(tr("What the server is uploading now may appear in the group all the same; the queue "
                        "will show it as not known."));
    auto *dialog = new Question(
        {tr("Quit"), tr("%n transfer(s) have not ended.", nullptr, open), lines, tr("Pause and quit")}, false,
        this);
    connect(dialog, &Question::confirmed, this, [this] {
        m_context.sessions.transfers().pauseAll();
        m_quitting = true;
        close();
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && m_context.sessions.transfers().isBusy()) {
        event->ignore();
        return findChild<Question *>() ? void() : askQuit();
    }
    m_context.settings.setWindowGeometry(saveGeometry());
    m_context.settings.setWindowState(saveState());
    m_context.settings.sync();
    QMainWindow::closeEvent(event);
}

} // namespace qundesk

#include "moc_mainwindow.cpp"
