// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/membermodel.h"
#include "models/memberslice.h"

#include <QAbstractProxyModel>
#include <QPointer>
#include <optional>
#include <span>

namespace qundesk {

/// The members a page shows, searched, filtered by chips and sorted, for any number up to 100,000.
///
/// An index of its own instead of QSortFilterProxyModel: all rows are kept in order once, so that a keystroke
/// is one scan. Chips combine with AND. Rows that leave the filter lose their Qt selection; pages remember
/// UserIds.
class MemberFilter : public QAbstractProxyModel {
    Q_OBJECT
public:
    enum class Chip : quint8 {
        Admins, ///< owner and admins
        Muted,
        NeverSpoke, ///< only where that is known
        Silent, ///< last spoke silentDays() days ago or earlier; never spoke counts, unknown does not
        JoinedWithin, ///< joined in the last joinedDays() days
        HasTitle,
        Bots,
        Flagged, ///< QQ has flagged the account
    };
    Q_ENUM(Chip)
    static constexpr int chips = int(Chip::Flagged) + 1;
    enum class ChipState : quint8 { Off, On, Excluded };
    Q_ENUM(ChipState)

    explicit MemberFilter(QObject *parent = nullptr);
    ~MemberFilter() override;

    /// Shows \a members, which this borrows; null shows nothing. setSourceModel() takes nothing but a
    /// MemberModel.
    void setMembers(MemberModel *members);
    MemberModel *members() const { return m_members; }
    void setSourceModel(QAbstractItemModel *model) override;

    /// Card, nickname, number, title, and the pinyin of the names, folded as core/pinyin.h does.
    void setQuery(const QString &text);
    QString query() const { return m_queryText; }
    void setChip(Chip chip, ChipState state);
    ChipState chip(Chip chip) const { return m_chips[std::size_t(chip)]; }
    /// Turns every chip off and the slice; the query stays.
    void clearChips();
    /// Narrows to the members of one figure; empty: no longer. Combines with the chips.
    void setSlice(const std::optional<MemberSlice> &slice);
    const std::optional<MemberSlice> &slice() const { return m_slice; }
    /// How many of all members are in the slice; 0 without one.
    int sliceCount() const { return m_counts[sliceFlag]; }
    void setSilentDays(int days);
    int silentDays() const { return m_silentDays; }
    void setJoinedDays(int days);
    int joinedDays() const { return m_joinedDays; }
    /// Shows only these members when set (a protected list, a saved view…), except them when \a excluded.
    void setOnly(std::optional<QSet<UserId>> users, ChipState state = ChipState::On);

    /// Of all members, whatever is filtered.
    int count(Chip chip) const { return m_counts[std::size_t(chip)]; }
    int total() const { return int(m_order.size()); }
    /// The numbers in view, in view order.
    QList<UserId> visibleUsers() const;
    /// The row that shows \a user, -1 if none does.
    int rowOf(UserId user) const;
    UserId userAt(int row) const;

    /// By SortRole, then by number; descending is the exact reverse.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// count() or total() of something changed; once per turn of the event loop at most.
    void countsChanged();
    /// What is shown is another selection of rows than before (query, chips, days).
    void filterChanged();

private:
    using Rows = std::vector<int>; // rows of the members model
    struct Change {
        int row;
        qint64 sortKey;
        bool accepted;
    };

    void resetAll();
    void sortAll();
    void refilter();
    void narrow();
    void applyChips();

    void show(const Rows &target);
    void removeOthers(const Rows &target);
    void insertMissing(const Rows &target);
    void permute(Rows target);
    void removeShown(int first, int last);
    void insertShown(int position, std::span<const int> rows);
    void settle(const Change &change);
    void settleMany(const std::vector<Change> &changes);
    void renumber(int from = 0);

    void sourceInserted(int first, int last);
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void passOn(const Rows &changed, int firstColumn, int lastColumn, const QList<int> &roles);

    quint16 flagsOf(const Member &member) const;
    void setFlags(int row, quint16 flags);
    void reflagAll();
    void recountLater();
    qint64 sortKeyOf(int row) const;
    bool accepts(int row) const;
    bool before(int a, int b) const;
    Rows::iterator placeOf(Rows &rows, int row) const;
    Rows accepted() const;

    static constexpr std::size_t sliceFlag = chips; ///< its bit and count stand behind those of the chips

    QPointer<MemberModel> m_members;
    std::vector<QMetaObject::Connection> m_connections;
    Rows m_order; // every row, sorted
    Rows m_shown; // those that are accepted, in the same order
    std::vector<int> m_proxyRow; // by source row, -1 = not shown
    std::vector<quint8> m_accepted; // by source row
    std::vector<qint64> m_sortKeys; // by source row
    std::vector<quint16> m_flags; // by source row, one bit per chip
    std::array<ChipState, chips> m_chips{};
    std::array<int, chips + 1> m_counts{};
    quint16 m_wanted = 0, m_unwanted = 0;
    std::optional<MemberSlice> m_slice;
    mutable MemberCalendar m_calendar;
    std::optional<QSet<UserId>> m_only;
    ChipState m_onlyState = ChipState::Off;
    SearchQuery m_query;
    QString m_queryText;
    int m_silentDays = 30;
    int m_joinedDays = 7;
    int m_sortColumn = -1; // -1: by arrival
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_countsPending = false;
};

} // namespace qundesk
