// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupfiles.h"

namespace qundesk {

/// A folder of this computer that becomes one folder of the group: made unless there is one of that name,
/// then filled. Deletes itself.
class FolderUpload : public QObject {
    Q_OBJECT
public:
    /// \a paths: of the files, from whatever depth.
    FolderUpload(GroupFiles &files, QString name, QStringList paths);

    void start();

signals:
    /// The folder did not come, so that nothing was uploaded. Why, is the outcome of Verb::CreateFolder.
    void failed(const QString &name);

private:
    void fill(const QString &folder);

    GroupFiles &m_files;
    QString m_name;
    QStringList m_paths;
};

} // namespace qundesk
