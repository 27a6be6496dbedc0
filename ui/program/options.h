// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace qundesk {

/// What the command line asks for. A token is never among it: tokens come from a file, the environment or the
/// keyring.
struct Options {
    bool demo = false; ///< start on the built-in demo server
    QString demoServer; ///< personality of the demo server: gocqhttp, napcat, llbot, lagrange, snowluma
    QString tourFolder; ///< walk the screens, write pictures there, end
    QString profile; ///< a settings folder of its own, by name
    QString tokenFile; ///< the token for ONEBOT_HTTP_URL / ONEBOT_WS_URL
    QString language; ///< overrides the setting for this run, e.g. "zh_CN"
    QString theme; ///< light, dark, system; overrides the setting for this run
    bool stopAtFirstPaint = false; ///< prints how long the start took and ends; for scripts/bench
};

/// Understands \a arguments (with the program's name first). Prints and ends the program for --help,
/// --version and words it does not know.
Options parseOptions(const QStringList &arguments);

} // namespace qundesk
