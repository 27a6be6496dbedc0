// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membermodel.h"

#include <QMetaEnum>

namespace qundesk {

namespace {

using Column = MemberModel::Column;

constexpr bool isTextColumn(Column column)
{
    return column == Column::Name || column == Column::Nickname || column == Column::Title
        || column == Column::Area;
}

QString sortText(const Member &member, Column column)
{
    switch (column) {
    case Column::Nickname: return member.nickname;
    case Column::Title: return member.title;
    case Column::Area: return member.area;
    default: return member.displayName();
    }
}

int flagBits(const Member &member) { return (member.unfriendly ? 2 : 0) + (member.bot ? 1 : 0); }

QVariant rawValue(const Member &member, Column column)
{
    switch (column) {
    case Column::Name: return member.displayName();
    case Column::Nickname: return member.nickname;
    case Column::Number: return number(member.userId);
    case Column::Role: return int(member.role);
    case Column::Title: return member.title;
    case Column::Level: return member.level;
    case Column::Sex: return int(member.sex);
    case Column::Age: return member.age;
    case Column::Area: return member.area;
    case Column::Joined: return member.joinTime;
    case Column::LastSpoke: return member.lastSpoke;
    case Column::MutedUntil: return member.mutedUntil;
    case Column::Flags: return flagBits(member);
    }
    return {};
}

} // namespace

MemberModel::MemberModel(QObject *parent) : RecordModel(parent)
{
    m_ranks[std::size_t(Column::Name)] =
        std::make_unique<TextRanks>(TextRanks{NameRanks(nameCollator()), {}});
}

MemberModel::~MemberModel() = default;

void MemberModel::assign(QList<Member> members)
{
    if (rowCount() == 0)
        assign(prepareMembers(std::move(members)));
    else
        RecordModel::assign(std::move(members));
}

void MemberModel::assign(PreparedMembers prepared)
{
    const bool empty = rowCount() == 0;
    m_incoming = empty ? &prepared : nullptr;
    assignUnique(std::move(prepared.members), std::move(prepared.rows));
    m_incoming = nullptr;
}

void MemberModel::rowsAppended(int first, int last)
{
    if (m_incoming) {
        m_search = std::move(m_incoming->search);
        for (auto &each : m_ranks)
            each.reset(); // the other columns' ranks are made again when sorted by
        m_ranks[std::size_t(Column::Name)] = std::make_unique<TextRanks>(
            TextRanks{std::move(m_incoming->nameOrder), std::move(m_incoming->nameRanks)});
    }
    for (int row = first; row <= last; ++row) {
        watchMute(record(row));
        if (m_incoming)
            continue;
        m_key.resize(0);
        appendMemberKey(record(row), m_key);
        m_search.append(m_key);
        rankRow(row);
    }
}

void MemberModel::rowsErased(int first, int last)
{
    m_search.erase(std::size_t(first), std::size_t(last));
    for (const auto &ranks : m_ranks) {
        if (ranks)
            ranks->rank.erase(ranks->rank.begin() + first, ranks->rank.begin() + last + 1);
    }
    for (auto it = m_marks.begin(); it != m_marks.end();)
        it = contains(it.key()) ? std::next(it) : m_marks.erase(it);
}

void MemberModel::rowReplaced(int row, const Member &old)
{
    const Member &member = record(row);
    watchMute(member);
    if (member.card != old.card || member.nickname != old.nickname || member.title != old.title) {
        m_key.resize(0);
        appendMemberKey(member, m_key);
        m_search.replace(std::size_t(row), m_key);
        rankRow(row);
    } else if (member.area != old.area) {
        rankRow(row);
    }
}

void MemberModel::rankRow(int row)
{
    for (int column = 0; column < columns; ++column) {
        TextRanks *ranks = m_ranks[std::size_t(column)].get();
        if (!ranks)
            continue;
        const auto [rank, fits] = ranks->order.rank(sortText(record(row), Column(column)));
        if (std::size_t(row) == ranks->rank.size())
            ranks->rank.push_back(rank);
        else
            ranks->rank[std::size_t(row)] = rank;
        if (!fits)
            rerankLater(Column(column));
    }
}

void MemberModel::rerankLater(Column column)
{
    if (m_crowded.isEmpty())
        QMetaObject::invokeMethod(this, &MemberModel::rerank, Qt::QueuedConnection);
    m_crowded.insert(int(column));
}

void MemberModel::rerank()
{
    for (const int column : std::exchange(m_crowded, {})) {
        m_ranks[std::size_t(column)].reset();
        textRanks(Column(column));
        if (rowCount() > 0)
            emit dataChanged(index(0, column), index(rowCount() - 1, column), {SortRole});
    }
}

MemberModel::TextRanks &MemberModel::textRanks(Column column) const
{
    std::unique_ptr<TextRanks> &ranks = m_ranks[std::size_t(column)];
    if (!ranks) {
        ranks = std::make_unique<TextRanks>(TextRanks{NameRanks(nameCollator()), {}});
        std::vector<QString> texts;
        texts.reserve(records().size());
        for (const Member &member : records())
            texts.push_back(sortText(member, column));
        ranks->rank = ranks->order.build(texts);
        ranks->rank.reserve(records().capacity());
    }
    return *ranks;
}

qint64 MemberModel::sortKey(int row, Column column) const
{
    const Member &member = record(row);
    if (isTextColumn(column))
        return textRanks(column).rank[std::size_t(row)];
    switch (column) {
    case Column::Number: return number(member.userId);
    case Column::Role: return qint64(member.role);
    case Column::Level: return member.level;
    case Column::Sex: return qint64(member.sex);
    case Column::Age: return member.age;
    case Column::Joined: return member.joinTime;
    case Column::LastSpoke:
        switch (activityOf(member, m_now)) {
        case Activity::Unknown: return -2;
        case Activity::Never: return -1;
        case Activity::Known: break;
        }
        return member.lastSpoke;
    case Column::MutedUntil: return isMuted(member) ? member.mutedUntil : 0;
    default: return flagBits(member);
    }
}

void MemberModel::watchMute(const Member &member)
{
    if (isMuted(member))
        m_muted.insert(member.userId);
}

void MemberModel::setNow(qint64 now)
{
    const bool first = m_now == 0;
    const bool backwards = now < m_now; // the computer's clock was set
    const bool minute = first || backwards || now / 60 != m_now / 60;
    m_now = now;
    if (first || backwards) {
        m_muted.clear();
        for (const Member &member : records())
            watchMute(member);
    }
    std::vector<int> running, ended;
    for (auto it = m_muted.begin(); it != m_muted.end();) {
        const int row = rowOf(*it);
        const bool muted = row >= 0 && isMuted(record(row));
        if (row >= 0)
            (muted ? running : ended).push_back(row);
        it = muted ? std::next(it) : m_muted.erase(it);
    }
    std::sort(running.begin(), running.end());
    std::sort(ended.begin(), ended.end());
    if ((first || backwards)
        && rowCount() > 0) { // everything that depends on the time may be another thing now
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    constexpr int mute = int(Column::MutedUntil);
    emitChanged(std::move(running), mute, mute, {Qt::DisplayRole, Qt::AccessibleTextRole, MuteLeftRole});
    emitChanged(std::move(ended), 0, columns - 1);
    if (minute && rowCount() > 0) {
        emit dataChanged(index(0, int(Column::Joined)), index(rowCount() - 1, int(Column::LastSpoke)),
                         {Qt::DisplayRole, Qt::AccessibleTextRole, ActivityRole});
    }
}

void MemberModel::setMark(UserId user, RowMark mark, Verb verb)
{
    const Mark old = m_marks.value(user);
    if (!contains(user) || (old.mark == mark && (mark == RowMark::None || old.verb == verb)))
        return;
    if (mark == RowMark::None)
        m_marks.remove(user);
    else
        m_marks.insert(user, {mark, verb});
    emitMark(user);
}

void MemberModel::clearMark(UserId user)
{
    if (m_marks.remove(user))
        emitMark(user);
}

void MemberModel::emitMark(UserId user)
{
    emitChanged({rowOf(user)}, 0, columns - 1, {MarkRole, MarkVerbRole, Qt::AccessibleTextRole});
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = record(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(member, column);
    case Qt::AccessibleTextRole: return accessibleText(member, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == Column::Level || column == Column::Age || column == Column::MutedUntil
                          ? Qt::AlignRight
                          : Qt::AlignLeft));
    case IdRole: return number(member.userId);
    case SortRole: return sortKey(index.row(), column);
    case RawRole: return rawValue(member, column);
    case ActivityRole: return int(activityOf(member, m_now));
    case MemberRoleRole: return int(member.role);
    case MuteLeftRole: return isMuted(member) ? member.mutedUntil - m_now : qint64(0);
    case MarkRole: return int(mark(member.userId));
    case MarkVerbRole: return int(m_marks.value(member.userId).verb);
    case BotRole: return member.bot;
    case UnfriendlyRole: return member.unfriendly;
    default: return {};
    }
}

QHash<int, QByteArray> MemberModel::roleNames() const
{
    auto names = RecordModel::roleNames();
    const auto roles = QMetaEnum::fromType<ItemRole>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

} // namespace qundesk

#include "moc_membermodel.cpp"
