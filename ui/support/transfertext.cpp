// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/transfertext.h"

#include "core/text.h"
#include "models/transfermodel.h"
#include "support/errortext.h"
#include "support/format.h"

#include <QCoreApplication>
#include <QDir>

namespace qundesk::transfertext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString waiting(Transfer::Wait wait)
{
    switch (wait) {
    case Transfer::Wait::Turn: return Say::tr("Waiting");
    case Transfer::Wait::Connection: return Say::tr("Waits for the connection");
    case Transfer::Wait::Account: return Say::tr("Waits for its account to be connected");
    case Transfer::Wait::Group: return Say::tr("Waits: the account is not in this group");
    }
    return {};
}

} // namespace

QString direction(const Transfer &transfer)
{
    return transfer.isUpload() ? Say::tr("Upload", "direction") : Say::tr("Download", "direction");
}

QString place(const Transfer &transfer)
{
    QString group = singleLine(transfer.groupName);
    if (group.isEmpty())
        group = QString::number(number(transfer.groupId));
    const QString folder = singleLine(transfer.folderName);
    return folder.isEmpty() ? group : group + QStringLiteral(" · ") + folder;
}

QString progress(const Transfer &transfer)
{
    const int thousandths = TransferModel::progressOf(transfer);
    return thousandths < 0 ? QStringLiteral("—") : Say::tr("%1 %", "percent").arg(thousandths / 10);
}

QString speed(const Transfer &transfer)
{
    return transfer.isActive() && transfer.speed > 0 ? Say::tr("%1/s").arg(format::bytes(transfer.speed))
                                                     : QString();
}

QString timeLeft(const Transfer &transfer)
{
    const qint64 seconds = TransferModel::timeLeftOf(transfer);
    return seconds < 0 ? QString() : format::duration(std::chrono::seconds(std::max<qint64>(1, seconds)));
}

QString state(const Transfer &transfer)
{
    switch (transfer.state) {
    case Transfer::State::Waiting: return waiting(transfer.waits);
    case Transfer::State::Preparing:
        return transfer.sent ? Say::tr("Looking for it in the folder") : Say::tr("On its way to the server");
    case Transfer::State::Running:
        if (transfer.isUpload())
            return Say::tr("The server is uploading; it tells no progress");
        return transfer.restarted ? Say::tr("Downloading anew: the server refused to continue")
                                  : Say::tr("Downloading");
    case Transfer::State::Paused: return Say::tr("Paused");
    case Transfer::State::Unknown:
        return Say::tr("Not known whether it arrived. Retry looks for it in the folder first.");
    case Transfer::State::Failed: return errorText(transfer.error).sentence();
    case Transfer::State::Finished:
        return transfer.isUpload() ? Say::tr("Uploaded")
            : transfer.restarted   ? Say::tr("Saved, from the beginning: the server refused to continue")
                                   : Say::tr("Saved");
    }
    return {};
}

QString details(const Transfer &transfer)
{
    return QStringList{singleLine(transfer.name), place(transfer), state(transfer),
                       errorDetails(transfer.error)}
        .join(QLatin1Char('\n'));
}

} // namespace qundesk::transfertext
