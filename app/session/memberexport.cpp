// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memberexport.h"

#include "core/csv.h"

#include <QDateTime>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace qundesk {

namespace {

QString timeOf(qint64 seconds)
{
    return seconds > 0
        ? QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        : QString();
}

QString lastSpoke(const Member &member, qint64 now)
{
    switch (activityOf(member, now)) {
    case Activity::Known: return timeOf(member.lastSpoke);
    case Activity::Never: return QStringLiteral("never");
    case Activity::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString nameIn(auto table, auto value)
{
    for (const auto &[name, each] : table) {
        if (each == value)
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
    return {};
}

QString write(const QString &path, const QList<Member> &members, qint64 now)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    CsvWriter writer(&file);
    bool ok = writer.writeRow(memberCsvHeader());
    for (const Member &member : members)
        ok = ok && writer.writeRow(memberCsvFields(member, now));
    return ok && file.commit() ? QString() : file.errorString();
}

} // namespace

QStringList memberCsvHeader()
{
    return {QStringLiteral("user_id"), QStringLiteral("card"),       QStringLiteral("nickname"),
            QStringLiteral("role"),    QStringLiteral("title"),      QStringLiteral("level"),
            QStringLiteral("sex"),     QStringLiteral("age"),        QStringLiteral("area"),
            QStringLiteral("joined"),  QStringLiteral("last_spoke"), QStringLiteral("muted_until"),
            QStringLiteral("bot"),     QStringLiteral("flagged")};
}

QStringList memberCsvFields(const Member &member, qint64 now)
{
    const auto yes = [](bool value) { return value ? QStringLiteral("yes") : QString(); };
    return {QString::number(number(member.userId)),
            member.card,
            member.nickname,
            nameIn(enumNames(Role()), member.role),
            member.title,
            member.level > 0 ? QString::number(member.level) : QString(),
            nameIn(enumNames(Sex()), member.sex),
            member.age > 0 ? QString::number(member.age) : QString(),
            member.area,
            timeOf(member.joinTime),
            lastSpoke(member, now),
            member.isMuted(now) ? timeOf(member.mutedUntil) : QString(),
            yes(member.bot),
            yes(member.unfriendly)};
}

QString memberCsvLine(const Member &member)
{
    QStringList fields;
    for (const QString &field : memberCsvFields(member, QDateTime::currentSecsSinceEpoch()))
        fields.append(csvField(field));
    return fields.join(QLatin1Char(','));
}

MemberExport::MemberExport(const QString &path, QList<Member> members, qint64 now, QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        emit finished(m_watcher.result());
        deleteLater();
    });
    m_watcher.setFuture(
        QtConcurrent::run([path, members = std::move(members), now] { return write(path, members, now); }));
}

MemberExport::~MemberExport()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

} // namespace qundesk

#include "moc_memberexport.cpp"
