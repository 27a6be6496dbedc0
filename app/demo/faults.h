// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace qundesk::demo {

/// Something going wrong with a call, on purpose.
struct Fault {
    enum class Kind {
        Fail, ///< answers `retcode` and `text`, does nothing
        Lie, ///< answers ok, does nothing
        Hang, ///< never answers
        CloseMidReply, ///< half of the reply, then the connection is gone
        HttpStatus, ///< HTTP only: this status with an HTML page
        Html, ///< HTML where JSON should be
        Truncated, ///< half of the JSON, properly framed
        WrongTypes, ///< numbers become objects, texts become lists, booleans become words
        NullData, ///< data is null
        ScalarData, ///< data is a text
        Huge, ///< `number` extra bytes in the reply
    };
    Kind kind = Kind::Fail;
    int number = 0; ///< retcode, HTTP status, or bytes
    QString text;
    bool performs = false; ///< Hang: the action is carried out nevertheless
    int remaining = -1; ///< how often; -1 = until clear()
};

/// The faults that wait for calls. "*" as the action means every action. For file downloads over HTTP the
/// action is "download".
class Faults {
public:
    /// The next `times` calls fail with this code and text; 0 = the personality's usual code.
    void failNext(const QString &action, int retcode, const QString &text, int times = 1);
    void lie(const QString &action, int times = -1);
    /// `performs`: does it, but the answer never comes.
    void hang(const QString &action, bool performs = false, int times = -1);
    void closeMidReply(const QString &action, int times = -1);
    void httpStatus(const QString &action, int status, int times = -1);
    void html(const QString &action, int times = -1);
    void truncate(const QString &action, int times = -1);
    void wrongTypes(const QString &action, int times = -1);
    void nullData(const QString &action, int times = -1);
    void scalarData(const QString &action, int times = -1);
    /// Adds `bytes` of padding to the reply.
    void huge(const QString &action, int bytes = 64 << 20, int times = -1);
    void add(const QString &action, const Fault &fault);

    /// Delay of every answer, and of one action's answers in addition.
    void setLatency(int ms) { m_latency = ms; }
    void setLatency(const QString &action, int ms) { m_latencies.insert(action, ms); }
    int latency(const QString &action) const { return m_latency + m_latencies.value(action); }

    /// Events are not sent at all (a filter on the server, or a lossy one).
    void setLoseEvents(bool lose) { m_loseEvents = lose; }
    bool losesEvents() const { return m_loseEvents; }

    /// Takes what the next call of `action` meets.
    QList<Fault> take(const QString &action);
    void clear(const QString &action) { m_faults.remove(action); }
    /// Back to a well-behaved server.
    void clear();

private:
    QHash<QString, QList<Fault>> m_faults;
    QHash<QString, int> m_latencies;
    int m_latency = 0;
    bool m_loseEvents = false;
};

} // namespace qundesk::demo
