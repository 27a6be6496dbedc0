// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagefilter.h"

#include "core/pinyin.h"
#include "models/membermodel.h"

namespace qundesk {

MessageFilter::MessageFilter(QObject *parent) : QSortFilterProxyModel(parent) { sort(0); }

void MessageFilter::setMessages(MessageModel *messages, MemberModel *members)
{
    if (m_members)
        m_members->disconnect(this);
    m_messages = messages;
    m_members = members;
    m_names.clear();
    if (members) {
        const auto forget = [this] { m_names.clear(); };
        connect(members, &QAbstractItemModel::dataChanged, this, forget);
        connect(members, &QAbstractItemModel::modelReset, this, forget);
        connect(members, &QAbstractItemModel::rowsInserted, this, forget);
    }
    setSourceModel(messages);
}

void MessageFilter::setQuery(const QString &text)
{
    m_typed = text;
    const QString query = foldQuery(text);
    if (query == m_query)
        return;
    m_query = query;
    invalidateFilter();
}

void MessageFilter::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

bool MessageFilter::isOf(Kind kind, const MessageRow &row)
{
    const auto has = [&row](TextPiece::Kind wanted) {
        return std::ranges::any_of(row.message.content.segments, [wanted](const Segment &segment) {
            return pieceKindOf(segment) == wanted;
        });
    };
    switch (kind) {
    case Kind::All: return true;
    case Kind::Pictures: return has(TextPiece::Kind::Image);
    case Kind::Files: return has(TextPiece::Kind::File);
    case Kind::Recalled: return row.recalled;
    }
    return true;
}

int MessageFilter::count(Kind kind) const
{
    if (!m_messages)
        return 0;
    return int(std::ranges::count_if(m_messages->records(),
                                     [kind](const MessageRow &row) { return isOf(kind, row); }));
}

const QString &MessageFilter::namesOf(const Message &message) const
{
    const UserId author = message.author();
    const auto known = m_names.constFind(author);
    if (known != m_names.cend() && !message.anonymous)
        return *known;
    QString keys;
    if (message.anonymous)
        appendSearchKeys(message.anonymous->name, keys);
    else
        appendSearchKeys(message.sender.displayName(), keys);
    if (const Member *member = m_members ? m_members->find(author) : nullptr) {
        appendSearchKeys(member->card, keys);
        appendSearchKeys(member->nickname, keys);
    }
    keys += QString::number(number(author));
    return *m_names.insert(author, keys);
}

bool MessageFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_messages)
        return false;
    const MessageRow &record = m_messages->record(row);
    if (!isOf(m_kind, record))
        return false;
    return m_query.isEmpty() || namesOf(record.message).contains(m_query)
        || foldQuery(MessageModel::plainText(record.message.content)).contains(m_query);
}

bool MessageFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return MessageModel::isBefore(m_messages->record(left.row()).message,
                                  m_messages->record(right.row()).message);
}

const MessageRow &MessageFilter::rowAt(int row) const
{
    return m_messages->record(mapToSource(index(row, 0)).row());
}

int MessageFilter::rowOf(MessageId id) const
{
    const int row = m_messages ? m_messages->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(m_messages->index(row)).row();
}

} // namespace qundesk

#include "moc_messagefilter.cpp"
