// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "session/uploadways.h"

#include <QTemporaryDir>
#include <QTimer>
#include <array>
#include <memory>

class QThread;

namespace qundesk {

class Session;
class UploadServe;
class UploadTrial;

/// What a test has found out about one way.
struct UploadVerdict {
    enum class State : quint8 {
        NotTried, ///< \a why says why; None: only a real upload can tell
        Works,
        Refused, ///< \a why, or the \a error
    };
    State state{};
    UploadObstacle why{};
    ApiError error; ///< its symbol, code or words; for Refused without \a why
};
using UploadVerdicts = std::array<UploadVerdict, uploadWayCount>; ///< by UploadWay

/// "Test upload": connects on the side and tries the ways by what leaves no trace: a stream of 1 KB that is
/// thrown away again, and a fetch of 1 KB from this computer, which only the server's temporary folder sees.
/// No group is touched before tryInGroup(). Delete it to stop.
class UploadProbe : public QObject {
    Q_OBJECT
public:
    UploadProbe(const AccountConfig &config, const QString &token, QThread *wire, QObject *parent);
    ~UploadProbe() override;

    /// Why nothing could be tried; nothing set: it is connected.
    const std::optional<ApiError> &error() const { return m_error; }
    const UploadVerdicts &verdicts() const { return m_verdicts; }
    const ServerInfo &server() const;
    /// What the automatic choice takes for a small file and for a big one.
    UploadOption choice(qint64 size) const;

    struct Target {
        GroupId id{};
        QString name; ///< untrusted
    };
    /// Where tryInGroup() could upload to: all groups of the account.
    QList<Target> groups() const;
    /// The user has agreed: a file of 1 KB goes into \a group by each way that only this can tell about, and
    /// is deleted again. Ends in groupTried().
    void tryInGroup(GroupId group);
    /// Names of test files that could not be deleted.
    QStringList leftovers() const;

signals:
    /// Once. See error(), verdicts().
    void finished();
    void groupTried();

private:
    void begin();
    void tryStream();
    void tryFetch();
    void endFetch(const std::optional<ApiError> &error);
    void fail(const ApiError &error);
    void end();
    UploadVerdict &verdict(UploadWay way) { return m_verdicts[size_t(way)]; }

    Clock m_clock;
    std::unique_ptr<Session> m_session;
    QTemporaryDir m_folder;
    QString m_file; ///< 1 KB
    std::optional<ApiError> m_error;
    UploadVerdicts m_verdicts;
    std::unique_ptr<UploadServe> m_serve;
    std::unique_ptr<UploadTrial> m_trial;
    QTimer m_limit;
    bool m_began = false, m_ended = false;
};

} // namespace qundesk
