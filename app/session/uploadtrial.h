// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "types/outcome.h"
#include "types/uploadway.h"

#include <QObject>
#include <memory>

namespace qundesk {

class GroupFiles;
class Session;
class UploadSource;

/// Uploads one small file into a group by each of some ways, one after the other, and deletes each again.
/// Only after the user has agreed. Both go the way of every write, so each ends as an Outcome, too.
class UploadTrial : public QObject {
    Q_OBJECT
public:
    /// \a file: what is uploaded, under a name of its own for each way.
    UploadTrial(Session &session, GroupId group, QString file, QList<UploadWay> ways);
    ~UploadTrial() override;

    /// Ends in finished(), later.
    void start();
    /// Names of uploaded files that could not be seen to go again.
    const QStringList &leftovers() const { return m_leftovers; }

signals:
    /// \a ok: the file was seen in the group.
    void wayTried(qundesk::UploadWay way, bool ok, const qundesk::ApiError &error);
    void finished();

private:
    void next();
    void upload(const QString &source);
    void uploaded(const Outcome &outcome);
    void remove();
    void removed(const Outcome &outcome);
    void say(bool ok, const ApiError &error);

    Session &m_session;
    GroupFiles &m_files;
    QString m_file;
    QString m_shared; ///< a copy within the shared folder, while that way is tried
    QList<UploadWay> m_ways; ///< still to be tried; the first is under way
    QString m_name; ///< in the group
    quint64 m_uploading = 0;
    bool m_deleting = false;
    std::unique_ptr<UploadSource> m_source;
    QStringList m_leftovers;
};

} // namespace qundesk
