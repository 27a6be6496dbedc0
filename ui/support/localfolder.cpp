// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/localfolder.h"

#include <QDir>
#include <QDirIterator>

namespace qundesk {

LocalFolder readLocalFolder(const QString &path)
{
    LocalFolder folder;
    const QString own = QDir(path).absolutePath();
    QDirIterator each(own, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        if (folder.files.size() == LocalFolder::mostFiles) {
            folder.tooMany = true;
            break;
        }
        folder.files.append(each.filePath());
        folder.deeper += each.fileInfo().absolutePath() == own ? 0 : 1;
    }
    folder.files.sort();
    return folder;
}

} // namespace qundesk
