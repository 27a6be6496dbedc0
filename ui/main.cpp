// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/options.h"
#include "program/program.h"

#include <QApplication>
#include <QElapsedTimer>

int main(int argc, char **argv)
{
    using namespace qundesk;
    QElapsedTimer sinceStart;
    sinceStart.start();
    Program::nameApplication();
    // Words about options need no display, so that --help and --version work everywhere.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")
            || argument == QLatin1String("--version") || argument == QLatin1String("-v")) {
            const QCoreApplication console(argc, argv);
            parseOptions(arguments);
        }
    }
    QApplication application(argc, argv);
    const Options options = parseOptions(application.arguments());
    Program program(options, sinceStart);
    return program.run();
}
