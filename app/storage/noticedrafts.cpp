// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/noticedrafts.h"

#include "storage/database.h"

namespace qundesk {

namespace {

/// In the order of their bits in the column `options`; only ever appended to.
constexpr bool NoticeDraft::*options[] = {&NoticeDraft::pinned, &NoticeDraft::confirmRequired,
                                          &NoticeDraft::popUp, &NoticeDraft::sendToNewMembers,
                                          &NoticeDraft::showEditCard};

Result<Done> doneOr(const Result<QSqlQuery> &ran)
{
    if (!ran)
        return ran.error();
    return Done{};
}

} // namespace

Result<NoticeDraft> NoticeDrafts::read(const QString &account, GroupId group)
{
    auto found = m_database.run(
        QStringLiteral("SELECT text, picture, options FROM notice_draft WHERE account=? AND group_id=?"),
        {account, number(group)});
    if (!found)
        return found.error();
    QSqlQuery query = *std::move(found);
    NoticeDraft draft;
    if (!query.next())
        return draft;
    draft.text = query.value(0).toString();
    draft.picture = query.value(1).toByteArray();
    const int bits = query.value(2).toInt();
    for (std::size_t i = 0; i < std::size(options); ++i)
        draft.*options[i] = bits & (1 << i);
    return draft;
}

Result<Done> NoticeDrafts::write(const QString &account, GroupId group, const NoticeDraft &draft)
{
    if (draft.isEmpty())
        return doneOr(
            m_database.run(QStringLiteral("DELETE FROM notice_draft WHERE account=? AND group_id=?"),
                           {account, number(group)}));
    int bits = 0;
    for (std::size_t i = 0; i < std::size(options); ++i)
        bits |= draft.*options[i] ? 1 << i : 0;
    // SQLite stores null texts and blobs as NULL, which the columns refuse.
    return doneOr(
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO notice_draft(account, group_id, text, picture, "
                                      "options) VALUES(?,?,?,?,?)"),
                       {account, number(group), draft.text.isNull() ? QStringLiteral("") : draft.text,
                        draft.picture.isNull() ? QByteArray("") : draft.picture, bits}));
}

} // namespace qundesk
