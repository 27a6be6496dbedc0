// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadsource.h"

#include "session/session.h"
#include "session/uploadcontent.h"
#include "session/uploadserve.h"
#include "session/uploadstream.h"
#include "session/uploadways.h"

namespace qundesk {

struct UploadSource::Work {
    std::unique_ptr<UploadJob> job; ///< null: the answer is known already, and on its way
    bool answered = false;
};

UploadSource::UploadSource(Session &session, QString path, UploadWay way, QByteArray resume,
                           std::shared_ptr<SpeedLimit> limit, QObject *parent)
    : QObject(parent), m_session(session), m_path(std::move(path)), m_way(way), m_resume(std::move(resume)),
      m_limit(std::move(limit))
{
}

UploadSource::~UploadSource() = default;

void UploadSource::start()
{
    const QFileInfo info(m_path);
    if (!info.isFile() || !info.isReadable())
        return fail("UPLOAD_UNREADABLE");
    m_size = info.size();
    if (m_size == 0)
        return fail("UPLOAD_EMPTY");
    if (const auto known = knownPlace())
        return known->isEmpty() ? fail("UPLOAD_NOT_SHARED") : tell(*known);
    const UploadPlace place = uploadPlaceOf(m_session);
    const UploadObstacle why = uploadOptions(place, m_size).at(int(m_way)).why;
    if (why == UploadObstacle::ServerLacksIt)
        return fail("UPLOAD_NO_WAY");
    if (why == UploadObstacle::TooBig)
        return fail("UPLOAD_TOO_BIG");
    m_sent = 0;
    m_work = std::make_unique<Work>();
    m_work->job = makeJob(largestContent(place));
    connect(m_work->job.get(), &UploadJob::progressed, this, [this](qint64 sent, const QByteArray &resume) {
        m_sent = sent;
        m_resume = resume;
        emit progressed();
    });
    connect(m_work->job.get(), &UploadJob::ready, this, [this](const QString &file) {
        m_work->answered = true;
        m_resume.clear();
        emit ready(file);
    });
    connect(m_work->job.get(), &UploadJob::failed, this, [this](const ApiError &error) {
        if (std::exchange(m_work->answered, true))
            return; // the server meets the same while it fetches, and says so
        // What the server has of another file, or has lost, is of no use.
        if (error.symbol == QLatin1String("UPLOAD_CHANGED")
            || error.symbol == QLatin1String("UPLOAD_INCOMPLETE"))
            m_resume.clear();
        emit failed(error);
    });
    m_work->job->start();
}

std::optional<QString> UploadSource::knownPlace() const
{
    if (m_way == UploadWay::Path)
        return QFileInfo(m_path).absoluteFilePath();
    if (m_way == UploadWay::SharedFolder)
        return sharedPath(m_session.config().uploads, m_path);
    return std::nullopt;
}

std::unique_ptr<UploadJob> UploadSource::makeJob(qint64 limit) const
{
    const FileState file = FileState::of(m_path);
    if (m_way == UploadWay::Content)
        return std::make_unique<UploadContent>(file, limit, nullptr);
    if (m_way == UploadWay::Stream)
        return std::make_unique<UploadStream>(m_session, file, m_resume, m_limit, nullptr);
    const auto how = m_way == UploadWay::Fetch ? UploadServe::How::Fetch : UploadServe::How::Address;
    return std::make_unique<UploadServe>(m_session, file, how, m_limit, nullptr);
}

void UploadSource::cancel()
{
    if (m_work && m_work->job) { // perhaps from its own signal
        m_work->job->disconnect(this);
        m_work->job.release()->deleteLater();
    }
    m_work.reset();
}

void UploadSource::tell(const QString &file)
{
    m_work = std::make_unique<Work>();
    QMetaObject::invokeMethod(
        this,
        [this, file] {
            if (m_work)
                emit ready(file);
        },
        Qt::QueuedConnection);
}

void UploadSource::fail(const char *symbol)
{
    m_work = std::make_unique<Work>();
    const ApiError error = uploadError(symbol);
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (m_work)
                emit failed(error);
        },
        Qt::QueuedConnection);
}

} // namespace qundesk

#include "moc_uploadsource.cpp"
