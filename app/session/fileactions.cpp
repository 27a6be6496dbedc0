// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fileactions.h"

#include "api/fileapi.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

using namespace std::chrono_literals;

namespace {
/// Longer than any series and its listing may take: the confirmation ends with the listing, which comes when
/// the series is over, not with this.
constexpr auto listingPatience = 24h;
constexpr qsizetype nameBytes = 255;
} // namespace

FileActions::FileActions(GroupFiles &files) : m_files(files), m_random(QRandomGenerator::securelySeeded())
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &FileActions::next);
    connect(&files.session().commands(), &Commands::answered, this, [this](quint64 id, bool accepted) {
        if (id != 0 && id == m_unanswered)
            answered(accepted);
    });
}

void FileActions::answered(bool accepted)
{
    m_unanswered = 0;
    ++m_progress.done;
    m_progress.failed += accepted ? 0 : 1;
    m_busy = false;
    if (accepted)
        m_failuresInARow = 0;
    else if (m_barrier != Barrier::TargetGone) // one that is gone says nothing about the next
        ++m_failuresInARow;
    if (m_barrier == Barrier::Offline)
        stopItself(StopCause::ConnectionLost);
    else if (m_failuresInARow >= failuresBeforeStop)
        stopItself(StopCause::Failures);
    emit progressChanged();
    if (m_queue.isEmpty())
        next();
    else
        m_pause.start(m_queue.first().pause);
}

Barrier FileActions::barrier(Verb verb) const
{
    const ApiClient &client = m_files.session().client();
    const bool supported = [&] {
        switch (verb) {
        case Verb::DeleteFile: return client.supports<api::DeleteGroupFile>();
        case Verb::RenameFile: return client.supports<api::RenameGroupFile>();
        case Verb::MoveFile: return client.supports<api::MoveGroupFile>();
        case Verb::KeepFile: return client.supports<api::TransGroupFile>();
        case Verb::CreateFolder: return client.supports<api::CreateGroupFileFolder>();
        case Verb::DeleteFolder: return client.supports<api::DeleteGroupFolder>();
        case Verb::RenameFolder: return client.supports<api::RenameGroupFileFolder>();
        case Verb::UploadFile: return client.supports<api::UploadGroupFile>();
        default: return false;
        }
    }();
    if (!m_files.session().state().usable())
        return Barrier::Offline;
    return supported ? m_files.barrierOf(verb) : Barrier::Unsupported;
}

Barrier FileActions::barrier(Verb verb, const FileEntry &entry) const
{
    const Barrier general = barrier(verb);
    const bool own = !entry.isFolder && entry.owner == m_files.session().self().userId;
    const bool byRole = general == Barrier::NeedsAdmin || general == Barrier::RoleUnknown;
    return own && byRole && verb == Verb::DeleteFile ? Barrier::None : general;
}

void FileActions::apply(const FileOrder &order, const QList<QString> &identities, Pace pace)
{
    for (const QString &identity : identities) {
        if (const FileEntry *entry = m_files.files()->find(identity))
            enqueue({order, identity, entry->parent, pace.next(m_random)});
    }
    next();
}

void FileActions::createFolder(const QString &name)
{
    enqueue({{Verb::CreateFolder, name}, {}, rootFolder, 0ms});
    next();
}

void FileActions::enqueue(Work work)
{
    if (!m_progress.running()) {
        m_progress = {};
        m_failuresInARow = 0;
    }
    m_progress.verb = work.order.verb;
    ++m_progress.total;
    m_queue.append(std::move(work));
}

void FileActions::stop()
{
    dropWaiting();
    m_pause.stop();
    emit progressChanged();
    if (!m_busy)
        next();
}

int FileActions::dropWaiting()
{
    const auto dropped =
        int(m_queue.removeIf([](const Work &work) { return work.order.verb != Verb::CreateFolder; }));
    m_progress.total -= dropped;
    m_failuresInARow = 0;
    return dropped;
}

void FileActions::stopItself(StopCause cause)
{
    if (const int left = dropWaiting(); left > 0)
        emit stopped(cause, left);
}

void FileActions::next()
{
    if (m_busy || m_listingFirst || m_pause.isActive())
        return;
    emit progressChanged();
    if (m_queue.isEmpty()) {
        m_fresh.clear();
        return listNow();
    }
    const QString folder = m_queue.first().folder;
    if (m_files.hasVolatileIds() && !m_queue.first().identity.isEmpty() && !m_fresh.contains(folder))
        freshen(folder);
    else
        send();
}

void FileActions::freshen(const QString &folder)
{
    m_fresh.insert(folder);
    m_listingFirst = true;
    // If that fails the old id is used: it still means this file, or is refused.
    m_files.list(folder, [this](bool) {
        m_listingFirst = false;
        next();
    });
}

void FileActions::send()
{
    const Work work = m_queue.takeFirst();
    m_busy = true;
    const FileEntry *found = m_files.files()->find(work.identity);
    FileEntry entry = found ? *found : FileEntry();
    const bool creating = work.order.verb == Verb::CreateFolder;
    Command command = m_files.makeCommand(work.order.verb, creating ? work.order.text : entry.name);
    command.barrier = creating ? barrier(work.order.verb)
        : found                ? barrier(work.order.verb, entry)
                               : Barrier::TargetGone;
    if (!work.order.text.isEmpty() && utf8Length(work.order.text) > nameBytes)
        command.barrier = Barrier::TooLong;
    m_barrier = command.barrier;
    command.outcome.before = creating ? QString() : entry.name;
    command.outcome.after = work.order.text;
    command.model = m_files.files();
    command.expectation = planFor(work.order, entry);
    sendTo(work.order, entry, std::move(command));
}

void FileActions::sendTo(const FileOrder &order, const FileEntry &entry, Command command)
{
    Commands &commands = m_files.session().commands();
    const GroupId group = m_files.group().id();
    switch (order.verb) {
    case Verb::DeleteFile:
        m_unanswered = commands.run(api::DeleteGroupFile{group, entry.id, entry.busid}, std::move(command));
        break;
    case Verb::RenameFile:
        m_unanswered =
            commands.run(api::RenameGroupFile{group, entry.id, entry.parent, order.text}, std::move(command));
        break;
    case Verb::MoveFile:
        m_unanswered =
            commands.run(api::MoveGroupFile{group, entry.id, entry.parent, order.text}, std::move(command));
        break;
    case Verb::KeepFile:
        m_unanswered = commands.run(api::TransGroupFile{group, entry.id}, std::move(command));
        break;
    case Verb::DeleteFolder:
        m_unanswered = commands.run(api::DeleteGroupFolder{group, entry.id}, std::move(command));
        break;
    case Verb::RenameFolder:
        m_unanswered =
            commands.run(api::RenameGroupFileFolder{group, entry.id, order.text}, std::move(command));
        break;
    case Verb::CreateFolder:
    default:
        Q_ASSERT(order.verb == Verb::CreateFolder);
        m_unanswered = commands.run(api::CreateGroupFileFolder{group, order.text}, std::move(command));
        break;
    }
}

std::function<bool()> FileActions::gone(const FileEntry &entry) const
{
    FileModel *model = m_files.files();
    if (!m_files.hasVolatileIds())
        return [model, identity = entry.identity] { return !model->contains(identity); };
    // Of files that only differ in their ids any may be the one that went.
    const auto twins = [model, entry] {
        return std::ranges::count_if(model->records(), [&](const FileEntry &each) {
            return !each.isFolder && each.parent == entry.parent && each.name == entry.name
                && each.size == entry.size && each.time == entry.time && each.owner == entry.owner;
        });
    };
    return [twins, before = twins()] { return twins() < before; };
}

std::function<bool()> FileActions::done(const FileOrder &order, const FileEntry &entry) const
{
    FileModel *model = m_files.files();
    const QString text = order.text;
    switch (order.verb) {
    case Verb::DeleteFile: return gone(entry);
    case Verb::RenameFile:
        return [model, entry, left = gone(entry), text] {
            const FileEntry *now = model->fileNamed(entry.parent, text);
            const FileEntry *same = model->find(entry.identity);
            return now && now->size == entry.size && (left() || (same && same->name == text));
        };
    case Verb::MoveFile:
        return [model, entry, left = gone(entry), text] {
            const FileEntry *now = model->fileNamed(text, entry.name);
            return now && now->size == entry.size && left();
        };
    case Verb::KeepFile:
        return [model, identity = entry.identity] {
            const FileEntry *now = model->find(identity);
            return now && now->expires == 0;
        };
    case Verb::DeleteFolder: return [model, id = entry.id] { return !model->folder(id); };
    case Verb::RenameFolder:
        return [model, id = entry.id, text] {
            const FileEntry *now = model->folder(id);
            return now && now->name == text;
        };
    case Verb::CreateFolder:
    default: return [model, text] { return model->folderNamed(text) != nullptr; };
    }
}

Expectation::Plan FileActions::planFor(const FileOrder &order, const FileEntry &entry)
{
    Expectation::Plan plan;
    plan.holds = done(order, entry);
    plan.wait = 0ms; // no server tells of these by an event
    plan.patience = listingPatience;
    const bool moves = order.verb == Verb::MoveFile;
    const QString listed = moves                   ? order.text
        : entry.isFolder || entry.parent.isEmpty() ? rootFolder
                                                   : entry.parent;
    plan.reread = [self = QPointer(this), listed, moves, from = entry.parent](std::function<void()> arrived) {
        if (!self)
            return;
        // Of a moved file both folders count, so the second listing is waited for.
        const auto both = [self, listed, arrived = std::move(arrived)] {
            if (self)
                self->listLater(listed, arrived);
        };
        if (moves)
            self->listLater(from, both);
        else
            both();
    };
    return plan;
}

void FileActions::listLater(const QString &folder, std::function<void()> arrived)
{
    m_toList[folder].append(std::move(arrived));
    if (!m_progress.running())
        listNow();
}

void FileActions::listNow()
{
    if (m_toList.isEmpty())
        return;
    m_toList[rootFolder]; // the counts of the folders stand there
    const auto wanted = std::exchange(m_toList, {});
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        m_files.list(it.key(), [waiting = *it](bool) {
            for (const auto &arrived : waiting) {
                if (arrived)
                    arrived();
            }
        });
    m_files.readQuota();
}

} // namespace qundesk

#include "moc_fileactions.cpp"
