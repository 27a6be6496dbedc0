// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/groupfacts.h"

#include "core/text.h"
#include "session/groupsession.h"
#include "session/groupsettings.h"
#include "session/session.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/words.h"

#include <QCoreApplication>

namespace qundesk {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(GroupFacts)
};

constexpr qsizetype mostMemo = 600; // characters of an introduction that are shown

QString membersText(const Group &group)
{
    if (group.memberCount <= 0)
        return {};
    return group.maxMemberCount > 0
        ? Say::tr("%1 of at most %2")
              .arg(format::count(group.memberCount), format::count(group.maxMemberCount))
        : format::count(group.memberCount);
}

QString createdText(const QDateTime &created, const QDateTime &now)
{
    const int years = int(created.daysTo(now) / 365);
    return Say::tr("%1, %2", "date, how long ago")
        .arg(created.toString(QStringLiteral("yyyy-MM-dd")),
             years > 0 ? Say::tr("%n year(s) ago", nullptr, years) : Say::tr("less than a year ago"));
}

QString ownerText(const GroupSettings &settings)
{
    const UserId owner = settings.owner();
    if (owner == UserId{})
        return {};
    const QString id = QString::number(number(owner));
    const Member *member = settings.group().members()->find(owner);
    const QString name = member ? singleLine(member->displayName()) : QString();
    return name.isEmpty() ? id : Say::tr("%1 (%2)", "name, number").arg(isolated(name), id);
}

QString atAllText(const GroupSettings &settings)
{
    const auto remain = settings.atAllRemain();
    if (!remain)
        return {};
    return remain->allowed
        ? Say::tr("%1 by me, %2 by all admins together").arg(remain->forAccount).arg(remain->forGroup)
        : Say::tr("Not open to this account");
}

} // namespace

QString wholeMuteWords(const GroupSettings &settings)
{
    const auto mute = settings.wholeMute();
    if (!mute.on)
        return {};
    if (!mute.confirmed)
        return *mute.on ? Say::tr("On, not confirmed") : Say::tr("Off, not confirmed");
    return *mute.on ? Say::tr("On", "whole mute") : Say::tr("Off", "whole mute");
}

QList<GroupDetailsDialog::Fact> groupFacts(const GroupSettings &settings, const QDateTime &now)
{
    const Group group = settings.facts();
    const QDateTime created = QDateTime::fromSecsSinceEpoch(group.createTime);
    const bool dated = group.createTime > 0;
    QString memo = group.memo.left(mostMemo);
    if (memo.size() < group.memo.size())
        memo += QChar(0x2026);
    const auto role = settings.group().ownRole();
    QList<GroupDetailsDialog::Fact> facts{
        {Say::tr("Name"), singleLine(group.name)},
        {Say::tr("Group number"), QString::number(number(group.groupId))},
        {Say::tr("Owner"), ownerText(settings)},
        {Say::tr("My role"), role ? words::role(*role) : QString()},
        {Say::tr("Members"), membersText(group)},
        {Say::tr("Created"), dated ? createdText(created, now) : QString(),
         dated ? format::exact(created) : QString()},
        {Say::tr("Level"), group.level > 0 ? QString::number(group.level) : QString()},
        {Say::tr("Introduction"), memo.trimmed()},
        {Say::tr("Whole mute"), wholeMuteWords(settings)},
        {Say::tr("@all left today"), atAllText(settings)},
    };
    if (const QString remark = singleLine(group.remark); !remark.isEmpty())
        facts.insert(1, {Say::tr("My remark"), remark});
    return facts;
}

QString groupFactsNote(const GroupSettings &settings, bool anyUnknown, bool *wrong)
{
    const LoadState &state = settings.state();
    const QString server = singleLine(settings.session().server().label());
    *wrong = state.phase == LoadState::Phase::Failed;
    if (*wrong)
        return errorText(state.error, server).sentence();
    if (state.phase != LoadState::Phase::Ready)
        return Say::tr("Reading…");
    if (const auto error = settings.atAllError(); error && error->kind != ApiError::Kind::Unsupported) {
        *wrong = true;
        return Say::tr("@all: %1").arg(errorText(*error, server).sentence());
    }
    return anyUnknown ? Say::tr("%1 does not tell what is unknown here.").arg(server) : QString();
}

} // namespace qundesk
