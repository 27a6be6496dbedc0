// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/personality.h"
#include <QJsonObject>
#include <QJsonValue>
#include <functional>
#include <optional>

namespace qundesk::demo {

/// What an action answers, before a personality dresses it up.
struct Answer {
    enum class Kind { Ok, Failed, BadParams, Unsupported };
    Kind kind = Kind::Ok;
    QJsonValue data = QJsonValue::Null;
    /// When not empty: the data as ready JSON text, used instead of `data` (big lists).
    QByteArray json;
    /// False: the key "data" is left out (some NapCat actions).
    bool hasData = true;
    /// 0 = the personality's usual code for this kind.
    int retcode = 0;
    /// go-cqhttp's symbolic code such as GROUP_NOT_FOUND.
    QString code;
    QString wording;
    /// Lagrange writes the server's text here for uploads; empty = ok or failed.
    QString status;
    /// NapCat and SnowLuma mark the replies of stream actions.
    bool stream = false;

    static Answer ok(const QJsonValue &data = QJsonValue::Null);
    static Answer raw(QByteArray json);
    static Answer noData();
    static Answer failed(const QString &code, const QString &wording, int retcode = 0);
    static Answer badParams(const QString &wording);
};

using Done = std::function<void(const Answer &)>;

/// Writes a reply as `who` would over `channel`; `echo` is the caller's, absent if the call had none.
QByteArray encodeReply(const Answer &answer, const QString &action, Personality who, Channel channel,
                       const std::optional<QJsonValue> &echo);
/// Any JSON value as compact text (QJsonDocument only does containers).
QByteArray encodeJson(const QJsonValue &value);
/// Go's encoder escapes < > &; they occur only inside strings.
QByteArray escapedLikeGo(const QByteArray &json);

} // namespace qundesk::demo
