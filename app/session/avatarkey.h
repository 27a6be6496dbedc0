// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QtMath>

namespace qundesk {

/// Whose picture: a person's or a group's.
struct AvatarKey {
    enum class Kind : quint8 { Person, Group };

    Kind kind = Kind::Person;
    qint64 id = 0; ///< QQ or group number

    friend bool operator==(const AvatarKey &, const AvatarKey &) = default;
};

inline size_t qHash(const AvatarKey &key, size_t seed = 0) { return qHashMulti(seed, int(key.kind), key.id); }

/// How large it is drawn.
struct AvatarSize {
    int side = 0; ///< device-independent pixels
    qreal ratio = 1; ///< device pixels per each of them

    int pixels() const { return qMax(1, qRound(side * ratio)); }
    friend bool operator==(const AvatarSize &a, const AvatarSize &b)
    {
        return a.side == b.side && qFuzzyCompare(a.ratio, b.ratio);
    }
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::AvatarKey)
