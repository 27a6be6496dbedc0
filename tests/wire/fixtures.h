// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/server.h"

#include <QJsonObject>
#include <QList>

namespace qundesk::test {

/// One file of tests/fixtures/<server>/.
struct Fixture {
    QString server; ///< "go-cqhttp", "napcat", …: the folder
    QString name; ///< without .json
    Backend backend = Backend::Other;
    QJsonObject content;
    QByteArray tag() const { return (server + QLatin1Char('/') + name).toUtf8(); }
};

/// tests/fixtures/<server>/*.json: one per action, the endpoint's own name.
/// "action" as sent, "request": the parameters, exactly, "replies": [{"response", and "expect" or "error"}].
QList<Fixture> actionFixtures();
/// tests/fixtures/<server>/events/*.json: "event", "signal" of EventHub (empty: none), "group", "user",
/// "expect".
QList<Fixture> eventFixtures();

} // namespace qundesk::test
