// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"

#include "core/duration.h"
#include "core/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>
#include <QUrl>
#include <array>

namespace qundesk {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace keys {
const QLatin1String theme("appearance/theme");
const QLatin1String language("appearance/language");
const QLatin1String pictures("appearance/profilePictures");
const QLatin1String geometry("window/geometry");
const QLatin1String state("window/state");
const QLatin1String lastProfile("session/lastProfile");
const QLatin1String lastPage("session/lastPage");
const QLatin1String connectAtStart("session/connectAtStart");
const QLatin1String mutePresets("mute/presets");
const QLatin1String muteReasons("mute/recentReasons");
const QLatin1String rejectReasons("requests/recentReasons");
const QLatin1String requestNotices("requests/notices");
const QLatin1String paceShortest("bulk/shortestPause");
const QLatin1String paceLongest("bulk/longestPause");
const QLatin1String transfersAtOnce("transfers/atOnce");
const QLatin1String speedLimit("transfers/kibPerSecond");

/// A profile's name may hold slashes, which QSettings takes for levels, and case, which Windows ignores.
QString profile(const QString &name)
{
    return QLatin1String("profiles/") + QString::fromLatin1(name.toUtf8().toHex());
}
QString lastGroup(const QString &name) { return profile(name) + QLatin1String("/lastGroup"); }
QString checkIn(const QString &name, GroupId group)
{
    return profile(name) + QLatin1String("/checkIn/") + QString::number(number(group));
}

QString table(Table table)
{
    static constexpr std::array names{"members", "files", "requests", "notices", "activity", "transfers"};
    return QLatin1String("tables/") + QLatin1String(names.at(size_t(table)));
}
} // namespace keys

constexpr std::array themeNames{"system", "light", "dark"}; // in the order of ThemeMode

const QLatin1String confirmedMark(" confirmed");
constexpr int maxColumns = 64;
constexpr int maxColumnWidth = 4000;
constexpr int maxPresets = 9;
constexpr int maxReasons = 5;
constexpr int maxRejectReasons = 9; // the digits of a keyboard
constexpr int maxReasonBytes = 300;
constexpr milliseconds minPause = 200ms;
constexpr milliseconds maxPause = 10min;

QStringList checkedReasons(const QStringList &saved, qsizetype most)
{
    QStringList reasons;
    for (const QString &each : saved) {
        const QString reason = truncatedToUtf8Bytes(singleLine(each), maxReasonBytes).trimmed();
        if (!reason.isEmpty() && !reasons.contains(reason) && reasons.size() < most)
            reasons.append(reason);
    }
    return reasons;
}

QList<seconds> defaultPresets() { return {10min, 1h, 12h, 24h, 7 * 24h, longestMute}; }

QString createdPrivately(const QString &path)
{
    // QSettings makes its files readable for everybody, but keeps the mode of one that exists.
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return path;
}

QJsonObject toJson(const TableState &state)
{
    QJsonArray columns;
    for (const ColumnState &column : state.columns) {
        columns.append(QJsonObject{{QStringLiteral("name"), column.name},
                                   {QStringLiteral("width"), column.width},
                                   {QStringLiteral("hidden"), column.hidden}});
    }
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), state.sortColumn},
            {QStringLiteral("descending"), state.sortOrder == Qt::DescendingOrder}};
}

TableState tableFromJson(const QJsonObject &json)
{
    TableState state;
    QSet<QString> seen;
    const QJsonArray columns = json[QLatin1String("columns")].toArray();
    for (const auto &value : columns) {
        const QJsonObject each = value.toObject();
        const QString name = each[QLatin1String("name")].toString();
        if (name.isEmpty() || seen.contains(name) || state.columns.size() >= maxColumns)
            continue;
        seen.insert(name);
        const int width = each[QLatin1String("width")].toInt();
        state.columns.append(
            {name, std::clamp(width, 0, maxColumnWidth), each[QLatin1String("hidden")].toBool()});
    }
    const bool descending = json[QLatin1String("descending")].toBool();
    state.sortColumn = json[QLatin1String("sort")].toString();
    state.sortOrder = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

constexpr int usualTransfers = 2;
constexpr int mostTransfers = 5;

BulkPace checked(BulkPace pace)
{
    pace.shortest = std::clamp(pace.shortest, minPause, maxPause);
    pace.longest = std::clamp(pace.longest, minPause, maxPause);
    if (pace.longest < pace.shortest)
        std::swap(pace.shortest, pace.longest);
    return pace;
}

milliseconds pauseFrom(const QVariant &value, milliseconds otherwise)
{
    bool ok = false;
    const qint64 read = value.toLongLong(&ok);
    return ok ? milliseconds(read) : otherwise;
}

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QLatin1String("/settings.ini");
}

Settings::Settings(const QString &path) : m_store(createdPrivately(path), QSettings::IniFormat) { }

ThemeMode Settings::themeMode() const
{
    const QString name = m_store.value(keys::theme).toString();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        if (name == QLatin1String(themeNames[size_t(mode)]))
            return mode;
    }
    return ThemeMode::System;
}
void Settings::setThemeMode(ThemeMode mode)
{
    m_store.setValue(keys::theme, QString::fromLatin1(themeNames.at(size_t(mode))));
}

QString Settings::language() const { return m_store.value(keys::language).toString(); }
void Settings::setLanguage(const QString &locale) { m_store.setValue(keys::language, locale); }

QByteArray Settings::windowGeometry() const { return m_store.value(keys::geometry).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { m_store.setValue(keys::geometry, geometry); }

QByteArray Settings::windowState() const { return m_store.value(keys::state).toByteArray(); }
void Settings::setWindowState(const QByteArray &state) { m_store.setValue(keys::state, state); }

TableState Settings::tableState(Table table) const
{
    const QByteArray json = m_store.value(keys::table(table)).toString().toUtf8();
    return tableFromJson(QJsonDocument::fromJson(json).object());
}
void Settings::setTableState(Table table, const TableState &state)
{
    const QByteArray json = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
    m_store.setValue(keys::table(table), QString::fromUtf8(json));
}

QString Settings::lastProfile() const { return m_store.value(keys::lastProfile).toString(); }
void Settings::setLastProfile(const QString &profile) { m_store.setValue(keys::lastProfile, profile); }

GroupId Settings::lastGroup(const QString &profile) const
{
    return GroupId(std::max(0LL, m_store.value(keys::lastGroup(profile)).toLongLong()));
}
void Settings::setLastGroup(const QString &profile, GroupId group)
{
    m_store.setValue(keys::lastGroup(profile), number(group));
}

QString Settings::lastPage() const { return m_store.value(keys::lastPage).toString(); }
void Settings::setLastPage(const QString &page) { m_store.setValue(keys::lastPage, page); }

CheckInNote Settings::lastCheckIn(const QString &profile, GroupId group) const
{
    const QString saved = m_store.value(keys::checkIn(profile, group)).toString();
    const QDate date = QDate::fromString(saved.section(QLatin1Char(' '), 0, 0), Qt::ISODate);
    return {date, date.isValid() && saved.endsWith(confirmedMark)};
}
void Settings::setLastCheckIn(const QString &profile, GroupId group, const CheckInNote &note)
{
    m_store.setValue(keys::checkIn(profile, group),
                     note.date.toString(Qt::ISODate) + (note.confirmed ? confirmedMark : QLatin1String()));
}

void Settings::forgetProfile(const QString &profile)
{
    m_store.remove(keys::profile(profile));
    if (lastProfile() == profile)
        m_store.remove(keys::lastProfile);
}

QList<seconds> Settings::mutePresets() const
{
    QList<seconds> presets;
    const QStringList saved = m_store.value(keys::mutePresets).toStringList();
    for (const QString &each : saved) {
        const seconds preset(each.toLongLong());
        if (preset > 0s && preset <= longestMute && !presets.contains(preset) && presets.size() < maxPresets)
            presets.append(preset);
    }
    return presets.isEmpty() ? defaultPresets() : presets;
}
void Settings::setMutePresets(const QList<seconds> &presets)
{
    QStringList saved;
    for (const seconds preset : presets)
        saved.append(QString::number(preset.count()));
    m_store.setValue(keys::mutePresets, saved);
}

QStringList Settings::recentMuteReasons() const
{
    return checkedReasons(m_store.value(keys::muteReasons).toStringList(), maxReasons);
}
void Settings::addRecentMuteReason(const QString &reason)
{
    m_store.setValue(keys::muteReasons, QStringList(reason) + recentMuteReasons());
    m_store.setValue(keys::muteReasons, recentMuteReasons()); // cleaned and cut by the one who reads
}
void Settings::clearRecentMuteReasons() { m_store.remove(keys::muteReasons); }

QStringList Settings::recentRejectReasons() const
{
    return checkedReasons(m_store.value(keys::rejectReasons).toStringList(), maxRejectReasons);
}
void Settings::addRecentRejectReason(const QString &reason)
{
    m_store.setValue(keys::rejectReasons, QStringList(reason) + recentRejectReasons());
    m_store.setValue(keys::rejectReasons, recentRejectReasons()); // cleaned and cut by the one who reads
}
void Settings::clearRecentRejectReasons() { m_store.remove(keys::rejectReasons); }

bool Settings::requestNotices() const { return m_store.value(keys::requestNotices, true).toBool(); }
void Settings::setRequestNotices(bool on) { m_store.setValue(keys::requestNotices, on); }

BulkPace Settings::bulkPace() const
{
    return checked({pauseFrom(m_store.value(keys::paceShortest), BulkPace().shortest),
                    pauseFrom(m_store.value(keys::paceLongest), BulkPace().longest)});
}
void Settings::setBulkPace(const BulkPace &pace)
{
    const BulkPace sane = checked(pace);
    m_store.setValue(keys::paceShortest, qint64(sane.shortest.count()));
    m_store.setValue(keys::paceLongest, qint64(sane.longest.count()));
}

int Settings::transfersAtOnce() const
{
    const int count = m_store.value(keys::transfersAtOnce, usualTransfers).toInt();
    return count < 1 || count > mostTransfers ? usualTransfers : count;
}
void Settings::setTransfersAtOnce(int count)
{
    m_store.setValue(keys::transfersAtOnce, std::clamp(count, 1, mostTransfers));
}

int Settings::speedLimit() const { return std::max(0, m_store.value(keys::speedLimit, 0).toInt()); }
void Settings::setSpeedLimit(int kibPerSecond)
{
    m_store.setValue(keys::speedLimit, std::max(0, kibPerSecond));
}

bool Settings::connectAtStart() const { return m_store.value(keys::connectAtStart, true).toBool(); }
void Settings::setConnectAtStart(bool connect) { m_store.setValue(keys::connectAtStart, connect); }

bool Settings::showPictures() const { return m_store.value(keys::pictures, true).toBool(); }
void Settings::setShowPictures(bool show) { m_store.setValue(keys::pictures, show); }

bool Settings::sync()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace qundesk
