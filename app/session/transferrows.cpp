// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the queue, and the disk.
#include "core/clock.h"
#include "core/log.h"
#include "session/downloadoperation.h"
#include "session/transfers.h"
#include "session/uploadoperation.h"
#include "storage/transferstore.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace qundesk {

namespace {

/// Only what this program has made itself; a path on disk may have been changed by others.
void removePartOf(const Transfer &transfer)
{
    const QString part = QString::fromUtf8(transfer.resume);
    if (!transfer.isUpload() && part.endsWith(QLatin1String(".part")) && part.startsWith(transfer.localPath))
        QFile::remove(part);
}

} // namespace

Result<Done> Transfers::load()
{
    if (!m_store)
        return Done{};
    auto read = m_store->load();
    if (!read)
        return read.error();
    m_model.assign(*std::move(read));
    return Done{};
}

void Transfers::told(const Result<Done> &written)
{
    if (written)
        return;
    qCWarning(storageLog) << "queue of transfers not written:" << written.error().symbol
                          << written.error().detail;
    emit storageFailed(written.error());
}

void Transfers::write(const QList<Transfer> &transfers)
{
    QList<Transfer> stored;
    for (const Transfer &each : transfers) {
        if (each.id > 0)
            stored.append(each);
    }
    if (m_store && !stored.isEmpty())
        told(m_store->update(stored));
}

void Transfers::change(qint64 id, const std::function<void(Transfer &)> &edit)
{
    m_model.update(id, edit);
    m_dirty.remove(id);
    if (const Transfer *transfer = m_model.find(id))
        write({*transfer});
}

QList<qint64> Transfers::idsWhere(const std::function<bool(const Transfer &)> &wanted) const
{
    QList<qint64> ids;
    for (const Transfer &each : m_model.records()) {
        if (wanted(each))
            ids.append(each.id);
    }
    return ids;
}

void Transfers::add(QList<Transfer> transfers)
{
    if (transfers.isEmpty())
        return;
    qint64 last = 0;
    for (const Transfer &each : m_model.records())
        last = std::max(last, each.position);
    for (Transfer &each : transfers) {
        each.id = 0;
        each.state = Transfer::State::Waiting;
        each.position = ++last;
        each.added = m_clock.now().toSecsSinceEpoch();
    }
    if (m_store)
        told(m_store->insert(transfers));
    for (Transfer &each : transfers) {
        if (each.id == 0) // there is no disk, or it is full, which was told
            each.id = --m_lastUnstored;
    }
    const int count = int(transfers.size());
    m_model.applyBatch(std::move(transfers));
    emit added(count);
    schedule();
}

void Transfers::pause(const QList<qint64> &ids)
{
    for (qint64 id : ids) {
        const Transfer *transfer = m_model.find(id);
        if (!transfer || transfer->isOver() || transfer->state == Transfer::State::Paused
            || transfer->isCommitted())
            continue;
        stopJob(id);
        change(id, [](Transfer &each) {
            each.state = each.sent ? Transfer::State::Unknown : Transfer::State::Paused;
        });
    }
    schedule();
}

void Transfers::resume(const QList<qint64> &ids)
{
    for (qint64 id : ids) {
        const Transfer *transfer = m_model.find(id);
        if (transfer && transfer->state == Transfer::State::Paused)
            change(id, [](Transfer &each) { each.state = Transfer::State::Waiting; });
    }
    schedule();
}

void Transfers::pauseAll()
{
    pause(idsWhere([](const Transfer &each) { return !each.isOver(); }));
}

void Transfers::resumeAll()
{
    resume(idsWhere([](const Transfer &each) { return each.state == Transfer::State::Paused; }));
}

void Transfers::retry(const QList<qint64> &ids)
{
    for (qint64 id : ids) {
        const Transfer *transfer = m_model.find(id);
        if (!transfer || !transfer->isOver() || transfer->state == Transfer::State::Finished)
            continue;
        // Of an upload that was sent the mark stays: its folder is looked through instead.
        change(id, [](Transfer &each) { each.state = Transfer::State::Waiting; });
    }
    schedule();
}

void Transfers::sendAgain(qint64 id)
{
    const Transfer *transfer = m_model.find(id);
    if (!transfer || transfer->state != Transfer::State::Unknown)
        return;
    change(id, [](Transfer &each) {
        each.state = Transfer::State::Waiting;
        each.sent = false;
        each.twins = 0;
        each.done = 0;
        each.resume.clear();
        each.error = {};
    });
    schedule();
}

void Transfers::remove(const QList<qint64> &ids)
{
    QList<qint64> stored;
    for (qint64 id : ids) {
        m_dirty.remove(id);
        if (id > 0)
            stored.append(id);
    }
    m_model.applyBatch({}, ids);
    if (m_store && !stored.isEmpty())
        told(m_store->remove(stored));
}

void Transfers::cancel(const QList<qint64> &ids)
{
    QList<qint64> gone;
    for (qint64 id : ids) {
        const Transfer *transfer = m_model.find(id);
        if (!transfer || transfer->isCommitted())
            continue;
        if (transfer->state != Transfer::State::Finished)
            removePartOf(*transfer);
        stopJob(id, true);
        gone.append(id);
    }
    remove(gone);
    schedule();
}

void Transfers::forget(const QString &accountId)
{
    interrupt(accountId);
    cancel(idsWhere([&](const Transfer &each) { return each.accountId == accountId; }));
}

void Transfers::clearFinished()
{
    remove(idsWhere([](const Transfer &each) { return each.state == Transfer::State::Finished; }));
}

void Transfers::move(const QList<qint64> &ids, Move move)
{
    QList<Transfer> queue = unfinished();
    QList<qint64> positions;
    for (const Transfer &each : queue)
        positions.append(each.position);
    const auto chosen = [&ids](const Transfer &each) { return ids.contains(each.id); };
    if (move == Move::Top) {
        std::stable_partition(queue.begin(), queue.end(), chosen);
    } else if (move == Move::Up) {
        for (qsizetype i = 1; i < queue.size(); ++i) {
            if (chosen(queue.at(i)) && !chosen(queue.at(i - 1)))
                queue.swapItemsAt(i, i - 1);
        }
    } else {
        for (qsizetype i = queue.size() - 2; i >= 0; --i) {
            if (chosen(queue.at(i)) && !chosen(queue.at(i + 1)))
                queue.swapItemsAt(i, i + 1);
        }
    }
    QList<Transfer> moved;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        if (queue.at(i).position == positions.at(i))
            continue;
        queue[i].position = positions.at(i);
        moved.append(queue.at(i));
    }
    write(moved);
    m_model.applyBatch(std::move(moved));
    schedule();
}

bool Transfers::isUploading(const QString &accountId, GroupId group, const QString &folder,
                            const QString &name) const
{
    return std::ranges::any_of(m_model.records(), [&](const Transfer &each) {
        return each.isUpload() && !each.isOver() && each.accountId == accountId && each.groupId == group
            && each.folder == folder && each.name == name;
    });
}

qint64 Transfers::bytesToUpload(const QString &accountId, GroupId group) const
{
    qint64 sum = 0;
    for (const Transfer &each : m_model.records()) {
        if (each.isUpload() && !each.isOver() && each.accountId == accountId && each.groupId == group)
            sum += each.size;
    }
    return sum;
}

bool Transfers::isTarget(const QString &path) const
{
    return std::ranges::any_of(m_model.records(), [&](const Transfer &each) {
        return !each.isUpload() && each.state != Transfer::State::Finished && each.localPath == path;
    });
}

namespace {

bool isDownloadOf(const Transfer &transfer, const QString &accountId, GroupId group, const QString &name,
                  qint64 size, qint64 uploaded)
{
    return !transfer.isUpload() && transfer.accountId == accountId && transfer.groupId == group
        && transfer.name == name && transfer.size == size && transfer.modified == uploaded;
}

} // namespace

QString Transfers::savedPath(const QString &accountId, GroupId group, const QString &name, qint64 size,
                             qint64 uploaded) const
{
    for (const Transfer &each : m_model.records()) {
        if (each.state != Transfer::State::Finished
            || !isDownloadOf(each, accountId, group, name, size, uploaded))
            continue;
        const QFileInfo info(each.localPath);
        if (info.isFile() && info.size() == size)
            return each.localPath;
    }
    return {};
}

bool Transfers::isDownloading(const QString &accountId, GroupId group, const QString &name, qint64 size,
                              qint64 uploaded) const
{
    return std::ranges::any_of(m_model.records(), [&](const Transfer &each) {
        return !each.isOver() && isDownloadOf(each, accountId, group, name, size, uploaded);
    });
}

} // namespace qundesk
