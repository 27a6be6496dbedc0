// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transferstore.h"

#include "storage/database.h"

namespace qundesk {

namespace {

using State = Transfer::State;

/// Every column but the id, in the order of valuesOf() and of transferFrom().
const QLatin1String columns("position, direction, state, account, group_id, group_name, path, name, folder, "
                            "folder_name, size, done, modified, file_id, busid, overwrite, restarted, way, "
                            "resume, sent, twins, error_kind, error_code, error_detail, error_symbol, added, "
                            "ended");

/// SQLite stores null texts and blobs as NULL, which the columns refuse.
QString storedText(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
QByteArray storedBlob(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

QVariantList valuesOf(const Transfer &transfer)
{
    return {transfer.position,
            int(transfer.direction),
            int(transfer.state),
            storedText(transfer.accountId),
            number(transfer.groupId),
            storedText(transfer.groupName),
            storedText(transfer.localPath),
            storedText(transfer.name),
            storedText(transfer.folder),
            storedText(transfer.folderName),
            transfer.size,
            transfer.done,
            transfer.modified,
            storedText(transfer.fileId),
            transfer.busid,
            transfer.replace,
            transfer.restarted,
            int(transfer.way),
            storedBlob(transfer.resume),
            transfer.sent,
            transfer.twins,
            int(transfer.error.kind),
            transfer.error.code,
            storedText(transfer.error.detail),
            storedText(transfer.error.symbol),
            transfer.added,
            transfer.ended};
}

/// \a otherwise for what is beyond \a last: nothing on disk makes a value that does not exist.
template <class Enum> Enum knownOr(const QVariant &value, Enum last, Enum otherwise)
{
    const int read = value.toInt();
    return read < 0 || read > int(last) ? otherwise : Enum(read);
}

Transfer transferFrom(const QSqlQuery &row)
{
    Transfer transfer;
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    transfer.id = next().toLongLong();
    transfer.position = next().toLongLong();
    transfer.direction = knownOr(next(), Transfer::Direction::Download, Transfer::Direction::Download);
    transfer.state = knownOr(next(), State::Finished, State::Failed);
    transfer.accountId = next().toString();
    transfer.groupId = GroupId(next().toLongLong());
    transfer.groupName = next().toString();
    transfer.localPath = next().toString();
    transfer.name = next().toString();
    transfer.folder = next().toString();
    transfer.folderName = next().toString();
    transfer.size = next().toLongLong();
    transfer.done = next().toLongLong();
    transfer.modified = next().toLongLong();
    transfer.fileId = next().toString();
    transfer.busid = next().toInt();
    transfer.replace = next().toBool();
    transfer.restarted = next().toBool();
    transfer.way = knownOr(next(), UploadWay(uploadWayCount - 1), UploadWay::Path);
    transfer.resume = next().toByteArray();
    transfer.sent = next().toBool();
    transfer.twins = next().toInt();
    transfer.error.kind = knownOr(next(), ApiError::Kind::BadReply, ApiError::Kind::BadReply);
    transfer.error.code = next().toInt();
    transfer.error.detail = next().toString();
    transfer.error.symbol = next().toString();
    transfer.added = next().toLongLong();
    transfer.ended = next().toLongLong();
    return transfer;
}

Result<Done> wroteOr(const Result<QSqlQuery> &ran)
{
    if (!ran)
        return ran.error();
    return Done{};
}

} // namespace

Result<Done> TransferStore::settle()
{
    Transaction transaction(m_database);
    const QString underWay = QStringLiteral("state IN (%1,%2,%3,%4)")
                                 .arg(int(State::Waiting))
                                 .arg(int(State::Preparing))
                                 .arg(int(State::Running))
                                 .arg(int(State::Paused));
    const QString steps[] = {
        QStringLiteral("UPDATE transfer SET state=%1 WHERE sent AND direction=%2 AND %3")
            .arg(int(State::Unknown))
            .arg(int(Transfer::Direction::Upload))
            .arg(underWay),
        QStringLiteral("UPDATE transfer SET state=%1 WHERE %2").arg(int(State::Paused)).arg(underWay),
        QStringLiteral("DELETE FROM transfer WHERE state=%1 AND id NOT IN (SELECT id FROM transfer WHERE "
                       "state=%1 ORDER BY ended DESC, id DESC LIMIT %2)")
            .arg(int(State::Finished))
            .arg(finishedKept)};
    for (const QString &step : steps) {
        if (const auto ran = m_database.run(step); !ran)
            return ran.error();
    }
    return transaction.commit();
}

Result<QList<Transfer>> TransferStore::load()
{
    if (const auto settled = settle(); !settled)
        return settled.error();
    auto found =
        m_database.run(QStringLiteral("SELECT id, %1 FROM transfer ORDER BY position, id").arg(columns));
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    QList<Transfer> transfers;
    while (query.next())
        transfers.append(transferFrom(query));
    return transfers;
}

Result<Done> TransferStore::insert(QList<Transfer> &transfers)
{
    QList<qint64> ids;
    Transaction transaction(m_database);
    for (const Transfer &each : std::as_const(transfers)) {
        const QVariantList values = valuesOf(each);
        QString marks = QStringLiteral("?,").repeated(values.size());
        marks.chop(1);
        auto ran =
            m_database.run(QStringLiteral("INSERT INTO transfer(%1) VALUES(%2)").arg(columns, marks), values);
        if (!ran)
            return ran.error();
        const QSqlQuery query = *std::move(ran);
        ids.append(query.lastInsertId().toLongLong());
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    for (qsizetype i = 0; i < ids.size(); ++i)
        transfers[i].id = ids.at(i);
    return Done{};
}

Result<Done> TransferStore::write(const Transfer &transfer)
{
    const QString names = columns;
    QString pairs = names;
    pairs.replace(QLatin1String(", "), QLatin1String("=?, "));
    return wroteOr(m_database.run(QStringLiteral("UPDATE transfer SET %1=? WHERE id=?").arg(pairs),
                                  valuesOf(transfer) + QVariantList{transfer.id}));
}

Result<Done> TransferStore::update(const QList<Transfer> &transfers)
{
    Transaction transaction(m_database);
    for (const Transfer &each : transfers) {
        if (const auto written = write(each); !written)
            return written;
    }
    return transaction.commit();
}

Result<Done> TransferStore::updateForSure(const Transfer &transfer)
{
    // With NORMAL a commit outlives the program, but not always a power cut.
    if (const auto set = m_database.run(QStringLiteral("PRAGMA synchronous=FULL")); !set)
        return set.error();
    const auto written = update({transfer});
    const auto back = m_database.run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    return written && !back ? Result<Done>(back.error()) : written;
}

Result<Done> TransferStore::remove(const QList<qint64> &ids)
{
    Transaction transaction(m_database);
    for (qint64 id : ids) {
        if (const auto ran = m_database.run(QStringLiteral("DELETE FROM transfer WHERE id=?"), {id}); !ran)
            return ran.error();
    }
    return transaction.commit();
}

} // namespace qundesk
