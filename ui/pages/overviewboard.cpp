// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewboard.h"

#include "core/clock.h"
#include "pages/noticecard.h"
#include "pages/quotacard.h"
#include "pages/talkativecard.h"
#include "session/grouphonors.h"
#include "session/groupnotices.h"
#include "session/groupoverview.h"
#include "session/groupsettings.h"
#include "session/session.h"
#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/slicetext.h"
#include "widgets/barchart.h"
#include "widgets/elidedlabel.h"
#include "widgets/figurelist.h"
#include "widgets/numbercard.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {

constexpr int narrowBelow = 860; ///< one column of cards instead of two
constexpr int gap = 16;

MemberStatistics nobody() { return MemberStatistics::of({}, MemberCalendar()); }

QString icon(const char *name) { return QLatin1String(name); }

/// Why it is not known how often everybody may still be called; empty while that is being asked.
std::optional<ApiError> whyNoAtAll(const GroupSettings &settings)
{
    if (settings.atAllError())
        return settings.atAllError();
    const bool failed = settings.state().phase == LoadState::Phase::Failed;
    return failed ? std::optional(settings.state().error) : std::nullopt;
}

template <class Bars> QString sentenceOf(const Bars &bars)
{
    QStringList parts;
    for (const auto &bar : bars)
        parts.append(bar.spoken);
    return parts.join(QStringLiteral("; "));
}

QList<BarChart::Bar> barsOf(const QList<MemberFigure> &figures)
{
    QList<BarChart::Bar> bars;
    for (const auto &[slice, count] : figures) {
        const bool neutral = slice.by == MemberSlice::By::Spoke && slice.first >= qint64(Spoke::Never);
        bars.append({slicetext::label(slice), slicetext::spoken(slice, count), count, neutral});
    }
    return bars;
}

} // namespace

OverviewBoard::OverviewBoard(QWidget *parent)
    : QWidget(parent), m_statistics(nobody()), m_grid(new QGridLayout), m_numberGrid(new QGridLayout),
      m_members(new NumberCard(icon("members"), true)), m_muted(new NumberCard(icon("mute"), true)),
      m_joined(new NumberCard(icon("user-plus"), true)), m_atAll(new NumberCard(icon("at"), false)),
      m_spokeCard(new Card), m_weekCard(new Card), m_levelCard(new Card),
      m_spoke(new BarChart(BarChart::Hue::First)), m_weeks(new BarChart(BarChart::Hue::Second)),
      m_levels(new FigureList(true)), m_recent(new QPushButton), m_joinedAll(new QPushButton),
      m_quota(new QuotaCard), m_talkative(new TalkativeCard), m_notice(new NoticeCard),
      m_foot(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary))
{
    buildCards();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPageMargin, gap, metrics::kPageMargin, gap);
    column->setSpacing(gap);
    m_numberGrid->setSpacing(gap);
    m_grid->setSpacing(gap);
    column->addLayout(m_numberGrid);
    column->addLayout(m_grid, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(new IconLabel(icon("info"), Ink::Secondary, metrics::kSmallIcon));
    foot->addWidget(m_foot, 1);
    column->addLayout(foot);
    arrange(false);
    retranslate();
}

void OverviewBoard::buildCards()
{
    for (const auto &[card, chart, link] :
         {std::tuple{m_spokeCard, m_spoke, m_recent}, std::tuple{m_weekCard, m_weeks, m_joinedAll}}) {
        card->column()->addWidget(chart);
        setLook(link, QStringLiteral("link"));
        card->addToHead(link);
    }
    m_levelCard->column()->addWidget(m_levels);
    m_spoke->setObjectName(QStringLiteral("spoke"));
    m_weeks->setObjectName(QStringLiteral("weeks"));
    m_levels->setObjectName(QStringLiteral("levels"));
    m_quota->roles()->setObjectName(QStringLiteral("roles"));
    connect(m_members, &QAbstractButton::clicked, this, [this] { emit membersWanted(std::nullopt); });
    connect(m_muted, &QAbstractButton::clicked, this,
            [this] { emit membersWanted(m_statistics.muted.slice); });
    connect(m_joined, &QAbstractButton::clicked, this,
            [this] { emit membersWanted(m_statistics.weeks.last().slice); });
    connect(m_recent, &QPushButton::clicked, this,
            [this] { emit membersWanted(m_statistics.spokeIn30Days.slice); });
    connect(m_joinedAll, &QPushButton::clicked, this, [this] {
        emit membersWanted(MemberSlice::joined(m_statistics.weeks.first().slice.first,
                                               m_statistics.weeks.last().slice.last));
    });
    connect(m_spoke, &BarChart::activated, this,
            [this](int bar) { emit membersWanted(m_statistics.spoke[bar].slice); });
    connect(m_weeks, &BarChart::activated, this,
            [this](int bar) { emit membersWanted(m_statistics.weeks[bar].slice); });
    connect(m_levels, &FigureList::activated, this,
            [this](int line) { emit membersWanted(m_statistics.levels[line].slice); });
    connect(m_quota, &QuotaCard::sliceWanted, this,
            [this](const MemberSlice &slice) { emit membersWanted(slice); });
    connect(m_talkative, &TalkativeCard::memberWanted, this, &OverviewBoard::memberWanted);
    connect(m_notice, &NoticeCard::noticesWanted, this, &OverviewBoard::noticesWanted);
}

void OverviewBoard::arrange(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    const QList<QWidget *> numbers{m_members, m_muted, m_joined, m_atAll};
    for (int i = 0; i < numbers.size(); ++i) {
        m_numberGrid->removeWidget(numbers[i]);
        m_numberGrid->addWidget(numbers[i], narrow ? i / 2 : 0, narrow ? i % 2 : i);
    }
    for (int column = 0; column < numbers.size(); ++column)
        m_numberGrid->setColumnStretch(column, !narrow || column < 2 ? 1 : 0);
    const QList<QWidget *> cards{m_spokeCard, m_quota, m_weekCard, m_levelCard, m_talkative, m_notice};
    for (int i = 0; i < cards.size(); ++i) {
        m_grid->removeWidget(cards[i]);
        m_grid->addWidget(cards[i], narrow ? i : i / 2, narrow ? 0 : i % 2);
        m_grid->setRowStretch(i, 0);
    }
    m_grid->setColumnStretch(0, narrow ? 1 : 2);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    m_grid->setRowStretch(0, 11);
    m_grid->setRowStretch(narrow ? 2 : 1, 9);
    for (BarChart *chart : {m_spoke, m_weeks})
        chart->setMinimumHeight(narrow ? 200 : 150);
}

void OverviewBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() < narrowBelow);
}

void OverviewBoard::setGroup(GroupSession *group)
{
    m_group = group;
    m_statistics = nobody(); // whose figures still lead somewhere, unlike those of another group
    fillAll();
    showRest();
}

void OverviewBoard::showStatistics(const MemberStatistics &statistics)
{
    if (statistics == m_statistics)
        return;
    m_statistics = statistics;
    fillAll();
    fillFoot();
}

void OverviewBoard::fillAll()
{
    fillNumbers();
    fillSpoke();
    fillWeeks();
    fillLevels();
    m_quota->showRoles(m_statistics);
}

void OverviewBoard::fillNumbers()
{
    if (!m_group)
        return;
    const int total = m_statistics.total, recent = m_statistics.spokeIn30Days.count;
    const Group info = m_group->info();
    m_members->setContent(
        {tr("Members"), format::count(total),
         info.maxMemberCount > 0 ? QStringLiteral("/ ") + format::count(info.maxMemberCount) : QString(),
         total > 0 ? tr("%1 % active", "share of members who spoke within 30 days").arg(100 * recent / total)
                   : QString(),
         Ink::Secondary, tr("%n member(s) spoke within 30 days", nullptr, recent)});
    const GroupRow *row = m_group->session().groups()->find(m_group->id());
    const bool everybody = row && row->wholeMute.value_or(false);
    m_muted->setContent({tr("Muted now"),
                         format::count(m_statistics.muted.count),
                         {},
                         everybody ? tr("Everybody is muted") : QString(),
                         Ink::Warning,
                         {}});
    const auto &weeks = m_statistics.weeks;
    m_joined->setContent({tr("Joined this week"),
                          format::count(weeks.last().count),
                          {},
                          tr("last week %1").arg(format::count(weeks[weeks.size() - 2].count)),
                          Ink::Secondary,
                          slicetext::filter(weeks.last().slice)});
}

void OverviewBoard::fillAtAll()
{
    const auto *settings = m_group ? m_group->existingPart<GroupSettings>() : nullptr;
    const std::optional<AtAllRemain> told = settings ? settings->atAllRemain() : std::nullopt;
    const std::optional<ApiError> error = settings ? whyNoAtAll(*settings) : std::nullopt;
    NumberCard::Content content;
    content.title = tr("@all left today");
    content.number = QStringLiteral("—");
    const QString server = m_group ? m_group->session().server().label() : QString();
    if (told) {
        const AtAllRemain &left = *told;
        content.number = format::count(left.allowed ? left.forAccount : 0);
        content.unit = tr("for this account");
        content.hint = left.allowed ? tr("group %1", "how often all admins together may still call everybody")
                                          .arg(format::count(left.forGroup))
                                    : tr("not allowed");
        content.toolTip = left.allowed
            ? tr("All administrators together may still address everybody %n time(s) today.", nullptr,
                 left.forGroup)
            : tr("This account may not address everybody here.");
    } else if (error) {
        content.unit = errorText(*error, server).fact;
        content.toolTip = errorText(*error, server).sentence();
    } else {
        content.unit = tr("asking…");
    }
    m_atAll->setContent(content);
}

void OverviewBoard::fillSpoke()
{
    const QList<BarChart::Bar> bars = barsOf(m_statistics.spoke);
    m_spoke->setBars(bars);
    m_spoke->setTexts(tr("Last spoke"), sentenceOf(bars));
    const int recent = m_statistics.spokeIn30Days.count;
    m_recent->setText(tr("%1 within 30 days", "number of members who spoke").arg(format::count(recent)));
    m_recent->setAccessibleName(slicetext::spoken(m_statistics.spokeIn30Days.slice, recent));
}

void OverviewBoard::fillWeeks()
{
    const QList<BarChart::Bar> bars = barsOf(m_statistics.weeks);
    int all = 0;
    for (const BarChart::Bar &bar : bars)
        all += bar.value;
    m_weeks->setBars(bars);
    m_weeks->setTexts(tr("Joined by week"), sentenceOf(bars));
    m_joinedAll->setText(tr("%1 joined", "number of members").arg(format::count(all)));
    m_joinedAll->setAccessibleName(tr("%n member(s) joined in 12 weeks", nullptr, all));
}

void OverviewBoard::fillLevels()
{
    QList<FigureList::Line> lines;
    for (const auto &[slice, count] : m_statistics.levels) {
        FigureList::Line line;
        line.label = slicetext::label(slice);
        line.number = format::count(count);
        line.spoken = slicetext::spoken(slice, count);
        line.value = count;
        line.neutral = slice.last <= 0;
        lines.append(line);
    }
    m_levels->setLines(lines);
    m_levels->setTexts(tr("Levels"), sentenceOf(lines));
}

void OverviewBoard::fillFoot()
{
    const QDateTime readAt = m_group ? m_group->membersState().readAt : QDateTime();
    m_foot->setText(
        tr("Counted here from the %n member(s) read at %1. Unreliable times count as "
           "unknown.",
           nullptr, m_statistics.total)
            .arg(readAt.isValid() ? readAt.toString(QStringLiteral("HH:mm")) : tr("an unknown time")));
}

void OverviewBoard::showRest()
{
    if (!m_group)
        return;
    fillNumbers();
    fillAtAll();
    fillFoot();
    m_quota->showQuota(m_group->existingPart<GroupOverview>(), m_group->session().server().label());
    m_talkative->showTalkative(m_group->existingPart<GroupHonors>());
    m_notice->showNewest(m_group->existingPart<GroupNotices>(), m_group->session().clock().now());
}

void OverviewBoard::retranslate()
{
    m_spokeCard->setTitle(tr("Last spoke"), tr("Click a bar to see these people"));
    m_weekCard->setTitle(tr("Joined by week"), tr("Last 12 weeks, from Monday"));
    m_levelCard->setTitle(tr("Levels"));
    m_quota->retranslate();
    m_talkative->retranslate();
    m_notice->retranslate();
    fillAll();
    showRest();
}

QWidget *OverviewBoard::mainView() const { return m_spoke; }

} // namespace qundesk

#include "moc_overviewboard.cpp"
