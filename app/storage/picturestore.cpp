// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/picturestore.h"

#include "core/log.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace qundesk {

namespace {
constexpr qint64 largestFile = 1024 * 1024; // bytes; nothing of ours is that big
}

PictureStore::PictureStore(QString folder, qint64 limit) : m_folder(std::move(folder)), m_limit(limit) { }

QString PictureStore::pathOf(const QString &kind, qint64 id) const
{
    return m_folder + QLatin1Char('/') + kind + QLatin1Char('/') + QString::number(id);
}

PictureStore::Stored PictureStore::read(const QString &kind, qint64 id)
{
    QFile file(pathOf(kind, id));
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    Stored stored{file.readAll(), file.fileTime(QFileDevice::FileModificationTime)};
    // File systems mostly do not note reading by themselves. Failing here only makes it go earlier.
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileAccessTime);
    return stored;
}

bool PictureStore::write(const QString &kind, qint64 id, const QByteArray &bytes, const QDateTime &now)
{
    const QString path = pathOf(kind, id);
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        // Whose groups somebody looks after is nobody's business.
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const qint64 before = QFileInfo(path).size();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(storageLog) << "a profile picture could not be kept:" << file.errorString();
        return false;
    }
    QFile saved(path);
    if (saved.open(QIODevice::ReadWrite))
        saved.setFileTime(now, QFileDevice::FileModificationTime);
    if (m_used >= 0)
        m_used += bytes.size() - before;
    makeRoom();
    return true;
}

void PictureStore::remove(const QString &kind, qint64 id)
{
    const QString path = pathOf(kind, id);
    const qint64 size = QFileInfo(path).size();
    if (QFile::remove(path) && m_used >= 0)
        m_used -= size;
}

void PictureStore::makeRoom()
{
    if (m_used >= 0 && m_used <= m_limit)
        return;
    struct Entry {
        QString path;
        qint64 size;
        QDateTime used;
    };
    QList<Entry> entries;
    m_used = 0;
    QDirIterator files(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo info = files.fileInfo();
        entries.append({info.filePath(), info.size(), info.lastRead()});
        m_used += info.size();
    }
    if (m_used <= m_limit)
        return;
    // Some more than needed, so that not every new picture counts the folder again.
    std::ranges::sort(entries, {}, &Entry::used);
    for (const Entry &entry : std::as_const(entries)) {
        if (m_used <= m_limit - m_limit / 10)
            break;
        if (QFile::remove(entry.path))
            m_used -= entry.size;
    }
}

} // namespace qundesk
