// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <chrono>

namespace qundesk {

enum class ThemeMode { System, Light, Dark };

/// The tables whose columns are remembered.
enum class Table { Members, Files, Requests, Notices, Activity, Transfers };

/// One column of a table as the user left it. Columns are known by name, so that a new version may add some.
struct ColumnState {
    QString name; ///< the name of the model's column enum value
    int width = 0; ///< pixels; 0 = the column's own default
    bool hidden = false;

    friend bool operator==(const ColumnState &, const ColumnState &) = default;
};

/// A table's header as the user left it.
struct TableState {
    QList<ColumnState> columns; ///< from left to right; empty = nothing saved
    QString sortColumn; ///< empty = the table's own default
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    friend bool operator==(const TableState &, const TableState &) = default;
};

/// How long a bulk job waits between two targets: a random time in this range.
struct BulkPace {
    std::chrono::milliseconds shortest = std::chrono::seconds(2);
    std::chrono::milliseconds longest = std::chrono::seconds(4);

    friend bool operator==(const BulkPace &, const BulkPace &) = default;
};

/// When an account checked in to a group last from here.
struct CheckInNote {
    QDate date; ///< local; invalid = never
    bool confirmed = false; ///< the server looks at QQ's answer, and said ok

    friend bool operator==(const CheckInNote &, const CheckInNote &) = default;
};

/// What the user has set, kept in one INI file. The only place that knows the file's keys. Holds no secrets:
/// tokens belong to the secret store. Every value read is checked; what does not make sense reads as the
/// default.
class Settings {
public:
    /// settings.ini in the configuration folder of the application.
    static QString defaultPath();

    /// Opens or creates \a path, readable by the user alone where the file system can do that.
    explicit Settings(const QString &path = defaultPath());

    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);

    /// A locale name such as "zh_CN"; empty = that of the system.
    QString language() const;
    void setLanguage(const QString &locale);

    /// QWidget::saveGeometry() of the main window.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// QMainWindow::saveState() of the main window.
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    TableState tableState(Table table) const;
    void setTableState(Table table, const TableState &state);

    /// The profile (account configuration) in use last; empty = none yet.
    QString lastProfile() const;
    void setLastProfile(const QString &profile);

    /// The group that \a profile showed last; 0 = none yet.
    GroupId lastGroup(const QString &profile) const;
    void setLastGroup(const QString &profile, GroupId group);

    /// The name of the page that was shown last, as its enum spells it; empty = none yet.
    QString lastPage() const;
    void setLastPage(const QString &page);

    /// Servers cannot be asked whether the day's check-in is done.
    CheckInNote lastCheckIn(const QString &profile, GroupId group) const;
    void setLastCheckIn(const QString &profile, GroupId group, const CheckInNote &note);

    /// Removes what is remembered for \a profile alone.
    void forgetProfile(const QString &profile);

    /// The presets of the mute menu, each > 0 and <= longestMute, at most nine. Setting none restores the
    /// defaults.
    QList<std::chrono::seconds> mutePresets() const;
    void setMutePresets(const QList<std::chrono::seconds> &presets);

    /// The last five reasons given for a mute, latest first.
    QStringList recentMuteReasons() const;
    /// Puts \a reason in front, as one line; blank reasons are not kept.
    void addRecentMuteReason(const QString &reason);
    void clearRecentMuteReasons();

    /// The last nine reasons given for a refusal, latest first.
    QStringList recentRejectReasons() const;
    /// Puts \a reason in front, as one line; blank reasons are not kept.
    void addRecentRejectReason(const QString &reason);
    void clearRecentRejectReasons();

    /// Whether the desktop is told of new requests to join. Default: yes.
    bool requestNotices() const;
    void setRequestNotices(bool on);

    /// 0.2 s to 10 min each; the wrong way round is turned round.
    BulkPace bulkPace() const;
    void setBulkPace(const BulkPace &pace);

    /// How many files go up and down at the same time, 1 to 5. Default: 2.
    int transfersAtOnce() const;
    void setTransfersAtOnce(int count);

    /// The most that all downloads together, and all uploads together, may take, KiB a second; 0 = no limit.
    int speedLimit() const;
    void setSpeedLimit(int kibPerSecond);

    /// Whether the program connects the last profile when it starts. Default: yes.
    bool connectAtStart() const;
    void setConnectAtStart(bool connect);

    /// Whether profile pictures are fetched and shown. Default: yes.
    bool showPictures() const;
    void setShowPictures(bool show);

    /// Writes what has changed now; false if the file could not be read or written.
    bool sync();

private:
    mutable QSettings m_store; // reading is not const in QSettings' own eyes when the file has changed
};

} // namespace qundesk
