// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadprobe.h"

#include "api/apiclient.h"
#include "api/fileapi.h"
#include "session/session.h"
#include "session/uploadserve.h"
#include "session/uploadtrial.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUuid>

namespace qundesk {

using namespace std::chrono_literals;
using VerdictState = UploadVerdict::State;
using Why = UploadObstacle;

namespace {

const QByteArray probeBytes(1024, 'q');
constexpr auto connectPatience = 20s;
constexpr auto dialPatience = 60s; ///< a reverse server dials when its own timer says so
constexpr auto fetchPatience = 20s;

} // namespace

UploadProbe::UploadProbe(const AccountConfig &config, const QString &token, QThread *wire, QObject *parent)
    : QObject(parent),
      m_session(std::make_unique<Session>(config, token, SessionContext{m_clock, wire, nullptr, nullptr})),
      m_file(m_folder.filePath(QStringLiteral("qundesk-test.txt")))
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] { fail({ApiError::Kind::Timeout, 0, {}, {}}); });
    QFile file(m_file);
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly)
        || file.write(probeBytes) != probeBytes.size()) {
        const ApiError why{ApiError::Kind::Rejected, 0, file.errorString(),
                           QStringLiteral("FILE_UNWRITABLE")};
        QMetaObject::invokeMethod(
            this, [this, why] { fail(why); }, Qt::QueuedConnection);
        return;
    }
    connect(m_session.get(), &Session::identityChanged, this, &UploadProbe::begin);
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        const ConnectionState &state = m_session->state();
        using Phase = ConnectionState::Phase;
        if (state.phase == Phase::Waiting || state.phase == Phase::Refused)
            fail(state.why);
    });
    m_limit.start(config.mode == AccountConfig::Mode::Reverse ? dialPatience : connectPatience);
    m_session->open();
}

UploadProbe::~UploadProbe()
{
    m_trial.reset();
    m_serve.reset();
}

const ServerInfo &UploadProbe::server() const { return m_session->server(); }

UploadOption UploadProbe::choice(qint64 size) const
{
    return chooseUploadWay(uploadPlaceOf(*m_session), size);
}

void UploadProbe::begin()
{
    if (std::exchange(m_began, true) || m_ended)
        return;
    const auto options = uploadOptions(uploadPlaceOf(*m_session), probeBytes.size());
    for (const UploadOption &option : options) {
        const bool lacks = option.why == Why::ServerLacksIt;
        verdict(option.way) = {lacks ? VerdictState::Refused : VerdictState::NotTried, option.why, {}};
    }
    m_limit.stop(); // each call has its own
    tryStream();
}

void UploadProbe::tryStream()
{
    if (verdict(UploadWay::Stream).why != Why::None)
        return tryFetch();
    api::UploadFileStream step;
    step.streamId = QUuid::createUuid().toString(QUuid::Id128);
    step.chunk = QString::fromLatin1(probeBytes.toBase64());
    step.chunkIndex = 0;
    step.totalChunks = 1;
    step.fileSize = probeBytes.size();
    step.expectedSha256 =
        QString::fromLatin1(QCryptographicHash::hash(probeBytes, QCryptographicHash::Sha256).toHex());
    step.filename = step.streamId;
    m_session->client().call(
        step, this,
        [this, id = step.streamId](const Result<api::StreamState> &reply) {
            const bool took = reply && reply->receivedChunks == 1;
            verdict(UploadWay::Stream).state = took ? VerdictState::Works : VerdictState::Refused;
            if (!took)
                verdict(UploadWay::Stream).error = reply ? uploadError("UPLOAD_INCOMPLETE") : reply.error();
            api::UploadFileStream reset;
            reset.streamId = id;
            reset.reset = true;
            // quirk(NapCat): always answers with an error, which is success; a lost one is forgotten by the
            // server in minutes.
            m_session->client().call(reset, this, [](const Result<api::StreamState> &) {});
            tryFetch();
        },
        fetchPatience);
}

void UploadProbe::tryFetch()
{
    const Why why = verdict(UploadWay::Fetch).why;
    if (why != Why::None)
        return end();
    m_serve = std::make_unique<UploadServe>(*m_session, FileState::of(m_file), UploadServe::How::Fetch,
                                            nullptr, nullptr);
    connect(m_serve.get(), &UploadJob::ready, this, [this] { endFetch({}); });
    connect(m_serve.get(), &UploadJob::failed, this, [this](const ApiError &error) { endFetch(error); });
    m_limit.disconnect();
    m_limit.callOnTimeout(this, [this] { endFetch(ApiError{ApiError::Kind::Timeout, 0, {}, {}}); });
    m_limit.start(fetchPatience);
    m_serve->start();
}

void UploadProbe::endFetch(const std::optional<ApiError> &error)
{
    m_limit.stop();
    m_serve->disconnect(this);
    m_serve.release()->deleteLater(); // from its own signal
    // Whatever fetches the one fetches the other: both are the server's reading from this computer.
    for (const UploadWay way : {UploadWay::Fetch, UploadWay::Url}) {
        if (verdict(way).why != Why::None)
            continue;
        verdict(way).state = error ? VerdictState::Refused : VerdictState::Works;
        verdict(way).error = error.value_or(ApiError());
    }
    end();
}

void UploadProbe::fail(const ApiError &error)
{
    if (m_began || m_ended)
        return;
    m_error = error;
    m_session->close();
    end();
}

void UploadProbe::end()
{
    using Phase = LoadState::Phase;
    const Phase groups = m_session->groupsState().phase;
    if (!m_error && groups != Phase::Ready && groups != Phase::Failed) {
        connect(m_session.get(), &Session::groupsStateChanged, this, &UploadProbe::end, Qt::UniqueConnection);
        return; // they are on their way: one of them may be chosen
    }
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    emit finished();
}

QList<UploadProbe::Target> UploadProbe::groups() const
{
    QList<Target> out;
    for (const GroupRow &row : m_session->groups()->records())
        out.append({row.group.groupId, row.displayName()});
    return out;
}

void UploadProbe::tryInGroup(GroupId group)
{
    const UploadPlace place = uploadPlaceOf(*m_session);
    QList<UploadWay> ways;
    for (const UploadOption &option : uploadOptions(place, probeBytes.size())) {
        const bool untold = verdict(option.way).state == VerdictState::NotTried;
        const bool path = option.way == UploadWay::Path; // a folder mounted there would help
        if (untold && (path || option.usable()))
            ways.append(option.way);
    }
    m_trial = std::make_unique<UploadTrial>(*m_session, group, m_file, ways);
    connect(m_trial.get(), &UploadTrial::wayTried, this,
            [this](UploadWay way, bool ok, const ApiError &error) {
                verdict(way) = {ok ? VerdictState::Works : VerdictState::Refused, Why::None, error};
            });
    connect(m_trial.get(), &UploadTrial::finished, this, &UploadProbe::groupTried);
    m_trial->start();
}

QStringList UploadProbe::leftovers() const { return m_trial ? m_trial->leftovers() : QStringList(); }

} // namespace qundesk

#include "moc_uploadprobe.cpp"
