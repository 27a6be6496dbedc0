// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/memberdetail.h"

#include "core/clock.h"
#include "core/duration.h"
#include "core/text.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "support/actionbutton.h"
#include "support/format.h"
#include "support/historytext.h"
#include "support/memberactionset.h"
#include "support/words.h"
#include "widgets/avatarlabel.h"
#include "widgets/badgelabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/tintedcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr int avatarSize = 56;
constexpr int factLabelWidth = 72;
constexpr int factHeight = 26;
constexpr auto restBeforeAsking = 400ms;
constexpr int historyRows = 9;

QPushButton *paneButton(const QString &iconName)
{
    auto *button = new QPushButton;
    button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

InkLabel *sectionTitle() { return new InkLabel({}, Ink::Secondary, fontstep::kSecondary, QFont::DemiBold); }
} // namespace

MemberDetail::MemberDetail(QWidget *parent)
    : QScrollArea(parent), m_actions(new MemberActionSet(this)), m_content(new QWidget)
{
    for (QAction *each : actions())
        each->setShortcut({});
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    auto *holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(metrics::kPaneMargin, metrics::kPaneMargin, metrics::kPaneMargin,
                              metrics::kPaneMargin);
    m_hint = new InkLabel({}, Ink::Secondary);
    m_hint->setWordWrap(true);
    outer->addWidget(m_hint);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildActions());
    column->addWidget(buildMuteCard());
    m_factsTitle = sectionTitle();
    column->addWidget(m_factsTitle);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(0);
    column->addLayout(m_facts);
    m_historyTitle = sectionTitle();
    column->addWidget(m_historyTitle);
    m_history = new QVBoxLayout;
    m_history->setSpacing(8);
    column->addLayout(m_history);
    outer->addWidget(m_content);
    outer->addStretch(1);
    setWidget(holder);
    m_content->hide();
    retranslate();

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeAsking);
    m_rest.callOnTimeout(this, [this] {
        if (m_group && m_user != UserId{})
            m_group->refreshDetails(m_user);
    });
}

void MemberDetail::retranslate()
{
    setAccessibleName(tr("Details"));
    m_hint->setText(tr("Select a member to see details."));
    m_factsTitle->setText(tr("Facts"));
    m_historyTitle->setText(tr("History"));
    m_mute->setText(tr("Mute"));
    m_unmute->setText(tr("Unmute"));
    m_card->setText(tr("Card…"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setToolTip(tr("Copy number"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
}

void MemberDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shownMinute = 0; // the facts are words too
        refresh();
        fillHistory();
    }
    QScrollArea::changeEvent(event);
}

QWidget *MemberDetail::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_avatar = new AvatarLabel(avatarSize);
    row->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_name = new ElidedLabel({}, Ink::Text, fontstep::kPaneName, QFont::DemiBold);
    m_line = new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    texts->addStretch();
    row->addLayout(texts, 1);
    column->addLayout(row);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(6);
    m_role = new BadgeLabel;
    m_title = new BadgeLabel;
    m_level = new BadgeLabel;
    badges->addWidget(m_role);
    badges->addWidget(m_title);
    badges->addWidget(m_level);
    badges->addStretch();
    column->addLayout(badges);
    return head;
}

QWidget *MemberDetail::buildActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_mute = paneButton(QStringLiteral("mute"));
    m_mute->setMenu(m_actions->muteMenu());
    m_unmute = paneButton(QStringLiteral("mic"));
    m_card = paneButton(QStringLiteral("edit"));
    m_copy = paneButton(QStringLiteral("copy"));
    m_more = paneButton(QStringLiteral("more"));
    row->addWidget(m_mute, 1);
    row->addWidget(m_unmute, 1);
    row->addWidget(m_card, 1);
    row->addWidget(m_copy);
    row->addWidget(m_more);
    connect(m_unmute, &QPushButton::clicked, m_actions->unmute(), &QAction::trigger);
    connect(m_card, &QPushButton::clicked, m_actions->changeCard(), &QAction::trigger);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { emit m_actions->copyRequested(MemberActionSet::Copy::Number); });
    // The words of the mute action are those of an entry in the button's menu.
    followAction(m_mute, m_actions->mute(), ButtonWords::OwnUnlessDisabled);
    followAction(m_unmute, m_actions->unmute(), ButtonWords::OwnText);
    followAction(m_card, m_actions->changeCard(), ButtonWords::OwnText);
    connect(m_more, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Member"));
        m_actions->fill(menu);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    return bar;
}

QWidget *MemberDetail::buildMuteCard()
{
    auto *card = new TintedCard(Tone::Warning);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("mute"), Ink::Warning), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_muteFact = new InkLabel({}, Ink::Warning, 0, QFont::DemiBold);
    m_muteLine = new InkLabel({}, Ink::Secondary, fontstep::kSecondary);
    m_muteLine->setWordWrap(true);
    texts->addWidget(m_muteFact);
    texts->addWidget(m_muteLine);
    row->addLayout(texts, 1);
    m_muteCard = card;
    return card;
}

void MemberDetail::show(GroupSession *group, UserId user)
{
    const bool same = m_group == group && m_user == user;
    m_group = group;
    m_user = user;
    if (!same)
        m_actions->setTargets(group, user == UserId{} ? QList<UserId>() : QList{user});
    refresh();
    if (!same && group && user != UserId{})
        m_rest.start();
    if (!same)
        fillHistory();
}

void MemberDetail::refresh()
{
    const Member *member = m_group ? m_group->members()->find(m_user) : nullptr;
    m_content->setVisible(member);
    m_hint->setVisible(!member);
    if (!member)
        return;
    const QString name = singleLine(member->displayName());
    m_avatar->setSubject(quint64(number(m_user)), name);
    m_name->setText(name);
    const QString nickname = singleLine(member->nickname);
    m_line->setText(nickname.isEmpty() ? QString::number(number(m_user))
                                       : nickname + QStringLiteral(" · ") + QString::number(number(m_user)));
    m_role->setVisible(member->role != Role::Member);
    m_role->setBadge({words::role(member->role), member->role == Role::Owner ? Tone::Owner : Tone::Admin});
    const QString title = singleLine(member->title);
    m_title->setVisible(!title.isEmpty());
    m_title->setBadge({title, Tone::Title});
    m_level->setVisible(member->level > 0);
    m_level->setBadge({tr("LV %1", "level").arg(member->level), Tone::Neutral});

    const QDateTime now = m_group->session().clock().now();
    const qint64 left = member->mutedUntil - now.toSecsSinceEpoch();
    m_muteCard->setVisible(left > 0);
    m_mute->setVisible(left <= 0);
    m_unmute->setVisible(left > 0);
    if (left > 0) {
        m_muteFact->setText(tr("Muted, %1 left").arg(countdown(std::chrono::seconds(left))));
        m_muteLine->setText(historyMuteLine(m_group->session(), m_group->id(), m_user,
                                            QDateTime::fromSecsSinceEpoch(member->mutedUntil), now));
    }
    // The countdown runs each second; the facts change with the record, and with the minute.
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (m_shown == *member && m_shownMinute == minute)
        return;
    m_shown = *member;
    m_shownMinute = minute;
    m_actions->refresh();
    fillFacts();
}

void MemberDetail::addFact(const QString &label, const QString &value, const QString &tip)
{
    auto *row = new QWidget;
    row->setFixedHeight(factHeight);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *name = new InkLabel(label, Ink::Secondary);
    name->setMinimumWidth(factLabelWidth);
    line->addWidget(name);
    auto *text = new ElidedLabel(value);
    text->setToolTip(tip.toHtmlEscaped());
    line->addWidget(text, 1);
    m_facts->addWidget(row);
}

void MemberDetail::clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void MemberDetail::fillFacts()
{
    const Member *member = m_group->members()->find(m_user);
    const QDateTime now = m_group->session().clock().now();
    const auto time = [&](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds); };
    const QString unknown = QStringLiteral("—");
    clear(m_facts);
    if (member->joinTime > 0)
        addFact(tr("Joined"), time(member->joinTime).toString(QStringLiteral("yyyy-MM-dd")),
                format::exact(time(member->joinTime)));
    else
        addFact(tr("Joined"), unknown);
    switch (activityOf(*member, now.toSecsSinceEpoch())) {
    case Activity::Known:
        addFact(tr("Last spoke"), format::ago(time(member->lastSpoke), now),
                format::exact(time(member->lastSpoke)));
        break;
    case Activity::Never: addFact(tr("Last spoke"), words::never()); break;
    case Activity::Unknown: addFact(tr("Last spoke"), unknown); break;
    }
    addFact(tr("Title"), member->title.isEmpty() ? tr("None", "no title") : singleLine(member->title));
    addFact(tr("Card"), member->card.isEmpty() ? tr("None", "no card") : singleLine(member->card));
    if (member->level > 0)
        addFact(tr("Level"), QString::number(member->level));
    if (member->sex != Sex::Unknown)
        addFact(tr("Sex"), words::sex(member->sex));
    if (member->age > 0)
        addFact(tr("Age"), QString::number(member->age));
    if (!member->area.isEmpty())
        addFact(tr("Area"), singleLine(member->area));
    if (member->bot)
        addFact(tr("Kind", "of account"), words::bot());
    if (member->unfriendly)
        addFact(tr("Flag"), tr("QQ has flagged this account"));
}

void MemberDetail::fillHistory()
{
    clear(m_history);
    const auto rows =
        m_group ? historyRowsOf(m_group->session(), m_group->id(), m_user, historyRows) : QList<HistoryRow>();
    m_historyTitle->setVisible(!rows.isEmpty());
    for (const HistoryRow &row : rows) {
        auto *widget = new QWidget;
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new IconLabel(row.icon, Ink::Secondary), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new ElidedLabel(row.text));
        texts->addWidget(new ElidedLabel(row.line, Ink::Secondary, fontstep::kSecondary));
        line->addLayout(texts, 1);
        m_history->addWidget(widget);
    }
}

} // namespace qundesk

#include "moc_memberdetail.cpp"
