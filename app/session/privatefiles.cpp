// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/privatefiles.h"

#include "api/fileapi.h"
#include "session/commands.h"
#include "session/session.h"

#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QHostAddress>
#include <QtConcurrentRun>

namespace qundesk {

using namespace std::chrono_literals;

namespace {

/// Bigger ones made servers run out of memory (NapCatQQ#1189: 140 MB).
constexpr qint64 largestInRequest = 10 << 20;
/// quirk(SnowLuma): takes HTTP bodies of 2 MiB; base64 adds a third.
constexpr qint64 largestInSnowLumaBody = 1 << 20;

struct Content {
    QString base64; ///< empty: the file has grown too big since it was chosen
    QString error; ///< set: the file cannot be read
};

Content contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    const QByteArray bytes = file.read(largestInRequest + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, file.errorString()};
    if (bytes.size() > largestInRequest)
        return {};
    return {QLatin1String("base64://") + QString::fromLatin1(bytes.toBase64()), {}};
}

QUrl addressOf(const AccountConfig &config)
{
    return config.mode == AccountConfig::Mode::Http ? config.httpUrl : config.webSocketUrl;
}

void send(Session &session, const PrivateFile &file, const QString &source)
{
    Command command;
    command.outcome.verb = Verb::SendPrivateFile;
    command.outcome.groupId = file.groupId;
    command.outcome.userId = file.userId;
    command.outcome.subject = file.person;
    command.outcome.after = QFileInfo(file.path).fileName();
    command.barrier = session.state().usable() ? Barrier::None : Barrier::Offline;
    // No list tells what was sent to a person: after an ok the outcome is Unconfirmed at once.
    command.model = session.groups();
    command.expectation.holds = [] { return false; };
    command.expectation.rereads = 0;
    command.expectation.wait = 0ms;
    session.commands().run(api::UploadPrivateFile{file.userId, source, QFileInfo(file.path).fileName()},
                           std::move(command));
}

} // namespace

qint64 largestFileContent(const Session &session)
{
    switch (session.server().backend()) {
    case Backend::NapCat:
    case Backend::LLBot: return largestInRequest;
    case Backend::SnowLuma:
        return session.config().mode == AccountConfig::Mode::Http ? largestInSnowLumaBody : largestInRequest;
    case Backend::GoCqhttp:
    case Backend::Lagrange:
    case Backend::Other: return 0;
    }
    return 0;
}

FileWay privateFileWay(const Session &session, qint64 bytes)
{
    return bytes <= largestFileContent(session) ? FileWay::Content : FileWay::Path;
}

bool isServerHere(const Session &session)
{
    const AccountConfig &config = session.config();
    if (config.mode == AccountConfig::Mode::Reverse) // it dials: only a listener on loopback tells where from
        return QHostAddress(config.listenAddress).isLoopback();
    const QString host = addressOf(config).host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QString serverPlace(const Session &session)
{
    const AccountConfig &config = session.config();
    if (config.mode == AccountConfig::Mode::Reverse)
        return {};
    const QUrl url = addressOf(config);
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

void sendPrivateFile(Session &session, const PrivateFile &file,
                     std::function<void(const QString &why)> unreadable)
{
    const QFileInfo info(file.path);
    if (privateFileWay(session, info.size()) == FileWay::Path)
        return send(session, file, info.absoluteFilePath());
    QtConcurrent::run(contentOf, file.path)
        .then(&session, [&session, file, unreadable = std::move(unreadable)](const Content &content) {
            if (content.error.isEmpty())
                send(session, file,
                     content.base64.isEmpty() ? QFileInfo(file.path).absoluteFilePath() : content.base64);
            else if (unreadable)
                unreadable(content.error);
        });
}

} // namespace qundesk
