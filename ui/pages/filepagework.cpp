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
#include "support/words.h"
#include "widgets/chip.h"
#include "widgets/searchfield.h"

#include <QClipboard>
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
    // The window's: its answer stays good in another group, and closed with the page's it would skip a file.
    auto *dialog = new ClashDialog(item->name, queue->freeName(item->folder, item->name),
                                   queue->waiting() - 1, window());
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
    const auto part = QPointer(files());
    if (chosen.size() > 1) {
        QFileDialog *dialog =
            fileDialog(this, tr("Save %n file(s) into a folder", nullptr, int(chosen.size())));
        dialog->setDirectory(downloadFolder());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, [part, chosen](const QString &folder) {
            for (const FileEntry &each : chosen) {
                if (part)
                    part->downloads().addInto(each, folder);
            }
        });
        return dialog->open();
    }
    QFileDialog *dialog = fileDialog(this, tr("Save file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(downloadFolder());
    dialog->selectFile(DownloadQueue::freeName(downloadFolder(), chosen.first().name));
    connect(dialog, &QFileDialog::fileSelected, this, [part, chosen](const QString &path) {
        if (part) // the dialog has asked before it gave the name of an existing file
            part->downloads().add(chosen.first(), path, QFileInfo::exists(path));
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

void FilePage::groupChanged(GroupSession *before)
{
    if (before) {
        auto &part = before->part<GroupFiles>();
        for (QObject *each : std::initializer_list<QObject *>{before, &before->session(), &part, part.files(),
                                                              &part.actions(), &part.uploads()})
            each->disconnect(this);
    }
    m_search->clear();
    m_expiring->setState(Chip::State::Off);
    for (TransferLine *line : {m_uploadLine, m_workLine})
        line->hide();
    GroupFiles *part = files();
    m_filter->setFolder(rootFolder);
    m_filter->setFiles(part ? part->files() : nullptr);
    m_tree->setFiles(part ? part->files() : nullptr);
    if (part) {
        follow(*part);
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
    connect(&part.actions(), &FileActions::stopped, this, [this](StopCause cause, int left) {
        emit said({QStringLiteral("alert"),
                   tr("%n order(s) were not begun: %1", "why", left).arg(words::stopped(cause)),
                   {},
                   {},
                   Tone::Danger});
    });
    connect(&part.uploads(), &UploadQueue::clashFound, this, &FilePage::askClash);
    connect(&part.uploads(), &UploadQueue::refused, this, &FilePage::tellRefused);
    connect(&part.uploads(), &UploadQueue::pathUnknown, this, [this](const QString &name) {
        tellNothing(
            name,
            tr("%1 has no file at this path: it takes only files of its own disk, and runs on another "
               "machine or in a container. The ways of uploading are set in the connection's settings.")
                .arg(files()->session().server().label()));
    });
    connect(group(), &GroupSession::ownRoleChanged, this, [this] { m_actions->refresh(); });
    connect(&part.session(), &Session::stateChanged, this, &FilePage::updateTargets);
    connect(&part.session(), &Session::capabilitiesChanged, this, &FilePage::updateTargets);
    connect(&part.session(), &Session::identityChanged, this, &FilePage::updateTargets);
}

} // namespace qundesk
