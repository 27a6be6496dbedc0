// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "types/file.h"

namespace qundesk {

/// The id of the root folder, on every server.
inline const QString rootFolder = QStringLiteral("/");

/// A file or a folder, and where it lies.
struct FileEntry {
    bool isFolder = false;
    QString parent; ///< id of the folder it lies in; QQ has one level, so folders lie in the root
    QString id; ///< the server's; quirk(NapCat): of a file it lives only as long as its listing
    QString identity; ///< the same in every listing; see FileModel::assignFolder()
    QString name; ///< untrusted: may hold path parts
    qint64 size = 0; ///< bytes; 0 for folders
    qint64 time = 0; ///< uploaded or made, unix seconds
    qint64 expires = 0; ///< unix seconds, 0 = kept for ever
    int downloads = 0;
    int fileCount = 0; ///< folders only
    int busid = 0;
    UserId owner{};
    QString ownerName;
    QString searchKeys; ///< what the name can be found by

    QString key() const { return identity; }
    friend bool operator==(const FileEntry &, const FileEntry &) = default;
};

/// The folders of a group and the files of those folders that were listed, in the order of their arrival;
/// FileFilter shows one folder and sorts.
class FileModel : public RecordModel<FileEntry> {
    Q_OBJECT
public:
    enum class Column { Name, Size, Uploader, Uploaded, Expires, Downloads };
    Q_ENUM(Column)
    enum ItemRole {
        IdentityRole = Qt::UserRole + 1, ///< QString
        FolderRole, ///< bool
        IdRole, ///< QString, FileEntry::id
        RawRole, ///< the cell's value for sorting: QString or qint64
        CountRole, ///< int, files in a folder
    };

    using RecordModel::RecordModel;

    /// Takes the listing of \a folder: its rows are changed, added and removed, those of other folders stay.
    /// \a volatileIds: ids are new in every listing, so that files are told apart by name, size and time.
    /// Folders count only in the listing of the root; files of a folder that is gone go with it.
    void assignFolder(const QString &folder, const FileListing &listing, bool volatileIds);
    /// The identities of the files in \a folder.
    QList<QString> filesIn(const QString &folder) const;
    /// The first file called \a name in \a folder; null when there is none.
    const FileEntry *fileNamed(const QString &folder, const QString &name) const;
    /// The folder with that name; null when there is none.
    const FileEntry *folderNamed(const QString &name) const;
    const FileEntry *folder(const QString &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is plain, untranslated and unelided: the delegate writes times and sizes for people.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Files can be dragged out, folders cannot.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The language has changed.
    void retranslate();
};

} // namespace qundesk
