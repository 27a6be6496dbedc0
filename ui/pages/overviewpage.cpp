// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"

#include "core/clock.h"
#include "pages/overviewboard.h"
#include "pages/pagebody.h"
#include "session/grouphonors.h"
#include "session/groupnotices.h"
#include "session/groupoverview.h"
#include "session/groupsettings.h"
#include "session/session.h"
#include "support/format.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr auto countDelay = std::chrono::milliseconds(500);
}

OverviewPage::OverviewPage(const UiContext &context, QWidget *parent)
    : Page(Kind::Overview, context, parent), m_area(new QScrollArea), m_body(new PageBody(m_area))
{
    setBackgroundRole(QPalette::Window);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    m_countDue.setSingleShot(true);
    m_countDue.setInterval(countDelay);
    m_countDue.callOnTimeout(this, &OverviewPage::count);
    connect(m_body, &PageBody::retryWanted, this, &OverviewPage::reload);
    connect(&context.clock, &Clock::minute, this, &OverviewPage::countSoon);
    retranslate();
}

void OverviewPage::groupChanged(GroupSession *before)
{
    if (before) {
        before->disconnect(this);
        before->members()->disconnect(this);
    }
    for (const QPointer<QObject> &part : std::exchange(m_watched, {})) {
        if (part)
            part->disconnect(this);
    }
    m_countDue.stop();
    if (m_board)
        m_board->setGroup(group());
    if (GroupSession *now = group()) {
        connect(now, &GroupSession::membersStateChanged, this, &OverviewPage::showState);
        connect(now, &GroupSession::infoChanged, this, &OverviewPage::showRest);
        MemberModel *members = now->members();
        connect(members, &QAbstractItemModel::modelReset, this, &OverviewPage::count);
        connect(members, &QAbstractItemModel::rowsInserted, this, &OverviewPage::countSoon);
        connect(members, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::countSoon);
        connect(members, &QAbstractItemModel::dataChanged, this, &OverviewPage::countSoon);
    }
    showState();
}

void OverviewPage::load()
{
    makeBoard();
    group()->ensureMembers();
    watchParts();
    group()->part<GroupOverview>().ensure();
    group()->part<GroupHonors>().ensure();
    group()->part<GroupNotices>().ensure();
    count();
    showState();
}

void OverviewPage::makeBoard()
{
    if (m_board)
        return;
    m_board = new OverviewBoard;
    m_board->setAutoFillBackground(false);
    m_area->setWidget(m_board);
    m_board->setGroup(group());
    connect(m_board, &OverviewBoard::membersWanted, this, &Page::membersWanted);
    connect(m_board, &OverviewBoard::memberWanted, this, &Page::memberWanted);
    connect(m_board, &OverviewBoard::noticesWanted, this, [this] { emit pageWanted(Kind::Notices); });
}

void OverviewPage::watchParts()
{
    if (!m_watched.isEmpty())
        return;
    auto &honors = group()->part<GroupHonors>();
    auto &notices = group()->part<GroupNotices>();
    const auto watch = [this](GroupPart &part) {
        connect(&part, &GroupPart::stateChanged, this, &OverviewPage::showRest);
        m_watched.append(&part);
    };
    auto &settings = group()->part<GroupSettings>(); // the header reads it, for every page
    watch(group()->part<GroupOverview>());
    watch(settings);
    watch(honors);
    watch(notices);
    connect(&settings, &GroupSettings::changed, this, &OverviewPage::showRest);
    connect(&honors, &GroupHonors::talkativeChanged, this, &OverviewPage::showRest);
    connect(honors.honors(), &QAbstractItemModel::dataChanged, this, &OverviewPage::showRest);
    m_watched.append(honors.honors());
}

void OverviewPage::countSoon()
{
    if (isVisible() && !m_countDue.isActive())
        m_countDue.start();
}

void OverviewPage::count()
{
    if (!m_board || !group() || !isVisible())
        return;
    const MemberModel *members = group()->members();
    m_board->showStatistics(MemberStatistics::of(members->records(), MemberCalendar(members->now())));
    showState();
}

void OverviewPage::showRest()
{
    if (m_board)
        m_board->showRest();
}

void OverviewPage::showState()
{
    const bool any = m_board && group() && group()->members()->rowCount() > 0;
    m_body->setState(group() ? group()->membersState() : LoadState(), any,
                     group() ? group()->session().server().label() : QString());
    emit statusChanged();
}

void OverviewPage::retranslate()
{
    m_body->setWords(
        {QStringLiteral("overview"), tr("Loading members…"), tr("This group has no members"), {}});
    if (m_board)
        m_board->retranslate();
    emit statusChanged();
}

void OverviewPage::reload()
{
    if (!group())
        return;
    group()->reloadMembers(true);
    group()->part<GroupOverview>().reload();
    group()->part<GroupSettings>().reload();
    group()->part<GroupHonors>().reload();
    group()->part<GroupNotices>().reload();
}

QWidget *OverviewPage::mainView() { return m_board ? m_board->mainView() : this; }

QString OverviewPage::statusText() const
{
    return group() ? tr("%1 members").arg(format::count(group()->members()->rowCount())) : QString();
}

QString OverviewPage::loadingText() const
{
    return group() && group()->membersState().phase == LoadState::Phase::Loading ? tr("Reading members…")
                                                                                 : QString();
}

} // namespace qundesk

#include "moc_overviewpage.cpp"
