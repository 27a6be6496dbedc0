// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagemodel.h"

#include "core/text.h"

#include <tuple>

namespace qundesk {

MessageModel::MessageModel(QObject *parent) : RecordModel(parent) { }

bool MessageModel::isBefore(const Message &a, const Message &b)
{
    return std::tuple(a.time, a.seq, number(a.messageId)) < std::tuple(b.time, b.seq, number(b.messageId));
}

QString MessageModel::plainText(const MessageContent &content)
{
    QString text;
    for (const TextPiece &piece : piecesOf(content)) {
        switch (piece.kind) {
        case TextPiece::Kind::Text:
        case TextPiece::Kind::File: text += piece.text; break;
        case TextPiece::Kind::At: text += QLatin1Char('@') + piece.text; break;
        default: break;
        }
    }
    return text;
}

int MessageModel::merge(const QList<Message> &messages)
{
    QList<MessageRow> fresh;
    QSet<MessageId> ids;
    for (const Message &message : messages) {
        if (contains(message.messageId) || ids.contains(message.messageId))
            continue;
        ids.insert(message.messageId);
        fresh.append(MessageRow{message, false, {}});
    }
    if (fresh.isEmpty())
        return 0;
    applyBatch(std::move(fresh));
    trim();
    return int(std::ranges::count_if(ids, [this](MessageId id) { return contains(id); }));
}

bool MessageModel::markRecalled(MessageId id, UserId by)
{
    if (!contains(id))
        return false;
    update(id, [by](MessageRow &row) {
        row.recalled = true;
        if (number(by) != 0)
            row.recalledBy = by;
    });
    return true;
}

void MessageModel::removeUpTo(qint64 time)
{
    QList<MessageId> old;
    for (const MessageRow &row : records()) {
        if (row.message.time <= time)
            old.append(row.key());
    }
    applyBatch({}, old);
}

void MessageModel::trim()
{
    if (rowCount() <= most)
        return;
    // Some more than needed, so that a busy group does not pay for every single message.
    std::vector<const MessageRow *> rows;
    rows.reserve(records().size());
    for (const MessageRow &row : records())
        rows.push_back(&row);
    const auto end = rows.begin() + (rowCount() - most + slack);
    std::nth_element(rows.begin(), end, rows.end(), [](const MessageRow *a, const MessageRow *b) {
        return isBefore(a->message, b->message);
    });
    QList<MessageId> old;
    for (auto it = rows.begin(); it != end; ++it)
        old.append((*it)->key());
    applyBatch({}, old);
}

const MessageRow *MessageModel::oldest() const
{
    const auto it = std::ranges::min_element(
        records(), [](const MessageRow &a, const MessageRow &b) { return isBefore(a.message, b.message); });
    return it == records().end() ? nullptr : &*it;
}

const MessageRow *MessageModel::findSeq(qint64 seq) const
{
    const auto it = std::ranges::find_if(
        records(), [seq](const MessageRow &row) { return seq != 0 && row.message.seq == seq; });
    return it == records().end() ? nullptr : &*it;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRow &row = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return plainText(row.message.content);
    case Qt::AccessibleTextRole:
        return QString(singleLine(row.message.sender.displayName()) + QLatin1String(": ")
                       + singleLine(plainText(row.message.content)));
    case IdRole: return number(row.message.messageId);
    case AuthorRole: return number(row.message.author());
    case TimeRole: return row.message.time;
    case RecalledRole: return row.recalled;
    default: return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "messageId");
    names.insert(AuthorRole, "author");
    names.insert(TimeRole, "time");
    names.insert(RecalledRole, "recalled");
    return names;
}

} // namespace qundesk
