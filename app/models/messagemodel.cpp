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

QString MessageModel::spokenText(const MessageContent &content)
{
    QStringList parts;
    for (const TextPiece &piece : piecesOf(content)) {
        switch (piece.kind) {
        case TextPiece::Kind::Text: parts.append(piece.text.trimmed()); break;
        case TextPiece::Kind::At: parts.append(QLatin1Char('@') + piece.text); break;
        case TextPiece::Kind::AtAll: parts.append(tr("@everybody")); break;
        case TextPiece::Kind::Face: parts.append(tr("sticker")); break;
        case TextPiece::Kind::Image: parts.append(tr("picture")); break;
        case TextPiece::Kind::Voice: parts.append(tr("voice")); break;
        case TextPiece::Kind::Video: parts.append(tr("video")); break;
        case TextPiece::Kind::File: parts.append(tr("file %1").arg(piece.text)); break;
        case TextPiece::Kind::Forward: parts.append(tr("forwarded messages")); break;
        case TextPiece::Kind::Card: parts.append(tr("card")); break;
        case TextPiece::Kind::Reply: break;
        case TextPiece::Kind::Other: parts.append(tr("not shown here")); break;
        }
    }
    parts.removeAll(QString());
    return singleLine(parts.join(QLatin1Char(' ')));
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

namespace {
QString spoken(const MessageRow &row)
{
    const Message &message = row.message;
    return singleLine(message.anonymous ? message.anonymous->name : message.sender.displayName())
        + QLatin1String(": ") + MessageModel::spokenText(message.content);
}
} // namespace

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRow &row = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return plainText(row.message.content);
    case Qt::AccessibleTextRole:
        return row.recalled ? tr("%1, recalled", "a message").arg(spoken(row)) : spoken(row);
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

#include "moc_messagemodel.cpp"
