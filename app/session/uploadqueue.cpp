// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadqueue.h"

#include "api/fileapi.h"
#include "core/text.h"
#include "session/fileactions.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/uploadways.h"

#include <QFile>
#include <QFileInfo>

namespace qundesk {

using namespace std::chrono_literals;

UploadQueue::UploadQueue(GroupFiles &files) : m_files(files)
{
    connect(&files.session().commands(), &Commands::answered, this, [this](quint64 id, bool) {
        if (id == 0 || id != m_unanswered)
            return;
        m_unanswered = 0;
        m_listed.clear(); // what was just sent may have the name of the next
        m_current.clear();
        ++m_done;
        emit progressChanged();
        next();
    });
    connect(&files.session().commands(), &Commands::finished, this, [this](const Outcome &outcome) {
        const bool ours = outcome.verb == Verb::UploadFile && outcome.groupId == m_files.group().id();
        if (ours && outcome.hasError && outcome.state == Outcome::State::Failed
            && saysNoSuchFile(m_files.session(), outcome.error))
            emit pathUnknown(outcome.subject);
    });
}

Barrier UploadQueue::barrier() const { return m_files.actions().barrier(Verb::UploadFile); }

bool UploadQueue::isHere() const { return isServerHere(m_files.session()); }

qint64 UploadQueue::inlineLimit() const { return largestFileContent(m_files.session()); }

bool UploadQueue::isOutOfReach() const { return inlineLimit() == 0 && !isHere(); }

UploadQueue::Refusal UploadQueue::refusalOf(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return Refusal::Unreadable;
    if (isOutOfReach())
        return Refusal::OtherMachine;
    if (info.size() > inlineLimit() && !isHere())
        return Refusal::TooBig;
    const auto &quota = m_files.quota();
    if (quota && quota->totalSpace > 0 && info.size() > quota->totalSpace - quota->usedSpace)
        return Refusal::NoSpace;
    return Refusal::None;
}

void UploadQueue::add(const QList<Item> &items)
{
    if (m_done == m_total)
        m_done = m_total = 0;
    m_total += int(items.size());
    m_queue.append(items);
    emit progressChanged();
    next();
}

void UploadQueue::cancelWaiting()
{
    m_total -= int(m_queue.size());
    m_queue.clear();
    m_asking = false;
    emit progressChanged();
}

void UploadQueue::skipped()
{
    m_queue.removeFirst();
    ++m_done;
    emit progressChanged();
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
    for (int number = 2; m_files.files()->fileNamed(folder, tried); ++number)
        tried = QStringLiteral("%1 (%2)%3").arg(name.chopped(suffix.size())).arg(number).arg(suffix);
    return tried;
}

void UploadQueue::next()
{
    while (!m_queue.isEmpty() && m_unanswered == 0 && !m_asking && !m_listing) {
        Item item = m_queue.first();
        if (const Refusal why = refusalOf(item.path); why != Refusal::None) {
            skipped();
            emit refused(item.name, why);
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
        if (m_files.files()->fileNamed(item.folder, item.name)) {
            if (item.clash == Clash::Ask) {
                m_asking = true;
                emit progressChanged();
                emit clashFound();
                return;
            }
            if (item.clash == Clash::Skip) {
                skipped();
                continue;
            }
            if (item.clash == Clash::Rename)
                item.name = freeName(item.folder, item.name);
        }
        m_queue.removeFirst();
        send(item);
    }
    if (m_queue.isEmpty() && m_unanswered == 0)
        m_listed.clear();
}

void UploadQueue::send(const Item &item)
{
    const qint64 size = QFileInfo(item.path).size();
    QString content = item.path;
    if (size <= inlineLimit()) {
        QFile file(item.path);
        if (!file.open(QIODevice::ReadOnly)) {
            ++m_done;
            emit refused(item.name, Refusal::Unreadable);
            emit progressChanged();
            return;
        }
        content = QStringLiteral("base64://") + QString::fromLatin1(file.readAll().toBase64());
    }
    m_current = item.name;
    FileModel *model = m_files.files();
    const auto same = [model, item, size] {
        return std::ranges::count_if(model->records(), [&](const FileEntry &each) {
            return !each.isFolder && each.parent == item.folder && each.name == item.name
                && each.size == size;
        });
    };
    Command command = m_files.makeCommand(Verb::UploadFile, item.name);
    command.barrier = barrier();
    command.outcome.after = item.folder;
    command.model = model;
    command.expectation.holds = [same, before = same()] { return same() > before; };
    command.expectation.reread = [files = &m_files, folder = item.folder](std::function<void()> arrived) {
        files->list(folder, [arrived](bool) { arrived(); });
        if (folder != rootFolder)
            files->list(rootFolder); // the counts of the folders
        files->readQuota();
    };
    command.expectation.wait = 200ms; // own uploads raise no event
    command.expectation.rereads = 3; // QQ may need a moment to list it
    command.expectation.patience = 2min;
    m_unanswered = m_files.session().commands().run(
        api::UploadGroupFile{m_files.group().id(), content, item.name, item.folder}, std::move(command));
    emit progressChanged();
}

} // namespace qundesk
