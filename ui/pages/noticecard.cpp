// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/noticecard.h"

#include "core/text.h"
#include "session/groupnotices.h"
#include "session/groupsession.h"
#include "style/fonts.h"
#include "style/look.h"
#include "support/format.h"
#include "widgets/elidedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

NoticeCard::NoticeCard(QWidget *parent)
    : Card(parent), m_text(new ElidedLabel({}, Ink::Text, 0, QFont::DemiBold)),
      m_line(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_show(new QPushButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its neighbour
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("notice")));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_line);
    row->addLayout(texts, 1);
    setLook(m_show, QStringLiteral("link"));
    row->addWidget(m_show);
    column()->addLayout(row);
    connect(m_show, &QPushButton::clicked, this, &NoticeCard::noticesWanted);
    hide();
}

void NoticeCard::showNewest(const GroupNotices *notices, const QDateTime &now)
{
    const NoticeRow *newest = notices ? notices->notices()->newest() : nullptr;
    setVisible(newest);
    if (!newest)
        return;
    const QString line = NoticeModel::firstLine(newest->text);
    m_text->setText(line.isEmpty() ? tr("A notice without text") : line);
    const UserId sender = newest->notice.senderId;
    const Member *member = notices->group().members()->find(sender);
    QStringList parts{tr("Newest notice")};
    if (number(sender) != 0)
        parts.append(member ? singleLine(member->displayName()) : QString::number(number(sender)));
    if (newest->notice.publishTime > 0)
        parts.append(format::ago(QDateTime::fromSecsSinceEpoch(newest->notice.publishTime), now));
    m_line->setText(parts.join(QStringLiteral(" · ")));
}

void NoticeCard::retranslate()
{
    m_show->setText(tr("Notices"));
    m_show->setAccessibleName(tr("Show the notices"));
}

} // namespace qundesk

#include "moc_noticecard.cpp"
