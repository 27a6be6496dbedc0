// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filemodel.h"

#include "core/pinyin.h"
#include "core/text.h"

namespace qundesk {

namespace {

const QChar separator(0x1f);

QString baseOf(const QString &folder, const GroupFile &file)
{
    return folder + separator + file.name + separator + QString::number(file.size) + separator
        + QString::number(file.uploadTime) + separator + QString::number(number(file.uploader));
}

FileEntry entryOf(const QString &folder, const GroupFile &file, QString identity)
{
    FileEntry entry;
    entry.parent = folder;
    entry.id = file.fileId;
    entry.identity = std::move(identity);
    entry.name = file.name;
    entry.size = file.size;
    entry.time = file.uploadTime;
    entry.expires = file.deadTime;
    entry.downloads = file.downloadCount;
    entry.busid = file.busid;
    entry.owner = file.uploader;
    entry.ownerName = file.uploaderName;
    appendSearchKeys(file.name, entry.searchKeys);
    return entry;
}

FileEntry entryOf(const GroupFolder &folder)
{
    FileEntry entry;
    entry.isFolder = true;
    entry.parent = rootFolder;
    entry.id = folder.folderId;
    entry.identity = QStringLiteral("folder") + separator + folder.folderId;
    entry.name = folder.name;
    entry.time = folder.createTime;
    entry.fileCount = folder.fileCount;
    entry.owner = folder.creator;
    entry.ownerName = folder.creatorName;
    appendSearchKeys(folder.name, entry.searchKeys);
    return entry;
}

} // namespace

void FileModel::assignFolder(const QString &folder, const FileListing &listing, bool volatileIds)
{
    QList<FileEntry> rows;
    QHash<QString, int> twins;
    QSet<QString> known;
    if (folder == rootFolder) {
        for (const GroupFolder &each : listing.folders)
            rows.append(entryOf(each));
    }
    for (const GroupFile &file : listing.files) {
        const QString base = baseOf(folder, file);
        rows.append(entryOf(folder, file,
                            volatileIds ? base + separator + QString::number(twins[base]++)
                                        : folder + separator + file.fileId));
    }
    QSet<QString> folders{rootFolder};
    for (const FileEntry &row : std::as_const(rows)) {
        known.insert(row.identity);
        if (row.isFolder)
            folders.insert(row.id);
    }
    QList<QString> gone;
    for (const FileEntry &row : records()) {
        const bool lost = row.parent == folder && !known.contains(row.identity);
        const bool orphan = folder == rootFolder && !folders.contains(row.parent);
        if (lost || orphan)
            gone.append(row.identity);
    }
    applyBatch(std::move(rows), gone);
}

QList<QString> FileModel::filesIn(const QString &folder) const
{
    QList<QString> files;
    for (const FileEntry &each : records()) {
        if (!each.isFolder && each.parent == folder)
            files.append(each.identity);
    }
    return files;
}

const FileEntry *FileModel::fileNamed(const QString &folder, const QString &name) const
{
    const auto found = std::ranges::find_if(records(), [&](const FileEntry &each) {
        return !each.isFolder && each.parent == folder && each.name == name;
    });
    return found == records().end() ? nullptr : &*found;
}

const FileEntry *FileModel::folderNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(
        records(), [&](const FileEntry &each) { return each.isFolder && each.name == name; });
    return found == records().end() ? nullptr : &*found;
}

const FileEntry *FileModel::folder(const QString &id) const
{
    const FileEntry *found = find(QStringLiteral("folder") + separator + id);
    return found;
}

int FileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Downloads) + 1;
}

QVariant FileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FileEntry &entry = record(index.row());
    switch (role) {
    case IdentityRole: return entry.identity;
    case FolderRole: return entry.isFolder;
    case IdRole: return entry.id;
    case CountRole: return entry.fileCount;
    case Qt::AccessibleTextRole: return index.column() == 0 ? QVariant(singleLine(entry.name)) : QVariant();
    case Qt::DisplayRole:
    case RawRole: break;
    default: return {};
    }
    switch (Column(index.column())) {
    case Column::Name: return entry.name;
    case Column::Size: return entry.isFolder ? QVariant(qint64(entry.fileCount)) : QVariant(entry.size);
    case Column::Uploader:
        return entry.ownerName.isEmpty() ? QString::number(number(entry.owner)) : entry.ownerName;
    case Column::Uploaded: return entry.time;
    case Column::Expires: return entry.expires;
    case Column::Downloads: return entry.downloads;
    }
    return {};
}

Qt::ItemFlags FileModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RecordModel::flags(index);
    const bool file = index.isValid() && !record(index.row()).isFolder;
    return file ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant FileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (column == Column::Size || column == Column::Downloads ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("Name", "of a file");
    case Column::Size: return tr("Size");
    case Column::Uploader: return tr("Uploader");
    case Column::Uploaded: return tr("Uploaded", "when");
    case Column::Expires: return tr("Kept", "how long");
    case Column::Downloads: return tr("Downloads");
    }
    return {};
}

void FileModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); }

} // namespace qundesk

#include "moc_filemodel.cpp"
