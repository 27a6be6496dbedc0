// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/connection.h"
#include "widgets/banner.h"

#include <QDateTime>
#include <optional>

namespace qundesk {

class Session;

/// Says above the page why there is no connection, when it is tried again, and from when is what is shown.
class ConnectionBanner : public Banner {
    Q_OBJECT
public:
    explicit ConnectionBanner(QWidget *parent = nullptr);

    /// Hides while all is well. \a session null: there is none. \a asOf: when what is shown was read; invalid
    /// = nothing is shown.
    void tell(const Session *session, const QDateTime &asOf, const QDateTime &now);

signals:
    void retryWanted();
    void changeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Words;
    Words wordsOf(const Session &session, const QDateTime &now);
    void setLinks(const ConnectionState &state);
    void makeLinks();

    QDateTime m_retryAt;
    std::optional<ConnectionState::Phase> m_phase; ///< the links are for it
};

} // namespace qundesk
