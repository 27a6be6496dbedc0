// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace qundesk {

/// The longest mute QQ takes: 29 days 23:59:59.
inline constexpr std::chrono::seconds longestMute{2'591'999};

enum class DurationError {
    None,
    Empty, ///< nothing but spaces: not an error to show yet
    Malformed, ///< not understood
    NotPositive, ///< understood, but no time at all
    InPast, ///< a moment that has passed
    TooLong, ///< over longestMute
};

/// What a person typed as a duration.
struct ParsedDuration {
    std::chrono::seconds value{0}; ///< > 0 and <= longestMute if there is no error
    DurationError error = DurationError::None;

    bool ok() const { return error == DurationError::None; }
    friend bool operator==(const ParsedDuration &, const ParsedDuration &) = default;
};

/// Reads "90m", "1d2h", "2天3小时", "1 h 30 min", "1.5h", "半小时", "45s"; a plain number means minutes, a
/// number behind a unit the next smaller one ("1h30"). Or a moment, with \a now to count from: "到 23:00",
/// "until 23:00", "til 11-25 08:00", "至明天 8点" (the next such moment; a passed date means next year if
/// that is near enough).
ParsedDuration parseDuration(QStringView text, const QDateTime &now);

/// A duration cut into the numbers that a translated text needs.
struct DurationParts {
    qint64 days = 0;
    int hours = 0; ///< 0-23
    int minutes = 0;
    int seconds = 0;

    friend bool operator==(const DurationParts &, const DurationParts &) = default;
};

/// Negative durations count as 0.
DurationParts durationParts(std::chrono::seconds duration);

/// "2:14:14": H:MM:SS without words, hours going on beyond 24 ("719:59:59"); negative durations are
/// "0:00:00".
QString countdown(std::chrono::seconds duration);

/// "1d2h", "90m" as "1h30m": the short form that parseDuration() reads back. Negative durations and 0 are
/// "0s".
QString compactDuration(std::chrono::seconds duration);

} // namespace qundesk
