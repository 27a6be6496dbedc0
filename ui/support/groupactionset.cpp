// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/groupactionset.h"

#include "core/clock.h"
#include "core/settings.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/paint.h"
#include "support/errortext.h"

#include <QMenu>

namespace qundesk {

namespace {
/// In the order of GroupActionSet::What.
constexpr const char *icons[] = {"info", "copy", "edit",   "image",    "mute", "mic",
                                 "user", "ban",  "notice", "check-in", "at",   "close"};
} // namespace

GroupActionSet::GroupActionSet(const UiContext &context, QWidget *host)
    : QObject(host), m_context(context), m_anonymous(new QMenu(host))
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i] = new QAction(this);
        m_actions[i]->setIcon(icon(QLatin1String(icons[i])));
        m_actions[i]->setEnabled(false);
    }
    m_anonymous->setIcon(icon(QStringLiteral("user")));
    m_anonymous->addAction(action(What::AllowAnonymous));
    m_anonymous->addAction(action(What::ForbidAnonymous));
    m_anonymous->setToolTipsVisible(true);
    setMenuLook(action(What::AtAll), MenuLook::Information);
    setMenuLook(action(What::Leave), MenuLook::Destructive);
    connect(&context.clock, &Clock::minute, this, &GroupActionSet::refresh); // the day may be another
    retranslate();
}

GroupSettings *GroupActionSet::settings() const
{
    return m_group ? &m_group->part<GroupSettings>() : nullptr;
}

QString GroupActionSet::server() const
{
    return m_group ? singleLine(m_group->session().server().label()) : QString();
}

void GroupActionSet::setGroup(GroupSession *group)
{
    if (m_group)
        m_group->part<GroupSettings>().disconnect(this);
    m_group = group;
    if (group) {
        connect(settings(), &GroupSettings::changed, this, &GroupActionSet::refresh);
        connect(settings(), &GroupPart::stateChanged, this, &GroupActionSet::refresh);
    }
    refresh();
}

void GroupActionSet::setNoticesOffered(bool offered) { action(What::PublishNotice)->setVisible(offered); }

void GroupActionSet::retranslate()
{
    m_anonymous->setTitle(tr("Anonymous chat"));
    m_anonymous->setAccessibleName(m_anonymous->title());
    refresh();
}

void GroupActionSet::update(What what, Verb verb, const QString &text)
{
    QAction *action = this->action(what);
    Barrier barrier = m_group ? settings()->barrier(verb) : Barrier::None;
    if (verb == Verb::PublishNotice && m_group
        && !m_group->session().supports(QLatin1String("_send_group_notice")))
        barrier = Barrier::Unsupported;
    const QString why = m_group ? barrierText(barrier, server()) : tr("No group is chosen.");
    const bool free = m_group && barrier == Barrier::None && !settings()->isUnderWay(verb);
    action->setText(text);
    action->setEnabled(free);
    action->setToolTip(plainToolTip(why.isEmpty() ? text : why));
    action->setStatusTip(why);
}

bool GroupActionSet::isCheckedIn() const
{
    if (!m_group)
        return false;
    return m_context.settings.lastCheckIn(m_group->session().config().id, m_group->id()).date
        == m_context.clock.now().date();
}

void GroupActionSet::updateCheckIn()
{
    const bool done = isCheckedIn();
    update(What::CheckIn, Verb::CheckIn, done ? tr("Checked in") : tr("Check in"));
    if (!done)
        return;
    QAction *action = this->action(What::CheckIn);
    const CheckInNote note = m_context.settings.lastCheckIn(m_group->session().config().id, m_group->id());
    const QString tip = note.confirmed
        ? tr("Checked in today.")
        : tr("The check-in was sent today. %1 does not tell whether QQ counted it; it can be sent again.")
              .arg(server());
    action->setToolTip(plainToolTip(tip));
    action->setStatusTip(tip);
    if (note.confirmed)
        action->setEnabled(false);
}

QString GroupActionSet::atAllText() const
{
    if (!m_group)
        return tr("@all today: unknown");
    if (const auto remain = settings()->atAllRemain())
        return remain->allowed ? tr("@all today: %1 left, %2 for all admins together")
                                     .arg(remain->forAccount)
                                     .arg(remain->forGroup)
                               : tr("@all is not open to this account");
    const auto error = settings()->atAllError();
    if (error && error->kind == ApiError::Kind::Unsupported)
        return tr("@all today: %1 does not tell").arg(server());
    if (error || settings()->state().phase == LoadState::Phase::Failed)
        return tr("@all today: could not be read");
    return tr("@all today: reading…");
}

void GroupActionSet::refresh()
{
    for (const auto &[what, text] : {std::pair{What::Details, tr("Group details…")},
                                     std::pair{What::CopyNumber, tr("Copy group number")}}) {
        action(what)->setText(text);
        action(what)->setEnabled(m_group);
    }
    update(What::Rename, Verb::RenameGroup, tr("Rename…"));
    update(What::Avatar, Verb::SetPortrait, tr("Change avatar…"));
    update(What::MuteAll, Verb::WholeMuteOn, tr("Mute everybody…"));
    update(What::UnmuteAll, Verb::WholeMuteOff, tr("Let everybody speak"));
    if (m_group) { // known and confirmed: only the other way is of use
        const auto mute = settings()->wholeMute();
        if (mute.on && mute.confirmed)
            action(*mute.on ? What::MuteAll : What::UnmuteAll)->setEnabled(false);
    }
    update(What::AllowAnonymous, Verb::AnonymousOn, tr("Allow"));
    update(What::ForbidAnonymous, Verb::AnonymousOff, tr("Forbid"));
    QAction *anonymous = m_anonymous->menuAction();
    anonymous->setEnabled(action(What::AllowAnonymous)->isEnabled()
                          || action(What::ForbidAnonymous)->isEnabled());
    anonymous->setToolTip(anonymous->isEnabled() ? QString() : action(What::AllowAnonymous)->toolTip());
    anonymous->setStatusTip(action(What::AllowAnonymous)->statusTip());
    update(What::PublishNotice, Verb::PublishNotice, tr("Publish notice"));
    updateCheckIn();
    action(What::AtAll)->setText(withoutMnemonics(atAllText()));
    update(What::Leave, Verb::LeaveGroup, tr("Leave group…"));
    emit refreshed();
}

void GroupActionSet::fillBar(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    menu->addAction(action(What::Details));
    menu->addAction(action(What::CopyNumber));
    menu->addSeparator();
    menu->addAction(action(What::PublishNotice));
    menu->addAction(action(What::CheckIn));
    menu->addSeparator();
    menu->addAction(action(What::Rename));
    menu->addAction(action(What::Avatar));
    menu->addAction(action(What::MuteAll));
    menu->addAction(action(What::UnmuteAll));
    menu->addMenu(m_anonymous);
    menu->addAction(action(What::AtAll));
    menu->addSeparator();
    menu->addAction(action(What::Leave));
}

void GroupActionSet::fillMore(QMenu *menu, bool folded)
{
    refresh();
    menu->clear();
    menu->setToolTipsVisible(true);
    menu->addAction(action(What::Details));
    menu->addAction(action(What::CopyNumber));
    menu->addSeparator();
    if (folded)
        menu->addAction(action(What::CheckIn));
    menu->addAction(action(What::Rename));
    menu->addAction(action(What::Avatar));
    menu->addMenu(m_anonymous);
    menu->addSeparator();
    menu->addAction(action(What::AtAll));
    menu->addSeparator();
    menu->addAction(action(What::Leave));
}

} // namespace qundesk

#include "moc_groupactionset.cpp"
