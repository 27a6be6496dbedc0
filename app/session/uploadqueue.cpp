// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadqueue.h"

#include "session/fileactions.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/transfers.h"
#include "session/uploadways.h"

#include <QFileInfo>

namespace qundesk {

UploadQueue::UploadQueue(GroupFiles &files) : m_files(files)
{
    connect(&files.session().commands(), &Commands::finished, this, [this](const Outcome &outcome) {
        const bool ours = outcome.verb == Verb::UploadFile && outcome.groupId == m_files.group().id();
        if (ours && outcome.hasError && outcome.state == Outcome::State::Failed
            && saysNoSuchFile(m_files.session(), outcome.error) && !hasOtherWay())
            emit pathUnknown(outcome.subject);
    });
}

Barrier UploadQueue::barrier() const
{
    return m_files.session().transfers() ? m_files.actions().barrier(Verb::UploadFile) : Barrier::Unsupported;
}

UploadObstacle UploadQueue::obstacle() const
{
    return chooseUploadWay(uploadPlaceOf(m_files.session()), 1).why;
}

bool UploadQueue::hasOtherWay() const
{
    UploadPlace place = uploadPlaceOf(m_files.session());
    place.pathRefused = true;
    return place.settings.automatic && chooseUploadWay(place, 1).usable();
}

UploadObstacle UploadQueue::obstacleOf(const QString &path) const
{
    return chooseUploadWay(uploadPlaceOf(m_files.session()), QFileInfo(path).size(), path).why;
}

UploadQueue::Refusal UploadQueue::refusalOf(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return Refusal::Unreadable;
    if (obstacleOf(path) != UploadObstacle::None)
        return Refusal::NoWay;
    const auto &quota = m_files.quota();
    const Transfers *transfers = m_files.session().transfers();
    const qint64 promised =
        transfers ? transfers->bytesToUpload(m_files.session().config().id, m_files.group().id()) : 0;
    if (quota && quota->totalSpace > 0 && info.size() > quota->totalSpace - quota->usedSpace - promised)
        return Refusal::NoSpace;
    return Refusal::None;
}

void UploadQueue::add(const QList<Item> &items)
{
    m_queue.append(items);
    next();
}

void UploadQueue::answerClash(Clash answer, bool forRest)
{
    if (!m_asking || answer == Clash::Ask)
        return;
    m_asking = false;
    m_queue.first().clash = answer;
    if (forRest) {
        for (Item &each : m_queue)
            each.clash = answer;
    }
    next();
}

QString UploadQueue::freeName(const QString &folder, const QString &name) const
{
    const QString suffix =
        QFileInfo(name).suffix().isEmpty() ? QString() : QLatin1Char('.') + QFileInfo(name).suffix();
    QString tried = name;
    for (int number = 2; isTaken(folder, tried); ++number)
        tried = QStringLiteral("%1 (%2)%3").arg(name.chopped(suffix.size())).arg(number).arg(suffix);
    return tried;
}

bool UploadQueue::isTaken(const QString &folder, const QString &name) const
{
    const Transfers *transfers = m_files.session().transfers();
    return m_files.files()->fileNamed(folder, name)
        || (transfers
            && transfers->isUploading(m_files.session().config().id, m_files.group().id(), folder, name));
}

void UploadQueue::next()
{
    while (!m_queue.isEmpty() && !m_asking && !m_listing) {
        Item item = m_queue.first();
        if (const Refusal why = refusalOf(item.path); why != Refusal::None) {
            m_queue.removeFirst();
            emit refused(item.name, item.path, why);
            continue;
        }
        if (!m_listed.contains(item.folder)) {
            m_listed.insert(item.folder);
            m_listing = true;
            m_files.list(item.folder, [this](bool) {
                m_listing = false;
                next();
            });
            return;
        }
        if (isTaken(item.folder, item.name)) {
            if (item.clash == Clash::Ask) {
                m_asking = true;
                emit clashFound();
                return;
            }
            if (item.clash == Clash::Rename)
                item.name = freeName(item.folder, item.name);
        }
        m_queue.removeFirst();
        if (item.clash != Clash::Skip)
            handOver(item);
    }
    if (m_queue.isEmpty())
        m_listed.clear();
}

void UploadQueue::handOver(const Item &item)
{
    const QFileInfo info(item.path);
    Transfer transfer;
    transfer.direction = Transfer::Direction::Upload;
    transfer.accountId = m_files.session().config().id;
    transfer.groupId = m_files.group().id();
    transfer.groupName = m_files.group().info().name;
    transfer.localPath = info.absoluteFilePath();
    transfer.name = item.name;
    transfer.folder = item.folder;
    if (const FileEntry *folder = m_files.files()->folder(item.folder))
        transfer.folderName = folder->name;
    transfer.size = info.size();
    transfer.modified = info.lastModified().toMSecsSinceEpoch();
    m_files.session().transfers()->add({transfer});
}

} // namespace qundesk

#include "moc_uploadqueue.cpp"
