// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joinrequestmodel.h"

#include "core/text.h"

namespace qundesk {

namespace {

constexpr qint64 microseconds = 1'000'000;
/// Numbers between these are microseconds since 1970, from 2001 to 2096.
constexpr qint64 firstTime = 1'000'000'000 * microseconds;
constexpr qint64 lastTime = 4'000'000'000 * microseconds;

bool allNumbers(const QStringList &parts)
{
    return std::ranges::all_of(parts, [](const QString &part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    });
}

/// The place after \a word and its colon at or behind \a from; -1 = not there.
qsizetype behind(const QString &text, const QString &word, qsizetype from)
{
    for (const QChar colon : {QChar(0xff1a), QChar(u':')}) {
        if (const qsizetype at = text.indexOf(word + colon, from); at >= 0)
            return at + word.size() + 1;
    }
    return -1;
}

} // namespace

QString RequestRow::keyOf(const JoinRequest &request)
{
    QString id = request.flag;
    const QStringList bars = id.split(u'|');
    const QStringList dashes = id.split(u'-');
    if (bars.size() == 4 && allNumbers(bars))
        id = bars.at(1);
    else if ((dashes.size() == 3 || dashes.size() == 4) && allNumbers(dashes))
        id = dashes.first();
    return QString::number(number(request.groupId)) + u'/' + id;
}

qint64 RequestRow::order() const
{
    if (request.time > 0)
        return std::min(request.time, lastTime / microseconds) * microseconds;
    if (request.requestId > firstTime && request.requestId < lastTime)
        return request.requestId;
    return seenAt * microseconds;
}

QString RequestRow::displayName() const
{
    const QString name = singleLine(request.nickname);
    return name.isEmpty() ? QString::number(number(request.userId)) : name;
}

QuestionAndAnswer splitComment(const QString &comment)
{
    const QString text = comment.trimmed();
    const QString question = QStringLiteral("问题");
    const QString answer = QStringLiteral("答案");
    const qsizetype asked = text.startsWith(question) ? behind(text, question, 0) : -1;
    if (asked != question.size() + 1)
        return {{}, text};
    // The answer may hold the same word again: the first one on a line of its own is the group's.
    qsizetype answered = behind(text, u'\n' + answer, asked);
    qsizetype end = answered - answer.size() - 2;
    if (answered < 0) {
        answered = behind(text, answer, asked);
        end = answered - answer.size() - 1;
    }
    if (answered < 0)
        return {text.mid(asked).trimmed(), {}};
    return {text.mid(asked, end - asked).trimmed(), text.mid(answered).trimmed()};
}

JoinRequestModel::JoinRequestModel(QObject *parent) : RecordModel(parent) { }

QVariant JoinRequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRow &row = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.displayName();
    case Qt::AccessibleTextRole: return accessibleText(row);
    case RowRole: return QVariant::fromValue(row);
    case KeyRole: return row.key();
    case AccountRole: return row.account;
    case OrderRole: return row.order();
    case StateRole: return int(row.state);
    default: return {};
    }
}

QString JoinRequestModel::stateText(const RequestRow &row) const
{
    using State = RequestRow::State;
    switch (row.state) {
    case State::Open: return row.hidden ? tr("hidden") : tr("open");
    case State::Waiting: return row.approve ? tr("about to be approved") : tr("about to be rejected");
    case State::Sending: return tr("being sent");
    case State::Unconfirmed: return tr("answered, not confirmed");
    case State::Failed: return tr("failed");
    case State::Approved: return tr("approved");
    case State::Rejected: return tr("rejected");
    case State::HandledElsewhere: return tr("handled elsewhere");
    }
    return {};
}

QString JoinRequestModel::accessibleText(const RequestRow &row) const
{
    const QString group = singleLine(row.request.groupName).isEmpty()
        ? QString::number(number(row.request.groupId))
        : singleLine(row.request.groupName);
    QStringList parts{row.displayName(), QString::number(number(row.request.userId))};
    parts += row.request.kind == JoinRequest::Kind::Invite ? tr("invites you to %1").arg(group)
                                                           : tr("wants to join %1").arg(group);
    const auto [question, answer] = splitComment(row.request.comment);
    if (!question.isEmpty())
        parts += singleLine(question);
    if (!answer.isEmpty())
        parts += singleLine(answer);
    parts += stateText(row);
    return parts.join(tr(", ", "between two facts about a request, read out by a screen reader"));
}

} // namespace qundesk

#include "moc_joinrequestmodel.cpp"
