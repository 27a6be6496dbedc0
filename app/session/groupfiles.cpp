// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupfiles.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "core/clock.h"
#include "session/downloadqueue.h"
#include "session/fileactions.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/uploadqueue.h"

namespace qundesk {

using namespace std::chrono_literals;

GroupFiles::GroupFiles(GroupSession &group)
    : GroupPart(group), m_files(std::make_unique<FileModel>()),
      m_actions(std::make_unique<FileActions>(*this)), m_uploads(std::make_unique<UploadQueue>(*this)),
      m_downloads(std::make_unique<DownloadQueue>(*this))
{
    m_uploadNoticed.setSingleShot(true);
    m_uploadNoticed.setInterval(500ms); // several files are usually uploaded together
    m_uploadNoticed.callOnTimeout(this, [this] { reload(); });
}

GroupFiles::~GroupFiles() = default;

bool GroupFiles::hasVolatileIds() const
{
    const Backend backend = session().server().backend();
    return backend == Backend::NapCat || backend == Backend::Other; // quirk(NapCat): minted by every listing
}

void GroupFiles::read()
{
    readQuota();
    list(rootFolder, [this](bool listed) {
        if (!listed)
            return failed(m_folders[rootFolder].state.error);
        forgetFolders();
        if (m_open == rootFolder || !m_files->folder(m_open))
            return arrived();
        list(m_open, [this](bool) { arrived(); }); // its failure is told by folderState()
    });
}

void GroupFiles::forgetFolders()
{
    for (auto it = m_folders.begin(); it != m_folders.end();) {
        const bool gone = it.key() != rootFolder && !it->reading && !m_files->folder(it.key());
        // Whatever was listed before is shown, but read again when it is opened.
        if (!it->reading && it.key() != rootFolder && it->state.phase == LoadState::Phase::Ready)
            it->state.phase = LoadState::Phase::Idle;
        it = gone ? m_folders.erase(it) : std::next(it);
    }
    if (!m_index.running)
        m_index = {};
    emit indexChanged();
}

void GroupFiles::readQuota()
{
    if (!session().client().supports<api::GetGroupFileSystemInfo>())
        return;
    session().client().call(api::GetGroupFileSystemInfo{group().id()}, this,
                            [this](const Result<FileQuota> &reply) {
                                // Without an answer the old numbers would be a lie after writes.
                                m_quota = reply ? std::optional(*reply) : std::nullopt;
                                emit quotaChanged();
                            });
}

void GroupFiles::open(const QString &folder)
{
    m_open = folder;
    if (folder == rootFolder)
        return ensure();
    const LoadState state = folderState(folder);
    if (!m_folders.value(folder).reading
        && (state.phase == LoadState::Phase::Idle || state.phase == LoadState::Phase::Failed))
        list(folder);
}

LoadState GroupFiles::folderState(const QString &folder) const
{
    return folder == rootFolder ? state() : m_folders.value(folder).state;
}

void GroupFiles::list(const QString &folder, std::function<void(bool)> then)
{
    Folder &known = m_folders[folder];
    if (!then)
        then = [](bool) {};
    if (known.reading) {
        known.waitingForNext.append(std::move(then));
        return;
    }
    known.waiting.append(std::move(then));
    startListing(folder);
}

void GroupFiles::startListing(const QString &folder)
{
    Folder &known = m_folders[folder];
    known.reading = true;
    known.state.phase = LoadState::Phase::Loading;
    emit folderStateChanged(folder);
    const auto handler = [this, folder](const Result<FileListing> &reply) { listingEnded(folder, reply); };
    if (folder == rootFolder)
        session().client().call(api::GetGroupRootFiles{group().id()}, this, handler);
    else
        session().client().call(api::GetGroupFilesByFolder{group().id(), folder}, this, handler);
}

void GroupFiles::listingEnded(const QString &folder, const Result<FileListing> &reply)
{
    if (reply)
        m_files->assignFolder(folder, *reply, hasVolatileIds());
    Folder &known = m_folders[folder];
    known.reading = false;
    known.state.phase = reply ? LoadState::Phase::Ready : LoadState::Phase::Failed;
    known.state.error = reply ? ApiError() : reply.error();
    if (reply)
        known.state.readAt = session().clock().now();
    const auto waiting = std::exchange(known.waiting, {});
    known.waiting = std::exchange(known.waitingForNext, {});
    if (!known.waiting.isEmpty())
        startListing(folder);
    for (const Then &then : waiting)
        then(reply.ok());
    emit folderStateChanged(folder);
}

void GroupFiles::buildIndex()
{
    if (m_index.running)
        return;
    m_toIndex.clear();
    for (const FileEntry &each : m_files->records()) {
        // An empty folder holds nothing that could be found.
        if (each.isFolder && each.fileCount > 0
            && m_folders.value(each.id).state.phase != LoadState::Phase::Ready)
            m_toIndex.append(each.id);
    }
    if (m_toIndex.isEmpty())
        return;
    m_index = {0, int(m_toIndex.size()), 0, true};
    indexNext();
}

void GroupFiles::indexNext()
{
    m_index.running = !m_toIndex.isEmpty();
    emit indexChanged();
    if (!m_index.running)
        return;
    list(m_toIndex.takeFirst(), [this](bool listed) {
        ++m_index.done;
        m_index.failed += listed ? 0 : 1;
        indexNext();
    });
}

void GroupFiles::noticeUpload()
{
    if (isRead() && !m_uploadNoticed.isActive())
        m_uploadNoticed.start();
}

} // namespace qundesk

#include "moc_groupfiles.cpp"
