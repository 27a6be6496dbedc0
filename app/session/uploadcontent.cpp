// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadcontent.h"

#include <QFile>

namespace qundesk {

namespace {

struct Content {
    QString base64;
    ApiError error; ///< its symbol is empty if all is well
};

Content contentOf(const FileState &state, qint64 limit)
{
    QFile file(state.path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, uploadError("UPLOAD_UNREADABLE", file.errorString())};
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, uploadError("UPLOAD_UNREADABLE", file.errorString())};
    if (bytes.size() > limit)
        return {{}, uploadError("UPLOAD_TOO_BIG")};
    if (bytes.size() != state.size || !state.isCurrent())
        return {{}, uploadError("UPLOAD_CHANGED")};
    return {QLatin1String("base64://") + QString::fromLatin1(bytes.toBase64()), {}};
}

} // namespace

UploadContent::UploadContent(FileState file, qint64 limit, QObject *parent)
    : UploadJob(parent), m_file(std::move(file)), m_limit(limit)
{
}

void UploadContent::start()
{
    onOtherThread(
        this, [file = m_file, limit = m_limit] { return contentOf(file, limit); },
        [this](const Content &content) {
            if (!content.error.symbol.isEmpty())
                emit failed(content.error);
            else
                emit ready(content.base64);
        });
}

} // namespace qundesk

#include "moc_uploadcontent.cpp"
