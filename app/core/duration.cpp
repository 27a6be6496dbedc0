// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duration.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <array>

namespace qundesk {

namespace {

using namespace std::chrono;
using std::chrono::milliseconds;

constexpr qsizetype maxInput = 64; // nobody types more; keeps the patterns cheap on pasted text

constexpr qint64 maxAmount = 10'000'000; // more seconds than longestMute, and as weeks no overflow

enum Unit { Week, Day, Hour, Minute, Second, UnitCount };
constexpr std::array<milliseconds, UnitCount> unitLengths{weeks(1), days(1), hours(1), minutes(1),
                                                          seconds(1)};

Unit unitOf(QStringView word)
{
    switch (word.at(0).unicode()) {
    case u'w':
    case u'周':
    case u'週':
    case u'星': return Week;
    case u'd':
    case u'天':
    case u'日': return Day;
    case u'h':
    case u'小':
    case u'时':
    case u'時':
    case u'个':
    case u'個': return Hour;
    case u'm':
    case u'分': return Minute;
    default: return Second;
    }
}

ParsedDuration failure(DurationError error) { return {seconds(0), error}; }

ParsedDuration checked(milliseconds duration)
{
    const auto whole = ceil<seconds>(duration);
    if (whole <= seconds(0))
        return failure(DurationError::NotPositive);
    return whole > longestMute ? failure(DurationError::TooLong) : ParsedDuration{whole};
}

ParsedDuration parseAmounts(const QString &text)
{
    static const QRegularExpression amount(QStringLiteral(
        "\\G[\\s,、]*(?:(半)|([0-9]{1,9})(?:\\.([0-9]{1,3}))?)\\s*"
        "(weeks?|w|个?星期|周|週|days?|d|天|日|hours?|hrs?|h|[个個]?小[时時]|时|時|minutes?|mins?|m|分[钟鐘]?"
        "|seconds?|secs?|s|秒[钟鐘]?)?(?![a-z])[\\s,、]*"));
    milliseconds total{0};
    std::array<bool, UnitCount> seen{};
    int last = -1;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = amount.match(text, at);
        if (!match.hasMatch())
            return failure(DurationError::Malformed);
        const QStringView word = match.capturedView(4);
        const bool half = match.hasCaptured(1) && !match.capturedView(1).isEmpty();
        // A bare number is minutes if it is all there is, else the unit below the last one, and the end.
        const bool bareIsWrong = half || last == Second || match.capturedEnd() != text.size();
        if (word.isEmpty() && bareIsWrong)
            return failure(DurationError::Malformed);
        const int unit = !word.isEmpty() ? int(unitOf(word)) : last < 0 ? int(Minute) : last + 1;
        if (seen[size_t(unit)])
            return failure(DurationError::Malformed);
        seen[size_t(unit)] = true;
        last = unit;
        const qint64 thousandths = half ? 500
                                        : std::min(match.capturedView(2).toLongLong(), maxAmount) * 1000
                + match.captured(3).leftJustified(3, QLatin1Char('0')).toLongLong();
        total += thousandths * unitLengths[size_t(unit)] / 1000;
        at = match.capturedEnd();
    }
    return checked(total);
}

struct Moment {
    QDate date; ///< invalid if none was given
    QTime time{0, 0};
    int addDays = 0;
    bool yearGiven = false;
};

/// "[2026-]11-25 08:00", "11月25日 8点半", "明天 8:00", "23:00", a date alone. False if it is none of these.
bool readMoment(const QString &text, const QDate &today, Moment &out)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?:(?:([0-9]{4})[-/.年])?([0-9]{1,2})(?:[-/]|月)([0-9]{1,2})[日号]?|(今天|today)|(明天|tomorrow)"
        "|(后天|後天))(?:\\s*t?\\s*|$))?"
        "(?:([0-9]{1,2})(?:[:点點时時](?:([0-9]{1,2})分?|(半))?(?::([0-9]{1,2}))?))?$"));
    const auto match = pattern.match(text);
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const auto has = [&match](int group) { return !match.capturedView(group).isEmpty(); };
    if (!match.hasMatch() || text.isEmpty() || (has(7) && text.contains(u':') && !has(8)))
        return false;
    out.yearGiven = has(1);
    if (has(2)) {
        out.date = QDate(out.yearGiven ? number(1) : today.year(), number(2), number(3));
        if (!out.date.isValid()
            && !out.yearGiven) // 29 February: of the next leap year, if that is near enough
            out.date = QDate(today.year() + 1, number(2), number(3));
        if (!out.date.isValid())
            return false;
    } else if (has(4) || has(5) || has(6)) {
        out.date = today.addDays(has(4) ? 0 : has(5) ? 1 : 2);
        out.yearGiven = true;
    }
    const bool midnight = number(7) == 24 && number(8) == 0 && number(10) == 0 && !has(9);
    out.addDays = midnight ? 1 : 0;
    out.time = QTime(midnight ? 0 : number(7), has(9) ? 30 : number(8), number(10));
    return out.time.isValid();
}

ParsedDuration parseMoment(const QString &text, const QDateTime &now)
{
    Moment moment;
    if (!readMoment(text, now.date(), moment))
        return failure(DurationError::Malformed);
    const auto at = [&](const QDate &date) {
        QDateTime end = now; // keeps the time zone
        end.setDate(date.addDays(moment.addDays));
        end.setTime(moment.time);
        return milliseconds(now.msecsTo(end));
    };
    if (!moment.date.isValid()) {
        const auto today = at(now.date());
        return checked(today > milliseconds(0) ? today : at(now.date().addDays(1)));
    }
    auto left = at(moment.date);
    if (left > milliseconds(0))
        return checked(left);
    if (!moment.yearGiven)
        left = at(moment.date.addYears(1));
    return left > milliseconds(0) && left <= longestMute ? checked(left) : failure(DurationError::InPast);
}

} // namespace

ParsedDuration parseDuration(QStringView text, const QDateTime &now)
{
    if (text.size() > maxInput)
        return failure(DurationError::Malformed);
    // Full-width digits, colons and spaces of Chinese input methods become plain ones.
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower().trimmed();
    if (plain.isEmpty())
        return failure(DurationError::Empty);
    static const QRegularExpression until(QStringLiteral("^(?:到|至|直到|until\\b|till?\\b)\\s*"));
    const auto match = until.match(plain);
    return match.hasMatch() ? parseMoment(plain.mid(match.capturedEnd()), now) : parseAmounts(plain);
}

DurationParts durationParts(seconds duration)
{
    const auto left = std::max(duration, seconds(0));
    const hh_mm_ss rest(left % days(1));
    return {left / days(1), int(rest.hours().count()), int(rest.minutes().count()),
            int(rest.seconds().count())};
}

QString countdown(seconds duration)
{
    const DurationParts parts = durationParts(duration);
    return QStringLiteral("%1:%2:%3")
        .arg(parts.days * 24 + parts.hours)
        .arg(parts.minutes, 2, 10, QLatin1Char('0'))
        .arg(parts.seconds, 2, 10, QLatin1Char('0'));
}

QString compactDuration(seconds duration)
{
    const DurationParts parts = durationParts(duration);
    QString text;
    const auto add = [&text](qint64 amount, char unit) {
        if (amount)
            text += QString::number(amount) + QLatin1Char(unit);
    };
    add(parts.days, 'd');
    add(parts.hours, 'h');
    add(parts.minutes, 'm');
    add(parts.seconds, 's');
    return text.isEmpty() ? QStringLiteral("0s") : text;
}

} // namespace qundesk
