// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/message.h"

namespace qundesk {

/// One message of a group, and whether it was recalled since.
struct MessageRow {
    Message message;
    bool recalled = false;
    UserId recalledBy{}; ///< 0 = not told

    MessageId key() const { return message.messageId; }
    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

/// The newest messages of one group, whether they came as events or were read from the history. One column.
///
/// Rows stand in the order of their arrival; the order of people, (time, seq), is made by MessageFilter.
/// Never holds more than `most`: beyond that the oldest go, a few at a time.
class MessageModel : public RecordModel<MessageRow, QAbstractListModel> {
    Q_OBJECT
public:
    static constexpr int most = 5000;
    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< qint64, the message id
        AuthorRole, ///< qint64, the QQ number of the author
        TimeRole, ///< qint64, unix seconds
        RecalledRole, ///< bool
    };
    Q_ENUM(ItemRole)

    explicit MessageModel(QObject *parent = nullptr);

    /// Adds those that are not known yet; what is known stays as it is, since events tell more than the
    /// history. Returns how many of them were new and were kept.
    int merge(const QList<Message> &messages);
    /// Marks a message as recalled; \a by 0 = not told. False if it is not here.
    bool markRecalled(MessageId id, UserId by);
    /// Forgets everything up to and with the given moment.
    void removeUpTo(qint64 time);
    /// By (time, seq); null when there is none. Linear.
    const MessageRow *oldest() const;
    /// The message with this number within the group; null when unknown. Linear.
    const MessageRow *findSeq(qint64 seq) const;
    bool isFull() const { return rowCount() >= most - slack; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// By (time, seq), then by id, so that the order is the same in every run.
    static bool isBefore(const Message &a, const Message &b);
    /// The words of \a content that a person typed: texts, names that are addressed, names of files.
    static QString plainText(const MessageContent &content);
    /// As above with a word for what is no text: "@everybody picture". For screen readers and short mentions.
    static QString spokenText(const MessageContent &content);

private:
    static constexpr int slack = 50;
    void trim();
};

} // namespace qundesk
