// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filepage.h"

#include "core/settings.h"
#include "core/text.h"
#include "dialogs/clashdialog.h"
#include "dialogs/deletefilesdialog.h"
#include "dialogs/textdialog.h"
#include "pages/filetable.h"
#include "pages/foldertree.h"
#include "pages/transferline.h"
#include "session/downloadqueue.h"
#include "session/session.h"
#include "support/format.h"
#include "widgets/chip.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>

namespace qundesk {

namespace {
constexpr int nameBytes = 255;

QString downloadFolder() { return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation); }

QFileDialog *fileDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}
} // namespace

QList<QString> FilePage::identities() const
{
    QList<QString> list;
    for (const FileEntry &each : m_actions->targets())
        list.append(each.identity);
    return list;
}

Pace FilePage::pace() const
{
    const BulkPace pace = context().settings.bulkPace();
    return {pace.shortest, pace.longest};
}

DropVerdict FilePage::judge(const QStringList &paths, const QString &folder) const
{
    if (const QString why = m_actions->uploadReason(); !why.isEmpty())
        return {false, why};
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            return {false, tr("Folders cannot be uploaded, only files")};
        if (const auto why = files()->uploads().refusalOf(path); why != UploadQueue::Refusal::None)
            return {false, refusalText(why)};
    }
    return {true,
            tr("Release to upload %n file(s) to %1", nullptr, int(paths.size())).arg(folderName(folder))};
}

void FilePage::upload(const QStringList &paths, const QString &folder)
{
    if (const QString why = m_actions->uploadReason(); !why.isEmpty())
        return m_uploadLine->showEnd(tr("Nothing was uploaded"), why, false);
    QList<UploadQueue::Item> items;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            m_uploadLine->showEnd(tr("%1 was not uploaded").arg(singleLine(info.fileName())),
                                  tr("Folders cannot be uploaded, only files"), false);
            continue;
        }
        items.append({path, safeFileName(info.fileName()), folder});
    }
    if (!items.isEmpty())
        files()->uploads().add(items);
}

void FilePage::askUpload()
{
    QFileDialog *dialog = fileDialog(this, tr("Upload files to %1").arg(folderName(m_filter->folder())));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, folder = m_filter->folder()](const QStringList &paths) { upload(paths, folder); });
    dialog->open();
}

void FilePage::askNewFolder()
{
    TextDialog::Kind kind;
    kind.title = tr("New folder");
    kind.label = tr("Name");
    kind.verb = tr("Create folder");
    kind.hint = tr("Folders lie beside each other: QQ has no folders in folders.");
    kind.maxBytes = nameBytes;
    kind.mayBeEmpty = false;
    auto *dialog = new TextDialog(kind, {}, this);
    connect(dialog, &TextDialog::textRequested, this, [this](const QString &name) {
        if (files() && !name.isEmpty())
            files()->actions().createFolder(name);
    });
    dialog->open();
}

void FilePage::askRename()
{
    if (m_actions->targets().size() != 1)
        return;
    const FileEntry entry = m_actions->targets().first();
    TextDialog::Kind kind;
    kind.title = entry.isFolder ? tr("Rename folder") : tr("Rename file");
    kind.label = tr("New name");
    kind.verb = tr("Rename");
    kind.maxBytes = nameBytes;
    kind.mayBeEmpty = false;
    auto *dialog = new TextDialog(kind, singleLine(entry.name), this);
    connect(dialog, &TextDialog::textRequested, this, [this, entry](const QString &name) {
        if (files() && !name.isEmpty())
            files()->actions().apply({entry.isFolder ? Verb::RenameFolder : Verb::RenameFile, name},
                                     {entry.identity});
    });
    dialog->open();
}

void FilePage::askDelete()
{
    if (m_actions->targets().isEmpty())
        return;
    DeleteFilesDialog::Question question;
    for (const FileEntry &each : m_actions->targets())
        question.names.append(each.name);
    question.group = group()->info().name;
    question.folder = m_actions->targets().first().isFolder;
    question.filesInside = m_actions->targets().first().fileCount;
    auto *dialog = new DeleteFilesDialog(question, this);
    const Verb verb = question.folder ? Verb::DeleteFolder : Verb::DeleteFile;
    // The files of this moment: a selection that changes behind the question must not change its answer.
    connect(dialog, &DeleteFilesDialog::deleteRequested, this,
            [this, verb, chosen = identities(), from = QPointer(files())] {
                if (from)
                    from->actions().apply({verb, {}}, chosen, pace());
            });
    dialog->open();
}

void FilePage::askClash()
{
    const UploadQueue::Item *item = files() ? files()->uploads().asking() : nullptr;
    if (!item || m_clashDialog || !isVisible())
        return;
    UploadQueue *queue = &files()->uploads();
    auto *dialog =
        new ClashDialog(item->name, queue->freeName(item->folder, item->name), queue->waiting() - 1, this);
    m_clashDialog = dialog;
    connect(dialog, &ClashDialog::chosen, queue, [queue, this](ClashDialog::Choice choice, bool forRest) {
        m_clashDialog.clear();
        queue->answerClash(choice == ClashDialog::Choice::Rename ? UploadQueue::Clash::Rename
                               : choice == ClashDialog::Choice::UploadAnyway
                               ? UploadQueue::Clash::UploadAnyway
                               : UploadQueue::Clash::Skip,
                           forRest);
    });
    dialog->open();
}

void FilePage::askSave()
{
    const QList<FileEntry> chosen = m_actions->targets();
    if (chosen.isEmpty() || !m_actions->download()->isEnabled())
        return;
    const auto queue = QPointer(&files()->downloads());
    if (chosen.size() > 1) {
        QFileDialog *dialog =
            fileDialog(this, tr("Save %n file(s) into a folder", nullptr, int(chosen.size())));
        dialog->setDirectory(downloadFolder());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, [queue, chosen](const QString &folder) {
            for (const FileEntry &each : chosen) {
                if (queue)
                    queue->addInto(each, folder);
            }
        });
        return dialog->open();
    }
    QFileDialog *dialog = fileDialog(this, tr("Save file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(downloadFolder());
    dialog->selectFile(DownloadQueue::freeName(downloadFolder(), chosen.first().name));
    connect(dialog, &QFileDialog::fileSelected, this, [queue, chosen](const QString &path) {
        if (queue) // the dialog has asked before it gave the name of an existing file
            queue->add(chosen.first(), path, QFileInfo::exists(path));
    });
    dialog->open();
}

void FilePage::copyNames()
{
    QStringList names;
    for (const FileEntry &each : m_actions->targets())
        names.append(singleLine(each.name));
    if (names.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
    emit said({QStringLiteral("copy"), tr("Copied %n name(s)", nullptr, int(names.size()))});
}

QString FilePage::refusalText(UploadQueue::Refusal why) const
{
    const QString server = files() ? files()->session().server().label() : QString();
    switch (why) {
    case UploadQueue::Refusal::None: return {};
    case UploadQueue::Refusal::Unreadable: return tr("The file cannot be read.");
    case UploadQueue::Refusal::OtherMachine:
        return tr("%1 has no file at this path: it takes only files of its own disk, and runs on another "
                  "machine or in a container.")
            .arg(server);
    case UploadQueue::Refusal::TooBig:
        return tr("Too big for a server on another machine: at most %1 can be sent along.")
            .arg(format::bytes(files() ? files()->uploads().inlineLimit() : 0));
    case UploadQueue::Refusal::NoSpace:
        return tr("The group has not enough space left. Delete something first.");
    }
    return {};
}

void FilePage::tellRefused(const QString &name, UploadQueue::Refusal why)
{
    const QString what = tr("%1 was not uploaded").arg(singleLine(name));
    if (files()->uploads().progress().running()) // the line goes on with the next file
        emit said(
            {QStringLiteral("alert"), what + QStringLiteral(": ") + refusalText(why), {}, {}, Tone::Danger});
    else
        m_uploadLine->showEnd(what, refusalText(why), false);
}

void FilePage::groupChanged(GroupSession *before)
{
    if (before) {
        auto &part = before->part<GroupFiles>();
        for (QObject *each :
             std::initializer_list<QObject *>{before, &before->session(), &part, part.files(),
                                              &part.actions(), &part.uploads(), &part.downloads()})
            each->disconnect(this);
    }
    m_search->clear();
    m_expiring->setState(Chip::State::Off);
    for (TransferLine *line : {m_uploadLine, m_downloadLine, m_workLine})
        line->hide();
    GroupFiles *part = files();
    m_filter->setFolder(rootFolder);
    m_filter->setFiles(part ? part->files() : nullptr);
    m_tree->setFiles(part ? part->files() : nullptr);
    if (part) {
        follow(*part);
        showUploads();
        showDownloads();
        showWork();
    }
    m_table->scrollToTop();
    updateTargets();
    showQuota();
    showState();
}

void FilePage::follow(GroupFiles &part)
{
    connect(&part, &GroupPart::stateChanged, this, &FilePage::showState);
    connect(&part, &GroupFiles::folderStateChanged, this, &FilePage::showState);
    connect(&part, &GroupFiles::indexChanged, this, &FilePage::showState);
    connect(&part, &GroupFiles::quotaChanged, this, &FilePage::showQuota);
    connect(part.files(), &QAbstractItemModel::dataChanged, this, &FilePage::updateTargets);
    connect(&part.actions(), &FileActions::progressChanged, this, &FilePage::showWork);
    connect(&part.uploads(), &UploadQueue::progressChanged, this, &FilePage::showUploads);
    connect(&part.uploads(), &UploadQueue::clashFound, this, &FilePage::askClash);
    connect(&part.uploads(), &UploadQueue::refused, this, &FilePage::tellRefused);
    connect(&part.uploads(), &UploadQueue::pathUnknown, this, [this](const QString &name) {
        m_uploadLine->showEnd(tr("%1 was not uploaded").arg(singleLine(name)),
                              refusalText(UploadQueue::Refusal::OtherMachine), false);
    });
    connect(&part.downloads(), &DownloadQueue::progressChanged, this, &FilePage::showDownloads);
    connect(&part.downloads(), &DownloadQueue::ended, this, &FilePage::downloadEnded);
    connect(group(), &GroupSession::ownRoleChanged, this, [this] { m_actions->refresh(); });
    connect(&part.session(), &Session::stateChanged, this, &FilePage::updateTargets);
    connect(&part.session(), &Session::capabilitiesChanged, this, &FilePage::updateTargets);
    connect(&part.session(), &Session::identityChanged, this, &FilePage::updateTargets);
}

} // namespace qundesk
