// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberkeys.h"
#include "models/noticemodel.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <functional>

namespace qundesk {

/// The notices as a page lists them: pinned ones on top, then the newest first; searched by text, author and
/// the pinyin of both.
class NoticeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Tells the name of an author; untrusted text.
    using NameOf = std::function<QString(UserId)>;

    explicit NoticeFilter(QObject *parent = nullptr);

    /// Borrows \a notices; null shows nothing.
    void setNotices(NoticeModel *notices, NameOf nameOf = {});
    NoticeModel *notices() const { return m_notices; }
    void setQuery(const QString &text);
    QString query() const { return m_queryText; }
    /// Names may be others now: searches again.
    void namesChanged();

    /// The row that shows the notice \a key, -1 if none does.
    int rowOf(const QString &key) const;
    /// Empty if there is no such row.
    QString keyAt(int row) const;
    /// Null if there is no such row. Valid until the model changes.
    const NoticeRow *noticeAt(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Key {
        QString text, name; // what the key was made from
        QString folded;
    };

    QPointer<NoticeModel> m_notices;
    NameOf m_nameOf;
    mutable QHash<QString, Key> m_keys;
    SearchQuery m_query;
    QString m_queryText;
};

} // namespace qundesk
