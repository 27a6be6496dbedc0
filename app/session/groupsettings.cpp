// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupsettings.h"

#include "api/groupapi.h"
#include "core/clock.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "types/limits.h"

namespace qundesk {

namespace {

/// What \a from knows is put into \a into; what it does not say stays.
void fill(Group &into, const Group &from)
{
    const auto text = [](QString &old, const QString &fresh) {
        if (!fresh.isEmpty())
            old = fresh;
    };
    const auto figure = [](auto &old, auto fresh) {
        if (fresh != decltype(fresh){})
            old = fresh;
    };
    text(into.name, from.name);
    text(into.remark, from.remark);
    text(into.memo, from.memo);
    figure(into.createTime, from.createTime);
    figure(into.level, from.level);
    figure(into.memberCount, from.memberCount);
    figure(into.maxMemberCount, from.maxMemberCount);
    figure(into.ownerId, from.ownerId);
    if (from.allShut)
        into.allShut = from.allShut;
    if (from.allShutUntil)
        into.allShutUntil = from.allShutUntil;
}

} // namespace

GroupSettings::GroupSettings(GroupSession &group) : GroupPart(group)
{
    connect(&commands(), &Commands::finished, this, &GroupSettings::ended);
    connect(session().groups(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = session().groups()->rowOf(this->group().id());
                if (row >= first.row() && row <= last.row())
                    watchRow();
            });
    connect(&group, &GroupSession::ownRoleChanged, this, &GroupSettings::changed);
    connect(&session(), &Session::capabilitiesChanged, this, &GroupSettings::changed);
    connect(&session(), &Session::identityChanged, this, &GroupSettings::changed);
    connect(&session(), &Session::stateChanged, this, [this] {
        if (!session().state().usable())
            m_claimed.reset(); // others may change it while nobody listens
        emit changed();
    });
}

Group GroupSettings::facts() const
{
    Group all = m_read;
    fill(all, group().info());
    all.groupId = group().id();
    return all;
}

UserId GroupSettings::owner() const
{
    if (const UserId told = facts().ownerId; told != UserId{})
        return told;
    const auto &members = group().members()->records();
    const auto found = std::ranges::find(members, Role::Owner, &Member::role);
    return found == members.end() ? UserId{} : found->userId;
}

GroupSettings::WholeMute GroupSettings::wholeMute() const
{
    const GroupRow *row = session().groups()->find(group().id());
    if (row && row->wholeMute)
        return {row->wholeMute, true};
    return {m_claimed, !m_claimed};
}

bool GroupSettings::isUnderWay(Verb verb) const
{
    return std::any_of(m_underWay.cbegin(), m_underWay.cend(), [verb](Verb each) { return each == verb; });
}

Barrier GroupSettings::barrier(Verb verb) const
{
    const auto needs = [this](const char *action) { return !session().supports(QLatin1String(action)); };
    const Backend backend = session().server().backend();
    bool lacking = false;
    switch (verb) {
    case Verb::RenameGroup: lacking = needs(api::SetGroupName::action); break;
    case Verb::SetPortrait: lacking = needs(api::SetGroupPortrait::action); break;
    case Verb::WholeMuteOn:
    case Verb::WholeMuteOff: lacking = needs(api::SetGroupWholeBan::action); break;
    case Verb::AnonymousOn:
    case Verb::AnonymousOff: // quirk(SnowLuma): ok, and nothing is done
        lacking = backend == Backend::SnowLuma || needs(api::SetGroupAnonymous::action);
        break;
    case Verb::CheckIn: lacking = needs(api::SendGroupSign::action); break;
    case Verb::LeaveGroup: lacking = needs(api::SetGroupLeave::action); break;
    default: break;
    }
    const Barrier other = GroupPart::barrier(verb);
    return other == Barrier::Offline ? other : lacking ? Barrier::Unsupported : other;
}

std::optional<int> GroupSettings::nameLimit() const
{
    // quirk(go-cqhttp): drops a longer name and says ok. The others hand it on to QQ, which answers for it.
    if (session().server().backend() == Backend::GoCqhttp)
        return limits::groupNameCodePoints;
    return {};
}

bool GroupSettings::tellsWholeMute() const
{
    switch (session().server().backend()) {
    case Backend::NapCat:
    case Backend::LLBot: return true;
    case Backend::GoCqhttp:
    case Backend::Lagrange: return false;
    default: return m_read.allShut || m_read.allShutUntil;
    }
}

QString GroupSettings::name() const
{
    const QString name = facts().name;
    return name.trimmed().isEmpty() ? QString::number(number(group().id())) : name;
}

void GroupSettings::read()
{
    session().client().call(api::GetGroupInfo{group().id(), true}, this, [this](const Result<Group> &reply) {
        if (!reply)
            return failed(reply.error());
        take(*reply);
        readDetail();
    });
}

void GroupSettings::readDetail()
{
    const Backend backend = session().server().backend();
    const bool known = backend == Backend::NapCat || backend == Backend::SnowLuma;
    if (!known || !session().supports(QLatin1String(api::GetGroupDetailInfo::action)))
        return readAtAll();
    session().client().call(api::GetGroupDetailInfo{group().id()}, this, [this](const Result<Group> &reply) {
        if (reply) // without it the owner and the introduction stay unknown, and are shown as that
            take(*reply);
        readAtAll();
    });
}

void GroupSettings::readAtAll()
{
    if (!session().supports(QLatin1String(api::GetGroupAtAllRemain::action))) {
        m_atAll.reset();
        m_atAllError = ApiError{ApiError::Kind::Unsupported};
        return arrived();
    }
    session().client().call(api::GetGroupAtAllRemain{group().id()}, this,
                            [this](const Result<AtAllRemain> &reply) {
                                m_atAll = reply ? std::optional(*reply) : std::nullopt;
                                m_atAllError = reply ? std::nullopt : std::optional(reply.error());
                                emit changed();
                                arrived();
                            });
}

void GroupSettings::take(const Group &fresh)
{
    // quirk(SnowLuma): unknown groups are answered with an empty name. quirk(go-cqhttp): when QQ does not
    // answer, the public search does, with zero counters. Neither must wipe out what is known.
    fill(m_read, fresh);
    const auto told = GroupListModel::wholeMuteOf(fresh, session().clock().now().toSecsSinceEpoch());
    session().groups()->update(group().id(), [&](GroupRow &row) {
        fill(row.group, fresh);
        if (told)
            row.wholeMute = told;
    });
    emit changed();
}

void GroupSettings::watchRow()
{
    const GroupRow *row = session().groups()->find(group().id());
    if (row && row->wholeMute)
        m_claimed.reset(); // an event or a read knows better
    emit changed();
}

void GroupSettings::ended(const Outcome &outcome)
{
    const auto own = m_underWay.constFind(outcome.id);
    if (own == m_underWay.cend())
        return;
    m_underWay.erase(own);
    const bool mute = outcome.verb == Verb::WholeMuteOn || outcome.verb == Verb::WholeMuteOff;
    if (mute && outcome.state == Outcome::State::Unconfirmed && !tellsWholeMute()) {
        // What was known before no longer holds, and what holds now cannot be asked.
        m_claimed.reset();
        if (!outcome.hasError) // it did say ok
            m_claimed = outcome.verb == Verb::WholeMuteOn;
        session().groups()->setWholeMute(group().id(), {});
    }
    emit changed();
}

} // namespace qundesk

#include "moc_groupsettings.cpp"
