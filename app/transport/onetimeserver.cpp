// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/onetimeserver.h"

#include "transport/onetimelistener.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>

namespace qundesk {

namespace {

ApiError refusal(const char *symbol, const QString &detail)
{
    return {ApiError::Kind::Rejected, 0, detail, QLatin1String(symbol)};
}

/// 128 bits that nobody can guess.
QByteArray freshToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

bool isServeAddress(const QString &address)
{
    const QHostAddress parsed(address);
    const bool v4 = parsed.protocol() == QAbstractSocket::IPv4Protocol;
    if (v4 && address.count(QLatin1Char('.')) != 3) // "1.2.3" would be 1.2.0.3
        return false;
    return !parsed.isNull() && parsed != QHostAddress::Any && parsed != QHostAddress::AnyIPv4
        && parsed != QHostAddress::AnyIPv6 && !parsed.isMulticast() && !parsed.isBroadcast();
}

OneTimeOffer::OneTimeOffer(std::shared_ptr<OneTimeListener> listener, std::shared_ptr<ServedFile> file)
    : m_listener(std::move(listener)), m_file(std::move(file))
{
    m_file->owner = this;
    m_url.setScheme(QStringLiteral("http"));
    m_url.setHost(m_listener->address().toString());
    m_url.setPort(m_listener->port());
    m_url.setPath(QLatin1Char('/') + QString::fromLatin1(m_file->token));
    m_listener->add(m_file);
}

OneTimeOffer::~OneTimeOffer()
{
    {
        const std::scoped_lock guard(m_file->lock);
        m_file->owner = nullptr;
    }
    m_listener->remove(m_file);
}

qint64 OneTimeOffer::size() const { return m_file->size; }

qint64 OneTimeOffer::bytesServed() const { return m_file->bytes.load(); }

void OneTimeOffer::updateNow()
{
    m_file->told = false;
    if (m_file->changed)
        emit changed();
    else
        emit served(bytesServed());
}

OneTimeServer::OneTimeServer(QObject *parent) : QObject(parent) { }

OneTimeServer::~OneTimeServer() = default;

Result<std::unique_ptr<OneTimeOffer>> OneTimeServer::offer(const QString &path, const QString &address,
                                                           quint16 port, std::shared_ptr<SpeedLimit> limit)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return refusal("UPLOAD_UNREADABLE", path);
    if (!isServeAddress(address))
        return refusal("SERVE_ADDRESS", address);
    const QString key = address + QLatin1Char(' ') + QString::number(port);
    auto listener = m_listeners.value(key).lock();
    if (!listener)
        listener = OneTimeListener::open(QHostAddress(address), port);
    if (!listener)
        return refusal("SERVE_PORT", key);
    m_listeners.insert(key, listener);
    auto file = std::make_shared<ServedFile>();
    file->token = freshToken();
    file->path = info.absoluteFilePath();
    file->size = info.size();
    file->modified = info.lastModified().toMSecsSinceEpoch();
    file->limit = std::move(limit);
    return std::unique_ptr<OneTimeOffer>(new OneTimeOffer(std::move(listener), std::move(file)));
}

} // namespace qundesk

#include "moc_onetimeserver.cpp"
