// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/honor.h"

namespace qundesk {

inline constexpr int honorKinds = int(HonorKind::Emotion) + 1;

/// One person may hold several honors.
struct HonorKey {
    HonorKind kind{};
    UserId user{};
    friend bool operator==(const HonorKey &, const HonorKey &) = default;
};
inline size_t qHash(const HonorKey &key, size_t seed = 0)
{
    return qHashMulti(seed, quint8(key.kind), key.user);
}

/// One person in one list of honors, with what the group knows of them.
struct HonorRow {
    HonorKind kind{};
    Honor honor;
    int place = 0; ///< order within the kind; smaller is higher
    QString name; ///< the card, where the person is a member; else empty. Untrusted text
    bool present = true; ///< still in the group, or that is not known

    HonorKey key() const { return {kind, honor.userId}; }
    /// The card, else the nickname, else the number: never empty. Untrusted text.
    QString displayName() const;
    friend bool operator==(const HonorRow &, const HonorRow &) = default;
};

/// Who holds which honor in one group, all kinds in one list; pages show them by kind through HonorFilter.
class HonorModel : public RecordModel<HonorRow, QAbstractListModel> {
    Q_OBJECT
public:
    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< qint64, the QQ number
        KindRole, ///< int(HonorKind)
        DescriptionRole, ///< the server's words; untrusted text, may be empty
        PlaceRole, ///< int, the order within the kind
        PresentRole, ///< bool: still in the group
    };
    Q_ENUM(ItemRole)

    using RecordModel::RecordModel;

    int count(HonorKind kind) const;
    /// Puts \a user at the top of \a kind, as an event tells it; keeps what else is known of them.
    void honor(HonorKind kind, UserId user);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace qundesk
