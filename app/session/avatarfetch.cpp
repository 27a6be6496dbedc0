// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/avatarfetch.h"

#include "session/avatarimage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace qundesk {

namespace {

constexpr qint64 bufferBytes = 64 * 1024; // beyond, Qt leaves the rest with the sender until we have read
constexpr auto refused = "refused"; // dynamic property: aborted by us for what it is
const QString family = QStringLiteral(".qlogo.cn"); // Tencent moves pictures between its hosts

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif");
    request.setRawHeader("Accept-Encoding", "identity"); // so that nothing small unpacks into something big
    request.setRawHeader("Accept-Language", "*"); // Qt would tell the user's
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("QunDesk"));
    return request;
}

void refuse(QNetworkReply *reply)
{
    reply->setProperty(refused, true);
    reply->abort();
}

} // namespace

AvatarFetch::AvatarFetch(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_deadline(deadline)
{
}

AvatarFetch::~AvatarFetch() { abortAll(); }

bool AvatarFetch::mayRedirect(const QUrl &from, const QUrl &to)
{
    return from.scheme() == to.scheme() && to.userInfo().isEmpty()
        && ((from.host() == to.host() && from.port() == to.port())
            || (from.host().endsWith(family) && to.host().endsWith(family) && to.port() == -1));
}

void AvatarFetch::get(quint64 id, const QUrl &url)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkReply *reply = m_network->get(requestFor(url));
    m_replies.insert(reply, {});
    reply->setReadBufferSize(bufferBytes);
    connect(reply, &QNetworkReply::redirected, this, [reply, url](const QUrl &target) {
        if (mayRedirect(url, target))
            emit reply->redirectAllowed();
        else
            refuse(reply);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > avatarimage::maxBytes)
            refuse(reply);
    });
    connect(reply, &QIODevice::readyRead, this, [this, reply] { take(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, id, reply] { conclude(id, reply); });
    QTimer::singleShot(m_deadline, reply, &QNetworkReply::abort);
}

void AvatarFetch::take(QNetworkReply *reply)
{
    const auto open = m_replies.find(reply);
    if (open == m_replies.end())
        return;
    open->append(reply->readAll());
    if (open->size() > avatarimage::maxBytes)
        refuse(reply);
}

void AvatarFetch::abortAll()
{
    const QList<QNetworkReply *> open = std::exchange(m_replies, {}).keys();
    for (QNetworkReply *reply : open) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void AvatarFetch::conclude(quint64 id, QNetworkReply *reply)
{
    const auto open = m_replies.constFind(reply);
    if (open == m_replies.cend())
        return;
    const QByteArray bytes = *open + (reply->isOpen() ? reply->readAll() : QByteArray());
    m_replies.erase(open);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    AvatarTrouble trouble = AvatarTrouble::None;
    if (reply->property(refused).toBool() || (status >= 300 && status < 500))
        trouble = AvatarTrouble::Refused;
    else if (error == QNetworkReply::TooManyRedirectsError || error == QNetworkReply::InsecureRedirectError)
        trouble = AvatarTrouble::Refused;
    else if (error != QNetworkReply::NoError)
        trouble = AvatarTrouble::Network;
    emit finished(id, trouble == AvatarTrouble::None ? bytes : QByteArray(), trouble);
}

} // namespace qundesk

#include "moc_avatarfetch.cpp"
