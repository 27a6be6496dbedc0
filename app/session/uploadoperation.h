// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/uploadsource.h"
#include "session/uploadways.h"
#include "types/outcome.h"
#include "types/transfer.h"

#include <functional>
#include <memory>

namespace qundesk {

class GroupFiles;

/// One local file on its way into a group: brought to where the server can take it, then published by one
/// write, then looked for in the folder.
class UploadOperation : public QObject {
    Q_OBJECT
public:
    /// Called right before the publishing call leaves; \a twins as in Transfer. False: it must not leave.
    using BeforeSending = std::function<bool(int twins)>;

    /// \a files outlives this.
    UploadOperation(GroupFiles &files, Transfer transfer, std::shared_ptr<SpeedLimit> limit,
                    BeforeSending beforeSending);
    ~UploadOperation() override;

    void start();
    /// ended() does not come any more. What has left by then may still be published.
    void stop();

    /// As far as it is known here: size, modified, done, way and resume.
    const Transfer &transfer() const { return m_transfer; }

signals:
    void progressed();
    /// Once, from the event loop. \a state: Finished, Unknown, Failed, or Waiting when there was no
    /// connection, or it was lost, and nothing was published.
    void ended(qundesk::Transfer::State state, const qundesk::ApiError &error);

private:
    UploadOption chosenWay() const;
    void listFolder(std::function<void()> then);
    void prepare();
    void send(const QString &file);
    void commandEnded(const Outcome &outcome);
    void endUnpublished(const ApiError &error);
    void end(Transfer::State state, const ApiError &error = {});

    GroupFiles &m_files;
    Transfer m_transfer;
    std::shared_ptr<SpeedLimit> m_limit;
    BeforeSending m_beforeSending;
    std::unique_ptr<UploadSource> m_source;
    quint64 m_command = 0;
    bool m_ended = false;
};

/// How many files of the name and size of \a transfer its folder holds, by the last listing.
int countInFolder(const GroupFiles &files, const Transfer &transfer);

} // namespace qundesk
