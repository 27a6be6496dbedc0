// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "types/uploadway.h"

#include <QObject>
#include <memory>
#include <optional>

namespace qundesk {

class Session;
class SpeedLimit;
class UploadJob;

/// One local file, brought to where the server can take it: what comes out goes into the `file` of
/// upload_group_file or upload_private_file.
///
/// Keep it until that call was answered: some ways serve the bytes while the server uploads. Deleting it lets
/// go of everything (served addresses, open files). Memory stays constant whatever the file's size, except
/// for UploadWay::Content, which is for small files.
class UploadSource : public QObject {
    Q_OBJECT
public:
    /// \a resume: what resumePoint() of an earlier try said; empty = from the beginning. \a limit: of all
    /// that share it; null = none. Paths and UploadWay::Content keep to none.
    UploadSource(Session &session, QString path, UploadWay way, QByteArray resume = {},
                 std::shared_ptr<SpeedLimit> limit = {}, QObject *parent = nullptr);
    ~UploadSource() override;

    /// Once. Ends in ready() or failed(), later, from the event loop.
    void start();
    /// Neither signal comes any more. What has reached the server stays there until it forgets it.
    void cancel();

    UploadWay way() const { return m_way; }
    /// Bytes that have left this computer; -1 where nobody can tell (UploadWay::Path and SharedFolder).
    qint64 sent() const { return m_sent; }
    qint64 size() const { return m_size; }
    /// What a later try needs to go on where this one ended; empty where it would begin anew.
    QByteArray resumePoint() const { return m_resume; }

signals:
    void progressed();
    /// \a file: a path on the server, "base64://…" or an address.
    void ready(const QString &file);
    /// UPLOAD_UNREADABLE, UPLOAD_EMPTY, UPLOAD_CHANGED (the file is another than when it began),
    /// UPLOAD_TOO_BIG, UPLOAD_NO_WAY (the server lacks it), UPLOAD_NOT_SHARED (not in the shared folder),
    /// UPLOAD_INCOMPLETE (the server lost a part), SERVE_ADDRESS and SERVE_PORT (this computer cannot be
    /// listened on there), or the server's refusal. Not after ready().
    void failed(const qundesk::ApiError &error);

private:
    struct Work;
    std::optional<QString> knownPlace() const;
    std::unique_ptr<UploadJob> makeJob(qint64 limit) const;
    void tell(const QString &file);
    void fail(const char *symbol);

    Session &m_session;
    QString m_path;
    UploadWay m_way;
    QByteArray m_resume;
    std::shared_ptr<SpeedLimit> m_limit;
    qint64 m_sent = -1;
    qint64 m_size = 0;
    std::unique_ptr<Work> m_work;
};

} // namespace qundesk
