// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/folderupload.h"

#include "core/text.h"
#include "session/fileactions.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/uploadqueue.h"

#include <QFileInfo>

namespace qundesk {

FolderUpload::FolderUpload(GroupFiles &files, QString name, QStringList paths)
    : QObject(&files), m_files(files), m_name(std::move(name)), m_paths(std::move(paths))
{
}

void FolderUpload::start()
{
    if (const FileEntry *there = m_files.files()->folderNamed(m_name))
        return fill(there->id);
    connect(&m_files.session().commands(), &Commands::finished, this, [this](const Outcome &outcome) {
        if (outcome.verb != Verb::CreateFolder || outcome.groupId != m_files.group().id()
            || outcome.subject != m_name)
            return;
        if (const FileEntry *made = m_files.files()->folderNamed(m_name))
            return fill(made->id);
        emit failed(m_name);
        deleteLater();
    });
    m_files.actions().createFolder(m_name);
}

void FolderUpload::fill(const QString &folder)
{
    m_files.session().commands().disconnect(this);
    QList<UploadQueue::Item> items;
    for (const QString &path : std::as_const(m_paths))
        items.append({path, safeFileName(QFileInfo(path).fileName()), folder});
    m_files.uploads().add(items);
    deleteLater();
}

} // namespace qundesk

#include "moc_folderupload.cpp"
