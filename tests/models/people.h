// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up members, the same in every run.
#pragma once

#include "types/member.h"

#include <QRandomGenerator>

namespace qundesk::people {

inline constexpr qint64 now = 1'700'000'000;
inline constexpr qint64 day = 86400;

inline QString randomName(QRandomGenerator &random)
{
    static const QString given =
        QStringLiteral("小明琳丽娟芳敏静秀强磊军洋勇艳杰涛超霞平刚桂英华玉兰曾单重行");
    static const QString family = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗曾单仇查");
    QString name(1, family[random.bounded(int(family.size()))]);
    for (int i = 1 + random.bounded(2); i > 0; --i)
        name += given[random.bounded(int(given.size()))];
    if (random.bounded(5) == 0)
        name = QStringLiteral("Player %1").arg(random.bounded(1000));
    return name;
}

/// Covers every kind of value: no card, never spoke, unknown times, mutes past and running.
inline Member randomMember(qint64 id, QRandomGenerator &random)
{
    Member member;
    member.userId = UserId(id);
    member.nickname = randomName(random);
    if (random.bounded(3) != 0)
        member.card = randomName(random);
    if (random.bounded(20) == 0)
        member.title = randomName(random);
    if (random.bounded(10) != 0)
        member.joinTime = now - random.bounded(400) * day;
    member.lastSpoke = random.bounded(4) == 0 ? 0 : now - random.bounded(100) * day - random.bounded(5000);
    if (random.bounded(15) == 0)
        member.mutedUntil = now - 500 + random.bounded(1000);
    member.level = random.bounded(101);
    member.age = random.bounded(60);
    member.role = random.bounded(50) == 0 ? Role::Admin : Role::Member;
    member.sex = Sex(random.bounded(3));
    member.bot = random.bounded(80) == 0;
    member.unfriendly = random.bounded(90) == 0;
    return member;
}

inline QList<Member> randomMembers(int count, quint32 seed = 1, qint64 firstId = 10'000)
{
    QRandomGenerator random(seed);
    QList<Member> members;
    members.reserve(count);
    for (int i = 0; i < count; ++i)
        members.append(randomMember(firstId + i, random));
    return members;
}

} // namespace qundesk::people
