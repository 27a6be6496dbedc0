// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionprobe.h"

#include "api/apiclient.h"
#include "api/groupapi.h"
#include "api/serverapi.h"
#include "events/decodeevent.h"
#include "session/linkconfig.h"
#include "transport/link.h"
#include "transport/makelink.h"

namespace qundesk {

using namespace std::chrono_literals;

ConnectionProbe::ConnectionProbe(const AccountConfig &config, const QString &token, QThread *wire,
                                 QObject *parent)
    : QObject(parent),
      m_client(std::make_unique<ApiClient>(makeLink(linkConfigOf(config, token), &decodeEvent), wire))
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] {
        m_finding.error = {ApiError::Kind::Timeout, 0, {}, {}};
        finish();
    });
    // An event may follow the answers by a moment; go-cqhttp's heartbeat by 5 s, which is not waited for.
    m_eventWait.setSingleShot(true);
    m_eventWait.callOnTimeout(this, &ConnectionProbe::finish);
    connect(m_client.get(), &ApiClient::eventsArrived, this, [this] { m_finding.events = true; });
    connect(m_client.get(), &ApiClient::stateChanged, this, [this](const LinkState &link) {
        const ConnectionState state = connectionStateOf(link);
        m_finding.events |= state.events;
        if (state.latency.count() >= 0)
            m_finding.latency = state.latency;
        if (state.usable() && !std::exchange(m_identifying, true)) {
            identify();
        } else if (state.phase == ConnectionState::Phase::Waiting
                   || state.phase == ConnectionState::Phase::Refused) {
            m_finding.error = state.why;
            finish();
        }
    });
    const bool reverse = config.mode == AccountConfig::Mode::Reverse;
    m_limit.start(reverse ? 60s : 20s); // a reverse server dials when its own timer says so
    m_client->open();
}

ConnectionProbe::~ConnectionProbe() = default;

void ConnectionProbe::identify()
{
    m_finding.stage = Finding::Stage::Identify;
    QElapsedTimer clock;
    clock.start();
    m_client->call(api::GetVersionInfo{}, this, [this, clock](const Result<ServerInfo> &reply) {
        if (!reply) {
            m_finding.error = reply.error();
            return finish();
        }
        m_finding.latency = std::chrono::milliseconds(clock.elapsed());
        m_finding.server = *reply;
        m_client->call(api::GetLoginInfo{}, this, [this](const Result<LoginInfo> &login) {
            if (!login) {
                m_finding.error = login.error();
                return finish();
            }
            m_finding.self = *login;
            m_client->call(api::GetGroupList{}, this, [this](const Result<QList<Group>> &groups) {
                if (groups)
                    m_finding.groups = int(groups->size());
                m_finding.ok = true;
                m_finding.stage = Finding::Stage::Done;
                m_eventWait.start(m_finding.events ? 0ms : 300ms);
            });
        });
    });
}

void ConnectionProbe::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    m_eventWait.stop();
    emit finished(m_finding);
}

} // namespace qundesk

#include "moc_connectionprobe.cpp"
