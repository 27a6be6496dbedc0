// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window; what they start is in mainwindow.cpp and the pages.
#include "core/settings.h"
#include "core/text.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/dialogframe.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "mainwindow.h"
#include "pages/groupheader.h"
#include "pages/grouplistpane.h"
#include "pages/grouppage.h"
#include "pages/memberpage.h"
#include "pages/membertable.h"
#include "pages/requestpage.h"
#include "pages/transferdock.h"
#include "session/avatars.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/theme.h"
#include "support/groupactionset.h"
#include "support/transferactionset.h"
#include "widgets/banner.h"
#include "widgets/inklabel.h"

#include <QActionEvent>
#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
/// Keeps in one menu what stands in another, which changes with the language.
class SameEntries : public QObject {
public:
    SameEntries(QMenu *menu, QMenu *of) : QObject(menu), m_menu(menu)
    {
        menu->addActions(of->actions());
        of->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved) {
            const auto *change = static_cast<QActionEvent *>(event);
            if (event->type() == QEvent::ActionAdded)
                m_menu->insertAction(change->before(), change->action());
            else
                m_menu->removeAction(change->action());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QMenu *m_menu;
};
} // namespace

void MainWindow::buildMenus()
{
    // Cleared, the bar would keep them as its children.
    const auto before = menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    menuBar()->clear();
    for (QMenu *menu : before)
        menu->deleteLater();
    auto *account = menuBar()->addMenu(tr("&Account"));
    connect(account, &QMenu::aboutToShow, this, [this, account] {
        account->clear();
        buildAccountMenu(account);
    });
    buildAccountMenu(account); // so that its keys work before it was ever opened

    auto *group = menuBar()->addMenu(tr("&Group"));
    QAction *find = group->addAction(icon(QStringLiteral("search")), tr("Search groups"),
                                     QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(find, &QAction::triggered, m_groups, &GroupListPane::focusSearch);
    QAction *next = group->addAction(tr("Next group"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(next, &QAction::triggered, this, [this] { m_groups->step(1); });
    QAction *previous = group->addAction(tr("Previous group"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(previous, &QAction::triggered, this, [this] { m_groups->step(-1); });
    group->addSeparator();
    m_page->header()->actions()->fillBar(group);
    buildRequestMenu(group->addMenu(icon(QStringLiteral("inbox")), tr("Requests to join")));
    group->addSeparator();
    QAction *reloadAll =
        group->addAction(icon(QStringLiteral("refresh")), tr("Reload"), QKeySequence(Qt::Key_F5));
    connect(reloadAll, &QAction::triggered, this, &MainWindow::reload);

    buildMemberMenu(menuBar()->addMenu(tr("&Member")));
    buildViewMenu(menuBar()->addMenu(tr("&View")));
    buildHelpMenu(menuBar()->addMenu(tr("&Help")));
}

void MainWindow::buildAccountMenu(QMenu *menu)
{
    const auto &sessions = m_context.sessions.sessions();
    auto *choices = new QActionGroup(menu);
    for (Session *session : sessions) {
        QString name = singleLine(session->displayName()).replace(QLatin1Char('&'), QLatin1String("&&"));
        if (const int open = session->requests().pendingCount(); open > 0)
            name = tr("%1 · %n open request(s)", "account", open).arg(name);
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(session == m_session);
        choices->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, session = QPointer(session)] { showSession(session); });
    }
    if (!sessions.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("plus")), tr("Connect to a server…")), &QAction::triggered,
            this, [this] { openConnectionDialog(); });
    connect(menu->addAction(icon(QStringLiteral("demo")), tr("Try the demo")), &QAction::triggered, this,
            &MainWindow::demoRequested);
    if (m_session) {
        menu->addSeparator();
        connect(menu->addAction(icon(QStringLiteral("edit")), tr("Change connection…")), &QAction::triggered,
                this, [this] { openConnectionDialog(m_session); });
        const bool open = m_session->state().phase != ConnectionState::Phase::Offline;
        connect(menu->addAction(icon(open ? QStringLiteral("offline") : QStringLiteral("connect")),
                                open ? tr("Disconnect") : tr("Connect")),
                &QAction::triggered, this, [this, open] {
                    if (m_session)
                        open ? m_session->close() : m_session->open();
                });
        connect(menu->addAction(icon(QStringLiteral("trash")), tr("Remove account…")), &QAction::triggered,
                this, [this] { removeAccount(m_session); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("settings")), tr("Settings…"),
                            QKeySequence(Qt::CTRL | Qt::Key_Comma)),
            &QAction::triggered, this, [this] {
                auto *dialog = new SettingsDialog(m_context.settings, m_context.theme, this);
                connect(dialog, &SettingsDialog::languageChanged, this, &MainWindow::languageChosen);
                connect(dialog, &SettingsDialog::picturesChanged, this, [this](bool wanted) {
                    if (m_context.avatars)
                        m_context.avatars->setEnabled(wanted);
                });
                dialog->open();
            });
    connect(menu->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this,
            &QWidget::close);
}

void MainWindow::buildMemberMenu(QMenu *menu)
{
    MemberPage *page = m_page->members();
    QAction *all = menu->addAction(tr("Select all shown"));
    connect(all, &QAction::triggered, page, &MemberPage::selectAllShown);
    enableInSight(all, page);
    QAction *invert = menu->addAction(tr("Invert selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    connect(invert, &QAction::triggered, page, &MemberPage::invertSelection);
    enableInSight(invert, page);
    addMirror(menu, page->exportAction(), page);
    menu->addSeparator();
    MemberActionSet *actions = page->actions();
    addMirror(menu, actions->details(), page);
    addMirror(menu, actions->copyMenu(), page);
    menu->addSeparator();
    for (QAction *each : {actions->changeCard(), actions->setTitle(), actions->makeAdmin(),
                          actions->removeAdmin(), actions->sendFile()})
        addMirror(menu, each, page);
    menu->addSeparator();
    addMirror(menu, actions->unmute(), page);
    addMirror(menu, actions->muteMenu(), page);
    menu->addSeparator();
    addMirror(menu, actions->kick(), page);
    addMirror(menu, actions->kickAndRefuse(), page);
    addMirror(menu, actions->handleSpam(), page);
    menu->addSeparator();
    m_undo = menu->addAction(icon(QStringLiteral("undo")), tr("Undo"), QKeySequence(QKeySequence::Undo));
    showUndo();
    connect(m_undo, &QAction::triggered, this, &MainWindow::undoLast);
}

void MainWindow::buildRequestMenu(QMenu *menu)
{
    RequestPage *page = requestPage();
    connect(menu->addAction(tr("Show requests of all groups")), &QAction::triggered, this, [this, page] {
        if (!m_page->group())
            m_groups->step(0);
        m_page->show(Page::Kind::Requests);
        page->showEverywhere();
    });
    menu->addSeparator();
    for (QAction *each : page->actionsForMenu())
        addMirror(menu, each, page);
}

/// An order to what is not in sight would be one by mistake.
void MainWindow::enableInSight(QAction *entry, const Page *page)
{
    const auto follow = [entry, page](const Page *current) { entry->setEnabled(current == page); };
    connect(m_page, &GroupPage::currentChanged, entry, follow);
    follow(m_page->current());
}

/// An entry that does what \a action does, while \a page is in sight. The page itself listens to the key.
void MainWindow::addMirror(QMenu *menu, QAction *action, const Page *page)
{
    QAction *entry = menu->addAction(QString());
    entry->setShortcutContext(Qt::WidgetShortcut);
    setMenuLook(entry, menuLook(action));
    const auto follow = [this, entry, action, page] {
        entry->setText(action->text());
        entry->setIcon(action->icon());
        entry->setShortcut(action->shortcut());
        entry->setToolTip(action->toolTip());
        entry->setStatusTip(action->statusTip());
        entry->setVisible(action->isVisible());
        entry->setEnabled(action->isEnabled() && m_page->current() == page);
    };
    connect(action, &QAction::changed, entry, follow);
    connect(m_page, &GroupPage::currentChanged, entry, follow);
    connect(entry, &QAction::triggered, action, &QAction::trigger);
    follow();
}

/// As above, for a menu of the page.
void MainWindow::addMirror(QMenu *menu, QMenu *submenu, const Page *page)
{
    QMenu *mirror = menu->addMenu(submenu->icon(), submenu->title());
    const auto follow = [this, mirror, submenu, page] {
        const QAction *action = submenu->menuAction();
        mirror->setTitle(submenu->title());
        mirror->setAccessibleName(submenu->title());
        mirror->menuAction()->setVisible(action->isVisible());
        mirror->menuAction()->setEnabled(action->isEnabled() && m_page->current() == page);
    };
    connect(submenu->menuAction(), &QAction::changed, mirror, follow);
    connect(m_page, &GroupPage::currentChanged, mirror, follow);
    new SameEntries(mirror, submenu);
    follow();
}

void MainWindow::buildViewMenu(QMenu *menu)
{
    buildPageEntries(menu);
    menu->addSeparator();
    auto *themes = new QActionGroup(menu);
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::System, tr("As the system")},
                                                     {Theme::Mode::Light, tr("Light")},
                                                     {Theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_context.theme.mode() == mode);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            m_context.theme.setMode(mode);
            m_context.settings.setThemeMode(ThemeMode(int(mode)));
        });
    }
    menu->addSeparator();
    QAction *detail = menu->addAction(tr("Details"));
    detail->setCheckable(true);
    detail->setChecked(m_page->members()->isDetailVisible());
    connect(detail, &QAction::toggled, m_page->members(), &MemberPage::setDetailVisible);
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, m_page->members()->table(),
            &MemberTable::resetColumns);
    menu->addSeparator();
    QAction *transfers = m_transferDock->toggleViewAction();
    transfers->setIcon(icon(QStringLiteral("download")));
    transfers->setShortcut(Qt::CTRL | Qt::Key_J);
    menu->addAction(transfers);
    auto *selected = menu->addMenu(tr("Selected transfers"));
    m_transferDock->actions()->fill(selected);
    menu->addSeparator();
    connect(menu->addAction(tr("Next area"), QKeySequence(Qt::Key_F6)), &QAction::triggered, this,
            &MainWindow::nextArea);
    connect(menu->addAction(tr("Next account"), QKeySequence(Qt::CTRL | Qt::Key_Tab)), &QAction::triggered,
            this, [this] { nextAccount(1); });
}

void MainWindow::buildPageEntries(QMenu *menu)
{
    QAction *find = menu->addAction(icon(QStringLiteral("search")), tr("Search this page"),
                                    QKeySequence(QKeySequence::Find));
    connect(find, &QAction::triggered, this, [this] { m_page->current()->focusSearch(); });
    menu->addSeparator();
    auto *choices = new QActionGroup(menu);
    for (Page *page : m_page->pages()) {
        const int place = int(m_page->pages().indexOf(page)) + 1;
        QAction *action =
            menu->addAction(Page::titleOf(page->kind()), QKeySequence(Qt::CTRL | (Qt::Key_0 + place)));
        action->setCheckable(true);
        action->setChecked(page == m_page->current());
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind = page->kind()] {
            m_page->show(kind);
            m_page->current()->mainView()->setFocus(Qt::ShortcutFocusReason);
        });
        connect(m_page, &GroupPage::currentChanged, action,
                [action, page](const Page *current) { action->setChecked(current == page); });
    }
}

void MainWindow::buildHelpMenu(QMenu *menu)
{
    connect(menu->addAction(tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
            [this] { (new ShortcutsDialog(this))->open(); });
    menu->addSeparator();
    connect(menu->addAction(tr("About QunDesk")), &QAction::triggered, this,
            [this] { (new AboutDialog(this))->open(); });
    connect(menu->addAction(tr("About Qt")), &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::removeAccount(Session *session)
{
    if (!session)
        return;
    auto *dialog = new DialogFrame(tr("Remove account"), 400, this);
    auto *text = new InkLabel(tr("Remove %1 from QunDesk? Its address and token are forgotten. Nothing "
                                 "changes on the server, and the log stays.")
                                  .arg(singleLine(session->displayName())));
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    dialog->verb()->setText(tr("Remove account"));
    dialog->makeDestructive();
    connect(dialog, &DialogFrame::verbTriggered, this, [this, dialog, id = session->config().id] {
        m_context.sessions.remove(id);
        m_context.settings.forgetProfile(id);
        dialog->accept();
    });
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        buildMenus();
        showNothing();
        showConnection();
        showWarning();
        showStatus();
    }
    QMainWindow::changeEvent(event);
}

} // namespace qundesk
