// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include "storage/accountaddress.h"
#include "storage/storageerror.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QUuid>
#include <array>
#include <optional>

namespace qundesk {

namespace {

using Mode = AccountConfig::Mode;
constexpr int version = 1;
constexpr qint64 sizeLimit = 4 << 20;

constexpr std::array modeNames{
    std::pair{"websocket", Mode::WebSocket},
    std::pair{"http", Mode::Http},
    std::pair{"http+websocket", Mode::HttpAndWebSocket},
    std::pair{"reverse", Mode::Reverse},
};

constexpr std::array wayNames{
    std::pair{"path", UploadWay::Path},     std::pair{"shared-folder", UploadWay::SharedFolder},
    std::pair{"stream", UploadWay::Stream}, std::pair{"content", UploadWay::Content},
    std::pair{"url", UploadWay::Url},       std::pair{"fetch", UploadWay::Fetch},
};
constexpr QLatin1String automaticWay("automatic");

constexpr QLatin1String keyVersion("version");
constexpr QLatin1String keyAccounts("accounts");
constexpr QLatin1String keyId("id");
constexpr QLatin1String keyName("name");
constexpr QLatin1String keyMode("mode");
constexpr QLatin1String keyWebSocket("webSocketUrl");
constexpr QLatin1String keyHttp("httpUrl");
constexpr QLatin1String keyListenAddress("listenAddress");
constexpr QLatin1String keyListenPort("listenPort");
constexpr QLatin1String keyConnect("connectAtStart");
constexpr QLatin1String keyRemember("rememberToken");
constexpr QLatin1String keyHasToken("hasToken");
constexpr QLatin1String keyUploads("uploads");
constexpr QLatin1String keyWay("way");
constexpr QLatin1String keyLocalFolder("localFolder");
constexpr QLatin1String keyServerFolder("serverFolder");
constexpr QLatin1String keyServeAddress("serveAddress");
constexpr QLatin1String keyServePort("servePort");

std::optional<Mode> modeFrom(const QString &name)
{
    for (const auto &[text, mode] : modeNames) {
        if (name == QLatin1String(text))
            return mode;
    }
    return std::nullopt;
}

QString nameOf(Mode mode)
{
    for (const auto &[text, each] : modeNames) {
        if (each == mode)
            return QLatin1String(text);
    }
    return {};
}

/// What a newer version may have added is read as automatic.
UploadSettings readUploads(const QJsonObject &object)
{
    UploadSettings out;
    const QString way = object.value(keyWay).toString();
    for (const auto &[text, each] : wayNames) {
        if (way == QLatin1String(text)) {
            out.automatic = false;
            out.way = each;
        }
    }
    out.localFolder = object.value(keyLocalFolder).toString();
    out.serverFolder = object.value(keyServerFolder).toString();
    out.serveAddress = object.value(keyServeAddress).toString(out.serveAddress);
    const int port = object.value(keyServePort).toInt(out.servePort);
    out.servePort = port >= 0 && port <= 65535 ? quint16(port) : out.servePort;
    return out;
}

QJsonObject writeUploads(const UploadSettings &uploads, QJsonObject object)
{
    QString way = automaticWay;
    for (const auto &[text, each] : wayNames) {
        if (!uploads.automatic && each == uploads.way)
            way = QLatin1String(text);
    }
    object[keyWay] = way;
    object[keyLocalFolder] = uploads.localFolder;
    object[keyServerFolder] = uploads.serverFolder;
    object[keyServeAddress] = uploads.serveAddress;
    object[keyServePort] = uploads.servePort;
    return object;
}

QUrl readUrl(const QJsonValue &value) { return urlWithoutSecrets(QUrl(value.toString(), QUrl::StrictMode)); }
QString writeUrl(const QUrl &url) { return urlWithoutSecrets(url).toString(QUrl::FullyEncoded); }

std::optional<AccountConfig> fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto mode = modeFrom(object.value(keyMode).toString());
    if (!mode || object.value(keyId).toString().isEmpty())
        return std::nullopt;
    AccountConfig out;
    out.id = object.value(keyId).toString();
    out.name = object.value(keyName).toString();
    out.mode = *mode;
    out.webSocketUrl = readUrl(object.value(keyWebSocket));
    out.httpUrl = readUrl(object.value(keyHttp));
    out.listenAddress = object.value(keyListenAddress).toString(out.listenAddress);
    const int port = object.value(keyListenPort).toInt(out.listenPort);
    out.listenPort = port >= 0 && port <= 65535 ? quint16(port) : out.listenPort;
    out.connectAtStart = object.value(keyConnect).toBool(out.connectAtStart);
    out.rememberToken = object.value(keyRemember).toBool(out.rememberToken);
    out.hasToken = object.value(keyHasToken).toBool(out.hasToken);
    out.uploads = readUploads(object.value(keyUploads).toObject());
    return out;
}

/// Over what was there, so that keys of a newer version stay.
QJsonObject toJson(const AccountConfig &account, QJsonObject object)
{
    object[keyId] = account.id;
    object[keyName] = account.name;
    object[keyMode] = nameOf(account.mode);
    object[keyWebSocket] = writeUrl(account.webSocketUrl);
    object[keyHttp] = writeUrl(account.httpUrl);
    object[keyListenAddress] = account.listenAddress;
    object[keyListenPort] = account.listenPort;
    object[keyConnect] = account.connectAtStart;
    object[keyRemember] = account.rememberToken;
    object[keyHasToken] = account.hasToken;
    object[keyUploads] = writeUploads(account.uploads, object.value(keyUploads).toObject());
    return object;
}

} // namespace

AccountStore::AccountStore(const QString &folder) : m_folder(folder) { }

QString AccountStore::path() const { return m_folder + QStringLiteral("/accounts.json"); }

Result<Done> AccountStore::readFile()
{
    QFile file(path());
    if (!file.exists()) {
        m_root = {};
        return Done{};
    }
    if (!file.open(QIODevice::ReadOnly))
        return storageError(storagesymbol::unreadable, path() + QStringLiteral(": ") + file.errorString());
    const QByteArray bytes = file.read(sizeLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return storageError(storagesymbol::unreadable, path() + QStringLiteral(": ") + file.errorString());
    file.close();
    if (bytes.size() > sizeLimit)
        return setAside(QStringLiteral("too big"));
    QJsonParseError why;
    const auto document = QJsonDocument::fromJson(bytes, &why);
    if (!document.isObject())
        return setAside(why.error ? why.errorString() : QStringLiteral("not an object"));
    if (!document.object().value(keyAccounts).isArray())
        return setAside(QStringLiteral("no list of accounts"));
    m_root = document.object();
    return Done{};
}

ApiError AccountStore::setAside(const QString &why)
{
    const QString stem = path() + QStringLiteral(".broken-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = stem;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = stem + QLatin1Char('-') + QString::number(i);
    if (!QFile::rename(path(), aside)) // save() stays refused: it would overwrite the only copy
        return storageError(storagesymbol::unreadable, path() + QStringLiteral(": ") + why);
    m_brokenCopy = aside;
    m_root = {};
    m_loaded = true;
    return storageError(storagesymbol::broken, path() + QStringLiteral(": ") + why);
}

Result<QList<AccountConfig>> AccountStore::load()
{
    m_loaded = false;
    m_foreign = {};
    m_brokenCopy.clear();
    if (const auto read = readFile(); !read)
        return read.error();
    QList<AccountConfig> out;
    QSet<QString> ids;
    const auto entries = m_root.value(keyAccounts).toArray();
    for (const QJsonValue &entry : entries) {
        auto account = fromJson(entry);
        if (!account || ids.contains(account->id)) {
            m_foreign.append(entry);
            continue;
        }
        ids.insert(account->id);
        out.append(*std::move(account));
    }
    m_loaded = true;
    return out;
}

Result<Done> AccountStore::save(const QList<AccountConfig> &accounts)
{
    if (!m_loaded) { // what is in the file and not ours must survive
        if (const auto loaded = load(); !loaded && !m_loaded)
            return loaded.error();
    }
    QHash<QString, QJsonObject> before;
    const auto old = m_root.value(keyAccounts).toArray();
    for (const QJsonValue &entry : old)
        before.insert(entry.toObject().value(keyId).toString(), entry.toObject());
    QJsonArray entries;
    for (const AccountConfig &account : accounts) {
        if (!account.temporary)
            entries.append(toJson(account, before.value(account.id)));
    }
    QJsonObject root = m_root;
    root[keyVersion] = std::max(version, root.value(keyVersion).toInt());
    for (const QJsonValue &entry : std::as_const(m_foreign))
        entries.append(entry);
    root[keyAccounts] = entries;

    QSaveFile file(path());
    const bool written = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(root).toJson()) > 0 && file.commit();
    if (!written)
        return storageError(storagesymbol::unwritable, path() + QStringLiteral(": ") + file.errorString());
    m_root = root;
    return Done{};
}

} // namespace qundesk
