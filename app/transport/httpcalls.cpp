// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/httpcalls.h"

#include "core/frame.h"
#include "core/log.h"
#include "transport/address.h"
#include "transport/link.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <cstring>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;

/// A body that can be read once. Qt asks to rewind it before it repeats a request; no is the answer.
class OnceBody : public QIODevice {
public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override { return position >= pos() && QIODevice::seek(position); }

protected:
    qint64 readData(char *to, qint64 wanted) override
    {
        const qint64 count = std::min(wanted, qint64(m_bytes.size()) - pos());
        std::memcpy(to, m_bytes.constData() + pos(), std::size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

/// For people: where a redirect leads, without what may be secret in it.
QString placeOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

/// The rest of \a reply, with the room behind it that lets the parser read it where it stands.
QByteArray bodyOf(QNetworkReply &reply)
{
    const qint64 size = reply.bytesAvailable();
    QByteArray body;
    body.reserve(size + FrameReader::padding);
    body.resize(size);
    body.truncate(std::max<qint64>(0, reply.read(body.data(), size)));
    return body;
}

constexpr auto tooBig = "tooBig"; // dynamic property: the reply was aborted for its size

} // namespace

Result<Frame *> frameOf(const HttpAnswer &answer, FrameReader &reader)
{
    if (answer.error)
        return *answer.error;
    const bool auth = answer.status == 401 || answer.status == 403;
    auto frame = reader.parse(answer.body);
    if (!frame) {
        ApiError error = frame.error();
        if (auth)
            return ApiError{Kind::Auth, answer.status, {}, {}};
        if (answer.status >= 500 && answer.body.trimmed().isEmpty())
            return ApiError{Kind::Network, answer.status, {}, {}};
        if (answer.status != 200)
            error.code = answer.status;
        return error;
    }
    if (answer.status / 100 == 2)
        return frame;
    // Its words are of use; what kind it is, the status knows better where the body is no envelope.
    auto failure = (*frame)->failure();
    if (auth)
        return ApiError{Kind::Auth, answer.status, failure ? failure->detail : QString(), {}};
    if (!failure)
        return ApiError{Kind::BadReply, answer.status, {}, {}};
    if (failure->kind == Kind::BadReply)
        failure->code = answer.status;
    return *failure;
}

HttpCalls::HttpCalls(const QUrl &base, const QString &token, bool tokenInQuery, QObject *parent)
    : QObject(parent), m_base(base), m_token(token), m_tokenInQuery(tokenInQuery),
      m_reads(new QNetworkAccessManager(this)), m_writes(new QNetworkAccessManager(this))
{
}

HttpCalls::~HttpCalls()
{
    const QList<quint64> open = ids();
    for (quint64 id : open)
        abort(id);
}

void HttpCalls::post(const Request &request)
{
    QUrl url = withToken(m_base, m_token, m_tokenInQuery);
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QLatin1Char('/') + request.action);
    QNetworkRequest http(url);
    http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_token.isEmpty())
        http.setRawHeader("Authorization", authorization(m_token));
    const QByteArray body = QJsonDocument(request.params).toJson(QJsonDocument::Compact);
    QNetworkReply *reply = nullptr;
    if (request.repeatable) {
        reply = m_reads->post(http, body);
    } else {
        http.setRawHeader("Connection", "close");
        auto *once = new OnceBody(body, nullptr);
        reply = m_writes->post(http, once);
        once->setParent(reply);
    }
    m_replies.insert(request.id, reply);
    QElapsedTimer since;
    since.start();
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, since, id = request.id] { finished(id, reply, since); });
    connect(reply, &QIODevice::readyRead, this, [reply] {
        if (reply->bytesAvailable() > FrameReader::maxBytes) {
            reply->setProperty(tooBig, true);
            reply->abort();
        }
    });
}

void HttpCalls::abort(quint64 id)
{
    if (QNetworkReply *reply = m_replies.take(id)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void HttpCalls::finished(quint64 id, QNetworkReply *reply, const QElapsedTimer &since)
{
    reply->deleteLater();
    if (!m_replies.remove(id))
        return;
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.took = std::chrono::milliseconds(since.elapsed());
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    // Statuses of 400 and more are errors for Qt, but mostly have a body worth reading; below 100 there was
    // none, or it was cut off.
    const auto code = reply->error();
    const bool cut = code != QNetworkReply::NoError && code < QNetworkReply::ContentAccessDenied;
    if (reply->property(tooBig).toBool())
        answer.error = ApiError{Kind::BadReply, 0, {}, QStringLiteral("TOO_BIG")};
    else if (answer.status >= 300 && answer.status < 400)
        answer.error = ApiError{Kind::BadReply, answer.status, placeOf(target), QStringLiteral("REDIRECT")};
    else if (answer.status == 0 || cut)
        answer.error = errorOf(*reply);
    else
        answer.body = bodyOf(*reply);
    emit answered(id, answer);
}

ApiError HttpCalls::errorOf(const QNetworkReply &reply) const
{
    const auto code = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const char *symbol = "";
    switch (code) {
    case QNetworkReply::ConnectionRefusedError: symbol = "REFUSED"; break;
    case QNetworkReply::HostNotFoundError: symbol = "HOST_NOT_FOUND"; break;
    case QNetworkReply::SslHandshakeFailedError: symbol = "TLS"; break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {Kind::Network, int(code), QStringLiteral("server closed the connection"),
                status == 0 ? QStringLiteral("CRASHED") : QStringLiteral("CLOSED")};
    default: break;
    }
    return {Kind::Network, int(code), maskToken(withoutSecrets(reply.errorString()), m_token),
            QLatin1String(symbol)};
}

} // namespace qundesk

#include "moc_httpcalls.cpp"
