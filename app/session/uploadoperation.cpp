// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadoperation.h"

#include "api/fileapi.h"
#include "core/clock.h"
#include "session/fileactions.h"
#include "session/groupfiles.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/uploadways.h"

#include <QFileInfo>
#include <QPointer>

namespace qundesk {

using namespace std::chrono_literals;

namespace {

constexpr qint64 freshFor = 10'000; ///< ms; what a listing may count as what was there before

ApiError uploadTrouble(const char *symbol)
{
    return {ApiError::Kind::Rejected, 0, {}, QString::fromLatin1(symbol)};
}

ApiError errorOfBarrier(Barrier barrier)
{
    if (barrier == Barrier::Unsupported)
        return {ApiError::Kind::Unsupported, 0, {}, {}};
    return uploadTrouble("PERMISSION_DENIED");
}

} // namespace

int countInFolder(const GroupFiles &files, const Transfer &transfer)
{
    return int(std::ranges::count_if(files.files()->records(), [&](const FileEntry &each) {
        return !each.isFolder && each.parent == transfer.folder && each.name == transfer.name
            && each.size == transfer.size;
    }));
}

UploadOperation::UploadOperation(GroupFiles &files, Transfer transfer, std::shared_ptr<SpeedLimit> limit,
                                 BeforeSending beforeSending)
    : m_files(files), m_transfer(std::move(transfer)), m_limit(std::move(limit)),
      m_beforeSending(std::move(beforeSending))
{
}

UploadOperation::~UploadOperation() = default;

void UploadOperation::start()
{
    const QFileInfo info(m_transfer.localPath);
    if (!info.isFile() || !info.isReadable())
        return end(Transfer::State::Failed, uploadTrouble("UPLOAD_UNREADABLE"));
    const qint64 modified = info.lastModified().toMSecsSinceEpoch();
    if (info.size() != m_transfer.size || modified != m_transfer.modified)
        m_transfer.resume.clear(); // what has reached the server is of another file
    m_transfer.size = info.size();
    m_transfer.modified = modified;
    if (m_transfer.resume.isEmpty())
        m_transfer.way = chosenWay().way;
    m_transfer.done = m_transfer.resume.isEmpty() ? 0 : m_transfer.done;
    listFolder([this] { prepare(); });
}

UploadOption UploadOperation::chosenWay() const
{
    return chooseUploadWay(uploadPlaceOf(m_files.session()), m_transfer.size, m_transfer.localPath);
}

/// What is there before decides later whether this one has come.
void UploadOperation::listFolder(std::function<void()> then)
{
    const LoadState known = m_files.listing(m_transfer.folder);
    const qint64 age = known.readAt.msecsTo(m_files.session().clock().now());
    if (known.phase == LoadState::Phase::Ready && age >= 0 && age < freshFor)
        return then();
    m_files.list(m_transfer.folder, [self = QPointer(this), then = std::move(then)](bool listed) {
        if (!self || self->m_ended)
            return;
        if (listed)
            then();
        else
            self->endUnpublished(self->m_files.listing(self->m_transfer.folder).error);
    });
}

void UploadOperation::endUnpublished(const ApiError &error)
{
    end(error.isConnectionLost() ? Transfer::State::Waiting : Transfer::State::Failed, error);
}

void UploadOperation::prepare()
{
    m_source = std::make_unique<UploadSource>(m_files.session(), m_transfer.localPath, m_transfer.way,
                                              m_transfer.resume, m_limit);
    connect(m_source.get(), &UploadSource::progressed, this, [this] {
        m_transfer.done = m_source->sent();
        m_transfer.resume = m_source->resumePoint();
        emit progressed();
    });
    // To bring it there may have taken an hour, in which others have uploaded, too.
    connect(m_source.get(), &UploadSource::ready, this,
            [this](const QString &file) { listFolder([this, file] { send(file); }); });
    connect(m_source.get(), &UploadSource::failed, this, [this](const ApiError &error) {
        m_transfer.resume = m_source->resumePoint();
        endUnpublished(error);
    });
    m_source->start();
}

void UploadOperation::send(const QString &file)
{
    const QFileInfo info(m_transfer.localPath);
    if (info.size() != m_transfer.size || info.lastModified().toMSecsSinceEpoch() != m_transfer.modified)
        return end(Transfer::State::Failed, uploadTrouble("UPLOAD_CHANGED"));
    Command command = m_files.makeCommand(Verb::UploadFile, m_transfer.name);
    command.barrier = m_files.actions().barrier(Verb::UploadFile);
    if (command.barrier == Barrier::Offline)
        return end(Transfer::State::Waiting);
    if (command.barrier != Barrier::None)
        return end(Transfer::State::Failed, errorOfBarrier(command.barrier));
    m_transfer.done = m_source->sent();
    const int before = countInFolder(m_files, m_transfer);
    if (!m_beforeSending(before))
        return end(Transfer::State::Failed, uploadTrouble("FILE_UNWRITABLE"));

    command.outcome.after = m_transfer.folder;
    command.model = m_files.files();
    command.expectation.holds = [files = &m_files, transfer = m_transfer, before] {
        return countInFolder(*files, transfer) > before;
    };
    command.expectation.reread = [files = &m_files,
                                  folder = m_transfer.folder](std::function<void()> arrived) {
        files->list(folder, [arrived](bool) { arrived(); });
        if (folder != rootFolder)
            files->list(rootFolder); // the counts of the folders
        files->readQuota();
    };
    command.expectation.wait = 200ms; // own uploads raise no event
    command.expectation.rereads = 3; // QQ may need a moment to list it
    command.expectation.patience = 2min;
    Commands &commands = m_files.session().commands();
    connect(&commands, &Commands::finished, this, &UploadOperation::commandEnded);
    m_command =
        commands.run(api::UploadGroupFile{m_files.group().id(), file, m_transfer.name, m_transfer.folder},
                     std::move(command));
    emit progressed();
}

void UploadOperation::commandEnded(const Outcome &outcome)
{
    if (outcome.id != m_command)
        return;
    switch (outcome.state) {
    case Outcome::State::Confirmed: return end(Transfer::State::Finished);
    case Outcome::State::Unconfirmed: return end(Transfer::State::Unknown, outcome.error);
    case Outcome::State::Failed: break;
    }
    const bool offline = outcome.barrier == Barrier::Offline
        || (outcome.hasError && outcome.error.kind == ApiError::Kind::Offline);
    if (offline) // then nothing was sent
        return end(Transfer::State::Waiting);
    if (m_transfer.way == UploadWay::Path && outcome.hasError
        && saysNoSuchFile(m_files.session(), outcome.error)) {
        notePathRefused(m_files.session());
        if (const UploadOption other = chosenWay(); other.usable() && other.way != UploadWay::Path)
            return end(Transfer::State::Waiting); // nothing was published: it may go another way
    }
    end(Transfer::State::Failed, outcome.hasError ? outcome.error : errorOfBarrier(outcome.barrier));
}

void UploadOperation::stop()
{
    m_ended = true;
    if (m_source) {
        m_source->disconnect(this);
        m_source->cancel();
        m_transfer.resume = m_source->resumePoint();
        m_source.reset();
    }
}

void UploadOperation::end(Transfer::State state, const ApiError &error)
{
    if (std::exchange(m_ended, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, state, error] {
            m_source.reset(); // what it served or holds open is wanted no more
            emit ended(state, error);
        },
        Qt::QueuedConnection);
}

} // namespace qundesk

#include "moc_uploadoperation.cpp"
