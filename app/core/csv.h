// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QIODevice;

namespace qundesk {

/// \a value as one field of a CSV row (RFC 4180: quoted where needed, quotes doubled). Text that a
/// spreadsheet would take for a formula (first visible character one of = + - @ or their full-width forms, or
/// a tab or carriage return in front) gets an apostrophe before it: nicknames are hostile. NUL characters are
/// left out.
QString csvField(const QString &value);

/// Writes a table as spreadsheets like it: UTF-8 with a byte order mark, comma separated, CRLF rows.
/// The device is borrowed, open for writing, and must outlive the writer.
class CsvWriter {
public:
    /// \a device gets the byte order mark with the first row.
    explicit CsvWriter(QIODevice *device) : m_device(device) { }

    /// Writes one row; false if the device took less than all of it, now or earlier (see
    /// QIODevice::errorString()).
    bool writeRow(const QStringList &fields);

private:
    QIODevice *m_device;
    bool m_started = false;
    bool m_ok = true;
};

} // namespace qundesk
