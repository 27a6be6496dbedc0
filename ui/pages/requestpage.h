// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/requestdelegate.h"
#include "models/requestfilter.h"
#include "pages/page.h"

#include <QHash>

class QAction;
class QBoxLayout;
class QConcatenateTablesProxyModel;
class QMenu;
class QSplitter;

namespace qundesk {

class Banner;
class Chip;
class ChipRow;
class PageBody;
class RejectEditor;
class RequestBar;
class RequestDetail;
class RequestView;
class SearchField;
class Segments;

/// Who wants to join: of this group, or of all groups of all accounts. Answers go to the inbox of the account
/// concerned.
class RequestPage : public Page {
    Q_OBJECT
public:
    explicit RequestPage(const UiContext &context, QWidget *parent = nullptr);
    ~RequestPage() override;

    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QString statusText() const override;
    QString loadingText() const override;

    /// Makes one request the current row, widening scope and view as far as needed. False when it is not
    /// known.
    bool reveal(const QString &account, const QString &key);
    void showEverywhere();

    RequestFilter *filter() const { return m_filter; }
    RequestView *view() const { return m_view; }
    /// Approve, reject, hide, take back, copy: for the menu bar.
    QList<QAction *> actionsForMenu() const;
    /// Opens the field for a reason in the current row.
    void openEditor();

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What names a row across event loop turns.
    struct Name {
        QString account, key;
        friend bool operator==(const Name &, const Name &) = default;
        friend size_t qHash(const Name &name, size_t seed = 0)
        {
            return qHashMulti(seed, name.account, name.key);
        }
    };

    void buildToolRow(QBoxLayout *column);
    void buildBody(QBoxLayout *column);
    void makeActions();
    void connectParts();
    void adopt(Session *session);
    void abandon(Session *session);
    void applyScope();
    void chooseView(RequestFilter::View view);
    void showState();
    void showCounts();
    void showTabCount();
    void showOffline();
    void selectionSettled();
    void updateActions();
    QList<RequestRow> selected() const;
    QList<RequestRow> answerable() const;
    QList<Name> answerableNames() const;
    void approve();
    void reject(const QList<Name> &names, const QString &reason);
    void closeEditor();
    void hideSelected();
    void takeBack();
    void copyNumbers();
    void partClicked(const QModelIndex &index, RequestDelegate::Part part);
    void fillMenu(QMenu *menu) const;
    Session *current() const;

    QConcatenateTablesProxyModel *m_all;
    RequestFilter *m_filter;
    Segments *m_scope;
    ChipRow *m_chipRow;
    QList<Chip *> m_chips; ///< in the order of RequestFilter::View
    SearchField *m_search;
    Banner *m_offline;
    RequestView *m_view;
    PageBody *m_body;
    RequestBar *m_bar;
    RequestDetail *m_detail;
    QSplitter *m_splitter;
    QAction *m_approve, *m_reject, *m_hide, *m_takeBack, *m_copy;
    QPointer<RejectEditor> m_editor;
    QHash<Name, QString> m_drafts; ///< reasons typed and not confirmed yet
};

} // namespace qundesk
