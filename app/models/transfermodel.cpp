// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfermodel.h"

#include <QMetaEnum>

namespace qundesk {

namespace {

constexpr int whole = 1000;

QVariant rawTransferValue(const Transfer &transfer, TransferModel::Column column)
{
    switch (column) {
    case TransferModel::Column::Name: return transfer.name;
    case TransferModel::Column::Direction: return int(transfer.direction);
    case TransferModel::Column::Place: return transfer.groupName;
    case TransferModel::Column::Size: return transfer.size;
    case TransferModel::Column::Progress: return TransferModel::progressOf(transfer);
    case TransferModel::Column::Speed: return transfer.speed;
    case TransferModel::Column::TimeLeft: return TransferModel::timeLeftOf(transfer);
    case TransferModel::Column::State: return int(transfer.state);
    }
    return {};
}

} // namespace

int TransferModel::progressOf(const Transfer &transfer)
{
    if (transfer.state == Transfer::State::Finished)
        return whole;
    if (transfer.done < 0 || transfer.isCommitted())
        return -1;
    if (transfer.size <= 0)
        return 0;
    return int(double(std::min(transfer.done, transfer.size)) / double(transfer.size) * whole);
}

qint64 TransferModel::timeLeftOf(const Transfer &transfer)
{
    if (!transfer.isActive() || transfer.speed <= 0 || progressOf(transfer) < 0)
        return -1;
    return (std::max<qint64>(0, transfer.size - transfer.done) + transfer.speed - 1) / transfer.speed;
}

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Transfer &transfer = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole: return rawTransferValue(transfer, Column(index.column()));
    case IdRole: return transfer.id;
    case StateRole: return int(transfer.state);
    case DirectionRole: return int(transfer.direction);
    case Qt::TextAlignmentRole:
        if (Column(index.column()) == Column::Size || Column(index.column()) == Column::Speed
            || Column(index.column()) == Column::TimeLeft)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default: return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = Column(section) == Column::Size || Column(section) == Column::Speed
            || Column(section) == Column::TimeLeft;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Direction: return tr("Direction");
    case Column::Place: return tr("Group and folder");
    case Column::Size: return tr("Size");
    case Column::Progress: return tr("Progress");
    case Column::Speed: return tr("Speed");
    case Column::TimeLeft: return tr("Time left");
    case Column::State: return tr("State");
    }
    return {};
}

void TransferModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace qundesk

#include "moc_transfermodel.cpp"
