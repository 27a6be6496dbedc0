// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagefilter.h"
#include "pages/page.h"

class QPushButton;

namespace qundesk {

class Banner;
class Chip;
class ChipRow;
class GroupMessages;
class LazyListView;
class MessageActionSet;
class MessageBar;
class MessageDelegate;
class PageBody;
class SearchField;

/// What is said in a group, as it comes, and the history above it: search, kinds, and what can be done to a
/// message or to who wrote it.
class MessagePage : public Page {
    Q_OBJECT
public:
    explicit MessagePage(const UiContext &context, QWidget *parent = nullptr);

    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QString statusText() const override;
    QString loadingText() const override;

    LazyListView *view() const { return m_view; }
    MessageFilter *filter() const { return m_filter; }
    MessageActionSet *actions() const { return m_actions; }
    /// Oldest first.
    QList<MessageId> selectedMessages() const;

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectView();
    void connectBar();
    void connectActions();
    GroupMessages *messages() const;
    bool isFiltered() const;
    void attach();
    void showState();
    void showNote();
    void updateChips();
    void wantOlder();
    void rowsCame(int first, int last);
    void showNewCount();
    void placeFloating();
    void placeBar();
    QModelIndex barIndex() const;
    void chooseBarRow();
    void refreshActions();
    void selectionSettled();
    void showMenu(const QPoint &position);
    void showAll();

    void askRecall();
    void askMute();
    void askAnonymousMute();
    void mute(std::chrono::seconds duration, const QList<UserId> &users, const QString &reason = {});
    void changeEssence(bool mark);
    void copy();

    MessageFilter *m_filter;
    MessageActionSet *m_actions;
    MessageActionSet *m_barActions; ///< about the row the bar stands beside
    ChipRow *m_chipRow;
    QList<Chip *> m_chips; ///< in the order of MessageFilter::Kind
    SearchField *m_search;
    QAction *m_reload;
    Banner *m_note;
    LazyListView *m_view;
    MessageDelegate *m_delegate;
    PageBody *m_body;
    QPushButton *m_newButton;
    MessageBar *m_bar;
    QPointer<GroupMessages> m_attached;
    int m_new = 0; ///< came below what is in sight
    bool m_refiltering = false;
    bool m_followMouse = false; ///< the mouse moved last, not the current row
};

} // namespace qundesk
