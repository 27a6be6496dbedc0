// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/member.h"

#include <QFutureWatcher>
#include <QObject>

namespace qundesk {

/// The columns of an export, English and stable: other programs read them.
QStringList memberCsvHeader();
/// \a now in unix seconds: a mute that has ended is not exported.
QStringList memberCsvFields(const Member &member, qint64 now);
/// One line for the clipboard, without line end.
QString memberCsvLine(const Member &member);

/// Writes members as CSV off the GUI thread: UTF-8 with byte order mark, safe against formula injection, all
/// or nothing. Deletes itself after finished().
class MemberExport : public QObject {
    Q_OBJECT
public:
    MemberExport(const QString &path, QList<Member> members, qint64 now, QObject *parent);
    ~MemberExport() override;

signals:
    /// \a error: the system's words, empty when all went well.
    void finished(const QString &error);

private:
    QFutureWatcher<QString> m_watcher;
};

} // namespace qundesk
