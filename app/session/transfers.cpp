// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which transfers run, and when.
#include "session/transfers.h"

#include "core/clock.h"
#include "session/downloadoperation.h"
#include "session/session.h"
#include "session/uploadoperation.h"
#include "storage/transferstore.h"

#include <algorithm>

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr auto tickInterval = 250ms;
constexpr qint64 flushEvery = 1000; // ms
constexpr auto holdTime = 2s;
constexpr double newShare = 0.3; ///< of the latest measurement in the speed that is shown
} // namespace

Transfers::Transfers(Clock &clock, TransferStore *store, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &Transfers::next);
    m_tick.setInterval(tickInterval);
    m_tick.callOnTimeout(this, &Transfers::tick);
    m_release.setSingleShot(true);
    m_release.setInterval(holdTime);
    m_release.callOnTimeout(this, [this] {
        m_held.clear();
        next();
    });
    m_sinceFlush.start();
}

Transfers::~Transfers() = default;

void Transfers::setLimits(const Limits &limits)
{
    const Limits sane{std::clamp(limits.atOnce, 1, mostAtOnce), std::max(0, limits.kibPerSecond)};
    if (sane == m_limits)
        return;
    m_limits = sane;
    m_downSpeed.setRate(qint64(sane.kibPerSecond) << 10);
    m_upSpeed->setRate(qint64(sane.kibPerSecond) << 10);
    schedule();
}

void Transfers::adopt(Session &session)
{
    const QString account = session.config().id;
    interrupt(account); // of the session whose place this one takes
    m_sessions.insert(account, &session);
    for (auto signal : {&Session::stateChanged, &Session::groupsStateChanged, &Session::identityChanged})
        connect(&session, signal, this, &Transfers::schedule);
    schedule();
}

void Transfers::abandon(Session &session)
{
    session.disconnect(this);
    const QString account = session.config().id;
    if (m_sessions.value(account) != &session)
        return;
    interrupt(account);
    m_sessions.remove(account);
    schedule();
}

void Transfers::interrupt(const QString &accountId)
{
    const auto mine = idsWhere(
        [&](const Transfer &each) { return each.accountId == accountId && m_jobs.contains(each.id); });
    for (qint64 id : mine) {
        stopJob(id);
        const Transfer *transfer = m_model.find(id);
        if (transfer->sent)
            finish(id, Transfer::State::Unknown, {ApiError::Kind::Timeout, 0, {}, {}});
        else
            change(id, [](Transfer &each) { each.state = Transfer::State::Waiting; });
    }
}

QList<Transfer> Transfers::unfinished() const
{
    QList<Transfer> queue;
    for (const Transfer &each : m_model.records()) {
        if (!each.isOver())
            queue.append(each);
    }
    std::ranges::sort(queue, {}, [](const Transfer &each) { return std::pair(each.position, each.id); });
    return queue;
}

Transfer::Wait Transfers::waitOf(const Transfer &transfer) const
{
    const Session *session = m_sessions.value(transfer.accountId);
    if (!session)
        return Transfer::Wait::Account;
    const bool groupsRead = session->groupsState().phase == LoadState::Phase::Ready;
    // What a server takes is known when it has said who it is.
    const bool known = groupsRead || session->self().userId != UserId{};
    if (!session->state().usable() || !known || m_held.contains(transfer.id))
        return Transfer::Wait::Connection;
    if (session->groups()->contains(transfer.groupId))
        return Transfer::Wait::Turn;
    return groupsRead ? Transfer::Wait::Group : Transfer::Wait::Connection;
}

/// Two uploads of one name at once could not be told apart in the folder; two downloads to one path would
/// write to one file.
bool Transfers::hasTwinUnderWay(const Transfer &transfer) const
{
    return std::ranges::any_of(m_jobs, [&](const auto &job) {
        const Transfer *other = m_model.find(job.first);
        if (!other || other->direction != transfer.direction)
            return false;
        if (!transfer.isUpload())
            return other->localPath == transfer.localPath;
        return other->accountId == transfer.accountId && other->groupId == transfer.groupId
            && other->folder == transfer.folder && other->name == transfer.name;
    });
}

void Transfers::next()
{
    const auto queue = unfinished();
    for (const Transfer &each : queue) {
        if (each.state != Transfer::State::Waiting)
            continue;
        const Transfer::Wait wait = waitOf(each);
        if (wait == Transfer::Wait::Turn && int(m_jobs.size()) < m_limits.atOnce && !hasTwinUnderWay(each))
            start(each);
        else
            m_model.update(each.id, [wait](Transfer &transfer) { transfer.waits = wait; });
    }
    if (!m_jobs.empty() && !m_tick.isActive()) {
        m_sinceTick.start();
        m_tick.start();
    }
}

void Transfers::stopJob(qint64 id, bool discard)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    Job job = std::move(found->second);
    m_jobs.erase(found);
    if (job.download)
        discard ? job.download->cancel() : job.download->stop();
    if (job.upload)
        job.upload->stop();
    takeProgress(id, job);
    m_model.update(id, [](Transfer &each) { each.speed = 0; });
    // Either may be the sender of what led here.
    if (job.download)
        job.download.release()->deleteLater();
    if (job.upload)
        job.upload.release()->deleteLater();
}

void Transfers::tick()
{
    const double seconds = std::max(1e-3, double(m_sinceTick.restart()) / 1000);
    for (auto &[id, job] : m_jobs) {
        takeProgress(id, job);
        const qint64 done = m_model.find(id)->done;
        const double now = std::max(0.0, double(done - job.lastDone) / seconds);
        job.speed = job.speed > 0 ? job.speed * (1 - newShare) + now * newShare : now;
        job.lastDone = done;
        m_model.update(id, [&job](Transfer &each) { each.speed = qint64(job.speed); });
    }
    if (m_jobs.empty())
        m_tick.stop();
    if (m_sinceFlush.elapsed() >= flushEvery)
        flush();
}

void Transfers::flush()
{
    m_sinceFlush.start();
    QList<Transfer> changed;
    for (qint64 id : std::exchange(m_dirty, {})) {
        if (const Transfer *transfer = m_model.find(id))
            changed.append(*transfer);
    }
    write(changed);
}

bool Transfers::isBusy() const
{
    return std::ranges::any_of(m_model.records(), [](const Transfer &each) {
        return each.isActive()
            || (each.state == Transfer::State::Waiting && each.waits == Transfer::Wait::Turn);
    });
}

} // namespace qundesk

#include "moc_transfers.cpp"
