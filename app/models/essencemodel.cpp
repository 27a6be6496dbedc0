// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/essencemodel.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "models/messagemodel.h"

namespace qundesk {

EssenceModel::EssenceModel(QObject *parent) : RecordModel(parent) { }

void EssenceModel::assignEntries(const QList<EssenceEntry> &entries)
{
    QList<EssenceRow> rows;
    rows.reserve(entries.size());
    for (const EssenceEntry &entry : entries) {
        EssenceRow row{entry,
                       entry.content.isEmpty() ? EssenceRow::Words::Unknown : EssenceRow::Words::Known};
        if (const EssenceRow *known = find(entry.key()); known && row.words == EssenceRow::Words::Unknown) {
            row.words = known->words;
            row.entry.content = known->entry.content;
        }
        if (const EssenceRow *known = find(entry.key()); known && row.entry.senderTime == 0)
            row.entry.senderTime = known->entry.senderTime;
        rows.append(std::move(row));
    }
    assign(std::move(rows));
}

const EssenceRow *EssenceModel::findMessage(MessageId id, qint64 seq) const
{
    const auto it = std::ranges::find_if(records(), [=](const EssenceRow &row) {
        return number(row.entry.messageId) != 0 ? row.entry.messageId == id
                                                : seq != 0 && row.entry.seq == seq;
    });
    return it == records().end() ? nullptr : &*it;
}

QVariant EssenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EssenceEntry &entry = record(index.row()).entry;
    switch (role) {
    case Qt::DisplayRole: return MessageModel::plainText(entry.content);
    case Qt::AccessibleTextRole:
        return QString(singleLine(entry.senderName) + QLatin1String(": ")
                       + singleLine(MessageModel::plainText(entry.content)));
    case KeyRole: return entry.key();
    case SenderRole: return number(entry.senderId);
    case TimeRole: return entry.operatorTime;
    default: return {};
    }
}

QHash<int, QByteArray> EssenceModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(KeyRole, "key");
    names.insert(SenderRole, "sender");
    names.insert(TimeRole, "time");
    return names;
}

EssenceFilter::EssenceFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0, Qt::DescendingOrder);
}

void EssenceFilter::setEssences(EssenceModel *essences) { setSourceModel(essences); }

void EssenceFilter::setQuery(const QString &text)
{
    const QString query = foldQuery(text);
    if (query == m_query)
        return;
    m_query = query;
    invalidateFilter();
}

const EssenceRow &EssenceFilter::rowAt(int row) const
{
    return essences()->record(mapToSource(index(row, 0)).row());
}

bool EssenceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_query.isEmpty())
        return true;
    const EssenceEntry &entry = essences()->record(row).entry;
    QString keys;
    appendSearchKeys(entry.senderName, keys);
    appendSearchKeys(entry.operatorName, keys);
    keys += QString::number(number(entry.senderId));
    return keys.contains(m_query) || foldQuery(MessageModel::plainText(entry.content)).contains(m_query);
}

bool EssenceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const EssenceEntry &a = essences()->record(left.row()).entry;
    const EssenceEntry &b = essences()->record(right.row()).entry;
    return std::tuple(a.operatorTime, a.seq, a.key()) < std::tuple(b.operatorTime, b.seq, b.key());
}

} // namespace qundesk

#include "moc_essencemodel.cpp"
