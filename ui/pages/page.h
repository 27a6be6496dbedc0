// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberslice.h"
#include "session/groupsession.h"
#include "support/uicontext.h"
#include "widgets/toast.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemView;

namespace qundesk {

/// One tab of a group. Made with the window, reads when it is first shown with a group, follows the model
/// from then on.
///
/// Subclasses implement the four steps below and tell outcomes that are no writes (copied, exported) by
/// said(); outcomes of writes are told by the window.
class Page : public QWidget {
    Q_OBJECT
public:
    /// In the order of the tabs.
    enum class Kind : quint8 { Overview, Members, Messages, Requests, Notices, Essence, Honors, Files };
    Q_ENUM(Kind)

    Page(Kind kind, const UiContext &context, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// The tab's text.
    static QString titleOf(Kind kind);
    GroupSession *group() const { return m_group; }
    /// Null: nothing to show. Questions that are open on this page are answered with no: they were about the
    /// other group.
    void setGroup(GroupSession *group);

    /// F5.
    virtual void reload() = 0;
    /// Ctrl+F. Pages without a search do nothing.
    virtual void focusSearch() { }
    /// Where the keys go when the page is entered by F6 or its tab.
    virtual QWidget *mainView() = 0;
    /// Where the keys go in the pane beside the main view; null: there is none.
    virtual QWidget *sideView() { return nullptr; }
    /// At the right of the status bar, such as "5 selected · 2 013 members".
    virtual QString statusText() const { return {}; }
    /// In the middle of the status bar while something is read; else empty.
    virtual QString loadingText() const { return {}; }

signals:
    /// statusText() or loadingText() is another.
    void statusChanged();
    /// The count on the tab; 0 takes it away.
    void countChanged(int count);
    /// A toast, of what is no write.
    void said(const qundesk::ToastData &toast);
    /// A bar of this height has appeared at the page's lower edge (0: has gone): toasts stay above it.
    void bottomBarChanged(int height);
    /// Show this person on the Members page.
    void memberWanted(qundesk::UserId user);
    /// Show the members of a figure on the Members page; empty: everybody.
    void membersWanted(const std::optional<qundesk::MemberSlice> &slice);
    /// Show another page of the group.
    void pageWanted(qundesk::Page::Kind kind);

protected:
    /// The page shows another group, or none: disconnect from \a before, connect to group(). Reads nothing.
    virtual void groupChanged(GroupSession *before) = 0;
    /// In sight with a group: read what was not read yet.
    virtual void load() = 0;
    /// Every word anew; called at the end of the constructor of the final class by itself, and after a change
    /// of language.
    virtual void retranslate() = 0;

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// A right click below the last row of \a view asks for no menu: it would be about a row elsewhere.
    void keepMenusOnRows(QAbstractItemView *view);

    const UiContext &context() const { return m_context; }

private:
    UiContext m_context;
    Kind m_kind;
    QPointer<GroupSession> m_group;
    QMetaObject::Connection m_rereading;
};

} // namespace qundesk
