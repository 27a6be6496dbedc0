// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionbanner.h"

#include "session/session.h"
#include "support/errortext.h"
#include "support/format.h"

#include <QEvent>
#include <QPushButton>

namespace qundesk {

struct ConnectionBanner::Words {
    QString fact;
    QString advice;
};

ConnectionBanner::ConnectionBanner(QWidget *parent) : Banner(Place::Window, parent) { hide(); }

void ConnectionBanner::tell(const Session *session, const QDateTime &asOf, const QDateTime &now)
{
    using Phase = ConnectionState::Phase;
    const ConnectionState state = session ? session->state() : ConnectionState();
    const bool trouble = session
        && (state.phase == Phase::Waiting || state.phase == Phase::Refused
            || (state.usable() && !state.qqOnline));
    if (!trouble) {
        m_retryAt = {};
        m_phase.reset();
        hide();
        return;
    }
    if (state.phase == Phase::Refused)
        setTone(Tone::Danger, QStringLiteral("lock"));
    else
        setTone(Tone::Warning, QStringLiteral("offline"));
    Words words = wordsOf(*session, now);
    if (!state.usable() && asOf.isValid())
        words.advice += QLatin1Char(' ') + tr("Shown as of %1.").arg(format::ago(asOf, now));
    setText(words.fact, words.advice);
    setLinks(state);
    show();
}

ConnectionBanner::Words ConnectionBanner::wordsOf(const Session &session, const QDateTime &now)
{
    const ConnectionState &state = session.state();
    if (state.usable())
        return {tr("QQ is offline on the server"),
                tr("The server is connected, but its QQ account is not. Log it in again there.")};
    const ErrorText text = connectErrorText(state.why);
    if (state.phase == ConnectionState::Phase::Refused)
        return {text.fact, text.advice};
    if (!m_retryAt.isValid() || m_retryAt < now)
        m_retryAt = now.addMSecs(state.retryIn.count());
    const int seconds = std::max(0, int(now.secsTo(m_retryAt)));
    const bool wasThere = session.groups()->rowCount() > 0;
    return {wasThere ? tr("Connection lost") : text.fact,
            tr("Retry in %n second(s) (attempt %1). %2", nullptr, seconds)
                .arg(std::max(1, state.attempt))
                .arg(wasThere ? text.fact : text.advice)};
}

void ConnectionBanner::setLinks(const ConnectionState &state)
{
    if (m_phase == state.phase)
        return; // whoever is about to press one keeps it
    m_phase = state.phase;
    makeLinks();
}

void ConnectionBanner::makeLinks()
{
    clearLinks();
    if (m_phase != ConnectionState::Phase::Connected)
        connect(addLink(tr("Retry now")), &QPushButton::clicked, this, &ConnectionBanner::retryWanted);
    connect(addLink(tr("Change connection…")), &QPushButton::clicked, this, &ConnectionBanner::changeWanted);
}

void ConnectionBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_phase)
        makeLinks();
    Banner::changeEvent(event);
}

} // namespace qundesk

#include "moc_connectionbanner.cpp"
