// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "support/uicontext.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace qundesk {

class Session;

/// Tells the desktop of new requests to join, of all accounts; several within a moment as one. Those that
/// were there when an account connected are not told.
class RequestAlerts : public QObject {
    Q_OBJECT
public:
    /// \a inSight: somebody is looking at the requests anyway.
    RequestAlerts(const UiContext &context, std::function<bool()> inSight, QObject *parent);

signals:
    /// Somebody clicked the notice: this request is to be shown.
    void requestWanted(const QString &account, const QString &key);

private:
    void follow(Session *session);
    void arrived(Session *session, const QString &key);
    void tell();

    UiContext m_context;
    std::function<bool()> m_inSight;
    QTimer m_soon;
    QList<std::pair<QString, QString>> m_new; ///< account and key
    std::pair<QString, QString> m_told; ///< of the latest notice
};

} // namespace qundesk
