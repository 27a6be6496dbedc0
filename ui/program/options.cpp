// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/options.h"

#include <QCommandLineParser>
#include <cstdio>

namespace qundesk {

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Administers QQ groups through a OneBot v11 server.\n\n"
        "ONEBOT_HTTP_URL and ONEBOT_WS_URL make an account for this run only; its token comes from\n"
        "ONEBOT_ACCESS_TOKEN or --token-file. A token is never taken from the command line, where others "
        "could read it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Start on the built-in demo server; nothing leaves this computer."));
    const QCommandLineOption demoServer(
        QStringLiteral("demo-server"),
        QStringLiteral(
            "What the demo server behaves like: gocqhttp, napcat (default), llbot, lagrange, snowluma."),
        QStringLiteral("name"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("Walk the screens on the demo server, write pictures into DIR, end."),
        QStringLiteral("DIR"));
    const QCommandLineOption profile(
        QStringLiteral("profile"),
        QStringLiteral("Use settings, accounts and data of their own under this name."),
        QStringLiteral("NAME"));
    const QCommandLineOption tokenFile(
        QStringLiteral("token-file"),
        QStringLiteral("File with the token for ONEBOT_HTTP_URL and ONEBOT_WS_URL."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Language for this run, for example zh_CN or en."),
                                      QStringLiteral("LOCALE"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QStringLiteral("light, dark or system, for this run."),
                                   QStringLiteral("NAME"));
    QCommandLineOption firstPaint(QStringLiteral("time-to-first-paint"));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, demoServer, tour, profile, tokenFile, language, theme, firstPaint});
    parser.process(arguments);

    const auto fail = [](const QString &sentence) {
        std::fprintf(stderr, "qundesk: %s\n", qPrintable(sentence));
        std::exit(2);
    };
    if (!parser.positionalArguments().isEmpty())
        fail(QStringLiteral("nothing is expected after the options; see --help"));
    Options options;
    options.demo = parser.isSet(demo) || parser.isSet(demoServer) || parser.isSet(tour);
    options.demoServer = parser.value(demoServer);
    options.tourFolder = parser.value(tour);
    options.profile = parser.value(profile);
    options.tokenFile = parser.value(tokenFile);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.stopAtFirstPaint = parser.isSet(firstPaint);
    const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("system")};
    if (!themes.contains(options.theme))
        fail(QStringLiteral("--theme is light, dark or system"));
    static const QStringList servers{QString(),
                                     QStringLiteral("gocqhttp"),
                                     QStringLiteral("napcat"),
                                     QStringLiteral("llbot"),
                                     QStringLiteral("lagrange"),
                                     QStringLiteral("snowluma")};
    if (!servers.contains(options.demoServer))
        fail(QStringLiteral("--demo-server is gocqhttp, napcat, llbot, lagrange or snowluma"));
    const bool plainName = std::all_of(options.profile.cbegin(), options.profile.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_');
    });
    if (!plainName)
        fail(QStringLiteral("--profile takes letters, digits, - and _"));
    return options;
}

} // namespace qundesk
