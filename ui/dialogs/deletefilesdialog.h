// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

namespace qundesk {

/// Asks before files, or a folder with all its files, are deleted.
class DeleteFilesDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Question {
        QStringList names; ///< of the files, in view order; or of the one folder
        QString group;
        bool folder = false;
        int filesInside = 0; ///< of the folder
    };
    DeleteFilesDialog(const Question &question, QWidget *parent);

signals:
    void deleteRequested();
};

} // namespace qundesk
