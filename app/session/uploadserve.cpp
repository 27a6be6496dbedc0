// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadserve.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "session/session.h"
#include "transport/onetimeserver.h"

#include <QUuid>

namespace qundesk {

namespace {

/// One for each account, so that its uploads can share a port that was opened for them.
OneTimeServer &servingOf(Session &session)
{
    auto *server = session.findChild<OneTimeServer *>(QString(), Qt::FindDirectChildrenOnly);
    return server ? *server : *new OneTimeServer(&session);
}

} // namespace

UploadServe::UploadServe(Session &session, FileState file, How how, std::shared_ptr<SpeedLimit> limit,
                         QObject *parent)
    : UploadJob(parent), m_session(session), m_file(std::move(file)), m_how(how), m_limit(std::move(limit))
{
}

UploadServe::~UploadServe() = default;

void UploadServe::start()
{
    const UploadSettings &settings = m_session.config().uploads;
    auto offer = servingOf(m_session).offer(m_file.path, settings.serveAddress, settings.servePort, m_limit);
    if (!offer) {
        const ApiError why = offer.error();
        QMetaObject::invokeMethod(
            this, [this, why] { emit failed(why); }, Qt::QueuedConnection);
        return;
    }
    m_offer = *std::move(offer);
    connect(m_offer.get(), &OneTimeOffer::served, this,
            [this](qint64 bytes) { emit progressed(std::min(bytes, m_file.size), {}); });
    connect(m_offer.get(), &OneTimeOffer::changed, this,
            [this] { emit failed(uploadError("UPLOAD_CHANGED")); });
    if (m_how == How::Fetch)
        return fetch();
    QMetaObject::invokeMethod(
        this, [this] { emit ready(m_offer->url().toString(QUrl::FullyEncoded)); }, Qt::QueuedConnection);
}

void UploadServe::fetch()
{
    api::DownloadFile order{m_offer->url().toString(QUrl::FullyEncoded)};
    if (m_session.server().backend() != Backend::GoCqhttp)
        order.name = QUuid::createUuid().toString(QUuid::Id128);
    m_session.client().call(order, this, [this](const Result<api::ServerPath> &reply) {
        if (!reply) {
            emit failed(m_file.isCurrent() ? reply.error() : uploadError("UPLOAD_CHANGED"));
            return;
        }
        fetched(reply->file);
    });
}

void UploadServe::fetched(const QString &path)
{
    // A server may call anything the file that it got; what has left this computer cannot be mistaken.
    const bool whole = m_offer->bytesServed() >= m_file.size && !path.isEmpty();
    if (!whole)
        emit failed(uploadError("UPLOAD_INCOMPLETE"));
    else
        emit ready(path);
}

} // namespace qundesk

#include "moc_uploadserve.cpp"
