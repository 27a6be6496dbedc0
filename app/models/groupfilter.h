// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grouplistmodel.h"
#include "models/memberkeys.h"

#include <QCollator>
#include <QPointer>
#include <QSortFilterProxyModel>

namespace qundesk {

/// The group pane's view of the groups: searched, narrowed to those the account manages, sorted.
class GroupFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Scope : quint8 {
        All,
        Managed, ///< own role is known to be owner or admin
    };
    Q_ENUM(Scope)
    /// Ties are broken by name, then by number.
    enum class Order : quint8 {
        Name,
        Members, ///< biggest first
        Requests, ///< most open requests first
        MyRole, ///< owner, admin, member, unknown
    };
    Q_ENUM(Order)

    explicit GroupFilter(QObject *parent = nullptr);

    /// Borrows \a groups; null shows nothing.
    void setGroups(GroupListModel *groups);
    GroupListModel *groups() const { return m_groups; }
    /// Name, remark, number and pinyin of name and remark.
    void setQuery(const QString &text);
    QString query() const { return m_queryText; }
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    void setOrder(Order order);
    Order order() const { return m_order; }

    /// Of all groups, whatever the query.
    int count(Scope scope) const;
    /// The row that shows \a group, -1 if none does.
    int rowOf(GroupId group) const;
    GroupId groupAt(int row) const;

signals:
    /// count() of a scope changed; once per turn of the event loop at most.
    void countsChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Key {
        QString source; // what the key was made from
        QString text;
    };
    bool matches(const GroupRow &row) const;
    void recountLater();

    QPointer<GroupListModel> m_groups;
    std::vector<QMetaObject::Connection> m_connections;
    mutable QHash<GroupId, Key> m_keys;
    QCollator m_collator;
    SearchQuery m_query;
    QString m_queryText;
    Scope m_scope = Scope::All;
    Order m_order = Order::Name;
    bool m_countsPending = false;
};

} // namespace qundesk
