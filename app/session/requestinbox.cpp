// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and counting; what rows mean is in requestfacts.cpp, answers in requestanswers.cpp.
#include "session/requestinbox.h"

#include "api/requestapi.h"
#include "core/clock.h"
#include "session/commands.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

namespace {

using State = RequestRow::State;

constexpr int mostRows = 3000;
/// Servers end their lists at these numbers: what is missing from a full one need not be answered.
constexpr qsizetype fullList = 50;
constexpr qsizetype fullFilteredList = 10;

} // namespace

RequestInbox::RequestInbox(Session &session)
    : QObject(&session), m_session(session), m_model(new JoinRequestModel(this))
{
    m_due.setSingleShot(true);
    m_due.callOnTimeout(this, &RequestInbox::sendDue);
    m_gap.setSingleShot(true);
    m_gap.callOnTimeout(this, &RequestInbox::sendNext);
    connect(&session.clock(), &Clock::tick, this, &RequestInbox::sendDue);
    connect(&session.commands(), &Commands::answered, this, &RequestInbox::answered);
    connect(&session.commands(), &Commands::finished, this, &RequestInbox::finished);
    connect(session.groups(), &QAbstractItemModel::rowsInserted, this, &RequestInbox::countSoon);
    connect(session.groups(), &QAbstractItemModel::modelReset, this, &RequestInbox::countSoon);
    connect(&session, &Session::groupAdded, this, [this](GroupSession *group) {
        connect(group, &GroupSession::membersStateChanged, this, [this, group] {
            if (group->membersState().phase == LoadState::Phase::Ready)
                refreshHints();
        });
    });
}

void RequestInbox::ensure()
{
    if (!m_reading && (m_state.phase == LoadState::Phase::Idle || m_state.phase == LoadState::Phase::Failed))
        reload();
}

void RequestInbox::connected()
{
    m_reconnected = true;
    reload();
}

void RequestInbox::reload(std::function<void()> then)
{
    if (m_reading) {
        m_readAgain = true;
        if (then)
            m_nextCallbacks.append(std::move(then));
        return;
    }
    if (then)
        m_callbacks.append(std::move(then));
    start();
}

void RequestInbox::start()
{
    m_reading = true;
    m_state.phase = LoadState::Phase::Loading;
    m_state.error = {};
    emit stateChanged();
    m_session.client().call(api::GetGroupSystemMsg{}, this, [this](const Result<JoinRequests> &reply) {
        if (!reply)
            return finishRead(LoadState::Phase::Failed, reply.error());
        readFiltered(reply->join + reply->invited);
    });
}

void RequestInbox::readFiltered(QList<JoinRequest> known)
{
    const Backend backend = m_session.server().backend();
    const bool complete = known.size() < fullList;
    // The others merge filtered requests into the one list, or (Lagrange) tell them by their flag.
    if ((backend != Backend::NapCat && backend != Backend::SnowLuma)
        || !m_session.supports(QLatin1String(api::GetGroupIgnoreAddRequest::action))) {
        take(known, complete, complete && backend != Backend::NapCat);
        return finishRead(LoadState::Phase::Ready);
    }
    m_session.client().call(api::GetGroupIgnoreAddRequest{}, this,
                            [this, known, complete](const Result<JoinRequests> &reply) {
                                if (!reply) { // the main list is worth showing all the same
                                    take(known, complete, false);
                                    return finishRead(reply.error().kind == ApiError::Kind::Unsupported
                                                          ? LoadState::Phase::Ready
                                                          : LoadState::Phase::Failed,
                                                      reply.error());
                                }
                                take(known + reply->join, complete, reply->join.size() < fullFilteredList);
                                finishRead(LoadState::Phase::Ready);
                            });
}

void RequestInbox::finishRead(LoadState::Phase phase, const ApiError &error)
{
    m_reading = false;
    m_state.phase = phase;
    m_state.error = phase == LoadState::Phase::Failed ? error : ApiError{};
    if (phase == LoadState::Phase::Ready)
        m_state.readAt = m_session.clock().now();
    emit stateChanged();
    for (const auto &then : std::exchange(m_callbacks, {}))
        then();
    if (m_reading || !std::exchange(m_readAgain, false))
        return;
    m_callbacks = std::exchange(m_nextCallbacks, {});
    start();
}

void RequestInbox::take(const QList<JoinRequest> &listed, bool complete, bool filteredComplete)
{
    const bool reconnected = std::exchange(m_reconnected, false);
    const bool first = !std::exchange(m_known, true);
    QHash<QString, JoinRequest> fresh;
    QStringList order;
    for (const JoinRequest &each : listed) {
        if (each.flag.isEmpty())
            continue; // could not be answered
        const QString key = RequestRow::keyOf(each);
        if (!fresh.contains(key))
            order.append(key);
        JoinRequest &known = fresh[key]; // quirk(SnowLuma): filtered ones are in both lists
        const bool filtered = known.suspicious || each.suspicious;
        known = each;
        known.suspicious = filtered;
    }
    QList<RequestRow> changed;
    QStringList news;
    for (const QString &key : std::as_const(order)) {
        RequestRow row = merged(fresh.value(key), true);
        const bool isNew = !m_model->contains(key);
        judge(row);
        if (isNew && row.isPending())
            news.append(key);
        changed.append(row);
    }
    for (const RequestRow &row : m_model->records()) {
        if (!row.listed || row.gone || fresh.contains(row.key())
            || !(row.request.suspicious ? filteredComplete : complete))
            continue;
        RequestRow vanished = row;
        vanished.gone = true;
        judge(vanished);
        changed.append(vanished);
    }
    for (const RequestRow &row : std::as_const(changed)) {
        if (row.state != State::Waiting)
            m_waiting.remove(row.key());
    }
    m_model->applyBatch(changed);
    prune();
    countSoon();
    if (reconnected && !first && !news.isEmpty()) {
        m_arrivedOffline += int(news.size());
        emit arrivedOfflineChanged();
    } else if (!reconnected && !first) {
        for (const QString &key : std::as_const(news))
            emit arrived(key); // where no events come, lists bring the news
    }
}

void RequestInbox::requested(const JoinRequest &request)
{
    if (request.flag.isEmpty())
        return;
    const QString key = RequestRow::keyOf(request);
    const bool isNew = !m_model->contains(key);
    RequestRow row = merged(request, false);
    judge(row);
    const bool pending = row.isPending();
    m_model->upsert(std::move(row));
    prune();
    countSoon();
    if (isNew && pending)
        emit arrived(key);
}

void RequestInbox::joined(GroupId group, UserId user, UserId by)
{
    const bool own = user == m_session.self().userId;
    QStringList keys;
    for (const RequestRow &row : m_model->records()) {
        const bool invite = row.request.kind == JoinRequest::Kind::Invite;
        if (row.request.groupId == group && (invite ? own : row.request.userId == user)
            && (row.isOpen() || row.state == State::Waiting || row.state == State::Sending))
            keys.append(row.key());
    }
    for (const QString &key : std::as_const(keys)) {
        m_model->update(key, [&](RequestRow &row) {
            row.joined = true;
            if (by != UserId{})
                row.request.actor = by;
            judge(row);
            if (row.state != State::Waiting)
                m_waiting.remove(key);
        });
    }
    if (!keys.isEmpty())
        countSoon();
}

void RequestInbox::nameGroups()
{
    // quirk(Lagrange): requests come without the group's name, and maybe before the list of groups.
    QList<RequestRow> named;
    for (const RequestRow &row : m_model->records()) {
        const GroupRow *group =
            row.request.groupName.isEmpty() ? m_session.groups()->find(row.request.groupId) : nullptr;
        if (!group || group->group.name.isEmpty())
            continue;
        named.append(row);
        named.last().request.groupName = group->displayName();
    }
    m_model->applyBatch(named);
}

void RequestInbox::prune()
{
    // A flood must not fill the memory: the oldest go first, those that are answered before all others.
    const qsizetype excess = qsizetype(m_model->records().size()) - mostRows;
    if (excess <= 0)
        return;
    QStringList going;
    for (const bool answered : {true, false}) {
        for (const RequestRow &row : m_model->records()) {
            if (going.size() < excess && row.state != State::Waiting && row.state != State::Sending
                && row.isOpen() != answered)
                going.append(row.key());
        }
    }
    m_model->applyBatch({}, going);
}

void RequestInbox::forgetOffline()
{
    if (std::exchange(m_arrivedOffline, 0) != 0)
        emit arrivedOfflineChanged();
}

void RequestInbox::setHidden(const QString &key, bool hidden)
{
    if (m_model->update(key, [hidden](RequestRow &row) { row.hidden = hidden; }))
        countSoon();
}

void RequestInbox::countSoon()
{
    if (!std::exchange(m_countPending, true))
        QMetaObject::invokeMethod(this, &RequestInbox::count, Qt::QueuedConnection);
}

void RequestInbox::count()
{
    m_countPending = false;
    nameGroups();
    QHash<GroupId, int> byGroup;
    int all = 0;
    for (const RequestRow &row : m_model->records()) {
        if (!row.isPending())
            continue;
        ++all;
        if (row.request.kind == JoinRequest::Kind::Join)
            ++byGroup[row.request.groupId];
    }
    QList<GroupId> groups;
    for (const GroupRow &group : m_session.groups()->records())
        groups.append(group.key());
    for (const GroupId group : std::as_const(groups))
        m_session.groups()->setPendingRequests(group, byGroup.value(group));
    if (std::exchange(m_pending, all) != all)
        emit pendingChanged();
}

} // namespace qundesk

#include "moc_requestinbox.cpp"
