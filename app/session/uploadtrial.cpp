// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadtrial.h"

#include "api/fileapi.h"
#include "session/fileactions.h"
#include "session/groupfiles.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/uploadsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace qundesk {

using namespace std::chrono_literals;

UploadTrial::UploadTrial(Session &session, GroupId group, QString file, QList<UploadWay> ways)
    : m_session(session), m_files(session.group(group)->part<GroupFiles>()), m_file(std::move(file)),
      m_ways(std::move(ways))
{
    connect(&session.commands(), &Commands::finished, this, [this](const Outcome &outcome) {
        if (m_uploading != 0 && outcome.id == m_uploading)
            uploaded(outcome);
        else if (m_deleting && outcome.verb == Verb::DeleteFile && outcome.subject == m_name)
            removed(outcome);
    });
}

UploadTrial::~UploadTrial()
{
    if (!m_shared.isEmpty())
        QFile::remove(m_shared);
}

void UploadTrial::start() { QMetaObject::invokeMethod(this, &UploadTrial::next, Qt::QueuedConnection); }

void UploadTrial::next()
{
    if (!m_shared.isEmpty())
        QFile::remove(std::exchange(m_shared, {}));
    if (m_source)
        m_source.release()->deleteLater(); // perhaps from its own signal
    if (m_ways.isEmpty()) {
        emit finished();
        return;
    }
    m_name = QStringLiteral("qundesk-test-%1.txt").arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    QString file = m_file;
    if (m_ways.first() == UploadWay::SharedFolder) {
        m_shared = QDir(m_session.config().uploads.localFolder).filePath(m_name);
        file = m_shared;
        if (!QFile::copy(m_file, m_shared)) {
            m_shared.clear();
            return say(false, {ApiError::Kind::Rejected, 0, {}, QStringLiteral("FILE_UNWRITABLE")});
        }
    }
    m_source = std::make_unique<UploadSource>(m_session, file, m_ways.first());
    connect(m_source.get(), &UploadSource::ready, this, &UploadTrial::upload);
    connect(m_source.get(), &UploadSource::failed, this,
            [this](const ApiError &error) { say(false, error); });
    m_source->start();
}

void UploadTrial::upload(const QString &source)
{
    FileModel *model = m_files.files();
    Command command = m_files.makeCommand(Verb::UploadFile, m_name);
    command.barrier = m_files.actions().barrier(Verb::UploadFile);
    command.outcome.after = rootFolder;
    command.model = model;
    command.expectation.holds = [model, name = m_name] {
        return model->fileNamed(rootFolder, name) != nullptr;
    };
    command.expectation.reread = [files = &m_files](std::function<void()> arrived) {
        files->list(rootFolder, [arrived](bool) { arrived(); });
    };
    command.expectation.wait = 200ms; // own uploads raise no event
    command.expectation.rereads = 3; // QQ may need a moment to list it
    command.expectation.patience = 1min;
    m_uploading = m_session.commands().run(
        api::UploadGroupFile{m_files.group().id(), source, m_name, rootFolder}, std::move(command));
}

void UploadTrial::uploaded(const Outcome &outcome)
{
    m_uploading = 0;
    if (outcome.state == Outcome::State::Confirmed)
        return remove();
    if (outcome.state == Outcome::State::Unconfirmed)
        m_leftovers.append(m_name); // it may appear yet
    const ApiError unseen{ApiError::Kind::Rejected, 0, {}, QStringLiteral("UPLOAD_UNSEEN")};
    say(false, outcome.hasError ? outcome.error : unseen);
}

void UploadTrial::remove()
{
    const FileEntry *entry = m_files.files()->fileNamed(rootFolder, m_name);
    if (!entry) {
        m_leftovers.append(m_name);
        return say(true, {});
    }
    m_deleting = true;
    m_files.actions().apply({Verb::DeleteFile, {}}, {entry->identity});
}

void UploadTrial::removed(const Outcome &outcome)
{
    m_deleting = false;
    if (outcome.state != Outcome::State::Confirmed)
        m_leftovers.append(m_name);
    say(true, {});
}

void UploadTrial::say(bool ok, const ApiError &error)
{
    const UploadWay way = m_ways.takeFirst();
    const QPointer<UploadTrial> self(this);
    emit wayTried(way, ok, error);
    if (self)
        next();
}

} // namespace qundesk

#include "moc_uploadtrial.cpp"
