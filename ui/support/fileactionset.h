// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fileactions.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace qundesk {

/// What can be done to the selected files, or to one folder: text, icon, key, and whether and why not. The
/// page opens dialogs and gives orders.
class FileActionSet : public QObject {
    Q_OBJECT
public:
    /// The keys work within \a host.
    explicit FileActionSet(QWidget *host);

    /// What the actions concern: files, or one folder. Null or empty: only upload and new folder.
    void setTargets(GroupFiles *files, const QList<FileEntry> &targets);
    const QList<FileEntry> &targets() const { return m_targets; }
    /// Roles, connection or the server's abilities may have changed.
    void refresh();
    /// Fills \a menu; it is cleared first.
    void fill(QMenu *menu);
    void retranslate();

    QAction *open() const { return m_open; }
    QAction *download() const { return m_download; }
    QAction *rename() const { return m_rename; }
    QAction *keep() const { return m_keep; }
    QAction *copyName() const { return m_copy; }
    QAction *remove() const { return m_remove; }
    QAction *newFolder() const { return m_newFolder; }
    QAction *upload() const { return m_upload; }
    /// Uploads the files in the clipboard.
    QAction *paste() const { return m_paste; }
    /// Why \a verb cannot be done to the targets; empty when it can.
    QString reason(Verb verb) const;
    /// Why nothing can be uploaded; empty when it can.
    QString uploadReason() const;

signals:
    void moveRequested(const QString &folder);

private:
    QAction *make(const QString &icon, const QKeySequence &key = {});
    static void settle(QAction *action, const QString &why);
    QMenu *moveMenu(QMenu *parent);
    bool onFolder() const { return m_targets.size() == 1 && m_targets.first().isFolder; }

    QWidget *m_host;
    QPointer<GroupFiles> m_files;
    QList<FileEntry> m_targets;
    QAction *m_open, *m_download, *m_rename, *m_keep, *m_copy, *m_remove, *m_newFolder, *m_upload, *m_paste;
};

} // namespace qundesk
