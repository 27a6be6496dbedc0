// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/notice.h"

namespace qundesk {

/// A notice and its text for people.
struct NoticeRow {
    NoticeRow() = default;
    explicit NoticeRow(Notice from);

    Notice notice;
    QString text; ///< without HTML entities; plain text of a stranger, may have many lines

    /// The server's id; where it tells none (old go-cqhttp) one made of sender, time and text.
    QString key() const;
    bool isPinned() const { return notice.settings && notice.settings->pinned; }
    friend bool operator==(const NoticeRow &, const NoticeRow &) = default;
};

/// The notices of one group, in the order of their arrival; NoticeFilter sorts. One column.
class NoticeModel : public RecordModel<NoticeRow, QAbstractListModel> {
    Q_OBJECT
public:
    enum ItemRole {
        KeyRole = Qt::UserRole + 1, ///< QString, NoticeRow::key()
        TextRole, ///< the whole text
        SenderRole, ///< qint64, the author's number
        TimeRole, ///< qint64, unix seconds; 0 = not told
        PinnedRole, ///< bool; false also where the server does not tell
        ConfirmRole, ///< bool: members were asked to confirm
        NewMembersRole, ///< bool: it greets new members
        PicturesRole, ///< int
        ReadersRole, ///< int, invalid where the server does not tell
    };
    Q_ENUM(ItemRole)

    using RecordModel::RecordModel;

    /// Takes a list just read from the server.
    void assignNotices(const QList<Notice> &notices);
    /// The one that was published last; null when there is none.
    const NoticeRow *newest() const;

    /// DisplayRole is the first line that says something.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The first line of \a text that is not blank, made harmless for one line of the window.
    static QString firstLine(const QString &text);
};

} // namespace qundesk
