// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transferfilter.h"
#include "pages/rowtable.h"

namespace qundesk {

class TransferDelegate;

/// One tab of the queue in words for people: what the cells, the tool tips and screen readers say.
class TransferRows : public TransferFilter {
    Q_OBJECT
public:
    using TransferFilter::TransferFilter;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// The table of transfers: whole-row hover and selection; orders are given by the actions of the dock.
class TransferTable : public RowTable {
    Q_OBJECT
public:
    explicit TransferTable(TransferRows *rows, QWidget *parent = nullptr);

    /// The transfers that are selected, from the top.
    QList<Transfer> chosen() const;

signals:
    /// Space.
    void toggleWanted();
    /// Enter, or a double click.
    void openWanted();

protected:
    void showHover(int row) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TransferRows *m_rows;
    TransferDelegate *m_delegate;
};

} // namespace qundesk
