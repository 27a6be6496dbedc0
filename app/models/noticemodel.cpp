// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticemodel.h"

#include "core/entities.h"
#include "core/text.h"

#include <QCryptographicHash>

namespace qundesk {

NoticeRow::NoticeRow(Notice from) : notice(std::move(from)), text(withoutEntities(notice.message.text)) { }

QString NoticeRow::key() const
{
    if (!notice.noticeId.isEmpty())
        return notice.noticeId;
    const QByteArray hash =
        QCryptographicHash::hash(notice.message.text.toUtf8(), QCryptographicHash::Md5).toHex();
    return QStringLiteral("%1/%2/%3")
        .arg(number(notice.senderId))
        .arg(notice.publishTime)
        .arg(QLatin1String(hash));
}

void NoticeModel::assignNotices(const QList<Notice> &notices)
{
    QList<NoticeRow> rows;
    rows.reserve(notices.size());
    for (const Notice &each : notices)
        rows.append(NoticeRow(each));
    assign(std::move(rows));
}

const NoticeRow *NoticeModel::newest() const
{
    const auto earlier = [](const NoticeRow &a, const NoticeRow &b) {
        return a.notice.publishTime < b.notice.publishTime;
    };
    const auto found = std::max_element(records().cbegin(), records().cend(), earlier);
    return found == records().cend() ? nullptr : &*found;
}

QString NoticeModel::firstLine(const QString &text)
{
    for (const QStringView part : QStringView(text).split(u'\n')) {
        if (const QString line = singleLine(part); !line.isEmpty())
            return line;
    }
    return {};
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoticeRow &row = record(index.row());
    const auto told = [&row](bool NoticeSettings::*option) {
        return row.notice.settings && (*row.notice.settings).*option;
    };
    switch (role) {
    case Qt::DisplayRole: return firstLine(row.text);
    case KeyRole: return row.key();
    case TextRole: return row.text;
    case SenderRole: return number(row.notice.senderId);
    case TimeRole: return row.notice.publishTime;
    case PinnedRole: return row.isPinned();
    case ConfirmRole: return told(&NoticeSettings::confirmRequired);
    case NewMembersRole: return told(&NoticeSettings::sendToNewMembers);
    case PicturesRole: return int(row.notice.message.images.size());
    case ReadersRole: return row.notice.readCount ? QVariant(*row.notice.readCount) : QVariant();
    default: return {};
    }
}

QHash<int, QByteArray> NoticeModel::roleNames() const
{
    QHash<int, QByteArray> names = RecordModel::roleNames();
    names.insert({{KeyRole, "key"},
                  {TextRole, "text"},
                  {SenderRole, "sender"},
                  {TimeRole, "time"},
                  {PinnedRole, "pinned"},
                  {ConfirmRole, "confirm"},
                  {NewMembersRole, "newMembers"},
                  {PicturesRole, "pictures"},
                  {ReadersRole, "readers"}});
    return names;
}

} // namespace qundesk

#include "moc_noticemodel.cpp"
