// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/groupheader.h"

#include "core/text.h"
#include "pages/grouporders.h"
#include "session/groupsession.h"
#include "session/groupsettings.h"
#include "session/session.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/groupactionset.h"
#include "support/words.h"
#include "widgets/avatarlabel.h"
#include "widgets/badgelabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace qundesk {

using What = GroupActionSet::What;

namespace {
constexpr int avatarSize = 40;
constexpr int spacing = 8;
constexpr int textsNeed = 200; ///< below this width of name and number the actions at the right fold
constexpr int textsLeast = 96;
} // namespace

GroupHeader::GroupHeader(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_actions(new GroupActionSet(context, this)),
      m_orders(new GroupOrders(context, m_actions, this)),
      m_avatar(new AvatarLabel(avatarSize, AvatarShape::Square)),
      m_name(new ElidedLabel({}, Ink::Text, fontstep::kGroupName, QFont::DemiBold)), m_role(new BadgeLabel),
      m_line(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_muteIcon(new IconLabel),
      m_muteLabel(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_mute(new Segments),
      m_notice(new QPushButton), m_checkIn(new QPushButton), m_more(new QToolButton)
{
    setFixedHeight(metrics::kGroupHeader);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
    row->setSpacing(spacing);
    row->addWidget(m_avatar);
    row->addSpacing(12 - spacing);
    row->addWidget(buildTexts(), 1);
    buildActions(row);
    connect(m_actions, &GroupActionSet::refreshed, this, &GroupHeader::update);
    connect(m_orders, &GroupOrders::said, this, &GroupHeader::said);
    retranslate();
}

QWidget *GroupHeader::buildTexts()
{
    auto *texts = new QWidget;
    texts->setMinimumWidth(textsLeast);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_role);
    head->addStretch(1);
    column->addStretch();
    column->addLayout(head);
    column->addWidget(m_line);
    column->addStretch();
    return texts;
}

void GroupHeader::buildActions(QHBoxLayout *row)
{
    m_mute->setAutomatic(false); // it shows the server's state, not the click
    m_muteLabel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_right = {m_muteIcon, m_muteLabel, m_mute, m_notice, m_checkIn, m_more};
    for (QWidget *each : m_right)
        row->addWidget(each);
    m_notice->setIcon(icon(QStringLiteral("notice")));
    m_checkIn->setIcon(icon(QStringLiteral("check-in")));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setFixedSize(metrics::kButton, metrics::kButton);
    m_more->setObjectName(QStringLiteral("groupMore"));
    connect(m_mute, &Segments::activated, this, [this](int index) { m_orders->setWholeMute(index == 1); });
    connect(m_notice, &QPushButton::clicked, m_actions->action(What::PublishNotice), &QAction::trigger);
    connect(m_actions->action(What::PublishNotice), &QAction::triggered, this, &GroupHeader::noticeWanted);
    connect(m_checkIn, &QPushButton::clicked, m_actions->action(What::CheckIn), &QAction::trigger);
    connect(m_more, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Group"));
        m_actions->fillMore(menu, m_checkIn->isHidden());
        menu->popup(
            m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height())));
    });
}

GroupSettings *GroupHeader::settings() const { return m_group ? &m_group->part<GroupSettings>() : nullptr; }

void GroupHeader::setNoticesOffered(bool offered)
{
    m_actions->setNoticesOffered(offered);
    update();
}

void GroupHeader::setGroup(GroupSession *group)
{
    if (m_group) {
        m_group->disconnect(this);
        m_group->session().disconnect(this);
    }
    m_group = group;
    m_orders->setGroup(group);
    if (group) {
        connect(group, &GroupSession::infoChanged, this, &GroupHeader::update);
        connect(group, &GroupSession::ownRoleChanged, this, &GroupHeader::update);
        connect(&group->session(), &Session::identityChanged, this, &GroupHeader::readWhenPossible);
        readWhenPossible();
    }
    m_actions->setGroup(group);
}

void GroupHeader::readWhenPossible()
{
    // Which server it is decides what can be read, so not before it has said its name.
    if (m_group && m_group->session().state().usable() && m_group->session().self().userId != UserId{})
        settings()->ensure();
}

void GroupHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GroupHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

QSize GroupHeader::minimumSizeHint() const
{
    // What the last step of fold() needs.
    const int right = m_mute->sizeHint().width() + 2 * metrics::kButton + 3 * spacing;
    return {2 * metrics::kPageMargin + avatarSize + 12 + textsLeast + right, metrics::kGroupHeader};
}

void GroupHeader::retranslate()
{
    m_mute->setLabels({tr("Off", "whole mute"), tr("On", "whole mute")});
    m_mute->setUnknown(tr("Unknown", "whole mute"));
    m_mute->setAccessibleName(tr("Whole mute"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about this group"));
    m_more->setToolTip(tr("More"));
    m_actions->retranslate(); // ends in update()
}

void GroupHeader::update()
{
    if (!m_group)
        return;
    updateTexts();
    updateMute();
    updateButtons();
    fold();
}

void GroupHeader::updateTexts()
{
    const Group info = m_group->info();
    const QString id = QString::number(number(m_group->id()));
    const QString name = info.name.isEmpty() ? id : singleLine(info.name);
    m_avatar->setSubject(quint64(number(m_group->id())), name);
    m_name->setText(name);
    const auto role = m_group->ownRole();
    m_role->setVisible(role.has_value());
    if (role)
        m_role->setBadge({words::ownRole(*role),
                          *role == Role::Owner       ? Tone::Owner
                              : *role == Role::Admin ? Tone::Admin
                                                     : Tone::Neutral,
                          *role == Role::Member ? QString() : QStringLiteral("shield")});
    const QString size = info.maxMemberCount > 0
        ? tr("%1 / %2 members").arg(format::count(info.memberCount), format::count(info.maxMemberCount))
        : tr("%1 members").arg(format::count(info.memberCount));
    m_line->setText(tr("Group %1", "its number").arg(id) + QStringLiteral(" · ") + size);
}

void GroupHeader::updateMute()
{
    const GroupSettings::WholeMute mute = settings()->wholeMute();
    const bool sending =
        settings()->isUnderWay(Verb::WholeMuteOn) || settings()->isUnderWay(Verb::WholeMuteOff);
    if (mute.on)
        m_mute->setCurrent(*mute.on ? 1 : 0);
    else
        m_mute->setUnknown(tr("Unknown", "whole mute"));
    const QString server = singleLine(m_group->session().server().label());
    const Barrier barrier = settings()->barrier(Verb::WholeMuteOn);
    const QString why = barrier != Barrier::None ? barrierText(barrier, server)
        : sending                                ? words::confirming()
        : !mute.confirmed ? tr("%1 said ok, but it does not tell whether everybody is muted.").arg(server)
        : !mute.on        ? tr("Not known yet: it is learnt when somebody changes it, or set it here.")
                          : QString();
    m_mute->setEnabled(barrier == Barrier::None && !sending);
    m_muteLabel->setText(sending              ? words::confirming()
                             : mute.confirmed ? tr("Whole mute")
                                              : tr("Whole mute, not confirmed"));
    m_muteLabel->setInk(mute.confirmed || sending ? Ink::Secondary : Ink::Warning);
    m_muteIcon->setIcon(sending ? QStringLiteral("pending") : QStringLiteral("alert"),
                        sending ? Ink::Secondary : Ink::Warning);
    m_muteIcon->setVisible(sending || !mute.confirmed);
    for (QWidget *each : {static_cast<QWidget *>(m_mute), static_cast<QWidget *>(m_muteLabel),
                          static_cast<QWidget *>(m_muteIcon)})
        each->setToolTip(plainToolTip(why));
    m_mute->setAccessibleDescription(why);
}

void GroupHeader::updateButtons()
{
    for (const auto &[button, what] :
         {std::pair{m_notice, What::PublishNotice}, std::pair{m_checkIn, What::CheckIn}}) {
        const QAction *action = m_actions->action(what);
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    }
}

int GroupHeader::widthOfActions() const
{
    int width = 0;
    for (const QWidget *each : m_right) {
        if (!each->isHidden())
            width += each->sizeHint().width() + spacing;
    }
    return width;
}

void GroupHeader::fold()
{
    const int room = width() - 2 * metrics::kPageMargin - avatarSize - 12 - textsNeed;
    const QString notice = m_actions->action(What::PublishNotice)->text();
    m_notice->setVisible(m_actions->action(What::PublishNotice)->isVisible());
    m_notice->setText(notice);
    m_checkIn->show();
    m_muteLabel->show();
    if (widthOfActions() > room)
        m_checkIn->hide(); // its action is in the menu then
    if (widthOfActions() > room)
        m_notice->setText({});
    if (widthOfActions() > room)
        m_muteLabel->hide(); // the icon and the tool tip stay
}

} // namespace qundesk

#include "moc_groupheader.cpp"
