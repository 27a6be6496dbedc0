// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberfilter.h"

#include <algorithm>

namespace qundesk {

namespace {

constexpr qint64 day = 86400;
constexpr qint64 toleratedSkew = 300; // as activityOf() allows

constexpr quint16 bit(MemberFilter::Chip chip) { return quint16(1u << unsigned(chip)); }

} // namespace

MemberFilter::MemberFilter(QObject *parent) : QAbstractProxyModel(parent) { resetAll(); }
MemberFilter::~MemberFilter() = default;

void MemberFilter::setSourceModel(QAbstractItemModel *model)
{
    auto *members = qobject_cast<MemberModel *>(model);
    Q_ASSERT(!model || members);
    setMembers(members);
}

void MemberFilter::setMembers(MemberModel *members)
{
    if (members == m_members && (members || m_order.empty()))
        return;
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_members = members;
    QAbstractProxyModel::setSourceModel(members);
    if (members) {
        m_connections = {
            connect(members, &QObject::destroyed, this, [this] { setMembers(nullptr); }),
            connect(members, &MemberModel::modelAboutToBeReset, this, [this] { beginResetModel(); }),
            connect(members, &MemberModel::modelReset, this,
                    [this] {
                        resetAll();
                        endResetModel();
                    }),
            connect(members, &MemberModel::rowsInserted, this,
                    [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); }),
            connect(members, &MemberModel::rowsAboutToBeRemoved, this,
                    [this](const QModelIndex &, int first, int last) { sourceAboutToRemove(first, last); }),
            connect(members, &MemberModel::rowsRemoved, this,
                    [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); }),
            connect(members, &MemberModel::dataChanged, this, &MemberFilter::sourceChanged),
        };
    }
    resetAll();
    endResetModel();
}

// ---- what is wanted
// ------------------------------------------------------------------------------------------------

void MemberFilter::setQuery(const QString &text)
{
    m_queryText = text;
    SearchQuery query(text);
    if (query == m_query)
        return;
    const bool narrows = query.narrows(m_query);
    m_query = std::move(query);
    if (narrows)
        narrow();
    else
        refilter();
}

void MemberFilter::setChip(Chip chip, ChipState state)
{
    if (m_chips[std::size_t(chip)] == state)
        return;
    m_chips[std::size_t(chip)] = state;
    applyChips();
}

void MemberFilter::clearChips()
{
    const bool isOff = std::ranges::all_of(m_chips, [](ChipState state) { return state == ChipState::Off; });
    if (isOff && !m_slice)
        return;
    m_chips.fill(ChipState::Off);
    if (m_slice) {
        m_slice.reset();
        reflagAll();
    }
    applyChips();
}

void MemberFilter::setSlice(const std::optional<MemberSlice> &slice)
{
    if (m_slice == slice)
        return;
    m_slice = slice;
    reflagAll();
    applyChips();
}

void MemberFilter::applyChips()
{
    m_wanted = m_unwanted = 0;
    for (int i = 0; i < chips; ++i) {
        const ChipState state = m_chips[std::size_t(i)];
        if (state == ChipState::On)
            m_wanted |= bit(Chip(i));
        else if (state == ChipState::Excluded)
            m_unwanted |= bit(Chip(i));
    }
    if (m_slice)
        m_wanted |= quint16(1u << sliceFlag);
    refilter();
}

void MemberFilter::setSilentDays(int days)
{
    if (std::exchange(m_silentDays, days) == days)
        return;
    reflagAll();
    refilter();
}

void MemberFilter::setJoinedDays(int days)
{
    if (std::exchange(m_joinedDays, days) == days)
        return;
    reflagAll();
    refilter();
}

void MemberFilter::setOnly(std::optional<QSet<UserId>> users, ChipState state)
{
    m_onlyState = users ? state : ChipState::Off;
    m_only = std::move(users);
    refilter();
}

bool MemberFilter::accepts(int row) const
{
    const quint16 flags = m_flags[std::size_t(row)];
    if ((flags & m_wanted) != m_wanted || (flags & m_unwanted) != 0)
        return false;
    if (m_onlyState != ChipState::Off
        && m_only->contains(m_members->record(row).userId) != (m_onlyState == ChipState::On))
        return false;
    return m_query.isEmpty() || m_members->searchKeys().matches(std::size_t(row), m_query);
}

MemberFilter::Rows MemberFilter::accepted() const
{
    Rows rows;
    rows.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(rows),
                         [this](int row) { return m_accepted[std::size_t(row)] != 0; });
    return rows;
}

void MemberFilter::refilter()
{
    for (std::size_t row = 0; row < m_accepted.size(); ++row)
        m_accepted[row] = accepts(int(row));
    show(accepted());
    emit filterChanged();
}

/// What the longer query does not match goes; everything else was decided before.
void MemberFilter::narrow()
{
    const SearchKeys *keys =
        m_members ? &m_members->searchKeys() : nullptr; // without members nothing is shown
    Rows target;
    target.reserve(m_shown.size());
    for (const int row : m_shown) {
        if (keys->matches(std::size_t(row), m_query))
            target.push_back(row);
        else
            m_accepted[std::size_t(row)] = false;
    }
    show(target);
    emit filterChanged();
}

// ---- chips and their counts
// ----------------------------------------------------------------------------------------

quint16 MemberFilter::flagsOf(const Member &member) const
{
    const qint64 now = m_members->now();
    const Activity activity = activityOf(member, now);
    // Who never spoke has been silent since joining.
    const qint64 silentSince = activity == Activity::Known ? member.lastSpoke : member.joinTime;
    const bool isSilent = activity != Activity::Unknown && silentSince <= now - m_silentDays * day;
    const bool isNew = member.joinTime > now - m_joinedDays * day && member.joinTime <= now + toleratedSkew;
    m_calendar.setNow(now);
    const bool isInSlice = m_slice && m_slice->contains(member, m_calendar);
    const auto flag = [](Chip chip, bool on) { return unsigned(on ? bit(chip) : 0); };
    return quint16(
        flag(Chip::Admins, member.role != Role::Member) | flag(Chip::Muted, m_members->isMuted(member))
        | flag(Chip::NeverSpoke, activity == Activity::Never) | flag(Chip::Silent, isSilent)
        | flag(Chip::JoinedWithin, member.joinTime > 0 && isNew)
        | flag(Chip::HasTitle, !QStringView(member.title).trimmed().isEmpty()) | flag(Chip::Bots, member.bot)
        | flag(Chip::Flagged, member.unfriendly) | unsigned(isInSlice ? 1u << sliceFlag : 0u));
}

void MemberFilter::setFlags(int row, quint16 flags)
{
    const quint16 old = std::exchange(m_flags[std::size_t(row)], flags);
    if (old == flags)
        return;
    for (int i = 0; i <= chips; ++i)
        m_counts[std::size_t(i)] += int((flags >> i) & 1) - int((old >> i) & 1);
    recountLater();
}

void MemberFilter::reflagAll()
{
    for (std::size_t row = 0; row < m_flags.size(); ++row)
        setFlags(int(row), flagsOf(m_members->record(int(row))));
}

void MemberFilter::recountLater()
{
    if (std::exchange(m_countsPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_countsPending = false;
            emit countsChanged();
        },
        Qt::QueuedConnection);
}

// ---- order
// ---------------------------------------------------------------------------------------------------------

qint64 MemberFilter::sortKeyOf(int row) const
{
    return m_sortColumn < 0 ? row : m_members->sortKey(row, MemberModel::Column(m_sortColumn));
}

bool MemberFilter::before(int a, int b) const
{
    if (m_sortOrder == Qt::DescendingOrder)
        std::swap(a, b);
    if (m_sortColumn < 0)
        return a < b;
    const qint64 keyA = m_sortKeys[std::size_t(a)], keyB = m_sortKeys[std::size_t(b)];
    return keyA != keyB ? keyA < keyB : m_members->record(a).userId < m_members->record(b).userId;
}

MemberFilter::Rows::iterator MemberFilter::placeOf(Rows &rows, int row) const
{
    return std::lower_bound(rows.begin(), rows.end(), row, [this](int a, int b) { return before(a, b); });
}

void MemberFilter::sortAll()
{
    struct Item {
        qint64 key;
        UserId user; // beside the key, because a member is a cache line away
        int row;
        bool operator<(const Item &other) const
        {
            return key != other.key ? key < other.key : user < other.user;
        }
    };
    std::vector<Item> items;
    items.reserve(m_sortKeys.size());
    for (std::size_t i = 0; i < m_sortKeys.size(); ++i) {
        m_sortKeys[i] = sortKeyOf(int(i));
        items.push_back({m_sortKeys[i], m_members->record(int(i)).userId, int(i)});
    }
    if (!std::is_sorted(items.begin(), items.end())) // a fresh list comes sorted by name
        std::sort(items.begin(), items.end());
    m_order.resize(items.size());
    std::ranges::transform(items, m_order.begin(), &Item::row);
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_order);
}

void MemberFilter::sort(int column, Qt::SortOrder order)
{
    if (column >= MemberModel::columns)
        return;
    const bool sameColumn = column == m_sortColumn;
    if (sameColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (sameColumn)
        std::ranges::reverse(m_order);
    else
        sortAll();
    permute(accepted());
}

// ---- the proxy's duties
// --------------------------------------------------------------------------------------------

QList<UserId> MemberFilter::visibleUsers() const
{
    QList<UserId> users;
    users.reserve(qsizetype(m_shown.size()));
    for (const int row : m_shown)
        users.append(m_members->record(row).userId);
    return users;
}

int MemberFilter::rowOf(UserId user) const
{
    const int row = m_members ? m_members->rowOf(user) : -1;
    return row < 0 ? -1 : m_proxyRow[std::size_t(row)];
}

UserId MemberFilter::userAt(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? UserId{}
                                                 : m_members->record(m_shown[std::size_t(row)]).userId;
}

QModelIndex MemberFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_members || !proxyIndex.isValid() || proxyIndex.row() >= int(m_shown.size()))
        return {};
    return m_members->index(m_shown[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex MemberFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= int(m_proxyRow.size()))
        return {};
    const int row = m_proxyRow[std::size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex MemberFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MemberFilter::parent(const QModelIndex &) const { return {}; }

int MemberFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MemberFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid()
        ? 0
        : MemberModel::columns; // also without members, so that headers keep their columns
}

bool MemberFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant MemberFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_members ? m_members->headerData(section, orientation, role) : QVariant();
}

} // namespace qundesk

#include "moc_memberfilter.cpp"
