// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goals G8 and G9: how long the program takes to appear, and how much memory it has with members on show;
// each beside a bare program with a table. Prints one line per figure, see bench/measure.h.
#include "bench/measure.h"
#include "bench/processes.h"
#include "core/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

using namespace qundesk;
using namespace qundesk::bench;

namespace {

/// Settings, data and cache of a person who starts for the first time, in \a folder.
QProcessEnvironment freshEnvironment(const QTemporaryDir &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *kind : {"CONFIG", "DATA", "CACHE", "STATE"})
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)),
                           folder.filePath(QString(QLatin1String(kind)).toLower()));
    for (const char *name : {"ONEBOT_HTTP_URL", "ONEBOT_WS_URL", "ONEBOT_ACCESS_TOKEN"})
        environment.remove(QLatin1String(name));
    return environment;
}

void benchStart()
{
    const QTemporaryDir folder;
    const auto environment = freshEnvironment(folder);
    const auto start = [&](const char *program) {
        Process process(program, {QStringLiteral("--time-to-first-paint")}, environment);
        process.line();
    };
    const auto times =
        interleaved(11, {[&] { start(QUNDESK_PROGRAM); }, [&] { start(QUNDESK_BARE); }}, milliseconds);
    const double ours = times[0].calmest(), bare = times[1].calmest();
    report("G8", "exec to first paint, in starts of a bare table", ours, bare, ours / bare, Goal::AtMost,
           2.5);
    report("G8", "exec to first paint, ms", ours, bare, ours, Goal::AtMost, 200);
}

/// The program on a server with \a count members, showing them; \a idle seconds after the list has arrived.
double memoryWith(int count, int idle)
{
    const QTemporaryDir folder;
    auto environment = freshEnvironment(folder);
    QDir().mkpath(folder.filePath(QStringLiteral("config/qundesk")));
    { // so that it opens the group by itself
        Settings settings(folder.filePath(QStringLiteral("config/qundesk/settings.ini")));
        settings.setLastGroup(QStringLiteral("environment"), GroupId(1));
    }
    ServerProcess server(count);
    environment.insert(QStringLiteral("ONEBOT_HTTP_URL"), server.url().toString());
    const Process program(QUNDESK_PROGRAM, {}, environment);
    server.waitForList();
    QThread::sleep(static_cast<unsigned long>(idle));
    return program.residentMegabytes();
}

double memoryOfBare()
{
    const QTemporaryDir folder;
    Process bare(QUNDESK_BARE, {}, freshEnvironment(folder));
    bare.line();
    QThread::sleep(1);
    return bare.residentMegabytes();
}

void benchMemory()
{
    // Memory does not depend on how busy the machine is: three runs, not eleven.
    Samples few, none;
    for (int round = 0; round < 3; ++round) {
        none.times.push_back(memoryOfBare());
        few.times.push_back(memoryWith(3000, 5));
    }
    const double ours = few.median(), bare = none.median();
    report("G9", "memory with 3000 members, in bare tables", ours, bare, ours / bare, Goal::AtMost, 2.5);
    report("G9", "memory with 3000 members, MB", ours, bare, ours, Goal::AtMost, 80);
    // The wire gives the buffers of a big reply back after 30 seconds without another.
    const double many = memoryWith(100'000, 36);
    report("G9", "memory with 100000 members, MB", many, bare, many, Goal::AtMost, 160);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    printHead();
    benchStart();
    benchMemory();
    return 0;
}
