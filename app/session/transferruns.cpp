// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One transfer from its start to its end.
#include "core/clock.h"
#include "session/downloadoperation.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/transfers.h"
#include "session/uploadoperation.h"
#include "storage/transferstore.h"

namespace qundesk {

void Transfers::start(const Transfer &transfer)
{
    Session *session = m_sessions.value(transfer.accountId);
    auto &files = session->group(transfer.groupId)->part<GroupFiles>();
    if (!transfer.isUpload())
        startDownload(transfer, files);
    else if (transfer.sent)
        startLooking(transfer, files);
    else
        startUpload(transfer, files);
}

void Transfers::startDownload(const Transfer &transfer, GroupFiles &files)
{
    DownloadPlan plan;
    plan.entry.id = transfer.fileId;
    plan.entry.parent = transfer.folder;
    plan.entry.name = transfer.name;
    plan.entry.size = transfer.size;
    plan.entry.time = transfer.modified;
    plan.entry.busid = transfer.busid;
    plan.target = transfer.localPath;
    plan.replace = transfer.replace;
    plan.part = QString::fromUtf8(transfer.resume);
    plan.firstPause = m_firstPause;
    Job &job = m_jobs[transfer.id];
    job.download = std::make_unique<DownloadOperation>(files, m_network, m_downSpeed, std::move(plan));
    connect(job.download.get(), &DownloadOperation::finished, this,
            [this, id = transfer.id](bool ok, const ApiError &error) { downloadEnded(id, ok, error); });
    job.download->start();
    job.lastDone = job.download->received();
    // On disk before the first byte, so that what arrives is found again.
    change(transfer.id, [&job](Transfer &each) {
        each.state = Transfer::State::Running;
        each.done = job.download->received();
        each.resume = job.download->part().toUtf8();
    });
}

void Transfers::startUpload(const Transfer &transfer, GroupFiles &files)
{
    const qint64 id = transfer.id;
    Job &job = m_jobs[id];
    job.upload = std::make_unique<UploadOperation>(files, transfer, m_upSpeed,
                                                   [this, id](int twins) { return aboutToSend(id, twins); });
    connect(job.upload.get(), &UploadOperation::ended, this,
            [this, id](Transfer::State state, const ApiError &error) { uploadEnded(id, state, error); });
    change(id, [](Transfer &each) { each.state = Transfer::State::Preparing; });
    job.upload->start();
    job.lastDone = job.upload->transfer().done;
    takeProgress(id, job);
}

void Transfers::startLooking(const Transfer &transfer, GroupFiles &files)
{
    const qint64 id = transfer.id;
    m_jobs[id]; // holds its place
    change(id, [](Transfer &each) { each.state = Transfer::State::Preparing; });
    files.list(transfer.folder, [self = QPointer(this), id, files = QPointer(&files)](bool listed) {
        if (self && files && self->m_jobs.contains(id))
            self->looked(id, *files, listed);
    });
}

bool Transfers::aboutToSend(qint64 id, int twins)
{
    takeProgress(id, m_jobs[id]);
    m_dirty.remove(id);
    m_model.update(id, [twins](Transfer &each) {
        each.state = Transfer::State::Running;
        each.sent = true;
        each.twins = twins;
    });
    if (!m_store || id < 0)
        return true;
    const auto written = m_store->updateForSure(*m_model.find(id));
    told(written);
    if (!written)
        m_model.update(id, [](Transfer &each) { each.sent = false; });
    return written.ok();
}

void Transfers::takeProgress(qint64 id, Job &job)
{
    const bool changed = m_model.update(id, [&job](Transfer &each) {
        if (job.download) {
            each.done = job.download->received();
            each.resume = job.download->part().toUtf8();
            each.fileId = job.download->entry().id;
            each.restarted = each.restarted || job.download->restarts() > 0;
        } else if (job.upload) {
            const Transfer &known = job.upload->transfer();
            each.size = known.size;
            each.done = known.done;
            each.modified = known.modified;
            each.way = known.way;
            each.resume = known.resume;
        }
    });
    if (changed)
        m_dirty.insert(id);
}

void Transfers::downloadEnded(qint64 id, bool ok, const ApiError &error)
{
    if (!ok && error.isConnectionLost())
        return putBack(id);
    finish(id, ok ? Transfer::State::Finished : Transfer::State::Failed, error);
}

void Transfers::uploadEnded(qint64 id, Transfer::State state, const ApiError &error)
{
    if (state == Transfer::State::Waiting)
        return putBack(id);
    finish(id, state, error);
}

void Transfers::looked(qint64 id, GroupFiles &files, bool listed)
{
    const Transfer transfer = *m_model.find(id);
    const bool there = listed && countInFolder(files, transfer) > transfer.twins;
    finish(id, there ? Transfer::State::Finished : Transfer::State::Unknown,
           listed ? transfer.error : files.listing(transfer.folder).error);
    if (listed && !there)
        emit againWanted(id);
}

void Transfers::putBack(qint64 id)
{
    stopJob(id);
    m_held.insert(id);
    m_release.start();
    change(id, [](Transfer &each) {
        each.state = Transfer::State::Waiting;
        each.sent = false; // nothing has left
    });
    schedule();
}

void Transfers::finish(qint64 id, Transfer::State state, const ApiError &error)
{
    stopJob(id);
    change(id, [&](Transfer &each) {
        each.state = state;
        each.speed = 0;
        each.ended = m_clock.now().toSecsSinceEpoch();
        each.error = state == Transfer::State::Finished ? ApiError() : error;
        if (state == Transfer::State::Finished) {
            each.done = each.size;
            each.resume.clear();
        }
        if (state == Transfer::State::Failed)
            each.sent = false; // refused: sending it again makes no second one
    });
    if (const Transfer *transfer = m_model.find(id))
        emit ended(Transfer(*transfer));
    schedule();
}

} // namespace qundesk
