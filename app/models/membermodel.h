// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberkeys.h"
#include "models/recordmodel.h"
#include "types/member.h"
#include "types/outcome.h"

#include <array>
#include <memory>

namespace qundesk {

/// The life of a write as its row shows it. Confirmed needs no mark: the row then shows the new value.
enum class RowMark : quint8 {
    None,
    Sent, ///< waiting for confirmation
    Unconfirmed, ///< the server said ok, nothing changed
    Failed,
};

/// The members of one group. Owned by the session's group object; fed by it, watched by pages through
/// MemberFilter.
///
/// Knows neither clock nor server: setNow() brings the time, marks come from whoever runs the writes.
class MemberModel : public RecordModel<Member> {
    Q_OBJECT
public:
    /// The order is that of the default table; saved header states name the columns by enum name.
    enum class Column {
        Name, ///< card, else nickname, else number
        Nickname,
        Number,
        Role,
        Title,
        Level,
        Sex,
        Age,
        Area,
        Joined,
        LastSpoke,
        MutedUntil,
        Flags
    };
    Q_ENUM(Column)
    static constexpr int columns = int(Column::Flags) + 1;

    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< qint64, the QQ number; in every column
        SortRole, ///< qint64; unknown before never before times, names by collation
        RawRole, ///< the column's own value: text, int, unix seconds, int(Role), int(Sex)
        ActivityRole, ///< int(Activity); in every column
        MemberRoleRole, ///< int(Role); in every column
        MuteLeftRole, ///< qint64 seconds, 0 = not muted; in every column
        MarkRole, ///< int(RowMark); in every column
        MarkVerbRole, ///< int(Verb), meaningful while MarkRole is not None
        BotRole, ///< bool
        UnfriendlyRole, ///< bool: QQ has flagged the account
    };
    Q_ENUM(ItemRole)

    explicit MemberModel(QObject *parent = nullptr);
    ~MemberModel() override;

    /// See RecordModel::assign(). Makes keys and ranks right here: for short lists and tests.
    void assign(QList<Member> members);
    /// The same for a list whose keys and ranks were made on a worker thread.
    void assign(PreparedMembers prepared);

    /// Brings the time, in unix seconds; called each second. Emits for muted rows, for a mute that has ended,
    /// and once a minute for the columns of relative times. Before the first call every mute counts as over.
    void setNow(qint64 now);
    qint64 now() const { return m_now; }
    bool isMuted(const Member &member) const { return m_now > 0 && member.isMuted(m_now); }

    /// Shows where the last write on \a user stands. Nothing happens if there is no such row; a leaving row
    /// takes its mark with it.
    void setMark(UserId user, RowMark mark, Verb verb);
    void clearMark(UserId user);
    RowMark mark(UserId user) const { return m_marks.value(user).mark; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What \a column of \a row sorts by. May build the ranks of a text column on first use.
    qint64 sortKey(int row, Column column) const;
    const SearchKeys &searchKeys() const { return m_search; }

protected:
    void rowsAppended(int first, int last) override;
    void rowsErased(int first, int last) override;
    void rowReplaced(int row, const Member &old) override;

private:
    struct Mark {
        RowMark mark = RowMark::None;
        Verb verb{};
    };
    /// Ranks of one text column, made when first sorted by.
    struct TextRanks {
        NameRanks order;
        std::vector<qint64> rank; // per row
    };
    QString displayText(const Member &member, Column column) const;
    QString accessibleText(const Member &member, Column column) const;
    QString muteWords(const Member &member) const;
    TextRanks &textRanks(Column column) const;
    void rankRow(int row);
    void rerankLater(Column column);
    void rerank();
    void watchMute(const Member &member);
    void emitMark(UserId user);

    SearchKeys m_search;
    mutable std::array<std::unique_ptr<TextRanks>, std::size_t(columns)> m_ranks;
    PreparedMembers *m_incoming = nullptr; // while a prepared list is being taken over
    QHash<UserId, Mark> m_marks;
    QSet<UserId> m_muted; // not all of them need be rows
    QSet<int> m_crowded; // columns whose ranks have run out of room
    QString m_key; // kept for its memory
    qint64 m_now = 0;
};

} // namespace qundesk
