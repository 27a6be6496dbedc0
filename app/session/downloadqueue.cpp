// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/downloadqueue.h"

#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/transfers.h"

#include <QDir>
#include <QFileInfo>

namespace qundesk {

namespace {

constexpr qsizetype longestSavedName = 240; // ".part" must fit, too

/// The first of "x.txt", "x (2).txt"… that \a taken does not know.
QString firstFree(const QString &name, const std::function<bool(const QString &)> &taken)
{
    const QString suffix =
        QFileInfo(name).suffix().isEmpty() ? QString() : QLatin1Char('.') + QFileInfo(name).suffix();
    QString tried = name;
    for (int number = 2; taken(tried); ++number)
        tried = QStringLiteral("%1 (%2)%3").arg(name.chopped(suffix.size())).arg(number).arg(suffix);
    return tried;
}

} // namespace

bool DownloadQueue::isPossible() const { return m_files.session().transfers() != nullptr; }

void DownloadQueue::add(const FileEntry &entry, const QString &target, bool replace)
{
    if (!isPossible())
        return;
    Transfer transfer;
    transfer.direction = Transfer::Direction::Download;
    transfer.accountId = m_files.session().config().id;
    transfer.groupId = m_files.group().id();
    transfer.groupName = m_files.group().info().name;
    transfer.localPath = target;
    transfer.name = entry.name;
    transfer.folder = entry.parent;
    if (const FileEntry *folder = m_files.files()->folder(entry.parent))
        transfer.folderName = folder->name;
    transfer.size = entry.size;
    transfer.modified = entry.time;
    transfer.fileId = entry.id;
    transfer.busid = entry.busid;
    transfer.replace = replace;
    m_files.session().transfers()->add({transfer});
}

QString DownloadQueue::freeName(const QString &folder, const QString &name)
{
    return firstFree(safeFileName(name, QStringLiteral("file"), longestSavedName),
                     [dir = QDir(folder)](const QString &tried) { return dir.exists(tried); });
}

void DownloadQueue::addInto(const FileEntry &entry, const QString &folder)
{
    if (!isPossible())
        return;
    // The place is taken at once by name, so that two files of one name do not meet there.
    const QString name = firstFree(safeFileName(entry.name, QStringLiteral("file"), longestSavedName),
                                   [this, dir = QDir(folder)](const QString &tried) {
                                       return dir.exists(tried)
                                           || m_files.session().transfers()->isTarget(dir.filePath(tried));
                                   });
    add(entry, QDir(folder).filePath(name), false);
}

QString DownloadQueue::savedPath(const FileEntry &entry) const
{
    return isPossible() ? m_files.session().transfers()->savedPath(
               m_files.session().config().id, m_files.group().id(), entry.name, entry.size, entry.time)
                        : QString();
}

bool DownloadQueue::isUnderWay(const FileEntry &entry) const
{
    return isPossible()
        && m_files.session().transfers()->isDownloading(m_files.session().config().id, m_files.group().id(),
                                                        entry.name, entry.size, entry.time);
}

} // namespace qundesk
