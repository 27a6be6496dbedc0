// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberfilter.h"
#include "pages/page.h"
#include "session/memberbatch.h"
#include "support/memberactionset.h"

#include <QSet>

class QSplitter;
class QToolButton;

namespace qundesk {

class BatchStrip;
class Chip;
class ChipRow;
class MemberDetail;
class MemberTable;
class PageBody;
class SearchField;
class SelectionBar;

/// The members of one group: chips, search, table, selection bar, detail pane; from here orders go to
/// MemberActions.
class MemberPage : public Page {
    Q_OBJECT
public:
    explicit MemberPage(const UiContext &context, QWidget *parent = nullptr);
    ~MemberPage() override;

    MemberActionSet *actions() const { return m_actions; }
    /// "5 selected · 2,013 in all".
    QString statusText() const override;
    QString loadingText() const override;
    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QWidget *sideView() override;
    /// Narrows the table to \a chip alone (what a figure of another page leads to).
    void showOnly(MemberFilter::Chip chip);
    /// Narrows the table to the members of one figure, named by a chip that takes the filter away again;
    /// empty: shows everybody.
    void showSlice(const std::optional<MemberSlice> &slice);
    /// Makes \a user the current row, clearing filters that hide him. False when he is not in the list.
    bool reveal(UserId user);

    void exportCsv();
    void selectAllShown();
    void invertSelection();
    void setDetailVisible(bool visible);
    bool isDetailVisible() const;
    QAction *exportAction() const { return m_export; }

    MemberTable *table() const { return m_table; }
    MemberFilter *filter() const { return m_filter; }
    QList<UserId> selectedUsers() const;

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildToolRow(class QBoxLayout *column);
    void buildBody(class QBoxLayout *column);
    MemberFilter *makeFilter();
    void connectActions();
    void connectOrders(MemberActionSet *of);
    void followBatch(MemberBatch *batch);
    void connectSelection();
    void addChip(MemberFilter::Chip chip);
    QString chipName(MemberFilter::Chip chip) const;
    void updateChips();
    void updateSliceChip();
    void showState();
    void showAll();
    void selectionEdited(const QItemSelection &selected, const QItemSelection &deselected);
    void chooseAlone(int row);
    void restoreSelection();
    void selectionSettled();
    void updateDetail();
    void showContextMenu(const QPoint &position);
    void give(const MemberOrder &order, const QList<UserId> &users);
    void retry(const MemberOrder &order, const QList<UserId> &users);

    // Each about the targets of \a of: the selection, or the person of the detail pane.
    void askMute(const MemberActionSet &of);
    void askKick(const MemberActionSet &of, bool refuse);
    void askCard(const MemberActionSet &of);
    void askTitle(const MemberActionSet &of);
    void askAdmin(const MemberActionSet &of, bool make);
    void askFile(const MemberActionSet &of);
    void copy(const MemberActionSet &of, MemberActionSet::Copy what);
    void exportMembers(const QList<UserId> &users);
    QString subjectLine(UserId user) const;
    template <class Dialog> void blockWhenGone(Dialog *dialog, UserId user);

    MemberFilter *m_filter;
    MemberActionSet *m_actions; ///< about the selection
    QSet<UserId> m_selected; ///< also those whom the filter hides
    bool m_rebuilding = false; ///< rows come and go by the filter, not by the user's hand
    QHash<MemberFilter::Chip, Chip *> m_chips;
    Chip *m_allChip = nullptr;
    Chip *m_sliceChip; ///< hidden without a slice
    ChipRow *m_chipRow;
    SearchField *m_search;
    QAction *m_columns;
    QAction *m_export;
    BatchStrip *m_batchStrip;
    MemberTable *m_table;
    PageBody *m_body;
    SelectionBar *m_selectionBar;
    QSplitter *m_splitter;
    MemberDetail *m_detail;
    bool m_detailWanted = true;
};

} // namespace qundesk
