// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of MemberModel: what a cell shows without a delegate, what a screen reader says, the headers.
#include "models/membermodel.h"

#include <QDateTime>

namespace qundesk {

namespace {

using Column = MemberModel::Column;

QString unknownSign() { return QStringLiteral("—"); }

QString momentText(qint64 seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                       : unknownSign();
}

QString countdownText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(MemberModel::tr(", ", "between two facts about a member, read out by a screen reader"));
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Owner: return MemberModel::tr("Owner");
    case Role::Admin: return MemberModel::tr("Admin");
    case Role::Member: break;
    }
    return MemberModel::tr("Member");
}

QString sexWord(Sex sex)
{
    switch (sex) {
    case Sex::Male: return MemberModel::tr("Male");
    case Sex::Female: return MemberModel::tr("Female");
    case Sex::Unknown: break;
    }
    return unknownSign();
}

/// The two biggest units: "2 hours 14 minutes".
QString durationWords(qint64 seconds)
{
    const auto days = int(seconds / 86400), hours = int(seconds / 3600 % 24),
               minutes = int(seconds / 60 % 60);
    QStringList parts;
    if (days > 0)
        parts += MemberModel::tr("%n day(s)", nullptr, days);
    if (hours > 0)
        parts += MemberModel::tr("%n hour(s)", nullptr, hours);
    if (minutes > 0 && days == 0)
        parts += MemberModel::tr("%n minute(s)", nullptr, minutes);
    if (parts.isEmpty())
        parts += MemberModel::tr("%n second(s)", nullptr, int(seconds));
    return parts.join(QLatin1Char(' '));
}

QString markWords(RowMark mark)
{
    switch (mark) {
    case RowMark::Sent: return MemberModel::tr("waiting for confirmation");
    case RowMark::Unconfirmed: return MemberModel::tr("not confirmed");
    case RowMark::Failed: return MemberModel::tr("failed");
    case RowMark::None: break;
    }
    return {};
}

QString flagWords(const Member &member)
{
    return joined({member.bot ? MemberModel::tr("Bot") : QString(),
                   member.unfriendly ? MemberModel::tr("Flagged by QQ") : QString()});
}

} // namespace

QString MemberModel::displayText(const Member &member, Column column) const
{
    const auto orSign = [](int value) { return value > 0 ? QString::number(value) : unknownSign(); };
    switch (column) {
    case Column::Name: return member.displayName();
    case Column::Nickname: return member.nickname;
    case Column::Number: return QString::number(number(member.userId));
    case Column::Role: return roleWord(member.role);
    case Column::Title: return member.title;
    case Column::Level: return orSign(member.level);
    case Column::Sex: return sexWord(member.sex);
    case Column::Age: return orSign(member.age);
    case Column::Area: return member.area;
    case Column::Joined: return momentText(member.joinTime);
    case Column::LastSpoke:
        switch (activityOf(member, m_now)) {
        case Activity::Unknown: return unknownSign();
        case Activity::Never: return tr("Never");
        case Activity::Known: break;
        }
        return momentText(member.lastSpoke);
    case Column::MutedUntil: return isMuted(member) ? countdownText(member.mutedUntil - m_now) : QString();
    case Column::Flags: return flagWords(member);
    }
    return {};
}

QString MemberModel::muteWords(const Member &member) const
{
    if (!isMuted(member))
        return {};
    return tr("muted, %1 left").arg(durationWords(member.mutedUntil - m_now));
}

QString MemberModel::accessibleText(const Member &member, Column column) const
{
    const QString markText = markWords(mark(member.userId));
    switch (column) {
    case Column::Name:
        return joined({member.displayName(), member.role == Role::Member ? QString() : roleWord(member.role),
                       flagWords(member), muteWords(member), markText});
    case Column::MutedUntil: {
        const QString words = joined({muteWords(member), markText});
        return words.isEmpty() ? tr("not muted") : words;
    }
    case Column::LastSpoke:
        if (activityOf(member, m_now) == Activity::Never)
            return tr("never spoke");
        break;
    default: break;
    }
    const QString text = displayText(member, column);
    return text == unknownSign() ? tr("unknown") : text;
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole && (Column(section) == Column::Level || Column(section) == Column::Age))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Card", "column: the name in this group");
    case Column::Nickname: return tr("Nickname");
    case Column::Number: return tr("QQ", "column: the QQ number");
    case Column::Role: return tr("Role");
    case Column::Title: return tr("Title");
    case Column::Level: return tr("Level");
    case Column::Sex: return tr("Sex");
    case Column::Age: return tr("Age");
    case Column::Area: return tr("Area");
    case Column::Joined: return tr("Joined");
    case Column::LastSpoke: return tr("Last spoke");
    case Column::MutedUntil: return tr("Mute left");
    case Column::Flags: return tr("Flags");
    }
    return {};
}

} // namespace qundesk
