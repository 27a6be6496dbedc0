// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpconnection.h"

#include <QUrl>

namespace qundesk::demo {

namespace {

constexpr qint64 Piece = 128 << 10;

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 206: return "Partial Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 406: return "Not Acceptable";
    case 405: return "Method Not Allowed";
    case 413: return "Payload Too Large";
    case 416: return "Range Not Satisfiable";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    default: return "Status";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_socket->bytesAvailable() > 0)
        read();
}

HttpConnection::~HttpConnection() { m_socket->disconnect(this); }

void HttpConnection::abort() { m_socket->abort(); }

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_busy)
        return;
    if (!m_hasHead && !takeHead())
        return;
    if (!takeBody())
        return;
    m_hasHead = false;
    m_busy = true;
    m_close = m_request.header("connection").toLower() == "close";
    emit requested(m_request);
}

bool HttpConnection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    if (first.size() != 3) {
        m_socket->abort();
        return false;
    }
    m_request = {};
    m_request.method = first.at(0);
    const QUrl url = QUrl::fromEncoded(first.at(1));
    m_request.path = url.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(url);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    if (m_request.header("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_hasHead = true;
    return true;
}

bool HttpConnection::takeBody()
{
    if (m_request.header("transfer-encoding").toLower() == "chunked")
        return takeChunks();
    const qsizetype length = m_request.header("content-length").toLongLong();
    if (m_buffer.size() < length)
        return false;
    m_request.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return true;
}

bool HttpConnection::takeChunks()
{
    QByteArray body;
    for (qsizetype at = 0;;) {
        const qsizetype line = m_buffer.indexOf("\r\n", at);
        if (line < 0)
            return false;
        const qsizetype size = m_buffer.mid(at, line - at).toLongLong(nullptr, 16);
        if (m_buffer.size() < line + 2 + size + 2)
            return false;
        body += m_buffer.mid(line + 2, size);
        at = line + 2 + size + 2;
        if (size > 0)
            continue;
        m_request.body = body;
        m_buffer.remove(0, at);
        return true;
    }
}

void HttpConnection::answer(const HttpAnswer &a)
{
    const bool head = m_request.method == "HEAD";
    const qint64 length = a.source ? a.sourceLength : a.body.size();
    QByteArray out = "HTTP/1.1 " + QByteArray::number(a.status) + ' ' + reason(a.status) + "\r\n";
    if (!a.contentType.isEmpty())
        out += "Content-Type: " + a.contentType + "\r\n";
    for (const auto &[name, value] : a.headers)
        out += name + ": " + value + "\r\n";
    if (a.chunked)
        out += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(length, 16) + "\r\n";
    else
        out += "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
    if (a.closeMidway) {
        out += (a.source ? a.source(a.sourceOffset, length / 2) : a.body.left(length / 2));
        m_socket->write(out);
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->write(out);
    if (!head && a.source && length > 0) {
        m_streaming = a;
        pump();
        return;
    }
    if (!head) {
        m_socket->write(a.body);
        if (a.chunked)
            m_socket->write("\r\n0\r\n\r\n");
    }
    finish();
}

void HttpConnection::pump()
{
    if (!m_streaming.source)
        return;
    while (m_streaming.sourceLength > 0 && m_socket->bytesToWrite() < 4 * Piece) {
        const QByteArray piece =
            m_streaming.source(m_streaming.sourceOffset, qMin(Piece, m_streaming.sourceLength));
        if (piece.isEmpty()) { // the file behind it has gone
            m_socket->abort();
            return;
        }
        m_streaming.sourceOffset += piece.size();
        m_streaming.sourceLength -= piece.size();
        m_socket->write(piece);
    }
    if (m_streaming.sourceLength == 0) {
        m_streaming = {};
        finish();
    }
}

void HttpConnection::finish()
{
    m_busy = false;
    if (m_close)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

} // namespace qundesk::demo

#include "moc_httpconnection.cpp"
