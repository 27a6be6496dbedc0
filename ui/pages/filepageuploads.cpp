// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the page of files from this computer, and what is dragged out of it.
#include "core/text.h"
#include "dialogs/question.h"
#include "pages/filepage.h"
#include "pages/transferline.h"
#include "session/downloadqueue.h"
#include "session/folderupload.h"
#include "session/session.h"
#include "support/format.h"
#include "support/localfolder.h"
#include "support/uploadwords.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>

namespace qundesk {

DropVerdict FilePage::judge(const QStringList &paths, const QString &folder) const
{
    if (const QString why = m_actions->uploadReason(); !why.isEmpty())
        return {false, why};
    int folders = 0;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            ++folders;
            if (const QString why = m_actions->reason(Verb::CreateFolder); !why.isEmpty())
                return {false, why};
        } else if (const auto why = files()->uploads().refusalOf(path); why != UploadQueue::Refusal::None) {
            return {false, refusalText(why, path)};
        }
    }
    const int count = int(paths.size()) - folders;
    if (count == 0)
        return {true, tr("Release to upload %n folder(s)", nullptr, folders)};
    return {true, tr("Release to upload %n file(s) to %1", nullptr, count).arg(folderName(folder))};
}

void FilePage::tellNothing(const QString &name, const QString &why)
{
    m_uploadLine->showEnd(tr("%1 was not uploaded").arg(singleLine(name)), why, false);
}

void FilePage::upload(const QStringList &paths, const QString &folder)
{
    if (const QString why = m_actions->uploadReason(); !why.isEmpty())
        return m_uploadLine->showEnd(tr("Nothing was uploaded"), why, false);
    QList<UploadQueue::Item> items;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            uploadFolder(path);
        else
            items.append({path, safeFileName(info.fileName()), folder});
    }
    if (!items.isEmpty())
        files()->uploads().add(items);
}

void FilePage::uploadFolder(const QString &path)
{
    const QString name = safeFileName(QDir(path).dirName());
    if (const QString why = m_actions->reason(Verb::CreateFolder);
        !why.isEmpty() && !files()->files()->folderNamed(name))
        return tellNothing(name, why);
    const LocalFolder content = readLocalFolder(path);
    if (content.tooMany)
        return tellNothing(name, tr("It holds more than %n file(s).", nullptr, LocalFolder::mostFiles));
    if (content.files.isEmpty())
        return tellNothing(name, tr("There are no files in it."));
    if (content.deeper == 0)
        return startFolder(name, content.files);
    const int count = int(content.files.size());
    auto *dialog =
        new Question({tr("Upload folder"),
                      tr("Upload %1 as one folder?").arg(isolated(name)),
                      {tr("QQ has no folders in folders: %n file(s) of deeper folders will stand beside the "
                          "others.",
                          nullptr, content.deeper)},
                      tr("Upload %n file(s)", nullptr, count)},
                     false, this);
    connect(dialog, &Question::confirmed, this, [this, name, paths = content.files, to = QPointer(files())] {
        if (to && to == files())
            startFolder(name, paths);
    });
    dialog->open();
}

void FilePage::startFolder(const QString &name, const QStringList &paths)
{
    auto *upload = new FolderUpload(*files(), name, paths);
    connect(upload, &FolderUpload::failed, this, [this](const QString &folder) {
        tellNothing(folder, tr("The folder could not be made in the group."));
    });
    upload->start();
}

void FilePage::paste()
{
    const QStringList paths = localFilesOf(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty())
        return emit said({QStringLiteral("info"), tr("There are no files in the clipboard")});
    upload(paths, m_filter->folder());
}

QList<QUrl> FilePage::urlsToDrag()
{
    QList<QUrl> urls;
    int missing = 0;
    updateTargets();
    for (const FileEntry &each : m_actions->targets()) {
        if (each.isFolder)
            continue;
        DownloadQueue &queue = files()->downloads();
        const QString path = queue.savedPath(each);
        if (!path.isEmpty()) {
            urls.append(QUrl::fromLocalFile(path));
            continue;
        }
        ++missing;
        if (!queue.isUnderWay(each))
            queue.addInto(each, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    }
    if (missing == 0)
        return urls;
    emit said({QStringLiteral("download"),
               tr("Downloading %n file(s); drag again when they are there", nullptr, missing)});
    return {};
}

QString FilePage::refusalText(UploadQueue::Refusal why, const QString &path) const
{
    const QString server = files() ? files()->session().server().label() : QString();
    switch (why) {
    case UploadQueue::Refusal::None: return {};
    case UploadQueue::Refusal::Unreadable: return tr("The file cannot be read.");
    case UploadQueue::Refusal::NoWay:
        return tr("%1 The ways of uploading are set in the connection's settings.")
            .arg(words::uploadObstacle(files() ? files()->uploads().obstacleOf(path) : UploadObstacle::None,
                                       server));
    case UploadQueue::Refusal::NoSpace:
        return tr("The group has not enough space left. Delete something first.");
    }
    return {};
}

void FilePage::tellRefused(const QString &name, const QString &path, UploadQueue::Refusal why)
{
    tellNothing(name, refusalText(why, path));
}

} // namespace qundesk
