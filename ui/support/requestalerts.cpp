// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/requestalerts.h"

#include "core/settings.h"
#include "core/text.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "support/notifier.h"
#include "support/requesttext.h"

namespace qundesk {

namespace {
using namespace std::chrono_literals;
/// A flood of requests is one notice.
constexpr auto gathering = 800ms;
constexpr qsizetype longestText = 160;
} // namespace

RequestAlerts::RequestAlerts(const UiContext &context, std::function<bool()> inSight, QObject *parent)
    : QObject(parent), m_context(context), m_inSight(std::move(inSight))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    m_soon.callOnTimeout(this, &RequestAlerts::tell);
    if (!context.notifier)
        return;
    for (Session *session : context.sessions.sessions())
        follow(session);
    connect(&context.sessions, &SessionManager::sessionAdded, this, &RequestAlerts::follow);
    connect(context.notifier, &Notifier::clicked, this, [this] {
        if (!m_told.second.isEmpty())
            emit requestWanted(m_told.first, m_told.second);
    });
}

void RequestAlerts::follow(Session *session)
{
    connect(&session->requests(), &RequestInbox::arrived, this,
            [this, session](const QString &key) { arrived(session, key); });
}

void RequestAlerts::arrived(Session *session, const QString &key)
{
    if (!m_context.settings.requestNotices() || !m_context.notifier->isAvailable())
        return;
    m_new.append({session->config().id, key});
    if (!m_soon.isActive())
        m_soon.start();
}

void RequestAlerts::tell()
{
    const auto fresh = std::exchange(m_new, {});
    const auto &[account, key] = fresh.first();
    const Session *session = m_context.sessions.session(account);
    const RequestRow *row = session ? session->requests().model()->find(key) : nullptr;
    if (!row || m_inSight())
        return;
    m_told = fresh.first();
    if (fresh.size() > 1)
        return m_context.notifier->show(tr("%n new request(s) to join", nullptr, int(fresh.size())),
                                        row->displayName() + QStringLiteral("…"));
    const bool invite = row->request.kind == JoinRequest::Kind::Invite;
    const QString group = isolated(requesttext::groupOf(*row));
    const auto [question, answer] = splitComment(row->request.comment);
    m_context.notifier->show(invite ? tr("%1 invites you to %2").arg(isolated(row->displayName()), group)
                                    : tr("%1 wants to join %2").arg(isolated(row->displayName()), group),
                             singleLine(answer).left(longestText));
}

} // namespace qundesk

#include "moc_requestalerts.cpp"
