// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"

namespace qundesk::demo {

using Kind = Fault::Kind;

void Faults::add(const QString &action, const Fault &fault) { m_faults[action].append(fault); }

void Faults::failNext(const QString &action, int retcode, const QString &text, int times)
{
    add(action, {Kind::Fail, retcode, text, false, times});
}

void Faults::lie(const QString &action, int times) { add(action, {Kind::Lie, 0, {}, false, times}); }

void Faults::hang(const QString &action, bool performs, int times)
{
    add(action, {Kind::Hang, 0, {}, performs, times});
}

void Faults::closeMidReply(const QString &action, int times)
{
    add(action, {Kind::CloseMidReply, 0, {}, false, times});
}

void Faults::httpStatus(const QString &action, int status, int times)
{
    add(action, {Kind::HttpStatus, status, {}, false, times});
}

void Faults::html(const QString &action, int times) { add(action, {Kind::Html, 0, {}, false, times}); }
void Faults::truncate(const QString &action, int times)
{
    add(action, {Kind::Truncated, 0, {}, false, times});
}
void Faults::wrongTypes(const QString &action, int times)
{
    add(action, {Kind::WrongTypes, 0, {}, false, times});
}
void Faults::nullData(const QString &action, int times)
{
    add(action, {Kind::NullData, 0, {}, false, times});
}
void Faults::scalarData(const QString &action, int times)
{
    add(action, {Kind::ScalarData, 0, {}, false, times});
}
void Faults::huge(const QString &action, int bytes, int times)
{
    add(action, {Kind::Huge, bytes, {}, false, times});
}

QList<Fault> Faults::take(const QString &action)
{
    QList<Fault> met;
    for (const QString &key : {action, QStringLiteral("*")}) {
        const auto it = m_faults.find(key);
        if (it == m_faults.end())
            continue;
        bool failed = false;
        for (Fault &fault : *it) {
            // Queued failures come one after the other, not all at once.
            if (fault.remaining == 0 || (fault.kind == Kind::Fail && failed))
                continue;
            failed = failed || fault.kind == Kind::Fail;
            met.append(fault);
            if (fault.remaining > 0)
                --fault.remaining;
        }
        it->removeIf([](const Fault &fault) { return fault.remaining == 0; });
    }
    return met;
}

void Faults::clear() { *this = Faults(); }

} // namespace qundesk::demo
