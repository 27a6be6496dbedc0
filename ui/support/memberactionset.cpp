// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memberactionset.h"

#include "core/clock.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "support/format.h"
#include "types/limits.h"

#include <QMenu>

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::seconds presets[] = {10min, 1h, 12h, 24h, 168h, limits::longestMute};
}

MemberActionSet::MemberActionSet(QWidget *host) : QObject(host), m_host(host)
{
    m_muteMenu = new QMenu(host);
    m_copyMenu = new QMenu(host);
    m_details = make(QStringLiteral("user"), Qt::Key_Return);
    m_card = make(QStringLiteral("edit"), Qt::Key_F2);
    m_title = make(QStringLiteral("tag"));
    m_makeAdmin = make(QStringLiteral("shield"));
    m_removeAdmin = make(QStringLiteral("shield"));
    m_sendFile = make(QStringLiteral("upload"));
    m_unmute = make(QStringLiteral("mic"), Qt::Key_U);
    m_mute = make(QStringLiteral("mute"), Qt::Key_M);
    m_kick = make(QStringLiteral("user-minus"), Qt::Key_Delete);
    m_kickAndRefuse = make(QStringLiteral("user-minus"), Qt::SHIFT | Qt::Key_Delete);
    m_spam = make(QStringLiteral("ban"), Qt::CTRL | Qt::Key_Delete);
    m_info = new QAction(this);
    m_info->setIcon(icon(QStringLiteral("info")));
    m_info->setEnabled(false);
    setMenuLook(m_info, MenuLook::Information);
    setMenuLook(m_kick, MenuLook::Destructive);
    setMenuLook(m_kickAndRefuse, MenuLook::Destructive);
    setMenuLook(m_spam, MenuLook::Destructive);

    connect(m_details, &QAction::triggered, this, &MemberActionSet::detailsRequested);
    connect(m_card, &QAction::triggered, this, &MemberActionSet::cardRequested);
    connect(m_title, &QAction::triggered, this, &MemberActionSet::titleRequested);
    connect(m_makeAdmin, &QAction::triggered, this, [this] { emit adminRequested(true); });
    connect(m_removeAdmin, &QAction::triggered, this, [this] { emit adminRequested(false); });
    connect(m_sendFile, &QAction::triggered, this, &MemberActionSet::fileRequested);
    connect(m_unmute, &QAction::triggered, this, &MemberActionSet::unmuteRequested);
    connect(m_mute, &QAction::triggered, this, &MemberActionSet::customMuteRequested);
    connect(m_kick, &QAction::triggered, this, [this] { emit kickRequested(false); });
    connect(m_spam, &QAction::triggered, this, &MemberActionSet::spamRequested);
    connect(m_kickAndRefuse, &QAction::triggered, this, [this] { emit kickRequested(true); });
    retranslate();
}

MemberActionSet::~MemberActionSet() = default;

QAction *MemberActionSet::make(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false);
    m_host->addAction(action);
    return action;
}

void MemberActionSet::retranslate()
{
    rebuildMenus();
    refresh();
}

void MemberActionSet::rebuildMenus()
{
    m_muteMenu->clear();
    m_muteMenu->setTitle(tr("Mute"));
    m_muteMenu->setIcon(icon(QStringLiteral("mute")));
    m_muteMenu->setAccessibleName(tr("Mute"));
    const QString names[] = {tr("10 minutes"), tr("1 hour"), tr("12 hours"),
                             tr("1 day"),      tr("7 days"), tr("Longest")};
    for (int i = 0; i < int(std::size(presets)); ++i) {
        // The digit chooses the entry while the menu is open; it is no key of the window.
        QAction *action = m_muteMenu->addAction(names[i] + QLatin1String("\t&") + QString::number(i + 1));
        connect(action, &QAction::triggered, this,
                [this, duration = presets[i]] { emit muteRequested(duration); });
    }
    m_muteMenu->addSeparator();
    m_muteMenu->addAction(m_mute);

    m_copyMenu->clear();
    m_copyMenu->setTitle(tr("Copy"));
    m_copyMenu->setIcon(icon(QStringLiteral("copy")));
    m_copyMenu->setAccessibleName(tr("Copy"));
    const std::pair<Copy, QString> copies[] = {{Copy::Number, tr("QQ number")},
                                               {Copy::Card, tr("Card")},
                                               {Copy::Nickname, tr("Nickname")},
                                               {Copy::Csv, tr("As CSV")},
                                               {Copy::Mention, tr("As @mention")}};
    for (const auto &[what, text] : copies)
        connect(m_copyMenu->addAction(text), &QAction::triggered, this,
                [this, what = what] { emit copyRequested(what); });
}

void MemberActionSet::setTargets(GroupSession *group, const QList<UserId> &users)
{
    m_group = group;
    m_users = users;
    refresh();
}

QList<UserId> MemberActionSet::capable(Verb verb) const
{
    QList<UserId> out;
    if (!m_group)
        return out;
    std::copy_if(m_users.cbegin(), m_users.cend(), std::back_inserter(out),
                 [&](UserId user) { return m_group->memberActions().barrier(verb, user) == Barrier::None; });
    return out;
}

QString MemberActionSet::reasonFor(Verb verb) const
{
    if (!m_group || m_users.isEmpty())
        return tr("Nobody is selected.");
    return barrierText(m_group->memberActions().barrier(verb, m_users.first()),
                       m_group->session().server().label());
}

void MemberActionSet::update(QAction *action, Verb verb, const QString &one, const QString &many)
{
    const qsizetype able = capable(verb).size();
    QString text = m_users.size() > 1 ? many : one;
    if (able > 0 && able < m_users.size())
        text = tr("%1 (%n of them)", "action; to how many it can be done", int(able)).arg(text);
    action->setText(text);
    action->setEnabled(able > 0);
    action->setToolTip(plainToolTip(able > 0 ? text : reasonFor(verb)));
    action->setStatusTip(able > 0 ? QString() : reasonFor(verb));
    const bool hopeless = m_group && m_group->permissions().isHopeless(verb) && m_group->ownRole();
    action->setVisible(!hopeless);
}

void MemberActionSet::refresh()
{
    const int n = int(m_users.size());
    m_details->setText(tr("Show details"));
    m_details->setEnabled(n > 0);
    m_copyMenu->setEnabled(n > 0);
    m_copyMenu->menuAction()->setEnabled(n > 0);
    update(m_card, Verb::ChangeCard, tr("Change card…"), tr("Change card of %n member(s)…", nullptr, n));
    update(m_title, Verb::SetTitle, tr("Set title…"), tr("Set title of %n member(s)…", nullptr, n));
    update(m_makeAdmin, Verb::MakeAdmin, tr("Make admin"), tr("Make %n member(s) admin", nullptr, n));
    update(m_removeAdmin, Verb::RemoveAdmin, tr("Remove admin"), tr("Remove %n admin(s)", nullptr, n));
    update(m_mute, Verb::Mute, tr("Custom…"), tr("Custom…"));
    update(m_unmute, Verb::Unmute, tr("Unmute"), tr("Unmute %n member(s)", nullptr, n));
    update(m_kick, Verb::Kick, tr("Kick…"), tr("Kick %n member(s)…", nullptr, n));
    update(m_kickAndRefuse, Verb::KickAndRefuse, tr("Kick and refuse…"),
           tr("Kick %n member(s) and refuse…", nullptr, n));

    updateSendFile();
    updateSpam();

    const qsizetype able = capable(Verb::Mute).size();
    QString mute = n > 1 ? tr("Mute %n member(s)", nullptr, n) : tr("Mute");
    if (able > 0 && able < n)
        mute = tr("%1 (%n of them)", "action; to how many it can be done", int(able)).arg(mute);
    m_muteMenu->setTitle(mute);
    m_muteMenu->menuAction()->setEnabled(able > 0);
    m_muteMenu->menuAction()->setVisible(m_mute->isVisible());
    for (QAction *action : m_muteMenu->actions())
        action->setEnabled(able > 0);
    updateInfo();
}

void MemberActionSet::updateSendFile()
{
    update(m_sendFile, Verb::SendPrivateFile, tr("Send file…"), tr("Send file…"));
    QString reason;
    if (m_users.size() > 1)
        reason = tr("A file goes to one member at a time.");
    else if (m_group && !m_group->session().supports(QLatin1String("upload_private_file")))
        reason = barrierText(Barrier::Unsupported, m_group->session().server().label());
    if (reason.isEmpty())
        return;
    m_sendFile->setText(tr("Send file…"));
    m_sendFile->setEnabled(false);
    m_sendFile->setToolTip(plainToolTip(reason));
    m_sendFile->setStatusTip(reason);
}

void MemberActionSet::updateSpam()
{
    update(m_spam, Verb::Mute, tr("Handle spam…"), tr("Handle spam…"));
    m_spam->setText(tr("Handle spam…"));
    if (m_users.size() < 2)
        return;
    const QString reason = tr("Spam is handled for one member at a time.");
    m_spam->setEnabled(false);
    m_spam->setToolTip(plainToolTip(reason));
    m_spam->setStatusTip(reason);
}

void MemberActionSet::updateInfo()
{
    m_info->setVisible(false);
    if (!m_group || m_users.size() != 1)
        return;
    const Member *member = m_group->members()->find(m_users.first());
    const QDateTime now = m_group->session().clock().now();
    if (!member)
        return;
    const qint64 left = member->mutedUntil - now.toSecsSinceEpoch();
    if (left > 0) {
        m_unmute->setText(tr("Unmute (%1 left)").arg(format::duration(std::chrono::seconds(left))));
        m_info->setText(
            tr("Muted until %1").arg(format::until(QDateTime::fromSecsSinceEpoch(member->mutedUntil), now)));
        m_info->setVisible(true);
        return;
    }
    // Nothing can be done at all: the menu says why in words, since tool tips of disabled items are easily
    // missed.
    const Barrier barrier = m_group->memberActions().barrier(Verb::Kick, member->userId);
    if (barrier != Barrier::None) {
        m_info->setText(barrierText(barrier, m_group->session().server().label()));
        m_info->setVisible(true);
    }
}

void MemberActionSet::fill(QMenu *menu)
{
    refresh();
    menu->clear();
    menu->setToolTipsVisible(true);
    menu->addAction(m_details);
    menu->addMenu(m_copyMenu);
    menu->addSeparator();
    menu->addAction(m_card);
    menu->addAction(m_title);
    // Of the two, the one that can apply; both where neither can, so that the reason is seen.
    const bool removable = m_removeAdmin->isEnabled();
    menu->addAction(removable ? m_removeAdmin : m_makeAdmin);
    menu->addAction(m_sendFile);
    menu->addSeparator();
    if (m_unmute->isEnabled())
        menu->addAction(m_unmute);
    menu->addMenu(m_muteMenu);
    menu->addSeparator();
    menu->addAction(m_kick);
    menu->addAction(m_kickAndRefuse);
    menu->addAction(m_spam);
    if (m_info->isVisible()) {
        menu->addSeparator();
        menu->addAction(m_info);
    }
}

} // namespace qundesk

#include "moc_memberactionset.cpp"
