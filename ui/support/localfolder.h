// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qundesk {

/// The files of a folder of this computer, at any depth. Hidden files and links are left out.
struct LocalFolder {
    static constexpr int mostFiles = 2000;

    QStringList files; ///< whole paths
    int deeper = 0; ///< of them in folders within the folder
    bool tooMany = false; ///< more than mostFiles; files is cut there
};

LocalFolder readLocalFolder(const QString &path);

} // namespace qundesk
