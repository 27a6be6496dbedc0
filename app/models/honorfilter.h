// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/honormodel.h"
#include "models/memberkeys.h"

#include <QSortFilterProxyModel>

namespace qundesk {

/// The holders of one honor, searched, in the order of the server.
class HonorFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit HonorFilter(QObject *parent = nullptr);

    void setHonors(HonorModel *honors) { setSourceModel(honors); }
    HonorModel *honors() const { return static_cast<HonorModel *>(sourceModel()); }
    void setKind(HonorKind kind);
    HonorKind kind() const { return m_kind; }
    /// Name, nickname, number, description, and the pinyin of the names.
    void setQuery(const QString &text);
    /// Null for a row that is not there. Valid until the model changes.
    const HonorRow *rowAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    HonorKind m_kind = HonorKind::Talkative;
    SearchQuery m_query;
};

} // namespace qundesk
