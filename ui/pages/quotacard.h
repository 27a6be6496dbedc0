// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberstatistics.h"
#include "widgets/card.h"

namespace qundesk {

class FigureList;
class GroupOverview;
class QuotaBar;

/// The space of the group's files, and below it what the members are: owner, admins, with title, others.
class QuotaCard : public Card {
    Q_OBJECT
public:
    explicit QuotaCard(QWidget *parent = nullptr);

    void showRoles(const MemberStatistics &statistics);
    /// Null: nothing was asked yet. \a server: "NapCat 4.5.3".
    void showQuota(const GroupOverview *overview, const QString &server);
    void retranslate();
    FigureList *roles() const { return m_roles; }

signals:
    void sliceWanted(const qundesk::MemberSlice &slice);

private:
    QuotaBar *m_space;
    QuotaBar *m_files;
    InkLabel *m_note;
    InkLabel *m_rolesTitle;
    FigureList *m_roles;
    QList<MemberFigure> m_figures;
};

} // namespace qundesk
