// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backoff.h"
#include "transport/httpcalls.h"
#include "transport/link.h"
#include "transport/linkconfig.h"

#include <QElapsedTimer>
#include <QSet>

namespace qundesk {

/// Calls over HTTP; no events. There is no connection to watch, so get_login_info is asked when it is opened,
/// and again after every call that failed on the way: any answer at all is Connected.
class HttpLink : public Link {
public:
    explicit HttpLink(LinkConfig config);
    ~HttpLink() override;

protected:
    void start() override;
    void stop() override;
    void retryNow() override;
    void transmit(const Request &request) override;
    void abandon(quint64 id) override;

private:
    void probe();
    void answered(quint64 id, const HttpAnswer &answer);
    void works(std::chrono::milliseconds took, bool small);
    void failed(const ApiError &why);

    LinkConfig m_config;
    HttpCalls *m_calls = nullptr; // made on the wire thread
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_probeLimit;
    QElapsedTimer m_lastLatency;
    QSet<quint64> m_small; // calls whose time says something about the connection
    bool m_probing = false;
};

} // namespace qundesk
