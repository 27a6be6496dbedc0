// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/uploadway.h"

#include <QString>
#include <QUrl>

namespace qundesk {

/// How one account is reached. Holds no secret: tokens are in the keyring, or in memory for this run.
struct AccountConfig {
    enum class Mode : quint8 {
        WebSocket, ///< one forward WebSocket for calls and events
        Http, ///< calls only; without events the open page is re-read now and then
        HttpAndWebSocket, ///< big lists over HTTP, small calls and events over WebSocket
        Reverse, ///< we listen, the server dials
    };
    QString id; ///< stable key of settings, database and keyring; a UUID, or "demo"/"environment" for one run
    QString name; ///< given by the user; empty = the account's nickname
    Mode mode = Mode::WebSocket;
    QUrl webSocketUrl; ///< without a token
    QUrl httpUrl; ///< without a token
    QString listenAddress = QStringLiteral("127.0.0.1"); ///< Reverse
    quint16 listenPort = 8080; ///< Reverse; 0 = any free one
    bool connectAtStart = true;
    bool rememberToken = false;
    bool hasToken = true; ///< false: this server is known to want none
    bool temporary = false; ///< for this run only: never written anywhere
    UploadSettings uploads;

    friend bool operator==(const AccountConfig &, const AccountConfig &) = default;
};

} // namespace qundesk
