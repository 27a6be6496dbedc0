// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filefilter.h"

#include "core/pinyin.h"

#include <limits>

namespace qundesk {

namespace {
constexpr qint64 dayLength = 86400;
}

FileFilter::FileFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setFiles(nullptr);
}

void FileFilter::setFiles(FileModel *files)
{
    m_files = files ? files : &m_none;
    setSourceModel(m_files);
}

void FileFilter::setFolder(const QString &id)
{
    if (std::exchange(m_folder, id) != id)
        invalidateFilter();
}

void FileFilter::setQuery(const QString &text)
{
    const QString query = foldQuery(text);
    if (std::exchange(m_query, query) != query)
        invalidateFilter();
}

void FileFilter::setExpiringBefore(qint64 now)
{
    m_expiringBefore = now > 0 ? now + expiringDays * dayLength : 0;
    invalidateFilter();
}

const FileEntry *FileFilter::entryAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return m_files && source.isValid() ? &m_files->record(source.row()) : nullptr;
}

int FileFilter::rowOf(const QString &identity) const
{
    const int source = m_files ? m_files->rowOf(identity) : -1;
    return source < 0 ? -1 : mapFromSource(m_files->index(source, 0)).row();
}

bool FileFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const FileEntry &entry = m_files->record(sourceRow);
    if (onlyExpiring() && (entry.isFolder || entry.expires <= 0 || entry.expires > m_expiringBefore))
        return false;
    if (isSearching())
        return entry.searchKeys.contains(m_query);
    return onlyExpiring() || entry.parent == m_folder;
}

bool FileFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const FileEntry &a = m_files->record(left.row());
    const FileEntry &b = m_files->record(right.row());
    if (a.isFolder != b.isFolder) // folders stay above in either direction
        return a.isFolder == (sortOrder() == Qt::AscendingOrder);
    const auto byName = [&] { return m_collator.compare(a.name, b.name) < 0; };
    const auto compare = [&](auto x, auto y) { return x == y ? byName() : x < y; };
    switch (FileModel::Column(left.column())) {
    case FileModel::Column::Name: return byName();
    case FileModel::Column::Size:
        return a.isFolder ? compare(a.fileCount, b.fileCount) : compare(a.size, b.size);
    case FileModel::Column::Uploader: {
        const int order = m_collator.compare(a.ownerName, b.ownerName);
        return order == 0 ? byName() : order < 0;
    }
    case FileModel::Column::Uploaded: return compare(a.time, b.time);
    case FileModel::Column::Expires: // what is kept for ever comes last
        return compare(a.expires > 0 ? a.expires : std::numeric_limits<qint64>::max(),
                       b.expires > 0 ? b.expires : std::numeric_limits<qint64>::max());
    case FileModel::Column::Downloads: return compare(a.downloads, b.downloads);
    }
    return false;
}

} // namespace qundesk

#include "moc_filefilter.cpp"
