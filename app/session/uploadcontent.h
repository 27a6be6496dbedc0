// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/uploadjob.h"

namespace qundesk {

/// The bytes themselves as "base64://…"; read and written out on another thread.
class UploadContent : public UploadJob {
    Q_OBJECT
public:
    /// \a limit: bytes; a file that has grown beyond is UPLOAD_TOO_BIG.
    UploadContent(FileState file, qint64 limit, QObject *parent);
    void start() override;

private:
    FileState m_file;
    qint64 m_limit;
};

} // namespace qundesk
