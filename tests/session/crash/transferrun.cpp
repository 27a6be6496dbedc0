// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// transferrun DATABASE HTTP WEBSOCKET GROUP FOLDER FILES: what the program does with its queue, without a
// window. On a new database it queues FILES uploads of FOLDER/up and the first FILES downloads of the group's
// root into FOLDER/down. Ends with 0 when nothing is left to do.
#include "core/clock.h"
#include "session/groupfiles.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/transfers.h"
#include "storage/database.h"
#include "storage/transferstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace qundesk;
using State = Transfer::State;

namespace {

QList<Transfer> uploadsOf(const QDir &folder, GroupId group)
{
    QList<Transfer> list;
    for (const QFileInfo &each : folder.entryInfoList(QDir::Files, QDir::Name)) {
        Transfer transfer;
        transfer.direction = Transfer::Direction::Upload;
        transfer.accountId = QStringLiteral("crash");
        transfer.groupId = group;
        transfer.localPath = each.absoluteFilePath();
        transfer.name = each.fileName();
        transfer.folder = rootFolder;
        transfer.size = each.size();
        transfer.modified = each.lastModified().toMSecsSinceEpoch();
        list.append(transfer);
    }
    return list;
}

QList<Transfer> downloadsOf(const FileModel &files, const QDir &folder, GroupId group)
{
    QList<Transfer> list;
    for (const FileEntry &each : files.records()) {
        if (each.isFolder || !each.name.startsWith(QLatin1String("down-")))
            continue;
        Transfer transfer;
        transfer.direction = Transfer::Direction::Download;
        transfer.accountId = QStringLiteral("crash");
        transfer.groupId = group;
        transfer.localPath = folder.filePath(each.name);
        transfer.name = each.name;
        transfer.folder = each.parent;
        transfer.size = each.size;
        transfer.modified = each.time;
        transfer.fileId = each.id;
        transfer.busid = each.busid;
        list.append(transfer);
    }
    return list;
}

/// Up and down by turns.
QList<Transfer> mixedUp(const QList<Transfer> &up, const QList<Transfer> &down)
{
    QList<Transfer> all;
    for (qsizetype i = 0; i < std::max(up.size(), down.size()); ++i)
        all += up.mid(i, 1) + down.mid(i, 1);
    return all;
}

void goOn(Transfers &transfers)
{
    QList<qint64> unknown;
    for (const Transfer &each : transfers.model()->records()) {
        if (each.state == State::Unknown)
            unknown.append(each.id);
    }
    transfers.resumeAll();
    transfers.retry(unknown); // only looks; the question that may follow is answered by nobody
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    Clock clock;
    Database database(arguments.at(1));
    if (!database.open())
        return 3;
    TransferStore store(database);
    Transfers transfers(clock, &store);
    if (!transfers.load())
        return 3;
    transfers.setLimits({3, 1500});
    AccountConfig config;
    config.id = QStringLiteral("crash");
    config.mode = AccountConfig::Mode::HttpAndWebSocket;
    config.httpUrl = QUrl(arguments.at(2));
    config.webSocketUrl = QUrl(arguments.at(3));
    const GroupId group{arguments.at(4).toLongLong()};
    const QDir folder(arguments.at(5));
    Session session(config, {}, SessionContext{clock, nullptr, nullptr, nullptr, &transfers});
    const auto endWhenDone = [&] {
        const auto &all = transfers.model()->records();
        if (!all.empty() && std::ranges::all_of(all, &Transfer::isOver))
            QCoreApplication::exit(0);
    };
    QObject::connect(&transfers, &Transfers::ended, &app, endWhenDone, Qt::QueuedConnection);
    if (transfers.model()->rowCount() == 0) {
        auto begin = QObject::connect(&session, &Session::groupsStateChanged, &app, [&] {
            if (session.groupsState().phase != LoadState::Phase::Ready || transfers.model()->rowCount() > 0)
                return;
            auto &files = session.group(group)->part<GroupFiles>();
            files.list(rootFolder, [&](bool listed) {
                if (listed && transfers.model()->rowCount() == 0)
                    transfers.add(mixedUp(
                        uploadsOf(QDir(folder.filePath(QStringLiteral("up"))), group),
                        downloadsOf(*files.files(), QDir(folder.filePath(QStringLiteral("down"))), group)));
            });
        });
        Q_UNUSED(begin)
    } else {
        goOn(transfers);
        QTimer::singleShot(0, &app, endWhenDone);
    }
    session.open();
    return QCoreApplication::exec();
}
