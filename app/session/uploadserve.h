// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/uploadjob.h"

#include <memory>

namespace qundesk {

class OneTimeOffer;
class Session;
class SpeedLimit;

/// The server fetches the file from here. Served as long as this object lives.
class UploadServe : public UploadJob {
    Q_OBJECT
public:
    enum class How : quint8 {
        Address, ///< ready() gives the address itself; the upload's own call fetches it
        Fetch, ///< download_file fetches it first; ready() gives the path on the server
    };
    /// \a limit null: none.
    UploadServe(Session &session, FileState file, How how, std::shared_ptr<SpeedLimit> limit,
                QObject *parent);
    ~UploadServe() override;
    void start() override;

private:
    void fetch();
    void fetched(const QString &path);

    Session &m_session;
    FileState m_file;
    How m_how;
    std::shared_ptr<SpeedLimit> m_limit;
    std::unique_ptr<OneTimeOffer> m_offer;
};

} // namespace qundesk
