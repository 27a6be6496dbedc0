// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/transfer.h"

namespace qundesk {

/// The transfers of all accounts and groups, in the order of their arrival; TransferFilter shows one tab.
class TransferModel : public RecordModel<Transfer> {
    Q_OBJECT
public:
    enum class Column { Name, Direction, Place, Size, Progress, Speed, TimeLeft, State };
    Q_ENUM(Column)
    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< qint64
        RawRole, ///< the cell's value: QString or qint64; of Progress thousandths, -1 = nobody can tell
        StateRole, ///< int, Transfer::State
        DirectionRole, ///< int, Transfer::Direction
    };

    using RecordModel::RecordModel;

    /// Thousandths of the bytes that are through; -1 where nobody can tell.
    static int progressOf(const Transfer &transfer);
    /// Seconds; -1 where nobody can tell.
    static qint64 timeLeftOf(const Transfer &transfer);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is plain and untranslated; what shows it writes words for people.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The language has changed.
    void retranslate();
};

} // namespace qundesk
