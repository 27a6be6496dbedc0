// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfermodel.h"

#include <QSortFilterProxyModel>

namespace qundesk {

/// One tab of the queue: what is under way in its order, or what is over, newest first.
class TransferFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Tab : quint8 {
        Running, ///< also what waits or is paused
        Failed, ///< also uploads whose end is not known
        Finished,
    };

    explicit TransferFilter(TransferModel &model, QObject *parent = nullptr);

    void setTab(Tab tab);
    Tab tab() const { return m_tab; }
    static Tab tabOf(const Transfer &transfer);
    /// How many transfers \a tab holds.
    int count(Tab tab) const;

    /// Null if there is no such row. Valid until the model changes.
    const Transfer *transferAt(int row) const;
    /// -1 if it is not shown.
    int rowOf(qint64 id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TransferModel &m_transfers;
    Tab m_tab = Tab::Running;
};

} // namespace qundesk
