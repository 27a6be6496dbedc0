// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoscript.h"

namespace qundesk::demo {

DemoScript::DemoScript(DemoWorld &world, quint32 seed, QObject *parent)
    : QObject(parent), m_world(world), m_people(seed), m_timer(this)
{
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &DemoScript::step);
}

qint64 DemoScript::someGroup()
{
    const QList<qint64> ids = m_world.groupIds();
    if (ids.isEmpty())
        return 0;
    // Most of it happens in the big group.
    return m_people.chance(60) && m_world.group(DemoWorld::BigGroup)
        ? DemoWorld::BigGroup
        : ids.at(m_people.below(int(ids.size())));
}

qint64 DemoScript::someMember(qint64 group) { return m_world.plainMember(group, m_people.below(12)); }

QString DemoScript::pictureName()
{
    return QStringLiteral("%1.jpg").arg(m_people.below(1 << 30), 16, 16, QLatin1Char('0'));
}

void DemoScript::step()
{
    ++m_steps;
    const qint64 group = someGroup();
    const DemoGroup *g = m_world.group(group);
    const qint64 user = someMember(group);
    const int dice = m_people.below(100);
    if (!g || !user)
        return;
    if (dice < 8) {
        m_world.actByOtherMessage(group, user, {{DemoPiece::Kind::Image, pictureName()}});
    } else if (dice < 16 && !g->history.isEmpty()) {
        const DemoMessage *last = m_world.message(g->history.last());
        m_world.actByOtherMessage(group, user,
                                  {{DemoPiece::Kind::Reply, QString::number(last->id)},
                                   {DemoPiece::Kind::At, QString::number(last->user)},
                                   {DemoPiece::Kind::Text, u' ' + m_people.sentence()}});
    } else if (dice < 55) {
        m_world.actByOtherMessage(group, user, m_people.sentence());
    } else if (dice < 65) {
        m_world.actByOtherJoin(group, m_people.freshId(*g), m_people.nickname(), dice < 58);
    } else if (dice < 70) {
        m_world.actByOtherLeave(group, user);
    } else if (dice < 76) {
        m_world.actByOtherCard(group, user, m_people.realName());
        m_world.actByOtherMessage(group, user, m_people.sentence());
    } else if (dice < 81) {
        m_world.actByOtherMute(group, user, 60 * (1 + m_people.below(60)));
    } else if (dice < 86) {
        m_world.actByOtherUpload(group, user, m_people.fileName(),
                                 QByteArray(1000 + m_people.below(50000), 'q'));
    } else if (dice < 93) {
        m_world.actByOtherRequest(group, m_people.freshId(*g), m_people.nickname(), m_people.sentence());
    } else if (dice < 96) {
        m_world.actByOtherRecall(m_world.actByOtherMessage(group, user, m_people.sentence()));
    } else {
        m_world.actByOtherHonor(group, user, QStringLiteral("talkative"));
    }
}

} // namespace qundesk::demo

#include "moc_demoscript.cpp"
