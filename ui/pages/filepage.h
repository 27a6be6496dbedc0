// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filefilter.h"
#include "pages/filedrop.h"
#include "pages/page.h"
#include "session/fileactions.h"
#include "session/uploadqueue.h"
#include "support/fileactionset.h"

class QBoxLayout;
class QPushButton;
class QSplitter;

namespace qundesk {

class Chip;
class ElidedLabel;
class FileTable;
class FolderTree;
class PageBody;
class QuotaBar;
class SearchField;
class TransferLine;

/// The files of one group: folders at the left, the files of one folder at the right, a search over all of
/// them, and what is under way below.
class FilePage : public Page {
    Q_OBJECT
public:
    explicit FilePage(const UiContext &context, QWidget *parent = nullptr);
    ~FilePage() override;

    void reload() override;
    void focusSearch() override;
    QWidget *mainView() override;
    QString statusText() const override;
    QString loadingText() const override;

    FileFilter *filter() const { return m_filter; }
    FileTable *table() const { return m_table; }
    FolderTree *tree() const { return m_tree; }
    FileActionSet *actions() const { return m_actions; }
    /// Shows folder \a id.
    void openFolder(const QString &id);
    /// Takes files and folders of this computer; asks and tells what stands against it. A folder becomes one
    /// folder of the group, whatever \a folder is, for QQ has one level.
    void upload(const QStringList &paths, const QString &folder);
    /// What a drop of \a paths on \a folder would do.
    DropVerdict judge(const QStringList &paths, const QString &folder) const;

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // filepage.cpp and filepagestate.cpp
    void buildToolRow(QBoxLayout *column);
    void buildBody(QBoxLayout *column);
    void connectViews();
    void connectActions();
    GroupFiles *files() const;
    void showState();
    void showQuota();
    static QString usedSpace(const FileQuota &quota);
    void updateTargets();
    void activate(int row);
    void showMenu(const QPoint &position);
    void searchFor(const QString &text);
    QString folderName(const QString &id) const;
    // filepagework.cpp: dialogs, orders and what comes of them
    void follow(GroupFiles &part);
    void askUpload();
    void askNewFolder();
    void askRename();
    void askDelete();
    void askClash();
    void askSave();
    void copyNames();
    void paste();
    void uploadFolder(const QString &path);
    void startFolder(const QString &name, const QStringList &files);
    QList<QUrl> urlsToDrag();
    void tellNothing(const QString &name, const QString &why);
    QList<QString> identities() const;
    Pace pace() const;
    void showWork();
    void tellRefused(const QString &name, const QString &path, UploadQueue::Refusal why);
    QString refusalText(UploadQueue::Refusal why, const QString &path) const;

    FileFilter *m_filter;
    FileActionSet *m_actions;
    ElidedLabel *m_title;
    Chip *m_expiring;
    QuotaBar *m_quota;
    SearchField *m_search;
    QPushButton *m_newFolder;
    QPushButton *m_upload;
    FolderTree *m_tree;
    FileTable *m_table;
    PageBody *m_body;
    QSplitter *m_splitter;
    TransferLine *m_uploadLine;
    TransferLine *m_workLine;
    QPointer<QWidget> m_clashDialog;
};

} // namespace qundesk
