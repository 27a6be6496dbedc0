// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace qundesk {

/// Small pictures on disk, one file per picture, in a cache folder that may be deleted at any time. When it
/// grows beyond its limit, those that were not used for the longest time go.
///
/// File names are made of numbers only. Not thread-safe: belongs to one thread at a time.
class PictureStore {
public:
    struct Stored {
        QByteArray bytes; ///< empty: there is none
        QDateTime savedAt;
    };

    /// \a folder is made when the first picture comes, readable by the user alone. \a limit in bytes.
    PictureStore(QString folder, qint64 limit);

    /// The picture \a id of \a kind (a plain word such as "people"). Counts as a use.
    Stored read(const QString &kind, qint64 id);
    /// False if it could not be written; then the old one, if any, stays.
    bool write(const QString &kind, qint64 id, const QByteArray &bytes, const QDateTime &now);
    void remove(const QString &kind, qint64 id);

private:
    QString pathOf(const QString &kind, qint64 id) const;
    void makeRoom();

    QString m_folder;
    qint64 m_limit;
    qint64 m_used = -1; ///< bytes; -1: not counted yet
};

} // namespace qundesk
