// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

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

/// Runs \a work on another thread and gives what it returns to \a then on this one, unless \a context died
/// before. Not QFuture::then(): in Qt 6.4 its context must outlive the work.
template <class Work, class Then> void onOtherThread(QObject *context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        const Value value = watcher->result();
        then(value); // may end the context
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

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
