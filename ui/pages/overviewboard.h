// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberstatistics.h"
#include "session/groupsession.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace qundesk {

class BarChart;
class Card;
class ElidedLabel;
class FigureList;
class GroupHonors;
class GroupNotices;
class GroupOverview;
class NoticeCard;
class NumberCard;
class QuotaCard;
class TalkativeCard;

/// The cards and charts of the Overview. Made when the page is first shown, since charts take a moment. Shows
/// what it is given; every figure of members leads to these members.
class OverviewBoard : public QWidget {
    Q_OBJECT
public:
    explicit OverviewBoard(QWidget *parent = nullptr);

    /// Null: nothing to show.
    void setGroup(GroupSession *group);
    void showStatistics(const MemberStatistics &statistics);
    /// What does not come from the members: quota, @all, talkative, notice, the group itself.
    void showRest();
    void retranslate();
    QWidget *mainView() const;

signals:
    /// Empty: everybody.
    void membersWanted(const std::optional<qundesk::MemberSlice> &slice);
    void memberWanted(qundesk::UserId user);
    void noticesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCards();
    void arrange(bool narrow);
    void fillAll();
    void fillNumbers();
    void fillAtAll();
    void fillSpoke();
    void fillWeeks();
    void fillLevels();
    void fillFoot();

    QPointer<GroupSession> m_group;
    MemberStatistics m_statistics;
    QGridLayout *m_grid;
    QGridLayout *m_numberGrid;
    NumberCard *m_members, *m_muted, *m_joined, *m_atAll;
    Card *m_spokeCard, *m_weekCard, *m_levelCard;
    BarChart *m_spoke, *m_weeks;
    FigureList *m_levels;
    QPushButton *m_recent, *m_joinedAll;
    QuotaCard *m_quota;
    TalkativeCard *m_talkative;
    NoticeCard *m_notice;
    ElidedLabel *m_foot;
    std::optional<bool> m_narrow;
};

} // namespace qundesk
