// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFileInfo>
#include <QObject>

namespace qundesk {

/// A file as it was when its upload began.
struct FileState {
    QString path;
    qint64 size = 0;
    qint64 modified = 0; ///< unix milliseconds

    static FileState of(const QString &path)
    {
        const QFileInfo info(path);
        return {info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()};
    }
    /// Whether the same file still lies there. By size and time: reading it all again would cost as much as
    /// the upload.
    bool isCurrent() const
    {
        const FileState now = of(path);
        return QFileInfo(path).isFile() && now.size == size && now.modified == modified;
    }
};

inline ApiError uploadError(const char *symbol, const QString &detail = {})
{
    return {ApiError::Kind::Rejected, 0, detail, QLatin1String(symbol)};
}

/// What UploadSource does by one of its ways. A signal is the last thing it does before it returns, so it may
/// be deleted from there.
class UploadJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// No signal comes before the event loop has run.
    virtual void start() = 0;

signals:
    /// \a resume: what to give to a later job to go on here.
    void progressed(qint64 sent, const QByteArray &resume);
    void ready(const QString &file);
    void failed(const qundesk::ApiError &error);
};

} // namespace qundesk
