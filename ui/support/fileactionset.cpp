// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fileactionset.h"

#include "core/text.h"
#include "session/session.h"
#include "session/uploadqueue.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "support/uploadwords.h"

#include <QMenu>
#include <QWidget>

namespace qundesk {

FileActionSet::FileActionSet(QWidget *host)
    : QObject(host), m_host(host), m_open(make(QStringLiteral("folder"))),
      m_download(make(QStringLiteral("download"), Qt::CTRL | Qt::Key_S)),
      m_rename(make(QStringLiteral("edit"), Qt::Key_F2)), m_keep(make(QStringLiteral("pin"))),
      m_copy(make(QStringLiteral("copy"), QKeySequence::Copy)),
      m_remove(make(QStringLiteral("trash"), QKeySequence::Delete)),
      m_newFolder(make(QStringLiteral("folder-plus"), Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
      m_upload(make(QStringLiteral("upload"), Qt::CTRL | Qt::Key_U)),
      m_paste(make(QStringLiteral("copy"), QKeySequence::Paste))
{
    setMenuLook(m_remove, MenuLook::Destructive);
    retranslate();
}

QAction *FileActionSet::make(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(icon(name), QString(), this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_host->addAction(action);
    return action;
}

void FileActionSet::setTargets(GroupFiles *files, const QList<FileEntry> &targets)
{
    m_files = files;
    m_targets = targets;
    refresh();
}

QString FileActionSet::reason(Verb verb) const
{
    if (!m_files)
        return tr("No group is shown.");
    const QString server = m_files->session().server().label();
    if (verb == Verb::CreateFolder)
        return barrierText(m_files->actions().barrier(verb), server);
    if (m_targets.isEmpty())
        return tr("Nothing is selected.");
    for (const FileEntry &each : m_targets) {
        if (const Barrier why = m_files->actions().barrier(verb, each); why != Barrier::None)
            return barrierText(why, server);
    }
    return {};
}

QString FileActionSet::uploadReason() const
{
    if (!m_files)
        return tr("No group is shown.");
    const QString server = m_files->session().server().label();
    if (const Barrier why = m_files->uploads().barrier(); why != Barrier::None)
        return barrierText(why, server);
    return words::uploadObstacle(m_files->uploads().obstacle(), server);
}

void FileActionSet::settle(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = action->text();
    const QString tip = key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key);
    action->setToolTip(plainToolTip(why.isEmpty() ? tip : why));
    action->setStatusTip(why);
}

void FileActionSet::refresh()
{
    const bool folder = onFolder();
    const bool one = m_targets.size() == 1;
    const QString none = tr("Nothing is selected.");
    const bool connected = m_files && m_files->session().state().usable();
    settle(m_open, folder ? QString() : none);
    m_open->setVisible(folder);
    const bool anyFolder = std::ranges::any_of(m_targets, &FileEntry::isFolder);
    settle(m_download,
           m_targets.isEmpty() ? none
               : anyFolder     ? tr("Folders cannot be downloaded as a whole yet.")
               : !connected    ? barrierText(Barrier::Offline)
                               : QString());
    settle(m_rename,
           one                       ? reason(folder ? Verb::RenameFolder : Verb::RenameFile)
               : m_targets.isEmpty() ? none
                                     : tr("Only one can be renamed at a time."));
    const bool mayExpire =
        std::ranges::any_of(m_targets, [](const FileEntry &each) { return each.expires > 0; });
    settle(m_keep, mayExpire ? reason(Verb::KeepFile) : tr("It is kept for ever already."));
    m_keep->setVisible(!anyFolder && mayExpire);
    settle(m_copy, m_targets.isEmpty() ? none : QString());
    settle(m_remove,
           folder          ? reason(Verb::DeleteFolder)
               : anyFolder ? tr("Delete folders one by one: their files go with them.")
                           : reason(Verb::DeleteFile));
    settle(m_newFolder, reason(Verb::CreateFolder));
    settle(m_upload, uploadReason());
    settle(m_paste, uploadReason());
}

QMenu *FileActionSet::moveMenu(QMenu *parent)
{
    const QString why = reason(Verb::MoveFile);
    auto *menu = parent->addMenu(icon(QStringLiteral("folder")), tr("Move to"));
    menu->menuAction()->setEnabled(why.isEmpty());
    menu->menuAction()->setToolTip(plainToolTip(why));
    if (!why.isEmpty())
        return menu;
    const auto add = [&](const QString &name, const QString &id) {
        const bool there =
            std::ranges::all_of(m_targets, [&](const FileEntry &each) { return each.parent == id; });
        QAction *action = menu->addAction(withoutMnemonics(singleLine(name)));
        action->setEnabled(!there);
        connect(action, &QAction::triggered, this, [this, id] { emit moveRequested(id); });
    };
    add(tr("All files"), rootFolder);
    for (const FileEntry &each : m_files->files()->records()) {
        if (each.isFolder)
            add(each.name, each.id);
    }
    return menu;
}

void FileActionSet::fill(QMenu *menu)
{
    refresh();
    menu->clear();
    menu->setToolTipsVisible(true);
    const bool any = !m_targets.isEmpty();
    if (any) {
        menu->addAction(onFolder() ? m_open : m_download);
        menu->addAction(m_copy);
        menu->addSeparator();
        menu->addAction(m_rename);
        if (!onFolder())
            moveMenu(menu);
        menu->addAction(m_keep);
        menu->addSeparator();
    }
    menu->addAction(m_upload);
    menu->addAction(m_paste);
    menu->addAction(m_newFolder);
    if (any) {
        menu->addSeparator();
        menu->addAction(m_remove);
    }
}

void FileActionSet::retranslate()
{
    m_open->setText(tr("Open"));
    m_download->setText(tr("Save as…"));
    m_rename->setText(tr("Rename…"));
    m_keep->setText(tr("Keep for ever"));
    m_copy->setText(tr("Copy name"));
    m_remove->setText(tr("Delete…"));
    m_newFolder->setText(tr("New folder…"));
    m_upload->setText(tr("Upload…"));
    m_paste->setText(tr("Upload from clipboard"));
    refresh();
}

} // namespace qundesk

#include "moc_fileactionset.cpp"
