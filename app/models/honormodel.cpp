// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/honormodel.h"

namespace qundesk {

QString HonorRow::displayName() const
{
    for (const QString &each : {name, honor.nickname}) {
        if (!QStringView(each).trimmed().isEmpty())
            return each;
    }
    return QString::number(number(honor.userId));
}

int HonorModel::count(HonorKind kind) const
{
    return int(std::ranges::count(records(), kind, &HonorRow::kind));
}

void HonorModel::honor(HonorKind kind, UserId user)
{
    int top = 0;
    for (const HonorRow &row : records()) {
        if (row.kind == kind && row.honor.userId != user)
            top = std::min(top, row.place - 1);
    }
    HonorRow row;
    if (const HonorRow *known = find({kind, user}))
        row = *known;
    row.kind = kind;
    row.honor.userId = user;
    row.place = top;
    upsert(std::move(row));
}

QVariant HonorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const HonorRow &row = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.displayName();
    case Qt::AccessibleTextRole: {
        QStringList parts{row.displayName()};
        if (!row.honor.description.isEmpty())
            parts.append(row.honor.description);
        if (!row.present)
            parts.append(tr("no longer in the group"));
        return parts.join(QStringLiteral(", "));
    }
    case IdRole: return number(row.honor.userId);
    case KindRole: return int(row.kind);
    case DescriptionRole: return row.honor.description;
    case PlaceRole: return row.place;
    case PresentRole: return row.present;
    default: return {};
    }
}

QHash<int, QByteArray> HonorModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {KindRole, "kind"},
                  {DescriptionRole, "description"},
                  {PlaceRole, "place"},
                  {PresentRole, "present"}});
    return names;
}

} // namespace qundesk

#include "moc_honormodel.cpp"
