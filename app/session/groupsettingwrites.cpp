// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of GroupSettings: what it sends, and how that is confirmed.
#include "api/groupapi.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/groupsettings.h"
#include "session/session.h"

namespace qundesk {

using namespace std::chrono_literals;

namespace {

/// Of writes whose effect no server shows: the outcome is Unconfirmed as soon as the server has said ok.
Expectation::Plan neverSeen()
{
    Expectation::Plan plan;
    plan.holds = [] { return false; };
    plan.wait = 0ms;
    return plan;
}

/// Asks \a part again; for plans, which may outlive it.
std::function<void(std::function<void()>)> rereadOf(GroupPart *part)
{
    return [part = QPointer(part)](std::function<void()> arrived) {
        if (part)
            part->reload(std::move(arrived));
    };
}

} // namespace

Command GroupSettings::settingCommand(Verb verb) const
{
    Command made = command(verb, name());
    made.model = session().groups();
    return made;
}

template <class E> quint64 GroupSettings::order(const E &endpoint, Command command)
{
    const Verb verb = command.outcome.verb;
    const quint64 id = commands().run(endpoint, std::move(command));
    m_underWay.insert(id, verb);
    emit changed();
    return id;
}

quint64 GroupSettings::rename(const QString &wanted)
{
    const QString text = singleLine(wanted).trimmed();
    return text.isEmpty() ? 0
                          : sendName(text); // quirk(go-cqhttp): says ok to an empty name and keeps the old
}

quint64 GroupSettings::sendName(const QString &text)
{
    const QString before = facts().name;
    Command made = settingCommand(Verb::RenameGroup);
    made.outcome.subject = text;
    made.outcome.before = before;
    made.outcome.after = text;
    if (nameLimit() && codePointCount(text) > *nameLimit())
        made.barrier = Barrier::TooLong;
    made.undoable = !before.isEmpty();
    made.expectation.holds = [groups = session().groups(), id = group().id(), text] {
        const GroupRow *row = groups->find(id);
        return row && row->group.name == text;
    };
    made.expectation.reread = rereadOf(this);
    // quirk(go-cqhttp), quirk(LLBot): no event comes of a new name.
    const Backend backend = session().server().backend();
    if (backend == Backend::GoCqhttp || backend == Backend::LLBot)
        made.expectation.wait = 400ms;
    if (backend == Backend::NapCat || backend == Backend::SnowLuma)
        made.expectation.rereads = 2; // quirk(NapCat): the first may come from the old cache
    const quint64 id = order(api::SetGroupName{group().id(), text}, std::move(made));
    if (!before.isEmpty())
        rememberUndo(id, [this, before] { sendName(before); });
    return id;
}

quint64 GroupSettings::setPortrait(const QByteArray &picture)
{
    Command made = settingCommand(Verb::SetPortrait);
    if (picture.size() > portraitLimit)
        made.barrier = Barrier::TooLong;
    made.expectation = neverSeen();
    // The picture itself, so that it also reaches a server on another machine.
    const QString file = QStringLiteral("base64://") + QString::fromLatin1(picture.toBase64());
    return order(api::SetGroupPortrait{group().id(), file, 0}, std::move(made));
}

quint64 GroupSettings::setWholeMute(bool on)
{
    Command made = settingCommand(on ? Verb::WholeMuteOn : Verb::WholeMuteOff);
    made.undoable = true;
    made.expectation.holds = [groups = session().groups(), id = group().id(), on] {
        const GroupRow *row = groups->find(id);
        return row && row->wholeMute == on;
    };
    if (tellsWholeMute() || session().server().backend() == Backend::SnowLuma)
        made.expectation.reread = rereadOf(this);
    if (session().server().backend() == Backend::GoCqhttp)
        made.expectation.wait =
            0ms; // quirk(go-cqhttp): neither an event nor a read tells of one's own change
    const quint64 id = order(api::SetGroupWholeBan{group().id(), on}, std::move(made));
    rememberUndo(id, [this, on] { setWholeMute(!on); });
    return id;
}

quint64 GroupSettings::setAnonymous(bool allowed)
{
    Command made = settingCommand(allowed ? Verb::AnonymousOn : Verb::AnonymousOff);
    made.undoable = true;
    made.expectation = neverSeen();
    const quint64 id = order(api::SetGroupAnonymous{group().id(), allowed}, std::move(made));
    rememberUndo(id, [this, allowed] { setAnonymous(!allowed); });
    return id;
}

quint64 GroupSettings::checkIn()
{
    Command made = settingCommand(Verb::CheckIn);
    made.expectation = neverSeen();
    // quirk(LLBot): looks at QQ's answer before it says ok. quirk(go-cqhttp): does not even look at the
    // group.
    if (session().server().backend() == Backend::LLBot)
        made.model = nullptr;
    return order(api::SendGroupSign{group().id()}, std::move(made));
}

quint64 GroupSettings::leave()
{
    Command made = settingCommand(Verb::LeaveGroup);
    made.expectation.holds = [groups = session().groups(), id = group().id()] {
        return !groups->contains(id);
    };
    made.expectation.rereads = 2; // the list may be answered before QQ has told the server
    made.expectation.reread = [session = QPointer(&session())](std::function<void()> arrived) {
        if (!session)
            return;
        auto *once = new QObject(session);
        connect(session, &Session::groupsStateChanged, once, [session, once, arrived = std::move(arrived)] {
            if (session->groupsState().phase == LoadState::Phase::Loading)
                return;
            disconnect(session, nullptr, once, nullptr);
            once->deleteLater();
            arrived();
        });
        session->reloadGroups(true);
    };
    return order(api::SetGroupLeave{group().id(), false}, std::move(made));
}

} // namespace qundesk
