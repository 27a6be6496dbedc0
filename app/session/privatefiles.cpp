// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/privatefiles.h"

#include "api/fileapi.h"
#include "session/commands.h"
#include "session/session.h"
#include "session/uploadsource.h"
#include "session/uploadways.h"

#include <QFileInfo>

namespace qundesk {

using namespace std::chrono_literals;

namespace {

/// One file on its way to one person; deletes itself. The bytes are kept within the server's reach until it
/// has answered.
class PrivateSending final : public QObject {
public:
    PrivateSending(Session &session, PrivateFile file, UploadWay way,
                   std::function<void(const ApiError &)> notSent)
        : QObject(&session), m_session(session), m_file(std::move(file)), m_notSent(std::move(notSent)),
          m_source(session, m_file.path, way)
    {
        connect(&m_source, &UploadSource::ready, this, &PrivateSending::send);
        connect(&m_source, &UploadSource::failed, this, [this](const ApiError &error) {
            if (m_notSent)
                m_notSent(error);
            deleteLater();
        });
        connect(&session.commands(), &Commands::finished, this, &PrivateSending::finished);
        m_source.start();
    }

private:
    void send(const QString &source)
    {
        const QString name = QFileInfo(m_file.path).fileName();
        Command command;
        command.outcome.verb = Verb::SendPrivateFile;
        command.outcome.groupId = m_file.groupId;
        command.outcome.userId = m_file.userId;
        command.outcome.subject = m_file.person;
        command.outcome.after = name;
        command.barrier = m_session.state().usable() ? Barrier::None : Barrier::Offline;
        // No list tells what was sent to a person: after an ok the outcome is Unconfirmed at once.
        command.model = m_session.groups();
        command.expectation.holds = [] { return false; };
        command.expectation.rereads = 0;
        command.expectation.wait = 0ms;
        m_id =
            m_session.commands().run(api::UploadPrivateFile{m_file.userId, source, name}, std::move(command));
    }
    void finished(const Outcome &outcome)
    {
        if (m_id == 0 || outcome.id != m_id)
            return;
        if (m_source.way() == UploadWay::Path && outcome.hasError && saysNoSuchFile(m_session, outcome.error))
            notePathRefused(m_session);
        deleteLater();
    }

    Session &m_session;
    PrivateFile m_file;
    std::function<void(const ApiError &)> m_notSent;
    UploadSource m_source;
    quint64 m_id = 0;
};

QUrl addressOf(const AccountConfig &config)
{
    return config.mode == AccountConfig::Mode::Http ? config.httpUrl : config.webSocketUrl;
}

} // namespace

QString serverPlace(const Session &session)
{
    const AccountConfig &config = session.config();
    if (config.mode == AccountConfig::Mode::Reverse)
        return {};
    const QUrl url = addressOf(config);
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

void sendPrivateFile(Session &session, const PrivateFile &file,
                     std::function<void(const ApiError &why)> notSent)
{
    // What stands against the way is said before the file is sent; what remains is found by trying.
    const qint64 size = QFileInfo(file.path).size();
    const UploadWay way = chooseUploadWay(uploadPlaceOf(session), size, file.path).way;
    new PrivateSending(session, file, way, std::move(notSent));
}

} // namespace qundesk
