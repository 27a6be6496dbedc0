// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talkativecard.h"

#include "core/text.h"
#include "session/grouphonors.h"
#include "style/fonts.h"
#include "style/look.h"
#include "support/errortext.h"
#include "support/words.h"
#include "widgets/avatarlabel.h"
#include "widgets/badgelabel.h"
#include "widgets/elidedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int avatarSize = 40;
}

TalkativeCard::TalkativeCard(QWidget *parent)
    : Card(parent), m_avatar(new AvatarLabel(avatarSize)),
      m_name(new ElidedLabel({}, Ink::Text, 0, QFont::DemiBold)), m_badge(new BadgeLabel),
      m_line(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_show(new QPushButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its neighbour
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_badge);
    head->addStretch(1);
    texts->addLayout(head);
    texts->addWidget(m_line);
    row->addLayout(texts, 1);
    setLook(m_show, QStringLiteral("link"));
    row->addWidget(m_show);
    column()->addLayout(row);
    connect(m_show, &QPushButton::clicked, this, [this] { emit memberWanted(m_user); });
    hide();
}

void TalkativeCard::showTalkative(const GroupHonors *honors)
{
    const std::optional<Honor> talkative = honors ? honors->currentTalkative() : std::nullopt;
    setVisible(talkative.has_value());
    if (!talkative)
        return;
    m_user = talkative->userId;
    const QString name = singleLine(honors->nameOf(*talkative));
    const bool present = honors->isPresent(m_user);
    m_avatar->setSubject(quint64(number(m_user)), name);
    m_name->setText(name);
    m_badge->setBadge({words::honor(HonorKind::Talkative), Tone::Warning, QStringLiteral("medal")});
    m_line->setText(talkative->dayCount > 0
                        ? tr("Most talkative for %n day(s) in a row", nullptr, talkative->dayCount)
                        : tr("Most talkative now; the server does not say since when"));
    m_show->setEnabled(present);
    m_show->setToolTip(present ? QString() : barrierText(Barrier::TargetGone));
    m_show->setAccessibleName(tr("Show %1 among the members").arg(name));
}

void TalkativeCard::retranslate() { m_show->setText(tr("Show member")); }

} // namespace qundesk

#include "moc_talkativecard.cpp"
