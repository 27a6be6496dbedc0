// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagemodel.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <array>

namespace qundesk {

class MemberModel;

/// The messages a page shows: oldest first, searched, and of one kind only if wished.
class MessageFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Kind : quint8 { All, Pictures, Files, Recalled };
    Q_ENUM(Kind)
    static constexpr int kinds = int(Kind::Recalled) + 1;

    explicit MessageFilter(QObject *parent = nullptr);

    /// Borrowed; null shows nothing. Who wrote is searched by what \a members knows of him, too.
    void setMessages(MessageModel *messages, MemberModel *members);
    MessageModel *messages() const { return m_messages; }

    /// Words, who wrote (name, number, pinyin), as core/pinyin.h folds them.
    void setQuery(const QString &text);
    QString query() const { return m_typed; }
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Of all messages, whatever is searched for.
    int count(Kind kind) const;

    const MessageRow &rowAt(int row) const;
    MessageId idAt(int row) const { return rowAt(row).key(); }
    /// -1 if it is not shown.
    int rowOf(MessageId id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    static bool isOf(Kind kind, const MessageRow &row);
    const QString &namesOf(const Message &message) const;

    QPointer<MessageModel> m_messages;
    QPointer<MemberModel> m_members;
    QString m_typed, m_query;
    Kind m_kind = Kind::All;
    mutable QHash<UserId, QString> m_names; ///< search keys of authors, made when first searched
};

} // namespace qundesk
