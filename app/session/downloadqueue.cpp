// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/downloadqueue.h"

#include "core/text.h"
#include "session/downloadoperation.h"

#include <QDir>
#include <QFileInfo>

namespace qundesk {

DownloadQueue::DownloadQueue(GroupFiles &files) : m_files(files) { }

DownloadQueue::~DownloadQueue() = default;

void DownloadQueue::add(const FileEntry &entry, const QString &target, bool replace)
{
    if (m_done == m_total)
        m_done = m_total = 0;
    ++m_total;
    m_waiting.append({entry, target, replace});
    if (!m_current)
        next();
    emit progressChanged();
}

QString DownloadQueue::freeName(const QString &folder, const QString &name)
{
    const QString safe = safeFileName(name, QStringLiteral("file"), 240);
    const QDir dir(folder);
    if (!dir.exists(safe))
        return safe;
    const QFileInfo info(safe);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    for (int number = 2;; ++number) {
        const QString tried =
            QStringLiteral("%1 (%2)%3").arg(safe.chopped(suffix.size())).arg(number).arg(suffix);
        if (!dir.exists(tried))
            return tried;
    }
}

void DownloadQueue::addInto(const FileEntry &entry, const QString &folder)
{
    // The place is taken at once by name, so that two files of one name do not meet there.
    QString name = freeName(folder, entry.name);
    const auto taken = [&] {
        const QString path = QDir(folder).filePath(name);
        return (m_current && m_current->target() == path)
            || std::ranges::any_of(m_waiting, [&](const Wanted &each) { return each.target == path; });
    };
    for (int number = 2; taken(); ++number) {
        const QFileInfo info(safeFileName(entry.name, QStringLiteral("file"), 240));
        const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
        name = freeName(
            folder,
            QStringLiteral("%1 (%2)%3").arg(info.fileName().chopped(suffix.size())).arg(number).arg(suffix));
    }
    add(entry, QDir(folder).filePath(name), false);
}

void DownloadQueue::next()
{
    if (m_waiting.isEmpty())
        return;
    const Wanted wanted = m_waiting.takeFirst();
    m_current =
        std::make_unique<DownloadOperation>(m_files, m_network, wanted.entry, wanted.target, wanted.replace);
    connect(m_current.get(), &DownloadOperation::progressed, this, &DownloadQueue::progressChanged);
    connect(m_current.get(), &DownloadOperation::finished, this, [this](bool ok, const ApiError &error) {
        const QString name = m_current->entry().name;
        const QString path = ok ? m_current->target() : QString();
        m_current.release()->deleteLater(); // it is the sender
        ++m_done;
        next();
        emit progressChanged();
        emit ended(name, path, error);
    });
    m_current->start();
}

void DownloadQueue::cancel()
{
    m_waiting.clear();
    if (m_current) {
        m_current->cancel();
        m_current.release()->deleteLater();
    }
    m_done = m_total = 0;
    emit progressChanged();
}

DownloadQueue::Progress DownloadQueue::progress() const
{
    Progress progress;
    progress.done = m_done;
    progress.total = m_total;
    if (m_current) {
        progress.name = m_current->entry().name;
        progress.received = m_current->received();
        progress.size = m_current->entry().size;
    }
    return progress;
}

} // namespace qundesk
