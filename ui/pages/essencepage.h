// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/essencemodel.h"
#include "pages/page.h"

namespace qundesk {

class Banner;
class EssenceDelegate;
class GroupEssence;
class InkLabel;
class LazyListView;
class PageBody;
class SearchField;

/// The essence messages of a group: who wrote what, who marked it, and taking the mark away.
class EssencePage : public Page {
    Q_OBJECT
public:
    explicit EssencePage(const UiContext &context, QWidget *parent = nullptr);

    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QString statusText() const override;

    LazyListView *view() const { return m_view; }
    EssenceFilter *filter() const { return m_filter; }
    QAction *removeAction() const { return m_remove; }
    QAction *copyAction() const { return m_copy; }
    QAction *memberAction() const { return m_showMember; }

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;

private:
    void build();
    void connectView();
    QAction *make(const QString &icon, const QKeySequence &key);
    GroupEssence *essence() const;
    const EssenceRow *selected() const;
    void showState();
    void wantWords();
    void refreshActions();
    void set(QAction *action, const QString &text, const QString &reason);
    void showMenu(const QPoint &position);
    void removeSelected();
    void copy();

    EssenceFilter *m_filter;
    InkLabel *m_info; ///< how many
    SearchField *m_search;
    QAction *m_reload;
    Banner *m_note;
    LazyListView *m_view;
    EssenceDelegate *m_delegate;
    PageBody *m_body;
    QAction *m_remove, *m_copy, *m_showMember;
};

} // namespace qundesk
