// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/requesttext.h"

#include "core/text.h"
#include "session/history.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "support/errortext.h"
#include "support/words.h"

#include <QCoreApplication>

namespace qundesk::requesttext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

QString nameOf(const RequestRow &row, UserId user, const SessionManager &sessions)
{
    const Session *session = sessions.session(row.account);
    const QString known = session ? history::nameOf(*session, row.request.groupId, user) : QString();
    const QString name = singleLine(known);
    return name.isEmpty() ? QString::number(number(user)) : name;
}

QString serverOf(const RequestRow &row, const SessionManager &sessions)
{
    const Session *session = sessions.session(row.account);
    return session ? session->server().label() : QString();
}

QString failure(const RequestRow &row, const SessionManager &sessions)
{
    return row.barrier != Barrier::None ? barrierText(row.barrier, serverOf(row, sessions))
                                        : errorText(row.error, serverOf(row, sessions)).sentence();
}

} // namespace

Badge source(const RequestRow &row, const SessionManager &sessions)
{
    const JoinRequest &request = row.request;
    if (request.kind == JoinRequest::Kind::Invite)
        return {Say::tr("Invites you"), Tone::Info};
    if (request.suspicious)
        return {Say::tr("Filtered by QQ"), Tone::Warning};
    if (request.broughtBy != UserId{})
        return {Say::tr("Invited by %1").arg(nameOf(row, request.broughtBy, sessions))};
    return {Say::tr("Join", "how somebody comes: asks by themselves")};
}

QList<Badge> hints(const RequestRow &row, const SessionManager &sessions)
{
    QList<Badge> out;
    const QString clock = QStringLiteral("clock");
    const QString alert = QStringLiteral("alert");
    if (row.state == RequestRow::State::Failed)
        out.append(
            {Say::tr("Failed: %1", "why").arg(singleLine(failure(row, sessions))), Tone::Danger, alert});
    if (row.state == RequestRow::State::Unconfirmed)
        out.append({words::unconfirmed(), Tone::Warning, alert});
    if (row.hidden)
        out.append({Say::tr("Hidden, not answered"), Tone::Neutral, QStringLiteral("eye")});
    if (row.hints.kicked > 0)
        out.append({Say::tr("Removed %n time(s) before", nullptr, row.hints.kicked), Tone::Danger, alert});
    if (row.hints.asked > 1)
        out.append({Say::tr("Has asked %n time(s)", nullptr, row.hints.asked), Tone::Warning, clock});
    if (row.hints.wasHere)
        out.append({Say::tr("Was here before"), Tone::Neutral, QStringLiteral("info")});
    if (!row.hints.alsoIn.isEmpty())
        out.append({row.hints.alsoIn.size() == 1
                        ? Say::tr("Already in “%1”").arg(row.hints.alsoIn.first())
                        : Say::tr("Already in %n of your groups", nullptr, int(row.hints.alsoIn.size())),
                    Tone::Success, QStringLiteral("check")});
    return out;
}

QString ending(const RequestRow &row, const SessionManager &sessions)
{
    using State = RequestRow::State;
    const UserId actor = row.request.actor;
    const Session *session = sessions.session(row.account);
    switch (row.state) {
    case State::Approved: return Say::tr("Approved");
    case State::Rejected:
        return row.reason.isEmpty() ? Say::tr("Rejected")
                                    : Say::tr("Rejected: %1", "reason").arg(singleLine(row.reason));
    case State::HandledElsewhere:
        if (row.joined)
            return Say::tr("Is in the group now");
        if (session && actor != UserId{} && actor == session->self().userId)
            return Say::tr("Handled by this account earlier");
        return actor == UserId{}
            ? Say::tr("Handled by another administrator")
            : Say::tr("Handled by another administrator (%1)").arg(nameOf(row, actor, sessions));
    default: return {};
    }
}

QString groupOf(const RequestRow &row)
{
    const QString name = singleLine(row.request.groupName);
    return name.isEmpty() ? QString::number(number(row.request.groupId)) : name;
}

QString whyNot(const RequestRow &row, const SessionManager &sessions)
{
    const Session *session = sessions.session(row.account);
    return session ? barrierText(session->requests().barrier(row), session->server().label()) : QString();
}

QString toolTip(const RequestRow &row, const SessionManager &sessions)
{
    QStringList lines{row.displayName() + QStringLiteral(" · ") + QString::number(number(row.request.userId)),
                      groupOf(row), source(row, sessions).text};
    for (const Badge &badge : hints(row, sessions))
        lines.append(badge.text);
    if (row.hints.alsoIn.size() > 1)
        lines.append(row.hints.alsoIn.join(QLatin1String(", ")));
    if (const QString end = ending(row, sessions); !end.isEmpty())
        lines.append(end);
    if (const QString why = whyNot(row, sessions); row.isOpen() && !why.isEmpty())
        lines.append(why);
    return lines.join(u'\n');
}

} // namespace qundesk::requesttext
