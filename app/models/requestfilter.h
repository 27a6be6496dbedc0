// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/joinrequestmodel.h"

#include <QSortFilterProxyModel>
#include <array>

namespace qundesk {

/// What the request page shows of the requests of all accounts: one view of them, in all groups or one,
/// searched, newest first.
///
/// A row that is answered while it is in sight stays there until another view is chosen, so that nothing
/// moves away under the mouse.
class RequestFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class View : quint8 {
        Open, ///< all that can be answered
        Joins, ///< of them those who ask themselves
        Invites, ///< of them the invitations of this account
        Filtered, ///< of them those QQ has filtered
        Handled, ///< answered, by whomever, and those put away
    };
    static constexpr int views = 5;

    explicit RequestFilter(QObject *parent = nullptr);

    void setView(View view);
    View view() const { return m_view; }
    /// One group of one account; group 0: all groups of all accounts.
    void setScope(const QString &account, GroupId group);
    bool isScoped() const { return m_group != GroupId{}; }
    /// Name, number, question, answer, group; pinyin of them.
    void setQuery(const QString &text);
    QString query() const { return m_queryText; }
    /// Lets those go that stayed in sight although answered.
    void forgetAnswered();

    /// In the scope, whatever the view and the query.
    int count(View view) const { return m_counts.at(std::size_t(view)); }
    /// Those of View::Open, in all groups.
    int openEverywhere() const { return m_openEverywhere; }
    RequestRow rowAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(const QString &account, const QString &key) const;

    void setSourceModel(QAbstractItemModel *model) override;

signals:
    /// Once per turn of the event loop at most.
    void countsChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool inScope(const RequestRow &row) const;
    static bool isIn(View view, const RequestRow &row);
    bool matches(const RequestRow &row) const;
    void recountLater();
    void recount();

    View m_view = View::Open;
    QString m_account;
    GroupId m_group{};
    QString m_query; ///< folded
    QString m_queryText;
    std::array<int, views> m_counts{};
    int m_openEverywhere = 0;
    bool m_countsPending = false;
    mutable QHash<QString, QString> m_keys; ///< texts to search keys
    mutable QSet<QString> m_kept; ///< account and key of rows that were open when they came into sight
};

} // namespace qundesk
