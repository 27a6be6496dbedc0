// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadways.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "session/session.h"
#include "transport/onetimeserver.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QVariant>

namespace qundesk {

namespace {

using Why = UploadObstacle;

/// Bytes go through several copies on both sides; 140 MB at once have killed a server.
constexpr qint64 mostInRequest = 10 << 20;
/// quirk(SnowLuma): a request over HTTP has 2 MiB, and base64 adds a third.
constexpr qint64 mostInSmallBody = 1 << 20;
/// quirk(SnowLuma): the longest stream.
constexpr qint64 longestStream = qint64(4) << 30;

constexpr char pathRefusedKey[] = "qundeskPathRefused";

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Why obstacleOfPath(const UploadPlace &place)
{
    return !place.here ? Why::Elsewhere : place.pathRefused ? Why::RefusedBefore : Why::None;
}

Why obstacleOfFolder(const UploadPlace &place, const QString &path)
{
    const UploadSettings &settings = place.settings;
    if (settings.localFolder.isEmpty() || settings.serverFolder.isEmpty())
        return Why::NoSharedFolder;
    return !path.isEmpty() && sharedPath(settings, path).isEmpty() ? Why::NotInSharedFolder : Why::None;
}

/// For Url and Fetch, once the server has such a call.
Why obstacleOfAddress(const UploadPlace &place)
{
    const QString &address = place.settings.serveAddress;
    if (!isServeAddress(address))
        return Why::BadAddress;
    return !place.here && isLoopbackHost(address) ? Why::LoopbackAddress : Why::None;
}

Why obstacleOf(const UploadPlace &place, UploadWay way, qint64 size, const QString &path)
{
    switch (way) {
    case UploadWay::Path: return obstacleOfPath(place);
    case UploadWay::SharedFolder: return obstacleOfFolder(place, path);
    case UploadWay::Stream:
        if (!place.streams)
            return Why::ServerLacksIt;
        return place.backend == Backend::SnowLuma && size > longestStream ? Why::TooBig : Why::None;
    case UploadWay::Content:
        if (largestContent(place) == 0)
            return Why::ServerLacksIt;
        return size > largestContent(place) ? Why::TooBig : Why::None;
    case UploadWay::Url: // what takes content takes addresses
        return largestContent(place) == 0 ? Why::ServerLacksIt : obstacleOfAddress(place);
    case UploadWay::Fetch: return place.fetches ? obstacleOfAddress(place) : Why::ServerLacksIt;
    }
    return Why::ServerLacksIt;
}

/// The best first: what the user has set up; then, for small files, what works even where a server on this
/// computer sees other files, as in a container; then what costs nothing.
QList<UploadWay> preferences(Backend backend)
{
    using enum UploadWay;
    switch (backend) {
    case Backend::NapCat:
    case Backend::SnowLuma: return {SharedFolder, Content, Path, Stream, Url, Fetch};
    case Backend::LLBot: return {SharedFolder, Content, Path, Url, Fetch};
    case Backend::Lagrange: return {SharedFolder, Path};
    case Backend::GoCqhttp:
    case Backend::Other: return {SharedFolder, Path, Fetch};
    }
    return {Path};
}

/// Where a way that the server has is to be repaired by a setting, that is what the user is told.
UploadOption nearest(const UploadPlace &place, qint64 size, const QString &path)
{
    UploadOption out{UploadWay::Path, obstacleOfPath(place)};
    for (const UploadWay way : preferences(place.backend)) {
        const Why why = obstacleOf(place, way, size, path);
        if (way != UploadWay::Path && way != UploadWay::SharedFolder && why != Why::ServerLacksIt)
            out = {way, why};
    }
    return out;
}

} // namespace

UploadPlace uploadPlaceOf(const Session &session)
{
    UploadPlace out;
    out.backend = session.server().backend();
    out.mode = session.config().mode;
    out.here = isServerHere(session);
    out.streams = session.client().supports<api::UploadFileStream>() && out.backend != Backend::Other;
    out.fetches = session.client().supports<api::DownloadFile>();
    out.pathRefused = session.property(pathRefusedKey).toBool();
    out.settings = session.config().uploads;
    return out;
}

QList<UploadOption> uploadOptions(const UploadPlace &place, qint64 size, const QString &path)
{
    QList<UploadOption> out;
    for (int way = 0; way < uploadWayCount; ++way)
        out.append({UploadWay(way), obstacleOf(place, UploadWay(way), size, path)});
    return out;
}

UploadOption chooseUploadWay(const UploadPlace &place, qint64 size, const QString &path)
{
    if (!place.settings.automatic) {
        const UploadWay way = place.settings.way;
        const Why why = obstacleOf(place, way, size, path);
        // Whoever insists on paths knows of a folder that both see.
        const bool insists = why == Why::Elsewhere || why == Why::RefusedBefore;
        return {way, insists ? Why::None : why};
    }
    for (const UploadWay way : preferences(place.backend)) {
        if (obstacleOf(place, way, size, path) == Why::None)
            return {way, Why::None};
    }
    return nearest(place, size, path);
}

QString sharedPath(const UploadSettings &settings, const QString &path)
{
    const QString folder = QFileInfo(settings.localFolder).canonicalFilePath();
    const QString file = QFileInfo(path).canonicalFilePath();
    if (folder.isEmpty() || settings.serverFolder.isEmpty() || file.isEmpty())
        return {};
    const QString begin = folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/');
    if (!file.startsWith(begin))
        return {};
    QString rest = file.mid(begin.size());
    QString server = settings.serverFolder;
    const bool windows =
        server.contains(QLatin1Char('\\')) || (server.size() > 1 && server.at(1) == QLatin1Char(':'));
    if (windows)
        rest.replace(QLatin1Char('/'), QLatin1Char('\\'));
    const QChar separator = windows ? QLatin1Char('\\') : QLatin1Char('/');
    if (!server.endsWith(separator) && !server.endsWith(QLatin1Char('/')))
        server += separator;
    return server + rest;
}

qint64 largestContent(const UploadPlace &place)
{
    switch (place.backend) {
    case Backend::NapCat:
    case Backend::LLBot: return mostInRequest;
    case Backend::SnowLuma: return place.mode == AccountConfig::Mode::Http ? mostInSmallBody : mostInRequest;
    case Backend::GoCqhttp:
    case Backend::Lagrange:
    case Backend::Other: return 0;
    }
    return 0;
}

qint64 largestFileContent(const Session &session)
{
    UploadPlace place;
    place.backend = session.server().backend();
    place.mode = session.config().mode;
    return largestContent(place);
}

bool isServerHere(const AccountConfig &config)
{
    switch (config.mode) {
    case AccountConfig::Mode::WebSocket: return isLoopbackHost(config.webSocketUrl.host());
    case AccountConfig::Mode::Http:
    case AccountConfig::Mode::HttpAndWebSocket: return isLoopbackHost(config.httpUrl.host());
    case AccountConfig::Mode::Reverse: // it dials: only a listener on loopback tells where from
        return QHostAddress(config.listenAddress).isLoopback();
    }
    return false;
}

bool isServerHere(const Session &session) { return isServerHere(session.config()); }

bool isUploadAddress(const QString &address) { return isServeAddress(address); }

bool isLoopbackAddress(const QString &address) { return isLoopbackHost(address); }

QStringList uploadAddresses()
{
    QStringList out{QStringLiteral("127.0.0.1")};
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (!address.isLoopback() && !address.isLinkLocal())
            out.append(address.toString());
    }
    return out;
}

bool saysNoSuchFile(const Session &session, const ApiError &error)
{
    if (error.kind != ApiError::Kind::Rejected)
        return false;
    // quirk(Lagrange): of all refusals this is the one without a word.
    if (session.server().backend() == Backend::Lagrange && error.detail.isEmpty())
        return true;
    return error.symbol == QLatin1String("FILE_NOT_FOUND") || error.symbol == QLatin1String("OPEN_FILE_ERROR")
        || error.detail.contains(QStringLiteral("识别URL失败"))
        || error.detail.contains(QStringLiteral("路径不存在"))
        || error.detail.contains(QStringLiteral("文件不存在"));
}

void notePathRefused(Session &session) { session.setProperty(pathRefusedKey, true); }

} // namespace qundesk
