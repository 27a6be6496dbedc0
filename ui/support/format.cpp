// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/format.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace qundesk::format {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString clockTime(const QDateTime &time) { return time.toString(QStringLiteral("HH:mm")); }

} // namespace

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return Say::tr("now");
    if (seconds < 3600)
        return Say::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0)
        return Say::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    if (days == 1)
        return Say::tr("yesterday %1").arg(clockTime(then));
    if (days <= 60)
        return Say::tr("%n day(s) ago", nullptr, int(days));
    return then.toString(QStringLiteral("yyyy-MM-dd"));
}

QString exact(const QDateTime &then) { return then.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); }

QString duration(std::chrono::seconds seconds)
{
    using namespace std::chrono;
    struct Unit {
        seconds::rep length;
        const char *words;
    };
    static constexpr Unit units[] = {
        {86400, QT_TRANSLATE_N_NOOP("Format", "%n day(s)")},
        {3600, QT_TRANSLATE_N_NOOP("Format", "%n hour(s)")},
        {60, QT_TRANSLATE_N_NOOP("Format", "%n minute(s)")},
        {1, QT_TRANSLATE_N_NOOP("Format", "%n second(s)")},
    };
    QStringList parts;
    auto left = seconds.count();
    for (const Unit &unit : units) {
        if (left >= unit.length && parts.size() < 2) {
            parts.append(Say::tr(unit.words, nullptr, int(left / unit.length)));
            left %= unit.length;
        } else if (!parts.isEmpty()) {
            break;
        }
    }
    if (parts.isEmpty())
        return Say::tr(units[3].words, nullptr, 0);
    return parts.size() == 1 ? parts.first() : Say::tr("%1 %2", "two units of time").arg(parts[0], parts[1]);
}

QString until(const QDateTime &then, const QDateTime &now)
{
    const qint64 days = now.date().daysTo(then.date());
    if (days == 0)
        return Say::tr("today %1").arg(clockTime(then));
    if (days == 1)
        return Say::tr("tomorrow %1").arg(clockTime(then));
    return then.toString(QStringLiteral("MM-dd HH:mm"));
}

QString count(qint64 number) { return groupedDigits(number); }

QString bytes(qint64 size)
{
    return QLocale::c().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace qundesk::format
