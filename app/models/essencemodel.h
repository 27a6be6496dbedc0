// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/message.h"

#include <QSortFilterProxyModel>

namespace qundesk {

/// One essence message and what is known of its words.
struct EssenceRow {
    enum class Words : quint8 {
        Unknown, ///< the list had none; to be asked for
        Asked,
        Known,
        Unreadable, ///< the server no longer has the message
    };
    EssenceEntry entry; ///< its content is filled in when it was read
    Words words = Words::Unknown;

    QString key() const { return entry.key(); }
    friend bool operator==(const EssenceRow &, const EssenceRow &) = default;
};

/// The essence messages of one group. One column; the order of people is made by EssenceFilter.
class EssenceModel : public RecordModel<EssenceRow, QAbstractListModel> {
    Q_OBJECT
public:
    enum ItemRole {
        KeyRole = Qt::UserRole + 1, ///< QString, EssenceEntry::key()
        SenderRole, ///< qint64, a QQ number
        TimeRole, ///< qint64, unix seconds: when it was made an essence
    };
    Q_ENUM(ItemRole)

    explicit EssenceModel(QObject *parent = nullptr);

    /// Takes a list just read from the server; words that were read one by one stay.
    void assignEntries(const QList<EssenceEntry> &entries);
    /// The entry of a message; \a seq serves where the list has no ids. Null when it is no essence.
    const EssenceRow *findMessage(MessageId id, qint64 seq) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// The essence messages a page shows: the latest first, searched by words and people.
class EssenceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit EssenceFilter(QObject *parent = nullptr);

    /// Borrowed; null shows nothing.
    void setEssences(EssenceModel *essences);
    /// Words, sender and operator (name, number, pinyin).
    void setQuery(const QString &text);
    const EssenceRow &rowAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    EssenceModel *essences() const { return qobject_cast<EssenceModel *>(sourceModel()); }
    QString m_query;
};

} // namespace qundesk
