// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame.h"
#include "transport/link.h"

#include <QHash>
#include <QList>

namespace qundesk {

/// Canned bytes through the real decoder; no thread, no socket. Give it to an ApiClient without a wire thread
/// and keep the raw pointer: the client owns it.
class CannedLink : public Link {
public:
    struct Sent {
        quint64 id;
        QString action;
        QJsonObject params;
    };

    explicit CannedLink(EventDecoder decoder = nullptr) : Link(decoder) { }

    QHash<QString, QByteArray> replies; ///< by action; none: it is not answered until answer() does it
    QList<Sent> sent; ///< every call, in order
    QList<quint64> abandoned;
    bool online = true; ///< false: calls end with Offline, and are not in sent

    /// The last parameters that \a action was called with.
    QJsonObject paramsOf(const QString &action) const
    {
        for (auto it = sent.crbegin(); it != sent.crend(); ++it) {
            if (it->action == action)
                return it->params;
        }
        return {};
    }
    int countOf(const QString &action) const { return int(std::ranges::count(sent, action, &Sent::action)); }
    /// A reply to the call \a id, whole envelope.
    void answer(quint64 id, const QByteArray &bytes)
    {
        finishWith(id, reader().parse(QByteArrayView(bytes)));
    }
    void failCall(quint64 id, const ApiError &error) { finish(id, error); }
    /// An event.
    void feed(const QByteArray &bytes)
    {
        auto frame = reader().parse(QByteArrayView(bytes));
        if (frame && (*frame)->isEvent())
            gotEvent(**frame, QString::fromUtf8(bytes));
    }
    void setLinkState(const LinkState &state) { setState(state); }
    const LinkState &linkState() const { return state(); }

protected:
    void start() override
    {
        LinkState next;
        next.phase = LinkPhase::Connected;
        next.events = true;
        setState(next);
    }
    void stop() override { }
    void retryNow() override { start(); }
    void transmit(const Request &request) override
    {
        if (!online)
            return finish(request.id, ApiError{ApiError::Kind::Offline, 0, {}, {}});
        sent.append({request.id, request.action, request.params});
        if (const auto reply = replies.constFind(request.action); reply != replies.cend())
            answer(request.id, *reply);
    }
    void abandon(quint64 id) override { abandoned.append(id); }
};

} // namespace qundesk
