// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demostate.h"
#include <QRandomGenerator>

namespace qundesk::demo {

/// Deterministic people and things for a demo world; everything follows from the seed.
class DemoPeople {
public:
    explicit DemoPeople(quint32 seed) : m_dice(seed) { }

    /// A number in [0, end).
    int below(int end) { return int(m_dice.bounded(end)); }
    bool chance(int percent) { return below(100) < percent; }
    /// A real-looking name: 李明, 欧阳子轩.
    QString realName();
    /// What people call themselves: 橘子汽水, Qt小白.
    QString nickname();
    /// A name chosen to hurt: emoji, right-to-left, HTML, line breaks, empty, very long, zero width.
    static QString hurtfulName(int index);
    static int hurtfulNames();
    QString sentence();
    QString fileName();
    /// A person with times relative to `now`; not yet a member of anything.
    DemoMember person(qint64 id, qint64 now);
    /// An unused account number.
    qint64 freshId(const DemoGroup &group);

private:
    QRandomGenerator m_dice;
};

/// Fills `state` with the six groups, their members, files, notices, messages and requests.
void populate(DemoState &state);

} // namespace qundesk::demo
