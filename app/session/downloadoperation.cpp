// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/downloadoperation.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "core/speedlimit.h"
#include "session/groupsession.h"
#include "session/session.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>

namespace qundesk {

namespace {

constexpr int mostLinks = 3;
constexpr int mostBreaks = 4;
constexpr int mostRestarts = 2;
constexpr int mostParts = 100;
constexpr qint64 blockSize = 1 << 20;
constexpr qint64 bufferSize = 4 * blockSize; ///< of the reply: it goes on while a block is written
constexpr qint64 smallestBuffer = 16 << 10;
constexpr int silenceMs = 30'000;
constexpr int breathMs = 40; ///< between two looks at the limit

ApiError trouble(const char *symbol, const QString &detail = {})
{
    return {ApiError::Kind::Rejected, 0, detail, QLatin1String(symbol)};
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

DownloadOperation::DownloadOperation(GroupFiles &files, QNetworkAccessManager &network, SpeedLimit &limit,
                                     DownloadPlan plan)
    : m_files(files), m_network(network), m_limit(limit), m_entry(std::move(plan.entry)),
      m_target(std::move(plan.target)), m_replace(plan.replace), m_part(plan.part),
      m_firstPause(plan.firstPause)
{
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &DownloadOperation::fetch);
    m_later.setSingleShot(true);
    m_later.setInterval(breathMs);
    m_later.callOnTimeout(this, [this] {
        if (m_reply && m_reply->isFinished())
            replyEnded();
        else
            bytesArrived();
    });
}

bool DownloadOperation::openEarlierPart()
{
    if (m_part.fileName().isEmpty() || !QFileInfo(m_part).isFile()
        || !m_part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return false;
    m_received = m_part.size();
    if (m_received > m_entry.size) { // of no use
        m_received = 0;
        if (!m_part.resize(0))
            return false;
    }
    return m_part.seek(m_received);
}

bool DownloadOperation::openPart()
{
    if (openEarlierPart())
        return true;
    m_part.close();
    m_received = 0;
    // Somebody's own file may be called so: never one that is there.
    for (int number = 1; number < mostParts; ++number) {
        m_part.setFileName(number == 1 ? m_target + QStringLiteral(".part")
                                       : QStringLiteral("%1.%2.part").arg(m_target).arg(number));
        if (m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return true;
        // An empty one has nothing to lose; it is what is left when the program is killed right here.
        if (QFileInfo(m_part).isFile() && m_part.size() == 0
            && m_part.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
            return true;
        if (!m_part.exists())
            break;
    }
    m_part.setFileName({});
    return false;
}

DownloadOperation::~DownloadOperation() { stop(); }

/// The program ended after the part had got its name and before anybody had noted it.
bool DownloadOperation::isNamedAlready() const
{
    const QFileInfo there(m_target);
    return !m_part.fileName().isEmpty() && !m_part.exists() && there.isFile() && m_entry.size > 0
        && there.size() == m_entry.size;
}

void DownloadOperation::start()
{
    if (isNamedAlready()) {
        m_received = m_entry.size;
        return succeed();
    }
    if (!m_replace && QFile::exists(m_target))
        return fail(trouble("FILE_EXISTS", m_target));
    if (!openPart())
        return fail(trouble("FILE_UNWRITABLE", m_part.errorString()));
    if (m_received > 0 && m_received == m_entry.size)
        return finish(); // the program ended between the last byte and the name
    if (!m_files.hasVolatileIds())
        return askLink();
    m_files.list(m_entry.parent, [self = QPointer(this)](bool listed) {
        if (self && !self->m_ended)
            self->findEntry(listed);
    });
}

void DownloadOperation::findEntry(bool listed)
{
    const auto &all = m_files.files()->records();
    const auto same = std::ranges::find_if(all, [this](const FileEntry &each) {
        return !each.isFolder && each.parent == m_entry.parent && each.name == m_entry.name
            && each.size == m_entry.size && each.time == m_entry.time;
    });
    if (same != all.end())
        m_entry = *same;
    else if (listed)
        return fail(trouble("FILE_GONE"));
    // If the listing has failed the old id is used: it still means this file, or is refused.
    askLink();
}

void DownloadOperation::askLink()
{
    if (++m_links > mostLinks)
        return fail(trouble("NO_LINK"));
    m_files.session().client().call(api::GetGroupFileUrl{m_files.group().id(), m_entry.id, m_entry.busid},
                                    this, [this](const Result<api::FileUrl> &reply) {
                                        if (m_ended)
                                            return;
                                        if (!reply)
                                            return fail(reply.error());
                                        m_link = QUrl(reply->url);
                                        // An answer from elsewhere must not make this program read local
                                        // files.
                                        const bool usable = m_link.isValid()
                                            && (m_link.scheme() == QLatin1String("http")
                                                || m_link.scheme() == QLatin1String("https"));
                                        usable ? fetch() : fail(trouble("NO_LINK"));
                                    });
}

void DownloadOperation::fetch()
{
    QNetworkRequest request(m_link);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity"); // ranges and sizes are those of the file itself
    request.setTransferTimeout(silenceMs);
    if (m_received > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_received) + '-');
    m_checked = false;
    m_reply = m_network.get(request);
    // Under a limit little is taken in advance, so that the other side is heard from before it seems silent.
    m_reply->setReadBufferSize(m_limit.rate() > 0 ? std::clamp(m_limit.rate() / 4, smallestBuffer, bufferSize)
                                                  : bufferSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &DownloadOperation::bytesArrived);
    connect(m_reply, &QNetworkReply::finished, this, &DownloadOperation::replyEnded);
}

void DownloadOperation::headersArrived()
{
    m_checked = true;
    const int status = statusOf(*m_reply);
    if (m_received == 0 || status != 206) {
        if (m_received > 0 && status == 200)
            startOver(); // refused to continue: the whole file comes again
        return;
    }
    const QByteArray wanted = "bytes " + QByteArray::number(m_received) + '-';
    if (!m_reply->rawHeader("Content-Range").startsWith(wanted))
        fail(trouble("BROKEN_RANGE"));
}

void DownloadOperation::startOver()
{
    ++m_restarts;
    m_received = 0;
    if (!m_part.resize(0) || !m_part.seek(0))
        fail(trouble("FILE_UNWRITABLE", m_part.errorString()));
}

void DownloadOperation::bytesArrived()
{
    if (!m_checked)
        headersArrived();
    if (m_ended || !m_reply || statusOf(*m_reply) >= 300)
        return;
    while (m_reply->bytesAvailable() > 0) {
        const qint64 granted = m_limit.take(std::min(m_reply->bytesAvailable(), blockSize));
        if (granted == 0) {
            if (!m_later.isActive())
                m_later.start();
            break;
        }
        m_block.resize(blockSize); // only the first time
        const qint64 got = m_reply->read(m_block.data(), granted);
        if (got <= 0)
            break;
        if (m_part.write(m_block.constData(), got) != got)
            return fail(trouble("FILE_UNWRITABLE", m_part.errorString()));
        m_received += got;
        m_links = m_breaks = 0;
        if (m_received > m_entry.size) // a link that never ends must not fill the disk
            return fail(trouble("WRONG_SIZE"));
    }
    emit progressed();
}

void DownloadOperation::replyEnded()
{
    if (m_ended || !m_reply)
        return;
    bytesArrived(); // what is left in the buffer
    const bool limited = m_later.isActive(); // then there is still more
    if (m_ended || limited)
        return;
    const int status = statusOf(*m_reply);
    // Its own words hold the whole link, and with it the key to the file.
    const ApiError broken{ApiError::Kind::Network, status, m_reply->url().host(), {}};
    const bool bad = m_reply->error() != QNetworkReply::NoError;
    m_reply->deleteLater();
    m_reply.clear();
    if (status == 403 || status == 404 || status == 410)
        return askLink(); // links live for minutes only
    if (status == 416 && m_received > 0) {
        startOver();
        return m_ended ? void() : retryOrFail(broken);
    }
    if (bad || m_received < m_entry.size)
        return retryOrFail(bad ? broken : trouble("WRONG_SIZE"));
    finish();
}

void DownloadOperation::retryOrFail(const ApiError &error)
{
    if (++m_breaks > mostBreaks || m_restarts > mostRestarts)
        return fail(error);
    m_retry.start(m_firstPause * (1 << (m_breaks - 1)));
}

void DownloadOperation::finish()
{
    if (!m_part.flush())
        return fail(trouble("FILE_UNWRITABLE", m_part.errorString()));
    m_part.close();
    if (QFile::exists(m_target) && (!m_replace || !QFile::remove(m_target)))
        return fail(trouble("FILE_EXISTS", m_target));
    if (!m_part.rename(m_target)) // never replaces
        return fail(trouble("FILE_UNWRITABLE", m_part.errorString()));
    succeed();
}

void DownloadOperation::succeed()
{
    m_ended = true;
    QMetaObject::invokeMethod(
        this, [this] { emit finished(true, {}); }, Qt::QueuedConnection);
}

void DownloadOperation::fail(const ApiError &error)
{
    if (m_ended)
        return;
    const bool spoilt =
        error.symbol == QLatin1String("WRONG_SIZE") || error.symbol == QLatin1String("BROKEN_RANGE");
    if (m_received == 0 || spoilt)
        cancel();
    else
        stop();
    QMetaObject::invokeMethod(
        this, [this, error] { emit finished(false, error); }, Qt::QueuedConnection);
}

void DownloadOperation::stop()
{
    if (std::exchange(m_ended, true))
        return;
    abortReply();
    m_part.close();
    if (m_received == 0)
        removePart();
}

void DownloadOperation::cancel()
{
    if (std::exchange(m_ended, true))
        return;
    abortReply();
    m_part.close();
    removePart();
}

void DownloadOperation::removePart()
{
    if (!m_part.fileName().isEmpty())
        m_part.remove();
    m_part.setFileName({});
    m_received = 0;
}

void DownloadOperation::abortReply()
{
    m_later.stop();
    m_retry.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace qundesk

#include "moc_downloadoperation.cpp"
