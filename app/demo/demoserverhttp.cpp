// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DemoServer: the HTTP side.
#include "demo/demoserver.h"

#include <QFile>
#include <QJsonDocument>

namespace qundesk::demo {

void DemoServer::acceptHttp()
{
    while (QTcpSocket *socket = m_httpListener.nextPendingConnection()) {
        m_httpConnections.removeIf([](const QPointer<HttpConnection> &each) { return each.isNull(); });
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *connection = new HttpConnection(socket, this);
        m_httpConnections.append(connection);
        connect(connection, &HttpConnection::requested, this,
                [this, connection](const HttpRequest &request) { serveHttp(connection, request); });
    }
}

HttpAnswer DemoServer::unauthorized(Auth auth) const
{
    HttpAnswer a;
    a.status = auth == Auth::Missing ? 401 : 403;
    a.contentType.clear();
    switch (m_world.personality()) {
    case Personality::GoCqhttp: break;
    case Personality::NapCat:
        a.status = 403;
        a.contentType = "text/html; charset=utf-8";
        a.body = R"({"message":"token verify failed!"})";
        break;
    case Personality::LLBot:
        a.status = 403;
        a.contentType = "application/json; charset=utf-8";
        a.body = R"({"message":"token verify failed"})";
        break;
    case Personality::Lagrange:
        if (auth == Auth::Missing)
            a.header("WWW-Authenticate", "Bearer");
        break;
    case Personality::SnowLuma:
        a.status = 401;
        a.contentType = "application/json";
        a.body = R"({"status":"failed","retcode":1401,"data":null,"wording":"unauthorized"})";
        break;
    }
    return a;
}

namespace {

QJsonObject fromQuery(const QUrlQuery &query)
{
    QJsonObject object;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key != "access_token"_k && !value.isEmpty())
            object.insert(key, value);
    }
    return object;
}

QJsonObject fromForm(QByteArray body)
{
    return fromQuery(QUrlQuery(QString::fromUtf8(body.replace('+', ' '))));
}

/// The action a path names; empty = none.
QString actionOf(const QString &path, Personality who)
{
    QString name = path.mid(1);
    if (who == Personality::NapCat || who == Personality::SnowLuma)
        name = name.section(u'/', 0, 0);
    return name;
}

HttpAnswer status(int code, const QByteArray &body = {})
{
    HttpAnswer a;
    a.status = code;
    a.body = body;
    if (body.isEmpty())
        a.contentType.clear();
    return a;
}

} // namespace

bool DemoServer::readCall(const HttpRequest &request, QString *action, QJsonObject *params,
                          HttpAnswer *refusal) const
{
    const Personality who = m_world.personality();
    const bool gocq = who == Personality::GoCqhttp;
    const QByteArray type = request.header("content-type").toLower();
    *action = actionOf(request.path, who);
    *params = fromQuery(request.query);
    if (request.method == "GET")
        return true;
    if (who == Personality::Lagrange && !type.startsWith("application/json")) {
        *refusal = status(406);
        return false;
    }
    if (who == Personality::SnowLuma && request.body.size() > (2 << 20)) {
        *refusal =
            status(413, R"({"status":"failed","retcode":1400,"data":null,"wording":"body too large"})");
        return false;
    }
    const bool form = type.contains("application/x-www-form-urlencoded");
    const bool json = type.contains("application/json") || (!gocq && !form);
    QJsonObject body;
    if (json) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        const bool emptyIsFine =
            request.body.isEmpty() && (who == Personality::NapCat || who == Personality::LLBot);
        if (document.isNull() && !emptyIsFine) {
            *refusal = gocq
                ? status(400)
                : status(
                    400,
                    R"({"status":"failed","retcode":400,"data":null,"message":"Invalid JSON","wording":"Invalid JSON"})");
            if (who == Personality::LLBot)
                refusal->status = 200;
            if (who == Personality::Lagrange)
                refusal->status = 0; // quirk(Lagrange): no answer ever
            return false;
        }
        body = document.object();
    } else if (form) {
        body = fromForm(request.body);
    }
    const bool envelope =
        action->isEmpty() && body.contains("action"_k) && (gocq || who == Personality::SnowLuma);
    if (envelope) {
        *action = body.value("action"_k).toString();
        body = body.value("params"_k).toObject();
    }
    // NapCat merges the query over the body; go-cqhttp looks into it for what the body lacks.
    for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
        if (who != Personality::NapCat || !params->contains(it.key()))
            params->insert(it.key(), it.value());
    }
    return true;
}

void DemoServer::serveHttp(HttpConnection *connection, const HttpRequest &request)
{
    const Personality who = m_world.personality();
    if (request.path.startsWith("/ftn_handler/"_k))
        return serveFile(connection, request);
    const bool usual = request.method == "GET" || request.method == "POST";
    if (!usual && who != Personality::NapCat)
        return connection->answer(status(who == Personality::Lagrange ? 405 : 404));
    QString action;
    QJsonObject params;
    HttpAnswer refusal;
    const Auth auth = check(request.header("authorization"), request.query, false);
    const bool readable = readCall(request, &action, &params, &refusal);
    // quirk(go-cqhttp): an unreadable body is refused before the token is looked at.
    if (auth != Auth::Good && (readable || who != Personality::GoCqhttp))
        return connection->answer(unauthorized(auth));
    if (!readable) {
        if (refusal.status != 0)
            connection->answer(refusal);
        return;
    }
    if (action.isEmpty() && who == Personality::NapCat)
        return connection->answer(status(
            200, R"({"status":"ok","retcode":0,"data":null,"message":"NapCat4 Is Running","wording":""})"));
    if (action.isEmpty() && who == Personality::SnowLuma)
        return connection->answer(status(200, R"({"online":true})"));
    if (who == Personality::LLBot && action.contains(u'/'))
        return connection->answer(status(404));
    std::optional<QJsonValue> echo;
    if (who == Personality::NapCat)
        echo = params.contains("echo"_k) ? params.value("echo"_k)
                                         : QJsonValue(QString::number(qint64(quintptr(connection)), 36));
    const QPointer<HttpConnection> guard(connection);
    perform(action, params, Channel::Http, echo, [guard, who](const Outcome &outcome) {
        if (!guard)
            return;
        HttpAnswer a;
        a.status = outcome.httpStatus;
        a.body = outcome.body;
        a.closeMidway = outcome.closeMidway;
        a.contentType = outcome.html ? "text/html" : "application/json; charset=utf-8";
        a.chunked = who == Personality::GoCqhttp && a.body.size() > 2048 && !a.closeMidway;
        guard->answer(a);
    });
}

namespace {

/// Bytes of a file that was never uploaded: a pattern, so that parts can be compared.
QByteArray pattern(const QString &id, qint64 offset, qint64 length)
{
    const auto seed = qint64(qHash(id, size_t(1)) & 0xff);
    QByteArray out(length, Qt::Uninitialized);
    for (qint64 i = 0; i < length; ++i)
        out[i] = char(seed + (offset + i) * 7 + ((offset + i) >> 8));
    return out;
}

std::function<QByteArray(qint64, qint64)> reader(const DemoFile &f)
{
    if (!f.localPath.isEmpty())
        return [path = f.localPath](qint64 offset, qint64 length) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
                return QByteArray();
            return file.read(length);
        };
    if (!f.sha256.isEmpty())
        return [bytes = f.content](qint64 offset, qint64 length) { return bytes.mid(offset, length); };
    return [id = f.id](qint64 offset, qint64 length) { return pattern(id, offset, length); };
}

/// Reads "bytes=a-b", "bytes=a-", "bytes=-n". False: not satisfiable.
bool readRange(const QByteArray &header, qint64 size, qint64 *first, qint64 *last)
{
    const QByteArray range = header.mid(6);
    const qsizetype dash = range.indexOf('-');
    if (!header.startsWith("bytes=") || dash < 0)
        return false;
    const QByteArray a = range.left(dash);
    const QByteArray b = range.mid(dash + 1);
    *first = a.isEmpty() ? qMax<qint64>(0, size - b.toLongLong()) : a.toLongLong();
    *last = a.isEmpty() || b.isEmpty() ? size - 1 : qMin(size - 1, b.toLongLong());
    return *first <= *last && *first < size;
}

} // namespace

void DemoServer::serveFile(HttpConnection *connection, const HttpRequest &request)
{
    const QString id = QString::fromUtf8(QByteArray::fromHex(request.path.section(u'/', 2, 2).toLatin1()));
    DemoFile *file = nullptr;
    for (DemoGroup &g : m_world.state().groups) {
        for (DemoFile &f : g.files) {
            if (f.id == id)
                file = &f;
        }
    }
    if (!file)
        return connection->answer(status(404));
    HttpAnswer a;
    a.contentType = "application/octet-stream";
    a.header("Accept-Ranges", "bytes");
    a.source = reader(*file);
    a.sourceLength = file->size;
    if (const QByteArray range = request.header("range"); !range.isEmpty()) {
        qint64 first = 0;
        qint64 last = 0;
        if (!readRange(range, file->size, &first, &last))
            return connection->answer(status(416));
        a.status = 206;
        a.sourceOffset = first;
        a.sourceLength = last - first + 1;
        a.header("Content-Range",
                 "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                     + QByteArray::number(file->size));
    }
    ++file->downloads;
    const QString action = QStringLiteral("download");
    for (const Fault &fault : m_faults.take(action)) {
        if (fault.kind == Fault::Kind::Hang)
            return;
        if (fault.kind == Fault::Kind::HttpStatus)
            return connection->answer(status(fault.number, "<html></html>"));
        a.closeMidway = a.closeMidway || fault.kind == Fault::Kind::CloseMidReply;
    }
    if (const int latency = m_faults.latency(action); latency > 0)
        QTimer::singleShot(latency, connection, [connection, a] { connection->answer(a); });
    else
        connection->answer(a);
}

} // namespace qundesk::demo
