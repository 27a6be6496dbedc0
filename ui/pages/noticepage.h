// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noticefilter.h"
#include "pages/page.h"
#include "session/groupnotices.h"

#include <QTimer>

class QListView;
class QPushButton;
class QSplitter;

namespace qundesk {

class InkLabel;
class NoticeActionSet;
class NoticeDelegate;
class NoticeEditor;
class NoticeView;
class PageBody;
class SearchField;

/// The notices of one group: list, reading pane, editor.
class NoticePage : public Page {
    Q_OBJECT
public:
    explicit NoticePage(const UiContext &context, QWidget *parent = nullptr);
    ~NoticePage() override;

    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QWidget *sideView() override;
    QString statusText() const override;
    QString loadingText() const override;

    NoticeActionSet *actions() const { return m_actions; }
    NoticeFilter *filter() const { return m_filter; }
    QListView *view() const { return m_view; }

public slots:
    /// Opens the editor with the kept draft, or says why that is not possible.
    void compose();

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    GroupNotices *part() const;
    QString nameOf(UserId user) const;
    /// The chosen notice; null when there is none.
    const NoticeRow *current() const;
    QWidget *buildTools();
    QWidget *buildReader();
    void connectView();
    void connectActions();
    void followGroup(GroupSession &group);
    void bind(QPushButton *button, QAction *action);

    void showState();
    void showReader();
    void refreshActions();
    void showMenu(const QPoint &position);

    void openEditor(const NoticeDraft &draft);
    QString editorBarrier() const;
    void keep(const NoticeDraft &draft);
    void publishAgain();
    void askReplace(const NoticeDraft &draft);
    void askDelete();
    void copyText();

    NoticeFilter *m_filter;
    QListView *m_view;
    NoticeDelegate *m_delegate;
    NoticeActionSet *m_actions;
    InkLabel *m_info;
    SearchField *m_search;
    QPushButton *m_new;
    PageBody *m_body;
    QSplitter *m_splitter;
    QWidget *m_reader;
    InkLabel *m_hint;
    NoticeView *m_reading;
    QWidget *m_readerButtons;
    QPointer<NoticeEditor> m_editor;
    QTimer m_namesDue; ///< members change in bursts
    bool m_tellDisk = true; ///< that drafts cannot be kept is told once
};

} // namespace qundesk
