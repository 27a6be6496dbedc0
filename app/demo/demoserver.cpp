// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qundesk::demo {

DemoServer::DemoServer(DemoWorld &world, QObject *parent)
    : QObject(parent), m_world(world), m_httpListener(this), m_wsListener(this),
      m_wsServer(QStringLiteral("OneBot"), QWebSocketServer::NonSecureMode, this), m_heartbeat(this),
      m_eventTimer(this)
{
    m_startTime = DemoState::now();
    m_eventTimer.setSingleShot(true);
    connect(&m_httpListener, &QTcpServer::newConnection, this, &DemoServer::acceptHttp);
    connect(&m_wsListener, &QTcpServer::newConnection, this, &DemoServer::acceptWs);
    connect(&m_wsServer, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_wsServer.nextPendingConnection())
            welcome(socket);
    });
    connect(&m_eventTimer, &QTimer::timeout, this, &DemoServer::flushEvents);
    connect(&m_heartbeat, &QTimer::timeout, this, &DemoServer::beat);
    connect(&m_world, &DemoWorld::happened, this, [this](const QJsonObject &event) {
        if (m_faults.losesEvents())
            return;
        m_events.append(event);
        if (!m_eventTimer.isActive())
            m_eventTimer.start(m_eventDelay);
    });
}

DemoServer::~DemoServer()
{
    // Sockets first: their last signals must not meet members that are gone already.
    stop();
    m_httpListener.disconnect(this);
    m_wsListener.disconnect(this);
    m_wsServer.disconnect(this);
}

bool DemoServer::start()
{
    if (m_httpListener.isListening())
        return true;
    if (!m_httpListener.listen(QHostAddress::LocalHost, m_httpPort)
        || !m_wsListener.listen(QHostAddress::LocalHost, m_wsPort)) {
        m_httpListener.close();
        return false;
    }
    m_httpPort = m_httpListener.serverPort();
    m_wsPort = m_wsListener.serverPort();
    m_world.state().filesBase = QStringLiteral("http://127.0.0.1:%1").arg(m_httpPort);
    return true;
}

void DemoServer::stop()
{
    m_httpListener.close();
    m_wsListener.close();
    stopDialing();
    dropConnections();
}

void DemoServer::dropConnections()
{
    const auto connections = std::exchange(m_httpConnections, {});
    for (const QPointer<HttpConnection> &connection : connections) {
        if (connection)
            connection->abort();
    }
    const auto peers = std::exchange(m_peers, {});
    for (const Peer &peer : peers) {
        peer.socket->disconnect(this);
        peer.socket->abort();
        peer.socket->deleteLater();
        emit peerLeft();
    }
    // Those still shaking hands, or being turned away.
    for (QTcpSocket *socket : findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
        socket->abort();
}

QUrl DemoServer::httpUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_httpPort)); }
QUrl DemoServer::wsUrl() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_wsPort)); }

namespace {

QByteArray withoutScheme(const QByteArray &header, Personality who, bool webSocket)
{
    const bool strict = who == Personality::SnowLuma || who == Personality::Lagrange;
    if (strict)
        return header.startsWith("Bearer ") ? header.mid(7)
            : webSocket || header.isEmpty() ? QByteArray()
                                            : QByteArray("?");
    const qsizetype blank = header.indexOf(' ');
    // go-cqhttp takes any word before the token, the others "Bearer"; all take the bare token.
    return blank < 0 ? header : header.mid(blank + 1);
}

} // namespace

DemoServer::Auth DemoServer::check(const QByteArray &header, const QUrlQuery &query, bool webSocket) const
{
    if (m_token.isEmpty())
        return Auth::Good;
    const QByteArray wanted = m_token.toUtf8();
    const QByteArray fromHeader = withoutScheme(header, m_world.personality(), webSocket);
    const QByteArray fromQuery =
        query.queryItemValue(QStringLiteral("access_token"), QUrl::FullyDecoded).toUtf8();
    QByteArray given = fromHeader.isEmpty() ? fromQuery : fromHeader;
    if (m_world.personality() == Personality::NapCat && !fromQuery.isEmpty())
        given = fromQuery; // quirk(NapCat): the query wins
    if (m_world.personality() == Personality::SnowLuma && fromQuery == wanted)
        given = fromQuery;
    if (given.isEmpty())
        return Auth::Missing;
    return given == wanted ? Auth::Good : Auth::Wrong;
}

void DemoServer::perform(const QString &action, const QJsonObject &params, Channel channel,
                         const std::optional<QJsonValue> &echo, const Respond &respond)
{
    const QList<Fault> faults = m_faults.take(action);
    const int latency = m_faults.latency(action);
    bool lie = false;
    bool hang = false;
    for (const Fault &fault : faults) {
        if (fault.kind == Fault::Kind::Fail) {
            // Recorded as a lie would be: it arrived, nothing was done.
            m_world.handle(
                action, params, [](const Answer &) {}, true);
            const Outcome failed =
                dressed(Answer::failed(QStringLiteral("INJECTED"), fault.text, fault.number), action, channel,
                        echo, faults);
            QTimer::singleShot(latency, this, [respond, failed] { respond(failed); });
            return;
        }
        lie = lie || fault.kind == Fault::Kind::Lie || (fault.kind == Fault::Kind::Hang && !fault.performs);
        hang = hang || fault.kind == Fault::Kind::Hang;
    }
    const QPointer<DemoServer> guard(this);
    const auto done = [=, this](const Answer &answer) {
        if (!guard || hang)
            return;
        const Outcome outcome = dressed(answer, action, channel, echo, faults);
        if (latency > 0)
            QTimer::singleShot(latency, guard, [respond, outcome] { respond(outcome); });
        else
            respond(outcome);
    };
    m_world.handle(action, params, done, lie);
}

namespace {

QJsonValue mangled(const QJsonValue &v)
{
    if (v.isDouble())
        return QJsonObject{{"number"_k, v}};
    if (v.isString())
        return QJsonArray{v};
    if (v.isBool())
        return QJsonValue("maybe"_k);
    if (v.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : v.toArray())
            out.append(mangled(each));
        return out;
    }
    QJsonObject out;
    const QJsonObject in = v.toObject();
    for (auto it = in.constBegin(); it != in.constEnd(); ++it)
        out.insert(it.key(), mangled(it.value()));
    return v.isObject() ? QJsonValue(out) : v;
}

QJsonValue dataOf(const Answer &a)
{
    if (a.json.isEmpty())
        return a.data;
    const QJsonDocument document = QJsonDocument::fromJson(a.json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

DemoServer::Outcome DemoServer::dressed(Answer answer, const QString &action, Channel channel,
                                        const std::optional<QJsonValue> &echo,
                                        const QList<Fault> &faults) const
{
    using Kind = Fault::Kind;
    Outcome outcome;
    const bool unknown = answer.kind == Answer::Kind::Unsupported;
    if (unknown && m_world.personality() == Personality::LLBot && channel == Channel::Http)
        outcome.httpStatus = 404;
    for (const Fault &fault : faults) {
        if (fault.kind == Kind::NullData || fault.kind == Kind::ScalarData
            || fault.kind == Kind::WrongTypes) {
            const QJsonValue data = dataOf(answer);
            answer.json.clear();
            answer.data = fault.kind == Kind::NullData ? QJsonValue()
                : fault.kind == Kind::ScalarData       ? QJsonValue("oops"_k)
                                                       : mangled(data);
        }
    }
    outcome.body = encodeReply(answer, action, m_world.personality(), channel, echo);
    for (const Fault &fault : faults) {
        switch (fault.kind) {
        case Kind::Huge: {
            const qsizetype brace = outcome.body.lastIndexOf('}');
            outcome.body.insert(brace, ",\"padding\":\"" + QByteArray(fault.number, 'x') + '"');
            break;
        }
        case Kind::Truncated: outcome.body.truncate(outcome.body.size() / 2); break;
        case Kind::HttpStatus: outcome.httpStatus = fault.number; [[fallthrough]];
        case Kind::Html:
            if (fault.kind == Kind::HttpStatus && channel == Channel::WebSocket)
                break;
            outcome.html = true;
            outcome.body =
                "<!DOCTYPE html><html><body><h1>Not the page you are looking for</h1></body></html>\n";
            break;
        case Kind::CloseMidReply: outcome.closeMidway = true; break;
        default: break;
        }
    }
    return outcome;
}

} // namespace qundesk::demo

#include "moc_demoserver.cpp"
