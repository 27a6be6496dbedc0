// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/uploadjob.h"

#include <atomic>
#include <memory>
#include <optional>

namespace qundesk {

class Session;
class SpeedLimit;

/// upload_file_stream: the checksum first, then chunk after chunk, one on its way at a time, so that the
/// number the server has received tells which one is missing. Files are hashed, read and written out as
/// base64 on other threads; one chunk is in memory.
class UploadStream : public UploadJob {
    Q_OBJECT
public:
    /// Bytes. Below every server's limit for a message, base64 included.
    static constexpr qint64 chunkSize = 1 << 20;

    /// \a resume: of an earlier stream, from progressed(). Its file must be the same, else UPLOAD_CHANGED.
    /// \a limit null: none.
    UploadStream(Session &session, FileState file, const QByteArray &resume,
                 std::shared_ptr<SpeedLimit> limit, QObject *parent);
    ~UploadStream() override;
    void start() override;

private:
    struct Chunk;
    struct Hashed;
    void hashed(const Hashed &result);
    void begin();
    void readChunk();
    void sendChunk(const Chunk &chunk);
    void complete();
    void completed(const QString &path, qint64 size, const QString &sha256);
    void moved(int received);
    /// A chunk has left; goes on when the limit allows.
    void passed(qint64 bytes);
    QByteArray resumePoint() const;
    bool takeUp(const QByteArray &resume);

    Session &m_session;
    FileState m_file;
    std::shared_ptr<SpeedLimit> m_limit;
    QString m_id; ///< of the stream
    QString m_sha256;
    int m_total = 0, m_next = 0; ///< chunks
    std::optional<ApiError> m_refusal; ///< known before it began
    std::shared_ptr<std::atomic<bool>> m_ended; ///< tells the thread that hashes
};

} // namespace qundesk
