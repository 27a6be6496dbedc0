// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messagetext.h"

#include "core/text.h"
#include "models/membermodel.h"

#include <QCoreApplication>

namespace qundesk::messagetext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

/// Nobody reads more of one message in a list, and laying it out takes its time.
constexpr qsizetype mostCharacters = 20'000;

QString addressed(const QString &nameOrNumber, const MemberModel *members)
{
    bool isNumber = false;
    const auto user = UserId(nameOrNumber.toLongLong(&isNumber));
    const Member *member = isNumber && members ? members->find(user) : nullptr;
    return QLatin1Char('@') + (member ? member->displayName() : nameOrNumber) + QLatin1Char(' ');
}

QString wordsFor(const TextPiece &piece, const MemberModel *members)
{
    using Kind = TextPiece::Kind;
    switch (piece.kind) {
    case Kind::Text: return piece.text;
    case Kind::At: return addressed(piece.text, members);
    case Kind::AtAll: return Say::tr("@everybody") + QLatin1Char(' ');
    case Kind::Reply: return {};
    case Kind::Face: return Say::tr("[Sticker]");
    case Kind::Image: return Say::tr("[Image]");
    case Kind::Voice: return Say::tr("[Voice]");
    case Kind::Video: return Say::tr("[Video]");
    case Kind::File:
        return piece.text.isEmpty() ? Say::tr("[File]") : Say::tr("[File] %1").arg(singleLine(piece.text));
    case Kind::Forward: return Say::tr("[Forwarded messages]");
    case Kind::Card: return Say::tr("[Card]");
    case Kind::Other: return Say::tr("[Not shown here]");
    }
    return {};
}

QStringList harmlessLines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t breaking : {u'\r', u'\x2028', u'\x2029'})
        text.replace(QChar(breaking), QLatin1Char('\n'));
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &each : lines)
        each = singleLine(each);
    while (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QString full(const MessageContent &content, const MemberModel *members)
{
    QString text;
    for (const TextPiece &piece : piecesOf(content)) {
        const QString words = wordsFor(piece, members);
        // Behind a name there is a space already, and QQ puts one there, too.
        text += text.endsWith(u' ') && words.startsWith(u' ') ? words.mid(1) : words;
    }
    return harmlessLines(text.left(mostCharacters)).join(QLatin1Char('\n'));
}

QString shortened(const MessageContent &content, const MemberModel *members, int lines)
{
    const QString text = full(content, members);
    QStringList all = text.split(QLatin1Char('\n'));
    const int more = int(all.size()) - lines;
    if (more <= 0)
        return text;
    all.resize(lines);
    all.append(Say::tr("… and %n more line(s)", nullptr, more));
    return all.join(QLatin1Char('\n'));
}

QString line(const MessageContent &content, const MemberModel *members)
{
    return singleLine(full(content, members)).trimmed();
}

qint64 answeredId(const MessageContent &content)
{
    for (const Segment &segment : content.segments) {
        if (pieceKindOf(segment) == TextPiece::Kind::Reply)
            return segment.target.toLongLong();
    }
    return 0;
}

QString day(const QDate &date, const QDate &today)
{
    if (date == today)
        return Say::tr("Today");
    if (date == today.addDays(-1))
        return Say::tr("Yesterday");
    return date.toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace qundesk::messagetext
