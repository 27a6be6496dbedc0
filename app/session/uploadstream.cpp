// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadstream.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "core/speedlimit.h"
#include "session/session.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimer>
#include <QUuid>

namespace qundesk {

using namespace std::chrono_literals;

struct UploadStream::Chunk {
    QString base64;
    ApiError error; ///< its symbol is empty if all is well
};

struct UploadStream::Hashed {
    QString sha256;
    ApiError error;
};

namespace {

constexpr qint64 hashBlock = 256 << 10;
constexpr std::chrono::milliseconds breath{50}; ///< between two looks at the limit
constexpr auto joinPatience = 10min; ///< the server reads all of it once more
/// Milliseconds. The joined file must still be there when QQ has taken a big one at last.
constexpr qint64 retention = 2 * 60 * 60 * 1000;

/// Bare and unique: NapCat joins it to a path unchecked. The suffix stays, by which some tell the type.
QString serverName(const QString &id, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const bool plain = !suffix.isEmpty() && suffix.size() <= 10
        && std::ranges::all_of(suffix, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return plain ? id + QLatin1Char('.') + suffix : id;
}

} // namespace

UploadStream::UploadStream(Session &session, FileState file, const QByteArray &resume,
                           std::shared_ptr<SpeedLimit> limit, QObject *parent)
    : UploadJob(parent), m_session(session), m_file(std::move(file)), m_limit(std::move(limit)),
      m_total(int((m_file.size + chunkSize - 1) / chunkSize)),
      m_ended(std::make_shared<std::atomic<bool>>(false))
{
    if (!takeUp(resume))
        m_id = QUuid::createUuid().toString(QUuid::Id128);
}

UploadStream::~UploadStream() { *m_ended = true; }

bool UploadStream::takeUp(const QByteArray &resume)
{
    const QJsonObject point = QJsonDocument::fromJson(resume).object();
    if (point.isEmpty() || point.value(QLatin1String("chunk")).toInteger() != chunkSize)
        return false;
    const bool same = point.value(QLatin1String("size")).toInteger() == m_file.size
        && point.value(QLatin1String("modified")).toInteger() == m_file.modified;
    if (!same)
        m_refusal = uploadError("UPLOAD_CHANGED");
    m_id = point.value(QLatin1String("stream")).toString();
    m_sha256 = point.value(QLatin1String("sha256")).toString();
    return !m_id.isEmpty() && !m_sha256.isEmpty();
}

QByteArray UploadStream::resumePoint() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("stream"), m_id},
                                     {QStringLiteral("size"), m_file.size},
                                     {QStringLiteral("modified"), m_file.modified},
                                     {QStringLiteral("sha256"), m_sha256},
                                     {QStringLiteral("chunk"), chunkSize}})
        .toJson(QJsonDocument::Compact);
}

void UploadStream::start()
{
    if (m_refusal) {
        QMetaObject::invokeMethod(
            this, [this] { emit failed(*m_refusal); }, Qt::QueuedConnection);
        return;
    }
    if (!m_sha256.isEmpty())
        return begin();
    const auto hash = [path = m_file.path, ended = m_ended]() -> Hashed {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {{}, uploadError("UPLOAD_UNREADABLE", file.errorString())};
        QCryptographicHash sum(QCryptographicHash::Sha256);
        QByteArray block(hashBlock, Qt::Uninitialized);
        for (;;) {
            const qint64 got = *ended ? -1 : file.read(block.data(), block.size());
            if (got < 0)
                return {{}, uploadError("UPLOAD_UNREADABLE", file.errorString())};
            if (got == 0)
                return {QString::fromLatin1(sum.result().toHex()), {}};
            sum.addData(QByteArrayView(block.constData(), got));
        }
    };
    onOtherThread(this, hash, [this](const Hashed &result) { hashed(result); });
}

void UploadStream::hashed(const Hashed &result)
{
    if (!result.error.symbol.isEmpty()) {
        emit failed(result.error);
        return;
    }
    if (!m_file.isCurrent()) {
        emit failed(uploadError("UPLOAD_CHANGED"));
        return;
    }
    m_sha256 = result.sha256;
    begin();
}

void UploadStream::begin()
{
    // Without a chunk this makes the stream, or tells how far one is that exists.
    api::UploadFileStream step;
    step.streamId = m_id;
    step.totalChunks = m_total;
    step.fileSize = m_file.size;
    step.expectedSha256 = m_sha256;
    step.filename = serverName(m_id, m_file.path);
    step.fileRetention = retention;
    m_session.client().call(step, this, [this](const Result<api::StreamState> &reply) {
        if (!reply)
            emit failed(reply.error());
        else
            moved(std::clamp(reply->receivedChunks, 0, m_total));
    });
}

void UploadStream::moved(int received)
{
    m_next = received;
    const QPointer<UploadStream> self(this);
    emit progressed(std::min(m_file.size, m_next * chunkSize), resumePoint());
    if (!self)
        return;
    if (!m_file.isCurrent())
        emit failed(uploadError("UPLOAD_CHANGED"));
    else if (m_next < m_total)
        readChunk();
    else
        complete();
}

void UploadStream::passed(qint64 bytes)
{
    const auto left = m_limit ? m_limit->spend(bytes) : 0ms;
    if (left == 0ms)
        return moved(m_next + 1);
    QTimer::singleShot(std::min(left, breath), this, [this] { passed(0); });
}

void UploadStream::readChunk()
{
    const auto read = [path = m_file.path, from = m_next * chunkSize,
                       length = std::min(chunkSize, m_file.size - m_next * chunkSize)]() -> Chunk {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(from))
            return {{}, uploadError("UPLOAD_UNREADABLE", file.errorString())};
        const QByteArray bytes = file.read(length);
        if (bytes.size() != length)
            return {{}, uploadError("UPLOAD_CHANGED")};
        return {QString::fromLatin1(bytes.toBase64()), {}};
    };
    onOtherThread(this, read, [this](const Chunk &chunk) { sendChunk(chunk); });
}

void UploadStream::sendChunk(const Chunk &chunk)
{
    if (!chunk.error.symbol.isEmpty()) {
        emit failed(chunk.error);
        return;
    }
    api::UploadFileStream step;
    step.streamId = m_id;
    step.chunk = chunk.base64;
    step.chunkIndex = m_next;
    step.totalChunks = m_total;
    step.fileSize = m_file.size;
    step.expectedSha256 = m_sha256;
    step.filename = serverName(m_id, m_file.path);
    step.fileRetention = retention;
    m_session.client().call(step, this, [this](const Result<api::StreamState> &reply) {
        if (!reply)
            emit failed(reply.error());
        else if (reply->receivedChunks != m_next + 1) // it has forgotten what it had
            emit failed(uploadError("UPLOAD_INCOMPLETE"));
        else
            passed(std::min(chunkSize, m_file.size - m_next * chunkSize));
    });
}

void UploadStream::complete()
{
    api::UploadFileStream step;
    step.streamId = m_id;
    step.complete = true;
    m_session.client().call(
        step, this,
        [this](const Result<api::StreamState> &reply) {
            if (!reply)
                emit failed(reply.error());
            else
                completed(reply->filePath, reply->fileSize, reply->sha256);
        },
        joinPatience);
}

void UploadStream::completed(const QString &path, qint64 size, const QString &sha256)
{
    const bool whole = !path.isEmpty() && (size == 0 || size == m_file.size)
        && (sha256.isEmpty() || sha256.compare(m_sha256, Qt::CaseInsensitive) == 0);
    if (!whole) {
        emit failed(uploadError("UPLOAD_INCOMPLETE"));
        return;
    }
    const QPointer<UploadStream> self(this);
    emit progressed(m_file.size, {}); // the stream is no more: nothing to resume
    if (self)
        emit ready(path);
}

} // namespace qundesk

#include "moc_uploadstream.cpp"
