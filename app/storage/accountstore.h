// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/account.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace qundesk {

/// The list of accounts, in the order of the user, in accounts.json of the settings folder. Holds no token:
/// addresses are written without anything that looks like one. Keys and entries of newer versions survive a
/// load and save.
class AccountStore {
public:
    explicit AccountStore(const QString &folder);

    QString path() const;
    /// No file is an empty list. FILE_BROKEN: the file was moved aside to brokenCopy(), and the next save
    /// starts anew. FILE_UNREADABLE: the file stays, and save() is refused until it can be read.
    Result<QList<AccountConfig>> load();
    /// All at once or not at all (QSaveFile), mode 0600. Temporary accounts are left out. FILE_UNWRITABLE.
    Result<Done> save(const QList<AccountConfig> &accounts);
    QString brokenCopy() const
    {
        return m_brokenCopy;
    } ///< where load() put a file it could not read; empty = none

private:
    Result<Done> readFile();
    ApiError setAside(const QString &why);

    QString m_folder;
    QString m_brokenCopy;
    QJsonObject m_root; ///< as read, for the keys that are not ours
    QJsonArray m_foreign; ///< entries that cannot be understood, written back as they are
    bool m_loaded = false;
};

} // namespace qundesk
