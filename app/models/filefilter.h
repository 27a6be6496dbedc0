// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filemodel.h"

#include <QCollator>
#include <QPointer>
#include <QSortFilterProxyModel>

namespace qundesk {

/// What the table of files shows: one folder, or what a search finds in all of them; folders first, then as
/// the header says.
class FileFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FileFilter(QObject *parent = nullptr);

    /// Null shows nothing.
    void setFiles(FileModel *files);
    void setFolder(const QString &id);
    QString folder() const { return m_folder; }
    /// Empty ends the search. Names and their pinyin; all folders that were listed.
    void setQuery(const QString &text);
    bool isSearching() const { return !m_query.isEmpty(); }
    /// Only files that QQ deletes within \a expiringDays of \a now (unix seconds); 0 shows all.
    void setExpiringBefore(qint64 now);
    bool onlyExpiring() const { return m_expiringBefore > 0; }
    static constexpr int expiringDays = 7;

    /// Null if there is no such row.
    const FileEntry *entryAt(int row) const;
    /// -1 if it is not shown.
    int rowOf(const QString &identity) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FileModel m_none; ///< keeps the columns while there is nothing to show
    QPointer<FileModel> m_files;
    QString m_folder = rootFolder;
    QString m_query; ///< folded
    qint64 m_expiringBefore = 0;
    QCollator m_collator;
};

} // namespace qundesk
