// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/groupheader.h"

#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "support/format.h"
#include "support/words.h"
#include "widgets/avatarlabel.h"
#include "widgets/badgelabel.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int avatarSize = 40;
}

GroupHeader::GroupHeader(QWidget *parent)
    : QWidget(parent), m_avatar(new AvatarLabel(avatarSize, AvatarShape::Square)),
      m_name(new ElidedLabel({}, Ink::Text, fontstep::kGroupName, QFont::DemiBold)), m_role(new BadgeLabel),
      m_line(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary))
{
    setFixedHeight(metrics::kGroupHeader);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
    row->setSpacing(12);
    row->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_role);
    head->addStretch(1);
    texts->addStretch();
    texts->addLayout(head);
    texts->addWidget(m_line);
    texts->addStretch();
    row->addLayout(texts, 1);
}

void GroupHeader::setGroup(GroupSession *group)
{
    if (m_group)
        m_group->disconnect(this);
    m_group = group;
    if (group) {
        connect(group, &GroupSession::infoChanged, this, &GroupHeader::update);
        connect(group, &GroupSession::ownRoleChanged, this, &GroupHeader::update);
    }
    update();
}

void GroupHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void GroupHeader::update()
{
    if (!m_group)
        return;
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

} // namespace qundesk
