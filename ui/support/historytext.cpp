// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/historytext.h"

#include "core/clock.h"
#include "core/text.h"
#include "session/history.h"
#include "session/session.h"
#include "support/format.h"
#include "support/words.h"

#include <QCoreApplication>

namespace qundesk {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString iconOf(Verb verb)
{
    switch (verb) {
    case Verb::Mute: return QStringLiteral("mute");
    case Verb::Unmute: return QStringLiteral("mic");
    case Verb::ChangeCard: return QStringLiteral("edit");
    case Verb::SetTitle: return QStringLiteral("tag");
    case Verb::MakeAdmin:
    case Verb::RemoveAdmin: return QStringLiteral("shield");
    case Verb::ApproveRequest:
    case Verb::RejectRequest: return QStringLiteral("inbox");
    default: return QStringLiteral("user-minus");
    }
}

QString stateOf(AuditRow::State state)
{
    switch (state) {
    case AuditRow::State::Confirmed: return Say::tr("confirmed");
    case AuditRow::State::Unconfirmed: return Say::tr("not confirmed");
    case AuditRow::State::Failed: return Say::tr("failed");
    case AuditRow::State::Observed: break;
    }
    return Say::tr("observed");
}

QString quotedOrNone(const QString &text)
{
    return text.isEmpty() ? Say::tr("none") : Say::tr("“%1”", "quoted text").arg(singleLine(text));
}

QString textOf(const AuditRow &row)
{
    switch (row.verb) {
    case Verb::Mute:
        return Say::tr("Mute for %1").arg(format::duration(std::chrono::seconds(row.after.toLongLong())));
    case Verb::ChangeCard:
        return Say::tr("Card %1 → %2").arg(quotedOrNone(row.before), quotedOrNone(row.after));
    case Verb::SetTitle:
        return Say::tr("Title %1 → %2").arg(quotedOrNone(row.before), quotedOrNone(row.after));
    default: return words::verb(row.verb);
    }
}

QString operatorName(const Session &session, const AuditRow &row)
{
    if (row.operatorId == UserId{})
        return Say::tr("operator unknown");
    return history::nameOf(session, row.groupId, row.operatorId);
}

} // namespace

QList<HistoryRow> historyRowsOf(const Session &session, GroupId group, UserId user, int count)
{
    QList<HistoryRow> out;
    for (const AuditRow &row : history::rowsOf(session, group, user, count)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.time);
        QString line = time.toString(QStringLiteral("MM-dd HH:mm")) + QStringLiteral(" · ")
            + operatorName(session, row) + QStringLiteral(" · ") + stateOf(row.state);
        if (!row.reason.isEmpty())
            line += QStringLiteral(" · ") + singleLine(row.reason);
        out.append({iconOf(row.verb), textOf(row), line});
    }
    return out;
}

QString historyMuteLine(const Session &session, GroupId group, UserId user, const QDateTime &until,
                        const QDateTime &now)
{
    const QString end = Say::tr("Until %1").arg(format::until(until, now));
    for (const AuditRow &row : history::rowsOf(session, group, user, 20)) {
        if (row.verb != Verb::Mute || row.state == AuditRow::State::Failed)
            continue;
        const QString by = Say::tr("by %1", "who muted").arg(operatorName(session, row));
        const QString line = end + QStringLiteral(" · ") + by;
        return row.reason.isEmpty()
            ? line
            : line + QLatin1Char('\n') + Say::tr("Reason: %1").arg(singleLine(row.reason));
    }
    return end;
}

QString historyMuteCount(const Session &session, GroupId group, UserId user)
{
    const MuteHistory mutes = history::mutesOf(session, group, user);
    if (mutes.count == 0)
        return {};
    return Say::tr("muted %n time(s) from here, last on %1", nullptr, mutes.count)
        .arg(QDateTime::fromMSecsSinceEpoch(mutes.latest).toString(QStringLiteral("MM-dd")));
}

} // namespace qundesk
