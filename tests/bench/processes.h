// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other programs the benchmarks start.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QUrl>

namespace qundesk::bench {

/// Milliseconds; far beyond what even a busy machine needs.
constexpr int patience = 60'000;

/// A program of ours. Dies with this.
class Process : public QProcess {
public:
    Process(const char *program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        setProcessEnvironment(environment);
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(QString::fromLocal8Bit(program), arguments);
    }
    ~Process() override
    {
        closeWriteChannel();
        terminate();
        if (!waitForFinished(5000))
            kill();
        waitForFinished(patience);
    }
    /// Waits for the next line it prints; fatal when none comes.
    QByteArray line()
    {
        while (!canReadLine()) {
            if (!waitForReadyRead(patience))
                qFatal("%s says nothing", qPrintable(program()));
        }
        return readLine().trimmed();
    }
    /// What it has in memory now, in MB.
    double residentMegabytes() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &row : status.readAll().split('\n')) {
            if (row.startsWith("VmRSS:"))
                return row.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
        return 0;
    }
};

/// A server whose only group, number 1, has \a count members.
class ServerProcess : public Process {
public:
    explicit ServerProcess(int count)
        : Process(QUNDESK_BENCHSERVER, {QString::number(count)}, QProcessEnvironment::systemEnvironment()),
          m_url(QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(line()))
    {
    }
    QUrl url() const { return m_url; }
    /// Returns when one more member list has been sent.
    void waitForList() { line(); }

private:
    QUrl m_url;
};

} // namespace qundesk::bench
