// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/honorfilter.h"
#include "pages/page.h"

class QAction;
class QListView;

namespace qundesk {

class Banner;
class GroupHonors;
class HonorDelegate;
class PageBody;
class SearchField;
class Segments;
class TalkativeCard;

/// The honors of a group by kind, with who is talkative right now on top. Enter leads to the member.
class HonorPage : public Page {
    Q_OBJECT
public:
    explicit HonorPage(const UiContext &context, QWidget *parent = nullptr);

    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QString statusText() const override;
    QString loadingText() const override;

    void showKind(HonorKind kind);
    HonorFilter *filter() const { return m_filter; }
    QListView *view() const { return m_view; }

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;

private:
    void buildTools(class QBoxLayout *column);
    void buildView();
    void watch(GroupHonors *honors);
    void showState();
    void showWords();
    void showNote();
    void showMember(const QModelIndex &index);
    void copyNumber();
    void showMenu(const QPoint &position);

    GroupHonors *m_honors = nullptr; ///< of the group in sight, once it was asked for
    HonorFilter *m_filter;
    HonorDelegate *m_delegate;
    Segments *m_kinds;
    QStringList m_kindLabels;
    SearchField *m_search;
    TalkativeCard *m_talkative;
    Banner *m_note; ///< the list in sight is one of an earlier read
    QListView *m_view;
    PageBody *m_body;
    QAction *m_show;
    QAction *m_copy;
};

} // namespace qundesk
