// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RequestInbox: what lists, events, the log and the members say about one request.
#include "core/clock.h"
#include "core/log.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/requestinbox.h"
#include "session/session.h"
#include "storage/auditlog.h"

namespace qundesk {

namespace {

using State = RequestRow::State;

constexpr int historyRows = 100;

template <class T> void fill(T &field, const T &fresh)
{
    if (!(fresh == T{}))
        field = fresh;
}

bool isAnswer(const AuditRow &row)
{
    return (row.verb == Verb::ApproveRequest || row.verb == Verb::RejectRequest)
        && row.state != AuditRow::State::Failed;
}

/// The groups whose members are loaded.
QStringList otherGroupsOf(const Session &session, const RequestRow &row)
{
    QStringList names;
    for (const GroupRow &group : session.groups()->records()) {
        const GroupSession *there = session.existingGroup(group.key());
        if (there && there->id() != row.request.groupId && there->members()->contains(row.request.userId))
            names.append(singleLine(group.displayName()));
    }
    return names;
}

} // namespace

RequestRow RequestInbox::merged(const JoinRequest &fresh, bool fromList) const
{
    const RequestRow *known = m_model->find(RequestRow::keyOf(fresh));
    RequestRow row = known ? *known : RequestRow();
    JoinRequest &request = row.request;
    if (!known) {
        row.account = m_session.config().id;
        row.seenAt = m_session.clock().now().toSecsSinceEpoch();
        request = fresh;
    } else {
        // The longer form of a flag says more: quirk(LLBot, Lagrange).
        if (fresh.flag.size() > request.flag.size())
            request.flag = fresh.flag;
        if (!fromList)
            fill(request.userId, fresh.userId); // quirk(NapCat): lists mix up who invites
        fill(request.requestId, fresh.requestId);
        fill(request.nickname, fresh.nickname);
        fill(request.broughtBy, fresh.broughtBy);
        fill(request.groupName, fresh.groupName);
        fill(request.comment, fresh.comment);
        fill(request.time, fresh.time);
        fill(request.actor, fresh.actor);
        request.checked |= fresh.checked;
        request.suspicious |= fresh.suspicious;
    }
    // quirk(LLBot, Lagrange): the last part of the flag tells what QQ has filtered.
    if (const QChar mark = request.flag.contains(u'|') ? u'|' : u'-';
        request.flag.count(mark) == 3 && request.flag.endsWith(QString(mark) + u'1'))
        request.suspicious = true;
    if (request.groupName.isEmpty()) {
        if (const GroupRow *group = m_session.groups()->find(request.groupId))
            request.groupName = group->displayName();
    }
    if (fromList) {
        // It was missing and is there again: it had not been answered.
        if (std::exchange(row.gone, false) && row.state == State::HandledElsewhere && !request.checked
            && !row.joined)
            row.state = State::Open;
        row.listed = true;
    }
    if (!known)
        row.hints = hintsFor(row);
    return row;
}

void RequestInbox::judge(RequestRow &row) const
{
    const std::optional<bool> here = answeredHere(row);
    if (!row.request.checked && !row.joined && !row.gone && !here)
        return;
    if (!row.isOpen() && row.state != State::Waiting)
        return; // settled; or being sent, which Commands tells the end of
    const UserId actor = row.request.actor;
    const bool own = actor == UserId{} || actor == m_session.self().userId;
    row.sendAt = 0;
    if (row.state == State::Unconfirmed && own)
        row.state = row.approve ? State::Approved : State::Rejected; // it was done, only late
    else if (here && own)
        row.state = *here ? State::Approved : State::Rejected;
    else
        row.state = State::HandledElsewhere;
}

/// What the log says about this very request: true = approved, false = rejected, empty = nothing.
std::optional<bool> RequestInbox::answeredHere(const RequestRow &row) const
{
    // quirk(Lagrange): answered requests stay in the list and look as before; the log knows better.
    const bool untold = m_session.server().backend() == Backend::Lagrange && row.request.time > 0;
    if (!m_session.audit() || !(row.request.checked || untold)
        || (row.state != State::Open && row.state != State::Failed))
        return {};
    const auto rows =
        m_session.audit()->rowsFor(row.account, row.request.groupId, row.request.userId, historyRows);
    if (!rows)
        return {};
    for (const AuditRow &each : *rows) {
        // A refusal that nothing can prove is believed; an approval would have brought the person.
        const bool believed = row.request.checked || each.verb == Verb::RejectRequest
            || each.state == AuditRow::State::Confirmed;
        if (isAnswer(each) && believed && each.time >= row.request.time * 1000)
            return each.verb == Verb::ApproveRequest;
    }
    return {};
}

RequestHints RequestInbox::hintsFor(const RequestRow &row) const
{
    RequestHints hints = row.hints;
    hints.alsoIn = otherGroupsOf(m_session, row);
    if (!m_session.audit() || row.request.kind == JoinRequest::Kind::Invite)
        return hints;
    const auto rows =
        m_session.audit()->rowsFor(m_session.config().id, GroupId{}, row.request.userId, historyRows);
    if (!rows) {
        qCWarning(storageLog) << "history not read:" << rows.error().symbol << rows.error().detail;
        return hints;
    }
    hints = {0, 1, false, hints.alsoIn};
    for (const AuditRow &each : *rows) {
        if (each.state == AuditRow::State::Failed)
            continue;
        const bool here = each.groupId == row.request.groupId;
        if (each.verb == Verb::Kick || each.verb == Verb::KickAndRefuse) {
            ++hints.kicked;
            hints.wasHere |= here;
        } else if (here && isAnswer(each) && (row.request.time == 0 || each.time < row.request.time * 1000)) {
            ++hints.asked;
            hints.wasHere |= each.verb == Verb::ApproveRequest;
        }
    }
    return hints;
}

void RequestInbox::refreshHints()
{
    QList<RequestRow> changed;
    for (const RequestRow &row : m_model->records()) {
        if (!row.isPending())
            continue;
        RequestRow fresh = row;
        fresh.hints.alsoIn = otherGroupsOf(m_session, row);
        if (!(fresh == row))
            changed.append(fresh);
    }
    m_model->applyBatch(changed);
}

} // namespace qundesk
