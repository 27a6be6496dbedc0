// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "support/uicontext.h"
#include "types/outcome.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <functional>

class QActionGroup;
class QSplitter;
class QStackedWidget;

namespace qundesk {

struct AnsweredRequest;
class Banner;
class ConnectionBanner;
class EmptyState;
class GroupListPane;
class GroupPage;
class Page;
class RequestAlerts;
class RequestPage;
class StatusLine;
class TransferDock;

/// The window: accounts and groups at the left, one group at the right, what is going on at the bottom. It
/// joins the parts and owns the menus; features live in pages and dialogs.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const UiContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session *session() const { return m_session; }
    void showSession(Session *session);
    GroupPage *page() const { return m_page; }
    GroupListPane *groupList() const { return m_groups; }
    TransferDock *transferDock() const { return m_transferDock; }
    /// What the window's banner says.
    struct Warning {
        QString fact;
        QString consequence;
        QString link = {}; ///< empty: none beside Close
    };
    /// Shows what \a say answers in the window's banner until it is closed; for things that concern no page.
    /// Asked again when the language changes. \a follow is what the link does.
    void warn(std::function<Warning()> say, std::function<void()> follow = {});
    /// Comes to the front and shows one request.
    void showRequest(const QString &account, const QString &key);
    void openConnectionDialog(Session *toEdit = nullptr);

signals:
    void demoRequested();
    /// Another account is in sight; null: none.
    void sessionShown(qundesk::Session *session);
    /// An empty name is the system's language.
    void languageChosen(const QString &locale);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void buildAccountMenu(QMenu *menu);
    void buildMemberMenu(QMenu *menu);
    void buildRequestMenu(QMenu *menu);
    void addMirror(QMenu *menu, QAction *action, const Page *page);
    void addMirror(QMenu *menu, QMenu *submenu, const Page *page);
    void enableInSight(QAction *entry, const Page *page);
    void buildViewMenu(QMenu *menu);
    void buildPageEntries(QMenu *menu);
    void buildHelpMenu(QMenu *menu);
    void buildTransferDock();
    void askQuit();
    void uploadToGroup(GroupId group, const QStringList &paths);
    void adopt(Session *session);
    void abandon(Session *session);
    void chooseGroup(GroupId group);
    void groupGone(Session *session, GroupId group);
    void showNothing();
    void showConnection();
    void showStatus();
    void showOutcome(const Outcome &outcome);
    void showAnswers(Session *session, const QList<AnsweredRequest> &answers);
    void undoLast();
    void reload();
    void nextAccount(int by);
    void nextArea();
    void focusFirstGroups();
    void removeAccount(Session *session);
    void showWarning();
    void showUndo();
    void comeToFront();
    RequestPage *requestPage() const;

    UiContext m_context;
    QPointer<Session> m_session;
    QSplitter *m_splitter;
    GroupListPane *m_groups;
    QWidget *m_side; ///< of the group, with the banners above it and the toasts over all
    QStackedWidget *m_right;
    EmptyState *m_nothing;
    GroupPage *m_page;
    ConnectionBanner *m_connectionBanner;
    Banner *m_warning;
    StatusLine *m_statusLine;
    std::function<Warning()> m_sayWarning;
    std::function<void()> m_followWarning;
    RequestAlerts *m_alerts;
    TransferDock *m_transferDock = nullptr;
    bool m_quitting = false; ///< the question about running transfers was answered
    QAction *m_undo = nullptr;
    Verb m_undoVerb{};
    quint64 m_undoable = 0; ///< the last outcome that can be undone
    QPointer<Session> m_undoSession;
    QTimer m_beat;
};

} // namespace qundesk
