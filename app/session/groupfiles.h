// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filemodel.h"
#include "session/grouppart.h"

#include <QTimer>
#include <memory>
#include <optional>

namespace qundesk {

class DownloadQueue;
class FileActions;
class UploadQueue;

/// The files of one group. The root is read first, every other folder when it is opened or searched through;
/// nothing but a listing changes the model.
class GroupFiles : public GroupPart {
    Q_OBJECT
public:
    explicit GroupFiles(GroupSession &group);
    ~GroupFiles() override;

    FileModel *files() const { return m_files.get(); }
    FileActions &actions() const { return *m_actions; }
    UploadQueue &uploads() const { return *m_uploads; }
    DownloadQueue &downloads() const { return *m_downloads; }

    /// Space used; none until it is read and where the server does not tell.
    const std::optional<FileQuota> &quota() const { return m_quota; }

    /// The folder in sight: listed now unless that was done, and again with every reload().
    void open(const QString &folder);
    QString openFolder() const { return m_open; }
    /// Where the listing of \a folder stands; of the root it is state().
    LoadState folderState(const QString &folder) const;
    /// Asks the server for one folder. \a then is called once, with a listing that was asked for after this
    /// call, or after it has failed.
    void list(const QString &folder, std::function<void(bool listed)> then = {});

    /// Where the last listing of \a folder by list() stands, of the root as well.
    LoadState listing(const QString &folder) const { return m_folders.value(folder).state; }

    /// Lists the folders that were not listed yet, one after the other, for a search over all of them.
    void buildIndex();
    struct Index {
        int done = 0, total = 0; ///< folders
        int failed = 0; ///< could not be listed; are left out of searches
        bool running = false;
    };
    const Index &index() const { return m_index; }

    /// True where a file's id lives only as long as its listing. Unknown servers count, to be safe.
    bool hasVolatileIds() const;
    /// Somebody uploaded a file, to which folder no event tells.
    void noticeUpload();

    // For the classes that write.
    Command makeCommand(Verb verb, const QString &subject) const { return command(verb, subject); }
    Barrier barrierOf(Verb verb) const { return barrier(verb); }
    void readQuota();

signals:
    void quotaChanged();
    void folderStateChanged(const QString &folder);
    void indexChanged();

protected:
    void read() override;

private:
    using Then = std::function<void(bool)>;
    struct Folder {
        LoadState state;
        bool reading = false;
        QList<Then> waiting; ///< for the listing under way
        QList<Then> waitingForNext; ///< came too late for it
    };
    void startListing(const QString &folder);
    void listingEnded(const QString &folder, const Result<FileListing> &reply);
    void indexNext();
    void forgetFolders();

    std::unique_ptr<FileModel> m_files;
    QHash<QString, Folder> m_folders;
    QString m_open = rootFolder;
    std::optional<FileQuota> m_quota;
    Index m_index;
    QList<QString> m_toIndex;
    QTimer m_uploadNoticed;
    std::unique_ptr<FileActions> m_actions;
    std::unique_ptr<UploadQueue> m_uploads;
    std::unique_ptr<DownloadQueue> m_downloads;
};

} // namespace qundesk
